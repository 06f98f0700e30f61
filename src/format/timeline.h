// Timelines as text, Markdown and JSON (data/schema/timeline.json).
#pragma once

#include <string>

#include "format/text.h"
#include "quoth/timeline.h"

namespace quoth::format {

std::string timeline_text(const Timeline& timeline, TextStyle style = {});
std::string timeline_markdown(const Timeline& timeline);
std::string timeline_json(const Timeline& timeline);

}  // namespace quoth::format
