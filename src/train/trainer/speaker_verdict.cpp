#include "train/trainer/speaker_verdict.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text/case_folding.h"

namespace quoth::train {
namespace {

// Words in small letters without titles of honour, so that forms of one name are equal.
std::vector<std::string> words_of(std::string_view name) {
  static const std::set<std::string, std::less<>> titles = {
      "the",  "a",    "an",   "some", "mr",  "mrs", "ms",        "dr",   "sir",
      "dame", "lord", "lady", "sen",  "rep", "gov", "president", "prof", "professor"};
  std::vector<std::string> words;
  std::string word;
  const std::string folded = text::fold_to_ascii(name) + ' ';
  for (const char c : folded) {
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (letter) {
      word += c;
    } else if (!word.empty()) {
      if (!words.empty() || !titles.contains(word)) words.push_back(word);
      word.clear();
    }
  }
  return words;
}

bool holds_all(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return std::ranges::all_of(
      part, [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); });
}

}  // namespace

Verdict judge(const speaker::Referent* who, const GoldSpeaker* want, std::string_view source) {
  const bool named = who != nullptr &&
                     (who->kind == SpeakerKind::person || who->kind == SpeakerKind::organization);
  const std::vector<std::string> got =
      who == nullptr ? std::vector<std::string>{} : words_of(who->text);
  const auto equal = [&](const std::string& name) { return words_of(name) == got; };
  if (want == nullptr || !want->named) {
    if (who == nullptr) return Verdict::right;
    std::vector<std::string> words = words_of(source);
    if (want != nullptr) {
      for (const std::string& name : want->names) {
        for (std::string& word : words_of(name)) words.push_back(std::move(word));
      }
      if (std::ranges::any_of(want->names, equal)) return Verdict::right;
    }
    for (const std::string& word : got) {
      if (word.size() > 2 && std::ranges::find(words, word) != words.end()) return Verdict::right;
    }
    return named ? Verdict::wrong : want == nullptr ? Verdict::right : Verdict::unresolved;
  }
  if (who == nullptr) return Verdict::unresolved;
  const bool same = std::ranges::any_of(want->names, [&](const std::string& name) {
    if (equal(name)) return true;
    const std::vector<std::string> words = words_of(name);
    return want->body && !words.empty() && !got.empty() && words.back() == got.back() &&
           (holds_all(words, got) || holds_all(got, words));
  });
  if (same) return Verdict::right;
  return who->kind == SpeakerKind::unnamed ? Verdict::unresolved : Verdict::wrong;
}

}  // namespace quoth::train
