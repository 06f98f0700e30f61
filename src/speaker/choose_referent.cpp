#include "speaker/choose_referent.h"

#include <algorithm>
#include <limits>

#include "speaker/generators.h"
#include "speaker/not_meant.h"

// The weights are set by hand. Those of one function are compared with each other only.
namespace quoth::speaker {
namespace {

// Of those who were mentioned before.
int score_of_recent(const Facts& facts) {
  constexpr int kSentence = -18;       // a sentence further is more than a subject there gains
  constexpr Index kFarSentences = 6;   // all that is further is equally far
  constexpr int kSubject = 16;         // pronouns mean subjects rather than objects
  constexpr int kSourceToSource = 16;  // who spoke last usually speaks again
  constexpr int kSource = 6;
  constexpr int kQuoted = -30;         // the text seldom refers to whom a speaker mentions
  constexpr int kOwner = -6;           // "Alder's lawyer" is about the lawyer
  constexpr int kInOwnWords = -40;     // people seldom speak of themselves by name
  constexpr int kSameGender = 12;      // rather than one whose gender is unknown
  constexpr int kBodyForPlural = -24;  // "they" are people, if there are any
  constexpr int kUnnamed = -10;
  constexpr int kPlace = -12;  // countries and towns speak less often
  constexpr int kNamed = 2;    // each time; the article is about those it names often
  constexpr Index kMostNamed = 8;
  constexpr int kOtherOffice = -30;  // an economist is not "the candidate"
  int score = kSentence * static_cast<int>(std::min(facts.distance, kFarSentences));
  score += kNamed * static_cast<int>(std::min(facts.times_named, kMostNamed));
  if (facts.subject) score += kSubject;
  if (facts.source) score += facts.to_source ? kSourceToSource : kSource;
  if (facts.quoted) score += kQuoted;
  if (facts.owner) score += kOwner;
  if (facts.in_own_words) score += kInOwnWords;
  if (facts.same_gender) score += kSameGender;
  if (facts.body_for_plural) score += kBodyForPlural;
  if (facts.unnamed) score += kUnnamed;
  if (facts.place) score += kPlace;
  if (facts.other_office) score += kOtherOffice;
  return score;
}

// Of those who are said to hold an office.
int score_of_office(const Facts& facts) {
  constexpr int kSameNoun = 10;  // for all candidates; the rest has to leave some of it
  constexpr int kSharedWord = 8;
  constexpr int kMissingWord = -2;
  constexpr int kMissingName = -4;     // "the Elm mayor": a name is more specific than an adjective
  constexpr int kMissingNation = -12;  // "the French president" is not a bare "president"
  constexpr int kRank = -12;           // more than the noun gives: a deputy is not the mayor
  constexpr int kSameOwner = 20;
  constexpr int kOtherOwner = -30;     // Birch's lawyer is not Alder's, whatever else they share
  constexpr int kOwnerUnknown = -8;    // "her friend" is not whoever is a friend of somebody
  constexpr int kLaterInOpening = -4;  // the opening describes, the next paragraph names
  constexpr int kLater = -9;
  constexpr int kIndefinite = -14;  // "a lawyer" after a lawyer is another one
  constexpr Index kSentencesPerPoint = 5;
  constexpr Index kFarSentences = 20;
  int score = kSameNoun + kSharedWord * facts.shared_words + kMissingWord * facts.missing_words +
              kMissingName * facts.missing_names + kMissingNation * facts.missing_nations +
              kRank * facts.rank_differences;
  if (facts.same_owner) score += kSameOwner;
  if (facts.other_owner) score += kOtherOwner;
  if (facts.owner_unknown) score += kOwnerUnknown;
  if (facts.later) return score + (facts.in_opening ? kLaterInOpening : kLater);
  if (facts.indefinite) return score + kIndefinite;
  return score - static_cast<int>(std::min(facts.distance, kFarSentences) / kSentencesPerPoint);
}

int score_of(const Candidate& candidate) {
  switch (candidate.generator) {
    case GeneratorKind::recent_mention:
    case GeneratorKind::recent_person:
      return score_of_recent(candidate.facts);
    case GeneratorKind::office_bearer:
      return score_of_office(candidate.facts);
    default:
      return 0;
  }
}

// What a candidate must reach.
int least_score(GeneratorKind generator) {
  constexpr int kOfficeBearer = 1;    // something must be left of what the noun gives
  constexpr int kRecentPerson = -10;  // a description is less free to mean anyone than a pronoun
  if (generator == GeneratorKind::office_bearer) return kOfficeBearer;
  if (generator == GeneratorKind::recent_person) return kRecentPerson;
  return std::numeric_limits<int>::min();
}

}  // namespace

std::optional<Candidate> likeliest(const std::vector<Candidate>& candidates) {
  const Candidate* best = nullptr;
  int best_score = 0;
  for (const Candidate& candidate : candidates) {
    const int score = score_of(candidate);
    const bool better = best == nullptr || score > best_score ||
                        (score == best_score && candidate.rank < best->rank);
    if (!better) continue;
    best = &candidate;
    best_score = score;
  }
  if (best == nullptr || best->facts.ruled_out) return std::nullopt;
  if (best_score < least_score(best->generator)) return std::nullopt;
  return *best;
}

std::optional<Candidate> choose_referent(const Discourse& discourse, const MentionQuery& query) {
  const std::vector<Index> others = not_meant(discourse, query);
  for (const Generator& generator : generators()) {
    if (generator.form != query.form) continue;
    auto chosen = likeliest(propose(generator, discourse, query, others));
    if (chosen) return chosen;
  }
  return std::nullopt;
}

}  // namespace quoth::speaker
