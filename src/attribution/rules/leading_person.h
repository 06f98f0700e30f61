// The person whom a phrase before or after words in marks names: "Rovers coach Jo Alder, 41".
#pragma once

#include <optional>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// The first person who is named in the tokens, if only nouns and what goes with them stand before:
// "For the owner, Jo Alder", "His deputy, Jo Alder".
std::optional<token::TokenRange> leading_person(const AttributionView& view,
                                                token::TokenRange tokens);

bool has_finite_verb(const AttributionView& view, token::TokenRange tokens);

}  // namespace quoth::attribution
