#include "cli/git_history.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace quoth::cli {
namespace {

// What git writes; nothing if it fails. Its messages are left out.
std::optional<std::string> git(const std::vector<std::string>& arguments) {
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<std::string> words{"git"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "git", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(pipe_ends[1]);
  std::string out;
  std::array<char, 65536> buffer{};
  for (ssize_t size = 0;
       failed == 0 && (size = read(pipe_ends[0], buffer.data(), buffer.size())) > 0;)
    out.append(buffer.data(), static_cast<std::size_t>(size));
  close(pipe_ends[0]);
  int status = 0;
  if (failed != 0 || waitpid(child, &status, 0) < 0) return std::nullopt;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  return out;
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
  if (!log || log->empty()) return Error{path, "git knows no version of it"};
  std::vector<FileVersion> versions;
  std::string rest = *log;
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
    if (bytes) versions.push_back({commit.substr(0, kShort), date, std::move(*bytes)});
  }
  if (versions.empty()) return Error{path, "git knows no version of it"};
  std::ranges::reverse(versions);
  return versions;
}

}  // namespace quoth::cli
