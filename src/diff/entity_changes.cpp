#include "diff/entity_changes.h"

#include <set>
#include <string>

#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

std::string fold_name(const std::string& name) {
  std::string folded = wording::fold_words(name);
  if (folded.starts_with("the ")) folded.erase(0, 4);
  if (folded.ends_with("'s")) folded.resize(folded.size() - 2);
  return folded;
}

// All names; for people also the single words, because the surname stands for the full name.
std::set<std::string> names_in(const Record& record) {
  std::set<std::string> names;
  for (const EntityRecord& entity : record.entities) {
    names.insert(fold_name(entity.text));
    if (entity.label != EntityLabel::person) continue;
    for (const wording::PlacedWord& word : wording::split_words(entity.text))
      names.insert(fold_name(word.fold));
  }
  return names;
}

bool mentions(const std::set<std::string>& names, const EntityRecord& entity) {
  const std::string name = fold_name(entity.text);
  if (names.contains(name)) return true;
  return entity.label == EntityLabel::person && names.contains(name.substr(name.rfind(' ') + 1));
}

}  // namespace

std::vector<Index> entities_missing(const Record& record, const Record& other) {
  const std::set<std::string> known = names_in(other);
  std::vector<Index> missing;
  std::set<std::string> seen;
  for (Index e = 0; e < record.entities.size(); ++e) {
    const EntityRecord& entity = record.entities[e];
    if (mentions(known, entity) || !seen.insert(fold_name(entity.text)).second) continue;
    missing.push_back(e);
  }
  return missing;
}

}  // namespace quoth::diff
