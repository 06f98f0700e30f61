#pragma once

namespace quoth {

inline constexpr char kVersion[] = "0.1.0";

}  // namespace quoth
