#include "speaker/source_words.h"

#include <algorithm>

#include "speaker/capitals.h"
#include "speaker/interview.h"
#include "speaker/name_extent.h"
#include "speaker/source_pronoun.h"
#include "text/ascii.h"

namespace quoth::speaker {
namespace {

// "Friday", "today": said of when, not of whom.
bool is_time(const DocumentView& view, Index i) {
  static const model::Lexicon& days = model::Lexicon::named("days");
  if (view.listed(i, days)) return true;
  if (view.entity(i) == kNone) return false;
  const EntityLabel label = view.article().entities[view.entity(i)].label;
  return label == EntityLabel::date || label == EntityLabel::time;
}

bool is_plain_role(const DocumentView& view, Index i) {
  return !sense_of(view, i).empty() && !view.is_name(i);
}

// Words in capitals that the tagger takes for common ones: names from abroad.
bool is_capitalized(const DocumentView& view, TokenRange tokens) {
  const auto role = view.article()
                        .paragraphs[view.article().sentences[view.sentence(tokens.begin)].paragraph]
                        .role;
  if (role == Role::headline || role == Role::heading || tokens.end < tokens.begin + 2)
    return false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.tag(i) == Tag::HYPH || (i > tokens.begin && view.tag(i - 1) == Tag::HYPH)) continue;
    if (view.text(i)[0] < 'A' || view.text(i)[0] > 'Z' || view.tag(i) == Tag::DT) return false;
  }
  return true;
}

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c > '9'; });
}

// "Election-day voter Jo Alder" where the tagger knows no noun before the name: the person with
// whom the words end.
Index last_person(const DocumentView& view, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_person(last) || !has_letter(view.text(last))) return kNone;
  const Index first = view.entity_tokens(view.entity(last)).begin;
  for (Index i = tokens.begin; i < first; ++i) {
    if (is_verb(view.tag(i)) || view.tag(i) == Tag::comma || view.is_person(i)) {
      if (has_letter(view.text(i))) return kNone;
    }
  }
  return first > tokens.begin && !sense_of(view, first - 1).empty() ? last : kNone;
}

// "I.R.S."
bool is_dotted_acronym(std::string_view word) {
  if (word.size() < 4 || word.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
  }
  return true;
}

bool names_someone(const DocumentView& view, const Phrase& phrase) {
  if (view.is_name(phrase.head)) return true;
  if (is_plain_role(view, phrase.head) || is_time(view, phrase.head)) return false;
  if (is_capitalized(view, phrase.core) && !phrase.plural) return true;
  // "The 46-year-old South African".
  const bool demonym = token::is_demonym(view.text(phrase.head));
  if (demonym && phrase.determiner != Determiner::none) return false;
  if (view.tag(phrase.head) == Tag::NNP || is_dotted_acronym(view.text(phrase.head))) return true;
  // "RAMOS: …" in a transcript; a sentence in capitals throughout proves nothing.
  return phrase.core.end == phrase.core.begin + 1 && is_shouted(view.text(phrase.head)) &&
         !is_shouted(view.words(view.sentence_tokens(phrase.head)));
}

// "A lawyer for the mayor", whose name may follow instead of that of the lawyer.
bool is_of_somebody(const DocumentView& view, const Phrase& phrase) {
  if (phrase.complement.empty()) return false;
  const Phrase whose = read_phrase(view, phrase.complement);
  return whose.head != kNone && whose.determiner == Determiner::definite &&
         view.entity(whose.head) == kNone && describes_person(view, whose);
}

// "A lawyer for the union, Jo Alder, said", "a worker named Jo Alder": the name after the
// description.
Index apposed_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  Index i = phrase.all().end;
  if (i >= tokens.end) return kNone;
  const bool named = view.is(i, "named") || view.is(i, "called");
  if (!named && (view.tag(i) != Tag::comma || is_of_somebody(view, phrase))) return kNone;
  for (++i; i < tokens.end; ++i) {
    if (view.is_person(i)) return view.entity_tokens(view.entity(i)).end - 1;
    const token::WordSense* word = view.word(i);
    if (!word || word->title == token::TitleKind::none) return kNone;
  }
  return kNone;
}

