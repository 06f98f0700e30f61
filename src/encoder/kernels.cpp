#include "encoder/kernels.h"

#include <dnnl.hpp>
#include <initializer_list>

#include "encoder/kernel_tables.h"

namespace quoth::encoder {
namespace {

#ifdef QUOTH_X86_KERNELS
bool runs(dnnl::cpu_isa wanted) {
  // Each instruction set has the bits of those that it includes.
  const auto has = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
  const auto bits = static_cast<unsigned>(wanted);
  return (has & bits) == bits;
}
#endif

}  // namespace

const Kernels* kernels_for(InstructionSet set) {
#ifdef QUOTH_X86_KERNELS
  using dnnl::cpu_isa;
  switch (set) {
    case InstructionSet::avx512_vnni:
      return runs(cpu_isa::avx512_core_vnni) ? &kAvx512VnniKernels : nullptr;
    case InstructionSet::avx512:
      return runs(cpu_isa::avx512_core) ? &kAvx512Kernels : nullptr;
    case InstructionSet::avx2:
      return runs(cpu_isa::avx2) ? &kAvx2Kernels : nullptr;
    case InstructionSet::baseline:
      break;
  }
#endif
  return set == InstructionSet::baseline ? &kBaselineKernels : nullptr;
}

const Kernels& kernels() {
  static const Kernels* const widest = [] {
    for (const InstructionSet set :
         {InstructionSet::avx512_vnni, InstructionSet::avx512, InstructionSet::avx2}) {
      if (const Kernels* found = kernels_for(set)) return found;
    }
    return &kBaselineKernels;
  }();
  return *widest;
}

}  // namespace quoth::encoder
