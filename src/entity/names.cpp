#include "entity/names.h"

#include <cstring>
#include <utility>

#include "entity/agreement.h"
#include "entity/name_borders.h"
#include "entity/name_features.h"
#include "entity/teams.h"
#include "model/best_path.h"
#include "model/model_file.h"
#include "model/one_ahead.h"

namespace quoth::entity {
namespace {

// A token that may be part of a name.
struct Candidate {
  std::size_t sentence = 0;
  std::size_t token = 0;
  // Whether the two may be in one name.
  bool is_before(const Candidate& next) const {
    return sentence == next.sentence && token + 1 == next.token;
  }
};

std::vector<Candidate> candidates_of(const Annotation& annotation, const NameArticle& article) {
  std::vector<Candidate> candidates;
  for (std::size_t s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (article.tokens()[i].candidate) candidates.push_back({s, i});
    }
  }
  return candidates;
}

}  // namespace

Result<NameFinder> NameFinder::load(std::string_view model) {
  const Result<model::ModelFile> file = model::ModelFile::open(model, "names", name_fingerprint());
  if (!file) return file.error();
  const auto phrases = file->section("phrases");
  const auto weights = file->section("weights");
  const auto transitions = file->section("transitions");
  if (!phrases || !weights || !transitions ||
      transitions->size() != sizeof(Transitions<std::int32_t>))
    return Error{"", "is damaged: a section is missing"};
  Result<Gazetteer> gazetteer = Gazetteer::read(*phrases);
  if (!gazetteer) return gazetteer.error();
  Result<model::FeatureTable> table = model::FeatureTable::read(*weights, kNameLabels);
  if (!table) return table.error();
  NameFinder finder;
  finder.gazetteer_ = *gazetteer;
  finder.weights_ = *table;
  std::memcpy(&finder.transitions_, transitions->data(), sizeof finder.transitions_);
  return finder;
}

std::vector<Entity> NameFinder::find(const token::TokenTable& table) const {
  const Annotation& annotation = table.article();
  const NameArticle article(table, gazetteer_);
  const std::vector<Candidate> candidates = candidates_of(annotation, article);
  std::vector<NameLabel> labels(annotation.tokens.size(), kNoName);
  const NameSteps<std::int32_t> steps(transitions_);
  model::BestPath<NameSteps<std::int32_t>> path;
  std::array<NameFeatures, 2> features;  // of a candidate and the next
  const auto prepare = [&](std::size_t c) {
    NameFeatures& list = features[c & 1];
    list.clear();
    const Candidate& next = candidates[c];
    article.features(annotation.sentences[next.sentence], next.sentence, next.token, list);
    weights_.fetch(list.view());
  };
  model::one_ahead(std::size_t{0}, candidates.size(), prepare, [&](std::size_t c) {
    alignas(64) std::array<model::Score, model::FeatureTable::kLane> scores{};
    weights_.add_fixed<model::FeatureTable::kLane>(features[c & 1].view(), scores.data());
    path.push(steps, scores.data());
    const Candidate& here = candidates[c];
    if (c + 1 < candidates.size() && here.is_before(candidates[c + 1])) return;
    path.read(steps, labels.data() + (here.token + 1 - path.size()));
    path.clear();
  });
  std::vector<Entity> names = with_borders(names_of(labels, annotation), article, annotation);
  return with_teams(in_agreement(std::move(names), article, annotation), article, annotation);
}

}  // namespace quoth::entity
