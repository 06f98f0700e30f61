// What a call of the C interface gives back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth.h"
#include "quoth/result.h"

namespace quoth::api {

// The status, and what *out gets; NULL if there is no text.
struct Outcome {
  quoth_status status = QUOTH_OK;
  std::optional<std::string> text;
};

Outcome failed(const Error& error);
// A result that may lack some inputs.
Outcome partly(std::string text, const std::vector<Error>& errors);

}  // namespace quoth::api
