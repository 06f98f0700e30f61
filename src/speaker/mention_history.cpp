#include "speaker/mention_history.h"

#include <algorithm>
#include <array>

namespace quoth::speaker {
namespace {

constexpr std::size_t kSteps = 48;
constexpr Index kSentences = 10;
constexpr std::size_t kCandidates = 12;
constexpr int kLeast = -10;

struct Candidate {
  Index referent = kNone;
  int score = 0;
};

// Who is called otherwise, and never so: an economist is not "the candidate".
bool differs_in_office(const Referent& referent, std::string_view sense) {
  return !referent.offices.empty() &&
         std::none_of(referent.offices.begin(), referent.offices.end(),
                      [&](const Office& office) { return office.sense == sense; });
}

}  // namespace

bool is_subject(const DocumentView& page, TokenRange tokens) {
  const TokenRange sentence = page.sentence_tokens(tokens.begin);
  if (tokens.begin > sentence.begin) {
    const Tag before = page.tag(tokens.begin - 1);
    if (before == Tag::IN || before == Tag::TO) return false;
  }
  Index i = tokens.end;
  while (i < sentence.end && page.tag(i) == Tag::RB) ++i;
  if (i >= sentence.end) return false;
  // What opens its sentence: an apposition, "at the Courier" or a relative clause may follow.
  return is_finite(page.tag(i)) || tokens.begin <= sentence.begin + 3;
}

bool MentionHistory::agrees(const Referent& referent, const Wanted& wanted) const {
  if (wanted.plural) {
    return referent.plural || referent.kind == SpeakerKind::group ||
           referent.kind == SpeakerKind::organization;
  }
  if (referent.plural) return false;
  if (wanted.gender == token::Gender::thing) return referent.gender == token::Gender::thing;
  if (referent.gender == token::Gender::thing) return false;
  return wanted.gender == token::Gender::unknown || referent.gender == token::Gender::unknown ||
         referent.gender == wanted.gender;
}

int MentionHistory::weigh(const Step& step, const Wanted& wanted) const {
  const Referent& referent = cast_.referents[step.referent];
  const Index distance = page_.sentence(wanted.token) - page_.sentence(step.token);
  int score = -18 * static_cast<int>(std::min<Index>(distance, 6));
  if (step.subject) score += 16;
  if (step.source) score += wanted.source ? 16 : 6;
  if (step.quoted && !page_.quoted(wanted.token)) score -= 30;
  if (step.owner) score -= 6;
  if (wanted.quotation != kNone && step.quotation == wanted.quotation) score -= 40;
  if (wanted.gender != token::Gender::unknown && referent.gender == wanted.gender) score += 12;
  if (wanted.plural && referent.kind == SpeakerKind::organization) score -= 24;
  if (referent.kind == SpeakerKind::unnamed) score -= 10;
  if (referent.place) score -= 12;
  score += 2 * static_cast<int>(std::min<Index>(referent.named, 8));
  if (!wanted.sense.empty() && differs_in_office(referent, wanted.sense)) score -= 30;
  return score;
}

Index MentionHistory::antecedent(const Wanted& wanted) const {
  std::array<Candidate, kCandidates> candidates;
  std::size_t size = 0;
  const std::size_t limit = std::min(steps_.size(), kSteps);
  for (std::size_t back = 1; back <= limit; ++back) {
    const Step& step = steps_[steps_.size() - back];
    if (page_.sentence(wanted.token) > page_.sentence(step.token) + kSentences) break;
    if (step.referent == wanted.not_referent || step.token >= wanted.token) continue;
    if (!agrees(cast_.referents[step.referent], wanted)) continue;
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(size);
    auto found = std::find_if(candidates.begin(), end, [&](const Candidate& candidate) {
      return candidate.referent == step.referent;
    });
    const int score = weigh(step, wanted);
    if (found != end) {
      found->score = std::max(found->score, score);
    } else if (size < kCandidates) {
      candidates[size++] = {step.referent, score};
    }
  }
  Candidate best;
  for (std::size_t i = 0; i < size; ++i) {
    if (best.referent == kNone || candidates[i].score > best.score) best = candidates[i];
  }
  if (!wanted.sense.empty() && best.score < kLeast) return kNone;
  return best.referent;
}

}  // namespace quoth::speaker
