#include "format/report_phrases.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Headline, CountsArticlesSpeakersAndQuotations) {
  Report report;
  Outline outline;
  EXPECT_EQ(headline(report, outline), "0 articles, 0 speakers, 0 quotations");
  report.articles.resize(1);
  report.speakers.resize(1);
  outline.quotations = 1;
  EXPECT_EQ(headline(report, outline), "1 article, 1 speaker, 1 quotation");
  report.articles.resize(2);
  report.speakers.resize(3);
  outline.quotations = 4;
  EXPECT_EQ(headline(report, outline), "2 articles, 3 speakers, 4 quotations");
}

TEST(Headline, HasTheFirstAndTheLastDate) {
  Outline outline;
  outline.first_date = outline.last_date = "2021-03-04";
  EXPECT_EQ(headline({}, outline), "0 articles, 0 speakers, 0 quotations, 2021-03-04");
  outline.last_date = "2021\n04";
  EXPECT_EQ(headline({}, outline), "0 articles, 0 speakers, 0 quotations, 2021-03-04 to 2021 04");
}

TEST(InDoubt, CountsWhatIsNotTold) {
  Outline outline;
  EXPECT_EQ(in_doubt(outline), "");
  outline.left_out = 3;
  EXPECT_EQ(in_doubt(outline), "less likely right than wrong: 3 indirect quotations, left out");
  outline.without_speaker = 2;
  EXPECT_EQ(in_doubt(outline),
            "less likely right than wrong: 3 indirect quotations, left out; 2 in quotation marks, "
            "shown without a speaker");
  outline.left_out = 0;
  EXPECT_EQ(in_doubt(outline),
            "less likely right than wrong: 2 in quotation marks, shown without a speaker");
}

TEST(Weight, OmitsArticlesIfThereIsOnlyOne) {
  Report report;
  ReportSpeaker speaker;
  speaker.quotations = 2;
  speaker.articles = {"a"};
  report.articles.resize(1);
  EXPECT_EQ(weight(report, speaker), "2 quotations");
  report.articles.resize(2);
  EXPECT_EQ(weight(report, speaker), "2 quotations in 1 article");
  speaker.quotations = 1;
  speaker.articles = {"a", "b"};
  EXPECT_EQ(weight(report, speaker), "1 quotation in 2 articles");
}

TEST(SignedText, TellsWhatIsDeniedAndAsked) {
  EXPECT_EQ(signed_text({.text = "the quay\nis shut"}), "the quay is shut");
  EXPECT_EQ(signed_text({.sign = Sign::denied, .text = "it is shut"}), "denied: it is shut");
  EXPECT_EQ(signed_text({.sign = Sign::asked, .text = "whether it is"}), "asked: whether it is");
}

TEST(AlsoGivenTo, NamesTheOthersAndTheirArticles) {
  Report report;
  Statement statement;
  EXPECT_EQ(also_given_to(report, statement), "");
  statement.also_given_to = {{"ann-lee", "Ann\nLee", {"a", "b"}}, {"bo-kerr", "Bo Kerr", {"a"}}};
  report.articles.resize(1);
  EXPECT_EQ(also_given_to(report, statement), "also given to Ann Lee, Bo Kerr");
  report.articles.resize(2);
  EXPECT_EQ(also_given_to(report, statement), "also given to Ann Lee (a, b), Bo Kerr (a)");
}

TEST(Joined, HasCommasBetweenNamesOnOneLine) {
  EXPECT_EQ(joined({}), "");
  EXPECT_EQ(joined({"Lee"}), "Lee");
  EXPECT_EQ(joined({"Lee", "Ann\n Lee"}), "Lee, Ann Lee");
}

// The location of a quotation in the article "a\nb.txt", in a report of one or two articles.
std::string where_of(const QuotationRecord& quotation, std::size_t articles = 1) {
  Report report;
  report.articles.resize(articles);
  Record article;
  article.id = "a\nb.txt";
  article.speakers = {{.id = "ann-lee", .name = "Ann\nLee"}};
  return where(report, {&article, &quotation, nullptr});
}

TEST(Where, HasParagraphAndType) {
  EXPECT_EQ(where_of({}), "¶1: indirect");
  EXPECT_EQ(where_of({.type = QuotationType::direct, .paragraph = 3}), "¶4: direct");
  EXPECT_EQ(where_of({.type = QuotationType::mixed}, 2), "a b.txt ¶1: mixed")
      << "the article if there are several";
}

