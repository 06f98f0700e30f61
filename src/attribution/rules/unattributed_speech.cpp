#include "attribution/rules/unattributed_speech.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/taken_tokens.h"
#include "model/lexicon.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr std::size_t kFewestWords = 2;  // of a heading in marks, and of words that are said again

bool is_title_like(Role role) {
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
}

// Whether the words are written like a title: all but the small ones begin with a capital. A short
// sentence may be: “No.”
bool is_in_title_case(const AttributionView& view, token::TokenRange quoted) {
  static const model::Lexicon& small = model::Lexicon::named("function_words");
  constexpr Index kOfNoSentence = 3;
  Index capitalized = 0;
  for (Index i = quoted.begin; i < quoted.end; ++i) {
    const text::Character first = text::character_at(view.text_of(i), 0);
    if (first.kind == text::Kind::lower && !small.contains(view.text_of(i))) return false;
    if (first.kind == text::Kind::upper) ++capitalized;
  }
  return capitalized >= kOfNoSentence || view.at(quoted.end - 2).tag != Tag::stop;
}

// A film called “…”, her so-called “…”, the “…” clause.
bool is_set_apart(const AttributionView& view, token::TokenRange quoted) {
  if (view.at(quoted.begin + 1).tag == Tag::lrb) return true;  // “(Laughter.)”
  static const model::Lexicon& naming = model::Lexicon::named("naming_words");
  if (is_in_title_case(view, quoted)) return true;
  const token::TokenRange sentence = view.sentence_of(quoted.begin);
  if (quoted.begin == sentence.begin) return false;
  const Index before = quoted.begin - 1;
  if (naming.contains(view.lemma_of(before))) return true;
  const Tag tag = view.at(before).tag;
  const bool phrase = tag == Tag::DT || tag == Tag::PRP_poss || tag == Tag::JJ || tag == Tag::POS;
  return phrase && quoted.end < sentence.end && is_noun(view.at(quoted.end).tag);
}

// A clause, or a whole sentence: a full stop within the marks may be that of the sentence around.
bool is_statement(const AttributionView& view, token::TokenRange quoted) {
  return has_clause(view, quoted) || (is_speech(view, quoted) && is_whole_sentences(view, quoted));
}

// “Nobody asked us”, alone or between dashes, in more than one word.
bool is_whole_paragraph(const AttributionView& view, const QuotedRange& quoted) {
  const token::TokenRange paragraph = view.paragraphs[quoted.paragraph].tokens;
  Index words = 0;
  for (Index i = paragraph.begin; i < paragraph.end; ++i) {
    if (is_symbol(view.at(i))) continue;
    if (!quoted.tokens.contains(i)) return false;
    ++words;
  }
  return words >= kFewestWords;
}

// Whether a question without marks is before the words, in the paragraph before or on the line
// before in theirs: in an interview, an answer follows.
bool is_answer(const AttributionView& view, const AttributionCandidate& candidate) {
  const Index begin = candidate.begin();
  if (view.at(begin).mark != MarkState::opening || begin == 0) return false;
  if (view.text_of(begin - 1) != "?") return false;
  const auto after = std::ranges::upper_bound(
      view.paragraphs, begin - 1, {}, [](const ParagraphRange& each) { return each.tokens.begin; });
  if (after == view.paragraphs.begin()) return false;
  return view.is_outside_marks({std::prev(after)->tokens.begin, begin});
}

// Gives the answers of an interview that have no source the only one that the others have.
void give_interviewee(const AttributionView& view, std::vector<AttributionCandidate>& candidates) {
  std::optional<token::TokenRange> source;
  std::string_view name;
  std::vector<AttributionCandidate*> without_source;
  for (AttributionCandidate& candidate : candidates) {
    if (!is_answer(view, candidate)) continue;
    if (!candidate.source) {
      without_source.push_back(&candidate);
      continue;
    }
    const std::string_view last = view.text_of(candidate.source->end - 1);
    if (source && last != name) return;
    source = candidate.source;
    name = last;
  }
  if (!source) return;
  for (AttributionCandidate* candidate : without_source) {
    candidate->source = source;
    candidate->resolved_by = ResolvedBy::continuation;
  }
}

std::vector<model::FeatureHash> words_of(const AttributionView& view, token::TokenRange tokens) {
  std::vector<model::FeatureHash> words;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (!is_symbol(view.at(i))) words.push_back(view.at(i).form);
  }
  return words;
}

// The same, without those outside of marks.
std::vector<model::FeatureHash> words_in_marks(const AttributionView& view,
                                               token::TokenRange tokens) {
  std::vector<model::FeatureHash> words;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken token = view.at(i);
    if (!is_symbol(token)) words.push_back(token.mark == MarkState::outside ? 0 : token.form);
  }
  return words;
}

bool ends_with_noun(const AttributionView& view, token::TokenRange quoted) {
  Index last = quoted.end - 1;
  while (last > quoted.begin && is_symbol(view.at(last))) --last;
  return is_noun(view.at(last).tag);
}

