#include "tag/tag_features.h"

#include <bitset>
#include <memory>

namespace quoth {
namespace {

// The words that an article has in lower case: a set that errs once in a while, and is small.
using LowerWords = std::bitset<1 << 14>;

std::size_t bit_of(FeatureHash lower) { return lower >> 50; }

}  // namespace

std::vector<TagToken> look_at_tokens(const Annotation& annotation,
                                     const TagDictionary& dictionary) {
  std::vector<TagToken> tokens(annotation.tokens.size());
  const auto lower_words = std::make_unique<LowerWords>();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    TagToken& token = tokens[i];
    token.word = look_at(annotation.text_of(annotation.tokens[i].span));
    token.tag_class = dictionary.class_of(token.word.form);
    token.lower_class = token.word.lower == token.word.form ? token.tag_class
                                                            : dictionary.class_of(token.word.lower);
    if (token.word.shape == Shape::lower) lower_words->set(bit_of(token.word.lower));
  }
  for (TagToken& token : tokens) {
    token.lower_elsewhere = token.word.capitalized() && lower_words->test(bit_of(token.word.lower));
  }
  return tokens;
}

TagSentence::TagSentence(std::span<const TagToken> tokens) : tokens_(tokens) {
  std::size_t capitalized = 0;
  std::size_t lower = 0;
  for (const TagToken& token : tokens) {
    capitalized += token.word.capitalized();
    lower += token.word.shape == Shape::lower;
  }
  title_case_ = capitalized > 2 && capitalized > lower;
}

void TagSentence::features(std::size_t place, Tag before, Tag before_that,
                           FeatureList& list) const {
  const auto i = static_cast<std::ptrdiff_t>(place);
  const TagToken& here = at(i);
  const TagToken& left = at(i - 1);
  const TagToken& right = at(i + 1);
  const TagToken& right2 = at(i + 2);
  const Word& word = here.word;
  const auto tag1 = static_cast<FeatureHash>(before);
  const auto tag2 = static_cast<FeatureHash>(before_that);
  const FeatureHash tags = tag1 << 8 | tag2;
  const FeatureHash shape = static_cast<FeatureHash>(word.shape) << 4 | (place == 0 ? 8U : 0U) |
                            (title_case_ ? 4U : 0U) | (word.hyphen ? 2U : 0U) |
                            (here.lower_elsewhere ? 1U : 0U);
  std::uint64_t number = 0;
  const auto add = [&](FeatureHash value) { list.push(combine(++number, value)); };
  const auto add2 = [&](FeatureHash a, FeatureHash b) {
    list.push(combine(combine(++number, a), b));
  };

  add(word.form);
  add(shape);
  add(tag1);
  add(tags);
  add2(word.lower, tag1);
  add2(word.lower, tags);
  add(left.word.lower);
  add(right.word.lower);
  add(at(i - 2).word.lower);
  add(right2.word.lower);
  add2(word.lower, left.word.lower);
  add2(word.lower, right.word.lower);
  add2(left.word.lower, right.word.lower);
  add2(here.tag_class, tag1);
  add2(here.tag_class, tags);
  add2(here.tag_class, right.tag_class);
  add2(combine(tag1, here.tag_class), right.tag_class);
  add2(word.lower, right.tag_class);
  add2(right.tag_class, right2.tag_class);
  add2(here.tag_class, right.word.last(3));
  add2(tag1, right.word.lower);
  add2(here.lower_class, shape);
  add2(combine(here.lower_class, shape), tag1);
  add2(left.tag_class, here.tag_class);
  add2(combine(tag1, static_cast<FeatureHash>(word.shape)),
       static_cast<FeatureHash>(right.word.shape));
  if (here.tag_class != TagDictionary::kUnknown && word.shape == Shape::lower) return;
  add(word.lower);
  add(word.last(1));
  add(word.last(2));
  add(word.last(3));
  add(word.last(4));
  add2(word.last(3), static_cast<FeatureHash>(word.shape));
  add2(word.last(2), tag1);
  add2(word.last(3), tag1);
  add2(word.last(3), right.tag_class);
  add(word.first(2));
  add(word.first(3));
  add2(shape, tag1);
  add2(shape, static_cast<FeatureHash>(right.word.shape));
}

}  // namespace quoth
