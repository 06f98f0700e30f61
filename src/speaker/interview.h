// Q and A, the labels of an interview, and whom they mean.
#pragma once

#include <vector>

#include "speaker/document_view.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

// stranger: the label of a transcript that names nobody ("REPORTER:").
enum class Side : std::uint8_t { none, question, answer, stranger };

// The side whose label is the source of the quotation.
Side side_of(const Annotation& article, const Quotation& quotation);

// Who answers: the only person named in the headline, else the only one named before the first
// label, where the answers use "me" and the questions and answers hardly name that person.
// kNone if that is nobody, as in a list of questions and answers by the paper itself.
Index interviewee_of(const DocumentView& view, const ReferentTable& table);

}  // namespace quoth::speaker
