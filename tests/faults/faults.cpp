// A library to preload (LD_PRELOAD) that makes the nth call of one kind fail, from main() on.
//
// QUOTH_FAULT is "IN OUT", two open pipes. For each line "KIND N" that IN has, the program is run
// in a process of its own, from main() on, with standard input, output and error in the files
// "stdin", "stdout" and "stderr" of the working folder; the line that OUT is given has how it
// ended, as waitpid() says it. Kinds: memory, read, write, open, rename, sync, thread, inflate,
// zstd. N counts from 1. With 0 none fails, and the file "calls" is given a line for each call of
// the kind: a hash of the calls that led to it, by their places in the program and its libraries.
// Calls before main() are not counted. Some allocations never fail, and their line is "-", since no
// caller can prevent what happens where they do: those of oneDNN 2.7 for itself and of the state
// that libxml2 has for each thread, which is read through a null pointer; those of libgomp, and of
// glibc for what a thread destroys at its end, which end the program.
#include <dirent.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace {

enum class Kind { none, memory, read, write, open, rename, sync, thread, inflate, zstd };

constexpr const char* kNames[] = {"none",   "memory", "read",   "write",   "open",
                                  "rename", "sync",   "thread", "inflate", "zstd"};

std::atomic<bool> armed = false;  // in main(), and its exit handlers have not begun
Kind failing = Kind::none;
long target = 0;
std::atomic<long> calls = 0;
std::FILE* list = nullptr;  // "calls", while no call fails

bool never_fails(const Dl_info& caller) {
  for (const char* library : {"libdnnl", "libgomp"})
    if (std::strstr(caller.dli_fname, library) != nullptr) return true;
  if (caller.dli_sname == nullptr) return false;
  return std::strcmp(caller.dli_sname, "xmlGetGlobalState") == 0 ||
         std::strcmp(caller.dli_sname, "__cxa_thread_atexit_impl") == 0;
}

// A hash of the calls that led here, the same in every run; 0 if the call never fails.
std::uint64_t call_stack() {
  constexpr int kDepth = 64;
  constexpr std::uint64_t kPrime = 0x100000001b3;  // of FNV-1a
  void* callers[kDepth];
  const int depth = backtrace(callers, kDepth);
  std::uint64_t hash = 0xcbf29ce484222325;
  for (int i = 0; i < depth; ++i) {
    Dl_info library = {};
    if (dladdr(callers[i], &library) == 0 || library.dli_fname == nullptr) continue;
    if (never_fails(library)) return 0;
    hash = (hash ^ static_cast<std::uint64_t>(static_cast<char*>(callers[i]) -
                                              static_cast<char*>(library.dli_fbase))) *
           kPrime;
  }
  return hash;
}

// Gives the file "calls" a line; one thread after the other.
void list_call() {
  static std::mutex mutex;
  thread_local bool within = false;  // backtrace() and printf() make calls of their own
  if (within) return;
  within = true;
  const std::lock_guard lock(mutex);
  const std::uint64_t stack = call_stack();
  if (stack == 0) {
    std::fputs("-\n", list);
  } else {
    std::fprintf(list, "%llx\n", static_cast<unsigned long long>(stack));
  }
  within = false;
}

