#include "model/model_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "model/feature_hash.h"  // xxHash, inlined

namespace quoth::model {
namespace {

static_assert(std::endian::native == std::endian::little, "models are mapped as they are");

// A byte that no text has, and both line ends: a transfer as text breaks it.
constexpr std::string_view kMagic = "\x89QUOTH\r\n";
constexpr std::uint32_t kFormatVersion = 1;
constexpr std::size_t kHeaderSize = 64;
constexpr std::size_t kDigestAt = 40;
constexpr std::size_t kFingerprintAt = 56;
constexpr std::size_t kNameSize = 16;
constexpr std::size_t kEntrySize = kNameSize + 16;

template <typename Number>
Number read(std::string_view bytes, std::size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

template <typename Number>
void write(std::string& bytes, std::size_t at, Number number) {
  std::memcpy(bytes.data() + at, &number, sizeof number);
}

std::string_view padded_name(std::string_view bytes, std::size_t at) {
  const std::string_view field = bytes.substr(at, kNameSize);
  return field.substr(0, std::min(field.find('\0'), field.size()));
}

std::array<std::uint64_t, 2> digest_of(std::string_view bytes) {
  // Files from before fingerprints have a zero there, and the digest that they always had.
  const XXH64_hash_t seed =
      XXH3_64bits_withSeed(bytes.data(), kDigestAt, read<Fingerprint>(bytes, kFingerprintAt));
  const XXH128_hash_t hash =
      XXH3_128bits_withSeed(bytes.data() + kHeaderSize, bytes.size() - kHeaderSize, seed);
  return {hash.low64, hash.high64};
}

std::size_t aligned(std::size_t size) { return (size + 63) / 64 * 64; }

Error damaged(std::string_view how) { return {"", "is damaged: " + std::string(how)}; }

}  // namespace

Result<ModelFile> ModelFile::open(std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) return Error{"", "is not a model"};
  if (bytes.size() < kHeaderSize) return damaged("cut short within its header");
  const auto version = read<std::uint32_t>(bytes, 8);
  if (version != kFormatVersion) {
    return Error{"", "is a model of format version " + std::to_string(version) +
                         ", and this program reads version " + std::to_string(kFormatVersion)};
  }
  const auto size = read<std::uint64_t>(bytes, 32);
  if (bytes.size() - kHeaderSize != size) {
    return damaged("it has " + std::to_string(bytes.size() - kHeaderSize) +
                   " bytes behind its header in place of " + std::to_string(size));
  }
  ModelFile file;
  file.bytes_ = bytes;
  file.kind_ = padded_name(bytes, 16);
  file.sections_ = read<std::uint32_t>(bytes, 12);
  if (file.sections_ > size / kEntrySize) return damaged("its directory is larger than the file");
  for (std::uint32_t i = 0; i < file.sections_; ++i) {
    const std::size_t entry = kHeaderSize + i * kEntrySize;
    const auto begin = read<std::uint64_t>(bytes, entry + kNameSize);
    const auto length = read<std::uint64_t>(bytes, entry + kNameSize + 8);
    if (begin > bytes.size() || length > bytes.size() - begin) {
      return damaged("a section lies outside the file");
    }
  }
  return file;
}

Result<ModelFile> ModelFile::open(std::string_view bytes, std::string_view kind) {
  Result<ModelFile> file = open(bytes);
  if (file && file->kind() != kind) {
    return Error{"", "is a model of kind '" + std::string(file->kind()) + "', not '" +
                         std::string(kind) + "'"};
  }
  return file;
}

Result<ModelFile> ModelFile::open(std::string_view bytes, std::string_view kind,
                                  Fingerprint fingerprint) {
  Result<ModelFile> file = open(bytes, kind);
  if (file && file->fingerprint() != kNoFingerprint && file->fingerprint() != fingerprint) {
    return Error{"",
                 "was trained with other features, labels or word clusters than this program has"};
  }
  return file;
}

Fingerprint ModelFile::fingerprint() const { return read<Fingerprint>(bytes_, kFingerprintAt); }

std::uint64_t ModelFile::digest() const { return read<std::uint64_t>(bytes_, kDigestAt); }

std::optional<Error> ModelFile::damage() const {
  const auto digest = digest_of(bytes_);
  if (digest[0] == read<std::uint64_t>(bytes_, kDigestAt) &&
      digest[1] == read<std::uint64_t>(bytes_, kDigestAt + 8)) {
    return std::nullopt;
  }
  return damaged("its digest does not match its contents");
}

std::optional<std::string_view> ModelFile::section(std::string_view name) const {
  for (std::uint32_t i = 0; i < sections_; ++i) {
    const std::size_t entry = kHeaderSize + i * kEntrySize;
    if (padded_name(bytes_, entry) == name) {
      return bytes_.substr(read<std::uint64_t>(bytes_, entry + kNameSize),
                           read<std::uint64_t>(bytes_, entry + kNameSize + 8));
    }
  }
  return std::nullopt;
}

std::vector<std::string_view> ModelFile::names() const {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < sections_; ++i) {
    names.push_back(padded_name(bytes_, kHeaderSize + i * kEntrySize));
  }
  return names;
}

std::string write_model(std::string_view kind, const std::vector<ModelSection>& sections,
                        Fingerprint fingerprint) {
  std::string bytes(aligned(kHeaderSize + sections.size() * kEntrySize), '\0');
  std::ranges::copy(kMagic, bytes.begin());
  write(bytes, 8, kFormatVersion);
  write(bytes, 12, static_cast<std::uint32_t>(sections.size()));
  std::ranges::copy(kind.substr(0, kNameSize - 1), bytes.begin() + 16);
  std::size_t entry = kHeaderSize;
  for (const ModelSection& section : sections) {
    std::copy_n(section.name.begin(), std::min(section.name.size(), kNameSize - 1),
                bytes.begin() + static_cast<std::ptrdiff_t>(entry));
    write<std::uint64_t>(bytes, entry + kNameSize, bytes.size());
    write<std::uint64_t>(bytes, entry + kNameSize + 8, section.bytes.size());
    bytes += section.bytes;
    bytes.resize(aligned(bytes.size()));
    entry += kEntrySize;
  }
  write<std::uint64_t>(bytes, 32, bytes.size() - kHeaderSize);
  write(bytes, kFingerprintAt, fingerprint);
  const auto digest = digest_of(bytes);
  write(bytes, kDigestAt, digest[0]);
  write(bytes, kDigestAt + 8, digest[1]);
  return bytes;
}

}  // namespace quoth::model
