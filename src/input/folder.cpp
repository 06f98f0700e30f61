#include "input/folder.h"

#include <dirent.h>
#include <fnmatch.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "input/byte_stream.h"
#include "input/format.h"

namespace quoth::input {
namespace {

enum class Kind { file, folder, missing, other };

Kind kind_of(const std::string& path, const dirent& entry) {
  if (entry.d_type == DT_REG) return Kind::file;
  if (entry.d_type == DT_DIR) return Kind::folder;
  struct stat info = {};
  if (stat(path.c_str(), &info) != 0) return Kind::missing;
  if (S_ISREG(info.st_mode)) return Kind::file;
  return S_ISDIR(info.st_mode) ? Kind::folder : Kind::other;
}

// Of a folder that ends with a slash, which would lead through the link.
bool is_link(const std::string& folder) {
  struct stat info = {};
  return lstat(folder.substr(0, folder.size() - 1).c_str(), &info) == 0 && S_ISLNK(info.st_mode);
}

// Whether a GLOB matches. If `dotted`, only one that begins with the dot of the name.
bool matches(const std::vector<std::string>& globs, const std::string& path, std::string_view name,
             bool dotted) {
  const std::string name_text(name);
  return std::ranges::any_of(globs, [&](const std::string& glob) {
    const auto slash = glob.rfind('/');
    const std::string_view last =
        slash == glob.npos ? std::string_view(glob) : std::string_view(glob).substr(slash + 1);
    if (dotted && !last.starts_with('.')) return false;
    return fnmatch(glob.c_str(), (slash == glob.npos ? name_text : path).c_str(), 0) == 0;
  });
}

}  // namespace

FolderReader::FolderReader(std::string folder, FileChoice choice)
    : folder_(std::move(folder)), choice_(std::move(choice)) {
  if (!folder_.ends_with('/')) folder_ += '/';
}

bool FolderReader::takes(const std::string& path, std::string_view name) {
  const bool hidden = name.starts_with('.');
  const bool included = matches(choice_.include, path, name, hidden);
  if (!choice_.include.empty() && !included) return false;
  if ((hidden && !included) || matches(choice_.exclude, path, name, false)) return false;
  const std::string ending = ending_of(name);
  if (format_of_name(name) || ending == ".xml" || (included && !refused_name(name))) return true;
  ++passed_over_[ending.empty() ? "without an ending" : ending];
  return false;
}

std::optional<Error> FolderReader::enter(const std::string& path) {
  const Error error = {path.empty() ? "." : path.substr(0, path.size() - 1), ""};
  struct stat info = {};
  const std::string folder = folder_ + path;
  if (stat(folder.c_str(), &info) != 0) return Error{error.path, system_reason(errno)};
  Level level;
  level.path = path;
  level.identity = {info.st_dev, info.st_ino};
  for (const Level& above : levels_) {
    if (above.identity == level.identity) {
      return Error{error.path, "a link back to a folder that it lies in"};
    }
  }
  if (!path.empty() && is_link(folder) && !linked_.insert(level.identity).second) {
    return Error{error.path, "a link to a folder that another link leads to"};
  }
  const std::unique_ptr<DIR, int (*)(DIR*)> entries(opendir(folder.c_str()), closedir);
  if (!entries) return Error{error.path, system_reason(errno)};
  while (true) {
    errno = 0;
    const dirent* const entry = readdir(entries.get());
    if (entry == nullptr && errno != 0) return Error{error.path, system_reason(errno)};
    if (entry == nullptr) break;
    std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    const Kind kind = kind_of(folder + name, *entry);
    if (kind == Kind::folder) {
      const bool excluded = matches(choice_.exclude, path + name, name, false);
      if (!name.starts_with('.') && !excluded) level.entries.push_back({name + '/', true});
    } else if (takes(path + name, name)) {
      level.entries.push_back({std::move(name), kind != Kind::other});
    }
  }
  std::ranges::sort(level.entries, {}, &Entry::name);
  levels_.push_back(std::move(level));
  return std::nullopt;
}

std::optional<Result<std::string>> FolderReader::next() {
  if (!entered_) {
    entered_ = true;
    if (auto error = enter("")) return *error;
  }
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.next == level.entries.size()) {
      levels_.pop_back();
      continue;
    }
    const Entry& entry = level.entries[level.next++];
    std::string path = level.path + entry.name;
    if (!entry.readable) return Error{path, "not a regular file"};
    if (!path.ends_with('/')) return Result<std::string>(std::move(path));
    if (auto error = enter(path)) return *error;
  }
  return std::nullopt;
}

double FolderReader::fraction() const {
  if (!entered_) return 0;
  double done = 0;
  double share = 1;
  for (const Level& level : levels_) {
    const auto count = static_cast<double>(std::max<std::size_t>(level.entries.size(), 1));
    const bool last = &level == &levels_.back();
    const auto next = static_cast<double>(level.next);
    done += share * (last ? next : next - 1) / count;
    share /= count;
  }
  return levels_.empty() ? 1 : done;
}

}  // namespace quoth::input
