#include "speaker/source_words.h"

#include <algorithm>

#include "speaker/epithet.h"

namespace quoth::speaker {
namespace {

bool is_name_entity(const DocumentView& page, Index i) {
  return page.entity(i) != kNone &&
         page.article().entities[page.entity(i)].label != EntityLabel::misc;
}

bool is_plain_role(const DocumentView& page, Index i) {
  return !sense_of(page, i).empty() && !is_name_entity(page, i);
}

// Words in capitals that the tagger takes for common ones: names from abroad.
bool is_capitalized(const DocumentView& page, TokenRange tokens) {
  const auto role = page.article()
                        .paragraphs[page.article().sentences[page.sentence(tokens.begin)].paragraph]
                        .role;
  if (role == Role::headline || role == Role::heading || tokens.end < tokens.begin + 2)
    return false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (page.tag(i) == Tag::HYPH || (i > tokens.begin && page.tag(i - 1) == Tag::HYPH)) continue;
    if (page.text(i)[0] < 'A' || page.text(i)[0] > 'Z' || page.tag(i) == Tag::DT) return false;
  }
  return true;
}

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c > '9'; });
}

// "Election-day voter Jo Alder" where the tagger knows no noun before the name: the person with
// whom the words end.
Index last_person(const DocumentView& page, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!page.is_person(last) || !has_letter(page.text(last))) return kNone;
  const Index first = page.entity_tokens(page.entity(last)).begin;
  for (Index i = tokens.begin; i < first; ++i) {
    if (is_verb(page.tag(i)) || page.tag(i) == Tag::comma || page.is_person(i)) {
      if (has_letter(page.text(i))) return kNone;
    }
  }
  return first > tokens.begin && !sense_of(page, first - 1).empty() ? last : kNone;
}

// "I.R.S."
bool is_dotted_acronym(std::string_view word) {
  if (word.size() < 4 || word.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
  }
  return true;
}

bool names_someone(const DocumentView& page, const Phrase& phrase) {
  if (is_name_entity(page, phrase.head)) return true;
  if (is_plain_role(page, phrase.head)) return false;
  if (is_capitalized(page, phrase.core) && !phrase.plural) return true;
  if (page.tag(phrase.head) == Tag::NNP || is_dotted_acronym(page.text(phrase.head))) return true;
  // "RAMOS: …" in a transcript; a sentence in capitals throughout tells nothing.
  return phrase.core.end == phrase.core.begin + 1 && is_shouted(page.text(phrase.head)) &&
         !is_shouted(page.words(page.sentence_tokens(phrase.head)));
}

// "A lawyer for the union, Jo Alder, said", "a worker named Jo Alder": the name behind the
// description.
Index apposed_name(const DocumentView& page, const Phrase& phrase, TokenRange tokens) {
  Index i = phrase.all().end;
  if (i >= tokens.end) return kNone;
  const bool named = page.is(i, "named") || page.is(i, "called");
  if (!named && page.tag(i) != Tag::comma) return kNone;
  for (++i; i < tokens.end; ++i) {
    if (page.is_person(i)) return page.entity_tokens(page.entity(i)).end - 1;
    const token::WordSense* word = page.word(i);
    if (!word || word->title == token::TitleKind::none) return kNone;
  }
  return kNone;
}

// "Bank president and former mayor Jo Alder": the name behind two offices of one person.
Index name_behind_two(const DocumentView& page, const Phrase& phrase, TokenRange tokens) {
  const Index second = phrase.all().end + 1;
  if (second >= tokens.end || !page.is(second - 1, "and")) return kNone;
  if (phrase.determiner != Determiner::none || !tells_person(page, phrase)) return kNone;
  const Phrase other = read_phrase(page, {second, tokens.end});
  if (other.head == kNone || other.core.begin != second || !page.is_person(other.head)) {
    return kNone;
  }
  if (other.determiner != Determiner::none) return kNone;
  for (Index i = second; i < other.head; ++i) {
    if (!sense_of(page, i).empty()) return other.head;
  }
  return kNone;
}

