#include "api/options.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace quoth::api {
namespace {

// What is wrong with the options that `take` takes; empty if nothing is.
std::string wrong(const char* json, const std::function<void(Options&)>& take) {
  try {
    Options options(json);
    take(options);
    options.check_all_taken();
  } catch (const BadOption& bad) {
    return bad.what();
  }
  return {};
}

TEST(Options, NoneAreTheDefaults) {
  for (const char* json : {static_cast<const char*>(nullptr), "{}"}) {
    Options options(json);
    EXPECT_FALSE(options.analysis().fast);
    EXPECT_EQ(options.analysis().guideline, Guideline::news);
    EXPECT_TRUE(options.models().empty());
    EXPECT_EQ(options.unit(), OffsetUnit::code_points);
    EXPECT_EQ(options.threads(), 0);
    EXPECT_EQ(options.confidence(), 0);
    EXPECT_EQ(options.order(), SpeakerOrder::articles);
    EXPECT_EQ(options.part(), Part::quotations);
    EXPECT_EQ(options.group(), GroupBy::speaker);
    EXPECT_EQ(options.count("top", 7), 7U);
    EXPECT_TRUE(options.layers().tokens && options.layers().entities &&
                options.layers().quotations);
    EXPECT_TRUE(options.record_filter().speakers.empty());
    EXPECT_NO_THROW(options.check_all_taken());
  }
}

TEST(Options, AreTakenByTheNamesOfTheFlags) {
  Options options(R"({"fast": true, "guideline": "polnear", "offsets": "utf16", "threads": 3,
                      "sort": "name", "in": "all", "by": "month", "top": 5, "layers": ["ents"],
                      "max_speakers": 2, "all": true})");
  const auto analysis = options.analysis();
  EXPECT_TRUE(analysis.fast);
  EXPECT_EQ(analysis.guideline, Guideline::polnear);
  EXPECT_EQ(options.unit(), OffsetUnit::utf16);
  EXPECT_EQ(options.threads(), 3);
  EXPECT_EQ(options.order(), SpeakerOrder::name);
  EXPECT_EQ(options.part(), Part::all);
  EXPECT_EQ(options.group(), GroupBy::month);
  EXPECT_EQ(options.count("top", 7), 5U);
  const auto layers = options.layers();
  EXPECT_TRUE(layers.entities && !layers.tokens && !layers.quotations);
  const auto amounts = options.amounts();
  EXPECT_TRUE(amounts.all);
  EXPECT_EQ(amounts.speakers, 2U);
  EXPECT_EQ(amounts.statements, 0U);
  EXPECT_NO_THROW(options.check_all_taken());
}

TEST(Options, MakeAFilter) {
  Options options(R"({"speaker": "Lee", "about": ["ferry", "ice"], "type": ["direct", "mixed"],
                      "medium": "writing", "sign": ["-", "?"], "kind": ["person"],
                      "confidence": 0.5, "since": "2016", "until": "2016-09-12"})");
  const Filter filter = options.record_filter();
  EXPECT_EQ(filter.speakers, std::vector<std::string>{"Lee"}) << "one may be a string";
  EXPECT_EQ(filter.about, (std::vector<std::string>{"ferry", "ice"}));
  EXPECT_EQ(filter.types, (std::vector{QuotationType::direct, QuotationType::mixed}));
  EXPECT_EQ(filter.media, std::vector{Medium::writing});
  EXPECT_EQ(filter.signs, (std::vector{Sign::denied, Sign::asked}));
  EXPECT_EQ(filter.kinds, std::vector{SpeakerKind::person});
  EXPECT_EQ(filter.confidence, 0.5);
  EXPECT_EQ(filter.since, "2016");
  EXPECT_EQ(filter.until, "2016-09-12");
}

TEST(Options, PreciseRaisesTheConfidence) {
  EXPECT_EQ(Options(R"({"precise": true, "confidence": 0.5})").filter().confidence, kPrecise);
  EXPECT_EQ(Options(R"({"precise": true, "confidence": 1})").filter().confidence, 1);
}

