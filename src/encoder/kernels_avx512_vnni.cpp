// src/CMakeLists.txt gives this file the flags of its instruction set.
#define KERNEL_WIDTH 16
#define KERNEL_TABLE kAvx512VnniKernels
#include "encoder/kernels/all.inc"
