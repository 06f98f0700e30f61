// src/CMakeLists.txt gives this file the flags of its instruction set.
#define KERNEL_WIDTH 8
#define KERNEL_TABLE kAvx2Kernels
#include "encoder/kernels/all.inc"
