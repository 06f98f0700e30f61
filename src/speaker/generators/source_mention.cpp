// The source of a quotation, once all mentions are resolved.
#include <algorithm>

#include "speaker/generators.h"

namespace quoth::speaker {

Candidates propose_office_around_source(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const SourceWords& source = discourse.sources[query.quotation];
  const TokenRange tokens = source.tokens;
  if (source.kind == MentionKind::name_list || tokens.empty() || tokens.begin == 0) return {};
  const Index before = tokens.begin - 1;
  const Index who = discourse.bearer_at[before];
  if (!is_person(discourse.table, who)) return {};
  const auto& offices = discourse.table.referents[who].offices;
  const bool cut = std::any_of(offices.begin(), offices.end(), [&](const Office& office) {
    return office.phrase.contains(before) && office.head < tokens.begin &&
           office.phrase.end == tokens.end && view.entity(tokens.begin) != kNone &&
           view.entity(tokens.begin) == view.entity(before);
  });
  if (!cut) return {};
  return {{.generator = GeneratorKind::office_around_source, .referent = who}};
}

Candidates propose_source_mention(const Discourse& discourse, const MentionQuery& query) {
  const SourceWords& source = discourse.sources[query.quotation];
  Index referent = discourse.referent_at[source.head];
  if (source.kind == MentionKind::name) referent = discourse.named_at[source.head];
  if (source.kind == MentionKind::name_list) {
    const auto list = discourse.list_referent_at.find(source.heads.back());
    referent = list == discourse.list_referent_at.end() ? kNone : list->second;
  }
  if (referent == kNone) return {};
  return {{.generator = GeneratorKind::source_mention, .referent = referent}};
}

}  // namespace quoth::speaker
