// Joins speakers without a name: to a person whom some article gives the same office, or to each
// other if two articles have the same description and the same statement.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "report/description_words.h"
#include "report/ring.h"
#include "report/ties.h"
#include "wording/similarity.h"
#include "wording/wording_index.h"

namespace quoth::report {
namespace {

struct Described {
  Member member;
  Description description;
};

std::string joined_words(const Description& description) {
  std::string key;
  for (const std::string& word : description.words) key.append(word).append(" ");
  return key;
}

// The speakers of articles with one description.
struct Alike {
  std::vector<Member> members;
  bool all_named = true;  // they are people
};

// The quotations of one speaker of an article.
std::vector<QuotationIndex> quotations_of(const Ties& ties, Member member) {
  std::vector<QuotationIndex> found;
  const std::string& id = ties.speaker(member).id;
  const std::vector<QuotationRecord>& all = ties.records()[member.article].quotations;
  for (Index q = 0; q < all.size(); ++q) {
    if (all[q].speaker == id) found.push_back({member.article, q});
  }
  return found;
}

// Finds who of those with one description says the same. Of their wordings, those are held that
// were compared last.
class SameStatements {
 public:
  explicit SameStatements(Ties& ties) : ties_(ties) {}

  void join(const std::vector<Member>& members) {
    quotations_.clear();
    speakers_.clear();
    index_ = wording::WordingIndex();
    for (const Member& member : members) {
      const bool person = ties_.speaker(member).kind == SpeakerKind::person;
      for (const QuotationIndex quotation : quotations_of(ties_, member)) {
        join(member, person, wording(quotation));
        index_.add(wording(quotation), static_cast<std::uint32_t>(quotations_.size()));
        quotations_.push_back(quotation);
        speakers_.push_back(member);
      }
    }
  }

 private:
  void join(Member member, bool person, const wording::Wording& said) {
    constexpr std::int32_t kMinMatched = 40;
    constexpr std::size_t kMaxCandidates = 8;
    for (const std::uint32_t n : index_.candidates(said, kMaxCandidates)) {
      // Two named people with the same post and the same statement are still two.
      if (person && ties_.speaker(speakers_[n]).kind == SpeakerKind::person) continue;
      const wording::Similarity similarity = wording::compare(said, wording(quotations_[n]));
      if (similarity.matched < kMinMatched || similarity.numbers_differ ||
          !wording::same_statement(similarity)) {
        continue;
      }
      ties_.join(member, speakers_[n], "one description and one statement");
    }
  }

  const wording::Wording& wording(QuotationIndex index) {
    return held_.get(index.number(), [&] {
      const QuotationRecord& quotation = ties_.records().quotation(index);
      return wording::weigh(quotation.text, quotation.type);
    });
  }

  Ties& ties_;
  wording::WordingIndex index_;
  std::vector<QuotationIndex> quotations_;  // by their numbers in the index
  std::vector<Member> speakers_;            // of these
  Ring<wording::Wording, 4096> held_;
};

}  // namespace

void join_offices(Ties& ties) {
  // Index named people by the words of their descriptions, so that each office is compared with few
  // of them.
  std::vector<Described> named;
  std::map<std::string, std::vector<std::size_t>> holders;
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind != SpeakerKind::person || speaker.description.empty()) continue;
    named.push_back({member, describe(speaker.description)});
    for (const std::string& word : named.back().description.words)
      holders[word].push_back(named.size() - 1);
  }
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind != SpeakerKind::unnamed) continue;
    const Description office = describe(speaker.name);
    if (!office.office || !office.names || office.words.size() < 2) continue;
    const std::vector<std::size_t>* rarest = nullptr;
    for (const std::string& word : office.words) {
      const auto& list = holders[word];
      if (rarest == nullptr || list.size() < rarest->size()) rarest = &list;
    }
    const Described* found = nullptr;
    bool ambiguous = false;
    for (const std::size_t n : *rarest) {
      if (!within(office, named[n].description)) continue;
      ambiguous = ambiguous || (found != nullptr && !ties.joined(found->member, named[n].member));
      found = &named[n];
    }
    if (found == nullptr || ambiguous) continue;
    std::string reason = "the office that ";
    reason.append(ties.records().id(found->member.article)).append(" gives the name");
    ties.join(member, found->member, std::move(reason));
  }
}

void join_unnamed(Ties& ties) {
  std::map<std::string, Alike> by_description;
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind == SpeakerKind::person && speaker.description.empty()) continue;
    const bool person = speaker.kind == SpeakerKind::person;
    const Description description = describe(person ? speaker.description : speaker.name);
    if (person && !description.names) continue;
    Alike& alike = by_description[joined_words(description)];
    alike.members.push_back(member);
    alike.all_named = alike.all_named && person;
  }
  SameStatements same(ties);
  for (const auto& entry : by_description) {
    const Alike& alike = entry.second;
    const bool all_joined = std::ranges::all_of(
        alike.members, [&](Member member) { return ties.joined(member, alike.members.front()); });
    if (!alike.all_named && !all_joined) same.join(alike.members);
  }
}

}  // namespace quoth::report
