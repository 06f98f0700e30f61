// The result of calls that can fail: a value, or an error that names the input.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace quoth {

// What went wrong. Printed as "quoth: PATH: REASON".
struct Error {
  std::string path;    // the file, folder, line ("x.ndjson:3") or option that caused it
  std::string reason;  // one clause, lower case, no full stop

  friend bool operator==(const Error&, const Error&) = default;
};

// A T or an Error: a small part of C++23's std::expected.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  // The value. Requires that there is one.
  T& operator*() & { return *std::get_if<T>(&state_); }
  const T& operator*() const& { return *std::get_if<T>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<T>(&state_)); }
  T* operator->() { return std::get_if<T>(&state_); }
  const T* operator->() const { return std::get_if<T>(&state_); }
  // The error. Requires that there is no value.
  const Error& error() const { return *std::get_if<Error>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace quoth
