#include "quoth/find.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace quoth {
namespace {

constexpr char kText[] =
    "Harbour must close\n\n"
    "\u201cWe can\u2019t wait,\u201d said Ann Lee, \u201cuntil a cable breaks.\u201d "
    "The harbour master, Bo Kerr, said that the caf\u00e9 would stay open.\n\n"
    "Rain fell on the\nharbour.\n";

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

Annotation annotation() {
  return *analyzer().annotate(
      {.id = "a.txt", .bytes = kText, .title = "Close it", .date = "2021-03-04"});
}

Query query(const std::string& pattern, Part in = Part::quotations, Filter filter = {}) {
  return {*Pattern::parse(pattern, analyzer()), in, std::move(filter)};
}

// "1 Ann Lee: text": paragraph, speaker, text.
std::vector<std::string> lines(const Findings& findings) {
  std::vector<std::string> lines;
  for (const Found& found : findings.found) {
    std::string line = found.paragraph ? std::to_string(*found.paragraph) : "title";
    if (found.quotation) line += " " + found.speaker.name;
    lines.push_back(line + ": " + found.text);
  }
  return lines;
}

using Lines = std::vector<std::string>;
const char kWait[] = "1 Ann Lee: \u201cWe can\u2019t wait,\u201d \u201cuntil a cable breaks.\u201d";
const char kOpen[] = "1 Bo Kerr: that the caf\u00e9 would stay open";

TEST(Find, LooksInOnePartAtATime) {
  const Annotation article = annotation();
  const struct {
    const char* pattern;
    Part in;
    Lines lines;
  } cases[] = {
      {"", Part::quotations, {kWait, kOpen}},
      {"break", Part::quotations, {kWait}},
      {"\"wait until\"", Part::quotations, {kWait}},
      {"harbour", Part::quotations, {}},
      {"harbour", Part::headlines, {"0: Harbour must close"}},
      {"close", Part::headlines, {"title: Close it", "0: Harbour must close"}},
      {"harbour",
       Part::narration,
       {"1: said Ann Lee, \u2026 The harbour master, Bo Kerr, said",
        "2: Rain fell on the harbour."}},
      {"cable", Part::narration, {}},
      {"/the harbour/", Part::narration, {"2: Rain fell on the harbour."}},
      {"cable", Part::all, {kWait}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.pattern);
    auto found = lines(search(article, query(c.pattern, c.in), analyzer()));
    // Of a paragraph only the attribution is compared.
    if (c.in == Part::all) {
      ASSERT_EQ(found.size(), 1U);
      EXPECT_TRUE(found[0].starts_with("1 Ann Lee: \u201cWe can"));
    } else {
      EXPECT_EQ(found, c.lines);
    }
  }
}

TEST(Find, AParagraphHasASpeakerOnlyIfAllMatchesAreOnes) {
  const Findings both = search(annotation(), query("cable harbour", Part::all), analyzer());
  ASSERT_EQ(both.found.size(), 1U);
  EXPECT_FALSE(both.found[0].quotation);
  EXPECT_EQ(both.found[0].part, Part::all);
}

TEST(Find, PlacesAreInTheArticle) {
  const Annotation article = annotation();
  for (const OffsetUnit unit : {OffsetUnit::bytes, OffsetUnit::code_points, OffsetUnit::utf16}) {
    const Findings findings = search(article, query("open OR cable"), analyzer(), unit);
    ASSERT_EQ(findings.found.size(), 2U);
    const Found& open = findings.found[1];
    ASSERT_EQ(open.places.size(), 1U);
    EXPECT_EQ(open.places[0].end - open.places[0].start, 4U);
    if (unit == OffsetUnit::bytes) {
      EXPECT_EQ(article.text_of({open.places[0].start, open.places[0].end}), "open");
      const Found& wait = findings.found[0];
      EXPECT_EQ(article.text_of({wait.places[0].start, wait.places[0].end}), "cable");
    }
  }
}

TEST(Find, FiltersQuotations) {
  const Annotation article = annotation();
  EXPECT_EQ(lines(search(article, query("", Part::quotations, {.speakers = {"kerr"}}), analyzer())),
            Lines{kOpen});
  EXPECT_EQ(lines(search(article, query("", Part::quotations, {.types = {QuotationType::direct}}),
                         analyzer())),
            Lines{kWait});
  EXPECT_TRUE(
      search(article, query("", Part::quotations, {.since = "2022"}), analyzer()).found.empty());
}

TEST(Find, ARecordAloneHasTheSameQuotations) {
  const Annotation article = annotation();
  for (const OffsetUnit unit : {OffsetUnit::bytes, OffsetUnit::code_points, OffsetUnit::utf16}) {
    const Record record = make_record(article, unit);
    Annotation text;
    text.text = article.text;
    for (const char* pattern : {"", "break", "\"wait until\"", "cafe", "/./"}) {
      SCOPED_TRACE(pattern);
      const Query wanted = query(pattern);
      const Findings whole = search(article, wanted, analyzer(), unit);
      for (const Annotation* known :
           {static_cast<const Annotation*>(nullptr), &std::as_const(text)}) {
        const Findings alone = search(record, known, wanted, analyzer());
        EXPECT_EQ(lines(alone), lines(whole));
        ASSERT_EQ(alone.found.size(), whole.found.size());
        for (std::size_t i = 0; i < whole.found.size(); ++i) {
          EXPECT_EQ(alone.found[i].places, whole.found[i].places);
          EXPECT_EQ(alone.found[i].matches, whole.found[i].matches);
        }
      }
    }
  }
}

TEST(Find, ARecordWithoutTextHasNoNarration) {
  const Record record = make_record(annotation());
  for (const Part part : {Part::narration, Part::all}) {
    const Findings findings = search(record, nullptr, query("harbour", part), analyzer());
    EXPECT_TRUE(findings.found.empty());
    EXPECT_EQ(findings.fault, "no text to search: reports keep what is quoted alone");
  }
  const Findings title = search(record, nullptr, query("close", Part::headlines), analyzer());
  EXPECT_EQ(lines(title), Lines{"title: Close it"});
  EXPECT_EQ(title.fault, "");
}

TEST(Find, ARecordThatWasEditedDoesNoHarm) {
  Record record = make_record(annotation());
  Annotation text;
  text.text = kText;
  record.quotations[0].content = {{4000000, 5}, {7, 3}};
  record.quotations[1].content.clear();
  record.paragraphs[1].place = {2, 1};
  for (const Part part : {Part::quotations, Part::narration, Part::headlines, Part::all}) {
    search(record, &text, query("", part), analyzer());
    search(record, nullptr, query("", part), analyzer());
  }
}

}  // namespace
}  // namespace quoth
