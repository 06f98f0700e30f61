#include "train/reader/corenlp.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

// Makes a line for each word "form/tag" or "form/tag/NAME". "^" before a word means that no blank
// precedes it. "|" ends a sentence.
std::string article(std::string_view name, std::string_view words) {
  std::string lines = "# article " + std::string(name) + '\n';
  int sentence = 1;
  int place = 0;
  int number = 1;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    if (word == "|") {
      ++sentence;
      number = 1;
      continue;
    }
    if (word.starts_with('^')) {
      word.remove_prefix(1);
    } else {
      ++place;
    }
    const std::size_t slash = word.find('/', 1);
    const std::size_t second = std::min(word.find('/', slash + 1), word.size());
    const std::string form(word.substr(0, slash));
    const std::string label(second < word.size() ? word.substr(second + 1) : "O");
    const int begin = place;
    place += static_cast<int>(form.size());
    lines += std::to_string(sentence) + '\t' + std::to_string(number++) + '\t' +
             std::to_string(begin) + '\t' + std::to_string(place) + '\t' + form + "\tlemma\t" +
             std::string(word.substr(slash + 1, second - slash - 1)) + '\t' + label + "\t0\troot\n";
  }
  return lines;
}

std::vector<Gold> read(std::string_view lines) {
  const Scratch scratch;
  return read_corenlp(scratch.write("a.tsv", lines));
}

std::string tagged(const Gold& gold) {
  std::string out;
  for (std::size_t i = 0; i < gold.tags.size(); ++i) {
    if (i > 0) out += ' ';
    out += gold.annotation.text_of(gold.annotation.tokens[i].span);
    out += '/';
    out += to_string(gold.tags[i]);
  }
  return out;
}

std::string named(const Gold& gold) {
  std::string out;
  for (const Entity& name : gold.names) {
    out += to_string(name.label);
    out += ' ';
    out += gold.annotation.text_of(name.span);
    out += ';';
  }
  return out;
}

TEST(Corenlp, ReadsSilverTagsWithoutLemmas) {
  const auto documents = read(article("one", "Nobody/NN left/VBD ^./."));
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_TRUE(documents[0].silver);
  EXPECT_EQ(tagged(documents[0]), "Nobody/NN left/VBD ./.");
  EXPECT_EQ(documents[0].lemmas, std::vector<std::string>(3));
  EXPECT_EQ(documents[0].annotation.text, "Nobody left.\n\n");
}

TEST(Corenlp, StartsADocumentAtEachArticle) {
  const auto documents =
      read(article("one", "Yes/UH | No/UH") + article("none", "") + article("two", "Never/RB"));
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].annotation.text, "Yes No\n\n");
  EXPECT_EQ(documents[1].annotation.text, "Never\n\n");
  EXPECT_TRUE(read("").empty());
}

TEST(Corenlp, KeepsTheSentences) {
  const auto documents = read(article("one", "It/PRP rained/VBD ^./. | Yes/UH"));
  ASSERT_EQ(documents.size(), 1U);
  const std::vector<Sentence> sentences = {{{0, 10}, 0, 3, 0}, {{11, 14}, 3, 4, 0}};
  EXPECT_EQ(documents[0].annotation.sentences, sentences);
}

TEST(Corenlp, TagsAreThoseOfUniversalDependencies) {
  const struct {
    const char* name;
    const char* words;
    const char* tagged;
  } cases[] = {
      {"what Penn's TO may be is left open", "to/TO go/VB", "to/ go/VB"},
      {"what a hash may be is left open", "#/# 1/CD", "#/ 1/CD"},
      {"a tag that is none", "so/ODD", "so/"},
      {"brackets as they stand in the text",
       "-LRB-/-LRB- so/RB -RRB-/-RRB- -LSB-/-LRB- -RSB-/-RRB-",
       "(/-LRB- so/RB )/-RRB- [/-LRB- ]/-RRB-"},
      {"a compound noun has its tag at its end", "mother-in-law/NN",
       "mother/ -/HYPH in/ -/HYPH law/NN"},
      {"an adjective's parts are open", "well-known/JJ", "well/ -/HYPH known/"},
      {"each part of a name has its tag", "Elm-Birch/NNP", "Elm/NNP -/HYPH Birch/NNP"},
      {"a hyphen at an end is part of the word", "-elm/NN elm-/NN -/:", "-elm/NN elm-/NN -/:"},
      {"a hyphen beside a mark is part of the word", "1,-2/CD", "1,-2/CD"},
      {"two hyphens are no hyphen", "elm--birch/NN", "elm--birch/NN"},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    const auto documents = read(article("one", each.words));
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(tagged(documents[0]), each.tagged);
  }
}

TEST(Corenlp, PiecesOfAWordAreNotSeparatedByBlanks) {
  const auto documents = read(article("one", "the/DT well-known/JJ elm/NN"));
  EXPECT_EQ(documents.at(0).annotation.text, "the well-known elm\n\n");
}

TEST(Corenlp, AdjacentWordsOfOneLabelAreOneName) {
  const struct {
    const char* name;
    const char* words;
    const char* named;
  } cases[] = {
      {"none", "Nobody/NN left/VBD", ""},
      {"every label",
       "Jo/NNP/PERSON met/VBD Elm/NNP/ORGANIZATION in/IN Ash/NNP/LOCATION ,/, French/JJ/MISC",
       "PERSON Jo;ORG Elm;LOC Ash;MISC French;"},
      {"two words", "Jo/NNP/PERSON Alder/NNP/PERSON left/VBD", "PERSON Jo Alder;"},
      {"two labels", "Elm/NNP/LOCATION Bank/NNP/ORGANIZATION", "LOC Elm;ORG Bank;"},
      {"a word between", "Jo/NNP/PERSON and/CC Al/NNP/PERSON", "PERSON Jo;PERSON Al;"},
      {"the end of a sentence between", "Jo/NNP/PERSON | Al/NNP/PERSON", "PERSON Jo;PERSON Al;"},
      {"a label that is no name", "Friday/NNP/DATE", ""},
      {"a date between", "Jo/NNP/PERSON Friday/NNP/DATE Al/NNP/PERSON", "PERSON Jo;PERSON Al;"},
      {"all pieces of a word", "Jo/NNP/PERSON Elm-Birch/NNP/PERSON", "PERSON Jo Elm-Birch;"},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    const auto documents = read(article("one", each.words));
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(named(documents[0]), each.named);
  }
}

TEST(Corenlp, SkipsLinesWithTooFewColumns) {
  const auto documents =
      read("# article one\nrubbish\n1\t1\t0\t3\tElm\n\n1\t1\t0\t3\tYes\tyes\tUH\tO\n");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(tagged(documents[0]), "Yes/UH");
}

}  // namespace
}  // namespace quoth::train
