#include "attribution/rules/subject.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "attribution/small_article.h"

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
  annotation.paragraphs.push_back({{0, static_cast<std::uint32_t>(annotation.text.size())}});
  annotation.sentences.push_back({{0, static_cast<std::uint32_t>(annotation.text.size())},
                                  0,
                                  static_cast<Index>(annotation.tokens.size()),
                                  0});
  return annotation;
}

// With the tags and lemmas of the annotation.
std::vector<AttributionCandidate> with_subjects(const Annotation& annotation,
                                                std::vector<AttributionCandidate> candidates) {
  const auto table = token::TokenTable::with_all_columns(annotation);
  return apply_rule(give_subjects, AttributionView::of(table, CueOdds()), std::move(candidates));
}

AttributionCandidate candidate_of(std::vector<token::TokenRange> content, token::TokenRange cue) {
  AttributionCandidate candidate;
  candidate.content = std::move(content);
  candidate.cue = cue;
  return candidate;
}

TEST(Subject, BehindACueAmidTheSentenceIsTheSource) {
  const SmallArticle article{"Bridge safe/JJ , says/VBZ/say mayor"};
  const auto candidates =
      apply_rule(give_subjects, article.view(), {candidate_of({{0, 2}, {4, 5}}, {3, 4})});
  EXPECT_EQ(article.lines(candidates), std::vector<std::string>{"mayor | says | Bridge safe"});
}

TEST(Subject, AtTheEndOfACueThatOpensItsSentenceIsTheSource) {
  const SmallArticle article{"Adds/VBZ/add Alder/NNP , “ We act . ”"};
  const auto candidates =
      apply_rule(give_subjects, article.view(), {candidate_of({{3, 8}}, {0, 2})});
  EXPECT_EQ(article.lines(candidates), std::vector<std::string>{"Alder | Adds | “ We act . ”"});
  const auto none = apply_rule(give_subjects, article.view(), {candidate_of({{3, 8}}, {0, 1})});
  EXPECT_EQ(none[0].source, std::nullopt);
}

TEST(Subject, OfAVerbThatLeadsToMarksIsFoundByTheTree) {
  const SmallArticle article{
      "The@mayor:det mayor@put:nsubj put/VBD/put@:root it@put:dobj at/IN@put:prep “ ten ”@at:pobj"};
  const auto candidates =
      apply_rule(give_subjects, article.view(), {candidate_of({{5, 8}}, {2, 3})});
  EXPECT_EQ(article.lines(candidates), std::vector<std::string>{"The mayor | put | “ ten ”"});
}

TEST(Subject, IsTheWholeName) {
  const SmallArticle article{
      "Jo/NNP#person “#person Ace/NNP#person ”#person Alder/NNP#person said/VBD it/PRP rained/VBD "
      "."};
  AttributionCandidate candidate = candidate_of({{0, 4}, {6, 8}}, {5, 6});
  candidate.source = token::TokenRange{4, 5};
  EXPECT_EQ(article.lines(apply_rule(give_subjects, article.view(), {candidate})),
            std::vector<std::string>{"Jo “ Ace ” Alder | said | it rained"});
}

TEST(Subject, HasWhatCommasSetOffBeforeTheCue) {
  const struct {
    const char* text;
    token::TokenRange piece, cue;
    const char* line;
  } cases[] = {
      {"Alder/NNP ,/, 47/CD ,/, denied/VBD theft/NN .",
       {0, 3},
       {4, 5},
       "Alder , 47 | denied | theft"},
      {"Alder/NNP ,/, of/IN Elm/NNP ,/, denied/VBD theft/NN .",
       {0, 1},
       {5, 6},
       "Alder , of Elm | denied | theft"},
      {"Alder/NNP ,/, of/IN Elm/NNP ,/, was/VBD/be denied/VBN theft/NN .",
       {0, 1},
       {5, 7},
       "- | was denied | Alder / theft"},
      {"Alder/NNP ,/, 47/CD denied/VBD theft/NN .", {0, 1}, {3, 4}, "- | denied | Alder / theft"},
      {"Alder/NNP ,/, it/PRP rained/VBD ,/, denied/VBD theft/NN .",
       {0, 1},
       {5, 6},
       "- | denied | Alder / theft"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.text);
    const SmallArticle article{test.text};
    const auto candidates =
        apply_rule(give_subjects, article.view(),
                   {candidate_of({test.piece, {test.cue.end, test.cue.end + 1}}, test.cue)});
    EXPECT_EQ(article.lines(candidates), std::vector<std::string>{test.line});
  }
}

