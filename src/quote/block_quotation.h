// Quotations set as a paragraph of their own without marks, with the speaker's name beneath.
#pragma once

#include <vector>

#include "quote/draft.h"
#include "quote/reading.h"

namespace quoth {

// The paragraph above each signature, given to the name in the signature.
void draft_block_quotations(const Annotation& annotation, const Reading& reading,
                            std::vector<Draft>& drafts);

}  // namespace quoth
