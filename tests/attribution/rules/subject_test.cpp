#include "attribution/rules/subject.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace quoth::attribution {
namespace {

struct Word {
  const char* text;
  Tag tag;
  const char* lemma;
};

Annotation annotated(const std::vector<Word>& words) {
  Annotation annotation;
  const auto append = [](std::string& pool, const char* text) {
    const auto begin = static_cast<std::uint32_t>(pool.size());
    pool += text;
    return Span{begin, static_cast<std::uint32_t>(pool.size())};
  };
  for (const Word& word : words) {
    const Span span = append(annotation.text, word.text);
    annotation.text += ' ';
    annotation.tokens.push_back({span, word.tag, append(annotation.lemmas, word.lemma)});
  }
  return annotation;
}

Draft drafted(std::vector<TokenSpan> content, TokenSpan cue) {
  Draft draft;
  draft.content = std::move(content);
  draft.cue = cue;
  return draft;
}

TEST(Subject, BeforeAnActiveCueIsTheSource) {
  const Annotation annotation = annotated({{"The", Tag::DT, "the"},
                                           {"mayor", Tag::NN, "mayor"},
                                           {"has", Tag::VBZ, "have"},
                                           {"called", Tag::VBN, "call"},
                                           {"for", Tag::IN, "for"},
                                           {"calm", Tag::NN, "calm"}});
  std::vector<Draft> drafts = {drafted({{0, 1}, {5, 5}}, {2, 4})};
  give_subjects(annotation, drafts);
  EXPECT_EQ(drafts[0].source, (TokenSpan{0, 1}));
  EXPECT_EQ(drafts[0].content, (std::vector<TokenSpan>{{5, 5}}));
}

TEST(Subject, BeforeAPassiveCueStaysContent) {
  const Annotation annotation = annotated({{"The", Tag::DT, "the"},
                                           {"talks", Tag::NNS, "talk"},
                                           {"are", Tag::VBP, "be"},
                                           {"expected", Tag::VBN, "expect"},
                                           {"to", Tag::TO, "to"},
                                           {"resume", Tag::VB, "resume"}});
  std::vector<Draft> drafts = {drafted({{0, 1}, {4, 5}}, {2, 3})};
  give_subjects(annotation, drafts);
  EXPECT_EQ(drafts[0].source, std::nullopt);
  EXPECT_EQ(drafts[0].content.size(), 2U);
}

TEST(Subject, AwayFromTheCueStaysContent) {
  const Annotation annotation = annotated({{"Calm", Tag::NN, "calm"},
                                           {",", Tag::comma, ","},
                                           {"said", Tag::VBD, "say"},
                                           {"again", Tag::RB, "again"}});
  std::vector<Draft> drafts = {drafted({{0, 0}, {3, 3}}, {2, 2})};
  give_subjects(annotation, drafts);
  EXPECT_EQ(drafts[0].source, std::nullopt);
}

}  // namespace
}  // namespace quoth::attribution
