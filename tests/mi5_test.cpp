// The original use case: two scraped articles about one interview. We may not copy them, so each
// quotation is identified by its position and a digest of its words.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/report.h"
#include "shared.h"
#include "text/digest.h"

namespace quoth {
namespace {

using enum QuotationType;

constexpr char kCall[] = "000_de30334897d2b499.txt";
constexpr char kInterview[] = "001_1071b24d282746da.txt";
constexpr char kParker[] = "andrew-parker";
// Speakers without a name are identified by a word.
constexpr char kSpokesperson[] = "Privacy International";
constexpr char kReport[] = "report";

// Words that one quotation must contain: bytes of the text, and their digest.
struct Said {
  const char* article;
  Span words;
  const char* digest;
  std::optional<QuotationType> type;
  std::string speaker;  // its id, or a word of its name
};

void PrintTo(const Said& said, std::ostream* out) {
  *out << said.article << " [" << said.words.begin << ", " << said.words.end << ")";
}

const std::vector<Said> kSaid = {
    {kCall, {172, 231}, "5ff2bda8", mixed, kParker},
    {kCall, {1493, 1552}, "5ff2bda8", mixed, kParker},
    {kCall, {389, 418}, "b9b8e1b8", mixed, kParker},
    {kCall, {1301, 1330}, "b9b8e1b8", mixed, kParker},
    {kCall, {507, 572}, "f4636f5f", indirect, kParker},
    {kCall, {1779, 1829}, "4ea93be3", mixed, kParker},
    {kCall, {1842, 1910}, "d0a2b1da", std::nullopt, kParker},
    {kCall, {708, 772}, "abdd2293", mixed, kParker},
    {kCall, {882, 947}, "2c1ae025", mixed, kParker},
    {kCall, {2736, 2784}, "324d5992", indirect, kParker},
    {kCall, {2422, 2444}, "2ede6570", direct, kSpokesperson},
    {kCall, {305, 351}, "05bc2c2c", mixed, "mi5"},
    {kCall, {1113, 1153}, "aad674c5", indirect, "facebook"},
    {kCall, {1630, 1701}, "0e049df8", indirect, kReport},
    {kInterview, {438, 450}, "2cfcfab2", mixed, kParker},
    {kInterview, {501, 562}, "04e39e60", mixed, kParker},
    {kInterview, {822, 868}, "806b8ea6", direct, kParker},
    {kInterview, {1638, 1662}, "1f34072e", mixed, kParker},
    {kInterview, {1776, 1815}, "e554f874", direct, kParker},
    {kInterview, {2218, 2263}, "e21137ae", direct, kParker},
    {kInterview, {2531, 2580}, "ed1eaf28", direct, kParker},
    {kInterview, {2582, 2615}, "471fc5fd", direct, kParker},
    {kInterview, {2744, 2761}, "dbf1f002", mixed, kParker},
    {kInterview, {2964, 3030}, "ccf1480d", direct, kParker},
    {kInterview, {3231, 3307}, "59e06c22", indirect, kParker},
    {kInterview, {3321, 3372}, "00311663", direct, kParker},
    {kInterview, {3472, 3531}, "d0d4bd7c", direct, kParker},
    {kInterview, {3569, 3615}, "2de736a1", direct, kParker},
    {kInterview, {3657, 3677}, "6302188b", direct, kParker},
    {kInterview, {3963, 4031}, "ba15fc3e", direct, kParker},
    {kInterview, {4272, 4333}, "84f1b63c", direct, kParker},
};

// Where the text after the articles begins. There are no quotations after it.
const std::map<std::string, std::uint32_t> kEnds = {{kCall, 3078}, {kInterview, 4381}};

Annotation annotated(const std::string& name) {
  std::ifstream file(shared_folder() / "mi5" / name, std::ios::binary);
  auto annotation = Analyzer::built_in().annotate(
      {.id = name, .bytes = {std::istreambuf_iterator<char>(file), {}}});
  return annotation ? *std::move(annotation) : Annotation{};
}

// The last quotation that contains the words. Nested ones come after those that contain them.
const Quotation* holding(const Annotation& annotation, Span words) {
  const Quotation* found = nullptr;
  for (const Quotation& quotation : annotation.quotations) {
    const auto holds = [&](Span piece) { return piece.contains(words); };
    if (std::ranges::any_of(quotation.content, holds)) found = &quotation;
  }
  return found;
}

const Speaker* speaker_of(const Annotation& annotation, const Quotation& quotation) {
  return quotation.speaker ? &annotation.speakers[*quotation.speaker] : nullptr;
}

class Mi5 : public testing::Test {
 protected:
  void SetUp() override {
    QUOTH_NEEDS_SHARED("mi5");
    for (const auto* name : {kCall, kInterview}) annotations_.emplace(name, annotated(name));
  }
  const Annotation& in(const std::string& name) const { return annotations_.at(name); }