// "One of the authors, Republican Sen. Jo Alder", "the company behind it, Elm Bank": the person or
// the body whose name is the rest of the words after the last comma.
Index last_apposed_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_name(last) || view.entity_tokens(view.entity(last)).end != tokens.end) return kNone;
  const bool person = view.is_person(last);
  const bool body =
      view.article().entities[view.entity(last)].label == EntityLabel::org && !phrase.plural;
  const token::WordSense* word = view.word(phrase.head);
  const bool role = word && !word->role.empty();
  if (person ? phrase.plural || is_of_somebody(view, phrase) : !body || role) return kNone;
  Index i = view.entity_tokens(view.entity(last)).begin;
  const auto belongs = [&](Index k) {
    if (!person) return view.tag(k) == Tag::DT;
    return !view.is_person(k) && (is_noun(view.tag(k)) || view.tag(k) == Tag::JJ);
  };
  while (i > phrase.all().end && belongs(i - 1)) --i;
  if (i <= phrase.all().end) return kNone;
  // "A group calling itself Elm United", "someone calling himself Jo Alder".
  const bool apposed = view.tag(i - 1) == Tag::comma || view.is(i - 1, "itself") ||
                       view.is(i - 1, "himself") || view.is(i - 1, "herself");
  return apposed ? last : kNone;
}

// "One Elm Democrat, Rep. Jo Alder,": the person after whatever he is one of, by a name.
Index person_after_membership(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const bool one = phrase.determiner == Determiner::indefinite && view.is_name(phrase.head) &&
                   !view.is_person(phrase.head) && !sense_of(view, phrase.head).empty();
  return one ? apposed_name(view, phrase, tokens) : kNone;
}

// "A visibly enraged Jo Alder": the person with whose name words end that only describe.
Index described_name(const DocumentView& view, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_person(last) || view.tag(tokens.begin) != Tag::DT) return kNone;
  const Index first = view.entity_tokens(view.entity(last)).begin;
  if (first < tokens.begin + 2) return kNone;
  for (Index i = tokens.begin + 1; i < first; ++i) {
    const Tag tag = view.tag(i);
    if (tag != Tag::RB && tag != Tag::JJ && tag != Tag::VBN && tag != Tag::VBG) return kNone;
  }
  return last;
}

// "Le Monde newspaper", "Elm's EPA news agency": the name before the noun for what it is.
Index named_outlet(const DocumentView& view, const Phrase& phrase) {
  const auto sense = sense_of(view, phrase.head);
  Index last = phrase.head;
  if (last == phrase.core.begin || view.entity(last) != kNone) return kNone;
  --last;
  const bool agency = sense == "agency" && view.is(last, "news") && last > phrase.core.begin;
  if (agency && view.entity(last) == kNone) --last;
  const bool paper = sense == "newspaper";
  const bool outlet = agency || paper || sense == "network";
  const Index entity = view.entity(last);
  if (!outlet || entity == kNone) return kNone;
  if (view.article().entities[entity].label != EntityLabel::org) return kNone;
  // "The Labour Party newspaper" is not the party.
  const token::WordSense* word = view.word(last);
  if (paper && word && !word->body.empty() && word->body != "newspaper") return kNone;
  const Index begin = view.entity_tokens(entity).begin;
  const bool whole = begin == phrase.core.begin ||
                     (begin == phrase.core.begin + 1 && view.tag(phrase.core.begin) == Tag::DT);
  return whole || agency || paper ? last : kNone;
}

// "Bank president and former mayor Jo Alder": the name after two offices of one person.
Index name_after_two_offices(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const Index second = phrase.all().end + 1;
  if (second >= tokens.end || !view.is(second - 1, "and")) return kNone;
  if (phrase.determiner != Determiner::none || !describes_person(view, phrase)) return kNone;
  const Phrase other = read_phrase(view, {second, tokens.end});
  if (other.head == kNone || other.core.begin != second || !view.is_person(other.head)) {
    return kNone;
  }
  if (other.determiner != Determiner::none) return kNone;
  for (Index i = second; i < other.head; ++i) {
    if (!sense_of(view, i).empty()) return other.head;
  }
  return kNone;
}

// "Secretary of State Jo Alder": the name after a title and its field.
Index titled_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const TokenRange field = phrase.complement;
  if (field.end < field.begin + 3 || field.end > tokens.end || !view.is_person(field.end - 1)) {
    return kNone;
  }
  const Index first = view.entity_tokens(view.entity(field.end - 1)).begin;
  const bool title = !sense_of(view, phrase.head).empty() && view.tag(phrase.head) == Tag::NNP;
  return title && first > field.begin + 1 && is_noun(view.tag(first - 1)) ? field.end - 1 : kNone;
}

