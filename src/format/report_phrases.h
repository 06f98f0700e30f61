// Phrases of reports, shared by text, Markdown and HTML. Plain text on one line, not escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/marked_wording.h"
#include "format/outline.h"

namespace quoth::format {

// "2 articles, 7 speakers, 31 quotations, 2016-09-12"
std::string headline(const Report& report, const Outline& outline);
// "less likely right than wrong: 3 indirect quotations, left out; 2 in quotation marks, shown
// without a speaker"; empty if nothing is.
std::string in_doubt(const Outline& outline);
// "b.txt, c.txt: the same text as a.txt"
std::string same_text(const ShownCopies& copies);
// "17 quotations in 2 articles"; without the articles if the report has only one.
std::string weight(const Report& report, const ReportSpeaker& speaker);
// "Lee, Ann Lee"
std::string joined(const std::vector<std::string>& names);
// "a.txt ¶4: mixed writing, wrote, to Ann Lee"; "a.txt, also b.txt, c.txt ¶4: …" with copies
std::string where(const Report& report, const ShownVariant& shown_variant);
// The words of the cue without marks around them: "says" of "says:"; empty if there are none.
std::string cue_words(const QuotationRecord& quotation);
// "denied: ", "asked: ", or nothing if it is said.
std::string_view sign_word(Sign sign);
// The text of the statement; "denied: " or "asked: " before it if it is not said.
std::string signed_text(const Statement& statement);
// "also given to Ann Lee (b.txt), Tom Smith (c.txt)"; without the articles if the report has only
// one; empty if the words are given to nobody else.
std::string also_given_to(const Report& report, const Statement& statement);
// "shorter"; "edited" if only brackets were added or removed.
std::string_view relation(const Variant& variant);
// The words of the variant with the differences from the statement marked; unmarked if most of it
// differs.
std::vector<Mark> difference(const Statement& statement, const Variant& variant);

}  // namespace quoth::format
