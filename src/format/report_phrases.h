// The phrases in which text, Markdown and HTML tell a report. Plain text on one line, nothing
// escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/marked_wording.h"
#include "format/outline.h"

namespace quoth::format {

// "2 articles, 7 speakers, 31 quotations, 2016-09-12"
std::string headline(const Report& report, const Outline& outline);
// "17 quotations in 2 articles"; without the articles where the report has but one.
std::string weight(const Report& report, const ReportSpeaker& speaker);
// "Lee, Ann Lee"
std::string joined(const std::vector<std::string>& names);
// "a.txt ¶4: mixed writing, wrote, to Ann Lee"
std::string where(const Report& report, const ShownVariant& shown_variant);
// "shorter"; "edited" where only brackets came or went.
std::string_view relation(const Variant& variant);
// The variant's words with what differs from the statement's; unmarked where most does.
std::vector<Mark> difference(const Statement& statement, const Variant& variant);

}  // namespace quoth::format
