// Whose guidelines of annotation the quotations follow.
#pragma once

#include <cstdint>

namespace quoth {

// `news` is what quoth reports. `polnear` are those of PolNeAR (Newell, Margolin and Ruths 2018),
// where attributions reach further past speech: only for measuring on that corpus.
enum class Guideline : std::uint8_t { news, polnear };

}  // namespace quoth
