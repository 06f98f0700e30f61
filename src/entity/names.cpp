#include "entity/names.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "entity/agreement.h"
#include "entity/name_borders.h"
#include "entity/name_features.h"
#include "entity/short_names.h"
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

using Scores = std::array<std::int32_t, kNameLabels>;

// The encoder's scores, in 256ths of a natural logarithm. It tells the end of a name from its
// inside, and a name of one word from a beginning: of two such labels the likelier one counts.
Scores encoder_scores(const encoder::Encoding& encoding, Index token) {
  const auto given = encoding.scores(encoder::Output::names, token);
  Scores scores{given[0]};
  for (std::size_t l = 1; l < scores.size(); l += 2) {
    const auto bioes = given.subspan(1 + 2 * (l - 1), 4);
    scores[l] = std::max(bioes[0], bioes[3]);
    scores[l + 1] = std::max(bioes[1], bioes[2]);
  }
  return scores;
}

constexpr int kEncoderWeight = 24;
constexpr int kWeightUnit = 16;
// The logarithm of the chance of being outside from which the encoder sees no name: 95 in a
// hundred.
constexpr std::int32_t kSurelyOutside = -13;

// By features, or by the encoder where it reads them.
std::vector<Candidate> candidates_of(const Annotation& annotation, const NameArticle& article,
                                     const encoder::Encoding* encoding) {
  std::vector<Candidate> candidates;
  for (std::size_t s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      const bool likely = encoding != nullptr &&
                          encoding->scores(encoder::Output::names, i)[kNoName] < kSurelyOutside;
      if (article.tokens()[i].candidate || likely) candidates.push_back({s, i});
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

std::vector<NameLabel> NameFinder::find_labels(const NameArticle& article,
                                               const Annotation& annotation,
                                               const encoder::Encoding* encoding) const {
  const std::vector<Candidate> candidates = candidates_of(annotation, article, encoding);
  std::vector<NameLabel> labels(annotation.tokens.size(), kNoName);
  const NameSteps<std::int32_t> steps(transitions_);
  model::BestPath<NameSteps<std::int32_t>> path;
  std::array<NameFeatures, 2> features;  // of a candidate and the next
  const auto prepare = [&](std::size_t c) {
    NameFeatures& list = features[c & 1];
    list.clear();
    const Candidate& next = candidates[c];
    if (!article.tokens()[next.token].candidate) return;
    article.features(annotation.sentences[next.sentence], next.sentence, next.token, list);
    weights_.fetch(list.view());
  };
  model::one_ahead(std::size_t{0}, candidates.size(), prepare, [&](std::size_t c) {
    alignas(64) std::array<model::Score, model::FeatureTable::kLane> by_features{};
    weights_.add_fixed<model::FeatureTable::kLane>(features[c & 1].view(), by_features.data());
    const Candidate& here = candidates[c];
    Scores scores;
    std::copy_n(by_features.begin(), scores.size(), scores.begin());
    if (encoding != nullptr && encoding->reads(here.token)) {
      const Scores by_encoder = encoder_scores(*encoding, here.token);
      for (std::size_t l = 0; l < scores.size(); ++l) {
        scores[l] += by_encoder[l] * kEncoderWeight / kWeightUnit;
      }
    }
    path.push(steps, scores.data());
    if (c + 1 < candidates.size() && here.is_before(candidates[c + 1])) return;
    path.read(steps, labels.data() + (here.token + 1 - path.size()));
    path.clear();
  });
  return labels;
}

std::vector<Entity> NameFinder::find(const token::TokenTable& table,
                                     const encoder::Encoding* encoding) const {
  const Annotation& annotation = table.article();
  const NameArticle article(table, gazetteer_);
  const std::vector<NameLabel> labels = find_labels(article, annotation, encoding);
  std::vector<Entity> names = with_borders(names_of(labels, annotation), article, annotation);
  names = in_agreement(std::move(names), article, annotation);
  names = with_explained_short_names(std::move(names), article, annotation);
  return with_teams(std::move(names), article, annotation);
}

}  // namespace quoth::entity
