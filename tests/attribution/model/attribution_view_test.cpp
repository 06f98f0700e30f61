#include "attribution/model/attribution_view.h"

#include <gtest/gtest.h>

#include "attribution/model/attribution_model.h"
#include "attribution/small_article.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

// One letter a token: "." outside, "i" inside, "o" opening, "c" closing.
std::string marks(const AttributionView& view) {
  std::string letters;
  for (Index i = 0; i < view.size(); ++i) {
    const AttributionToken token = view.at(i);
    letters += ".ioc"[static_cast<std::size_t>(token.mark)];
  }
  return letters;
}

TEST(AttributionView, KnowsWhereTokensStandToMarks) {
  const struct {
    const char* name;
    const char* text;
    const char* marks;
  } cases[] = {
      {"none", "a b", ".."},
      {"one pair of marks", "a “ b c ” d", ".oiic."},
      {"two side by side", "“ b ” “ c ”", "oicoic"},
      {"the outer ones of nested marks", "“ a ‘ b ’ c ”", "oiiiiic"},
      {"without a closing mark", "a “ b c", ".oii"},
      {"a mark that ends the paragraph", "a “", ".."},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    EXPECT_EQ(marks(article.view()), test.marks);
  }
}

TEST(AttributionView, KnowsWhatIsOutsideMarks) {
  const SmallArticle article{"She said “ no ” twice"};
  EXPECT_TRUE(article.view().is_outside_marks({0, 2}));
  EXPECT_TRUE(article.view().is_outside_marks(article.at("twice")));
  EXPECT_TRUE(article.view().is_outside_marks({}));
  for (const auto* word : {"“", "no", "”"}) {
    EXPECT_FALSE(article.view().is_outside_marks(article.at(word))) << word;
  }
  EXPECT_FALSE(article.view().is_outside_marks({1, 3}));
}

TEST(AttributionView, KnowsTheMarksAroundEachToken) {
  const SmallArticle article{"a “ b ” c “ d"};
  const AttributionView& view = article.view();
  for (const Index i : {1U, 2U, 3U}) {
    EXPECT_EQ(view.at(i).opening, 1) << i;
    EXPECT_EQ(view.at(i).closing, 3) << i;
  }
  for (const Index i : {5U, 6U}) {
    EXPECT_EQ(view.at(i).opening, 5) << i;
    EXPECT_EQ(view.at(i).closing, token::kNone) << i;
  }
  for (const Index i : {0U, 4U}) {
    EXPECT_EQ(view.at(i).opening, token::kNone) << i;
    EXPECT_EQ(view.at(i).closing, token::kNone) << i;
  }
}

TEST(AttributionView, CountsCommasAndQuotationsBeforeEachToken) {
  const SmallArticle article{"a , “ b , ” c “ ‘ d ’ ”", "e"};
  const AttributionView& view = article.view();
  std::vector<std::uint32_t> commas;
  std::vector<std::uint32_t> quoted;
  for (Index i = 0; i < view.size(); ++i) {
    const AttributionToken token = view.at(i);
    commas.push_back(token.commas);
    quoted.push_back(token.quoted);
  }
  EXPECT_EQ(commas, (std::vector<std::uint32_t>{0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2}));
  EXPECT_EQ(quoted, (std::vector<std::uint32_t>{0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2}));
}

TEST(AttributionView, KnowsTheNearestCandidatesOfACueInTheParagraph) {
  const SmallArticle article{"a said/VBD!4 b c says/VBZ!7 d", "e wrote/VBD!3 f"};
  const AttributionView& view = article.view();
  const std::vector<Index> before = {token::kNone, token::kNone, 1,           1, 1, 4,
                                     token::kNone, token::kNone, token::kNone};
  const std::vector<Index> after = {
      1, 4, 4, 4, token::kNone, token::kNone, token::kNone, token::kNone, token::kNone};
  for (Index i = 0; i < 9; ++i) {
    EXPECT_EQ(view.at(i).cue_before, before[static_cast<std::size_t>(i)]) << i;
    EXPECT_EQ(view.at(i).cue_after, after[static_cast<std::size_t>(i)]) << i;
  }
  EXPECT_EQ(view.at(1).odds, 4);
  EXPECT_EQ(view.at(4).odds, 7);
  EXPECT_EQ(view.at(7).odds, 3);
  EXPECT_EQ(view.at(0).odds, 0);
}

TEST(AttributionView, KnowsTheNearestTokensInMarksOfTheParagraph) {
  const SmallArticle article{"a “ b ” c", "d"};
  const AttributionView& view = article.view();
  const std::vector<Index> before = {token::kNone, token::kNone, 1, 2, 3, token::kNone};
  const std::vector<Index> after = {1, 2, 3, token::kNone, token::kNone, token::kNone};
  for (Index i = 0; i < 6; ++i) {
    EXPECT_EQ(view.at(i).quoted_before, before[static_cast<std::size_t>(i)]) << i;
    EXPECT_EQ(view.at(i).quoted_after, after[static_cast<std::size_t>(i)]) << i;
  }
}

TEST(AttributionView, SeesNamesButNoDatesAndAmounts) {
  const SmallArticle article{
      "Ann/NNP#person Lind/NNP#person left/VBD Elm/NNP#loc on Monday/NNP#date with Acme/NNP#org"};
  std::vector<int> entities;
  for (Index i = 0; i < article.view().size(); ++i) {
    entities.push_back(article.view().at(i).entity);
  }
  EXPECT_EQ(entities, (std::vector<int>{1, 1, 0, 3, 0, 0, 0, 2}));
}

