#include "report/links.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "name/person_name.h"
#include "report/description_words.h"
#include "text/digest.h"

namespace quoth::report {
namespace {

// Ranks the forms of a name by how well they identify the speaker: named before described, full
// before bare, with a title of honour, used in most articles.
struct Form {
  bool named = false;
  bool full = false;
  bool honoured = false;
  int articles = 0;
  std::ptrdiff_t words = 0;
  std::string name;
  SpeakerKind kind = SpeakerKind::person;
  std::string plain;  // without the title of honour; the id is made from it

  auto rank() const { return std::tuple(named, full, honoured, articles, words); }
};

bool is_described(SpeakerKind kind) {
  return kind == SpeakerKind::unnamed || kind == SpeakerKind::document;
}

Form form_of(const SpeakerRecord& speaker) {
  Form form;
  form.name = speaker.name;
  form.plain = speaker.name;
  form.kind = speaker.kind;
  form.named = !is_described(speaker.kind);
  form.words = std::ranges::count(speaker.name, ' ');
  if (speaker.kind == SpeakerKind::person) {
    name::Name name = name::parse_name(speaker.name);
    form.full = !name.single;
    form.honoured = !name.honour.empty();
    name.honour.clear();
    form.plain = name::canonical(name);
  }
  return form;
}

// Picks the description that most articles support by giving it or a part of it ("senator" for
// "senator from Elm"); then the longest, then the first. Rare variants ("embattled senator from
// Elm") are skipped.
std::string choose_description(const std::map<std::string, int>& descriptions) {
  constexpr int kRareRatio = 8;
  int highest = 0;
  for (const auto& [text, count] : descriptions) highest = std::max(highest, count);
  std::string_view best;
  int best_support = 0;
  for (const auto& [text, count] : descriptions) {
    if (count * kRareRatio < highest) continue;
    const Description whole = describe(text);
    int support = 0;
    for (const auto& [part, times] : descriptions)
      if (within(describe(part), whole)) support += times;
    if (std::pair(support, text.size()) > std::pair(best_support, best.size())) {
      best = text;
      best_support = support;
    }
  }
  return std::string(best);
}

LinkedSpeaker link(const Records& records, std::vector<Member> members) {
  LinkedSpeaker linked;
  std::map<std::string, Form> forms;
  std::set<std::string> names;
  std::map<std::string, int> descriptions;
  for (const Member& member : members) {
    const SpeakerRecord& speaker = records.speakers(member.article)[member.speaker];
    Form& form = forms.try_emplace(speaker.name, form_of(speaker)).first->second;
    ++form.articles;
    names.insert(speaker.name);
    names.insert(speaker.aliases.begin(), speaker.aliases.end());
    if (!speaker.description.empty()) ++descriptions[speaker.description];
  }
  const Form* best = nullptr;
  for (const auto& [name, form] : forms)
    if (best == nullptr || form.rank() > best->rank()) best = &form;
  linked.id = name::slug(best->plain);
  linked.name = best->name;
  linked.kind = best->kind;
  names.erase(linked.name);
  linked.aliases.assign(names.begin(), names.end());
  linked.description = choose_description(descriptions);
  linked.members = std::move(members);
  return linked;
}

bool has_full_name(const LinkedSpeaker& speaker) {
  return speaker.kind == SpeakerKind::person && !name::parse_name(speaker.name).single;
}

// Makes ids unique. Speakers without a full name that share an id, and those without a name, get a
// suffix made from their first article, so that ids do not depend on the other articles that were
// read.
void make_ids_unique(std::vector<LinkedSpeaker>& speakers, const Records& records) {
  std::map<std::string, int> holders;
  std::map<std::string, int> full;
  for (const LinkedSpeaker& speaker : speakers) {
    ++holders[speaker.id];
    if (has_full_name(speaker)) ++full[speaker.id];
  }
  for (LinkedSpeaker& speaker : speakers) {
    const bool unique = has_full_name(speaker) ? full[speaker.id] == 1 : holders[speaker.id] == 1;
    if (unique && !is_described(speaker.kind)) continue;
    const Member first = speaker.members.front();
    std::string what = records.id(first.article);
    what.append("\n").append(records.speakers(first.article)[first.speaker].id);
    speaker.id.append("-").append(text::short_digest(what));
  }
}

}  // namespace

Links link_speakers(const Records& records, const Copies& copies) {
  Ties ties(records);
  join_people(ties);
  join_bodies(ties);
  join_offices(ties);
  join_unnamed(ties);
  join_same_words(ties);
  join_same_text(ties, copies);
  Links links;
  for (std::size_t a = 0; a < records.size(); ++a) {
    links.of.emplace_back(records.speakers(a).size());
  }
  for (auto& members : ties.sets()) {
    for (const Member& member : members)
      links.of[member.article][member.speaker] = static_cast<Index>(links.speakers.size());
    links.speakers.push_back(link(records, std::move(members)));
  }
  make_ids_unique(links.speakers, records);
  links.ties = ties.ties();
  return links;
}

}  // namespace quoth::report
