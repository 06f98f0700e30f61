#include "format/report_phrases.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "format/example.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

using report::WholeReport;

TEST(Headline, CountsArticlesSpeakersAndQuotations) {
  Report report;
  Outline outline;
  EXPECT_EQ(headline(WholeReport(report), outline), "0 articles, 0 speakers, 0 quotations");
  report.articles.resize(1);
  report.speakers.resize(1);
  outline.quotations = 1;
  EXPECT_EQ(headline(WholeReport(report), outline), "1 article, 1 speaker, 1 quotation");
  report.articles.resize(2);
  report.speakers.resize(3);
  outline.quotations = 4;
  EXPECT_EQ(headline(WholeReport(report), outline), "2 articles, 3 speakers, 4 quotations");
}

TEST(Headline, HasTheFirstAndTheLastDate) {
  Outline outline;
  outline.first_date = outline.last_date = "2021-03-04";
  EXPECT_EQ(headline(WholeReport(Report{}), outline),
            "0 articles, 0 speakers, 0 quotations, 2021-03-04");
  outline.last_date = "2021\n04";
  EXPECT_EQ(headline(WholeReport(Report{}), outline),
            "0 articles, 0 speakers, 0 quotations, 2021-03-04 to 2021 04");
}

TEST(Listed, HasUpToThreeNumbers) {
  EXPECT_EQ(listed({7}), "[7]");
  EXPECT_EQ(listed({1, 2}), "[1] and [2]");
  EXPECT_EQ(listed({1, 2, 12}), "[1], [2] and [12]");
  EXPECT_EQ(listed({1, 2, 3, 4}), "4 articles");
}

TEST(Weight, OmitsArticlesIfThereIsOnlyOne) {
  Report report;
  ShownSpeaker shown_speaker;
  shown_speaker.quotations = 2;
  shown_speaker.articles = {1};
  report.articles.resize(1);
  EXPECT_EQ(weight(WholeReport(report), shown_speaker), "2 quotations");
  report.articles.resize(5);
  EXPECT_EQ(weight(WholeReport(report), shown_speaker), "2 quotations in [1]");
  shown_speaker.quotations = 1;
  shown_speaker.articles = {1, 2, 4, 5};
  EXPECT_EQ(weight(WholeReport(report), shown_speaker), "1 quotation in 4 articles");
}

TEST(Joined, HasCommasBetweenNamesOnOneLine) {
  EXPECT_EQ(joined({}), "");
  EXPECT_EQ(joined({"Lee"}), "Lee");
  EXPECT_EQ(joined({"Lee", "Ann\n Lee"}), "Lee, Ann Lee");
}

// What stands before the words of quotations, which are in articles 1, 2 and so on; in a report of
// this many articles.
std::string lead_of(const std::vector<QuotationRecord>& quotations, std::size_t articles = 1,
                    const std::string& speaker = "bo") {
  Report report;
  report.articles.resize(articles);
  const Statement statement{.speaker = speaker};
  ShownWording wording;
  for (const QuotationRecord& quotation : quotations)
    wording.places.push_back({wording.places.size() + 1,
                              quotation,
                              quotation.addressee == "ann-lee" ? "Ann\nLee" : "",
                              {}});
  return lead(WholeReport(report), statement, wording);
}

QuotationRecord with_cue(const char* cue, const char* lemma = "", Sign sign = Sign::said) {
  return {.sign = sign, .cue = PhraseRecord{{10, 11}, cue, lemma}};
}

TEST(Lead, HasTheArticleIfThereAreSeveral) {
  EXPECT_EQ(lead_of({{}}), "¶1:");
  EXPECT_EQ(lead_of({{.paragraph = 3}}), "¶4:");
  EXPECT_EQ(lead_of({{.paragraph = 3}}, 2), "[1] ¶4:");
}

TEST(Lead, HasTheCueWithoutPunctuation) {
  const struct {
    const char* cue;
    const char* lead;
  } cases[] = {
      {"said", "¶1 said:"}, {"said:", "¶1 said:"},       {"said :,;- ", "¶1 said:"}, {":", "¶1:"},
      {"", "¶1:"},          {"is\nsaid", "¶1 is said:"}, {"— says", "¶1 says:"},
  };
  for (const auto& c : cases) EXPECT_EQ(lead_of({with_cue(c.cue)}), c.lead) << c.cue;
}

