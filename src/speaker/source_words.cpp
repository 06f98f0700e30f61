#include "speaker/source_words.h"

#include <algorithm>

#include "speaker/capitals.h"
#include "speaker/described_name.h"
#include "speaker/interview.h"
#include "speaker/listed_names.h"
#include "speaker/source_pronoun.h"
#include "speaker/titled_person.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::speaker {
namespace {

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

// "I.R.S."
bool is_dotted_acronym(std::string_view word) {
  if (word.size() < 4 || word.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
  }
  return true;
}

bool names_someone(const DocumentView& view, const Phrase& phrase) {
  if (is_of_a_people(view, phrase)) return false;
  if (view.is_name(phrase.head)) return true;
  if (is_plain_role(view, phrase.head) || view.is_time(phrase.head)) return false;
  if (is_capitalized(view, phrase.core) && !phrase.plural) return true;
  if (view.tag(phrase.head) == Tag::NNP || is_dotted_acronym(view.text(phrase.head))) return true;
  // "RAMOS: …" in a transcript; a sentence in capitals throughout proves nothing.
  return phrase.core.end == phrase.core.begin + 1 && is_shouted(view.text(phrase.head)) &&
         !is_shouted(view.words(view.sentence_tokens(phrase.head)));
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
  // Not the "in" of "Moon Jae-in".
  const auto in_name = [&](Index i) { return i > tokens.begin && view.tag(i - 1) == Tag::HYPH; };
  while (!tokens.empty() && is_edge(tokens.end - 1) && !in_name(tokens.end - 1)) --tokens.end;
  // "Police who", where the words after it belong to the report.
  if (tokens.size() > 1 && view.tag(tokens.end - 1) == Tag::WP &&
      view.tag(tokens.end - 2) != Tag::IN) {
    --tokens.end;
  }
  // "Court filings Friday" and "research published on Friday", not "Elm Today".
  while (tokens.size() > 1 && view.is_time(tokens.end - 1) && !view.is_name(tokens.end - 1)) {
    --tokens.end;
    if (tokens.size() > 1 && view.tag(tokens.end - 1) == Tag::IN) --tokens.end;
  }
  // "A spokesperson here"
  while (tokens.size() > 1 && view.tag(tokens.end - 1) == Tag::RB &&
         text::is_small_ascii(view.text(tokens.end - 1)[0]) && is_noun(view.tag(tokens.end - 2))) {
    --tokens.end;
  }
  return tokens;
}

// "LONDON, March 9 (Reuters) - Jo Alder": the source after the dateline.
TokenRange without_dateline(const DocumentView& view, TokenRange tokens) {
  constexpr Index kLongest = 16;  // "TAMPA, Fla., April 29, 2015 /PRNewswire/ --"
  const auto first = view.text(tokens.begin);
  const bool place = view.entity(tokens.begin) != kNone && !view.is_person(tokens.begin) &&
                     first.size() > 1 && !has_small_letter(first);
  if (!place && !view.is_time(tokens.begin)) return tokens;
  const Index limit = std::min(tokens.end, tokens.begin + kLongest);
  for (Index i = tokens.begin + 1; i + 1 < limit; ++i) {
    const bool dash = text::is_dashes(view.text(i));
    const bool apart = view.article().tokens[i - 1].span.end < view.article().tokens[i].span.begin;
    if (dash && apart) return {i + 1, tokens.end};
    if (is_verb(view.tag(i))) return tokens;
  }
  return tokens;
}

// "The Vermont independent", "the Elm forward, 22": the adjective after a place, or the role that
// the tagger takes for an adverb or a verb, is who is meant.
Phrase with_word_after_name(const DocumentView& view, Phrase phrase, TokenRange tokens) {
  if (phrase.head == kNone || phrase.determiner != Determiner::definite) return phrase;
  const Index next = phrase.head + 1;
  if (next >= tokens.end || view.entity(phrase.head) == kNone || view.entity(next) != kNone)
    return phrase;
  if (next + 1 < tokens.end && view.tag(next + 1) != Tag::comma) return phrase;
  const bool place = view.article().entities[view.entity(phrase.head)].label == EntityLabel::loc;
  const bool role = is_plain_role(view, next) && text::is_small_ascii(view.text(next)[0]);
  if (!role && !(place && view.tag(next) == Tag::JJ)) return phrase;
  phrase.head = next;
  phrase.core.end = next + 1;
  return phrase;
}

// "The Elm, N.Y., chapter of Moss Nation": the noun after a place and its state is who is meant.
Phrase with_noun_after_state(const DocumentView& view, Phrase phrase, TokenRange tokens) {
  if (phrase.head == kNone || phrase.determiner != Determiner::definite) return phrase;
  const auto is_place = [&](Index i) {
    return view.entity(i) != kNone &&
           view.article().entities[view.entity(i)].label == EntityLabel::loc;
  };
  const Index comma = phrase.head + 1;
  if (comma + 1 >= tokens.end || view.tag(comma) != Tag::comma) return phrase;
  if (!is_place(phrase.head) || !is_place(comma + 1)) return phrase;
  const Index after = view.entity_tokens(view.entity(comma + 1)).end;
  if (after + 1 >= tokens.end || view.tag(after) != Tag::comma) return phrase;
  const bool noun = view.tag(after + 1) == Tag::NN && view.entity(after + 1) == kNone;
  if (!noun || !sense_of(view, after + 1).empty()) return phrase;
  Phrase whole = read_phrase(view, {after + 1, tokens.end});
  whole.core.begin = phrase.core.begin;
  whole.determiner = phrase.determiner;
  return whole;
}

// "Freed said", which the tagger takes for a verb, and "WHO said", which it takes for a pronoun.
bool is_mistagged_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  if (tokens.size() != 1) return false;
  const std::string_view word = view.text(tokens.begin);
  const bool verb = phrase.head == kNone || is_verb(view.tag(phrase.head));
  if (verb && is_verb(view.tag(tokens.begin)) && text::is_capital_ascii(word[0]) &&
      view.is_name_word(word)) {
    return true;
  }
  return phrase.head == kNone && is_acronym(view, tokens.begin);
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
  source.phrase = with_word_after_name(view, read_phrase(view, tokens), tokens);
  source.phrase = with_noun_after_state(view, source.phrase, tokens);
  if (is_mistagged_name(view, source.phrase, tokens)) {
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
  if (const Index titled = titled_person(view, source.phrase, tokens); titled != kNone) {
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
    source.heads = listed_names(view, source.head, tokens.end);
    source.kind = source.heads.size() > 1 ? MentionKind::name_list : MentionKind::name;
    if (source.kind == MentionKind::name_list) source.tokens.end = source.heads.back() + 1;
    return source;
  }
  if (const Index name = described_name(view, source.phrase, tokens); name != kNone) {
    source.kind = MentionKind::name;
    source.head = name;
    // "Two lawyers, Jo Alder and Al Birch,", "two of them, Jo Alder and Al Birch,".
    const Index head = source.phrase.head;
    const bool several =
        source.phrase.plural || (view.tag(head) == Tag::CD && !view.is(head, "one"));
    if (several) source.heads = listed_names(view, name, tokens.end);
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
