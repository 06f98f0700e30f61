#include "train/reader/polnear.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"
#include "scratch.h"
#include "train/tokenized.h"

namespace quoth::train {
namespace {

// One article with the attributions of one annotator.
AttributedArticle article_of(std::string_view text, std::string_view stand_off) {
  const Scratch scratch;
  scratch.write("text/one.txt", text);
  scratch.write("attributions/one_a.ann", stand_off);
  auto articles = read_attributed(scratch.path(), tokenized);
  EXPECT_EQ(articles.size(), 1U);
  return articles.empty() ? AttributedArticle() : std::move(articles[0]);
}

// "it/outside rained/begin-content": the tokens with their labels.
std::string labelled(const AttributedArticle& article) {
  static constexpr const char* kParts[] = {"source", "cue", "content"};
  static constexpr const char* kPlaces[] = {"B-", "I-", "E-", "S-"};
  std::string out;
  for (std::size_t i = 0; i < article.labels.size(); ++i) {
    if (i > 0) out += ' ';
    out += article.annotation.text_of(article.annotation.tokens[i].span);
    const attribution::SpanLabel label = article.labels[i];
    if (label == attribution::kOutside) continue;
    out += '/';
    out += kPlaces[static_cast<int>(attribution::place_of(label))];
    out += kParts[static_cast<int>(attribution::part_of(label))];
  }
  return out;
}

using Indices = std::vector<Index>;

TEST(Polnear, LabelsTheTokensOfEachPart) {
  const AttributedArticle article = article_of("It rained, Jo Alder said.\n",
                                               "T1\tContent 0 9\tIt rained\n"
                                               "T2\tSource 11 19\tJo Alder\n"
                                               "T3\tCue 20 24\tsaid\n"
                                               "E1\tCue:T3 Source:T2 Content:T1\n");
  EXPECT_EQ(article.name, "one");
  EXPECT_EQ(labelled(article),
            "It/B-content rained/E-content , Jo/B-source Alder/E-source said/S-cue .");
  ASSERT_EQ(article.attributions.size(), 1U);
  EXPECT_EQ(article.attributions[0].source, (Indices{3, 4}));
  EXPECT_EQ(article.attributions[0].cue, (Indices{5}));
  EXPECT_EQ(article.attributions[0].content, (Indices{0, 1}));
}

TEST(Polnear, CountsPlacesInCodePoints) {
  const AttributedArticle article = article_of("Zoë 😀 und Åsa said so.\n",
                                               "T1\tSource 0 13\t\nT2\tCue 14 18\t\n"
                                               "T3\tContent 19 21\t\nE1\tCue:T2 Source:T1\n");
  EXPECT_EQ(labelled(article),
            "Zoë/B-source 😀/I-source und/I-source Åsa/E-source said/S-cue so/S-content .");
  EXPECT_TRUE(article.attributions.at(0).content.empty());
}

TEST(Polnear, CuesThenSourcesTakePrecedenceInOverlaps) {
  const char* const kText = "a b c d e f\n";
  const struct {
    const char* name;
    const char* stand_off;
    const char* labelled;
  } cases[] = {
      {"a cue within a content", "T1\tContent 0 11\t\nT2\tCue 4 5\t\n",
       "a/B-content b/E-content c/S-cue d/B-content e/I-content f/E-content"},
      {"a source within a content", "T1\tSource 0 1\t\nT2\tContent 0 11\t\n",
       "a/S-source b/B-content c/I-content d/I-content e/I-content f/E-content"},
      {"a cue within a source", "T1\tCue 2 3\t\nT2\tSource 0 5\t\n",
       "a/S-source b/S-cue c/S-source d e f"},
      {"of two contents the later one", "T1\tContent 0 7\t\nT2\tContent 4 11\t\n",
       "a/B-content b/E-content c/B-content d/I-content e/I-content f/E-content"},
      {"side by side", "T1\tContent 0 3\t\nT2\tContent 4 7\t\n",
       "a/B-content b/E-content c/B-content d/E-content e f"},
      {"in pieces", "T1\tContent 0 3;6 9\t\n",
       "a/B-content b/E-content c d/B-content e/E-content f"},
      {"pieces that touch are two spans", "T1\tContent 0 3;4 7\t\n",
       "a/B-content b/E-content c/B-content d/E-content e f"},
      {"nothing", "", "a b c d e f"},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(labelled(article_of(kText, each.stand_off)), each.labelled);
  }
}

TEST(Polnear, TakesTokensThatOverlapASpan) {
  const AttributedArticle article = article_of("wholly agreed now\n", "T1\tCue 3 8\t\n");
  EXPECT_EQ(labelled(article), "wholly/B-cue agreed/E-cue now");
  EXPECT_EQ(labelled(article_of("wholly agreed now\n", "T1\tCue 6 7\t\n")), "wholly agreed now");
}

TEST(Polnear, ASpanEndsWithItsParagraph) {
  const AttributedArticle article =
      article_of("It rained a lot today.\n\nThen it snowed here.\n", "T1\tContent 3 31\t\n");
  EXPECT_EQ(labelled(article),
            "It rained/B-content a/I-content lot/I-content today/I-content ./E-content "
            "Then/B-content it/E-content snowed here .");
}

TEST(Polnear, AnAttributionMayHaveSeveralSpansOfAPart) {
  const AttributedArticle article =
      article_of("a b c d e f\n",
                 "T1\tContent 8 11\t\nT2\tContent 0 3\t\nT3\tCue 4 5\t\nT4\tCue 6 7\t\n"
                 "E1\tCue:T3 Cue2:T4 Content:T1 Content2:T2\nE2\tCue:T4 Source:T9 Content:T2\n");
  ASSERT_EQ(article.attributions.size(), 2U);
  EXPECT_EQ(article.attributions[0].cue, (Indices{2, 3}));
  EXPECT_EQ(article.attributions[0].content, (Indices{0, 1, 4, 5}));
  EXPECT_TRUE(article.attributions[0].source.empty());
  EXPECT_EQ(article.attributions[1].content, (Indices{0, 1}));
  EXPECT_TRUE(article.attributions[1].source.empty());  // T9 does not exist
}

TEST(Polnear, SkipsOtherLines) {
  const AttributedArticle article =
      article_of("a b c d e f\n",
                 "\nrubbish\nT1\nT2\tOther 0 1\t\nT3\tCue\t\nT4\tCue 0\t\n"
                 "#1\tAnnotatorNotes T1\tCue 2 3\nA1\tDenied E1\nT5\tSource 4 5\t\nE1\tOther:T5\n");
  EXPECT_EQ(labelled(article), "a b c/S-source d e f");
  ASSERT_EQ(article.attributions.size(), 1U);
  EXPECT_TRUE(article.attributions[0].source.empty());
  EXPECT_TRUE(article.attributions[0].cue.empty());
}

TEST(Polnear, ReturnsAnArticlePerAnnotator) {
  const Scratch scratch;
  scratch.write("text/b_long_name.txt", "Nobody left.\n");
  scratch.write("text/a.txt", "It rained.\n");
  scratch.write("attributions/b_long_name_two.ann", "T1\tCue 0 6\t\n");
  scratch.write("attributions/b_long_name_one.ann", "T1\tSource 0 6\t\n");
  scratch.write("attributions/a_one.ann", "");
  scratch.write("attributions/notes.txt", "no attributions");
  int read = 0;
  const auto articles =
      read_attributed(scratch.path(), [&](const std::string& name, const std::string& text) {
        ++read;
        return tokenized(name, text);
      });
  ASSERT_EQ(articles.size(), 3U);
  EXPECT_EQ(articles[0].name, "a");
  EXPECT_EQ(articles[0].annotation.id, "a");
  EXPECT_EQ(labelled(articles[0]), "It rained .");
  EXPECT_EQ(articles[1].name, "b_long_name");
  EXPECT_EQ(labelled(articles[1]), "Nobody/S-source left .");
  EXPECT_EQ(articles[2].name, "b_long_name");
  EXPECT_EQ(labelled(articles[2]), "Nobody/S-cue left .");
  EXPECT_EQ(read, 2);  // once per text
}

TEST(PolnearDeathTest, ExitsIfTheTextIsMissing) {
  const Scratch scratch;
  scratch.write("attributions/one_a.ann", "");
  EXPECT_EXIT(read_attributed(scratch.path(), tokenized), testing::ExitedWithCode(2),
              "^quoth-train: .*/text/one.txt: cannot be read\n$");
}

struct TreeLine {
  int sentence;
  int begin;
  int end;
  int head;
  const char* relation;
};

// The trees of article "one" in the corpus's columns.
std::string trees_of(const std::vector<TreeLine>& lines, std::string_view article = "one") {
  std::string file = "# article " + std::string(article) + '\n';
  int number = 0;
  int sentence = 0;
  for (const TreeLine& line : lines) {
    number = line.sentence == sentence ? number + 1 : 1;
    sentence = line.sentence;
    file += std::to_string(line.sentence) + '\t' + std::to_string(number) + '\t' +
            std::to_string(line.begin) + '\t' + std::to_string(line.end) +
            "\tform\tlemma\tNN\tO\t" + std::to_string(line.head) + '\t' + line.relation + '\n';
  }
  return file;
}

AttributedArticle named(std::string name, const std::string& text) {
  AttributedArticle article;
  article.name = std::move(name);
  article.annotation = tokenized(article.name, text);
  return article;
}

// "sentence: head relation, ...", one line per tree.
std::string silver(const std::string& trees, const AttributedArticle& article) {
  const Scratch scratch;
  std::string out;
  for (const SilverSentence& sentence : SilverTrees(scratch.write("a.tsv", trees)).of(article)) {
    out += std::to_string(sentence.sentence) + ':';
    for (const parse::DependencyNode& node : sentence.nodes) {
      out +=
          ' ' + std::to_string(node.head) + '/' + std::to_string(static_cast<int>(node.relation));
    }
    out += '\n';
  }
  return out;
}

std::string number(parse::Dependency relation) {
  return std::to_string(static_cast<int>(relation));
}

TEST(SilverTrees, CountHeadsFromTheFirstWordOfTheSentence) {
  const AttributedArticle article = named("one", "Elms grow. Nobody left.\n");
  const std::string trees = trees_of({{0, 0, 4, 2, "nsubj"},
                                      {0, 5, 9, 0, "root"},
                                      {0, 9, 10, 2, "punct"},
                                      {1, 11, 17, 2, "nsubj"},
                                      {1, 18, 22, 0, "root"},
                                      {1, 22, 23, 2, "punct"}});
  const std::string tree = " 1/" + number(parse::Dependency::nsubj) + " -1/" +
                           number(parse::Dependency::root) + " 1/" +
                           number(parse::Dependency::punct) + '\n';
  EXPECT_EQ(silver(trees, article), "0:" + tree + "1:" + tree);
}

TEST(SilverTrees, AreThoseOfTheArticle) {
  const AttributedArticle article = named("one", "Elms grow\n");
  const std::string one = trees_of({{0, 0, 4, 2, "nsubj"}, {0, 5, 9, 0, "root"}});
  const std::string two = trees_of({{0, 0, 4, 0, "root"}, {0, 5, 9, 1, "dobj"}}, "a third article");
  EXPECT_EQ(silver(one + two, article), silver(one, article));
  EXPECT_EQ(silver(two + one, article), silver(one, article));
  EXPECT_NE(silver(one, article), "");
  EXPECT_EQ(silver(two, article), "");
  EXPECT_EQ(silver("", article), "");
}

TEST(SilverTrees, AttachThePiecesOfAWordToItsLastPiece) {
  const AttributedArticle article = named("one", "well-known elms\n");
  ASSERT_EQ(article.annotation.tokens.size(), 4U);
  const std::string compound = " 2/" + number(parse::Dependency::compound);
  EXPECT_EQ(silver(trees_of({{0, 0, 10, 2, "amod"}, {0, 11, 15, 0, "root"}}), article),
            "0:" + compound + compound + " 3/" + number(parse::Dependency::amod) + " -1/" +
                number(parse::Dependency::root) + '\n');
}

TEST(SilverTrees, CountPlacesInCodePoints) {
  const AttributedArticle article = named("one", "Åsa 😀 left\n");
  EXPECT_EQ(silver(trees_of({{0, 0, 3, 3, "nsubj"}, {0, 4, 5, 3, "dep"}, {0, 6, 10, 0, "root"}}),
                   article),
            "0: 2/" + number(parse::Dependency::nsubj) + " 2/" + number(parse::Dependency::dep) +
                " -1/" + number(parse::Dependency::root) + '\n');
}

TEST(SilverTrees, OmitSentencesWithOtherLimits) {
  const AttributedArticle article = named("one", "Elms grow. Nobody left.\n");
  const struct {
    const char* name;
    std::vector<TreeLine> lines;
  } cases[] = {
      {"a word is missing", {{0, 0, 4, 2, "nsubj"}, {0, 5, 9, 0, "root"}}},
      {"a word ends within one of ours",
       {{0, 0, 2, 3, "dep"}, {0, 2, 4, 3, "nsubj"}, {0, 5, 9, 0, "root"}, {0, 9, 10, 3, "punct"}}},
      {"a head lies in the next sentence",
       {{0, 0, 4, 4, "nsubj"},
        {0, 5, 9, 0, "root"},
        {0, 9, 10, 2, "punct"},
        {0, 11, 17, 2, "nsubj"}}},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(silver(trees_of(each.lines), article), "");
  }
}

TEST(SilverTrees, SkipLinesWithTooFewColumnsAndBeforeTheFirstArticle) {
  const AttributedArticle article = named("one", "Elms grow\n");
  const std::string one = trees_of({{0, 0, 4, 2, "nsubj"}, {0, 5, 9, 0, "root"}});
  const std::string lines = one.substr(one.find('\n') + 1);
  EXPECT_EQ(silver(lines, article), "");
  EXPECT_EQ(silver("rubbish\n" + lines + one + "1\t2\t3\n\n", article), silver(one, article));
}

TEST(SilverTreesDeathTest, ExitsIfTheFileIsMissing) {
  const Scratch scratch;
  EXPECT_EXIT(SilverTrees(scratch.path("none.tsv")), testing::ExitedWithCode(2),
              "^quoth-train: .*/none.tsv: cannot be read\n$");
}

}  // namespace
}  // namespace quoth::train
