#include "entity/name_features.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace quoth::entity {
namespace {

// Words of the article are separated by blanks, sentences by line ends. The tag of a word may come
// after it: "Elm/NNP"; others are nouns.
struct Article {
  explicit Article(std::string_view text) {
    std::string_view rest = text;
    Index first = 0;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find_first_of(" \n"), rest.size());
      const std::string_view written = rest.substr(0, end);
      const bool last = end == rest.size() || rest[end] == '\n';
      rest.remove_prefix(std::min(end + 1, rest.size()));
      const std::size_t slash = written.find('/', 1);
      const std::string_view form = written.substr(0, std::min(slash, written.size()));
      const auto begin = static_cast<std::uint32_t>(annotation.text.size());
      annotation.text += form;
      annotation.text += last ? '\n' : ' ';
      Tag tag = Tag::NN;
      if (slash < written.size() && !written.starts_with("http")) {
        tag = *parse_tag(written.substr(slash + 1));
      }
      annotation.tokens.push_back(
          {{begin, begin + static_cast<std::uint32_t>(form.size())}, tag, {}});
      if (!last) continue;
      const auto tokens = static_cast<Index>(annotation.tokens.size());
      annotation.sentences.push_back({{}, first, tokens, 0});
      first = tokens;
    }
    table.emplace(annotation);
  }
  NameArticle names() const { return {*table, gazetteer()}; }
  static const Gazetteer& gazetteer() {
    static const std::string kBytes = write_gazetteer();
    static const auto kGazetteer = Gazetteer::read(kBytes);
    return *kGazetteer;
  }
  // The words that may be part of a name.
  std::string candidates() const {
    const NameArticle article = names();
    std::string found;
    for (std::size_t i = 0; i < article.tokens().size(); ++i) {
      if (!article.tokens()[i].candidate) continue;
      if (!found.empty()) found += ' ';
      found += annotation.text_of(annotation.tokens[i].span);
    }
    return found;
  }
  std::vector<model::FeatureHash> features(std::size_t place, std::size_t sentence = 0) const {
    NameFeatures list;
    names().features(annotation.sentences[sentence], sentence, place, list);
    return {list.view().begin(), list.view().end()};
  }
  Annotation annotation;
  std::optional<token::TokenTable> table;
};