// Whether what follows a name leaves it the end of its phrase: not "Alder's" or "Alder supporters".
bool ends_phrase(const DocumentView& view, Index after, Index end) {
  if (after >= end || is_time(view, after)) return true;
  const Tag tag = view.tag(after);
  return tag == Tag::comma || tag == Tag::IN || tag == Tag::RB || view.text(after) == "(";
}

// From the comma before a state to the one after it; the same comma if no state is there.
Index past_state(const DocumentView& view, Index comma, Index end) {
  const Index entity = comma + 1 < end ? view.entity(comma + 1) : kNone;
  if (entity == kNone || view.article().entities[entity].label != EntityLabel::loc) return comma;
  const Index after = view.entity_tokens(entity).end;
  return after + 1 < end && view.tag(after) == Tag::comma ? after + 1 : comma;
}

// "Elm Bank chief of staff Jo Alder", "the governor of the Bank of Elm (BE) Mr. Jo Alder", "chief
// of crime, Deputy Inspector Jo Alder": the person named right after the words of an office.
Index person_after_office(const DocumentView& view, TokenRange tokens) {
  bool office = false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.is_person(i)) {
      const TokenRange name = view.entity_tokens(view.entity(i));
      i = name.end - 1;
      if (!ends_phrase(view, name.end, tokens.end)) continue;
      if (!office || name.end > tokens.end) return kNone;
      const Index begin = with_titles(view, name).begin;
      if (begin <= tokens.begin) return kNone;
      const Index before = begin - 1;
      if (view.tag(before) == Tag::IN) continue;  // "a lawyer for Mr. Alder, Jo Birch"
      const bool follows = is_noun(view.tag(before)) || view.tag(before) == Tag::RB ||
                           view.tag(before) == Tag::VBG || view.tag(before) == Tag::comma ||
                           view.text(before) == ")" || view.entity(before) != kNone ||
                           begin < name.begin;
      return follows ? name.end - 1 : kNone;
    }
    const Tag tag = view.tag(i);
    if (is_finite(tag) || tag == Tag::WP || tag == Tag::WDT) return kNone;
    if (!office && tag == Tag::comma) {
      // "The Elm, Ohio, mayor, Jo Alder", not "the Elm Institute, founded by the banker Jo Alder".
      i = past_state(view, i, tokens.end);
      if (view.tag(i) == Tag::comma) return kNone;
    }
    if (view.entity(i) != kNone) continue;
    const token::WordSense* word = view.word(i);
    // "The president and Mayor Jo Alder" are two.
    const bool another = office && i > tokens.begin && view.tag(i - 1) == Tag::CC && word &&
                         (!word->role.empty() || word->title == token::TitleKind::rank);
    if (another && (view.tag(tokens.begin) == Tag::DT || view.is(i - 1, "or"))) return kNone;
    if (word && !word->role.empty()) {
      if (word->plural) return kNone;
      office = true;
    }
    office = office || (word && word->title == token::TitleKind::rank && is_noun(tag));
  }
  return kNone;
}

Index past_titles(const DocumentView& view, Index i, Index end) {
  while (i < end && (view.tag(i) == Tag::DT || (!view.is_name(i) && view.word(i) &&
                                                view.word(i)->title != token::TitleKind::none))) {
    ++i;
  }
  return i;
}

// "of Texas", "from Elm": the origin of somebody in a list.
Index past_origin(const DocumentView& view, Index i, Index end) {
  if (i + 1 >= end || !(view.is(i, "of") || view.is(i, "from"))) return i;
  for (++i; i < end && (view.tag(i) == Tag::DT || is_proper_noun(view.tag(i))); ++i) {
  }
  return i;
}

// Parties, states and short appositions between the names of a list: "R-Tenn.,", "the former
// governor of Elm,".
Index past_aside(const DocumentView& view, Index i, Index end) {
  i = past_origin(view, i, end);
  if (i >= end || (view.tag(i) != Tag::comma && view.text(i) != "(")) return i;
  if (i + 1 < end && view.is_name(i + 1)) return i;
  const Index limit = std::min(end, i + 10);
  for (Index j = i + 1; j < limit; ++j) {
    if (view.is_person(j) || is_verb(view.tag(j)) || view.tag(j) == Tag::CC) return i;
    if (view.tag(j) == Tag::comma || view.text(j) == ")") return j + 1;
  }
  return i;
}

