#include "format/example.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "source_dir.h"

namespace quoth {
namespace {

// Builds an annotation from words of its text. sentence() searches after the last sentence.
class Builder {
 public:
  explicit Builder(std::string text) { annotation_.text = std::move(text); }

  Span find(std::string_view words, std::uint32_t from = 0) const {
    const auto begin = annotation_.text.find(words, from);
    if (begin == std::string::npos) std::abort();
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }

  void paragraph(std::string_view words, Role role) {
    annotation_.paragraphs.push_back({find(words), role});
  }

  // Adds a sentence with words given as "form/TAG/lemma", in text order.
  void sentence(const std::vector<std::string>& words) {
    const auto first = static_cast<Index>(annotation_.tokens.size());
    for (const std::string& word : words) {
      const auto tag_at = word.find('/');
      const auto lemma_at = word.find('/', tag_at + 1);
      const Span span = find(word.substr(0, tag_at), at_);
      at_ = span.end;
      const auto lemma_begin = static_cast<std::uint32_t>(annotation_.lemmas.size());
      annotation_.lemmas += word.substr(lemma_at + 1);
      annotation_.tokens.push_back(
          {span,
           *parse_tag(word.substr(tag_at + 1, lemma_at - tag_at - 1)),
           {lemma_begin, static_cast<std::uint32_t>(annotation_.lemmas.size())}});
    }
    const auto end = static_cast<Index>(annotation_.tokens.size());
    const Span span{annotation_.tokens[first].span.begin, at_};
    Index paragraph = 0;
    while (!annotation_.paragraphs[paragraph].span.contains(span)) ++paragraph;
    annotation_.sentences.push_back({span, first, end, paragraph});
  }

  Annotation& annotation() { return annotation_; }

 private:
  Annotation annotation_;
  std::uint32_t at_ = 0;
};

}  // namespace

Annotation example_annotation() {
  Builder builder(
      "Caf\u00e9 must close\n\n"
      "\u201cWe can\u2019t stay,\u201d said Dame Ann Lee.\n\n"
      "She called it \u201ca sad\u201d end, \u201cno less\u201d. It is said that rents rose.\n");
  Annotation& it = builder.annotation();
  it.id = "town/cafe.txt";
  it.digest = "xxh128:00112233445566778899aabbccddeeff";
  it.encoding = "UTF-8";
  it.title = "Caf\u00e9 must close";
  it.date = "2021-03-04";
  it.meta = R"({"paper":"The \"Bee\""})";
  builder.paragraph("Caf\u00e9 must close", Role::headline);
  builder.paragraph("\u201cWe can\u2019t stay,\u201d said Dame Ann Lee.", Role::body);
  builder.paragraph(
      "She called it \u201ca sad\u201d end, \u201cno less\u201d. It is said that rents rose.",
      Role::body);
  builder.sentence({"Caf\u00e9/NNP/Caf\u00e9", "must/MD/must", "close/VB/close"});
  builder.sentence({"\u201c/``/\u201c", "We/PRP/we", "ca/MD/can", "n\u2019t/RB/not", "stay/VB/stay",
                    ",/,/,", "\u201d/''/\u201d", "said/VBD/say", "Dame/NNP/Dame", "Ann/NNP/Ann",
                    "Lee/NNP/Lee", "././."});
  builder.sentence({"She/PRP/she", "called/VBD/call", "it/PRP/it", "\u201c/``/\u201c", "a/DT/a",
                    "sad/JJ/sad", "\u201d/''/\u201d", "end/NN/end", ",/,/,", "\u201c/``/\u201c",
                    "no/RB/no", "less/RBR/less", "\u201d/''/\u201d", "././."});
  builder.sentence({"It/PRP/it", "is/VBZ/be", "said/VBN/say", "that/IN/that", "rents/NNS/rent",
                    "rose/VBD/rise", "././."});
  const Span stay = builder.find("\u201cWe can\u2019t stay,\u201d");
  const Span sad = builder.find("\u201ca sad\u201d");
  const Span end = builder.find("\u201cno less\u201d");
  const Span lee = builder.find("Dame Ann Lee");
  it.quoted = {{stay, Marks::double_, false}, {sad, Marks::double_, false}, {end}};
  it.entities = {{builder.find("Ann Lee"), EntityLabel::person, 0}};
  it.quotations = {
      {.type = QuotationType::direct,
       .content = {stay},
       .cue = builder.find("said"),
       .source = lee,
       .speaker = 0,
       .resolved_by = ResolvedBy::name,
       .paragraph = 1,
       .sentence = 1,
       .confidence = 0.97F},
      {.type = QuotationType::mixed,
       .content = {sad, {builder.find("end").begin, end.end}},
       .cue = builder.find("called"),
       .source = builder.find("She"),
       .speaker = 0,
       .resolved_by = ResolvedBy::pronoun,
       .paragraph = 2,
       .sentence = 2,
       .continues = 0,
       .confidence = 1.0F},
      {.type = QuotationType::indirect,
       .content = {builder.find("that rents rose")},
       .cue = builder.find("is said"),
       .paragraph = 2,
       .sentence = 3,
       .confidence = 0.064F},
  };
  it.speakers = {{.id = "ann-lee",
                  .name = "Dame Ann Lee",
                  .kind = SpeakerKind::person,
                  .description = "",
                  .aliases = {"Ann Lee", "Lee"},
                  .mentions = {lee, builder.find("She")}}};
  return it;
}

