// A report in reading order: first the speakers who said something, then those with only thoughts
// and acts, then documents, then unnamed speakers, then quotations without a speaker. Used by text,
// Markdown and HTML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// Maximum numbers of parts that are shown.
struct Limits {
  std::size_t speakers;     // of each kind
  std::size_t statements;   // of each speaker
  std::size_t variants;     // of each statement
  std::size_t entities;     // of each label
  std::size_t copies = 10;  // originals
};
// No limits for a few articles; readable amounts for many. If `speakers` is not 0, it is the number
// of speakers to show.
Limits limits_for(const Report& report, std::size_t speakers = 0);

// One quotation of a statement.
struct ShownVariant {
  const Record* article = nullptr;
  const QuotationRecord* quotation = nullptr;
  const Variant* variant = nullptr;
  std::vector<std::string> copies;  // the ids of the copies of the article that repeat it
};

struct ShownStatement {
  const Statement* statement = nullptr;
  std::vector<ShownVariant> variants;
  std::size_t articles = 0;  // of the variants
  std::size_t more = 0;      // variants that are not shown
};

struct ShownSpeaker {
  const ReportSpeaker* speaker = nullptr;
  std::vector<ShownStatement> statements;
  std::size_t more = 0;  // statements that are not shown
};

struct SpeakerSection {
  std::vector<ShownSpeaker> speakers;
  std::size_t more = 0;
};

struct EntityList {
  std::string_view title;  // "People"
  std::vector<const ReportEntity*> entities;
  std::size_t more = 0;
};

// Articles with the same text as one before.
struct ShownCopies {
  std::string original;  // Record::id
  std::vector<std::string> copies;
};

// Points into the report, which must outlive it.
struct Outline {
  std::size_t quotations = 0;  // without those that copies repeat
  // Of these, what is in doubt (doubt.h): indirect quotations that are not shown, and others that
  // are shown as if no one were named for them.
  std::size_t left_out = 0;
  std::size_t without_speaker = 0;
  std::vector<ShownCopies> copies;
  std::size_t copies_more = 0;  // originals with copies that are not shown
  std::string_view first_date;  // empty if no article has one
  std::string_view last_date;
  SpeakerSection said;
  SpeakerSection unspoken;
  SpeakerSection documents;
  SpeakerSection unnamed;
  std::vector<ShownStatement> unattributed;
  std::size_t unattributed_more = 0;
  std::vector<EntityList> entities;  // only labels with entities
};
Outline make_outline(const Report& report, Limits limits);

// "1 article", "3 articles".
std::string counted(std::size_t count, std::string_view noun);

}  // namespace quoth::format