// The last tokens of all names in "A, B and C"; only the first if there is no list.
std::vector<Index> names_in_list(const DocumentView& view, Index head, Index end) {
  std::vector<Index> heads{head};
  Index i = head + 1;
  bool closed = false;
  while (!closed) {
    const Index before = i;
    i = past_aside(view, i, end);
    bool joined = i > before && view.tag(i - 1) == Tag::comma;
    // "Alder of the Trade and Tourism Board" is one name.
    const bool people = view.is_person(head) && i > before && !joined;
    while (i < end && (view.tag(i) == Tag::comma || view.tag(i) == Tag::CC)) {
      closed = closed || view.is(i, "and") || view.is(i, "or");
      joined = true;
      ++i;
    }
    i = past_titles(view, i, end);
    if (!joined || i >= end || !view.is_name(i) || (people && !view.is_person(i))) break;
    i = std::min(view.entity_tokens(view.entity(i)).end, end);
    heads.push_back(i - 1);
  }
  if (!closed || heads.size() < 2) heads.resize(1);
  return heads;
}

bool has_comma(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.tag(i) == Tag::comma || view.text(i) == "(") return true;
  }
  return false;
}

TokenRange without_edges(const DocumentView& view, TokenRange tokens) {
  const auto is_edge = [&](Index i) {
    const Tag tag = view.tag(i);
    return tag == Tag::comma || tag == Tag::stop || tag == Tag::colon || tag == Tag::IN ||
           tag == Tag::CC || tag == Tag::POS || tag == Tag::open_quote || tag == Tag::close_quote ||
           tag == Tag::TO;
  };
  while (!tokens.empty() && is_edge(tokens.begin) && !is_pronoun(view, tokens.begin)) {
    ++tokens.begin;
  }
  while (!tokens.empty() && is_edge(tokens.end - 1)) --tokens.end;
  // "Police who", where the words after it belong to the report.
  if (tokens.size() > 1 && view.tag(tokens.end - 1) == Tag::WP &&
      view.tag(tokens.end - 2) != Tag::IN) {
    --tokens.end;
  }
  // "Court filings Friday".
  while (tokens.end > tokens.begin + 1 && is_time(view, tokens.end - 1)) --tokens.end;
  return tokens;
}

// "LONDON, March 9 (Reuters) - Jo Alder": the source after the dateline.
TokenRange without_dateline(const DocumentView& view, TokenRange tokens) {
  constexpr Index kLongest = 10;
  const auto first = view.text(tokens.begin);
  const bool place = view.entity(tokens.begin) != kNone && !view.is_person(tokens.begin) &&
                     first.size() > 1 && !has_small_letter(first);
  if (!place && !is_time(view, tokens.begin)) return tokens;
  const Index limit = std::min(tokens.end, tokens.begin + kLongest);
  for (Index i = tokens.begin + 1; i + 1 < limit; ++i) {
    const auto text = view.text(i);
    const bool dash = text == "-" || text == "--" || text == "\u2013" || text == "\u2014";
    const bool apart = view.article().tokens[i - 1].span.end < view.article().tokens[i].span.begin;
    if (dash && apart) return {i + 1, tokens.end};
    if (is_verb(view.tag(i))) return tokens;
  }
  return tokens;
}

// "The Vermont independent": the adjective after a place is who is meant.
Phrase with_last_adjective(const DocumentView& view, Phrase phrase, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (phrase.head == kNone || phrase.head + 1 != last || view.tag(last) != Tag::JJ) return phrase;
  if (phrase.determiner != Determiner::definite || view.entity(phrase.head) == kNone) return phrase;
  const Entity& entity = view.article().entities[view.entity(phrase.head)];
  if (entity.label != EntityLabel::loc || view.entity(last) != kNone) return phrase;
  phrase.head = last;
  phrase.core.end = tokens.end;
  return phrase;
}

}  // namespace

TokenRange unlabelled_name(const DocumentView& view, Index head, Index begin) {
  Index first = head;
  if (is_capitalized(view, {begin, head + 1})) first = begin;
  while (first > begin && view.tag(first - 1) == Tag::NNP && view.entity(first - 1) == kNone) {
    --first;
  }
  // "Manager A.J. Alder" at the beginning of a sentence.
  while (first + 1 < head && view.tag(first) == Tag::NN && view.word(first) &&
         !view.word(first)->role.empty()) {
    ++first;
  }
  if (view.entity(head) != kNone) return view.entity_tokens(view.entity(head));
  return {first, head + 1};
}