// "Secretary of State Jo Alder": the name behind a title and its field.
Index titled_name(const DocumentView& page, const Phrase& phrase, TokenRange tokens) {
  const TokenRange field = phrase.complement;
  if (field.end < field.begin + 3 || field.end > tokens.end || !page.is_person(field.end - 1)) {
    return kNone;
  }
  const Index first = page.entity_tokens(page.entity(field.end - 1)).begin;
  const bool title = !sense_of(page, phrase.head).empty() && page.tag(phrase.head) == Tag::NNP;
  return title && first > field.begin + 1 && is_noun(page.tag(first - 1)) ? field.end - 1 : kNone;
}

Index past_titles(const DocumentView& page, Index i, Index end) {
  while (i < end && (page.tag(i) == Tag::DT || (!is_name_entity(page, i) && page.word(i) &&
                                                page.word(i)->title != token::TitleKind::none))) {
    ++i;
  }
  return i;
}

// "of Texas", "from Elm": where somebody in a list comes from.
Index past_origin(const DocumentView& page, Index i, Index end) {
  if (i + 1 >= end || !(page.is(i, "of") || page.is(i, "from"))) return i;
  for (++i; i < end && (page.tag(i) == Tag::DT || is_proper_noun(page.tag(i))); ++i) {
  }
  return i;
}

// Parties, states and short appositions between the names of a list: "R-Tenn.,", "the former
// governor of Elm,".
Index past_aside(const DocumentView& page, Index i, Index end) {
  i = past_origin(page, i, end);
  if (i >= end || (page.tag(i) != Tag::comma && page.text(i) != "(")) return i;
  if (i + 1 < end && is_name_entity(page, i + 1)) return i;
  const Index limit = std::min(end, i + 10);
  for (Index j = i + 1; j < limit; ++j) {
    if (page.is_person(j) || is_verb(page.tag(j)) || page.tag(j) == Tag::CC) return i;
    if (page.tag(j) == Tag::comma || page.text(j) == ")") return j + 1;
  }
  return i;
}

// The last tokens of all names in "A, B and C"; only one where there is no list.
std::vector<Index> names_in_list(const DocumentView& page, Index head, Index end) {
  std::vector<Index> heads{head};
  Index i = head + 1;
  bool closed = false;
  while (!closed) {
    const Index behind = i;
    i = past_aside(page, i, end);
    bool joined = i > behind && page.tag(i - 1) == Tag::comma;
    while (i < end && (page.tag(i) == Tag::comma || page.tag(i) == Tag::CC)) {
      closed = closed || page.is(i, "and") || page.is(i, "or");
      joined = true;
      ++i;
    }
    i = past_titles(page, i, end);
    if (!joined || i >= end || !is_name_entity(page, i)) break;
    i = std::min(page.entity_tokens(page.entity(i)).end, end);
    heads.push_back(i - 1);
  }
  if (!closed || heads.size() < 2) heads.resize(1);
  return heads;
}

bool is_quantity(const DocumentView& page, Index i) {
  return page.is(i, "both") || page.is(i, "neither") || page.is(i, "all");
}

bool is_pronoun(const DocumentView& page, Index i) {
  const token::WordSense* word = page.word(i);
  if (!word || word->pronoun == token::Person::none || is_quantity(page, i)) return false;
  // "that" and "which" before a noun are determiners.
  return page.tag(i) != Tag::DT;
}

// "he", "his" alone, "many of whom".
Index pronoun_of(const DocumentView& page, TokenRange tokens) {
  const Index first = tokens.begin;
  // "Both" alone is no determiner.
  if (is_pronoun(page, first) || (tokens.end == first + 1 && is_quantity(page, first))) {
    const bool owner = page.word(first)->pronoun_case == token::PronounCase::possessive;
    if (!owner || tokens.end == first + 1) return first;
    const bool noun = is_noun(page.tag(first + 1)) || page.tag(first + 1) == Tag::JJ ||
                      page.tag(first + 1) == Tag::HYPH || page.entity(first + 1) != kNone;
    // "her" and "his" before anything but a noun stand for the person.
    return noun || tokens.end > first + 2 ? kNone : first;
  }
  const Index last = tokens.end - 1;
  if (tokens.end == first + 3 && page.is(first + 1, "of") && is_pronoun(page, last)) {
    return last;
  }
  return kNone;
}