TEST(Where, HasTheMediumUnlessSpeech) {
  EXPECT_EQ(where_of({.medium = Medium::writing}), "¶1: indirect writing");
  EXPECT_EQ(where_of({.medium = Medium::thought}), "¶1: indirect thought");
}

TEST(Where, HasTheCueWithoutPunctuation) {
  const struct {
    const char* cue;
    const char* where;
  } cases[] = {
      {"said", "¶1: indirect, said"},
      {"said:", "¶1: indirect, said"},
      {"said :,;- ", "¶1: indirect, said"},
      {":", "¶1: indirect"},
      {"", "¶1: indirect"},
      {"is\nsaid", "¶1: indirect, is said"},
      {": said", "¶1: indirect, : said"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(where_of({.cue = PhraseRecord{{0, 1}, c.cue, ""}}), c.where) << c.cue;
}

TEST(Where, HasTheAddressee) {
  EXPECT_EQ(where_of({.addressee = "ann-lee"}), "¶1: indirect, to Ann Lee");
  EXPECT_EQ(where_of({.addressee = "nobody-here"}), "¶1: indirect");
  EXPECT_EQ(where_of({.medium = Medium::writing,
                      .cue = PhraseRecord{{0, 1}, "wrote", ""},
                      .addressee = "ann-lee"}),
            "¶1: indirect writing, wrote, to Ann Lee");
}

TEST(RelationOf, IsEditedIfOnlyBracketsChanged) {
  EXPECT_EQ(relation({.relation = Relation::same}), "edited");
  EXPECT_EQ(relation({.relation = Relation::shorter}), "shorter");
  EXPECT_EQ(relation({.relation = Relation::longer}), "longer");
  EXPECT_EQ(relation({.relation = Relation::reworded}), "reworded");
}

using Kind = Mark::Kind;
using Op = WordChange::Op;

TEST(Difference, MarksDifferences) {
  Statement statement;
  statement.text = "the quay was grey\nand cold";
  Variant variant;
  variant.text = "the quay was grey\nand wet";
  variant.changes = {{Op::replace, "cold", "wet"}};
  EXPECT_EQ(difference(statement, variant),
            (std::vector<Mark>{{Kind::kept, "the quay was grey and "},
                               {Kind::deleted, "cold"},
                               {Kind::kept, " "},
                               {Kind::inserted, "wet"}}));
}

TEST(Difference, ShortensDeletionsAtTheEnds) {
  Statement statement;
  statement.text = "the quay was grey, and cold, and wet";
  Variant variant;
  variant.text = "the quay was grey";
  variant.changes = {{Op::delete_, "and cold,\nand wet", ""}};
  EXPECT_EQ(difference(statement, variant),
            (std::vector<Mark>{{Kind::kept, "the quay was grey "}, {Kind::deleted, "\u2026"}}));
}

TEST(Difference, IsUnmarkedIfMostDiffers) {
  Statement statement;
  statement.text = "the pilots were never asked";
  Variant variant;
  variant.text = "the\nferries stood idle";
  variant.changes = {{Op::replace, "pilots were never asked", "ferries stood idle"}};
  EXPECT_EQ(difference(statement, variant),
            (std::vector<Mark>{{Kind::kept, "the ferries stood idle"}}));
}

TEST(Difference, EqualWords) {
  Statement statement;
  statement.text = "“No.”";
  Variant variant;
  variant.text = "\"No.\"";
  EXPECT_EQ(difference(statement, variant), (std::vector<Mark>{{Kind::kept, "\"No.\""}}));
}

TEST(Difference, IsOnOneLine) {
  Statement statement;
  statement.text = "the grey quay was so\ncold";
  Variant variant;
  variant.text = "the grey quay was so\nwet";
  variant.changes = {{Op::replace, "so\ncold", "so\nwet"}};
  EXPECT_EQ(difference(statement, variant), (std::vector<Mark>{{Kind::kept, "the grey quay was "},
                                                               {Kind::deleted, "so cold"},
                                                               {Kind::kept, " "},
                                                               {Kind::inserted, "so wet"}}));
}

}  // namespace
}  // namespace quoth::format
