// A loop that prepares each item before the one before it is used: what the preparation fetches
// from memory has arrived by then.
#pragma once

namespace quoth::model {

// Calls prepare(begin), prepare(begin + 1), use(begin), prepare(begin + 2), use(begin + 1) and so
// on to use(end - 1). What a preparation keeps needs two places, used in turn.
template <typename Number, typename Prepare, typename Use>
void one_ahead(Number begin, Number end, Prepare prepare, Use use) {
  if (begin == end) return;
  prepare(begin);
  for (Number i = begin; i != end;) {
    const Number here = i++;
    if (i != end) prepare(i);
    use(here);
  }
}

}  // namespace quoth::model
