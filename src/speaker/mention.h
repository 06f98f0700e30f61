// A place that refers to someone.
#pragma once

#include <cstdint>

#include "speaker/document_view.h"

namespace quoth::speaker {

enum class MentionKind : std::uint8_t { name, title, pronoun, description, name_list };

struct Mention {
  MentionKind kind = MentionKind::name;
  TokenRange tokens;  // of a name: without the titles before it
  TokenRange titled;  // with them
  Index head = kNone;
  Index referent = kNone;
};

}  // namespace quoth::speaker