TEST(AttributionView, HasFormsInLowerCaseAndLemmas) {
  const SmallArticle article{"Said/VBD/say it"};
  const AttributionToken& token = article.view().at(0);
  EXPECT_EQ(token.form, model::hash_text("said"));
  EXPECT_EQ(token.lemma, model::hash_text("say"));
  EXPECT_EQ(token.tag, Tag::VBD);
  EXPECT_EQ(token.suffix, token::word_form("braid").last(3));
  EXPECT_EQ(static_cast<token::WordShape>(token.shape), token::WordShape::title);
}

TEST(AttributionView, AWordOfNoKnownLemmaIsItsOwn) {
  SmallArticle article{"Said/VBD/say it"};
  Annotation annotation = article.annotation();
  annotation.tokens[0].lemma = {};
  const auto table = token::TokenTable::with_all_columns(annotation);
  EXPECT_EQ(AttributionView::of(table, CueOdds()).at(0).lemma, model::hash_text("said"));
}

TEST(AttributionView, KnowsTheSentenceOfEachToken) {
  const SmallArticle article{"a b | c", "d"};
  std::vector<Index> sentences;
  for (Index i = 0; i < article.view().size(); ++i) {
    sentences.push_back(article.view().at(i).sentence);
  }
  EXPECT_EQ(sentences, (std::vector<Index>{0, 0, 1, 2}));
}

TEST(ReadParagraphs, AreAllButFurniture) {
  const SmallArticle article{"[headline] a", "[furniture] b c", "d | e f", "[item] g",
                             "[signature] h"};
  const auto& paragraphs = article.view().paragraphs;
  const struct {
    token::TokenRange tokens;
    Index index;
  } expected[] = {{{0, 1}, 0}, {{3, 6}, 2}, {{6, 7}, 3}, {{7, 8}, 4}};
  ASSERT_EQ(paragraphs.size(), std::size(expected));
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    EXPECT_EQ(paragraphs[i].tokens, expected[i].tokens) << i;
    EXPECT_EQ(paragraphs[i].index, expected[i].index) << i;
  }
}

TEST(ReadParagraphs, KnowTheirMarks) {
  const SmallArticle article{"“ a ” b", "c “ d ”", "e", "“ f"};
  const auto& paragraphs = article.view().paragraphs;
  ASSERT_EQ(paragraphs.size(), 4U);
  const bool quotes[] = {true, true, false, true};
  const bool begins[] = {true, false, false, true};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(paragraphs[i].quotes, quotes[i]) << i;
    EXPECT_EQ(paragraphs[i].begins_quoted, begins[i]) << i;
  }
}

TEST(ReadParagraphs, OfACaptionEndBeforeItsCredit) {
  const SmallArticle caption{"[caption] The old pier in May . Photo : Ann Lind"};
  ASSERT_EQ(caption.view().paragraphs.size(), 1U);
  EXPECT_EQ(caption.view().paragraphs[0].tokens.end, caption.token("Photo"));
  const SmallArticle body{"The old pier in May . Photo : Ann Lind"};
  EXPECT_EQ(body.view().paragraphs[0].tokens.end, 10);
  const SmallArticle other{"[caption] The old pier in May . Mayor : Ann Lind"};
  EXPECT_EQ(other.view().paragraphs[0].tokens.end, 10);
}

TEST(AttributionView, OfAnEmptyArticleIsEmpty) {
  const SmallArticle article{};
  EXPECT_TRUE(article.view().contexts.empty());
  EXPECT_TRUE(article.view().paragraphs.empty());
}

TEST(Symbols, AreWrittenLikeMarks) {
  for (const char* mark : {"•", "—", "*", ">"}) {
    const SmallArticle article{mark};
    EXPECT_TRUE(is_symbol(article.view().at(0))) << mark;
  }
  for (const char* word : {"a", "Ann", "2016", "MI5"}) {
    const SmallArticle article{word};
    EXPECT_FALSE(is_symbol(article.view().at(0))) << word;
  }
}

class Parsing : public testing::Test {
 protected:
  Parsing() : model_(AttributionModel::load(*model::embedded("models/attribution.bin"))) {}
  void parse(SmallArticle& article, const std::vector<Index>& sentences) {
    article.view().parse(model_->parser, workspace_, sentences);
  }
  Result<AttributionModel> model_;
  parse::ParseWorkspace workspace_;
};

TEST_F(Parsing, CountsHeadsFromTheFirstTokenOfTheArticle) {
  SmallArticle article{"Yes/UH ./. | The/DT mayor/NN resigned/VBD ./."};
  parse(article, {1});
  const AttributionView& view = article.view();
  EXPECT_EQ(view.node(3).head, 4);
  EXPECT_EQ(view.node(3).relation, parse::Dependency::nsubj);
  EXPECT_EQ(view.node(4).head, parse::kNoHead);
  EXPECT_EQ(view.node(4).subtree.begin, 2U);
  EXPECT_EQ(view.node(3).subtree, (token::TokenRange{2, 4}));
}

TEST_F(Parsing, ReadsTheSentencesAskedForOnce) {
  SmallArticle article{"The/DT mayor/NN resigned/VBD | She/PRP left/VBD | He/PRP stayed/VBD"};
  parse(article, {0, 2});
  EXPECT_EQ(article.view().parsed, (std::vector<bool>{true, false, true}));
  article.view().nodes[1].relation = parse::Dependency::punct;
  parse(article, {0, 1, 1});
  EXPECT_EQ(article.view().parsed, (std::vector<bool>{true, true, true}));
  EXPECT_EQ(article.view().node(1).relation, parse::Dependency::punct);
  EXPECT_EQ(article.view().node(3).head, 4);
  parse(article, {});
}

}  // namespace
}  // namespace quoth::attribution
