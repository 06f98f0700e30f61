#include "quoth/analyzer.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in();
  return analyzer;
}

TEST(Analyzer, SaysWhoSaidWhat) {
  const auto article = analyzer().annotate(
      {.id = "elm.txt",
       .bytes = "Elm votes\n\nMayor Jo Alder said on Monday: “The bridge will open in May.”\n"});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->id, "elm.txt");
  EXPECT_EQ(article->title, "Elm votes");
  ASSERT_EQ(article->quotations.size(), 1U);
  const Quotation& quotation = article->quotations[0];
  EXPECT_EQ(quotation.type, QuotationType::direct);
  EXPECT_EQ(article->text_of(quotation.content[0]), "“The bridge will open in May.”");
  ASSERT_TRUE(quotation.speaker);
  EXPECT_EQ(article->speakers[*quotation.speaker].name, "Jo Alder");
}

TEST(Analyzer, TheSameArticleGivesTheSameWhateverWasAnnotatedBefore) {
  const Article one{.id = "1", .bytes = "“It rains,” Jo Alder said. She left.", .meta = "{}"};
  const Article two{.id = "2", .bytes = "Al Birch told the council that it snows.", .meta = "{}"};
  const auto first = analyzer().annotate(one);
  ASSERT_TRUE(analyzer().annotate(two));
  const auto again = analyzer().annotate(one);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->quotations, again->quotations);
  EXPECT_EQ(first->speakers, again->speakers);
  EXPECT_EQ(first->entities, again->entities);
}

TEST(Analyzer, RefusesWhatIsNoText) {
  EXPECT_FALSE(analyzer().annotate({.id = "empty", .bytes = ""}));
  EXPECT_FALSE(analyzer().annotate({.id = "blank", .bytes = " \n\n"}));
  EXPECT_FALSE(analyzer().annotate({.id = "binary",
                                    .bytes = std::string("\x7f"
                                                         "ELF\0\1\2\0\0",
                                                         9)}));
}

TEST(Analyzer, AMissingModelIsAnErrorWithItsPath) {
  const auto made = Analyzer::with_models({"/nowhere/tags.bin"});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().path, "/nowhere/tags.bin");
}

}  // namespace
}  // namespace quoth
