#include "entity/own_names.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "model/own_words.h"

namespace quoth::entity {
namespace {

constexpr std::pair<std::string_view, EntityLabel> kLists[] = {
    {"organizations", EntityLabel::org}, {"countries", EntityLabel::loc},
    {"states", EntityLabel::loc},        {"cities", EntityLabel::loc},
    {"regions", EntityLabel::loc},       {"demonyms", EntityLabel::misc},
    {"works_events", EntityLabel::misc}};

using Names = std::multimap<char, std::pair<std::string_view, EntityLabel>>;  // by the first byte

const Names& own_names() {
  static const Names names = [] {
    Names found;
    for (const auto& [list, label] : kLists) {
      const model::Lexicon* words = model::own_words(list);
      if (words == nullptr) continue;
      for (const auto& [name, _] : *words) found.emplace(name.front(), std::pair(name, label));
    }
    return found;
  }();
  return names;
}

// The longest name that begins with the token and ends with one; an empty span if there is none.
Entity longest_at(const Annotation& annotation, std::size_t token) {
  const std::uint32_t begin = annotation.tokens[token].span.begin;
  const std::string_view rest = std::string_view(annotation.text).substr(begin);
  Entity longest{.span = {begin, begin}};
  const auto [first, last] = own_names().equal_range(rest.front());
  for (auto name = first; name != last; ++name) {
    const auto& [words, label] = name->second;
    if (words.size() <= longest.span.size() || !rest.starts_with(words)) continue;
    const auto end = static_cast<std::uint32_t>(begin + words.size());
    std::size_t t = token;
    while (t < annotation.tokens.size() && annotation.tokens[t].span.end < end) ++t;
    if (t < annotation.tokens.size() && annotation.tokens[t].span.end == end)
      longest = {{begin, end}, label, std::nullopt};
  }
  return longest;
}

// Whether one of the entities, which are in order and do not overlap, has the name as a part.
bool is_part(Span name, const std::vector<Entity>& entities) {
  const auto after = std::ranges::upper_bound(
      entities, name.begin, {}, [](const Entity& entity) { return entity.span.begin; });
  return after != entities.begin() && (after - 1)->span.contains(name) &&
         (after - 1)->span.size() > name.size();
}

bool overlaps_any(Span span, const std::vector<Entity>& entities) {
  const auto after = std::ranges::upper_bound(entities, span.begin, {},
                                              [](const Entity& entity) { return entity.span.end; });
  return after != entities.end() && after->span.overlaps(span);
}

}  // namespace

std::vector<Entity> add_own_names(std::vector<Entity> entities, const Annotation& annotation) {
  if (own_names().empty()) return entities;
  std::vector<Entity> own;
  std::uint32_t end = 0;
  for (std::size_t t = 0; t < annotation.tokens.size(); ++t) {
    if (annotation.tokens[t].span.begin < end) continue;
    const Entity name = longest_at(annotation, t);
    if (name.span.empty() || is_part(name.span, entities)) continue;
    own.push_back(name);
    end = name.span.end;
  }
  std::erase_if(entities, [&](const Entity& entity) { return overlaps_any(entity.span, own); });
  entities.insert(entities.end(), own.begin(), own.end());
  std::ranges::sort(entities, {}, [](const Entity& entity) { return entity.span.begin; });
  return entities;
}

}  // namespace quoth::entity
