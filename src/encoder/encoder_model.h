// The file of a trained encoder: encoder.bin, a ModelFile of kind "encoder".
//
// Sections are little-endian, matrices row by row, N a layer's number in two digits:
//   config       u32: layout version, layers, width, heads, inner, positions, pieces, window,
//                core_max, core_min, link
//   fingerprint  u64: XXH3 of the vocabulary, '\n' and kFeeds
//   vocab        pieces separated by '\n', in order of their ids
//   word, pos    i8[pieces or positions][width], with a float scale a row: word.s, pos.s
//   case guide   f32[6][width], f32[2][width]       emb.ln  f32[2][width]: gamma, beta
//   LNN.qkv      i8[3 width][width], LNN.o i8[width][width], LNN.up i8[inner][width],
//                LNN.down i8[width][inner]; of each a scale and a bias a row: .s, .b, f32
//   LNN.ln1 .ln2 f32[2][width], after attention and after the inner layer
//   spans.w ...  f32[labels][width] and .b of spans, names, medium, sign
//   link.dep .head  f32[link][width] and .b    link.u f32[2][link][link]   link.v f32[2][link]
//   link.none    f32[2]
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "encoder/windows.h"
#include "quoth/guideline.h"
#include "quoth/result.h"

namespace quoth::encoder {

inline constexpr std::uint32_t kLayoutVersion = 1;
inline constexpr std::size_t kGuidelines = 2;  // rows of section "guide", as Guideline
// The outputs for each token, and how many labels each has.
enum class Output : std::uint8_t { spans, names, medium, sign };
inline constexpr std::size_t kOutputs = 4;
inline constexpr std::size_t kLabels[kOutputs] = {13, 17, 4, 3};
// What is linked to cues.
enum class LinkKind : std::uint8_t { source, content };
inline constexpr std::size_t kLinkKinds = 2;
// What feeds a model; a change to how any of these is computed changes its number.
inline constexpr std::string_view kFeeds =
    "wordpiece/1 case/6 guideline/2 context/16 spans/13 names/17 medium/4 sign/3";
// Weights of products lie within [-kLargestWeight, kLargestWeight]: then the sum of two products
// with unsigned bytes fits 16 bits, which processors without VNNI need.
inline constexpr int kLargestWeight = 63;

// Parts of a file, which are not copied.
struct ByteMatrix {
  std::span<const std::int8_t> rows;
  std::span<const float> scales;  // one a row
  std::size_t width = 0;

  const std::int8_t* row(std::size_t i) const { return rows.data() + i * width; }
};

struct Product {
  ByteMatrix weights;  // a row an output channel
  std::span<const float> bias;
};

// Gamma, then beta.
using Norm = std::span<const float>;

struct Layer {
  Product qkv, attended, up, down;
  Norm after_attention, after_inner;
};

struct Dense {
  std::span<const float> weights;  // a row an output
  std::span<const float> bias;
};

struct LinkWeights {
  Dense dependent, head;
  std::span<const float> form;    // [kind][link][link]
  std::span<const float> linear;  // [kind][link]
  std::span<const float> none;    // [kind]
};

// Points into the bytes it was opened on, which must outlive it. Immutable; any thread.
struct EncoderModel {
  std::size_t width = 0, heads = 0, inner = 0, positions = 0, pieces = 0, link = 0;
  WindowSizes sizes;
  std::string_view vocabulary;
  ByteMatrix words, places;
  std::span<const float> cases, guidelines;
  Norm norm;
  std::vector<Layer> layers;
  Dense outputs[kOutputs];
  LinkWeights links;

  // Checks the version, the fingerprint and the size of every section; reads no weights. Fails,
  // with an empty path, where one is wrong.
  static Result<EncoderModel> open(std::string_view bytes);

  // What is wrong with the numbers: integers out of their range, floats that are none. One pass
  // over all of them: for files that come from outside, beside ModelFile::damage().
  std::optional<Error> damage() const;
};

// The fingerprint of a vocabulary as the file has it.
std::uint64_t fingerprint_of(std::string_view vocabulary);

}  // namespace quoth::encoder
