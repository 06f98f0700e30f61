#include "encoder/encoder_model.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "encoder/sample_model.h"
#include "model/model_file.h"

namespace quoth::encoder {
namespace {

const std::vector<model::ModelSection>& sections() {
  static const std::vector<model::ModelSection> sections = sample_sections({}, sample_vocabulary());
  return sections;
}

model::ModelSection& named(std::vector<model::ModelSection>& sections, std::string_view name) {
  for (model::ModelSection& section : sections) {
    if (section.name == name) return section;
  }
  ADD_FAILURE() << "no section " << name;
  return sections.front();
}

std::string reason(const std::string& bytes) {
  const auto model = EncoderModel::open(bytes);
  return model ? "" : model.error().reason;
}

std::string reason(const std::vector<model::ModelSection>& sections) {
  return reason(model::write_model("encoder", sections));
}

TEST(EncoderModel, GivesItsParts) {
  const std::string bytes = sample_model();
  const auto model = EncoderModel::open(bytes);
  ASSERT_TRUE(model) << model.error().reason;
  EXPECT_EQ(model->layers.size(), 2U);
  EXPECT_EQ(model->width, 64U);
  EXPECT_EQ(model->sizes.window, 256U);
  EXPECT_EQ(model->vocabulary, sample_vocabulary());
  EXPECT_EQ(model->layers[1].down.weights.width, 128U);
  EXPECT_EQ(model->layers[1].down.weights.scales.size(), 64U);
  EXPECT_EQ(model->outputs[1].bias.size(), 17U);
  EXPECT_FALSE(model->damage());
}

TEST(EncoderModel, OfAnotherSortIsRefused) {
  EXPECT_EQ(reason("words"), "is not a model");
  EXPECT_EQ(reason(model::write_model("pos", {})), "is a model of kind 'pos', not 'encoder'");
}

TEST(EncoderModel, OfAnotherLayoutIsRefused) {
  auto changed = sections();
  named(changed, "config").bytes[0] = 2;
  EXPECT_EQ(reason(changed), "is an encoder of layout 2, and this program reads layout 1");
}

TEST(EncoderModel, OfAnotherVocabularyThanItWasMadeForIsRefused) {
  auto changed = sections();
  named(changed, "vocab").bytes.back() = 'X';
  EXPECT_EQ(reason(changed), "was trained on other pieces, cases or labels than this program's");
  named(changed, "vocab").bytes += "\nmore";
  EXPECT_TRUE(reason(changed).starts_with("is damaged: its vocabulary has")) << reason(changed);
}

TEST(EncoderModel, LacksNoSection) {
  for (std::size_t i = 0; i < sections().size(); ++i) {
    auto changed = sections();
    const std::string name = changed[i].name;
    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_TRUE(reason(changed).starts_with("is damaged: it")) << name << ": " << reason(changed);
  }
}

TEST(EncoderModel, HasSectionsOfTheirSize) {
  for (std::size_t i = 0; i < sections().size(); ++i) {
    for (const int change : {-1, 1}) {
      auto changed = sections();
      std::string& bytes = changed[i].bytes;
      bytes.resize(bytes.size() + static_cast<std::size_t>(change));
      if (changed[i].name == "vocab") continue;  // its fingerprint tells
      EXPECT_TRUE(reason(changed).starts_with("is damaged: its section " + changed[i].name))
          << reason(changed);
    }
  }
}

TEST(EncoderModel, CutShortAnywhereIsRefused) {
  const std::string bytes = sample_model();
  for (std::size_t size = 0; size < bytes.size(); size += 61) {
    EXPECT_NE(reason(bytes.substr(0, size)), "") << size;
  }
}

TEST(EncoderModel, OfImpossibleSizesIsRefused) {
  const struct {
    const char* what;
    SampleShape shape;
  } cases[] = {
      {"heads of another width", {.width = 64, .heads = 4}},
      {"rows that are no multiple of 16", {.width = 64, .heads = 2, .inner = 100}},
      {"a window without a position for each piece", {.positions = 128}},
      {"a core larger than its window", {.window = 128}},
      {"a core smaller than a token", {.core_max = 8, .core_min = 4}},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(reason(sample_model(each.shape)), "is damaged: its sizes are impossible")
        << each.what;
  }
}

TEST(EncoderModel, TellsOfNumbersOutOfRange) {
  const struct {
    const char* section;
    std::string bytes;
  } cases[] = {
      {"L01.up", std::string(1, 64)},
      {"L00.qkv", std::string(1, -64)},
      {"word", std::string(1, -128)},
      {"L00.o.s", std::string("\0\0\x80\x7f", 4)},  // infinite
      {"link.u", std::string("\0\0\xc0\x7f", 4)},   // no number
      {"spans.b", std::string("\0\0\x80\xff", 4)},
  };
  for (const auto& each : cases) {
    auto changed = sections();
    named(changed, each.section).bytes.replace(0, each.bytes.size(), each.bytes);
    const std::string bytes = model::write_model("encoder", changed);
    const auto model = EncoderModel::open(bytes);
    ASSERT_TRUE(model) << each.section;
    const auto damage = model->damage();
    ASSERT_TRUE(damage) << each.section;
    EXPECT_EQ(damage->reason, "is damaged: it has numbers out of their range");
  }
}

}  // namespace
}  // namespace quoth::encoder