Report example_report() {
  Record bee = make_record(example_annotation());
  // The same news in another paper; the first quotation is edited and partly indirect.
  Record crow;
  crow.id = "valley/crow.txt";
  crow.digest = "xxh128:ffeeddccbbaa99887766554433221100";
  crow.encoding = "windows-1252";
  crow.title = "Last cup";
  crow.paragraphs = {{{0, 8}, Role::headline}, {{10, 90}, Role::body}};
  crow.sentences = {{{0, 8}, 17}, {{10, 90}, 19}};
  crow.quoted = {{{18, 40}, Marks::single}};
  crow.entities = {{{10, 13}, EntityLabel::person, "Lee", "lee"},
                   {{80, 88}, EntityLabel::loc, "Ashbourne", ""}};
  crow.quotations = {{.id = "q-0badcafe",
                      .type = QuotationType::mixed,
                      .medium = Medium::writing,
                      .text = "that \u2018[the cafe] can\u2019t stay\u2019",
                      .content = {{14, 40}},
                      .cue = PhraseRecord{{41, 46}, "wrote", "write"},
                      .source = PhraseRecord{{10, 13}, "Lee", ""},
                      .speaker = "lee",
                      .resolved_by = ResolvedBy::name,
                      .addressee = "council",
                      .paragraph = 1,
                      .sentence = 1,
                      .confidence = 0.8},
                     {.id = "q-5eed5eed",
                      .type = QuotationType::indirect,
                      .medium = Medium::thought,
                      .sign = Sign::denied,
                      .text = "rents will rise",
                      .content = {{60, 75}},
                      .cue = PhraseRecord{{52, 59}, "expects", "expect"},
                      .source = PhraseRecord{{47, 51}, "it", ""},
                      .speaker = "council",
                      .resolved_by = ResolvedBy::pronoun,
                      .paragraph = 1,
                      .sentence = 1,
                      .confidence = 0.5}};
  crow.speakers = {{"lee", "Lee", SpeakerKind::person, "owner of the cafe", {}, {{10, 13}}},
                   {"council", "Ashbourne council", SpeakerKind::organization, "", {}, {{47, 51}}}};

  Report report;
  report.articles = {bee, crow};
  report.speakers = {{.id = "ann-lee",
                      .name = "Dame Ann Lee",
                      .kind = SpeakerKind::person,
                      .description = "owner of the cafe",
                      .aliases = {"Ann Lee", "Lee"},
                      .articles = {bee.id, crow.id},
                      .quotations = 3},
                     {.id = "ashbourne-council",
                      .name = "Ashbourne council",
                      .kind = SpeakerKind::organization,
                      .articles = {crow.id},
                      .quotations = 1}};
  const auto variant = [](const Record& article, std::size_t quotation) {
    return Variant{article.id, article.quotations[quotation].id,
                   article.quotations[quotation].text};
  };
  Variant edited = variant(crow, 0);
  edited.relation = Relation::reworded;
  edited.changes = {{WordChange::Op::replace, "We", "that \u2018[the cafe]"}};
  report.statements = {{.id = "s-00000001",
                        .speaker = "ann-lee",
                        .text = bee.quotations[0].text,
                        .articles = {bee.id, crow.id},
                        .variants = {variant(bee, 0), edited}},
                       {.id = "s-00000002",
                        .speaker = "ann-lee",
                        .text = bee.quotations[1].text,
                        .articles = {bee.id},
                        .variants = {variant(bee, 1)}},
                       {.id = "s-00000003",
                        .speaker = "ashbourne-council",
                        .sign = Sign::denied,
                        .text = crow.quotations[1].text,
                        .articles = {crow.id},
                        .variants = {variant(crow, 1)}},
                       {.id = "s-00000004",
                        .text = bee.quotations[2].text,
                        .articles = {bee.id},
                        .variants = {variant(bee, 2)}}};
  report.entities = {{EntityLabel::person, "Dame Ann Lee", {bee.id, crow.id}, 2},
                     {EntityLabel::loc, "Ashbourne", {crow.id}, 1}};
  report.errors = {{"valley/photo.txt", "no text: it has NUL bytes"}};
  return report;
}

