#include "entity/names.h"

#include <cstring>
#include <utility>

#include "entity/agreement.h"
#include "entity/name_borders.h"
#include "entity/name_features.h"
#include "entity/teams.h"
#include "model/model_file.h"

namespace quoth {

Result<NameFinder> NameFinder::load(std::string_view model) {
  const Result<ModelFile> file = ModelFile::open(model, "names");
  if (!file) return file.error();
  const auto phrases = file->section("phrases");
  const auto weights = file->section("weights");
  const auto transitions = file->section("transitions");
  if (!phrases || !weights || !transitions ||
      transitions->size() != sizeof(Transitions<std::int32_t>))
    return Error{"", "is damaged: a section is missing"};
  Result<Gazetteer> gazetteer = Gazetteer::read(*phrases);
  if (!gazetteer) return gazetteer.error();
  Result<FeatureTable> table = FeatureTable::read(*weights, kNameLabels);
  if (!table) return table.error();
  NameFinder finder;
  finder.gazetteer_ = *gazetteer;
  finder.weights_ = *table;
  std::memcpy(&finder.transitions_, transitions->data(), sizeof finder.transitions_);
  return finder;
}

std::vector<Entity> NameFinder::find(const Annotation& annotation,
                                     const std::vector<Word>& words) const {
  const NameArticle article(annotation, words, gazetteer_);
  std::vector<NameLabel> labels(annotation.tokens.size(), kNoName);
  LabelPath<std::int32_t> path(transitions_);
  FeatureList features;
  alignas(64) std::array<Score, FeatureTable::kLane> scores;
  for (std::size_t s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (std::size_t i = sentence.first_token; i <= sentence.end_token; ++i) {
      if (i < sentence.end_token && article.tokens()[i].candidate) {
        features.clear();
        article.features(sentence, s, i, features);
        scores.fill(0);
        weights_.add_fixed<FeatureTable::kLane>(features.view(), scores.data());
        path.push(scores.data());
      } else if (path.size() > 0) {
        path.read(labels.data() + (i - path.size()));
        path.clear();
      }
    }
  }
  std::vector<Entity> names = with_borders(names_of(labels, annotation), article, annotation);
  return with_teams(in_agreement(std::move(names), article, annotation), article, annotation);
}

}  // namespace quoth
