// Whom a quotation was said to: "told Jo Alder", "in an interview with the Birch Courier".
#pragma once

#include "speaker/page.h"

namespace quoth {

// The last token of the name that the words around the cue lead to; kNone where there is none.
Index find_addressee(const Page& page, const Quotation& quotation);

}  // namespace quoth
