#include "speaker/speaker_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "model/model_file.h"

namespace quoth::speaker {
namespace {

int score_of(const model::FeatureTable& table, std::span<const model::FeatureHash> features) {
  alignas(64) std::array<model::Score, model::FeatureTable::kLane> scores{};
  table.add(features, scores.data());
  return scores[0];
}

double chance_of(int score) {
  const double chance = 1 / (1 + std::exp(-static_cast<double>(score) / SpeakerModel::kUnit));
  return std::clamp(std::round(chance * 100) / 100, 0.01, 0.99);
}

}  // namespace

Result<SpeakerModel> SpeakerModel::load(std::string_view model) {
  const Result<model::ModelFile> file =
      model::ModelFile::open(model, "speakers", speaker_fingerprint());
  if (!file) return file.error();
  SpeakerModel loaded;
  const std::pair<std::string_view, model::FeatureTable&> tables[] = {
      {"candidates", loaded.candidates_},
      {"speakers", loaded.speakers_},
      {"quotations", loaded.quotations_}};
  for (const auto& [name, table] : tables) {
    const auto section = file->section(name);
    if (!section) return Error{"", "is damaged: a section is missing"};
    Result<model::FeatureTable> read = model::FeatureTable::read(*section, 1);
    if (!read) return read.error();
    table = *read;
  }
  const auto least = file->section("least-chance");
  if (!least || least->size() != 1) return Error{"", "is damaged: a section is missing"};
  loaded.least_chance_ = static_cast<unsigned char>((*least)[0]) / 100.0;
  return loaded;
}

int SpeakerModel::candidate_score(std::span<const model::FeatureHash> features) const {
  return score_of(candidates_, features);
}

double SpeakerModel::speaker_chance(std::span<const model::FeatureHash> features) const {
  return chance_of(score_of(speakers_, features));
}

double SpeakerModel::quotation_chance(std::span<const model::FeatureHash> features) const {
  return chance_of(score_of(quotations_, features));
}

std::string write_speaker_model(const SpeakerWeights& weights) {
  return model::write_model(
      "speakers",
      {{"candidates", model::write_feature_table(1, weights.candidates)},
       {"speakers", model::write_feature_table(1, weights.speakers)},
       {"quotations", model::write_feature_table(1, weights.quotations)},
       {"least-chance", std::string(1, static_cast<char>(weights.least_percent))}},
      speaker_fingerprint());
}

}  // namespace quoth::speaker
