// Words and sentences against the dev splits of Universal Dependencies' English treebanks.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "shared.h"
#include "text/layout.h"
#include "text/offsets.h"
#include "token/tokenizer.h"

namespace quoth::token {
namespace {

using Places = std::set<std::pair<std::uint32_t, std::uint32_t>>;

struct Tally {
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t gold = 0;

  void count(const Places& found_places, const nlohmann::json& gold_places) {
    found += found_places.size();
    gold += gold_places.size();
    for (const auto& place : gold_places)
      right +=
          found_places.contains({place[0].get<std::uint32_t>(), place[1].get<std::uint32_t>()});
  }
  double f1() const {
    return 200.0 * static_cast<double>(right) / static_cast<double>(found + gold);
  }
};

std::pair<double, double> score(const std::filesystem::path& file) {
  Tally words;
  Tally sentences;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto document = nlohmann::json::parse(line);
    const std::string text = document["text"];
    const Tokenized found = tokenize(text, text::find_paragraphs(text));
    const text::OffsetMap points(text, OffsetUnit::code_points);
    Places places;
    for (const Token& token : found.tokens)
      places.emplace(points(token.span.begin), points(token.span.end));
    words.count(places, document["tokens"]);
    places.clear();
    for (const Sentence& sentence : found.sentences)
      places.emplace(points(sentence.span.begin), points(sentence.span.end));
    sentences.count(places, document["sents"]);
  }
  return {words.f1(), sentences.f1()};
}

TEST(Treebanks, GumIsReadAsItIsAnnotated) {
  QUOTH_NEEDS_SHARED("corpora/ud/gum-dev.jsonl");
  const auto [words, sentences] = score(shared_folder() / "corpora/ud/gum-dev.jsonl");
  EXPECT_GE(words, 99.5);
  EXPECT_GE(sentences, 95);
}

TEST(Treebanks, EwtIsReadAsItIsAnnotated) {
  QUOTH_NEEDS_SHARED("corpora/ud/ewt-dev.jsonl");
  const auto [words, sentences] = score(shared_folder() / "corpora/ud/ewt-dev.jsonl");
  EXPECT_GE(words, 99.3);
  EXPECT_GE(sentences, 85);
}

}  // namespace
}  // namespace quoth::token
