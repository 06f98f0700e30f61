#include "model/embedded.h"

#include <cstdint>

namespace quoth::model {
namespace {

struct File {
  const char* name;
  const char* bytes;
  std::uint64_t size;
};

}  // namespace

// Ends with a file without a name. Written by src/CMakeLists.txt.
extern "C" const File quoth_embedded[];

std::optional<std::string_view> embedded(std::string_view name) {
  for (const File* file = quoth_embedded; file->name != nullptr; ++file) {
    if (name == file->name) return std::string_view(file->bytes, file->size);
  }
  return std::nullopt;
}

}  // namespace quoth::model
