// Joins speakers without a name: to a person whom some article gives the same office, or to each
// other if two articles have the same description and the same statement.
#include <algorithm>
#include <map>

#include "report/description_words.h"
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

// The quotations of one speaker of an article, ready to compare.
std::vector<wording::Wording> wordings_of(const Ties& ties, Member member) {
  std::vector<wording::Wording> wordings;
  const std::string& id = ties.speaker(member).id;
  for (const QuotationRecord& quotation : ties.records()[member.article].quotations)
    if (quotation.speaker == id) wordings.push_back(wording::weigh(quotation.text, quotation.type));
  return wordings;
}

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
  constexpr std::int32_t kMinMatched = 40;
  constexpr std::size_t kMaxCandidates = 8;
  std::map<std::string, std::vector<Member>> by_description;
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind == SpeakerKind::person && speaker.description.empty()) continue;
    const bool person = speaker.kind == SpeakerKind::person;
    const Description description = describe(person ? speaker.description : speaker.name);
    if (person && !description.names) continue;
    by_description[joined_words(description)].push_back(member);
  }
  for (const auto& [words, members] : by_description) {
    const Member first = members.front();
    const bool all_joined =
        std::ranges::all_of(members, [&](Member member) { return ties.joined(member, first); });
    if (all_joined) continue;
    wording::WordingIndex index;
    std::vector<wording::Wording> wordings;
    std::vector<Member> speakers_of_wordings;
    for (const Member& member : members) {
      const bool person = ties.speaker(member).kind == SpeakerKind::person;
      for (wording::Wording& wording : wordings_of(ties, member)) {
        for (const std::uint32_t n : index.candidates(wording, kMaxCandidates)) {
          const Member other = speakers_of_wordings[n];
          // Two named people with the same post and the same statement are still two.
          if (person && ties.speaker(other).kind == SpeakerKind::person) continue;
          const wording::Similarity similarity = wording::compare(wording, wordings[n]);
          if (similarity.matched < kMinMatched || similarity.numbers_differ ||
              !wording::same_statement(similarity))
            continue;
          ties.join(member, other, "one description and one statement");
        }
        index.add(wording, static_cast<std::uint32_t>(wordings.size()));
        wordings.push_back(std::move(wording));
        speakers_of_wordings.push_back(member);
      }
    }
  }
}

}  // namespace quoth::report
