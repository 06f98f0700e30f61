#include "api/outcome.h"

#include <fmt/format.h>

#include <utility>

#include "format/wrap.h"

namespace quoth::api {

Outcome failed(const Error& error) {
  return {QUOTH_FAILED,
          format::one_line(error.path.empty() ? error.reason
                                              : fmt::format("{}: {}", error.path, error.reason))};
}

Outcome partly(std::string text, const std::vector<Error>& errors) {
  return {errors.empty() ? QUOTH_OK : QUOTH_PARTLY, std::move(text)};
}

}  // namespace quoth::api
