#include "diff/cue_meaning.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

using Words = std::vector<std::string>;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

Words lemmas(const QuotationRecord& quotation) {
  Words words;
  if (!quotation.cue) return words;
  const std::string& lemma = quotation.cue->lemma;
  for (wording::PlacedWord& word :
       wording::split_words(lemma.empty() ? quotation.cue->text : lemma))
    words.push_back(std::move(word.fold));
  return words;
}

// "may", "might": how certain the cue is. The future and the conditional are tenses.
std::string_view hedge(const Words& cue) {
  for (const std::string& word : cue) {
    if (is_one_of(word, {"may", "might"})) return "may";
    if (is_one_of(word, {"can", "could"})) return "can";
    if (is_one_of(word, {"must", "should", "ought"})) return "must";
  }
  return {};
}

// The verb of the cue: "admit" of "admitted last year", empty for a neutral one.
std::string_view meaning(const Words& cue) {
  static const auto& function_words = model::Lexicon::named("function_words");
  static const auto& neutral = model::Lexicon::named("neutral_cues");
  for (const std::string& word : cue) {
    if (is_one_of(word, {"in", "on", "at", "by", "during", "with"})) break;
    if (neutral.contains(word)) break;
    if (function_words.contains(word) || !hedge({word}).empty() || word.ends_with("ly")) continue;
    if (is_one_of(word, {"not", "n't", "never"})) continue;
    return word;
  }
  return {};
}

}  // namespace

CueChange compare_cues(const QuotationRecord& was, const QuotationRecord& is) {
  if (!was.cue || !is.cue) return CueChange::none;
  if (was.sign != is.sign) return CueChange::sign;
  const Words old_cue = lemmas(was);
  const Words new_cue = lemmas(is);
  const bool same = meaning(old_cue) == meaning(new_cue) && hedge(old_cue) == hedge(new_cue);
  return same ? CueChange::none : CueChange::shade;
}

}  // namespace quoth::diff
