#include "speaker/source_pronoun.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view source;
  std::string_view pronoun;  // "" for none
};

constexpr Case kCases[] = {
    {"he/PRP", "he"},
    {"I/PRP", "I"},
    {"who/WP", "who"},
    {"they/PRP all/DT", "they"},
    {"his/PRP$", "his"},
    {"his/PRP$ lawyer/NN", ""},
    {"his/PRP$ old/JJ", ""},
    {"her/PRP$ quickly/RB", "her"},
    {"many/JJ of/IN whom/WP", "whom"},
    {"one/CD of/IN them/PRP", "them"},
    {"both/DT", "both"},
    {"all/DT", "all"},
    {"both/DT lawyers/NNS", ""},
    {"that/DT lawyer/NN", ""},
    {"the/DT lawyer/NN", ""},
    {"[p Jo/NNP Alder/NNP ]", ""},
};

TEST(SourcePronoun, IsWhatTheWordsStandFor) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.source);
    const DocumentView view(article);
    const Index pronoun = pronoun_of(view, {0, view.size()});
    EXPECT_EQ(pronoun == kNone ? "" : view.text(pronoun), c.pronoun) << c.source;
  }
}

TEST(IsPronoun, NotOfAcronymsAndNames) {
  for (const auto* words : {"US/NNP officials/NNS", "WHO/NNP said/VBD", "IT/NNP experts/NNS",
                            "[p He/PRP Alder/NNP ] said/VBD"}) {
    const Annotation article = marked(words);
    EXPECT_FALSE(is_pronoun(DocumentView(article), 0)) << words;
  }
  const Annotation shouted = marked("WE/PRP MARCH/VBP");
  EXPECT_TRUE(is_pronoun(DocumentView(shouted), 0));
  const Annotation author = marked("I/PRP march/VBP");
  EXPECT_TRUE(is_pronoun(DocumentView(author), 0));
}

TEST(IsPronoun, NotOfDeterminersAndQuantities) {
  const Annotation article = marked("that/WDT that/DT all/DT neither/DT she/PRP lawyer/NN");
  const DocumentView view(article);
  EXPECT_TRUE(is_pronoun(view, 0));
  EXPECT_FALSE(is_pronoun(view, 1));
  EXPECT_FALSE(is_pronoun(view, 2));
  EXPECT_FALSE(is_pronoun(view, 3));
  EXPECT_TRUE(is_pronoun(view, 4));
  EXPECT_FALSE(is_pronoun(view, 5));
}

}  // namespace
}  // namespace quoth::speaker
