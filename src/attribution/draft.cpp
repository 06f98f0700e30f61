#include "attribution/draft.h"

#include <utility>

namespace quoth::attribution {

void drop_drafts(std::vector<Draft>& drafts, const std::function<bool(const Draft&)>& goes) {
  std::vector<std::size_t> place(drafts.size());
  std::vector<bool> gone(drafts.size());
  for (std::size_t d = 0; d < drafts.size(); ++d) gone[d] = goes(drafts[d]);
  std::vector<Draft> kept;
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    place[d] = kept.size();
    if (!gone[d]) kept.push_back(std::move(drafts[d]));
  }
  for (Draft& draft : kept) {
    if (!draft.continues) continue;
    if (gone[*draft.continues]) {
      draft.continues.reset();
    } else {
      draft.continues = place[*draft.continues];
    }
  }
  drafts = std::move(kept);
}

}  // namespace quoth::attribution
