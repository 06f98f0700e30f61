// Reads arbitrary bytes as JSON: an array, one article, or NDJSON.
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "input/json_article.h"
#include "input/json_texts.h"
#include "input_file.h"
#include "sound_article.h"

namespace {

// The JSON texts in a file. `end` says whether all could be read.
std::vector<std::string> texts_of(const InputFile& file, std::size_t most, bool& whole) {
  std::vector<std::string> found;
  quoth::input::JsonTexts texts(file.stream());
  std::uint64_t number = 0;
  while (auto text = texts.next()) {
    if (!*text) {
      quoth::require(!text->error().reason.empty());
      whole = false;
      continue;
    }
    quoth::require((*text)->number >= number && found.size() < most);
    number = (*text)->number;
    found.push_back(std::move((*text)->text));
  }
  return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  bool whole = true;
  const auto found = texts_of(file, size + 1, whole);
  std::string lines;
  std::size_t valid = 0;
  for (const std::string& text : found) {
    quoth::input::kind_of_json(text);
    if (const auto given = quoth::input::read_article(text, {})) {
      quoth::require_sound(*given);
      lines += nlohmann::json::parse(text).dump() + '\n';
      ++valid;
    } else {
      quoth::require(!given.error().reason.empty());
    }
  }
  // Written a line each, they are as many.
  const InputFile again(reinterpret_cast<const std::uint8_t*>(lines.data()), lines.size());
  quoth::require(texts_of(again, valid, whole).size() == valid);
  return 0;
}
