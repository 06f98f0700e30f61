// The resolved mentions of an article up to some point, in order.
#pragma once

#include <span>
#include <vector>

#include "speaker/document_view.h"

namespace quoth::speaker {

struct MentionEvent {
  Index token = 0;  // the head
  Index referent = kNone;
  Index quotation = kNone;  // whose content it is in
  bool subject = false;
  bool source = false;
  bool quoted = false;
  bool owner = false;  // "Alder's"
  double chance = 1;   // that the referent is right
};

using MentionHistory = std::vector<MentionEvent>;

// The last mentions, in order: as many as a search looks back, so that its cost does not grow with
// the article.
std::span<const MentionEvent> latest(const MentionHistory& history);

// Whether a name or a phrase is likely the subject of its sentence.
bool is_subject(const DocumentView& view, TokenRange tokens);

}  // namespace quoth::speaker
