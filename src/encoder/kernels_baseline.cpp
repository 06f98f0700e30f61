// src/CMakeLists.txt gives this file the flags of its instruction set.
#define KERNEL_WIDTH 4
#define KERNEL_TABLE kBaselineKernels
#include "encoder/kernels/all.inc"