TEST(Options, SelectChanges) {
  const ChangeFilter changes =
      Options(R"({"change": ["cue-changed"], "kind": "group", "speaker": "Lee"})").changes();
  EXPECT_EQ(changes.kinds, std::vector{ChangeKind::cue_changed});
  EXPECT_EQ(changes.quotations.kinds, std::vector{SpeakerKind::group});
  EXPECT_EQ(changes.quotations.speakers, std::vector<std::string>{"Lee"});
}

TEST(Options, DescribeAnArticle) {
  Article article;
  Options(R"({"id": "a", "title": "Ice", "date": "2016-09", "meta": {"b": 1}})")
      .take_article(article);
  EXPECT_EQ(article.id, "a");
  EXPECT_EQ(article.title, "Ice");
  EXPECT_EQ(article.date, "2016-09");
  EXPECT_EQ(article.meta, R"({"b":1})");
}

TEST(Options, AreNamedWhereTheyAreWrong) {
  struct Case {
    const char* json;
    std::function<void(Options&)> take;
    const char* message;
  };
  const auto filter = [](Options& options) { options.record_filter(); };
  const auto threads = [](Options& options) { options.threads(); };
  const auto top = [](Options& options) { options.count("top", 1); };
  const auto article = [](Options& options) {
    Article taken;
    options.take_article(taken);
  };
  const Case cases[] = {
      {"[]", filter, "options: not a JSON object"},
      {"{", filter, "options: not a JSON object"},
      {R"({"speakr": "Lee"})", filter, "speakr: no such option of this call"},
      {R"({"speaker": 1})", filter, "speaker: not an array of strings"},
      {R"({"speaker": [1]})", filter, "speaker: not an array of strings"},
      {R"({"type": "indirct"})", filter, "type: indirct: no such value"},
      {R"({"confidence": 2})", filter, "confidence: not a number from 0 to 1"},
      {R"({"confidence": "1"})", filter, "confidence: not a number from 0 to 1"},
      {R"({"precise": 1})", filter, "precise: not true or false"},
      {R"({"since": "2016-13"})", filter, "since: not a date like 2016-09-12: 2016-13"},
      {R"({"since": "2017", "until": "2016"})", filter, "since: 2017 is after until: 2016"},
      {R"({"threads": 0})", threads, "threads: not a number from 1 to 1024"},
      {R"({"threads": 1.5})", threads, "threads: not a number from 1 to 1024"},
      {R"({"top": 0})", top, "top: not a whole number from 1"},
      {R"({"top": -1})", top, "top: not a whole number from 1"},
      {R"({"title": 1})", article, "title: not a string"},
      {R"({"meta": []})", article, "meta: not an object"},
      {R"({"sort": "nme"})", [](Options& options) { options.order(); }, "sort: nme: no such value"},
      {R"({"layers": ["words"]})", [](Options& options) { options.layers(); },
       "layers: words: no such value"},
      {R"({"guideline": "x"})", [](Options& options) { options.analysis(); },
       "guideline: x: no such value"},
      {R"({"overrides": "/nowhere"})", [](Options& options) { options.analysis(); },
       "/nowhere: no such file or directory"},
      {R"({"format": "pdf"})",
       [](Options& options) {
         options.form<int>({{"json", 1}, {"csv", 2}});
       },
       "format: pdf: no such value"},
  };
  for (const auto& [json, take, message] : cases) {
    SCOPED_TRACE(json);
    EXPECT_EQ(wrong(json, take), message);
  }
}

TEST(Options, TheFirstFormatIsTheDefault) {
  const auto form = [](const char* json) {
    return Options(json).form<int>({{"json", 1}, {"csv", 2}});
  };
  EXPECT_EQ(form("{}"), 1);
  EXPECT_EQ(form(R"({"format": "csv"})"), 2);
}

}  // namespace
}  // namespace quoth::api
