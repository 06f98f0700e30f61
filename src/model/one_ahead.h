// A loop that looks at each item before the one in front of it is used: what the look fetches from
// memory is there by then.
#pragma once

namespace quoth::model {

// Calls look(begin), look(begin + 1), use(begin), look(begin + 2), use(begin + 1) and so on to
// use(end - 1). What a look keeps needs two places, one by turns.
template <typename Number, typename Look, typename Use>
void one_ahead(Number begin, Number end, Look look, Use use) {
  if (begin == end) return;
  look(begin);
  for (Number i = begin; i != end;) {
    const Number here = i++;
    if (i != end) look(i);
    use(here);
  }
}

}  // namespace quoth::model
