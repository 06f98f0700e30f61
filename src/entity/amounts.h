// Expressions of time and amount: DATE, TIME, MONEY, PERCENT, QUANTITY, by rules and lexicons.
#pragma once

#include <vector>

#include "quoth/annotation.h"

namespace quoth::entity {

// Uses text, tokens (with tags) and sentences. Ordered, not overlapping.
std::vector<Entity> find_amounts(const Annotation& annotation);

// Both in order. Of two that overlap the longer one stays, of equals the amount.
std::vector<Entity> merge(const std::vector<Entity>& names, const std::vector<Entity>& amounts);

}  // namespace quoth::entity