TEST(Subject, BeforeAnActiveCueIsTheSource) {
  const Annotation annotation = annotated({{"The", Tag::DT, "the"},
                                           {"mayor", Tag::NN, "mayor"},
                                           {"has", Tag::VBZ, "have"},
                                           {"called", Tag::VBN, "call"},
                                           {"for", Tag::IN, "for"},
                                           {"calm", Tag::NN, "calm"}});
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 2}, {5, 6}}, {2, 5})};
  candidates = with_subjects(annotation, candidates);
  EXPECT_EQ(candidates[0].source, (token::TokenRange{0, 2}));
  EXPECT_EQ(candidates[0].content, (std::vector<token::TokenRange>{{5, 6}}));
}

TEST(Subject, BeforeAPassiveCueStaysContent) {
  const Annotation annotation = annotated({{"The", Tag::DT, "the"},
                                           {"talks", Tag::NNS, "talk"},
                                           {"are", Tag::VBP, "be"},
                                           {"expected", Tag::VBN, "expect"},
                                           {"to", Tag::TO, "to"},
                                           {"resume", Tag::VB, "resume"}});
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 2}, {4, 6}}, {2, 4})};
  candidates = with_subjects(annotation, candidates);
  EXPECT_EQ(candidates[0].source, std::nullopt);
  EXPECT_EQ(candidates[0].content.size(), 2U);
}

TEST(Subject, AwayFromTheCueStaysContent) {
  const Annotation annotation = annotated({{"Calm", Tag::NN, "calm"},
                                           {",", Tag::comma, ","},
                                           {"said", Tag::VBD, "say"},
                                           {"again", Tag::RB, "again"}});
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 1}, {3, 4}}, {2, 3})};
  candidates = with_subjects(annotation, candidates);
  EXPECT_EQ(candidates[0].source, std::nullopt);
}

// The candidate has the words before the cue and those after it; the cue's words are marked "*".
std::vector<AttributionCandidate> given(std::vector<Word> words, std::size_t cue_begin,
                                        std::size_t cue_end) {
  const Annotation annotation = annotated(words);
  const auto last = static_cast<Index>(words.size());
  const auto begin = static_cast<Index>(cue_begin);
  const auto end = static_cast<Index>(cue_end);
  std::vector<AttributionCandidate> candidates = {
      candidate_of({{0, begin}, {end, last}}, {begin, end})};
  candidates = with_subjects(annotation, candidates);
  return candidates;
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
    const auto candidates = given(words, 1, words.size() - 1);
    EXPECT_EQ(candidates[0].source.has_value(), test.source);
    EXPECT_EQ(candidates[0].content.size(), test.source ? 1U : 2U);
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
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 1}, {2, 3}}, {1, 2})};
  candidates[0].source = token::TokenRange{3, 4};
  candidates = with_subjects(annotation, candidates);
  EXPECT_EQ(candidates[0].source, (token::TokenRange{3, 4}));
  EXPECT_EQ(candidates[0].content.size(), 2U);
}

TEST(Subject, OfOneContentStaysContent) {
  const Annotation annotation = annotated({kMayor, {"urged", Tag::VBD, "urge"}});
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 1}}, {1, 2})};
  candidates = with_subjects(annotation, candidates);
  EXPECT_FALSE(candidates[0].source);
}

