#include "train/trainer/lemma_trainer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "tag/lemmatizer.h"

namespace quoth::train {
namespace {

// A rule for an ending needs at least this many different words.
constexpr std::size_t kWordsOfEnding = 2;
constexpr std::size_t kLongestRuleEnding = 14;

struct Rule {
  std::uint8_t cut = 0;
  bool lower = false;
  std::string ending;
  friend auto operator<=>(const Rule&, const Rule&) = default;
};

// The rule that keeps most of the form, unchanged or in lower case.
std::optional<Rule> rule_of(std::string_view form, const std::string& lemma) {
  std::optional<Rule> best;
  for (const bool lower : {true, false}) {
    const std::string base = tag::apply({0, lower, {}}, form);
    if (!lower && base == tag::apply({0, true, {}}, form)) continue;
    const auto same =
        static_cast<std::size_t>(std::ranges::mismatch(base, lemma).in1 - base.begin());
    Rule rule{static_cast<std::uint8_t>(base.size() - same), lower, lemma.substr(same)};
    if (rule.ending.size() > kLongestRuleEnding || base.size() - same > 255) continue;
    if (!best || rule.cut + rule.ending.size() < best->cut + best->ending.size()) best = rule;
  }
  return best;
}

struct WordType {
  Tag tag;
  std::string form;
  friend auto operator<=>(const WordType&, const WordType&) = default;
};

}  // namespace

std::string train_lemmas(const std::vector<Gold>& documents) {
  std::map<WordType, std::map<std::string, int>> lemmas;
  for (const Gold& gold : documents) {
    for (std::size_t i = 0; i < gold.tags.size(); ++i) {
      if (gold.tags[i] == Tag::none || gold.lemmas[i].empty()) continue;
      ++lemmas[{gold.tags[i], std::string(gold.annotation.text_of(gold.annotation.tokens[i].span))}]
              [gold.lemmas[i]];
    }
  }
  struct Example {
    token::WordForm word;
    Tag tag;
    Rule rule;
    int count;
  };
  std::vector<Example> examples;
  for (const auto& [type, counts] : lemmas) {
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& lemma) { return lemma.second; });
    if (const auto rule = rule_of(type.form, most->first)) {
      examples.push_back({token::word_form(type.form), type.tag, *rule, most->second});
    }
  }
  // From short to long endings, keep a key only if its rule differs from that of the shorter
  // ending.
  std::vector<Rule> rules(1);
  std::map<Rule, std::uint16_t> numbers{{rules[0], 0}};
  const auto number = [&](const Rule& rule) {
    const auto [found, added] = numbers.try_emplace(rule, static_cast<std::uint16_t>(rules.size()));
    if (added) rules.push_back(rule);
    return found->second;
  };
  std::vector<std::uint16_t> answers(examples.size(), 0);
  std::vector<tag::LemmaEntry> entries;
  for (int length = 0; length <= tag::kLongestEnding; ++length) {
    std::map<model::FeatureHash, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < examples.size(); ++i) {
      if (examples[i].word.size < static_cast<std::uint32_t>(length)) continue;
      groups[tag::ending_key(examples[i].tag, examples[i].word, length)].push_back(i);
    }
    for (const auto& [key, members] : groups) {
      if (members.size() < kWordsOfEnding && length > 0) continue;
      std::map<Rule, int> votes;
      for (const std::size_t i : members) ++votes[examples[i].rule];
      const auto most =
          std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
      const std::uint16_t rule = number(most->first);
      if (rule == answers[members.front()] && (length > 0 || rule == 0)) continue;
      entries.push_back({key, rule});
      for (const std::size_t i : members) answers[i] = rule;
    }
  }
  std::set<model::FeatureHash> excepted;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const model::FeatureHash key = tag::whole_word_key(examples[i].tag, examples[i].word);
    const std::uint16_t rule = number(examples[i].rule);
    if (rule != answers[i] && excepted.insert(key).second) entries.push_back({key, rule});
  }
  std::vector<tag::LemmaRule> written;
  written.reserve(rules.size());
  for (const Rule& rule : rules) written.push_back({rule.cut, rule.lower, rule.ending});
  return tag::write_lemmas(written, entries);
}

}  // namespace quoth::train
