#include "tag/tag_features.h"

#include "model/hash_filter.h"

namespace quoth::tag {
namespace {

// To be raised whenever the templates below give other features.
constexpr std::uint32_t kTemplates = 1;

}  // namespace

model::Fingerprint tag_fingerprint() {
  std::string tags;
  for (int tag = 0; tag < kTagCount; ++tag)
    tags.append(to_string(static_cast<Tag>(tag))).append(" ");
  return model::fingerprint(kTemplates, tags, model::ReadsClusters::yes);
}

std::vector<TagWord> tag_words(const token::WordForms& words, const TagDictionary& dictionary) {
  std::vector<TagWord> all(words.distinct.size());
  model::HashFilter lower_words;  // that the article has
  for (std::size_t i = 0; i < all.size(); ++i) {
    const token::WordForm& word = words.distinct[i];
    all[i].tag_class = dictionary.class_of(word.form);
    all[i].lower_class =
        word.lower == word.form ? all[i].tag_class : dictionary.class_of(word.lower);
    if (word.shape == token::WordShape::lower) lower_words.add(word.lower);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const token::WordForm& word = words.distinct[i];
    all[i].lower_elsewhere = word.capitalized() && lower_words.may_have(word.lower);
  }
  return all;
}

TagSentence::TagSentence(const token::WordForms& words, const std::vector<TagWord>& known,
                         const Sentence& sentence)
    : words_(words.distinct),
      known_(known),
      numbers_(std::span(words.of_token)
                   .subspan(sentence.first_token, sentence.end_token - sentence.first_token)) {
  std::size_t capitalized = 0;
  std::size_t lower = 0;
  for (const Index number : numbers_) {
    const token::WordForm& word = words_[number];
    capitalized += word.capitalized();
    lower += word.shape == token::WordShape::lower;
  }
  title_case_ = capitalized > 2 && capitalized > lower;
}

model::FeatureHash TagSentence::shape_of(std::size_t place) const {
  const auto [word, known] = at(static_cast<std::ptrdiff_t>(place));
  return static_cast<model::FeatureHash>(word.shape) << 4 | (place == 0 ? 8U : 0U) |
         (title_case_ ? 4U : 0U) | (word.hyphen ? 2U : 0U) | (known.lower_elsewhere ? 1U : 0U);
}

bool TagSentence::is_known(std::size_t place) const {
  const auto [word, known] = at(static_cast<std::ptrdiff_t>(place));
  return known.tag_class != TagDictionary::kUnknown && word.shape == token::WordShape::lower;
}

void TagSentence::word_features(std::size_t place, TagFeatures& list) const {
  const auto i = static_cast<std::ptrdiff_t>(place);
  const Seen here = at(i);
  const Seen right = at(i + 1);
  const token::WordForm& word = here.word;
  const model::FeatureHash shape = shape_of(place);
  std::uint64_t number = 0;
  const auto add = [&](model::FeatureHash value) { list.push(model::combine(++number, value)); };
  const auto add2 = [&](model::FeatureHash a, model::FeatureHash b) {
    list.push(model::combine(model::combine(++number, a), b));
  };
  add(word.form);
  add(at(i - 1).word.lower);
  add(right.word.lower);
  add(at(i - 2).word.lower);
  add(at(i + 2).word.lower);
  add2(here.known.tag_class, right.known.tag_class);
  add2(word.lower, right.known.tag_class);
  add2(here.known.lower_class, shape);
  add(at(i - 1).word.cluster.coarse);
  add(right.word.cluster.coarse);
  if (is_known(place)) return;
  add(word.cluster.coarse);
  add2(word.cluster.coarse, shape);
  add(word.last(1));
  add(word.last(2));
  add(word.last(3));
  add(word.last(4));
  add(word.first(2));
  add(word.first(3));
  add2(shape, static_cast<model::FeatureHash>(right.word.shape));
}

void TagSentence::tag_features(std::size_t place, Tag before, Tag before_that,
                               TagFeatures& list) const {
  const auto i = static_cast<std::ptrdiff_t>(place);
  const Seen here = at(i);
  const auto tag1 = static_cast<model::FeatureHash>(before);
  const auto tag2 = static_cast<model::FeatureHash>(before_that);
  std::uint64_t number = 100;
  const auto add2 = [&](model::FeatureHash a, model::FeatureHash b) {
    list.push(model::combine(model::combine(++number, a), b));
  };
  add2(tag1, tag2);
  add2(here.word.lower, tag1);
  add2(here.known.tag_class, tag1);
  add2(model::combine(tag1, static_cast<model::FeatureHash>(here.word.shape)),
       static_cast<model::FeatureHash>(at(i + 1).word.shape));
  if (!is_known(place)) add2(shape_of(place), tag1);
}

}  // namespace quoth::tag
