// The float arithmetic of the encoder, compiled once for each instruction set.
//
// All instruction sets give the same bytes. An element of a result is computed by the same single
// IEEE operations in the same order everywhere: registers hold 4, 8 or 16 elements side by side, a
// sum along a row runs in 16 lanes (element i in lane i % 16) that are added in a fixed order, no
// product and sum are contracted, and no reciprocal is approximate. kernels/*.inc is the code.
//
// Plain functions without state: any thread. Pointers need no alignment; no result may overlap an
// operand unless said so. Lengths of rows are multiples of 16.
#pragma once

#include <cstddef>
#include <cstdint>

namespace quoth::encoder {

// The width of one attention head.
inline constexpr std::size_t kHeadWidth = 32;
// What sums in lanes, and therefore all rows, are a multiple of.
inline constexpr std::size_t kLanes = 16;
// Activations are signed bytes; the products take them as unsigned bytes, raised by this.
inline constexpr std::int32_t kByteOffset = 128;
inline constexpr float kLargestByte = 127;
// Final states are kept as integers of up to this.
inline constexpr float kLargestState = 32767;

// How a row of int32 sums becomes floats: (sum - offset) * (row scale * scale) + bias, by channel.
struct Channels {
  const std::int32_t* offset;
  const float* scale;
  const float* bias;
  std::size_t count;
};

// Gamma and beta.
struct NormWeights {
  const float* gamma;
  const float* beta;
};

// One embedding: `width` bytes and their scale.
struct ByteRow {
  const std::int8_t* bytes;
  float scale;
};

// The addends of the embedding of a piece.
struct EmbeddingParts {
  ByteRow word;
  ByteRow position;
  const float* letter_case;
  const float* guideline;
};

// Rows [begin, end) of a window.
struct Queries {
  std::size_t begin;
  std::size_t end;
};

// Scratch of attention for windows of up to `rows` rows, in 32-bit words.
constexpr std::size_t padded_keys(std::size_t rows) {
  return (rows + kLanes - 1) / kLanes * kLanes;
}
constexpr std::size_t attention_scratch(std::size_t rows) {
  constexpr std::size_t kQueryTile = 4;
  return padded_keys(rows) * (3 * kHeadWidth / 2 + kQueryTile + kQueryTile / 2);
}

struct Kernels {
  // bytes[i] = round half to even of row[i] * 127 / max|row|, plus kByteOffset. Returns the scale,
  // max|row| / 127; of a row of zeros it is 0.
  float (*quantize)(const float* row, std::size_t width, std::uint8_t* bytes);
  // The same as 16-bit integers of up to kLargestState, without offset.
  float (*quantize_state)(const float* row, std::size_t width, std::int16_t* numbers);
  // row = layer norm of row.
  void (*layer_norm)(float* row, std::size_t width, NormWeights norm);
  // row = the sum of the parts.
  void (*embed)(const EmbeddingParts& parts, std::size_t width, float* row);
  // row = the sums as floats.
  void (*scale)(const std::int32_t* sums, float row_scale, const Channels& channels, float* row);
  // row += the sums as floats.
  void (*add_scaled)(const std::int32_t* sums, float row_scale, const Channels& channels,
                     float* row);
  // row = GELU of the sums as floats.
  void (*scale_gelu)(const std::int32_t* sums, float row_scale, const Channels& channels,
                     float* row);
  // row = GELU(row).
  void (*gelu)(float* row, std::size_t width);
  // Attention of one window, all heads: qkv is [rows][3 * width], out [rows][width]; other queries
  // than these are left out. scratch has attention_scratch(rows) words.
  void (*attention)(const float* qkv, std::size_t rows, std::size_t width, Queries queries,
                    std::int32_t* scratch, float* out);
  // The sum of a[i] * b[i], in 16 lanes.
  float (*dot)(const float* a, const float* b, std::size_t width);
  // row[i] = exp(row[i]) for numbers from -87 to 0; smaller ones count as -87.3. Wrong by less
  // than 2e-5 of the result.
  void (*exponentials)(float* row, std::size_t width);
};

enum class InstructionSet : std::uint8_t { baseline, avx2, avx512, avx512_vnni };

// Those that this program has and this processor runs; nullptr where one is missing. `baseline` is
// always there.
const Kernels* kernels_for(InstructionSet set);

// The kernels of the widest instruction set that oneDNN uses on this machine, so its environment
// variable ONEDNN_MAX_CPU_ISA limits both.
const Kernels& kernels();

}  // namespace quoth::encoder
