// Joins the speakers of articles with the same text: those with the same id.
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "quoth/copies.h"
#include "report/ties.h"

namespace quoth::report {

void join_same_text(Ties& ties, const Copies& copies) {
  if (copies.all().empty()) return;
  using Key = std::pair<std::string, std::string>;  // article, speaker
  std::map<Key, Member> originals;                  // that have copies
  for (const Member& member : ties.members()) {
    const std::string& article = ties.records().id(member.article);
    const std::string_view original = copies.original_of(article);
    if (original.empty() && !copies.all().contains(article)) continue;
    const std::string& speaker = ties.speaker(member).id;
    if (original.empty()) originals.emplace(Key(article, speaker), member);
    const auto found = originals.find(Key(original, speaker));
    if (found != originals.end()) ties.join(member, found->second, "the same text");
  }
}

}  // namespace quoth::report
