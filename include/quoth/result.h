// How calls that can fail answer: a value, or what went wrong and with which input.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace quoth {

// What went wrong. Printed as "quoth: PATH: REASON".
struct Error {
  std::string path;    // the file, folder, line ("x.ndjson:3") or option that is at fault
  std::string reason;  // one clause, lower case, no full stop

  friend bool operator==(const Error&, const Error&) = default;
};

// A T or an Error. Like std::expected of C++23, with as much of it as is used here.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  // The value; only where there is one.
  T& operator*() & { return *std::get_if<T>(&state_); }
  const T& operator*() const& { return *std::get_if<T>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<T>(&state_)); }
  T* operator->() { return std::get_if<T>(&state_); }
  const T* operator->() const { return std::get_if<T>(&state_); }
  // The error; only where there is no value.
  const Error& error() const { return *std::get_if<Error>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace quoth
