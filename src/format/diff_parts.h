// Parts that diffs and timelines share.
#pragma once

#include <string>
#include <string_view>

#include "format/json_writer.h"
#include "format/rendered_change.h"
#include "quoth/diff.h"

namespace quoth::format {

inline constexpr std::string_view kTimelineSchema = "quoth/timeline/1";

// The members "same", "articles" and "changes".
void write_diff_members(JsonWriter& json, const Diff& diff);

// The members of a side, which is present.
void write_side_members(JsonWriter& json, const ChangeSide& side);

// The text on one line, with a backslash before what is active in Markdown.
std::string escaped(std::string_view text);
// A heading of this level and a list.
std::string markdown(const RenderedArticle& article, int level);

}  // namespace quoth::format
