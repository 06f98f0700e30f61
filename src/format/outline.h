// A report in reading order: first who said something, then documents, then unnamed speakers, then
// what has no speaker, then what was thought and what was decided. Used by text, Markdown and HTML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "format/shown_statement.h"
#include "quoth/report.h"
#include "quoth/selection.h"
#include "report/any_report.h"

namespace quoth::format {

// Maximum numbers of parts that are shown.
struct Limits {
  std::size_t speakers;    // of each section
  std::size_t statements;  // of each speaker
  std::size_t places;      // of each statement
  std::size_t entities;    // of each label
};

// No limits of speakers and statements for a few articles; readable amounts for many.
Limits limits_for(std::size_t articles, Amounts amounts = {});

struct ShownArticle {
  ArticleNumber number = 0;
  std::string id;
  std::string title;
  std::string date;
  std::vector<std::string> copies;  // articles with the same text
};

struct ShownSpeaker {
  const ReportSpeaker* speaker = nullptr;
  std::vector<ShownStatement> statements;  // what more articles carry first
  std::vector<ArticleNumber> articles;
  std::size_t quotations = 0;
  std::size_t more = 0;  // statements that are not shown
};

// Speakers, or what has no speaker.
struct Section {
  std::string_view title;  // "Documents"; empty for the first
  std::vector<ShownSpeaker> speakers;
  std::vector<ShownStatement> unattributed;
  std::size_t more = 0;               // speakers that are not shown
  std::size_t unattributed_more = 0;  // statements

  bool empty() const { return speakers.empty() && unattributed.empty(); }
};

struct EntityList {
  std::string_view title;              // "People"
  std::vector<ReportEntity> entities;  // by number of mentions
  std::size_t more = 0;
};

// Points to the speakers of the report, which must outlive it. Copies of articles are not counted.
struct Outline {
  std::size_t quotations = 0;
  // Of these, what is in doubt (doubt.h): indirect quotations that are not shown, and others that
  // are shown as if no one were named for them.
  std::size_t left_out = 0;
  std::size_t without_speaker = 0;
  std::string first_date;  // empty if no article has one
  std::string last_date;
  std::vector<Section> sections;  // only those that have something
  // Those that the report refers to; all of a few.
  std::vector<ShownArticle> articles;
  std::size_t articles_more = 0;
  std::vector<EntityList> entities;  // only labels with entities
  bool whole = true;                 // nothing is left out
};
// Keeps what is shown, and some bytes of each other statement.
Outline make_outline(const report::AnyReport& report, Limits limits);

// "1 article", "3 articles".
std::string counted(std::size_t count, std::string_view noun);

}  // namespace quoth::format
