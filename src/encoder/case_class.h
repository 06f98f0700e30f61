// The case of a token's letters, which the vocabulary of the encoder does not tell.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::encoder {

// The numbers are rows of the model's section "case".
enum class CaseClass : std::uint8_t {
  none,      // neither letters nor digits
  lower,     // no capital
  initial,   // the first letter is a capital, no other is
  capitals,  // two letters or more, all of them capitals
  mixed,
  digits  // digits and no letter
};
inline constexpr std::size_t kCaseClasses = 6;

// Letters are those of Unicode's categories L*, capitals Lu and Lt, digits Nd. The token is valid
// UTF-8.
CaseClass case_class(std::string_view token);

}  // namespace quoth::encoder
