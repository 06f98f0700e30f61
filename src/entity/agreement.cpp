#include "entity/agreement.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "model/lexicon.h"

namespace quoth::entity {
namespace {

constexpr Lists kOrganization = 1 << 9;
constexpr std::size_t kLabels = 4;
constexpr std::size_t kNamesBytes = 8192;  // what the names of most articles take
constexpr int kFewestMentions = 3;

bool storm_word(model::FeatureHash word) {
  static const auto kStorms = [] {
    std::unordered_set<model::FeatureHash> storms;
    for (const auto& [entry, value] : model::Lexicon::named("storms"))
      storms.insert(model::hash_text(entry));
    return storms;
  }();
  return kStorms.contains(word);
}

// The words of the article that name a storm: "Hurricane Katrina".
std::unordered_set<model::FeatureHash> storms(const token::WordForms& words) {
  std::unordered_set<model::FeatureHash> named;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].shape == token::WordShape::title && words[i + 1].capitalized() &&
        storm_word(words[i].lower)) {
      named.insert(words[i + 1].form);
    }
  }
  return named;
}

// Whether the tokens [first, end) are a listed organization, whole and in no other list.
bool organization(const std::vector<NameToken>& tokens, std::size_t first, std::size_t end) {
  if (tokens[first].begins != kOrganization) return false;
  for (std::size_t i = first + 1; i < end; ++i) {
    if ((tokens[i].inside & kOrganization) == 0) return false;
  }
  return end == tokens.size() || (tokens[end].inside & kOrganization) == 0;
}

// Whether a capitalized word has no other one beside it.
bool alone(const NameToken& token) { return token.run_end == token.run_begin + 1; }

// A listed acronym, like "FBI" or "G20", that is not just one of several words in capitals.
bool acronym(const NameArticle& article, std::size_t i) {
  const token::WordForms& words = article.words();
  const auto in_capitals = [&](std::size_t k) { return words[k].shape == token::WordShape::upper; };
  const token::WordForm& word = words[i];
  const bool with_number = word.shape == token::WordShape::digits && word.first_upper;
  if (!with_number && !(in_capitals(i) && is_noun(article.tag(i)))) return false;
  if ((i > 0 && in_capitals(i - 1)) || (i + 1 < words.size() && in_capitals(i + 1))) return false;
  return organization(article.tokens(), i, i + 1);
}

// Adds the single words that the model took for no name, though they are a name or part of a
// person's elsewhere ("Lindqvist" where the article has "Anna Lindqvist") or a listed acronym.
std::vector<Entity> with_repeats(std::vector<Entity> names, const NameArticle& article,
                                 const Annotation& annotation) {
  const token::WordForms& words = article.words();
  std::pmr::monotonic_buffer_resource memory(kNamesBytes);
  std::pmr::unordered_map<model::FeatureHash, EntityLabel> known(&memory);
  std::vector<char> covered(words.size(), 0);
  std::size_t first = 0;
  for (const Entity& name : names) {
    while (annotation.tokens[first].span.begin < name.span.begin) ++first;
    std::size_t end = first;
    while (end < words.size() && annotation.tokens[end].span.begin < name.span.end) ++end;
    for (std::size_t i = first; i < end; ++i) covered[i] = 1;
    if (end > first + 1 && name.label != EntityLabel::person) continue;
    for (std::size_t i = first; i < end; ++i) {
      if (words[i].shape == token::WordShape::capital || !words[i].capitalized()) continue;
      const auto [entry, fresh] = known.try_emplace(words[i].form, name.label);
      if (!fresh && entry->second != name.label) entry->second = EntityLabel::misc;
    }
  }
  const std::size_t found = names.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (covered[i] != 0) continue;
    if (acronym(article, i)) {
      names.push_back({annotation.tokens[i].span, EntityLabel::org, {}});
      continue;
    }
    if (!alone(article.tokens()[i]) || !is_proper_noun(article.tag(i))) continue;
    const auto entry = known.find(words[i].form);
    if (entry == known.end() || entry->second == EntityLabel::misc) continue;
    names.push_back({annotation.tokens[i].span, entry->second, {}});
  }
  if (names.size() > found) {
    std::ranges::sort(names, {}, [](const Entity& name) { return name.span.begin; });
  }
  return names;
}

}  // namespace

std::vector<Entity> in_agreement(std::vector<Entity> names, const NameArticle& article,
                                 const Annotation& annotation) {
  struct Mentions {
    std::array<int, kLabels> of{};
    int all = 0;
  };
  std::pmr::monotonic_buffer_resource memory(kNamesBytes);
  std::pmr::unordered_map<std::string_view, Mentions> mentions(&memory);
  std::pmr::vector<const Mentions*> mentions_of(&memory);  // of each name
  mentions_of.reserve(names.size());
  const auto named_storms = storms(article.words());
  std::size_t token = 0;
  for (Entity& name : names) {
    while (annotation.tokens[token].span.begin < name.span.begin) ++token;
    std::size_t end = token;
    while (end < annotation.tokens.size() && annotation.tokens[end].span.begin < name.span.end) {
      ++end;
    }
    if (named_storms.contains(article.words()[end - 1].form)) {
      const bool single = end == token + 1 && name.label == EntityLabel::person;
      const bool whole = end == token + 2 && storm_word(article.words()[token].lower);
      if (single || whole) name.label = EntityLabel::misc;
    }
    if (organization(article.tokens(), token, end)) name.label = EntityLabel::org;
    Mentions& same = mentions[annotation.text_of(name.span)];
    mentions_of.push_back(&same);
    ++same.of.at(static_cast<std::size_t>(name.label));
    ++same.all;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Mentions& same = *mentions_of[i];
    if (same.all < kFewestMentions) continue;
    for (std::size_t label = 0; label < kLabels; ++label) {
      if (same.of.at(label) * 3 > same.all * 2) names[i].label = static_cast<EntityLabel>(label);
    }
  }
  return with_repeats(std::move(names), article, annotation);
}

}  // namespace quoth::entity
