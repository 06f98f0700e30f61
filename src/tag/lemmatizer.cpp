#include "tag/lemmatizer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>

#include "model/memo.h"
#include "text/case_folding.h"

namespace quoth::tag {
namespace {

constexpr std::size_t kEndingSize = 14;
constexpr std::size_t kRuleSize = 16;  // cut, lower (u8 each), ending, zero-padded

// A number for a lemmatizer that no other one of the program has.
model::FeatureHash next_reading() {
  static std::atomic<model::FeatureHash> readings = 0;
  return ++readings;
}

}  // namespace

model::FeatureHash whole_word_key(Tag tag, const token::WordForm& word) {
  return model::combine(model::combine(static_cast<model::FeatureHash>(tag),
                                       static_cast<model::FeatureHash>(word.shape) + 64),
                        word.lower);
}

model::FeatureHash ending_key(Tag tag, const token::WordForm& word, int length) {
  return model::combine(
      model::combine(static_cast<model::FeatureHash>(tag),
                     static_cast<model::FeatureHash>(word.shape)),
      length == 0 ? 0 : word.last(length) << 8 | static_cast<std::uint64_t>(length));
}

std::string apply(const LemmaRule& rule, std::string_view form) {
  std::string lemma = rule.lower ? text::full_lower(form) : std::string(form);
  if (lemma.size() <= rule.cut && rule.ending.empty()) return lemma;
  if (lemma.size() < rule.cut) return lemma;
  // Rules count bytes: one learned from "'s" must not cut a curly apostrophe in two.
  const auto cut = static_cast<unsigned char>(lemma[lemma.size() - rule.cut]);
  if ((cut & 0xC0U) == 0x80U) return lemma;
  lemma.erase(lemma.size() - rule.cut);
  return lemma.append(rule.ending);
}

Result<Lemmatizer> Lemmatizer::read(std::string_view bytes) {
  Lemmatizer lemmatizer;
  lemmatizer.reading_ = next_reading();
  Result<model::HashIndex> keys = model::HashIndex::read(bytes);
  if (!keys) return keys.error();
  if (bytes.size() < keys->size() * sizeof(std::uint16_t)) {
    return Error{"", "is damaged: lemma rules are missing"};
  }
  lemmatizer.keys_ = *keys;
  lemmatizer.rule_of_key_ = bytes.data();
  bytes.remove_prefix(keys->size() * sizeof(std::uint16_t));
  lemmatizer.rules_.emplace_back();
  for (; bytes.size() >= kRuleSize; bytes.remove_prefix(kRuleSize)) {
    const std::string_view ending = bytes.substr(2, kEndingSize);
    lemmatizer.rules_.push_back({static_cast<std::uint8_t>(bytes[0]), bytes[1] != 0,
                                 ending.substr(0, std::min(ending.find('\0'), ending.size()))});
  }
  for (std::uint32_t i = 0; i < keys->size(); ++i) {
    std::uint16_t rule;
    std::memcpy(&rule, lemmatizer.rule_of_key_ + i * sizeof rule, sizeof rule);
    if (rule >= lemmatizer.rules_.size()) return Error{"", "is damaged: no such lemma rule"};
  }
  return lemmatizer;
}

const LemmaRule& Lemmatizer::rule_for(Tag tag, const token::WordForm& word) const {
  // After the whole word the longest first; all are fetched before the first is looked up.
  std::array<model::FeatureHash, kLongestEnding + 2> keys;  // NOLINT(*-member-init)
  std::size_t count = 0;
  keys[count++] = whole_word_key(tag, word);
  const int longest = static_cast<int>(std::min<std::uint32_t>(kLongestEnding, word.size));
  for (int length = longest; length >= 0; --length) keys[count++] = ending_key(tag, word, length);
  for (std::size_t i = 0; i < count; ++i) keys_.prefetch(keys[i]);
  std::uint32_t entry = model::HashIndex::kAbsent;
  for (std::size_t i = 0; entry == model::HashIndex::kAbsent && i < count; ++i) {
    entry = keys_.find(keys[i]);
  }
  std::uint16_t rule = 0;
  if (entry != model::HashIndex::kAbsent) {
    std::memcpy(&rule, rule_of_key_ + entry * sizeof rule, sizeof rule);
  }
  return rules_[rule];
}

const LemmaRule& Lemmatizer::known_rule_for(model::FeatureHash form_and_tag, Tag tag,
                                            const token::WordForm& word) const {
  // Articles have most of their words in common.
  thread_local model::Memo<std::uint16_t> memo(13);
  const model::FeatureHash key = model::combine(form_and_tag, reading_);
  if (const auto* number = memo.find(key)) return rules_[*number];
  const LemmaRule& rule = rule_for(tag, word);
  memo.keep(key, static_cast<std::uint16_t>(&rule - rules_.data()));
  return rule;
}

void Lemmatizer::lemmatize(Annotation& annotation, const token::WordForms& words) const {
  // In the article's pool; more places than most articles have words and fewer than are slow to
  // clear.
  model::Memo<Span> lemmas(std::clamp(static_cast<int>(std::bit_width(words.size())) + 1, 4, 12));
  annotation.lemmas.clear();
  for (std::size_t i = 0; i < words.size(); ++i) {
    Token& token = annotation.tokens[i];
    const token::WordForm& word = words[i];
    const model::FeatureHash key =
        model::combine(word.form, static_cast<model::FeatureHash>(token.tag));
    if (const Span* known = lemmas.find(key)) {
      token.lemma = *known;
      continue;
    }
    token.lemma.begin = static_cast<std::uint32_t>(annotation.lemmas.size());
    annotation.lemmas +=
        apply(known_rule_for(key, token.tag, word), annotation.text_of(token.span));
    token.lemma.end = static_cast<std::uint32_t>(annotation.lemmas.size());
    lemmas.keep(key, token.lemma);
  }
}

std::string write_lemmas(const std::vector<LemmaRule>& rules,
                         const std::vector<LemmaEntry>& entries) {
  std::vector<model::FeatureHash> keys;
  std::string numbers;
  for (const LemmaEntry& entry : entries) {
    keys.push_back(entry.key);
    numbers.append(reinterpret_cast<const char*>(&entry.rule), sizeof entry.rule);
  }
  std::string bytes = model::write_hash_index(keys) + numbers;
  for (std::size_t i = 1; i < rules.size(); ++i) {
    std::string entry(kRuleSize, '\0');
    entry[0] = static_cast<char>(rules[i].cut);
    entry[1] = rules[i].lower ? 1 : 0;
    std::copy_n(rules[i].ending.begin(), std::min(rules[i].ending.size(), kEndingSize),
                entry.begin() + 2);
    bytes += entry;
  }
  return bytes;
}

}  // namespace quoth::tag
