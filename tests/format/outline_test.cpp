#include "format/outline.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::format {
namespace {

std::vector<std::string> shown(const Report& report, std::size_t statements) {
  const Outline outline =
      make_outline(report, {.speakers = 9, .statements = statements, .variants = 9, .entities = 9});
  std::vector<std::string> texts;
  for (const ShownSpeaker& shown_speaker : outline.said.speakers)
    for (const ShownStatement& shown_statement : shown_speaker.statements)
      texts.push_back(shown_statement.statement->text);
  return texts;
}

TEST(Outline, ShowsQuotedWordsAndWholeStatementsWhereItCannotShowAll) {
  using enum QuotationType;
  const Report report = make_report({article("a", {{"John Holm", "the quay", indirect},
                                                   {"John Holm", "that ferries are late", indirect},
                                                   {"John Holm", "“Ice is ice”", direct}})});
  using Texts = std::vector<std::string>;
  EXPECT_EQ(shown(report, 3), (Texts{"the quay", "that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 2), (Texts{"that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 1), Texts{"“Ice is ice”"});
}

}  // namespace
}  // namespace quoth::format
