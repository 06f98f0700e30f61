#include "speaker/speaker_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "speaker/feature_writer.h"

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

constexpr std::string_view kEncoded = "enc-";  // before the names of sections

void add_sections(const SpeakerWeights& weights, std::string_view prefix,
                  std::vector<model::ModelSection>& sections) {
  const auto add = [&](std::string_view name, std::string bytes) {
    sections.push_back({std::string(prefix).append(name), std::move(bytes)});
  };
  add("candidates", model::write_feature_table(1, weights.candidates));
  add("speakers", model::write_feature_table(1, weights.speakers));
  add("quotations", model::write_feature_table(1, weights.quotations));
  add("least", std::string(1, static_cast<char>(weights.least_percent)));
}

}  // namespace

model::Fingerprint speaker_fingerprint() {
  return model::fingerprint(kTemplates, "candidates speakers", model::ReadsClusters::no);
}

Result<SpeakerModels> SpeakerModels::load(std::string_view model) {
  const Result<model::ModelFile> file =
      model::ModelFile::open(model, "speakers", speaker_fingerprint());
  if (!file) return file.error();
  auto linear = read(*file, "");
  if (!linear) return linear.error();
  auto encoded = read(*file, kEncoded);
  if (!encoded) return encoded.error();
  return SpeakerModels{*std::move(linear), *std::move(encoded)};
}

Result<SpeakerModel> SpeakerModels::read(const model::ModelFile& file, std::string_view prefix) {
  const auto section = [&](std::string_view name) {
    return file.section(std::string(prefix).append(name));
  };
  SpeakerModel loaded;
  const std::pair<std::string_view, model::FeatureTable&> tables[] = {
      {"candidates", loaded.candidates_},
      {"speakers", loaded.speakers_},
      {"quotations", loaded.quotations_}};
  for (const auto& [name, table] : tables) {
    const auto bytes = section(name);
    if (!bytes) return Error{"", "is damaged: a section is missing"};
    Result<model::FeatureTable> read = model::FeatureTable::read(*bytes, 1);
    if (!read) return read.error();
    table = *read;
  }
  const auto least = section("least");
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

std::string write_speaker_models(const SpeakerWeights& linear, const SpeakerWeights& encoded) {
  std::vector<model::ModelSection> sections;
  add_sections(linear, "", sections);
  add_sections(encoded, kEncoded, sections);
  return model::write_model("speakers", sections, speaker_fingerprint());
}

}  // namespace quoth::speaker
