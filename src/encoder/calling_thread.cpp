#include "encoder/calling_thread.h"

#include <dlfcn.h>

#include <dnnl.hpp>

namespace quoth::encoder {
namespace {

static_assert(DNNL_CPU_THREADING_RUNTIME == DNNL_RUNTIME_OMP ||
                  DNNL_CPU_THREADING_RUNTIME == DNNL_RUNTIME_SEQ,
              "with another runtime oneDNN has to be kept on the calling thread in another way");

// Which OpenMP library serves oneDNN, and whether one does, is known when the program runs: GCC's,
// LLVM's and Intel's have these functions. Their setting belongs to the calling thread.
struct OpenMp {
  int (*max_threads)() = find<int (*)()>("omp_get_max_threads");
  void (*set_threads)(int) = find<void (*)(int)>("omp_set_num_threads");

  static const OpenMp& loaded() {
    static const OpenMp functions;
    return functions;
  }
  bool is_there() const { return max_threads != nullptr && set_threads != nullptr; }

 private:
  template <typename Function>
  static Function find(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
  }
};

}  // namespace

CallingThreadOnly::CallingThreadOnly() {
  const OpenMp& functions = OpenMp::loaded();
  if (!functions.is_there()) return;
  before_ = functions.max_threads();
  functions.set_threads(1);
}

CallingThreadOnly::~CallingThreadOnly() {
  if (OpenMp::loaded().is_there()) OpenMp::loaded().set_threads(before_);
}

}  // namespace quoth::encoder
