// What an input holds: the records of its articles, and their text where it is known.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth::input {

// Whether the texts of the articles are kept. The articles of reports have none.
enum class Keep : std::uint8_t { records, records_and_texts };

struct Contents {
  std::vector<Record> records;  // of one article, or of all articles of a report
  std::vector<Error> errors;    // of a report
  // Of the only record, if its text is kept: whole if it was made now, the rows that were asked for
  // (see Source) if it is of a database, else its text alone.
  std::optional<Annotation> annotation;
  std::string language;  // of an article that was annotated now: see Annotation
  std::string fault;     // what is wrong with the article although it was read; may be empty
};

// Annotates an article. What was annotated earlier is used as it is, but for the overrides of the
// analyzer. Errors have no path. Moves the bytes out of `input` if it is an article, or its
// annotation.
Result<Contents> contents_of(Input& input, const ArticleKeys& keys, const Analyzer& analyzer,
                             OffsetUnit unit, Keep keep);

}  // namespace quoth::input