// The candidate in whose content the words stand again: in marks too if they may be the name of a
// thing, a ‘smoke ring’.
std::optional<std::size_t> repeated_by(const AttributionView& view,
                                       const std::vector<AttributionCandidate>& candidates,
                                       token::TokenRange quoted) {
  const std::vector<model::FeatureHash> words = words_of(view, quoted);
  if (words.size() < kFewestWords) return std::nullopt;
  const bool name = ends_with_noun(view, quoted);
  for (std::size_t n = 0; n < candidates.size(); ++n) {
    if (!candidates[n].source) continue;
    for (const token::TokenRange piece : candidates[n].content) {
      const auto all = name ? words_in_marks(view, piece) : words_of(view, piece);
      if (std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end()) return n;
    }
  }
  return std::nullopt;
}

// Which candidates say so many words, one after another, in marks.
class SaidWords {
 public:
  SaidWords(const AttributionView& view, const std::vector<AttributionCandidate>& candidates)
      : view_(view), candidates_(candidates) {
    for (std::size_t n = 0; n < candidates.size(); ++n) {
      if (!candidates[n].source || view.at(candidates[n].begin()).mark == MarkState::outside) {
        continue;
      }
      for (const token::TokenRange piece : candidates[n].content) {
        const std::vector<model::FeatureHash> words = words_of(view, piece);
        for (std::size_t i = 0; i + kWords <= words.size(); ++i) {
          candidates_with_.try_emplace(hash(words, i), n);
        }
      }
    }
  }

  // The candidate that has all of the tokens' words.
  std::optional<std::size_t> with(token::TokenRange tokens) const {
    const std::vector<model::FeatureHash> words = words_of(view_, tokens);
    if (words.size() < kWords) return std::nullopt;
    const auto found = candidates_with_.find(hash(words, 0));
    if (found == candidates_with_.end()) return std::nullopt;
    for (const token::TokenRange piece : candidates_[found->second].content) {
      const std::vector<model::FeatureHash> all = words_of(view_, piece);
      if (std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end()) {
        return found->second;
      }
    }
    return std::nullopt;
  }

 private:
  static constexpr std::size_t kWords = 6;

  static model::FeatureHash hash(const std::vector<model::FeatureHash>& words, std::size_t first) {
    model::FeatureHash sum = 0;
    for (std::size_t i = first; i < first + kWords; ++i) sum = model::combine(sum, words[i]);
    return sum;
  }

  const AttributionView& view_;
  const std::vector<AttributionCandidate>& candidates_;
  std::unordered_map<model::FeatureHash, std::size_t> candidates_with_;  // by the hash of the words
};

// A paragraph without marks that somebody says in marks elsewhere, as pages set it off between the
// others.
std::vector<AttributionCandidate> repeated_paragraphs(
    const AttributionView& view, const std::vector<AttributionCandidate>& candidates,
    const std::vector<bool>& taken) {
  const SaidWords said(view, candidates);
  std::vector<AttributionCandidate> found;
  for (const ParagraphRange& paragraph : view.paragraphs) {
    if (paragraph.quotes || has_taken(taken, paragraph.tokens)) continue;
    if (view.role_of(paragraph) != Role::body && view.role_of(paragraph) != Role::heading) continue;
    const auto again = said.with(paragraph.tokens);
    if (!again) continue;
    AttributionCandidate& candidate = found.emplace_back();
    candidate.content.push_back(paragraph.tokens);
    candidate.source = candidates[*again].source;
    candidate.resolved_by = ResolvedBy::continuation;
    candidate.origin = Origin::block;
  }
  return found;
}

}  // namespace

Candidates find_unattributed_speech(const AttributionView& view, Candidates candidates) {
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  std::vector<AttributionCandidate> more;
  for (const QuotedRange& quoted : view.quoted) {
    if (has_taken(taken, quoted.tokens)) continue;
    const bool title = is_title_like(view.role_of(view.paragraphs[quoted.paragraph]));
    const auto again =
        title ? repeated_by(view, candidates.attributions, quoted.tokens) : std::nullopt;
    // Headings are written like titles, and need no verb.
    const bool heading = title && is_whole_paragraph(view, quoted);
    if (!again && !heading && !is_statement(view, quoted.tokens)) continue;
    if (!again && !heading && is_set_apart(view, quoted.tokens)) continue;
    AttributionCandidate& candidate = more.emplace_back();
    candidate.content.push_back(quoted.tokens);
    candidate.origin = Origin::introduction;
    if (!again) continue;
    candidate.source = candidates.attributions[*again].source;
    candidate.resolved_by = ResolvedBy::continuation;
  }
  std::ranges::move(repeated_paragraphs(view, candidates.attributions, taken),
                    std::back_inserter(more));
  candidates.attributions.insert(candidates.attributions.end(), more.begin(), more.end());
  give_interviewee(view, candidates.attributions);
  return candidates;
}

}  // namespace quoth::attribution
