// A library to preload (LD_PRELOAD) that makes the nth call of one kind fail, from main() on.
//
// QUOTH_FAULT is KIND:N. Kinds: memory, read, write, open, rename, sync, thread, inflate, zstd.
// N counts from 1; with 0 none fails. QUOTH_FAULT_COUNT names a file that is given the number of
// calls of the kind at the end. Calls before main() are not counted. An allocation that oneDNN
// makes for itself never fails: where it does, oneDNN 2.7 reads through a null pointer, which no
// caller can prevent.
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

enum class Kind { none, memory, read, write, open, rename, sync, thread, inflate, zstd };

constexpr const char* kNames[] = {"none",   "memory", "read",   "write",   "open",
                                  "rename", "sync",   "thread", "inflate", "zstd"};

std::atomic<bool> armed = false;  // in main(), and its exit handlers have not begun
Kind failing = Kind::none;
long target = 0;
std::atomic<long> calls = 0;

// Whether the call comes from oneDNN.
bool is_in_dnnl() {
  constexpr int kDepth = 8;
  void* callers[kDepth];
  const int depth = backtrace(callers, kDepth);
  for (int i = 0; i < depth; ++i) {
    Dl_info library;
    if (dladdr(callers[i], &library) != 0 && library.dli_fname != nullptr &&
        std::strstr(library.dli_fname, "libdnnl") != nullptr)
      return true;
  }
  return false;
}

// Whether this call is the one to fail.
bool fails(Kind kind) {
  if (!armed.load(std::memory_order_relaxed) || kind != failing) return false;
  if (calls.fetch_add(1, std::memory_order_relaxed) + 1 != target) return false;
  return kind != Kind::memory || !is_in_dnnl();
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void configure() {
  const char* const fault = std::getenv("QUOTH_FAULT");
  const char* const colon = fault == nullptr ? nullptr : std::strchr(fault, ':');
  if (colon == nullptr) return;
  for (std::size_t kind = 1; kind < sizeof kNames / sizeof *kNames; ++kind) {
    const std::size_t size = std::strlen(kNames[kind]);
    if (static_cast<std::size_t>(colon - fault) == size &&
        std::strncmp(fault, kNames[kind], size) == 0)
      failing = static_cast<Kind>(kind);
  }
  target = std::atol(colon + 1);
  is_in_dnnl();  // the first call of backtrace() allocates
}

void write_count() {
  armed = false;
  const char* const path = std::getenv("QUOTH_FAULT_COUNT");
  std::FILE* const file = path == nullptr ? nullptr : std::fopen(path, "w");
  if (file == nullptr) return;
  std::fprintf(file, "%ld\n", calls.load());
  std::fclose(file);
}

using Main = int (*)(int, char**, char**);
Main program = nullptr;

int armed_main(int count, char** arguments, char** environment) {
  configure();
  armed = true;
  const int status = program(count, arguments, environment);
  write_count();
  return status;
}

}  // namespace

extern "C" {

int __libc_start_main(Main main, int count, char** arguments, void (*init)(), void (*fini)(),
                      void (*linker_fini)(), void* stack_end) {
  using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
  program = main;
  return next<Start>("__libc_start_main")(armed_main, count, arguments, init, fini, linker_fini,
                                          stack_end);
}

// glibc's own names serve, since dlsym() allocates.
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) {
  if (!fails(Kind::memory)) return __libc_malloc(size);
  errno = ENOMEM;
  return nullptr;
}
void* calloc(std::size_t count, std::size_t size) {
  if (!fails(Kind::memory)) return __libc_calloc(count, size);
  errno = ENOMEM;
  return nullptr;
}
void* realloc(void* block, std::size_t size) {
  if (!fails(Kind::memory)) return __libc_realloc(block, size);
  errno = ENOMEM;
  return nullptr;
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  if (!fails(Kind::memory)) return __libc_memalign(alignment, size);
  errno = ENOMEM;
  return nullptr;
}
int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
  if (fails(Kind::memory)) return ENOMEM;
  *block = __libc_memalign(alignment, size);
  return *block == nullptr ? ENOMEM : 0;
}

ssize_t read(int file, void* bytes, std::size_t size) {
  static const auto real = next<ssize_t (*)(int, void*, std::size_t)>("read");
  if (!fails(Kind::read)) return real(file, bytes, size);
  errno = EIO;
  return -1;
}
ssize_t write(int file, const void* bytes, std::size_t size) {
  static const auto real = next<ssize_t (*)(int, const void*, std::size_t)>("write");
  // Messages must get through.
  if (file == STDERR_FILENO || !fails(Kind::write)) return real(file, bytes, size);
  errno = ENOSPC;
  return -1;
}
// SQLite's own.
ssize_t pread64(int file, void* bytes, std::size_t size, off64_t place) {
  static const auto real = next<ssize_t (*)(int, void*, std::size_t, off64_t)>("pread64");
  if (!fails(Kind::read)) return real(file, bytes, size, place);
  errno = EIO;
  return -1;
}
ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t place) {
  static const auto real = next<ssize_t (*)(int, const void*, std::size_t, off64_t)>("pwrite64");
  if (!fails(Kind::write)) return real(file, bytes, size, place);
  errno = ENOSPC;
  return -1;
}
int open(const char* path, int flags, ...) {
  static const auto real = next<int (*)(const char*, int, ...)>("open");
  std::va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (!fails(Kind::open)) return real(path, flags, mode);
  errno = EMFILE;
  return -1;
}
int open64(const char* path, int flags, ...) __attribute__((alias("open")));
std::FILE* fopen(const char* path, const char* mode) {
  static const auto real = next<std::FILE* (*)(const char*, const char*)>("fopen");
  if (!fails(Kind::open)) return real(path, mode);
  errno = EMFILE;
  return nullptr;
}
int rename(const char* from, const char* to) noexcept {
  static const auto real = next<int (*)(const char*, const char*)>("rename");
  if (!fails(Kind::rename)) return real(from, to);
  errno = EACCES;
  return -1;
}
int fsync(int file) {
  static const auto real = next<int (*)(int)>("fsync");
  if (!fails(Kind::sync)) return real(file);
  errno = EIO;
  return -1;
}
int fdatasync(int file) {
  static const auto real = next<int (*)(int)>("fdatasync");
  if (!fails(Kind::sync)) return real(file);
  errno = EIO;
  return -1;
}
int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                   void* argument) noexcept {
  using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
  static const auto real = next<Create>("pthread_create");
  return fails(Kind::thread) ? EAGAIN : real(thread, attributes, run, argument);
}
int inflate(void* stream, int flush) {
  static const auto real = next<int (*)(void*, int)>("inflate");
  constexpr int kDataError = -3;
  return fails(Kind::inflate) ? kDataError : real(stream, flush);
}
std::size_t ZSTD_decompressStream(void* stream, void* output, void* input) {
  static const auto real = next<std::size_t (*)(void*, void*, void*)>("ZSTD_decompressStream");
  constexpr std::size_t kCorruption = 20;  // ZSTD_error_corruption_detected
  return fails(Kind::zstd) ? -kCorruption : real(stream, output, input);
}

}  // extern "C"
