#include "model/feature_list.h"

#include <cstdio>
#include <cstdlib>

namespace quoth::model {

void detail::end_for_full_list(std::size_t capacity) {
  std::fprintf(stderr, "quoth: more than %zu features for one decision\n", capacity);
  std::abort();
}

}  // namespace quoth::model