bool has_comma(const DocumentView& page, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (page.tag(i) == Tag::comma || page.text(i) == "(") return true;
  }
  return false;
}

TokenRange without_edges(const DocumentView& page, TokenRange tokens) {
  const auto is_edge = [&](Index i) {
    const Tag tag = page.tag(i);
    return tag == Tag::comma || tag == Tag::stop || tag == Tag::colon || tag == Tag::IN ||
           tag == Tag::CC || tag == Tag::POS || tag == Tag::open_quote || tag == Tag::close_quote ||
           tag == Tag::TO;
  };
  while (!tokens.empty() && is_edge(tokens.begin) && !is_pronoun(page, tokens.begin)) {
    ++tokens.begin;
  }
  while (!tokens.empty() && is_edge(tokens.end - 1)) --tokens.end;
  return tokens;
}

}  // namespace

TokenRange unlabelled_name(const DocumentView& page, Index head, Index begin) {
  Index first = head;
  if (is_capitalized(page, {begin, head + 1})) first = begin;
  while (first > begin && page.tag(first - 1) == Tag::NNP && page.entity(first - 1) == kNone) {
    --first;
  }
  if (page.entity(head) != kNone) return page.entity_tokens(page.entity(head));
  return {first, head + 1};
}

SourceWords read_source(const DocumentView& page, TokenRange tokens) {
  SourceWords source;
  if (tokens.empty()) return source;
  if (!is_pronoun(page, tokens.begin)) tokens = without_edges(page, tokens);
  if (tokens.empty()) return source;
  if (const Index pronoun = pronoun_of(page, tokens); pronoun != kNone) {
    source.kind = MentionKind::pronoun;
    source.head = pronoun;
    source.tokens = {pronoun, pronoun + 1};
    source.relative = page.word(pronoun)->pronoun == token::Person::relative;
    return source;
  }
  source.phrase = read_phrase(page, tokens);
  if (source.phrase.head == kNone || page.tag(source.phrase.head) == Tag::POS) return source;
  // "Paul Alder Jr.", where the entity ends before the suffix.
  if (source.phrase.head > source.phrase.core.begin &&
      name::is_name_suffix(page.text(source.phrase.head)) &&
      page.is_person(source.phrase.head - 1)) {
    --source.phrase.head;
  }
  source.head = source.phrase.head;
  source.tokens = source.phrase.all();
  Index titled = titled_name(page, source.phrase, tokens);
  if (titled == kNone) titled = name_behind_two(page, source.phrase, tokens);
  if (titled == kNone && !has_letter(page.text(source.head))) titled = last_person(page, tokens);
  if (titled != kNone) {
    source.kind = MentionKind::name;
    source.head = titled;
    return source;
  }
  if (names_someone(page, source.phrase)) {
    source.heads = names_in_list(page, source.head, tokens.end);
    source.kind = source.heads.size() > 1 ? MentionKind::pair : MentionKind::name;
    if (source.kind == MentionKind::pair) source.tokens.end = source.heads.back() + 1;
    return source;
  }
  const Index name = apposed_name(page, source.phrase, tokens);
  if (name != kNone) {
    source.kind = MentionKind::name;
    source.head = name;
    // "Two lawyers, Jo Alder and Al Birch,".
    if (source.phrase.plural) source.heads = names_in_list(page, name, tokens.end);
    if (source.heads.size() > 1) {
      source.kind = MentionKind::pair;
      source.tokens.end = source.heads.back() + 1;
    }
    return source;
  }
  // A short clause behind the head tells who is meant: "the experts I asked".
  if (tokens.end <= tokens.begin + 8 && !has_comma(page, tokens)) {
    source.tokens = {source.phrase.core.begin, tokens.end};
  }
  const bool title = is_plain_role(page, source.head) && !source.phrase.plural;
  source.kind = title ? MentionKind::title : MentionKind::description;
  return source;
}

}  // namespace quoth::speaker
