#include "encoder/integer_product.h"

#include <algorithm>

namespace quoth::encoder {
namespace {

using dnnl::memory;

memory::dims dims(std::size_t a, std::size_t b) {
  return {static_cast<memory::dim>(a), static_cast<memory::dim>(b)};
}

dnnl::matmul::primitive_desc describe(const dnnl::engine& engine, const memory::desc& rows,
                                      const memory::desc& weights, const memory::desc& sums) {
  dnnl::primitive_attr attributes;
  // oneDNN's own scratch would be shared by threads.
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return {dnnl::matmul::desc(rows, weights, sums), attributes, engine};
}

memory::desc matrix(std::size_t rows, std::size_t columns, memory::data_type type) {
  return {dims(rows, columns), type, memory::format_tag::ab};
}

}  // namespace

IntegerProduct::IntegerProduct(const dnnl::engine& engine, std::size_t in, std::size_t out)
    : engine_(engine), in_(in), out_(out) {
  const memory::desc any(dims(in, out), memory::data_type::s8, memory::format_tag::any);
  packed_ = describe(engine, matrix(kRowBlock, in, memory::data_type::u8), any,
                     matrix(kRowBlock, out, memory::data_type::s32))
                .weights_desc();
  block_ = shape_for(kRowBlock, packed_);
  tail_ = shape_for(kRowTail, packed_);
}

IntegerProduct::Shape IntegerProduct::shape_for(std::size_t count,
                                                const memory::desc& weights) const {
  const memory::desc rows = matrix(count, in_, memory::data_type::u8);
  const memory::desc sums = matrix(count, out_, memory::data_type::s32);
  const auto description = describe(engine_, rows, weights, sums);
  return {rows, sums, description.scratchpad_desc(), dnnl::matmul(description)};
}

PackedWeights IntegerProduct::pack(std::span<const std::int8_t> weights) const {
  // oneDNN's rows are inputs: ours are its columns. It only reads them.
  const memory::desc plain(dims(in_, out_), memory::data_type::s8, memory::format_tag::ba);
  memory from(plain, engine_, const_cast<std::int8_t*>(weights.data()));
  memory to(packed_, engine_);
  dnnl::stream stream(engine_);
  dnnl::reorder(from, to).execute(stream, from, to);
  stream.wait();
  return to;
}

void IntegerProduct::multiply(const Shape& shape, const std::uint8_t* rows,
                              const PackedWeights& weights, std::int32_t* sums,
                              ProductScratch& scratch) const {
  auto& arguments = scratch.arguments_[&shape.product];
  if (arguments.empty()) {
    scratch.bytes_.resize(std::max(scratch.bytes_.size(), shape.scratch.get_size()));
    arguments = {{DNNL_ARG_SRC, memory(shape.rows, engine_, nullptr)},
                 {DNNL_ARG_WEIGHTS, weights},
                 {DNNL_ARG_DST, memory(shape.sums, engine_, nullptr)},
                 {DNNL_ARG_SCRATCHPAD, memory(shape.scratch, engine_, nullptr)}};
  }
  arguments[DNNL_ARG_SRC].set_data_handle(const_cast<std::uint8_t*>(rows));
  arguments[DNNL_ARG_WEIGHTS] = weights;
  arguments[DNNL_ARG_DST].set_data_handle(sums);
  arguments[DNNL_ARG_SCRATCHPAD].set_data_handle(scratch.bytes_.data());
  shape.product.execute(scratch.stream_, arguments);
  scratch.stream_.wait();
}

void IntegerProduct::multiply(const std::uint8_t* rows, std::size_t count,
                              const PackedWeights& weights, std::int32_t* sums,
                              ProductScratch& scratch) const {
  if (count == kRowBlock) return multiply(block_, rows, weights, sums, scratch);
  for (std::size_t row = 0; row < count; row += kRowTail) {
    multiply(tail_, rows + row * in_, weights, sums + row * out_, scratch);
  }
}

}  // namespace quoth::encoder
