#include "model/embedded.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "source_dir.h"

namespace quoth::model {
namespace {

std::string bytes_of(const std::string& name) {
  std::ifstream in(std::string(QUOTH_SOURCE_DIR) + "/data/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST(Embedded, FilesAreThoseOfTheDataFolder) {
  for (const char* name : {"lexicon/titles.txt", "lexicon/cue_media.txt", "models/sentences.bin",
                           "schema/report.json"}) {
    const auto bytes = embedded(name);
    ASSERT_TRUE(bytes) << name;
    EXPECT_FALSE(bytes->empty()) << name;
    EXPECT_TRUE(*bytes == bytes_of(name)) << name;
  }
}

TEST(Embedded, EveryListAndSchemaIsBuiltIn) {
  for (const std::string folder : {"lexicon", "schema"}) {
    const std::string path = std::string(QUOTH_SOURCE_DIR) + "/data/" + folder;
    for (const auto& entry : std::filesystem::directory_iterator(path)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".txt" && extension != ".json") continue;
      const std::string name = folder + "/" + entry.path().filename().string();
      EXPECT_TRUE(embedded(name)) << name;
    }
  }
}

TEST(Embedded, OtherNamesAreNone) {
  for (const char* name : {"", "titles.txt", "lexicon/titles", "lexicon/", "/lexicon/titles.txt",
                           "lexicon/Titles.txt", "lexicon/titles.txt "}) {
    EXPECT_FALSE(embedded(name)) << name;
  }
}

TEST(Embedded, ANameIsReadToItsEndOnly) {
  const std::string_view longer = "lexicon/titles.txt.bak";
  EXPECT_TRUE(embedded(longer.substr(0, longer.size() - 4)));
}

TEST(Embedded, BytesStayWhereTheyAre) {
  EXPECT_EQ(embedded("lexicon/titles.txt")->data(), embedded("lexicon/titles.txt")->data());
}

TEST(Embedded, ModelsLieAsTheirSectionsNeed) {
  for (const char* name : {"models/pos.bin", "models/attribution.bin"}) {
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(embedded(name)->data()) % 64, 0U) << name;
  }
}

}  // namespace
}  // namespace quoth::model
