// Chooses what of an annotation, a report or a diff is shown. All calls are deterministic; any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/filter.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "quoth/result.h"
#include "quoth/timeline.h"

namespace quoth {

// From this confidence on, at most two quotations of 100 are what nobody said or were given to
// somebody else: fixed by cross-validation on articles that the models had not seen
// (data/models/README.md).
inline constexpr double kPrecise = 0.93;

// Removes the quotations whose confidence is lower, and the links to them. Speakers and entities
// stay.
void keep_likely(Annotation& annotation, double confidence);

// Without a choice of media, what is spoken or written and not what is thought or enacted: what a
// report for a reader is about.
Filter spoken(Filter filter);

// Makes the report from only the articles that are wanted, and in them only the quotations that
// are, whoever their speakers. Then keeps only the speakers that are wanted, under all their names
// in the corpus.
Report make_report(std::vector<Record> articles, std::vector<Error> errors, const Filter& wanted);

enum class SpeakerOrder : std::uint8_t {
  articles,    // by number of articles, then of quotations, then by name: as make_report() does
  quotations,  // by number of quotations, then as above
  name,        // by family name or by the first word, without a title
  appearance   // by the place of the first quotation, in the order of the articles
};
void sort_speakers(Report& report, SpeakerOrder order);

// How much a report in text or Markdown shows: everything, or else what is readable; a number
// instead, unless it is 0.
struct Amounts {
  bool all = false;
  std::size_t speakers = 0;
  std::size_t statements = 0;  // of each speaker
};

struct ChangeFilter {
  std::vector<ChangeKind> kinds;  // empty: all
  // What either side of a change must be: its speaker and what kind it is of, type, medium, sign
  // and confidence. What is no quotation has no type, medium and confidence, so none of it passes
  // if one of these is given.
  Filter quotations;
};

Diff filter(Diff diff, const ChangeFilter& wanted);

// Its steps, and of the quotations those that pass in their last version. With `kinds` there are
// no quotations: how one came, changed and went is of several kinds.
Timeline filter(Timeline timeline, const ChangeFilter& wanted);

}  // namespace quoth