TEST(NameCandidates, AreWhatMayBePartOfAName) {
  const struct {
    const char* name;
    const char* text;
    const char* candidates;
  } cases[] = {
      {"capitalized words", "yesterday Zorvan Quilp left the hall", "Zorvan Quilp"},
      {"mixed case", "she sold an iZorv to them", "iZorv"},
      {"letters and digits", "she joined QX5 and left 7up there", "QX5"},
      {"listed words in lower case", "she moved to paris then", "paris"},
      {"a joining word that begins a listed name", "she moved to the hague then", "hague"},
      {"joining words alone", "one of the two and the rest", ""},
      {"a proper noun in lower case", "she saw zorvan/NNP there", "zorvan"},
      {"another script", "she saw 北京 there", "北京"},
      {"an address", "see https://zorvan.example/A there", ""},
      {"a mail address", "write to Zorvan@quilp.example there", ""},
      {"a word tagged as an address", "see Zorvan/ADD there", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(Article(test.text).candidates(), test.candidates);
  }
}

TEST(NameCandidates, TakeWhatStandsBetweenThem) {
  const struct {
    const char* name;
    const char* text;
    const char* candidates;
  } cases[] = {
      {"one word", "the Zorvan of Quilp fell", "Zorvan of Quilp"},
      {"two words", "the Zorvan of the Quilp fell", "Zorvan of the Quilp"},
      {"three words", "the Zorvan of the old Quilp fell", "Zorvan Quilp"},
      {"numbers", "the Zorvan 4 5 Quilp fell", "Zorvan Quilp"},
      {"sentences apart", "the Zorvan\nof Quilp fell", "Zorvan Quilp"},
      {"an article before a hyphen", "the group al - Zorvan fell", "al - Zorvan"},
      {"a long word before a hyphen", "the group anti - Zorvan fell", "Zorvan"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(Article(test.text).candidates(), test.candidates);
  }
}

TEST(NameCandidates, TakeWhatEndsAName) {
  const struct {
    const char* name;
    const char* text;
    const char* candidates;
  } cases[] = {
      {"numbers", "they flew Zorvan 11 home", "Zorvan 11"},
      {"a row of numbers", "see Zorvan 11 12 now", "Zorvan"},
      {"a possessive", "at Zorvan 's/POS hall", "Zorvan 's"},
      {"a mark", "at Zorvan ! hall", "Zorvan"},
      {"at the end", "they flew Zorvan 11", "Zorvan 11"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(Article(test.text).candidates(), test.candidates);
  }
}

TEST(NameRuns, AreCapitalizedWordsSideBySide) {
  const Article article("old Zorvan Quilp fell\nQuilp rose");
  const NameArticle names = article.names();
  const struct {
    std::uint32_t begin, end;
  } expected[] = {{0, 0}, {1, 3}, {1, 3}, {0, 0}, {4, 5}, {0, 0}};
  for (std::size_t i = 0; i < 6; ++i) {
    EXPECT_EQ(names.tokens()[i].run_begin, expected[i].begin) << i;
    EXPECT_EQ(names.tokens()[i].run_end, expected[i].end) << i;
  }
}

TEST(NameRuns, EndWithTheirSentence) {
  const NameArticle names = Article("then Zorvan\nQuilp rose").names();
  EXPECT_EQ(names.tokens()[1].run_end, 2U);
  EXPECT_EQ(names.tokens()[2].run_begin, 2U);
}

TEST(NameLists, BeginAndGoOnInPhrases) {
  const NameArticle names = Article("the United Nations said so in Paris").names();
  EXPECT_NE(names.tokens()[1].begins, 0);
  EXPECT_EQ(names.tokens()[1].inside, 0);
  EXPECT_NE(names.tokens()[2].inside, 0);
  EXPECT_NE(names.tokens()[6].begins, 0);
  EXPECT_EQ(names.tokens()[4].begins, 0);
}

TEST(NameLists, APhraseEndsWithItsSentence) {
  const NameArticle names = Article("the United\nNations said so").names();
  EXPECT_EQ(names.tokens()[2].inside, 0);
}

TEST(NameEvidence, IsTheSameWhereverAWordStands) {
  const NameArticle names = Article("Zorvan fell .\nthen Zorvan rose .\nZorvan 's/POS end").names();
  EXPECT_NE(names.tokens()[0].article, 0U);
  EXPECT_EQ(names.tokens()[0].article, names.tokens()[4].article);
  EXPECT_EQ(names.tokens()[0].article, names.tokens()[7].article);
  EXPECT_EQ(names.tokens()[1].article, 0U);
}

TEST(NameEvidence, EveryFactCounts) {
  // "Zorvan" at the beginning of a sentence is no evidence; each case adds one kind of it.
  const std::string plain = "Zorvan fell";
  const Evidence none = Article(plain).names().tokens()[0].article;
  std::vector<Evidence> found = {none};
  for (const char* more :
       {"so zorvan fell", "so Zorvan fell", "so Emma Zorvan fell", "so Mr. Zorvan fell",
        "so Zorvan Inc. fell", "so in Zorvan it fell", "so Zorvan said it", "so Zorvan Quilp fell",
        "so the Zorvan fell", "so ( Zorvan ) fell", "so Zorvan 's/POS fell"}) {
    const Evidence evidence = Article(plain + "\n" + more).names().tokens()[0].article;
    for (const Evidence other : found) EXPECT_NE(evidence, other) << more;
    found.push_back(evidence);
  }
}

TEST(NameEvidence, SentencesInCapitalsGiveNone) {
  const NameArticle loud = Article("ZORVAN AND QUILP FELL DOWN\nso zorvan fell").names();
  EXPECT_EQ(loud.tokens()[0].article, 0U);
}

TEST(NameFeatures, DependOnTheNeighboursInTheSentence) {
  const auto known = Article("so then old Zorvan fell down again").features(3);
  EXPECT_NE(Article("so then big Zorvan fell down again").features(3), known);
  EXPECT_NE(Article("so now old Zorvan fell down again").features(3), known);
  EXPECT_NE(Article("so then old Zorvan rose down again").features(3), known);
  EXPECT_NE(Article("so then old Zorvan fell off again").features(3), known);
  EXPECT_EQ(Article("oh then old Zorvan fell down again").features(3), known);
  EXPECT_EQ(Article("so then old Zorvan fell down now").features(3), known);
  // A sentence before changes nothing where it has none of the words.
  EXPECT_EQ(Article("all went well\nso then old Zorvan fell down again").features(6, 1), known);
}

TEST(NameFeatures, SeeHowManyCapitalizedWordsStandTogether) {
  // The third word before is too far off to be seen but for the run that it begins.
  EXPECT_NE(Article("So Qa Qe Zorvan fell down again there today").features(3),
            Article("so Qa Qe Zorvan fell down again there today").features(3));
}

TEST(NameFeatures, HiddenWordsAndListsAreNotSeen) {
  const Article article("she lives in Paris now");
  NameArticle names = article.names();
  const auto of = [&] {
    NameFeatures list;
    names.features(article.annotation.sentences[0], 0, 3, list);
    return std::vector<model::FeatureHash>(list.view().begin(), list.view().end());
  };
  const auto known = of();
  names.hide_lists(3);
  EXPECT_EQ(names.tokens()[3].begins, 0);
  const auto without_lists = of();
  EXPECT_LT(without_lists.size(), known.size());
  token::WordForms words = article.table->forms();
  words.distinct[words.of_token[3]].lower = 77;
  names.replace_words(words);
  EXPECT_EQ(names.words()[3].lower, 77U);
  EXPECT_NE(of(), without_lists);
}

TEST(NameFeatures, FitTheirList) {
  // A word of many lists and much evidence.
  const Article article(
      "Mr. Jordan said in Jordan the Jordan ( Jordan 's/POS ) jordan Jordan Inc. Paris Jordan");
  for (std::size_t i = 0; i < article.annotation.tokens.size(); ++i) {
    EXPECT_LE(article.features(i).size(), NameFeatures::kCapacity);
  }
}

TEST(NameArticles, OfNothingAreEmpty) {
  const Annotation none;
  const token::TokenTable table(none);
  EXPECT_TRUE(NameArticle(table, Article::gazetteer()).tokens().empty());
}

}  // namespace
}  // namespace quoth::entity
