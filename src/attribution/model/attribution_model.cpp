#include "attribution/model/attribution_model.h"

#include <array>

#include "model/model_file.h"

namespace quoth::attribution {
namespace {

// To be raised whenever a template of this folder or of parse/ gives other features.
constexpr std::uint32_t kTemplates = 1;

}  // namespace

model::Fingerprint attribution_fingerprint() {
  static_assert(kSpanLabelCount == 13 && parse::kDependencyCount == 32);
  return model::fingerprint(kTemplates, "outside, BIES of source cue content; 32 dependencies",
                            model::ReadsClusters::yes);
}

Result<AttributionModel> AttributionModel::load(std::string_view model) {
  const Result<model::ModelFile> file =
      model::ModelFile::open(model, "attribution", attribution_fingerprint());
  if (!file) return file.error();
  constexpr std::array<std::string_view, 10> kNames = {
      "cues",        "transitions",  "relations", "window", "trees",
      "first-chain", "second-chain", "choice",    "links",  "confidence"};
  std::array<std::string_view, kNames.size()> sections;
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const auto section = file->section(kNames[i]);
    if (!section) return Error{"", "is damaged: a section is missing"};
    sections[i] = *section;
  }
  AttributionModel loaded;
  Result<CueOdds> odds = CueOdds::read(sections[0]);
  if (!odds) return odds.error();
  loaded.cue_odds = *odds;
  Result<parse::Parser> parser = parse::Parser::read(sections[1], sections[2]);
  if (!parser) return parser.error();
  loaded.parser = *parser;
  Result<SpanModel> spans = SpanModel::read(sections[3], sections[4], sections[5], sections[6]);
  if (!spans) return spans.error();
  loaded.spans = *spans;
  Result<SpanChooser> chooser = SpanChooser::read(sections[7]);
  if (!chooser) return chooser.error();
  loaded.chooser = *chooser;
  Result<Linker> linker = Linker::read(sections[8]);
  if (!linker) return linker.error();
  loaded.linker = *linker;
  const Result<Confidence> confidence = Confidence::read(sections[9]);
  if (!confidence) return confidence.error();
  loaded.confidence = *confidence;
  return loaded;
}

}  // namespace quoth::attribution
