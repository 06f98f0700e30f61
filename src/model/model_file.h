// The container of a trained model: a checked header, then named sections.
//
//   0  magic, 8 bytes        16  kind, 16 bytes, zero-padded       40  XXH3 128 digest
//   8  format version, u32   32  size of what follows byte 64, u64 56  fingerprint, u64
//  12  number of sections, u32
//  64  the sections' directory: name (16 bytes, zero-padded), offset and size (u64 each)
//
// Little-endian. Sections begin at multiples of 64. The digest covers every byte but its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/fingerprint.h"
#include "quoth/result.h"

namespace quoth::model {

// Points into the bytes it was opened on, which must outlive it. Immutable; any thread.
class ModelFile {
 public:
  // Reads the header and the directory. Fails, with an empty path, if `bytes` is no model, is
  // cut short, or was written in another format version.
  static Result<ModelFile> open(std::string_view bytes);
  // The same, and fails if the model is not of that kind ("pos", "names", "attribution").
  static Result<ModelFile> open(std::string_view bytes, std::string_view kind);
  // The same, and fails if the model has a fingerprint that is not this one.
  static Result<ModelFile> open(std::string_view bytes, std::string_view kind,
                                Fingerprint fingerprint);

  // What is wrong with the contents, by their digest. Costs one pass over all bytes, so it is for
  // files that come from outside: what is built in came with the program's own code.
  std::optional<Error> damage() const;

  std::string_view kind() const { return kind_; }
  Fingerprint fingerprint() const;
  // The first half of the digest, as the file has it.
  std::uint64_t digest() const;
  // Nothing if the model has no such section.
  std::optional<std::string_view> section(std::string_view name) const;
  // The names of all sections, in the order of the file.
  std::vector<std::string_view> names() const;

 private:
  std::string_view bytes_;
  std::string_view kind_;
  std::uint32_t sections_ = 0;
};

struct ModelSection {
  std::string name;  // at most 15 bytes
  std::string bytes;
};

// The file of a model; `kind` has at most 15 bytes.
std::string write_model(std::string_view kind, const std::vector<ModelSection>& sections,
                        Fingerprint fingerprint = kNoFingerprint);

}  // namespace quoth::model
