#include "output/output_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "input/byte_stream.h"
#include "output/compressor.h"
#include "output/printable.h"

namespace quoth::output {
namespace {

constexpr std::size_t kBuffer = std::size_t{256} << 10;

// The file to remove when a signal ends the program. A signal handler can only access globals.
std::array<char, 4096> unfinished = {};

void end_on_signal(int signal) {
  remove_unfinished();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void remove_on_signals(const std::string& path) {
  if (path.size() >= unfinished.size()) return;
  std::memcpy(unfinished.data(), path.c_str(), path.size() + 1);
  static const int at_exit = std::atexit(remove_unfinished);  // a library may call exit()
  static_cast<void>(at_exit);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGXCPU, SIGABRT, SIGSEGV,
                           SIGBUS, SIGFPE, SIGILL}) {
    struct sigaction now = {};
    sigaction(signal, nullptr, &now);
    if (now.sa_handler != SIG_DFL) continue;  // ignored, as with nohup, or already set
    struct sigaction action = {};
    action.sa_handler = end_on_signal;
    sigaction(signal, &action, nullptr);
  }
}

// Follows links to the actual file, so that renaming does not replace a link.
std::string resolved(const std::string& path) {
  char* const found = realpath(path.c_str(), nullptr);
  if (found == nullptr) return path;
  std::string target = found;
  std::free(found);
  return target;
}

}  // namespace

class Output::State {
 public:
  explicit State(std::string path) : path_(std::move(path)), compressor_(path_) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (file_ > STDOUT_FILENO) close(file_);
    if (partial_.empty() || committed_ || keep_ == Keep::partial) return;
    unlink(partial_.c_str());
    unfinished[0] = '\0';
  }

  std::optional<Error> open(Keep keep) {
    keep_ = keep;
    if (path_ == "-") {
      file_ = STDOUT_FILENO;
      terminal_ = isatty(file_) == 1;
      return std::nullopt;
    }
    target_ = resolved(path_);
    struct stat info = {};
    const bool exists = stat(target_.c_str(), &info) == 0;
    if (exists && S_ISDIR(info.st_mode)) return Error{path_, "is a directory"};
    if (exists && !S_ISREG(info.st_mode)) {
      file_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
      terminal_ = isatty(file_) == 1;
      return file_ < 0 ? std::optional(error()) : std::nullopt;
    }
    partial_ = target_ + ".partial";
    if (keep_ == Keep::nothing) remove_on_signals(partial_);
    constexpr mode_t kAnyone = 0666;
    file_ = ::open(partial_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC,
                   exists ? info.st_mode : kAnyone);
    // In a folder that others may write to, it would lead to a file of their choice.
    if (file_ < 0 && errno == ELOOP) {
      unfinished[0] = '\0';
      return Error{std::exchange(partial_, {}), "is a link"};
    }
    if (file_ < 0 || flock(file_, LOCK_EX | LOCK_NB) != 0) {
      partial_.clear();  // belongs to someone else
      unfinished[0] = '\0';
      if (file_ >= 0 && errno == EWOULDBLOCK) return Error{path_, "another process is writing it"};
      return error();
    }
    if (keep_ == Keep::nothing && ftruncate(file_, 0) != 0) return error();
    return std::nullopt;
  }

  void allow_colour() { terminal_ = false; }

  std::optional<Error> write(std::string_view bytes) {
    if (terminal_) return write_printable(bytes);
    if (!compressor_.add(bytes, buffer_)) return Error{path_, "compression failed"};
    return buffer_.size() < kBuffer ? std::nullopt : flush();
  }

  std::optional<Error> commit() {
    buffer_ += printable(held_);
    if (!compressor_.finish(buffer_)) return Error{path_, "compression failed"};
    if (auto failed = flush()) return failed;
    if (partial_.empty()) return std::nullopt;
    // Some file systems report a full disk only here.
    if (fsync(file_) != 0 && errno != EINVAL) return error();
    if (std::rename(partial_.c_str(), target_.c_str()) != 0) return error();
    committed_ = true;
    unfinished[0] = '\0';
    return std::nullopt;
  }

  std::optional<Error> flush() {
    std::string_view left = buffer_;
    while (!left.empty()) {
      const ssize_t written = ::write(file_, left.data(), left.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return error();
      left.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
    return std::nullopt;
  }

  const std::string& partial() const { return partial_; }

 private:
  // What may be the first byte of a control character, or of a line end, waits for the second.
  std::optional<Error> write_printable(std::string_view bytes) {
    held_ += bytes;
    const std::size_t half = held_.ends_with('\xC2') || held_.ends_with('\r') ? 1 : 0;
    const std::size_t whole = held_.size() - half;
    buffer_ += printable(std::string_view(held_).substr(0, whole));
    held_.erase(0, whole);
    return buffer_.size() < kBuffer ? std::nullopt : flush();
  }

  Error error() const {
    return {path_ == "-" ? "standard output" : path_, input::system_reason(errno)};
  }

  std::string path_;
  std::string target_;
  std::string partial_;
  Compressor compressor_;
  Keep keep_ = Keep::nothing;
  bool committed_ = false;
  bool terminal_ = false;  // which gets no control characters
  std::string held_;       // for a terminal, not yet made printable
  int file_ = -1;
  std::string buffer_;  // compressed, not yet written
};

void remove_unfinished() {
  if (unfinished[0] != '\0') unlink(unfinished.data());
}

Output::Output(std::unique_ptr<State> state) : state_(std::move(state)) {}
Output::Output(Output&&) noexcept = default;
Output& Output::operator=(Output&&) noexcept = default;
Output::~Output() = default;

Result<Output> Output::open(const std::string& path, Keep keep) {
  auto state = std::make_unique<State>(path);
  if (auto error = state->open(keep)) return *std::move(error);
  return Output(std::move(state));
}

void Output::allow_colour() { state_->allow_colour(); }
std::optional<Error> Output::write(std::string_view bytes) { return state_->write(bytes); }
std::optional<Error> Output::flush() { return state_->flush(); }
std::optional<Error> Output::commit() { return state_->commit(); }
const std::string& Output::partial() const { return state_->partial(); }

}  // namespace quoth::output
