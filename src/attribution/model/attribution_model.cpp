#include "attribution/model/attribution_model.h"

#include <array>

#include "model/model_file.h"

namespace quoth::attribution {
namespace {

// To be raised whenever a template of this folder or of parse/ gives other features.
constexpr std::uint32_t kTemplates = 1;

Result<SpanReader> read_span_reader(const ChoiceBounds& bounds, std::string_view choice,
                                    std::string_view links, std::string_view confidence) {
  SpanReader reader;
  Result<SpanChooser> chooser = SpanChooser::read(choice, bounds);
  if (!chooser) return chooser.error();
  reader.chooser = *chooser;
  Result<Linker> linker = Linker::read(links);
  if (!linker) return linker.error();
  reader.linker = *linker;
  const Result<Confidence> chance = Confidence::read(confidence);
  if (!chance) return chance.error();
  reader.confidence = *chance;
  return reader;
}

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
  constexpr std::array<std::string_view, 13> kNames = {
      "cues",        "transitions",  "relations",     "window", "trees",
      "first-chain", "second-chain", "choice",        "links",  "confidence",
      "enc-choice",  "enc-links",    "enc-confidence"};
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
  Result<SpanReader> linear =
      read_span_reader(kLinearBounds, sections[7], sections[8], sections[9]);
  if (!linear) return linear.error();
  loaded.linear = *std::move(linear);
  Result<SpanReader> encoded =
      read_span_reader(kEncodedBounds, sections[10], sections[11], sections[12]);
  if (!encoded) return encoded.error();
  loaded.encoded = *std::move(encoded);
  return loaded;
}

}  // namespace quoth::attribution
