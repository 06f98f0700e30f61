// Reads arbitrary bytes as an annotation or a report, and reports on it in every format.
#include <cstdint>
#include <utility>
#include <vector>

#include "input/contents.h"
#include "invariants.h"
#include "schema.h"
#include "sound_report.h"

namespace {

using namespace quoth;

// What the program makes of a line of JSON.
Result<input::Contents> contents_of(std::string json) {
  static const auto analyzer = Analyzer::built_in({.fast = true});
  input::Input input;
  input.kind = input::Input::Kind::json;
  input.bytes = std::move(json);
  return input::contents_of(input, {}, analyzer, OffsetUnit::code_points,
                            input::Keep::records_and_texts);
}

// An article that is there beside the one of the fuzzer.
const input::Contents& other() {
  static const auto contents = contents_of(
      R"({"id": "other", "text": "Caf\u00e9 must close\n\n\u201cWe can\u2019t stay,\u201d said Ann Lee. Vane denied that it was old."})");
  return *contents;
}

Report report_on(const std::vector<const input::Contents*>& all) {
  std::vector<Record> records;
  std::vector<Error> errors;
  for (const auto* const contents : all) {
    records.insert(records.end(), contents->records.begin(), contents->records.end());
    errors.insert(errors.end(), contents->errors.begin(), contents->errors.end());
  }
  return make_report(std::move(records), std::move(errors));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string json(reinterpret_cast<const char*>(data), size);
  const auto contents = contents_of(json);
  if (!contents) {
    require(!contents.error().reason.empty());
    return 0;
  }
  Texts texts;
  for (const auto* const from : {&*contents, &other()}) {
    if (from->annotation) texts[from->records.front().digest] = from->annotation->text;
  }
  const Report report = report_on({&*contents, &other()});
  require_sound(report, texts);
  require_sound(report_on({&other()}), report, texts);
  if (is_valid(json, "annotation") || is_valid(json, "report"))
    require_sound_json(report_on({&other()}), report, texts);
  return 0;
}
