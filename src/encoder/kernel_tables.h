// The tables of kernels that are compiled in; kernels_for() chooses among them.
#pragma once

#include "encoder/kernels.h"

namespace quoth::encoder {

extern const Kernels kBaselineKernels;
// Only where QUOTH_X86_KERNELS is defined.
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
extern const Kernels kAvx512VnniKernels;

}  // namespace quoth::encoder
