// Lists of names, and whom "the senators" means after one.
#include <algorithm>

#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

bool joins(const DocumentView& view, Index i) {
  return view.tag(i) == Tag::comma || view.tag(i) == Tag::CC;
}

// The first and the last name, and those between that stand alone between commas.
std::vector<Index> heads_of(const Discourse& discourse, TokenRange words) {
  const DocumentView& view = discourse.view;
  std::vector<Index> heads{words.begin};
  for (Index i = words.begin + 1; i + 1 < words.end; ++i) {
    const Index who = discourse.named_at[i];
    if (!is_person(discourse.table, who) || discourse.named_at[i + 1] == who) continue;
    Index before = i;
    while (before > words.begin && !joins(view, before - 1) && view.tag(before - 1) != Tag::IN) {
      --before;
    }
    const bool apart = before > words.begin && joins(view, before - 1);
    if (apart && joins(view, i + 1)) heads.push_back(i);
  }
  heads.push_back(words.end - 1);
  return heads;
}

std::vector<Index> members_of(const Discourse& discourse, const MentionQuery& query) {
  std::vector<Index> heads;
  const auto source = discourse.list_source_at.find(query.token);
  if (source != discourse.list_source_at.end()) {
    heads = discourse.sources[source->second].heads;
  } else {
    heads = heads_of(discourse, query.words);
  }
  std::vector<Index> members;
  for (const Index i : heads) {
    const Index who = discourse.named_at[i];
    if (who != kNone && std::find(members.begin(), members.end(), who) == members.end()) {
      members.push_back(who);
    }
  }
  return members;
}

bool holds(const Referent& who, std::string_view sense) {
  return std::any_of(who.offices.begin(), who.offices.end(),
                     [&](const Office& office) { return office.sense == sense; });
}

bool has_no_office_but_a_party(const Referent& who) {
  return std::all_of(who.offices.begin(), who.offices.end(), [](const Office& office) {
    return office.sense == "republican" || office.sense == "democrat";
  });
}

}  // namespace

Candidates propose_name_list(const Discourse& discourse, const MentionQuery& query) {
  std::vector<Index> members = members_of(discourse, query);
  if (members.empty()) return {};
  Candidate candidate;
  candidate.generator = GeneratorKind::name_list;
  // "Jo Alder and her husband".
  if (discourse.named_at[query.words.end - 1] == kNone &&
      !discourse.list_source_at.contains(query.token)) {
    candidate.description = {
        .text = discourse.view.words(query.words), .kind = SpeakerKind::group, .plural = true};
    return {std::move(candidate)};
  }
  if (members.size() == 1) {
    candidate.referent = members.front();
    return {std::move(candidate)};
  }
  const auto& referents = discourse.table.referents;
  std::string& text = candidate.description.text;
  text = referents[members.front()].text;
  for (std::size_t i = 1; i < members.size(); ++i) {
    text += (i + 1 == members.size() ? " and " : ", ") + referents[members[i]].text;
  }
  candidate.description.kind = SpeakerKind::group;
  candidate.description.plural = true;
  candidate.members = std::move(members);
  return {std::move(candidate)};
}

// The last list of some who hold the office, and the others no other one.
Candidates propose_latest_name_list(const Discourse& discourse, const MentionQuery& query) {
  const Phrase& phrase = query.phrase;
  const auto sense = sense_of(discourse.view, phrase);
  const bool bare = phrase.core.end == phrase.core.begin + 2 && phrase.complement.empty();
  if (phrase.determiner != Determiner::definite || sense.empty() || !bare) return {};
  const auto& referents = discourse.table.referents;
  const auto holds_it = [&](Index who) { return holds(referents[who], sense); };
  const auto may_hold_it = [&](Index who) {
    return holds_it(who) || has_no_office_but_a_party(referents[who]);
  };
  const auto& lists = discourse.name_lists;
  const auto list = std::find_if(lists.rbegin(), lists.rend(), [&](const NameList& names) {
    return std::any_of(names.members.begin(), names.members.end(), holds_it) &&
           std::all_of(names.members.begin(), names.members.end(), may_hold_it);
  });
  if (list == lists.rend()) return {};
  return {{.generator = GeneratorKind::latest_name_list, .referent = list->referent}};
}

}  // namespace quoth::speaker
