#include "token/sentences.h"

#include <gtest/gtest.h>

#include <string>

#include "model/embedded.h"
#include "model/model_file.h"
#include "token/sentence_features.h"
#include "token/word_breaks.h"

namespace quoth::token {
namespace {

// The words of one paragraph.
struct Words {
  explicit Words(std::string written) : text(std::move(written)) {
    find_words(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  }
  std::vector<Sentence> sentences(const SentenceFinder& finder = SentenceFinder::built_in(),
                                  bool lower_case = false) const {
    std::vector<Sentence> found;
    finder.find(text, tokens, {0, static_cast<Index>(tokens.size())}, 3, lower_case, found);
    return found;
  }
  std::vector<std::string> texts(bool lower_case = false) const {
    std::vector<std::string> texts;
    for (const Sentence& each : sentences(SentenceFinder::built_in(), lower_case)) {
      texts.emplace_back(slice(text, each.span));
    }
    return texts;
  }
  std::string text;
  std::vector<Token> tokens;
};

using Strings = std::vector<std::string>;

// A model with these scores for an end and for none, by the first feature of a boundary of `text`.
std::string model_of(const Words& paragraph, Index word, std::int16_t end) {
  Boundaries boundaries(paragraph.text, paragraph.tokens, 0,
                        static_cast<Index>(paragraph.tokens.size()), false);
  for (Index i = 0; i <= word; ++i) boundaries.pass(i);
  const model::FeatureHash feature = boundaries.features().front();
  return model::write_model("sentences",
                            {{"weights", model::write_feature_table(2, {{feature, {0, end}}})}});
}

TEST(SentenceFinder, CoversEveryWordInOrder) {
  const Words paragraph("The bridge fell. Nobody was hurt! Why? “It was old,” she said.");
  const auto found = paragraph.sentences();
  ASSERT_EQ(found.size(), 4U);
  Index next = 0;
  for (const Sentence& sentence : found) {
    EXPECT_EQ(sentence.first_token, next);
    EXPECT_LT(sentence.first_token, sentence.end_token);
    EXPECT_EQ(sentence.span.begin, paragraph.tokens[sentence.first_token].span.begin);
    EXPECT_EQ(sentence.span.end, paragraph.tokens[sentence.end_token - 1].span.end);
    EXPECT_EQ(sentence.paragraph, 3U);
    next = sentence.end_token;
  }
  EXPECT_EQ(next, paragraph.tokens.size());
}

TEST(SentenceFinder, AppendsToWhatIsThere) {
  const Words paragraph("One fell. Two stood.");
  std::vector<Sentence> found(1);
  SentenceFinder::built_in().find(paragraph.text, paragraph.tokens, {0, 3}, 0, false, found);
  EXPECT_EQ(found.size(), 2U);
  SentenceFinder::built_in().find(paragraph.text, paragraph.tokens, {3, 6}, 1, false, found);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[2].first_token, 3U);
  EXPECT_EQ(found[2].end_token, 6U);
}

TEST(SentenceFinder, OfNoWordsFindsNone) {
  std::vector<Sentence> found;
  SentenceFinder::built_in().find("", {}, {0, 0}, 0, false, found);
  EXPECT_TRUE(found.empty());
}

TEST(SentenceFinder, OneWordIsASentence) {
  EXPECT_EQ(Words("Yes").texts(), Strings{"Yes"});
  EXPECT_EQ(Words("…").texts(), Strings{"…"});
}

TEST(SentenceFinder, WithoutAMarkASentenceOfNewsGoesOn) {
  EXPECT_EQ(Words("The mayor of Elm Ann Lind met the engineer Jim Stone on Monday.").texts(),
            Strings{"The mayor of Elm Ann Lind met the engineer Jim Stone on Monday."});
}

TEST(SentenceFinder, InTextOfSmallLettersSentencesBeginSmall) {
  const Words paragraph("the bridge fell. nobody was hurt. why was it so old? we do not know.");
  EXPECT_EQ(paragraph.texts(true), (Strings{"the bridge fell.", "nobody was hurt.",
                                            "why was it so old?", "we do not know."}));
  EXPECT_EQ(paragraph.texts(false).size(), 1U);
}

TEST(SentenceFinder, NeverEndsASentenceBeforeAComma) {
  EXPECT_EQ(Words("Who knows? , he said").texts(), Strings{"Who knows? , he said"});
}

TEST(SentenceFinder, CutsAfterAThousandWords) {
  std::string text;
  for (int i = 0; i < 1500; ++i) text += "and ";
  const auto found = Words(text).sentences();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].end_token, 1000U);
  EXPECT_EQ(found[1].end_token, 1500U);
  text.resize(4000);
  EXPECT_EQ(Words(text).sentences().size(), 1U);
}

TEST(SentenceFinder, ASentenceEndsWhereThatScoresMore) {
  const Words paragraph("One fell. Two stood.");
  for (const std::int16_t score : {-1, 0, 1}) {
    const std::string bytes = model_of(paragraph, 2, score);
    const auto finder = SentenceFinder::load(bytes);
    ASSERT_TRUE(finder);
    EXPECT_EQ(paragraph.sentences(*finder).size(), score > 0 ? 2U : 1U) << score;
  }
}

TEST(SentenceFinder, WithoutAMarkAnEndNeedsMore) {
  const Words paragraph("One fell Two stood.");
  for (const std::int16_t score : {450, 451}) {
    const std::string bytes = model_of(paragraph, 1, score);
    const auto finder = SentenceFinder::load(bytes);
    ASSERT_TRUE(finder);
    EXPECT_EQ(paragraph.sentences(*finder).size(), score > 450 ? 2U : 1U) << score;
    EXPECT_EQ(paragraph.sentences(*finder, true).size(), 2U) << score;
  }
}

TEST(SentenceFinder, AnotherModelIsAnError) {
  EXPECT_EQ(SentenceFinder::load("words").error().reason, "is not a model");
  EXPECT_EQ(SentenceFinder::load(*model::embedded("models/pos.bin")).error().reason,
            "is a model of kind 'pos', not 'sentences'");
  const std::string hollow = model::write_model("sentences", {});
  EXPECT_EQ(SentenceFinder::load(hollow).error().reason, "is damaged: a section is missing");
  const std::string other = model::write_model(
      "sentences",
      {{"weights", model::write_feature_table(20, {{1, std::vector<std::int16_t>(20)}})}});
  const auto damaged = SentenceFinder::load(other);
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().path, "");
  EXPECT_TRUE(damaged.error().reason.starts_with("is damaged: ")) << damaged.error().reason;
}

TEST(SentenceFinder, TheBuiltInOneIsMadeOnce) {
  EXPECT_EQ(&SentenceFinder::built_in(), &SentenceFinder::built_in());
}

}  // namespace
}  // namespace quoth::token
