#include "tag/tagger.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <span>

#include "model/best_lane.h"
#include "model/model_file.h"
#include "model/one_ahead.h"
#include "tag/tag_features.h"

namespace quoth::tag {

Result<Tagger> Tagger::load(std::string_view model) {
  const Result<model::ModelFile> file = model::ModelFile::open(model, "pos", tag_fingerprint());
  if (!file) return file.error();
  const auto tags = file->section("tags");
  const auto words = file->section("words");
  const auto weights = file->section("weights");
  const auto lemmas = file->section("lemmas");
  if (!tags || !words || !weights || !lemmas) return Error{"", "is damaged: a section is missing"};
  Tagger tagger;
  for (const char tag : *tags) {
    if (static_cast<std::uint8_t>(tag) >= kTagCount) return Error{"", "is damaged: no such tag"};
    tagger.tags_.push_back(static_cast<Tag>(tag));
  }
  if (tagger.tags_.empty() || tagger.tags_.size() > kMaxStride) {
    return Error{"", "is damaged: too many tags"};
  }
  std::fill(tagger.no_scores_.begin() + static_cast<std::ptrdiff_t>(tagger.tags_.size()),
            tagger.no_scores_.end(), std::numeric_limits<model::Score>::min());
  Result<TagDictionary> dictionary = TagDictionary::read(*words);
  if (!dictionary) return dictionary.error();
  Result<model::FeatureTable> table =
      model::FeatureTable::read(*weights, static_cast<int>(tagger.tags_.size()));
  if (!table) return table.error();
  Result<Lemmatizer> lemmatizer = Lemmatizer::read(*lemmas);
  if (!lemmatizer) return lemmatizer.error();
  tagger.dictionary_ = *std::move(dictionary);
  tagger.weights_ = *table;
  tagger.lemmatizer_ = *lemmatizer;
  return tagger;
}

// Of words that have one tag beside another: "according to research" has no infinitive, and nobody
// thinks in "the think tank". "The WHO" and "WHO said" name a body.
std::optional<Tag> tag_in_pair(const token::WordForms& words, std::size_t i) {
  static const model::FeatureHash kTo = model::hash_text("to");
  static const model::FeatureHash kThink = model::hash_text("think");
  if (words[i].lower == kTo && i > 0) {
    static const model::FeatureHash kAccording = model::hash_text("according");
    if (words[i - 1].lower == kAccording) return Tag::IN;
  }
  if (words[i].lower == kThink && i + 1 < words.size()) {
    static const model::FeatureHash kTank = model::hash_text("tank");
    static const model::FeatureHash kTanks = model::hash_text("tanks");
    if (words[i + 1].lower == kTank || words[i + 1].lower == kTanks) return Tag::NN;
  }
  static const model::FeatureHash kWho = model::hash_text("WHO");
  if (words[i].form == kWho) {
    static const model::FeatureHash kThe = model::hash_text("the");
    const bool after = i > 0 && words[i - 1].lower == kThe;
    const bool before = i + 1 < words.size() && words[i + 1].shape == token::WordShape::lower;
    if (after || before) return Tag::NNP;
  }
  return std::nullopt;
}

Tag Tagger::choose(const TagClass& known, std::span<const model::FeatureHash> features) const {
  alignas(64) std::array<model::Score, kMaxStride> scores = no_scores_;
  weights_.add(features, scores.data());
  if (!known.closed) return tags_[std::min(model::best_lane(scores), tags_.size() - 1)];
  Tag best = known.likeliest;
  int best_score = std::numeric_limits<int>::min();
  for (std::size_t c = 0; c < tags_.size(); ++c) {
    if ((known.tags & tag_set(tags_[c])) != 0 && scores[c] > best_score) {
      best_score = scores[c];
      best = tags_[c];
    }
  }
  return best;
}

void Tagger::tag(Annotation& annotation, const token::TokenTable& table) const {
  const token::WordForms& words = table.forms();
  const std::vector<TagWord> known = tag_words(words, dictionary_);
  std::array<TagFeatures, 2> features;  // of a token and the next
  for (const Sentence& each : annotation.sentences) {
    const TagSentence sentence(words, known, each);
    const auto class_at = [&](std::size_t i) -> const TagClass& {
      return dictionary_.at(sentence.at(static_cast<std::ptrdiff_t>(i)).known.tag_class);
    };
    // Writes the features that need no tags, and fetches their weights ahead of use.
    const auto prepare = [&](std::size_t i) {
      if (class_at(i).has_one_tag()) return;
      TagFeatures& list = features[i & 1];
      list.clear();
      sentence.word_features(i, list);
      weights_.fetch(list.view());
    };
    Tag before = Tag::none;
    Tag before_that = Tag::none;
    model::one_ahead(std::size_t{0}, sentence.size(), prepare, [&](std::size_t i) {
      const TagClass& tags = class_at(i);
      Tag best = tags.likeliest;
      if (!tags.has_one_tag()) {
        TagFeatures& list = features[i & 1];
        const std::size_t fetched = list.size();
        sentence.tag_features(i, before, before_that, list);
        weights_.fetch(list.view().subspan(fetched));
        best = choose(tags, list.view());
      }
      best = tag_in_pair(words, each.first_token + i).value_or(best);
      annotation.tokens[each.first_token + i].tag = best;
      before_that = before;
      before = best;
    });
  }
  lemmatizer_.lemmatize(annotation, words);
}

std::vector<std::string> Tagger::lemmas_of(std::string_view word) const {
  // Of words that take endings. "us" is not looked for as a form of "we".
  constexpr TagSet kInflected = tag_set(Tag::NN) | tag_set(Tag::NNS) | tag_set(Tag::NNP) |
                                tag_set(Tag::NNPS) | tag_set(Tag::VB) | tag_set(Tag::VBD) |
                                tag_set(Tag::VBG) | tag_set(Tag::VBN) | tag_set(Tag::VBP) |
                                tag_set(Tag::VBZ) | tag_set(Tag::JJ) | tag_set(Tag::JJR) |
                                tag_set(Tag::JJS) | tag_set(Tag::RBR) | tag_set(Tag::RBS);
  // Of a word that the training did not see.
  constexpr TagSet kLikely = tag_set(Tag::NN) | tag_set(Tag::NNS) | tag_set(Tag::VBD) |
                             tag_set(Tag::VBG) | tag_set(Tag::VBZ);
  const token::WordForm form = token::word_form(word);
  const std::uint32_t known = dictionary_.class_of(form.form);
  const TagSet tags =
      known == TagDictionary::kUnknown ? kLikely : dictionary_.at(known).tags & kInflected;
  std::vector<std::string> lemmas;
  for (int tag = 0; tag < kTagCount; ++tag) {
    if ((tags & tag_set(static_cast<Tag>(tag))) == 0) continue;
    lemmas.push_back(apply(lemmatizer_.rule_for(static_cast<Tag>(tag), form), word));
  }
  std::ranges::sort(lemmas);
  lemmas.erase(std::unique(lemmas.begin(), lemmas.end()), lemmas.end());
  return lemmas;
}

}  // namespace quoth::tag
