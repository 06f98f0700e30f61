// Whether JSON is as data/schema says.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

// Whether JSON is valid against a schema.
bool is_valid(std::string_view json, const std::string& schema);

// Requires JSON that is valid against a schema: "annotation", "report".
void require_valid(std::string_view json, const std::string& schema);

}  // namespace quoth