  std::map<std::string, Annotation> annotations_;
};

TEST_F(Mi5, EveryQuotationHasItsSpeakerAndType) {
  for (const Said& said : kSaid) {
    SCOPED_TRACE(testing::PrintToString(said));
    const Annotation& annotation = in(said.article);
    ASSERT_EQ(text::short_digest(annotation.text_of(said.words)), said.digest);
    const Quotation* quotation = holding(annotation, said.words);
    if (quotation == nullptr) {
      ADD_FAILURE() << "not quoted";
      continue;
    }
    if (said.type) {
      EXPECT_EQ(to_string(quotation->type), to_string(*said.type));
    }
    const Speaker* speaker = speaker_of(annotation, *quotation);
    if (speaker == nullptr) {
      ADD_FAILURE() << "nobody says it";
    } else if (speaker->id != said.speaker) {
      EXPECT_NE((speaker->name + ' ' + speaker->description).find(said.speaker), std::string::npos)
          << speaker->name;
    }
  }
}

// A report shows no speaker for words in marks that are likelier wrong than right.
TEST_F(Mi5, WordsInMarksAreShownWithTheirSpeaker) {
  for (const Said& said : kSaid) {
    const Quotation* quotation = holding(in(said.article), said.words);
    ASSERT_NE(quotation, nullptr) << testing::PrintToString(said);
    if (quotation->type == QuotationType::indirect) continue;
    EXPECT_GE(quotation->confidence, 0.5F) << testing::PrintToString(said);
  }
}

TEST_F(Mi5, ThePageAroundTheArticleHasNoQuotations) {
  for (const auto& [name, end] : kEnds) {
    for (const Quotation& quotation : in(name).quotations) {
      EXPECT_LT(quotation.content.back().begin, end) << name;
    }
  }
}

TEST_F(Mi5, TheReporterIsTheAddressee) {
  const Quotation* to_reporter = holding(in(kInterview), {822, 868});
  ASSERT_NE(to_reporter, nullptr);
  ASSERT_TRUE(to_reporter->addressee);
  EXPECT_EQ(in(kInterview).speakers[*to_reporter->addressee].id, "rohit-kachroo");
}

TEST_F(Mi5, BlockQuotationsHaveTheSignerAsSpeaker) {
  for (const Span words : {Span{1776, 1815}, Span{3963, 4031}}) {
    const Quotation* quotation = holding(in(kInterview), words);
    ASSERT_NE(quotation, nullptr) << words.begin;
    EXPECT_EQ(to_string(quotation->resolved_by), "signature") << words.begin;
  }
}

TEST_F(Mi5, ParagraphsContinueTheQuotationBefore) {
  for (const Span words : {Span{2582, 2615}, Span{3472, 3531}, Span{3657, 3677}}) {
    const Quotation* quotation = holding(in(kInterview), words);
    ASSERT_NE(quotation, nullptr) << words.begin;
    EXPECT_TRUE(quotation->continues) << words.begin;
  }
}

class Mi5Report : public Mi5 {
 protected:
  void SetUp() override {
    Mi5::SetUp();
    if (IsSkipped()) return;
    report_ = make_report({record(kCall), record(kInterview)});
  }
  Record record(const char* name) const { return make_record(in(name), OffsetUnit::bytes); }

  // The statements that contain the words, without repetition.
  std::vector<std::string> statements_with(
      const std::vector<std::pair<const char*, Span>>& places) {
    std::vector<std::string> found;
    for (const auto& [article, words] : places) {
      for (const Statement& statement : report_.statements) {
        for (const Variant& variant : statement.variants) {
          if (variant.article == article && holds(article, variant.quotation, words)) {
            found.push_back(statement.id);
          }
        }
      }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  bool holds(const std::string& article, const std::string& id, Span words) const {
    for (const Record& record : report_.articles) {
      if (record.id != article) continue;
      for (const QuotationRecord& quotation : record.quotations) {
        if (quotation.id != id) continue;
        for (const Place& piece : quotation.content) {
          if (Span{piece.start, piece.end}.contains(words)) return true;
        }
      }
    }
    return false;
  }

  Report report_;
};

TEST_F(Mi5Report, TheDirectorGeneralIsFirstUnderOneName) {
  ASSERT_FALSE(report_.speakers.empty());
  const ReportSpeaker& first = report_.speakers.front();
  EXPECT_EQ(first.id, kParker);
  EXPECT_EQ(first.articles.size(), 2U);
  EXPECT_NE(first.description.find("director general"), std::string::npos) << first.description;
  for (const auto* alias : {"Andrew Parker", "Parker", "Sir Andrew"}) {
    EXPECT_TRUE(std::ranges::count(first.aliases, alias) == 1) << alias;
  }
}

TEST_F(Mi5Report, AStatementInBothArticlesIsOneStatement) {
  using Places = std::vector<std::pair<const char*, Span>>;
  const Places wild_west = {{kCall, {172, 231}}, {kCall, {1493, 1552}}, {kInterview, {501, 562}}};
  const Places question = {{kCall, {1842, 1910}}, {kInterview, {822, 868}}};
  const Places mystified = {{kCall, {389, 418}}, {kCall, {1301, 1330}}, {kInterview, {438, 450}}};
  std::vector<std::string> statements;
  for (const Places& places : {wild_west, question, mystified}) {
    const auto found = statements_with(places);
    EXPECT_EQ(found.size(), 1U) << places.front().second.begin;
    statements.insert(statements.end(), found.begin(), found.end());
  }
  std::ranges::sort(statements);
  EXPECT_EQ(std::ranges::adjacent_find(statements), statements.end()) << "two in one statement";
}

}  // namespace
}  // namespace quoth
