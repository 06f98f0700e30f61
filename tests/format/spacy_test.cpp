#include "format/spacy.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

using Json = nlohmann::json;

TEST(Spacy, WritesTheExample) {
  expect_golden("annotation.spacy.json", spacy(example_annotation()));
}

// The pieces of an ASCII text with these words: white space in brackets.
std::string pieces(const std::string& text, const std::vector<Span>& words) {
  Annotation annotation{.text = text};
  for (const Span word : words) annotation.tokens.push_back({.span = word, .tag = Tag::NN});
  const Json doc = Json::parse(spacy(annotation));
  std::string found;
  for (const Json& token : doc["tokens"]) {
    const std::size_t start = token["start"];
    const std::size_t end = token["end"];
    const std::string piece = text.substr(start, end - start);
    found += token["tag"] == "_SP" ? "[" + piece + "]" : piece + "|";
  }
  return found;
}

TEST(Spacy, WhiteSpaceIsATokenButForOneSpaceAfterAWord) {
  const struct {
    const char* text;
    std::vector<Span> words;
    const char* pieces;
  } cases[] = {
      {"a b", {{0, 1}, {2, 3}}, "a|b|"},
      {"ab", {{0, 1}, {1, 2}}, "a|b|"},
      {"a  b", {{0, 1}, {3, 4}}, "a|[ ]b|"},
      {"a\n\nb", {{0, 1}, {3, 4}}, "a|[\n\n]b|"},
      {"a \n b", {{0, 1}, {4, 5}}, "a|[\n ]b|"},
      {" a", {{1, 2}}, "[ ]a|"},
      {"\n\n a", {{3, 4}}, "[\n\n ]a|"},
      {"a ", {{0, 1}}, "a|"},
      {"a \n", {{0, 1}}, "a|[\n]"},
      {"a * b", {{0, 1}, {4, 5}}, "a|*|b|"},
      {"a\n*\n b", {{0, 1}, {5, 6}}, "a|[\n]*|[\n ]b|"},
      {"", {}, ""},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(pieces(c.text, c.words), c.pieces);
  }
}

TEST(Spacy, SentencesHoldTheWhiteSpaceAfterThem) {
  Annotation annotation{.text = "\nA b. C.\n\nD.\n"};
  for (const Span word :
       std::vector<Span>{{1, 2}, {3, 4}, {4, 5}, {6, 7}, {7, 8}, {10, 11}, {11, 12}})
    annotation.tokens.push_back({.span = word});
  annotation.sentences = {{{1, 5}, 0, 3, 0}, {{6, 8}, 3, 5, 0}, {{10, 12}, 5, 7, 1}};
  const Json doc = Json::parse(spacy(annotation));
  std::string found;
  for (const Json& sentence : doc["sents"])
    found += sentence["start"].dump() + "-" + sentence["end"].dump() + " ";
  EXPECT_EQ(found, "0-5 6-10 10-13 ");
}

TEST(Spacy, SpansAreWidenedToWholeWords) {
  Annotation annotation{.text = "ab  cd ef"};
  for (const Span word : std::vector<Span>{{0, 2}, {4, 6}, {7, 9}})
    annotation.tokens.push_back({.span = word});
  annotation.entities = {{.span = {0, 1}}, {.span = {1, 3}}, {.span = {5, 8}}, {.span = {2, 4}}};
  annotation.quoted = {{.span = {1, 7}}, {.span = {2, 4}}};
  const Json doc = Json::parse(spacy(annotation));
  const auto places = [](const Json& spans) {
    std::string found;
    for (const Json& span : spans) found += span["start"].dump() + "-" + span["end"].dump() + " ";
    return found;
  };
  EXPECT_EQ(places(doc["ents"]), "0-2 4-9 ") << "two in one word are one";
  EXPECT_EQ(places(doc["spans"]["quoted"]), "0-6 ") << "white space alone is no span";
}

TEST(Spacy, PlacesAreCodePoints) {
  Annotation annotation{.text = "caf\u00e9 \u201cno\u201d"};
  for (const Span word : std::vector<Span>{{0, 5}, {6, 9}, {9, 11}, {11, 14}})
    annotation.tokens.push_back({.span = word});
  const Json doc = Json::parse(spacy(annotation));
  EXPECT_EQ(doc["tokens"].back()["start"], 8);
  EXPECT_EQ(doc["tokens"].back()["end"], 9);
}

TEST(Spacy, QuotationsAreKeptInSpansAndAsTheyAre) {
  const Annotation annotation = example_annotation();
  const Json doc = Json::parse(spacy(annotation));
  const Json& quoth = doc["quoth"];
  EXPECT_EQ(quoth["id"], annotation.id);
  EXPECT_EQ(quoth["quotations"].size(), annotation.quotations.size());
  EXPECT_EQ(quoth["speakers"].size(), annotation.speakers.size());
  EXPECT_EQ(doc["spans"]["cue"].size(), annotation.quotations.size());
  EXPECT_EQ(doc["spans"]["content"][0]["kb_id"], "0");
  EXPECT_EQ(doc["spans"]["content"][0]["label"], "direct");
  EXPECT_EQ(doc["spans"]["source"][0]["label"], annotation.speakers[0].id);
}

}  // namespace
}  // namespace quoth::format
