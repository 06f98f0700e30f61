#include "speaker/unlabelled_names.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // with sources in braces
  std::vector<std::string_view> names;
};

const Case kCases[] = {
    {"a name that no entity covers", "{ Zorvak/NNP } < said/VBD > ( so/RB ) ./.", {"Zorvak"}},
    {"of several words",
     "{ Jo/NNP Q./NNP Zorvak/NNP } < said/VBD > ( so/RB ) ./.",
     {"Jo Q. Zorvak"}},
    {"with a common noun before it",
     "{ the/DT lawyer/NN Zorvak/NNP } < said/VBD > ( so/RB ) ./.",
     {"Zorvak"}},
    {"a name that an entity covers", "{ [p Zorvak/NNP ] } < said/VBD > ( so/RB ) ./.", {}},
    {"an entity that reaches out of its source",
     "{ [p Jo/NNP Alder/NNP } < Says/NNP ] > ( so/RB ) ./.",
     {"Jo Alder"}},
    {"an entity that begins before its source",
     "[p Mayor/NNP { Jo/NNP } < Alder/NNP ] > ( so/RB ) ./.",
     {}},
    {"a description", "{ the/DT lawyer/NN } < said/VBD > ( so/RB ) ./.", {}},
    {"a pronoun", "{ he/PRP } < said/VBD > ( so/RB ) ./.", {}},
    {"nobody", "( it/PRP rained/VBD ) ./.", {}},
    {"in order of their places",
     "( so/RB ) { Zorvak/NNP } < said/VBD > ./. | ( no/RB ) { Drelmo/NNP } < said/VBD > ./.",
     {"Zorvak", "Drelmo"}},
};

TEST(UnlabelledNames, AreThoseThatTheEntitiesDoNotHave) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    std::vector<std::string> names;
    for (const TokenRange tokens : unlabelled_names(article.view, article.discourse.sources)) {
      names.push_back(article.words(tokens));
    }
    EXPECT_EQ(names, std::vector<std::string>(c.names.begin(), c.names.end()));
  }
}

TEST(UnlabelledNames, AreInOrderAndNoneInsideAnother) {
  const MarkedArticle article("Jo/NNP Q./NNP Zorvak/NNP left/VBD Drelmo/NNP ./.");
  const auto source = [](Index first, Index head) {
    SourceWords words;
    words.kind = MentionKind::name;
    words.phrase.core = {first, head + 1};
    words.head = head;
    return words;
  };
  const std::vector<TokenRange> expected = {{0, 3}, {4, 5}};
  EXPECT_EQ(
      unlabelled_names(article.view, {source(4, 4), source(1, 2), source(0, 2), source(0, 2)}),
      expected);
}

TEST(UnlabelledNames, OfNoSourcesAreNone) {
  const MarkedArticle article("Zorvak/NNP left/VBD ./.");
  EXPECT_TRUE(unlabelled_names(article.view, {}).empty());
  EXPECT_TRUE(unlabelled_names(article.view, {SourceWords{}}).empty());
}

}  // namespace
}  // namespace quoth::speaker
