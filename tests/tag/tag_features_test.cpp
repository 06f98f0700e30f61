#include "tag/tag_features.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quoth::tag {
namespace {

using Features = std::vector<model::FeatureHash>;

// Knows "the" and "plan".
class TagTemplates : public testing::Test {
 protected:
  TagTemplates() : dictionary_(TagDictionary::read(bytes_)) {}

  // One sentence of these words.
  struct Written {
    token::WordForms words;
    std::vector<TagWord> known;
    TagSentence sentence() const {
      return {words, known, {.end_token = static_cast<Index>(words.size())}};
    }
    const TagWord& at(std::size_t token) const { return known[words.of_token[token]]; }
  };

  Written written(const std::vector<std::string_view>& forms) const {
    Annotation article;
    for (const std::string_view form : forms) {
      const auto begin = static_cast<std::uint32_t>(article.text.size());
      article.text += form;
      article.tokens.push_back(
          {{begin, static_cast<std::uint32_t>(article.text.size())}, Tag::none, {}});
    }
    Written all{token::word_forms(article), {}};
    all.known = tag_words(all.words, *dictionary_);
    return all;
  }
  static Features list_of(const TagFeatures& list) {
    return {list.view().begin(), list.view().end()};
  }
  Features word_features(const std::vector<std::string_view>& forms, std::size_t place) const {
    const Written all = written(forms);
    TagFeatures list;
    all.sentence().word_features(place, list);
    return list_of(list);
  }
  Features tag_features(const std::vector<std::string_view>& forms, std::size_t place, Tag before,
                        Tag before_that) const {
    const Written all = written(forms);
    TagFeatures list;
    all.sentence().tag_features(place, before, before_that, list);
    return list_of(list);
  }

  const std::string bytes_ = write_tag_dictionary(
      {{model::hash_text("the"), {tag_set(Tag::DT), true, Tag::DT}},
       {model::hash_text("plan"), {tag_set(Tag::NN) | tag_set(Tag::VB), false, Tag::NN}}});
  Result<TagDictionary> dictionary_;
};

TEST_F(TagTemplates, WordsHaveTheClassesOfTheirForms) {
  const Written all = written({"The", "the", "Plan", "kumquat"});
  const std::uint32_t the = dictionary_->class_of(model::hash_text("the"));
  const std::uint32_t plan = dictionary_->class_of(model::hash_text("plan"));
  EXPECT_EQ(all.at(0).tag_class, TagDictionary::kUnknown);
  EXPECT_EQ(all.at(0).lower_class, the);
  EXPECT_EQ(all.at(1).tag_class, the);
  EXPECT_EQ(all.at(1).lower_class, the);
  EXPECT_EQ(all.at(2).lower_class, plan);
  EXPECT_EQ(all.at(3).tag_class, TagDictionary::kUnknown);
  EXPECT_EQ(all.at(3).lower_class, TagDictionary::kUnknown);
}

TEST_F(TagTemplates, ACapitalizedWordKnowsWhetherTheArticleHasItSmall) {
  const Written all = written({"Plan", "Plan", "of", "plan", "Of", "OF", "Elm"});
  const bool expected[] = {true, true, false, false, true, true, false};
  for (std::size_t i = 0; i < all.words.size(); ++i) {
    EXPECT_EQ(all.at(i).lower_elsewhere, expected[i]) << i;
  }
}

TEST_F(TagTemplates, OfNoWordsAreNone) {
  const Written none = written({});
  EXPECT_TRUE(none.known.empty());
  EXPECT_EQ(none.sentence().size(), 0U);
}

TEST_F(TagTemplates, ASentenceHasEmptyTokensBeyondItsEnds) {
  const Written all = written({"the", "plan"});
  const TagSentence sentence = all.sentence();
  EXPECT_EQ(sentence.size(), 2U);
  EXPECT_EQ(sentence.at(0).word.form, model::hash_text("the"));
  EXPECT_EQ(sentence.at(1).word.form, model::hash_text("plan"));
  for (const std::ptrdiff_t place : {-2, -1, 2, 3}) {
    EXPECT_EQ(sentence.at(place).word.form, 0U) << place;
    EXPECT_EQ(sentence.at(place).known.tag_class, TagDictionary::kUnknown) << place;
  }
}

TEST_F(TagTemplates, SeeTwoWordsOnEachSide) {
  const std::vector<std::string_view> forms = {"a", "b", "c", "xylo", "d", "e", "f"};
  const Features known = word_features(forms, 3);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    auto changed = forms;
    changed[i] = "qqq";
    EXPECT_EQ(word_features(changed, 3) != known, i >= 1 && i <= 5) << i;
  }
}

TEST_F(TagTemplates, OfAKnownWordInLowerCaseAreFewer) {
  EXPECT_LT(word_features({"the"}, 0).size(), word_features({"kumquat"}, 0).size());
  EXPECT_EQ(word_features({"The"}, 0).size(), word_features({"kumquat"}, 0).size());
  EXPECT_EQ(tag_features({"the"}, 0, Tag::none, Tag::none).size() + 1,
            tag_features({"kumquat"}, 0, Tag::none, Tag::none).size());
}

TEST_F(TagTemplates, SeeTheEndsAndTheShapeOfAnUnknownWord) {
  const Features known = word_features({"kumquat"}, 0);
  for (const char* form : {"Kumquat", "KUMQUAT", "kum-quat", "kumquas", "lumquat"}) {
    EXPECT_NE(word_features({form}, 0), known) << form;
  }
}

TEST_F(TagTemplates, SeeWhetherTheSentenceIsATitle) {
  const Features title = word_features({"Qu", "Qu", "Qu", "Old", "A", "Elm"}, 5);
  const Features body = word_features({"so", "so", "so", "Old", "A", "Elm"}, 5);
  // The two words before are the same in both.
  EXPECT_NE(title, body);
  EXPECT_EQ(word_features({"so", "so", "so", "so", "Old", "A", "Elm"}, 6), body);
}

TEST_F(TagTemplates, SeeWhetherAWordIsTheFirst) {
  const Features first = word_features({"Elm", "fell"}, 0);
  const Features second = word_features({"so", "Elm", "fell"}, 1);
  EXPECT_NE(first, second);
}

TEST_F(TagTemplates, SeeTheTagsOfTheTwoBefore) {
  const auto of = [&](Tag before, Tag before_that) {
    return tag_features({"a", "b", "c"}, 2, before, before_that);
  };
  EXPECT_EQ(of(Tag::DT, Tag::IN), of(Tag::DT, Tag::IN));
  EXPECT_NE(of(Tag::DT, Tag::IN), of(Tag::JJ, Tag::IN));
  EXPECT_NE(of(Tag::DT, Tag::IN), of(Tag::DT, Tag::JJ));
}

TEST_F(TagTemplates, OfWordsAndOfTagsShareNone) {
  const Written all = written({"a", "b"});
  const TagSentence sentence = all.sentence();
  TagFeatures list;
  sentence.word_features(1, list);
  const std::size_t words = list.size();
  sentence.tag_features(1, Tag::DT, Tag::none, list);
  EXPECT_GT(list.size(), words);
  Features features = list_of(list);
  std::ranges::sort(features);
  EXPECT_EQ(std::ranges::adjacent_find(features), features.end());
}

TEST_F(TagTemplates, HaveAFingerprintThatIsNotThatOfNone) {
  EXPECT_EQ(tag_fingerprint(), tag_fingerprint());
  EXPECT_NE(tag_fingerprint(), model::kNoFingerprint);
}

}  // namespace
}  // namespace quoth::tag
