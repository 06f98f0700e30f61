#include "entity/agreement.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace quoth {
namespace {

constexpr Lists kOrganization = 1 << 9;
constexpr std::size_t kLabels = 4;
constexpr int kFewestMentions = 3;

// Whether the tokens [first, end) are a listed organization, whole and in no other list.
bool organization(const std::vector<NameToken>& tokens, std::size_t first, std::size_t end) {
  if (tokens[first].begins != kOrganization) return false;
  for (std::size_t i = first + 1; i < end; ++i) {
    if ((tokens[i].inside & kOrganization) == 0) return false;
  }
  return end == tokens.size() || (tokens[end].inside & kOrganization) == 0;
}

}  // namespace

std::vector<Entity> in_agreement(std::vector<Entity> names, const NameArticle& article,
                                 const Annotation& annotation) {
  struct Mentions {
    std::array<int, kLabels> of{};
    int all = 0;
  };
  std::unordered_map<std::string_view, Mentions> mentions;
  std::size_t token = 0;
  for (Entity& name : names) {
    while (annotation.tokens[token].span.begin < name.span.begin) ++token;
    std::size_t end = token;
    while (end < annotation.tokens.size() && annotation.tokens[end].span.begin < name.span.end) {
      ++end;
    }
    if (organization(article.tokens(), token, end)) name.label = EntityLabel::org;
    Mentions& same = mentions[annotation.text_of(name.span)];
    ++same.of.at(static_cast<std::size_t>(name.label));
    ++same.all;
  }
  for (Entity& name : names) {
    const Mentions& same = mentions[annotation.text_of(name.span)];
    if (same.all < kFewestMentions) continue;
    for (std::size_t label = 0; label < kLabels; ++label) {
      if (same.of.at(label) * 3 > same.all * 2) name.label = static_cast<EntityLabel>(label);
    }
  }
  return names;
}

}  // namespace quoth
