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

// The draft has the words before the cue and those after it; the cue's words are marked "*".
std::vector<Draft> given(std::vector<Word> words, std::size_t cue_begin, std::size_t cue_end) {
  const Annotation annotation = annotated(words);
  const auto last = static_cast<std::int32_t>(words.size()) - 1;
  const auto begin = static_cast<std::int32_t>(cue_begin);
  const auto end = static_cast<std::int32_t>(cue_end);
  std::vector<Draft> drafts = {drafted({{0, begin - 1}, {end, last}}, {begin, end - 1})};
  give_subjects(annotation, drafts);
  return drafts;
}

constexpr Word kMayor{"mayor", Tag::NN, "mayor"};
constexpr Word kCalm{"calm", Tag::NN, "calm"};

TEST(Subject, DependsOnTheCue) {
  const struct {
    const char* name;
    std::vector<Word> cue;
    bool source;
  } cases[] = {
      {"past tense", {{"urged", Tag::VBD, "urge"}}, true},
      {"present tense", {{"urges", Tag::VBZ, "urge"}}, true},
      {"modal", {{"would", Tag::MD, "will"}, {"urge", Tag::VB, "urge"}}, true},
      {"infinitive", {{"urge", Tag::VB, "urge"}}, false},
      {"participle", {{"urging", Tag::VBG, "urge"}}, false},
      {"noun", {{"plan", Tag::NN, "plan"}}, false},
      {"colon", {{":", Tag::colon, ":"}}, false},
      {"passive", {{"was", Tag::VBD, "be"}, {"urged", Tag::VBN, "urge"}}, false},
      {"passive with get", {{"got", Tag::VBD, "get"}, {"urged", Tag::VBN, "urge"}}, false},
      {"a form of be later on", {{"has", Tag::VBZ, "have"}, {"been", Tag::VBN, "be"}}, false},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    std::vector<Word> words = {kMayor};
    words.insert(words.end(), test.cue.begin(), test.cue.end());
    words.push_back(kCalm);
    const auto drafts = given(words, 1, words.size() - 1);
    EXPECT_EQ(drafts[0].source.has_value(), test.source);
    EXPECT_EQ(drafts[0].content.size(), test.source ? 1U : 2U);
  }
}

TEST(Subject, EndsInANoun) {
  const Word urged{"urged", Tag::VBD, "urge"};
  EXPECT_FALSE(given({{"she", Tag::PRP, "she"}, urged, kCalm}, 1, 2)[0].source);
  EXPECT_TRUE(given({{"Lind", Tag::NNP, "Lind"}, urged, kCalm}, 1, 2)[0].source);
  EXPECT_TRUE(given({{"mayors", Tag::NNS, "mayor"}, urged, kCalm}, 1, 2)[0].source);
  EXPECT_FALSE(given({{"old", Tag::JJ, "old"}, urged, kCalm}, 1, 2)[0].source);
}

TEST(Subject, HasAtMostTwelveWords) {
  for (const std::size_t words : {12U, 13U}) {
    std::vector<Word> sentence(words, kMayor);
    sentence.push_back({"urged", Tag::VBD, "urge"});
    sentence.push_back(kCalm);
    EXPECT_EQ(given(sentence, words, words + 1)[0].source.has_value(), words == 12) << words;
  }
}

TEST(Subject, IsNotLookedForWhereASourceIs) {
  const Annotation annotation =
      annotated({kMayor, {"urged", Tag::VBD, "urge"}, kCalm, {"Lind", Tag::NNP, "Lind"}});
  std::vector<Draft> drafts = {drafted({{0, 0}, {2, 2}}, {1, 1})};
  drafts[0].source = TokenSpan{3, 3};
  give_subjects(annotation, drafts);
  EXPECT_EQ(drafts[0].source, (TokenSpan{3, 3}));
  EXPECT_EQ(drafts[0].content.size(), 2U);
}

TEST(Subject, OfOneContentStaysContent) {
  const Annotation annotation = annotated({kMayor, {"urged", Tag::VBD, "urge"}});
  std::vector<Draft> drafts = {drafted({{0, 0}}, {1, 1})};
  give_subjects(annotation, drafts);
  EXPECT_FALSE(drafts[0].source);
}

TEST(Subject, OfTwoContentsBeforeTheCueStaysContent) {
  const Annotation annotation =
      annotated({kMayor, kCalm, {"urged", Tag::VBD, "urge"}, {"so", Tag::RB, "so"}});
  std::vector<Draft> drafts = {drafted({{0, 0}, {1, 1}, {3, 3}}, {2, 2})};
  give_subjects(annotation, drafts);
  EXPECT_FALSE(drafts[0].source);
}

}  // namespace
}  // namespace quoth::attribution