SourceWords read_source(const DocumentView& view, TokenRange tokens) {
  SourceWords source;
  if (tokens.empty()) return source;
  if (!is_pronoun(view, tokens.begin)) {
    tokens = without_edges(view, without_dateline(view, tokens));
  }
  if (tokens.empty()) return source;
  if (const Index pronoun = pronoun_of(view, tokens); pronoun != kNone) {
    source.kind = MentionKind::pronoun;
    source.head = pronoun;
    source.tokens = {pronoun, pronoun + 1};
    return source;
  }
  source.phrase = with_last_adjective(view, read_phrase(view, tokens), tokens);
  // "Freed said", where the tagger takes the name for a verb.
  const bool verb = source.phrase.head == kNone || is_verb(view.tag(source.phrase.head));
  if (verb && tokens.end == tokens.begin + 1 && is_verb(view.tag(tokens.begin)) &&
      text::is_capital_ascii(view.text(tokens.begin)[0]) &&
      view.is_name_word(view.text(tokens.begin))) {
    source.phrase.core = tokens;
    source.phrase.head = tokens.begin;
    source.kind = MentionKind::name;
    source.head = tokens.begin;
    source.tokens = tokens;
    return source;
  }
  // "WHO said", which the tagger takes for a pronoun.
  if (source.phrase.head == kNone && tokens.size() == 1 && view.text(tokens.begin).size() > 1 &&
      is_shouted(view.text(tokens.begin)) &&
      !is_shouted(view.words(view.sentence_tokens(tokens.begin)))) {
    source.phrase.core = tokens;
    source.phrase.head = tokens.begin;
    source.kind = MentionKind::name;
    source.head = tokens.begin;
    source.tokens = tokens;
    return source;
  }
  if (source.phrase.head == kNone || view.tag(source.phrase.head) == Tag::POS) return source;
  // "Paul Alder Jr.", where the entity ends before the suffix.
  if (source.phrase.head > source.phrase.core.begin && view.entity(source.phrase.head) == kNone &&
      name::is_name_suffix(view.text(source.phrase.head)) &&
      view.is_person(source.phrase.head - 1)) {
    --source.phrase.head;
  }
  source.head = source.phrase.head;
  source.tokens = source.phrase.all();
  Index titled = titled_name(view, source.phrase, tokens);
  if (titled == kNone) titled = name_after_two_offices(view, source.phrase, tokens);
  if (titled == kNone && !is_of_somebody(view, source.phrase)) {
    titled = person_after_office(view, tokens);
  }
  if (titled == kNone && !has_letter(view.text(source.head))) titled = last_person(view, tokens);
  if (titled != kNone) {
    source.kind = MentionKind::name;
    source.head = titled;
    source.office = {tokens.begin, view.entity_tokens(view.entity(titled)).begin};
    return source;
  }
  if (const Index apposed = person_after_membership(view, source.phrase, tokens);
      apposed != kNone) {
    source.kind = MentionKind::name;
    source.head = apposed;
    return source;
  }
  if (names_someone(view, source.phrase)) {
    source.heads = names_in_list(view, source.head, tokens.end);
    source.kind = source.heads.size() > 1 ? MentionKind::name_list : MentionKind::name;
    if (source.kind == MentionKind::name_list) source.tokens.end = source.heads.back() + 1;
    return source;
  }
  Index name = apposed_name(view, source.phrase, tokens);
  if (name == kNone) name = last_apposed_name(view, source.phrase, tokens);
  if (name == kNone) name = described_name(view, tokens);
  if (name == kNone) name = named_outlet(view, source.phrase);
  if (name != kNone) {
    source.kind = MentionKind::name;
    source.head = name;
    // "Two lawyers, Jo Alder and Al Birch,".
    if (source.phrase.plural) source.heads = names_in_list(view, name, tokens.end);
    if (source.heads.size() > 1) {
      source.kind = MentionKind::name_list;
      source.tokens.end = source.heads.back() + 1;
    }
    return source;
  }
  // A short clause after the head is part of the description: "the experts I asked".
  if (tokens.end <= tokens.begin + 8 && !has_comma(view, tokens)) {
    source.tokens = {source.phrase.core.begin, tokens.end};
  }
  const bool title = is_plain_role(view, source.head) && !source.phrase.plural;
  source.kind = title ? MentionKind::title : MentionKind::description;
  return source;
}

std::vector<SourceWords> read_sources(const DocumentView& view) {
  std::vector<SourceWords> sources;
  sources.reserve(view.article().quotations.size());
  for (const auto& quotation : view.article().quotations) {
    const bool words = quotation.source && side_of(view.article(), quotation) == Side::none;
    sources.push_back(words ? read_source(view, view.tokens(*quotation.source)) : SourceWords{});
  }
  return sources;
}

}  // namespace quoth::speaker
