#include "encoder/case_class.h"

#include <unicode/uchar.h>

#include "text/characters.h"

namespace quoth::encoder {
namespace {

struct Letters {
  unsigned count = 0;
  unsigned capitals = 0;
  bool first_is_capital = false;
  bool digits = false;

  void add(char32_t code) {
    const std::uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(code));
    if ((category & U_GC_ND_MASK) != 0) digits = true;
    if ((category & U_GC_L_MASK) == 0) return;
    const bool capital = (category & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
    if (count == 0) first_is_capital = capital;
    ++count;
    if (capital) ++capitals;
  }
};

}  // namespace

CaseClass case_class(std::string_view token) {
  Letters letters;
  for (std::size_t place = 0; place < token.size();) {
    const text::Character character = text::character_at(token, place);
    letters.add(character.code);
    place += character.size;
  }
  if (letters.count == 0) return letters.digits ? CaseClass::digits : CaseClass::none;
  if (letters.capitals == 0) return CaseClass::lower;
  if (letters.first_is_capital && letters.capitals == 1) return CaseClass::initial;
  return letters.capitals == letters.count ? CaseClass::capitals : CaseClass::mixed;
}

}  // namespace quoth::encoder
