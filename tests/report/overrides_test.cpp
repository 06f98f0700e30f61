#include "quoth/overrides.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "format/example.h"
#include "quoth/report.h"
#include "report/articles.h"

namespace quoth {
namespace {

using Texts = std::vector<std::string>;

// An article in which three people say something, one under two names.
Record harbour() {
  Record record = article("town/harbour.txt",
                          {{"Dame Ann Lee", "“Silt blocks the northern quay every winter”"},
                           {"the mayor", "“Every ferry to the islands leaves on time”"},
                           {"Bo Kerr", "“Salt keeps the dredgers rusting”"},
                           {"", "“Nobody asked the pilots”"}},
                          {{"Dame Ann Lee", SpeakerKind::person, "owner of the cafe", {"Lee"}},
                           {"the mayor", SpeakerKind::unnamed}});
  record.speakers[0].mentions = {{0, 3}, {40, 42}};
  record.speakers[1].mentions = {{10, 13}};
  record.models = "fast-01234567";
  record.entities = {{{10, 13}, EntityLabel::person, "Lee", "the-mayor"}};
  return record;
}

Overrides of(std::vector<NameOverride> names, std::vector<QuotationOverride> quotations = {}) {
  for (std::size_t i = 0; i < names.size(); ++i) names[i].line = i + 2;
  for (std::size_t i = 0; i < quotations.size(); ++i) quotations[i].line = names.size() + i + 2;
  return {"own.ndjson", "0badcafe", std::move(names), std::move(quotations)};
}

// The name of who said each quotation; "-" for nobody.
Texts speakers_of(const Record& record) {
  Texts names;
  for (const QuotationRecord& quotation : record.quotations) {
    const auto speaker = find_speaker(record, quotation.speaker);
    names.push_back(speaker ? record.speakers[*speaker].name : "-");
  }
  return names;
}

Texts reasons(const Overrides& overrides) {
  Texts reasons;
  for (const Error& error : overrides.unfit()) reasons.push_back(error.path + ": " + error.reason);
  return reasons;
}

TEST(NameOverrides, SpeakersAreCalledOtherwise) {
  const struct {
    const char* what;
    NameOverride entry;
    Texts speakers;
  } cases[] = {
      {"renamed",
       {.names = {"bo kerr"}, .name = "Bo Carr"},
       {"Dame Ann Lee", "the mayor", "Bo Carr", "-"}},
      {"by an id",
       {.names = {"bo-kerr"}, .name = "Bo Carr"},
       {"Dame Ann Lee", "the mayor", "Bo Carr", "-"}},
      {"by an alias",
       {.names = {"Lee"}, .name = "Ann Lea"},
       {"Ann Lea", "the mayor", "Bo Kerr", "-"}},
      {"merged",
       {.names = {"the mayor", "Ann Lee", "Lee"}, .name = "Ann Lee"},
       {"Ann Lee", "Ann Lee", "Bo Kerr", "-"}},
      {"merged into who has the name",
       {.names = {"the mayor"}, .name = "Dame Ann Lee"},
       {"Dame Ann Lee", "Dame Ann Lee", "Bo Kerr", "-"}},
      {"in this article",
       {.names = {"Bo Kerr"}, .articles = {"harbour.txt"}, .name = "Bo"},
       {"Dame Ann Lee", "the mayor", "Bo", "-"}},
      {"in another article",
       {.names = {"Bo Kerr"}, .articles = {"arbour.txt"}, .name = "Bo"},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "-"}},
      {"half a name",
       {.names = {"Kerr"}, .name = "Bo"},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "-"}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(speakers_of(of({c.entry}).apply(harbour())), c.speakers) << c.what;
}

TEST(NameOverrides, AMergedSpeakerHasAllNamesAndMentions) {
  const Record record = of({{.names = {"the mayor", "Lee"}, .name = "Ann Lee"}}).apply(harbour());
  ASSERT_EQ(record.speakers.size(), 2U);
  const SpeakerRecord& lee = record.speakers[0];
  EXPECT_EQ(lee.id, "ann-lee");
  EXPECT_EQ(lee.kind, SpeakerKind::person);
  EXPECT_EQ(lee.description, "owner of the cafe");
  EXPECT_EQ(lee.aliases, (Texts{"Dame Ann Lee", "Lee", "the mayor"}));
  EXPECT_EQ(lee.mentions, (std::vector<Place>{{0, 3}, {10, 13}, {40, 42}}));
  EXPECT_EQ(record.entities[0].speaker, "ann-lee");
}

TEST(NameOverrides, SetKindAndDescription) {
  const Record record = of({{.names = {"the mayor"},
                             .name = "Port of Ashbourne",
                             .kind = SpeakerKind::organization,
                             .description = "port"},
                            {.names = {"Lee"}, .name = "Ann Lee", .description = ""}})
                            .apply(harbour());
  EXPECT_EQ(record.speakers[1].kind, SpeakerKind::organization);
  EXPECT_EQ(record.speakers[1].description, "port");
  EXPECT_EQ(record.speakers[0].description, "");
  EXPECT_EQ(of({{.names = {"the mayor"}, .name = "Cy Fox"}}).apply(harbour()).speakers[1].kind,
            SpeakerKind::person)
      << "who gets a name is a person";
}

TEST(NameOverrides, IdsStayUnique) {
  const Record record = of({{.names = {"the mayor"}, .name = "Ann Lee"}}).apply(harbour());
  EXPECT_EQ(record.speakers[0].id, "dame-ann-lee");
  EXPECT_EQ(record.speakers[1].id, "ann-lee");
  const Record twice = of({{.names = {"Bo Kerr"}, .name = "Dame-Ann Lee!"},
                           {.names = {"the mayor"}, .name = "Sir Bo Kerr"}})
                           .apply(harbour());
  std::vector<std::string> ids;
  for (const SpeakerRecord& speaker : twice.speakers) ids.push_back(speaker.id);
  std::ranges::sort(ids);
  EXPECT_EQ(std::unique(ids.begin(), ids.end()), ids.end());
}

TEST(NameOverrides, SplitWhoHasTheSameNameInOtherArticles) {
  std::vector<Record> records = {article("a", {{"John Smith", "“Ice is what it is”"}}),
                                 article("b", {{"John Smith", "“Salt is what it is”"}}),
                                 article("c", {{"Smith", "“Silt is what it is”"}})};
  EXPECT_EQ(make_report(records).speakers.size(), 1U);
  const Overrides overrides = of(
      {{.names = {"John Smith"}, .articles = {"a"}, .name = "John Smith (senator)"},
       {.names = {"John Smith", "Smith"}, .articles = {"b", "c"}, .name = "John Smith (coach)"}});
  for (Record& record : records) record = overrides.apply(std::move(record));
  const Report report = make_report(records);
  ASSERT_EQ(report.speakers.size(), 2U);
  EXPECT_EQ(report.speakers[0].name, "John Smith (coach)");
  EXPECT_EQ(report.speakers[1].name, "John Smith (senator)");
}

std::string id_of(std::size_t quotation) { return harbour().quotations[quotation].id; }

TEST(QuotationOverrides, WordsAreGivenToOthers) {
  const struct {
    const char* what;
    QuotationOverride entry;
    Texts speakers;
  } cases[] = {
      {"by its id",
       {.article = "town/harbour.txt", .quotation = id_of(2), .speaker = "Ann Lee"},
       {"Dame Ann Lee", "the mayor", "Ann Lee", "-"}},
      {"to someone in the article",
       {.quotation = id_of(2), .speaker = "lee"},
       {"Dame Ann Lee", "the mayor", "Dame Ann Lee", "-"}},
      {"by its words",
       {.text = "nobody asked — the pilots", .speaker = "Bo Kerr"},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "Bo Kerr"}},
      {"by words that were edited since",
       {.article = "harbour.txt",
        .text = "“Salt keeps all the dredgers rusting away”",
        .speaker = "Cy Fox"},
       {"Dame Ann Lee", "the mayor", "Cy Fox", "-"}},
      {"but in a named article only",
       {.text = "“Salt keeps all the dredgers rusting away”", .speaker = "Cy Fox"},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "-"}},
      {"the id goes before the words",
       {.quotation = id_of(0), .text = "Nobody asked the pilots", .speaker = "Cy Fox"},
       {"Cy Fox", "the mayor", "Bo Kerr", "-"}},
      {"an old id, and the words",
       {.quotation = "q-00000000", .text = "Nobody asked the pilots", .speaker = "Cy Fox"},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "Cy Fox"}},
      {"to someone who is not named",
       {.quotation = id_of(1)},
       {"Dame Ann Lee", "-", "Bo Kerr", "-"}},
      {"to nobody at all",
       {.quotation = id_of(1), .said = false},
       {"Dame Ann Lee", "Bo Kerr", "-"}},
      {"in another article",
       {.article = "b.txt", .quotation = id_of(1)},
       {"Dame Ann Lee", "the mayor", "Bo Kerr", "-"}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(speakers_of(of({}, {c.entry}).apply(harbour())), c.speakers) << c.what;
}

TEST(QuotationOverrides, WhatTheUserSaysIsSure) {
  Record record = harbour();
  record.quotations[2].confidence = 0.3;
  record = of({}, {{.quotation = id_of(2), .speaker = "Ann Lee", .kind = SpeakerKind::group}})
               .apply(record);
  EXPECT_EQ(record.quotations[2].confidence, 1);
  EXPECT_EQ(record.quotations[2].resolved_by, ResolvedBy::name);
  EXPECT_EQ(record.speakers.back().kind, SpeakerKind::group);
  EXPECT_EQ(record.quotations[0].confidence, 0);
}

TEST(QuotationOverrides, NothingRefersToWhatWasLeftOut) {
  Record record = harbour();
  record.quotations[2].continues = record.quotations[3].within = id_of(1);
  record = of({}, {{.quotation = id_of(1), .said = false}}).apply(record);
  for (const QuotationRecord& quotation : record.quotations) {
    EXPECT_EQ(quotation.continues, "");
    EXPECT_EQ(quotation.within, "");
  }
}

TEST(Overrides, NamesAreAppliedBeforeQuotations) {
  const Record record = of({{.names = {"the mayor"}, .name = "Cy Fox"}},
                           {{.quotation = id_of(0), .speaker = "Cy Fox"}})
                            .apply(harbour());
  EXPECT_EQ(speakers_of(record), (Texts{"Cy Fox", "Cy Fox", "Bo Kerr", "-"}));
}

TEST(Overrides, AppliedAgainTheyChangeNothing) {
  const Overrides overrides =
      of({{.names = {"the mayor", "Lee"}, .name = "Ann Lee"},
          {.names = {"Bo Kerr"}, .articles = {"harbour.txt"}, .name = "B"}},
         {{.quotation = id_of(2), .speaker = "Cy Fox"}, {.quotation = id_of(3), .said = false}});
  const Record once = overrides.apply(harbour());
  const Record twice = overrides.apply(once);
  EXPECT_EQ(once.models, "fast-01234567 overrides-0badcafe");
  EXPECT_EQ(twice.models, once.models);
  EXPECT_EQ(speakers_of(twice), speakers_of(once));
  ASSERT_EQ(twice.speakers.size(), once.speakers.size());
  for (std::size_t s = 0; s < once.speakers.size(); ++s) {
    EXPECT_EQ(twice.speakers[s].id, once.speakers[s].id);
    EXPECT_EQ(twice.speakers[s].aliases, once.speakers[s].aliases);
  }
  EXPECT_TRUE(overrides.unfit().empty());
}

TEST(Overrides, AppliedAgainTheyChangeNothingWhereANewNameIsAnOldOne) {
  const Overrides overrides =
      of({{.names = {"the mayor"}, .name = "Cy Fox"}, {.names = {"Bo Kerr"}, .name = "the mayor"}},
         {});
  const Record once = overrides.apply(harbour());
  EXPECT_EQ(speakers_of(overrides.apply(once)), speakers_of(once));
  EXPECT_TRUE(overrides.unfit().empty());
}

TEST(Overrides, AnAnnotationIsCorrectedLikeItsRecord) {
  const Annotation annotation = example_annotation();
  const std::string id = make_record(annotation).quotations[2].id;
  const Overrides overrides =
      of({{.names = {"Ann Lee"}, .name = "Ann Kerr"}},
         {{.quotation = id, .speaker = "Bo Fox"},
          {.quotation = make_record(annotation).quotations[0].id, .said = false}});
  const Record record = overrides.apply(make_record(annotation));
  const Annotation corrected = overrides.apply(annotation);
  const Record same = make_record(corrected);
  EXPECT_EQ(speakers_of(same), (Texts{"Ann Kerr", "Bo Fox"}));
  EXPECT_EQ(speakers_of(same), speakers_of(record));
  EXPECT_EQ(same.models, record.models);
  ASSERT_EQ(same.speakers.size(), record.speakers.size());
  for (std::size_t s = 0; s < same.speakers.size(); ++s) {
    EXPECT_EQ(same.speakers[s].id, record.speakers[s].id);
    EXPECT_EQ(same.speakers[s].mentions, record.speakers[s].mentions);
    EXPECT_EQ(same.speakers[s].aliases, record.speakers[s].aliases);
  }
  EXPECT_EQ(same.entities[0].speaker, record.entities[0].speaker);
  EXPECT_FALSE(corrected.quotations[0].continues) << "what it went on from is left out";
  EXPECT_EQ(record.quotations[0].continues, "");
}

TEST(Overrides, TellWhichFitNothing) {
  const Overrides overrides =
      of({{.names = {"Lee"}, .name = "Ann Lee"},
          {.names = {"Cy Fox", "Fox"}, .name = "Sir Cy Fox"},
          {.names = {"Cy Fox"}, .articles = {"b.txt"}, .name = "Sir Cy Fox"}},
         {{.article = "harbour.txt", .quotation = "q-00000000", .text = "Ice", .speaker = "Bo"},
          {.article = "b.txt", .quotation = "q-00000000", .speaker = "Bo"},
          {.text = "Ice", .said = false}});
  EXPECT_TRUE(overrides.unfit().empty()) << "nothing was read yet";
  overrides.apply(harbour());
  EXPECT_EQ(reasons(overrides),
            (Texts{"own.ndjson:3: no speaker is called Cy Fox or Fox",
                   "own.ndjson:5: harbour.txt has no quotation q-00000000 “Ice”",
                   "own.ndjson:7: there is no quotation “Ice”"}));
  overrides.apply(article("x", {{"Cy Fox", "“Ice!”"}}));
  EXPECT_EQ(reasons(overrides),
            Texts{"own.ndjson:5: harbour.txt has no quotation q-00000000 “Ice”"});
}

}  // namespace
}  // namespace quoth
