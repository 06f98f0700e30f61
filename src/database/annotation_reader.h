// Reads the rows of one article from the tables of a database.
#pragma once

#include <cstdint>

#include "database/connection.h"
#include "quoth/annotation.h"

namespace quoth::database {

// Which rows of an article are read. Tokens are nine tenths of them.
enum class Rows : std::uint8_t {
  quotations,  // text, paragraphs, quotations with the tokens of their cues, speakers, no mentions
  words,       // and the tokens of the quotations, mentions: what search() needs
  record,      // what make_record() needs: as quotations, and sentences, quoted, entities, mentions
  all          // and all tokens, and which of them each sentence has
};

// The annotation as it was written, but that confidences are rounded to two decimals. Fails the
// connection if there is no such article, or its rows are none that quoth writes: places outside
// the text, references to other articles.
Annotation read_annotation(Connection& connection, std::int64_t article, Rows rows);

}  // namespace quoth::database
