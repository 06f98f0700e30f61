// The text of an article with its quotations and its speakers' mentions marked.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "evidence/catalogue.h"
#include "evidence/links.h"

namespace quoth::evidence {

// An <article> element: title, outlet, date and address, then the paragraphs. A quotation is a link
// to its variant, "#v12", with the class "doubt" if it is doubtful; its first piece has its name as
// id. Mentions of speakers that the report
// quotes are <i data-s=3>, with the speaker's number, cues <i data-c=12> with their quotation's.
// Without a text (of a report read from JSON), it says so, and lists the quotations.
std::string article_html(const Catalogue& catalogue, std::size_t article, std::string_view text,
                         const Links& links);

// "direct", "mixed writing": the type, and the medium if it is not speech.
std::string kind_of(const QuotationRecord& quotation);

}  // namespace quoth::evidence