// Whether this call is the one to fail.
bool fails(Kind kind) {
  if (!armed.load(std::memory_order_relaxed) || kind != failing) return false;
  if (target == 0) {
    list_call();
    return false;
  }
  if (calls.fetch_add(1, std::memory_order_relaxed) + 1 != target) return false;
  return kind != Kind::memory || call_stack() != 0;
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void open_as(int descriptor, const char* path, int flags) {
  const int file = open(path, flags, 0666);
  if (file < 0 || dup2(file, descriptor) < 0) std::_Exit(127);
  close(file);
}

using Main = int (*)(int, char**, char**);
Main program = nullptr;

// One run of the program.
int run(Kind kind, long n, int count, char** arguments, char** environment) {
  constexpr unsigned kSeconds = 120;
  alarm(kSeconds);
  open_as(STDIN_FILENO, "stdin", O_RDONLY);
  open_as(STDOUT_FILENO, "stdout", O_WRONLY | O_CREAT | O_TRUNC);
  open_as(STDERR_FILENO, "stderr", O_WRONLY | O_CREAT | O_TRUNC | O_APPEND);
  call_stack();  // the first call of backtrace() allocates
  if (n == 0) {
    static char buffer[1 << 16];
    list = std::fopen("calls", "we");
    if (list == nullptr) std::_Exit(127);
    std::setvbuf(list, buffer, _IOFBF, sizeof buffer);
  }
  failing = kind;
  target = n;
  armed = true;
  const int status = program(count, arguments, environment);
  armed = false;
  if (list != nullptr) std::fclose(list);
  return status;
}

Kind kind_of(const char* name) {
  for (std::size_t kind = 1; kind < sizeof kNames / sizeof *kNames; ++kind)
    if (std::strcmp(name, kNames[kind]) == 0) return static_cast<Kind>(kind);
  return Kind::none;
}

int serve(int count, char** arguments, char** environment) {
  int in = -1;
  int out = -1;
  const char* const pipes = std::getenv("QUOTH_FAULT");
  if (pipes == nullptr || std::sscanf(pipes, "%d %d", &in, &out) != 2)
    return program(count, arguments, environment);
  unsetenv("QUOTH_FAULT");
  std::FILE* const requests = fdopen(in, "r");
  char name[16];
  long n = 0;
  while (std::fscanf(requests, "%15s %ld", name, &n) == 2) {
    const pid_t child = fork();
    if (child == 0) {
      close(in);
      close(out);
      return run(kind_of(name), n, count, arguments, environment);
    }
    int status = -1;
    waitpid(child, &status, 0);
    dprintf(out, "%d\n", status);
  }
  std::_Exit(0);
}

}  // namespace

extern "C" {

int __libc_start_main(Main main, int count, char** arguments, void (*init)(), void (*fini)(),
                      void (*linker_fini)(), void* stack_end) {
  using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
  program = main;
  return next<Start>("__libc_start_main")(serve, count, arguments, init, fini, linker_fini,
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
// SQLite and C++ programs call one or the other.
ssize_t pread64(int file, void* bytes, std::size_t size, off64_t place) {
  static const auto real = next<ssize_t (*)(int, void*, std::size_t, off64_t)>("pread64");
  if (!fails(Kind::read)) return real(file, bytes, size, place);
  errno = EIO;
  return -1;
}
ssize_t pread(int file, void* bytes, std::size_t size, off_t place)
    __attribute__((alias("pread64")));
ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t place) {
  static const auto real = next<ssize_t (*)(int, const void*, std::size_t, off64_t)>("pwrite64");
  if (!fails(Kind::write)) return real(file, bytes, size, place);
  errno = ENOSPC;
  return -1;
}
ssize_t pwrite(int file, const void* bytes, std::size_t size, off_t place)
    __attribute__((alias("pwrite64")));
int ftruncate64(int file, off64_t size) noexcept {
  static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
  if (!fails(Kind::write)) return real(file, size);
  errno = EIO;
  return -1;
}
int ftruncate(int file, off_t size) noexcept __attribute__((alias("ftruncate64")));
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
std::FILE* fopen64(const char* path, const char* mode) __attribute__((alias("fopen")));
DIR* opendir(const char* path) {
  static const auto real = next<DIR* (*)(const char*)>("opendir");
  if (!fails(Kind::open)) return real(path);
  errno = EMFILE;
  return nullptr;
}
int mkostemp(char* path, int flags) {
  static const auto real = next<int (*)(char*, int)>("mkostemp");
  if (!fails(Kind::open)) return real(path, flags);
  errno = EMFILE;
  return -1;
}
int pipe2(int* ends, int flags) noexcept {
  static const auto real = next<int (*)(int*, int)>("pipe2");
  if (!fails(Kind::open)) return real(ends, flags);
  errno = EMFILE;
  return -1;
}
int posix_spawnp(pid_t* process, const char* file, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const arguments[],
                 char* const environment[]) {
  using Spawn = int (*)(pid_t*, const char*, const posix_spawn_file_actions_t*,
                        const posix_spawnattr_t*, char* const[], char* const[]);
  static const auto real = next<Spawn>("posix_spawnp");
  if (fails(Kind::thread)) return EAGAIN;
  return real(process, file, actions, attributes, arguments, environment);
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
