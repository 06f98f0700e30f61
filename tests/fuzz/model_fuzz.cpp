// Annotates with a model in which bytes are changed or sections cut short, under a digest that is
// right. The first byte of the input chooses the model. Each seven bytes after it are an edit: a
// section, a place in it (four bytes), what to do, and a number to add.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <vector>

#include "encoder/sample_model.h"
#include "invariants.h"
#include "model/embedded.h"
#include "model/model_file.h"
#include "quoth/analyzer.h"
#include "sound_annotation.h"

namespace {

using namespace quoth;

struct Parts {
  std::string kind;
  model::Fingerprint fingerprint = model::kNoFingerprint;
  std::vector<model::ModelSection> sections;
};

Parts parts_of(std::string_view bytes) {
  const auto file = model::ModelFile::open(bytes);
  require(static_cast<bool>(file));
  Parts parts = {std::string(file->kind()), file->fingerprint(), {}};
  for (const std::string_view name : file->names())
    parts.sections.push_back({std::string(name), std::string(*file->section(name))});
  return parts;
}

// The encoder is a small one with random weights.
std::vector<Parts> all_parts() {
  std::vector<Parts> all = {parts_of(encoder::sample_model())};
  for (const char* const kind : {"sentences", "pos", "names", "attribution", "speakers"})
    all.push_back(parts_of(*model::embedded("models/" + std::string(kind) + ".bin")));
  return all;
}

void edit(Parts& parts, const std::uint8_t* bytes) {
  std::string& section = parts.sections[bytes[0] % parts.sections.size()].bytes;
  if (section.empty()) return;
  const std::size_t place =
      (bytes[1] | bytes[2] << 8U | bytes[3] << 16U | std::size_t{bytes[4]} << 24U) % section.size();
  if ((bytes[5] & 0xFU) == 0) {
    section.resize(place);
  } else {
    section[place] = static_cast<char>(section[place] + bytes[6]);
  }
}

// A file in memory.
class File {
 public:
  explicit File(const std::string& bytes) : file_(memfd_create("model", 0)) {
    require(write(file_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { close(file_); }
  std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

 private:
  int file_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Parts> all = all_parts();
  if (size == 0) return 0;
  Parts parts = all[data[0] % all.size()];
  for (std::size_t at = 1; at + 7 <= size; at += 7) edit(parts, data + at);
  const File file(model::write_model(parts.kind, parts.sections, parts.fingerprint));
  const auto analyzer = Analyzer::with_models({file.path()}, {.fast = parts.kind != "encoder"});
  if (!analyzer) {
    require(!analyzer.error().reason.empty());
    return 0;
  }
  const auto annotation = analyzer->annotate(
      {.id = "a",
       .bytes = "Café must close\n\nMayor Ann Lee said on Monday that the café would close. "
                "\"We cannot wait,\" she told Tom Vane, 43, of the U.S.\n\n"
                "Vane denied that it was old. According to police, it's not."});
  require(static_cast<bool>(annotation));
  require_sound(*annotation);
  return 0;
}