TEST(Subject, OfTwoContentsBeforeTheCueStaysContent) {
  const Annotation annotation =
      annotated({kMayor, kCalm, {"urged", Tag::VBD, "urge"}, {"so", Tag::RB, "so"}});
  std::vector<AttributionCandidate> candidates = {candidate_of({{0, 1}, {1, 2}, {3, 4}}, {2, 3})};
  candidates = with_subjects(annotation, candidates);
  EXPECT_FALSE(candidates[0].source);
}

TEST(Subject, OfACueWithoutWordsBeforeItIsThePronounBeforeItsVerbs) {
  struct Case {
    const char* article;
    const char* cue;
    const char* line;
  };
  const std::vector<Case> cases = {
      {"council which/WDT announced/VBD plans/NNS closing/VBG", "plans", "which | plans | closing"},
      {"she/PRP has/VBZ/have said/VBN closing/VBG", "said", "she | said | closing"},
      // Passive; a thing; the words of someone else.
      {"she/PRP was/VBD/be told/VBN closing/VBG", "told", "- | told | closing"},
      {"roads/NNS said/VBD closing/VBG", "said", "- | said | closing"},
      {"you/PRP said/VBD closing/VBG", "said", "- | said | closing"},
  };
  for (const Case& one : cases) {
    const SmallArticle article{one.article};
    AttributionCandidate candidate;
    candidate.cue = article.at(one.cue);
    candidate.content = {article.at("closing")};
    const auto found = apply_rule(give_subjects, article.view(), {candidate});
    EXPECT_EQ(article.lines(found), std::vector<std::string>{one.line}) << one.article;
  }
}

TEST(Subject, WhoWasToldIsNoContent) {
  const SmallArticle article{"The/DT court/NN was/VBD/be told/VBN/tell that it is late ."};
  const auto candidates =
      apply_rule(give_subjects, article.view(), {candidate_of({{0, 2}, {4, 8}}, {2, 4})});
  EXPECT_EQ(article.lines(candidates), std::vector<std::string>{"- | was told | that it is late"});
}

TEST(Subject, WhoWasAskedWhatIsNoContent) {
  const auto pieces = [](const char* text) {
    const SmallArticle article{text};
    return apply_rule(give_subjects, article.view(), {candidate_of({{0, 2}, {4, 8}}, {2, 4})})[0]
        .content.size();
  };
  EXPECT_EQ(pieces("Mrs/NNP Dunn/NNP was/VBD/be asked/VBN/ask if she was late ."), 1U);
  EXPECT_EQ(pieces("Mrs/NNP Dunn/NNP was/VBD/be asked/VBN/ask to go home soon ."), 2U);
}

TEST(Subject, AHandleBehindACueIsTheSource) {
  const SmallArticle article{"“ What a night ” tweeted/VBD @annlind ."};
  EXPECT_EQ(article.lines(apply_rule(give_subjects, article.view(),
                                     {candidate_of({{0, 5}, {6, 7}}, {5, 6})})),
            std::vector<std::string>{"@annlind | tweeted | “ What a night ”"});
}

TEST(Subject, TheAgentBehindAParticipleIsTheSource) {
  const auto line = [](const char* text, token::TokenRange content) {
    const SmallArticle article{text};
    return article.line(
        apply_rule(give_subjects, article.view(), {candidate_of({content}, {0, 1})})[0]);
  };
  EXPECT_EQ(line("Asked/VBN by/IN Mr/NNP Stone/NNP if she was late , she left .", {4, 8}),
            "Mr Stone | Asked | if she was late");
  EXPECT_EQ(line("Asked/VBN by/IN then/RB if she was late , she left .", {3, 7}),
            "- | Asked | if she was late");
  EXPECT_EQ(line("Asked/VBN if she was late , she left .", {1, 5}), "- | Asked | if she was late");
}

}  // namespace
}  // namespace quoth::attribution