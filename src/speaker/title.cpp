#include "speaker/title.h"

#include <algorithm>
#include <array>

#include "model/lexicon.h"

namespace quoth::speaker {
namespace {

constexpr int kEnough = 0;
constexpr std::size_t kEntries = 32;  // how many bearers of one office are compared

bool tells_apart(const DocumentView& page, Index i) {
  static constexpr std::array<std::string_view, 8> kRanks = {
      "vice", "deputy", "assistant", "former", "associate", "junior", "acting", "ex"};
  return std::any_of(kRanks.begin(), kRanks.end(),
                     [&](std::string_view rank) { return page.is(i, rank); });
}

bool is_sole(std::string_view sense) {
  static const model::Lexicon& offices = model::Lexicon::named("sole_offices");
  return offices.contains(sense);
}

bool has_content(const DocumentView& page, Index i) {
  return is_noun(page.tag(i)) || page.tag(i) == Tag::JJ || page.entity(i) != kNone;
}

bool has_word(const DocumentView& page, TokenRange tokens, std::string_view word) {
  const std::string folded = token::fold(word);
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (token::fold(page.text(i)) == folded) return true;
  }
  return false;
}

bool follows(const DocumentView& page, TokenRange tokens, std::string_view word) {
  return tokens.begin > 0 && page.text(tokens.begin - 1) == word;
}

bool differs_in_rank(const DocumentView& page, TokenRange a, TokenRange b) {
  for (Index i = a.begin; i < a.end; ++i) {
    if (tells_apart(page, i) && !has_word(page, b, page.text(i))) return true;
  }
  return false;
}

}  // namespace

OfficeIndex::OfficeIndex(const DocumentView& page, const ReferentTable& cast,
                         const std::vector<Index>& named_at)
    : page_(page) {
  for (Index referent = 0; referent < cast.referents.size(); ++referent) {
    for (const auto& office : cast.referents[referent].offices) {
      const Index owner = office.owner.empty() ? kNone : named_at[office.owner.end - 1];
      by_sense_[office.sense].push_back({referent, office, owner});
      if (owner == kNone || !is_sole(office.sense)) continue;
      if (differs_in_rank(page_, office.phrase, {})) continue;
      const auto [leader, is_new] = leaders_.try_emplace(owner, referent);
      if (!is_new && leader->second != referent) leader->second = kNone;
    }
  }
  for (auto& [sense, entries] : by_sense_) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.office.head < b.office.head; });
  }
}

std::string_view sense_of(const DocumentView& page, const Phrase& phrase) {
  const auto sense = sense_of(page, phrase.head);
  if (sense != "general" || phrase.head == phrase.core.begin) return sense;
  const auto before = sense_of(page, phrase.head - 1);
  return before.empty() ? sense : before;
}

int OfficeIndex::weigh(const Entry& entry, const Phrase& phrase, Index owner) const {
  const TokenRange theirs = entry.office.phrase;
  const TokenRange ours = phrase.all();
  const bool bare = theirs.end == theirs.begin + 1 && is_sole(entry.office.sense);
  int score = 10;
  for (Index i = ours.begin; i < ours.end; ++i) {
    if (i == phrase.head || !has_content(page_, i)) continue;
    if (has_word(page_, theirs, page_.text(i))) {
      score += 8;
    } else if (bare && token::is_demonym(page_.text(i)) && !follows(page_, theirs, page_.text(i))) {
      // "The French president" is not whoever is called "president" and no more.
      score -= 12;
    } else if (theirs.end > theirs.begin + 1) {
      score -= is_proper_noun(page_.tag(i)) ? 4 : 2;
    }
  }
  if (differs_in_rank(page_, theirs, phrase.core)) score -= 12;
  if (differs_in_rank(page_, phrase.core, theirs)) score -= 12;
  if (owner != kNone && entry.owner == owner) score += 20;
  if (owner != kNone && entry.owner != kNone && entry.owner != owner) score -= 30;
  // "Her friend" is not whoever is a friend of somebody.
  if (!phrase.owner.empty() && entry.owner == kNone) score -= 8;
  const Index here = page_.sentence(phrase.head);
  const Index there = page_.sentence(entry.office.head);
  if (there > here) {
    // A description that comes before the name: only an article's opening does so.
    score -= here < 4 ? 4 : 9;
  } else if (phrase.determiner == Determiner::indefinite) {
    score -= 14;
  } else {
    score -= static_cast<int>(std::min<Index>(here - there, 20)) / 5;
  }
  return score;
}

Index OfficeIndex::find(const Phrase& phrase, Index owner) const {
  const auto sense = sense_of(page_, phrase);
  const Index bearer = find_bearer(phrase, owner, sense);
  const bool leader = bearer == kNone && sense == "leader" && owner != kNone &&
                      !differs_in_rank(page_, phrase.core, {});
  if (!leader) return bearer;
  const auto found = leaders_.find(owner);
  return found == leaders_.end() ? kNone : found->second;
}

Index OfficeIndex::find_bearer(const Phrase& phrase, Index owner, std::string_view sense) const {
  const auto found = by_sense_.find(sense);
  if (found == by_sense_.end()) return kNone;
  Index best = kNone;
  int best_score = kEnough;
  const auto& entries = found->second;
  // The nearest ones on both sides matter; the others are too far to be meant.
  const auto at = std::partition_point(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.office.head < phrase.head;
  });
  const auto from = at - std::min<std::ptrdiff_t>(at - entries.begin(), kEntries);
  const auto to = at + std::min<std::ptrdiff_t>(entries.end() - at, kEntries);
  for (auto entry = from; entry != to; ++entry) {
    const int score = weigh(*entry, phrase, owner);
    if (score > best_score || (score == best_score && best != kNone && entry < at)) {
      best = entry->referent;
      best_score = score;
    }
  }
  return best;
}

}  // namespace quoth::speaker
