#include "entity/name_context.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::entity {
namespace {

// Whether `use` is one of the uses of a word, which are separated by blanks.
bool has_use(std::string_view uses, std::string_view use) {
  while (!uses.empty()) {
    const auto end = std::min(uses.find(' '), uses.size());
    if (uses.substr(0, end) == use) return true;
    uses.remove_prefix(std::min(end + 1, uses.size()));
  }
  return false;
}

}  // namespace

std::vector<model::FeatureHash> context_words(std::string_view use) {
  std::vector<model::FeatureHash> words;
  for (const auto& [entry, uses] : model::Lexicon::named("name_context")) {
    if (has_use(uses, use)) words.push_back(model::hash_text(entry));
  }
  return words;
}

}  // namespace quoth::entity
