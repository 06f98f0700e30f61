// A report in reading order: first who said something, then documents, then unnamed speakers, then
// what has no speaker, then what was thought and what was decided. Used by text, Markdown and HTML.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

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

// The number by which a report refers to an article: its place in Report::articles, from 1.
using ArticleNumber = std::size_t;

struct ShownArticle {
  ArticleNumber number = 0;
  std::string id;
  std::string title;
  std::string date;
  std::vector<std::string> copies;  // articles with the same text
};

// A quotation of a statement.
struct ShownPlace {
  ArticleNumber number = 0;
  QuotationRecord quotation;
  std::string addressee;              // the name
  std::vector<ArticleNumber> copies;  // copies of the article that repeat it
};

// The places of a statement where it has the same text.
struct ShownWording {
  const Variant* variant = nullptr;  // the first of them, of the statement
  std::vector<ShownPlace> places;
};

struct ShownStatement {
  std::shared_ptr<const Statement> statement;
  std::vector<ShownWording> wordings;  // the fullest first
  std::vector<ArticleNumber> articles;
  std::size_t places = 0;  // in all
  std::size_t more = 0;    // places that are not shown
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
