// Joins the speakers of articles with the same text: those with the same id.
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "quoth/copies.h"
#include "report/ties.h"

namespace quoth::report {

void join_same_text(Ties& ties, const Copies& copies) {
  using Key = std::pair<std::string_view, std::string_view>;  // article, speaker
  std::map<Key, Member> originals;
  for (const Member& member : ties.members()) {
    const std::string_view speaker = ties.speaker(member).id;
    const std::string_view article = ties.records()[member.article].id;
    const std::string_view original = copies.original_of(article);
    if (original.empty()) originals.emplace(Key(article, speaker), member);
    const auto found = originals.find(Key(original, speaker));
    if (found != originals.end()) ties.join(member, found->second, "the same text");
  }
}

}  // namespace quoth::report
