#include "speaker/office_index.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// "vice", "former": who has it is somebody else than who has not.
bool is_rank_word(const DocumentView& view, Index i) {
  static const model::Lexicon& ranks = model::Lexicon::named("office_ranks");
  return view.listed(i, ranks);
}

}  // namespace

bool is_sole_office(std::string_view sense) {
  static const model::Lexicon& offices = model::Lexicon::named("sole_offices");
  return offices.contains(sense);
}

bool has_word(const DocumentView& view, TokenRange tokens, std::string_view word) {
  const std::string folded = text::fold_to_ascii(word);
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (text::fold_to_ascii(view.text(i)) == folded) return true;
  }
  return false;
}

bool differs_in_rank(const DocumentView& view, TokenRange a, TokenRange b) {
  for (Index i = a.begin; i < a.end; ++i) {
    if (is_rank_word(view, i) && !has_word(view, b, view.text(i))) return true;
  }
  return false;
}

OfficeIndex index_offices(const DocumentView& view, const ReferentTable& table,
                          const std::vector<Index>& named_at) {
  OfficeIndex index;
  for (Index referent = 0; referent < table.referents.size(); ++referent) {
    for (const auto& office : table.referents[referent].offices) {
      const Index owner = office.owner.empty() ? kNone : named_at[office.owner.end - 1];
      index.by_sense[office.sense].push_back({referent, office, owner});
      if (owner == kNone || !is_sole_office(office.sense)) continue;
      if (differs_in_rank(view, office.phrase, {})) continue;
      const auto [holder, is_new] = index.sole_holder.try_emplace(owner, referent);
      if (!is_new && holder->second != referent) holder->second = kNone;
    }
  }
  for (auto& [sense, holders] : index.by_sense) {
    std::stable_sort(
        holders.begin(), holders.end(),
        [](const OfficeHolder& a, const OfficeHolder& b) { return a.office.head < b.office.head; });
  }
  return index;
}

}  // namespace quoth::speaker
