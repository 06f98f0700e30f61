#include "attribution/model/attribution_model.h"

#include <gtest/gtest.h>

#include <optional>

#include "model/embedded.h"
#include "model/model_file.h"

namespace quoth::attribution {
namespace {

constexpr const char* kSections[] = {"cues",          "transitions", "relations",    "window",
                                     "trees",         "first-chain", "second-chain", "choice",
                                     "links",         "confidence",  "enc-choice",   "enc-links",
                                     "enc-confidence"};

// The sections of the built-in model; `changed` in place of the one of that name, left out where
// it is empty.
std::string model_with(std::string_view name, std::optional<std::string_view> changed) {
  const auto file =
      model::ModelFile::open(*model::embedded("models/attribution.bin"), "attribution");
  std::vector<model::ModelSection> sections;
  for (const std::string section : kSections) {
    if (section != name) {
      sections.push_back({section, std::string(*file->section(section))});
    } else if (changed) {
      sections.push_back({section, std::string(*changed)});
    }
  }
  return model::write_model("attribution", sections);
}

TEST(AttributionModel, TheBuiltInOneLoads) {
  const auto model = AttributionModel::load(*model::embedded("models/attribution.bin"));
  ASSERT_TRUE(model);
  EXPECT_GE(model->cue_odds(model::hash_text("say"), Tag::VBD), 6);
}

TEST(AttributionModel, EverySectionIsNeeded) {
  for (const char* section : kSections) {
    const std::string bytes = model_with(section, std::nullopt);
    const auto model = AttributionModel::load(bytes);
    ASSERT_FALSE(model) << section;
    EXPECT_EQ(model.error().path, "") << section;
    EXPECT_EQ(model.error().reason, "is damaged: a section is missing") << section;
  }
}

TEST(AttributionModel, ADamagedSectionIsAnError) {
  for (const char* section : kSections) {
    const std::string bytes = model_with(section, "abc");
    const auto model = AttributionModel::load(bytes);
    ASSERT_FALSE(model) << section;
    EXPECT_EQ(model.error().path, "") << section;
    EXPECT_TRUE(model.error().reason.starts_with("is damaged: ")) << model.error().reason;
  }
}

TEST(AttributionModel, AnotherKindIsAnError) {
  const auto model = AttributionModel::load(*model::embedded("models/pos.bin"));
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().reason, "is a model of kind 'pos', not 'attribution'");
  EXPECT_EQ(AttributionModel::load("words").error().reason, "is not a model");
}

}  // namespace
}  // namespace quoth::attribution
