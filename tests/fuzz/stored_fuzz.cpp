// Annotates arbitrary bytes, and keeps the annotation in a database: what is read back is the same.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "database/reader.h"
#include "database/writer.h"
#include "format/json.h"
#include "invariants.h"
#include "quoth/analyzer.h"

namespace {

using namespace quoth;

std::string json_of(const Annotation& annotation) {
  return format::annotation_json(annotation, OffsetUnit::code_points);
}

const std::string& path() {
  static const std::string path = [] {
    std::string folder = "/tmp/quoth-fuzz-XXXXXX";
    require(mkdtemp(folder.data()) != nullptr);
    return folder + "/stored.db";
  }();
  return path;
}

void require_kept(const Annotation& annotation) {
  unlink(path().c_str());
  {
    const auto writer = database::Writer::open(path());
    require(static_cast<bool>(writer));
    require(!(*writer)->put(annotation, "stamp"));
    require(!(*writer)->finish(false));
  }
  auto reader = database::Reader::open(path(), {.rows = database::Rows::all, .said = ""});
  require(static_cast<bool>(reader));
  const auto read = reader->next();
  require(read && *read && json_of(**read) == json_of(annotation));
  require(!reader->next());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto analyzer = Analyzer::built_in({.fast = true});
  const auto annotation =
      analyzer.annotate({.id = "a.txt", .bytes = {reinterpret_cast<const char*>(data), size}});
  if (annotation) require_kept(*annotation);
  return 0;
}
