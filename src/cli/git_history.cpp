#include "cli/git_history.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include "input/byte_stream.h"

namespace quoth::cli {
namespace {

// What a repository may have git run or ask of the network is left out: its configuration may be
// anybody's.
constexpr std::array kSafely = {"-c", "core.fsmonitor=false", "-c", "log.showSignature=false"};

// The environment of git: it uses no protocol to fetch what the repository lacks.
std::vector<char*> environment() {
  static std::array<std::string, 2> own = {"GIT_ALLOW_PROTOCOL=", "GIT_NO_LAZY_FETCH=1"};
  std::vector<char*> variables;
  for (char** each = environ; *each != nullptr; ++each) {
    const bool replaced = std::ranges::any_of(own, [&](const std::string& variable) {
      return std::string_view(*each).starts_with(variable.substr(0, variable.find('=') + 1));
    });
    if (!replaced) variables.push_back(*each);
  }
  for (std::string& variable : own) variables.push_back(variable.data());
  variables.push_back(nullptr);
  return variables;
}

// What git writes; nothing if it fails. Its messages are left out.
Result<std::optional<std::string>> git(const std::vector<std::string>& arguments) {
  const auto trouble = [](int error) { return Error{"git", input::system_reason(error)}; };
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return trouble(errno);
  posix_spawn_file_actions_t actions;
  int failed = posix_spawn_file_actions_init(&actions);
  if (failed == 0) failed = posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDOUT_FILENO);
  if (failed == 0)
    failed = posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<std::string> words{"git"};
  words.insert(words.end(), kSafely.begin(), kSafely.end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t child = 0;
  if (failed == 0)
    failed = posix_spawnp(&child, "git", &actions, nullptr, argv.data(), environment().data());
  posix_spawn_file_actions_destroy(&actions);
  close(pipe_ends[1]);
  std::string out;
  std::array<char, 65536> buffer{};
  ssize_t size = failed == 0 ? 1 : 0;
  while (size > 0) {
    size = read(pipe_ends[0], buffer.data(), buffer.size());
    if (size > 0) out.append(buffer.data(), static_cast<std::size_t>(size));
  }
  const int read_error = errno;
  close(pipe_ends[0]);
  if (failed != 0) return trouble(failed);
  int status = 0;
  if (waitpid(child, &status, 0) < 0) return trouble(errno);
  if (size < 0) return trouble(read_error);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::optional<std::string>();
  return std::optional(std::move(out));
}

// The field up to `end`, which is taken off with it.
std::string take(std::string& text, char end) {
  const std::size_t size = std::min(text.find(end), text.size());
  std::string field = text.substr(0, size);
  text.erase(0, size + 1);
  return field;
}

}  // namespace

Result<std::vector<FileVersion>> git_history(const std::string& path) {
  const std::filesystem::path file(path);
  const std::string folder = file.has_parent_path() ? file.parent_path().string() : ".";
  // For each commit: a byte 1, its hash and its date, each with a byte 2 after it, and the name of
  // the file at that time, between the NULs of -z.
  const auto log =
      git({"-C", folder, "-c", "core.quotePath=false", "log", "--follow", "-z", "--diff-filter=d",
           "--name-only", "--format=%x01%H%x02%cs%x02", "--", file.filename().string()});
  if (!log) return log.error();
  const Error unknown{path, "git knows no version of it"};
  if (!*log || (*log)->empty()) return unknown;
  std::vector<FileVersion> versions;
  std::string rest = **log;
  take(rest, '\1');
  while (!rest.empty()) {
    std::string entry = take(rest, '\1');
    const std::string commit = take(entry, '\2');
    const std::string date = take(entry, '\2');
    std::string name = entry;
    std::erase_if(name, [](char c) { return c == '\0' || c == '\n'; });
    constexpr std::size_t kShort = 10;
    std::string blob = commit;
    blob.append(":").append(name);
    auto bytes = git({"-C", folder, "cat-file", "blob", blob});
    if (!bytes) return bytes.error();
    const std::string name_of_commit = commit.substr(0, kShort);
    if (!*bytes) return Error{path, "git does not give its version of " + name_of_commit};
    versions.push_back({name_of_commit, date, **std::move(bytes)});
  }
  if (versions.empty()) return unknown;
  std::ranges::reverse(versions);
  return versions;
}

}  // namespace quoth::cli
