// Joins speakers to whom articles give the same long quotation: one surname with two given names,
// of which one is misspelled or a pet name, and a description ("the president") with a name.
#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "name/person_name.h"
#include "report/speakers_by_id.h"
#include "report/ties.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

constexpr std::size_t kSurnameWords = 5;  // that two people of one family would not both say
constexpr std::size_t kNameWords = 8;     // that two articles would not hear from two people
constexpr std::size_t kMostPeople = 50;   // what more of them say is a common saying

struct SameWords {
  std::size_t words = 0;
  std::vector<Member> members;
};

// Calls use(member, words) for the direct quotations of those who may be joined; `words` are folded
// words, and their number.
template <typename Use>
void for_quotations(const Ties& ties, const Use& use) {
  for (Index a = 0; a < ties.records().size(); ++a) {
    const Record& record = ties.records()[a];
    const SpeakersById by_id(record.speakers);
    std::vector<std::vector<const QuotationRecord*>> said(record.speakers.size());
    for (const QuotationRecord& quotation : record.quotations) {
      if (quotation.type != QuotationType::direct) continue;
      if (const auto speaker = by_id.find(quotation.speaker)) said[*speaker].push_back(&quotation);
    }
    for (Index s = 0; s < said.size(); ++s) {
      const SpeakerKind kind = record.speakers[s].kind;
      if (kind != SpeakerKind::person && kind != SpeakerKind::unnamed) continue;
      for (const QuotationRecord* quotation : said[s]) {
        const auto words = wording::split_words(quotation->text);
        if (words.size() < kSurnameWords) continue;
        use(Member{a, s}, wording::fold_words(words), words.size());
      }
    }
  }
}

// By the folded words of quotations, in the order of the words; only what is said twice. Most is
// said once, so hashes are compared first.
std::map<std::string, SameWords> said_again(const Ties& ties) {
  constexpr std::hash<std::string> kHash{};
  std::vector<std::size_t> hashes;
  for_quotations(
      ties, [&](Member, const std::string& words, std::size_t) { hashes.push_back(kHash(words)); });
  std::ranges::sort(hashes);
  std::vector<std::size_t> repeated;
  for (std::size_t i = 1; i < hashes.size(); ++i) {
    if (hashes[i] == hashes[i - 1]) repeated.push_back(hashes[i]);
  }
  std::map<std::string, SameWords> all;
  for_quotations(ties, [&](Member member, std::string words, std::size_t count) {
    if (!std::ranges::binary_search(repeated, kHash(words))) return;
    SameWords& same = all[std::move(words)];
    same.words = count;
    same.members.push_back(member);
  });
  return all;
}

}  // namespace

void join_same_words(Ties& ties) {
  for (const auto& [words, same] : said_again(ties)) {
    if (same.members.size() < 2) continue;
    std::vector<std::pair<Member, std::string>> people;  // one of each person, with the surname
    for (const Member& member : same.members) {
      if (ties.speaker(member).kind != SpeakerKind::person) continue;
      std::string surname = name::surname_key(name::parse_name(ties.speaker(member).name));
      const auto relative = std::ranges::find_if(people, [&](const auto& other) {
        return ties.joined(member, other.first) || surname == other.second;
      });
      if (relative != people.end()) {
        ties.join(member, relative->first, "one surname and the same words");
      } else if (people.size() < kMostPeople) {
        people.emplace_back(member, std::move(surname));
      } else {
        break;
      }
    }
    if (people.size() != 1 || same.words < kNameWords) continue;
    for (const Member& member : same.members)
      if (ties.speaker(member).kind == SpeakerKind::unnamed)
        ties.join(member, people.front().first, "the same words");
  }
}

}  // namespace quoth::report
