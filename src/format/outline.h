// A report as a person reads it: speakers who said something first, then those whose thoughts alone
// are told, then the unnamed, then what nobody is named for. Text, Markdown and HTML follow it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// How much of a report is shown.
struct Top {
  std::size_t speakers;    // of each kind
  std::size_t statements;  // of each speaker
  std::size_t tellings;    // of each statement
  std::size_t entities;    // of each label
};
// Everything of a few articles; what a person can read of many. `speakers` other than 0 is how
// many speakers to show.
Top top_of(const Report& report, std::size_t speakers = 0);

// One quotation of a statement.
struct ShownVariant {
  const Record* article = nullptr;
  const QuotationRecord* quotation = nullptr;
  const Variant* variant = nullptr;
};

struct ShownStatement {
  const Statement* statement = nullptr;
  std::vector<ShownVariant> tellings;
  std::size_t more = 0;  // tellings that are not shown
};

struct Voice {
  const ReportSpeaker* speaker = nullptr;
  std::vector<ShownStatement> statements;
  std::size_t more = 0;  // statements that are not shown
};

struct Voices {
  std::vector<Voice> voices;
  std::size_t more = 0;
};

struct EntityList {
  std::string_view title;  // "People"
  std::vector<const ReportEntity*> entities;
  std::size_t more = 0;
};

// Points into the report, which must outlive it.
struct Outline {
  std::size_t quotations = 0;
  std::string_view first_date;  // empty where no article has one
  std::string_view last_date;
  Voices said;
  Voices thought;
  Voices unnamed;
  std::vector<ShownStatement> nobody;
  std::size_t nobody_more = 0;
  std::vector<EntityList> entities;  // those that have some
};
Outline make_outline(const Report& report, Top top);

// "1 article", "3 articles".
std::string counted(std::size_t count, std::string_view noun);

}  // namespace quoth::format
