// How the words of a source refer to someone.
#pragma once

#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

struct SourceWords {
  MentionKind kind = MentionKind::description;
  Phrase phrase;             // of titles and descriptions
  TokenRange tokens;         // the words that refer: the whole source but for what follows the head
  Index head = kNone;        // kNone if the words refer to nobody
  std::vector<Index> heads;  // of a pair: the last token of each name
  TokenRange office;  // before a name: "the chief of staff", in "the chief of staff Jo Alder"
};

SourceWords read_source(const DocumentView& view, TokenRange tokens);

// The sources of all quotations of the article; of none and of the label of an interview nobody.
std::vector<SourceWords> read_sources(const DocumentView& view);

// The name that ends at `head` and that no entity covers.
TokenRange unlabelled_name(const DocumentView& view, Index head, Index begin);

}  // namespace quoth::speaker