Diff example_diff() {
  const auto side = [](std::string article, Place place, std::string speaker, std::string text,
                       std::string type) {
    return ChangeSide{std::move(article), {place},         std::move(speaker),
                      std::move(text),    std::move(type), true};
  };
  Diff diff;
  diff.added = {"town/new.txt"};
  diff.changed = {"town/cafe.txt"};
  diff.changes = {{.kind = ChangeKind::quotation_reattributed,
                   .article = "town/cafe.txt",
                   .old_side = side("town/cafe.txt", {17, 33}, "Dame Ann Lee",
                                    "\u201cWe can\u2019t stay,\u201d", "direct"),
                   .new_side = side("town/cafe.txt", {17, 33}, "Ashbourne council",
                                    "\u201cWe can\u2019t stay,\u201d", "direct")},
                  {.kind = ChangeKind::quotation_reworded,
                   .article = "town/cafe.txt",
                   .old_side = side("town/cafe.txt", {68, 90}, "Dame Ann Lee",
                                    "\u201ca sad\u201d end", "mixed"),
                   .new_side = side("town/cafe.txt", {68, 95}, "Dame Ann Lee",
                                    "\u201ca very sad\u201d end", "mixed"),
                   .words = {{WordChange::Op::insert, "", "very"}}},
                  {.kind = ChangeKind::headline_changed,
                   .article = "town/cafe.txt",
                   .old_side = side("town/cafe.txt", {0, 15}, "", "Caf\u00e9 must close", ""),
                   .new_side = side("town/cafe.txt", {0, 14}, "", "Caf\u00e9 may close", ""),
                   .words = {{WordChange::Op::replace, "must", "may"}}}};
  return diff;
}

void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = std::string(QUOTH_SOURCE_DIR) + "/tests/golden/" + name;
  const char* mode = std::getenv("QUOTH_GOLDEN");
  if (mode != nullptr && std::string_view(mode) == "write") std::ofstream(path) << text;
  std::ostringstream expected;
  expected << std::ifstream(path).rdbuf();
  EXPECT_EQ(text, expected.str()) << path;
}

}  // namespace quoth
