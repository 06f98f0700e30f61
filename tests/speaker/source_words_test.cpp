#include "speaker/source_words.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;
  MentionKind kind;
  std::string_view head;  // "" for none
};

constexpr Case kCases[] = {
    {"[p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"[o Elm/NNP ] chairman/NN [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT lawyer/NN ,/, [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"[p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ]", MentionKind::pair, "Alder"},
    {"he/PRP", MentionKind::pronoun, "he"},
    {"many/JJ of/IN whom/WP", MentionKind::pronoun, "whom"},
    {"her/PRP$ lawyer/NN", MentionKind::title, "lawyer"},
    {"voters/NNS in/IN the/DT town/NN", MentionKind::description, "voters"},
    {"'s/PRP", MentionKind::pronoun, "'s"},
    {"'s/POS", MentionKind::description, ""},
};

TEST(SourceWords, TellHowTheyReferToSomeone) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView page(article);
    const SourceWords words = read_source(page, {0, page.size()});
    EXPECT_EQ(words.head == kNone ? "" : page.text(words.head), c.head) << c.markup;
    if (words.head != kNone) {
      EXPECT_EQ(words.kind, c.kind) << c.markup;
    }
  }
}

TEST(SourceWords, ANameInCapitalsAmidATranscriptIsAName) {
  const Annotation article = marked("RAMOS/NNS :/: it/PRP rains/VBZ");
  const DocumentView page(article);
  EXPECT_EQ(read_source(page, {0, 1}).kind, MentionKind::name);
}

}  // namespace
}  // namespace quoth::speaker
