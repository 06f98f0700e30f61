// Joins speakers to whom articles give the same long quotation: one surname with two given names,
// of which one is misspelled or a pet name, and a description ("the president") with a name.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "name/person_name.h"
#include "report/ties.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

constexpr std::size_t kSurnameWords = 5;  // that two people of one family would not both say
constexpr std::size_t kNameWords = 8;     // that two articles would not hear from two people

struct SameWords {
  std::size_t words = 0;
  std::vector<Member> members;
};

// By the folded words of direct quotations, in the order of the words.
std::map<std::string, SameWords> quotations_of(const Ties& ties) {
  std::map<std::string, SameWords> all;
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind != SpeakerKind::person && speaker.kind != SpeakerKind::unnamed) continue;
    for (const QuotationRecord& quotation : ties.records()[member.article].quotations) {
      if (quotation.speaker != speaker.id || quotation.type != QuotationType::direct) continue;
      const auto words = wording::split_words(quotation.text);
      if (words.size() < kSurnameWords) continue;
      SameWords& same = all[wording::fold_words(words)];
      same.words = words.size();
      same.members.push_back(member);
    }
  }
  return all;
}

}  // namespace

void join_same_words(Ties& ties) {
  for (const auto& [words, same] : quotations_of(ties)) {
    if (same.members.size() < 2) continue;
    std::vector<Member> people;  // one of each person
    for (const Member& member : same.members) {
      const SpeakerRecord& speaker = ties.speaker(member);
      if (speaker.kind != SpeakerKind::person) continue;
      const auto relative = std::ranges::find_if(people, [&](const Member& other) {
        return ties.joined(member, other) ||
               name::surname_key(name::parse_name(speaker.name)) ==
                   name::surname_key(name::parse_name(ties.speaker(other).name));
      });
      if (relative == people.end())
        people.push_back(member);
      else
        ties.join(member, *relative, "one surname and the same words");
    }
    if (people.size() != 1 || same.words < kNameWords) continue;
    for (const Member& member : same.members)
      if (ties.speaker(member).kind == SpeakerKind::unnamed)
        ties.join(member, people.front(), "the same words");
  }
}

}  // namespace quoth::report
