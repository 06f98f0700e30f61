// Writes JSON text directly into a string, without a tree, for millions of articles.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "format/decimal.h"

namespace quoth::format {

// Takes the next part of an output.
using Write = std::function<void(std::string_view)>;

// Calls must nest as in JSON, at most 16 deep; this is not checked. Strings are UTF-8 and are not
// changed.
class JsonWriter {
 public:
  // compact: one line without spaces. indented: by 2, for reports.
  enum class Layout : std::uint8_t { compact, indented };
  // The layout of an object or array if indented: one member per line, or all on one line.
  enum class Shape : std::uint8_t { block, line };

  // Appends to `out`, which must outlive the writer. `out` is complete when the outermost value is.
  JsonWriter(std::string& out, Layout layout) : out_(out), indented_(layout == Layout::indented) {}
  // Gives the text out part by part, so that it need not fit into memory; the last part when the
  // outermost value is complete. `write` must outlive the writer.
  JsonWriter(const Write& write, Layout layout)
      : out_(part_), write_(&write), indented_(layout == Layout::indented) {}
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;
  ~JsonWriter() { flush(); }

  void begin_object(Shape shape = Shape::block) { begin('{', shape); }
  void end_object() { end('}'); }
  void begin_array(Shape shape = Shape::block) { begin('[', shape); }
  void end_array() { end(']'); }
  void key(std::string_view name) {  // must not need escapes
    end_at(begin_member(name, 0));
    after_ = After::key;
  }
  void string(std::string_view text);
  void number(std::uint32_t value);
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  // Valid JSON text without line ends.
  void raw(std::string_view json);

  // A key and its value. optional_member() writes null for an empty string. Inline because the
  // names are literals and each token has five members.
  void member(std::string_view name, std::string_view text) {
    end_at(begin_member(name, 0));
    put_string(text);
  }
  void member(std::string_view name, std::uint32_t value) {
    end_at(put_decimal(begin_member(name, kDecimalSize), value));
  }
  // Enum names are short and need no escapes.
  void word_member(std::string_view name, std::string_view word) {
    char* end = begin_member(name, word.size() + 2);
    *end++ = '"';
    end += word.copy(end, word.size());
    *end++ = '"';
    end_at(end);
  }
  void optional_member(std::string_view name, std::string_view text);

 private:
  struct Level {
    bool block = false;
    bool array = false;
  };
  static constexpr std::size_t kShortSize = 24;
  static constexpr std::size_t kMaxDepth = 16;
  // What precedes the next member or element.
  enum class After : std::uint8_t { bracket, key, value };

  void begin(char bracket, Shape shape) {
    const bool inside_line = depth_ > 0 && !levels_[depth_ - 1].block;
    const bool block = indented_ && shape == Shape::block && !inside_line;
    separate(block);
    put(bracket);
    levels_[depth_++] = {.block = block, .array = bracket == '['};
    after_ = After::bracket;
  }
  void end(char bracket) {
    const Level level = levels_[--depth_];
    if (level.block && after_ == After::value) line_break();
    put(bracket);
    after_ = After::value;
    if (depth_ == 0) finish();
  }
  // At the end of the outermost value.
  void finish() {
    flush();
    if (write_ != nullptr) write_part();
  }
  void separate(bool before_block = false) {
    if (after_ == After::value) put(',');
    if (indented_) indent(before_block);
    after_ = After::value;
  }
  void indent(bool before_block);
  void line_break();
  // Writes the key and returns the position of the value, with space for `value_size` bytes. Call
  // end_at() with the end of the value.
  char* begin_member(std::string_view name, std::size_t value_size) {
    const bool joined = after_ == After::value && !indented_;
    if (indented_) separate();
    after_ = After::value;
    reserve(name.size() + value_size + 5);
    char* end = buffer_.data() + used_;
    if (joined) *end++ = ',';
    *end++ = '"';
    end += name.copy(end, name.size());
    *end++ = '"';
    *end++ = ':';
    if (indented_) *end++ = ' ';
    return end;
  }
  void end_at(const char* end) { used_ = static_cast<std::size_t>(end - buffer_.data()); }

  void put(char c) {
    if (used_ == buffer_.size()) flush();
    buffer_[used_++] = c;
  }
  void put(std::string_view text) {
    if (text.size() > buffer_.size() - used_) {
      put_long(text);
      return;
    }
    used_ += text.copy(buffer_.data() + used_, text.size());
  }
  void put_long(std::string_view text);
  void put_string(std::string_view text);
  // put_string() for short strings without escapes. Returns false and writes nothing for others.
  bool put_short(std::string_view text);
  void put_digits(std::uint32_t value) {
    reserve(kDecimalSize);
    end_at(put_decimal(buffer_.data() + used_, value));
  }
  // Makes space for `size` more bytes, which must be much less than the size of the buffer.
  void reserve(std::size_t size) {
    if (buffer_.size() - used_ < size) flush();
  }
  void flush();

  // Gives what is in `out_` to `write_`.
  void write_part();

  std::string part_;
  std::string& out_;
  const Write* write_ = nullptr;
  // Not yet in `out_`: appending a few bytes at a time to a string is slow.
  std::array<char, 4096> buffer_;  // NOLINT(*-member-init)
  std::size_t used_ = 0;
  std::array<Level, kMaxDepth> levels_;  // NOLINT(*-member-init)
  std::size_t depth_ = 0;
  bool indented_;
  After after_ = After::bracket;
};

}  // namespace quoth::format
