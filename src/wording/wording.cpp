#include "wording/wording.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/characters.h"

namespace quoth::wording {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings,
                   std::size_t& length) {
  for (const std::string_view ending : endings) {
    if (!word.ends_with(ending) || word.size() < ending.size() + 3) continue;
    length = ending.size();
    return true;
  }
  return false;
}

// Removes inflections, like the first steps of Porter (1980), "An algorithm for suffix stripping".
std::string stem(std::string_view word) {
  std::size_t length = 0;
  if (ends_with_any(word, {"'s", "n't", "'ve", "'re", "'ll"}, length)) word.remove_suffix(length);
  std::string result(word);
  if (ends_with_any(result, {"ies", "ied"}, length)) {
    result.replace(result.size() - 3, 3, "y");
  } else if (ends_with_any(result, {"ing", "ed"}, length)) {
    result.resize(result.size() - length);
    const std::size_t size = result.size();
    if (size > 3 && result[size - 1] == result[size - 2] && result.back() != 'l' &&
        result.back() != 's')
      result.pop_back();
  } else if (result.size() > 3 && result.ends_with('s') && !result.ends_with("ss")) {
    result.pop_back();
  }
  if (result.size() > 3 && result.ends_with('e')) result.pop_back();
  return result;
}

std::int32_t content_weight(const std::string& fold, const std::string& root) {
  static const model::Lexicon& common_words = model::Lexicon::named("common_words");
  std::int32_t weight = kOwnWeight;
  for (const std::string& word : {fold, root}) {
    if (!common_words.contains(word)) continue;
    weight = std::min(weight, common_words.value(word) == "known" ? kRareWeight : kCommonWeight);
  }
  return weight;
}

// Whether the text after a word ends its sentence.
bool ends_sentence(std::string_view rest) {
  const auto mark = rest.find_first_not_of("\"')]");
  return mark != rest.npos &&
         (rest[mark] == '.' || rest[mark] == '?' || rest[mark] == '!' || rest[mark] == ':');
}

}  // namespace

Wording weigh(std::string_view text, QuotationType type) {
  static const model::Lexicon& function_words = model::Lexicon::named("function_words");
  Wording wording;
  wording.words = split_words(text);
  bool sentence_begins = true;
  for (PlacedWord& word : wording.words) {
    word.quoted = word.quoted || type == QuotationType::direct;
    const std::string root = stem(word.fold);
    wording.stems.push_back(XXH3_64bits(root.data(), root.size()));
    std::int32_t weight = kFunctionWeight;
    if (!function_words.contains(word.fold)) {
      weight = content_weight(word.fold, root);
      const bool name = !sentence_begins && text::begins_with_capital(slice(text, word.span));
      if (name) weight = kCommonWeight;
      if (word.quoted) weight += weight / 2;
    }
    wording.weights.push_back(weight);
    if (!word.bracketed) wording.weight += weight;
    sentence_begins = ends_sentence(text.substr(word.span.end));
  }
  return wording;
}

bool is_substantial(const Wording& wording, std::string_view text) {
  constexpr std::int32_t kMinWeight = 15;
  constexpr std::size_t kSentence = 5;
  const auto words = static_cast<std::size_t>(
      std::ranges::count_if(wording.words, [](const PlacedWord& word) { return word.quoted; }));
  // "He should pay for it.": common words, but enough of them.
  if (words >= kSentence && std::ranges::any_of(wording.weights, is_content)) return true;
  if (wording.weight < kMinWeight) return false;
  if (wording.words.size() > 2) return true;
  return std::ranges::any_of(wording.words, [&](const PlacedWord& word) {
    return word.quoted && !text::begins_with_capital(slice(text, word.span)) &&
           !model::Lexicon::named("function_words").contains(word.fold);
  });
}

}  // namespace quoth::wording
