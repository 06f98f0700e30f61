// Phrases of reports, shared by text, Markdown and HTML. Plain text on one line, not escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/marked_wording.h"
#include "format/outline.h"

namespace quoth::format {

// "2 articles, 7 speakers, 31 quotations, 2016-09-12"
std::string headline(const report::AnyReport& report, const Outline& outline);
// "less likely right than wrong: 3 indirect quotations, left out; 2 in quotation marks, shown
// without a speaker"; empty if nothing is.
std::string in_doubt(const Outline& outline);
// "also given to Ann Lee in [2], Tom Smith in [3] and [4]"; without the articles if the report has
// only one; empty if the words are given to nobody else.
std::string also_given_to(const report::AnyReport& report, const Statement& statement);
// "[1]", "[1] and [4]", "[1], [2] and [4]"; "5 articles" for more than three.
std::string listed(const std::vector<ArticleNumber>& articles);
// "17 quotations in [1] and [4]"; without the articles if the report has only one.
std::string weight(const report::AnyReport& report, const ShownSpeaker& shown_speaker);
// "Lee, Ann Lee"
std::string joined(const std::vector<std::string>& names);
// The words of the cue without marks around them: "says" of "says:"; empty if there are none.
std::string cue_words(const QuotationRecord& quotation);
// Whether the cue of what is denied or asked shows that by itself: "ruled out".
bool cue_shows_sign(const QuotationRecord& quotation);
// "denied: ", "asked: ", or nothing if it is said.
std::string_view sign_word(Sign sign);
// What stands before the words of a statement, with a colon: the places and the cue, "[1] ¶4
// wrote, to Ann Lee:". Places with one cue share it: "[1] ¶4 and [2] ¶1 said; [3] ¶7 told us:". A
// sign that the cue does not show is named: "[1] ¶4 denied (is news to her):". If no one is named,
// the words for the source are shown: "[1] ¶4 he said:". Without the number if the report has only
// one article.
std::string lead(const report::AnyReport& report, const Statement& statement,
                 const ShownWording& wording);
// The words of the variant with the differences from the statement marked; unmarked if most of it
// differs.
std::vector<Mark> difference(const Statement& statement, const Variant& variant);

}  // namespace quoth::format