TEST(Lead, TellsASignThatTheCueDoesNotTell) {
  const struct {
    const char* cue;
    const char* lemma;
    Sign sign;
    const char* lead;
  } cases[] = {
      {"denied", "deny", Sign::denied, "¶1 denied:"},
      {"did not mention", "do not mention", Sign::denied, "¶1 did not mention:"},
      {"ruled out", "rule out", Sign::denied, "¶1 ruled out:"},
      {"says", "say", Sign::denied, "¶1 denied (says):"},
      {"", "", Sign::denied, "¶1 denied:"},
      {"asked", "ask", Sign::asked, "¶1 asked:"},
      {"wondered", "wonder", Sign::asked, "¶1 wondered:"},
      {"told", "tell", Sign::asked, "¶1 asked (told):"},
      {"", "", Sign::asked, "¶1 asked:"},
      {"asks firms", "ask firm", Sign::said, "¶1 asks firms:"},
  };
  for (const auto& c : cases) EXPECT_EQ(lead_of({with_cue(c.cue, c.lemma, c.sign)}), c.lead);
}

TEST(Lead, HasTheAddresseeIfTheCueDoesNotNameIt) {
  EXPECT_EQ(lead_of({{.addressee = "ann-lee"}}), "¶1 to Ann Lee:");
  QuotationRecord quotation = with_cue("wrote");
  quotation.addressee = "ann-lee";
  EXPECT_EQ(lead_of({quotation}), "¶1 wrote, to Ann Lee:");
  quotation.cue->text = "told Ann Lee";
  EXPECT_EQ(lead_of({quotation}), "¶1 told Ann Lee:");
}

TEST(Lead, HasTheSourceIfNoOneIsNamed) {
  QuotationRecord quotation = with_cue("said");
  quotation.source = PhraseRecord{{0, 2}, "he", ""};
  EXPECT_EQ(lead_of({quotation}), "¶1 said:");
  EXPECT_EQ(lead_of({quotation}, 1, ""), "¶1 he said:");
  quotation.cue->text = "according to";
  quotation.source->place = {20, 29};
  EXPECT_EQ(lead_of({quotation}, 1, ""), "¶1 according to he:") << "in the order of the text";
  quotation.cue.reset();
  EXPECT_EQ(lead_of({quotation}, 1, ""), "¶1 he:");
}

TEST(Lead, PlacesWithOneCueShareIt) {
  EXPECT_EQ(lead_of({with_cue("said"), with_cue("said")}, 2), "[1] ¶1 and [2] ¶1 said:");
  EXPECT_EQ(lead_of({with_cue("said"), with_cue("wrote"), with_cue("said")}, 3),
            "[1] ¶1 and [3] ¶1 said; [2] ¶1 wrote:");
}

TEST(Lead, HasTheCopiesThatRepeatIt) {
  Report report;
  report.articles.resize(9);
  ShownWording wording{nullptr, {{1, with_cue("said"), "", {4, 5}}}};
  EXPECT_EQ(lead(WholeReport(report), {}, wording), "[1] (also [4] and [5]) ¶1 said:");
  wording.places[0].copies = {4, 5, 6};
  EXPECT_EQ(lead(WholeReport(report), {}, wording), "[1] (also 3 copies) ¶1 said:");
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

TEST(ReportPhrases, WordsThatOthersAreGivenNameThem) {
  Report report;
  report.articles = {{.id = "a.txt"}, {.id = "b.txt"}};
  Statement statement;
  EXPECT_EQ(also_given_to(WholeReport(report), statement), "");
  statement.also_given_to = {{"tom-vane", "Tom Vane", {"b.txt"}}};
  EXPECT_EQ(also_given_to(WholeReport(report), statement), "also given to Tom Vane in [2]");
  report.articles.pop_back();
  EXPECT_EQ(also_given_to(WholeReport(report), statement), "also given to Tom Vane");
}

}  // namespace
}  // namespace quoth::format
