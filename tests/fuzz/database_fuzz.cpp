// Reads a database in which arbitrary bytes stand at arbitrary places: each four bytes of the input
// are an offset, and a byte to put there (the fourth is added to it).
#include <unistd.h>

#include <cstdio>
#include <string>

#include "database/reader.h"
#include "database/writer.h"
#include "format/json.h"
#include "invariants.h"
#include "quoth/analyzer.h"

namespace {

const std::string& folder() {
  static const std::string path = [] {
    std::string name = "/tmp/quoth-fuzz-XXXXXX";
    quoth::require(mkdtemp(name.data()) != nullptr);
    return name;
  }();
  return path;
}

std::string bytes_of(const std::string& path) {
  std::string bytes;
  FILE* const file = fopen(path.c_str(), "rb");
  quoth::require(file != nullptr);
  for (int c = getc(file); c != EOF; c = getc(file)) bytes += static_cast<char>(c);
  fclose(file);
  return bytes;
}

std::string valid_database() {
  const std::string path = folder() + "/valid.db";
  const auto analyzer = quoth::Analyzer::built_in({.fast = true});
  const auto writer = quoth::database::Writer::open(path);
  quoth::require(static_cast<bool>(writer));
  for (const char* const id : {"a", "b"}) {
    const auto annotation = analyzer.annotate(
        {.id = id,
         .bytes = "Mayor Ann Lee said on Monday that the caf\u00e9 would close. \"We cannot "
                  "wait,\" she told Tom Vane.\n\nVane denied that it was old."});
    quoth::require(static_cast<bool>(annotation));
    quoth::require(!(*writer)->put(*annotation, id));
  }
  quoth::require(!(*writer)->finish(false));
  return bytes_of(path);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string valid = valid_database();
  std::string bytes = valid;
  for (std::size_t at = 0; at + 4 <= size; at += 4) {
    const std::size_t place = (data[at] << 16U | data[at + 1] << 8U | data[at + 2]) % bytes.size();
    bytes[place] = static_cast<char>(bytes[place] + data[at + 3]);
  }
  const std::string path = folder() + "/changed.db";
  FILE* const file = fopen(path.c_str(), "wb");
  quoth::require(file != nullptr && fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
  fclose(file);
  for (const char* const said : {"", "\"we cannot\" OR lemmas : \"close\""}) {
    auto reader =
        quoth::database::Reader::open(path, {.rows = quoth::database::Rows::all, .said = said});
    if (!reader) {
      quoth::require(!reader.error().reason.empty());
      continue;
    }
    std::size_t found = 0;
    while (const auto annotation = reader->next()) {
      quoth::require(++found <= bytes.size());
      if (!*annotation) continue;
      static_cast<void>(
          quoth::format::annotation_json(**annotation, quoth::OffsetUnit::code_points));
    }
  }
  return 0;
}
