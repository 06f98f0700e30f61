// Words by which somebody speaks of himself or to another.
#pragma once

#include <string_view>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Whether a pronoun of that person is among the tokens, outside of marks: "first" or "second".
bool has_person(const AttributionView& view, token::TokenRange tokens, std::string_view person);

}  // namespace quoth::attribution
