#include "output/whole_folder.h"

#include <exception>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "input/byte_stream.h"

namespace quoth::output {
namespace {

namespace fs = std::filesystem;

// Marks a folder that is being written, so that no other one is taken for it and removed.
constexpr char kMark[] = ".quoth-is-writing";

std::string unfinished;  // FOLDER.partial

Error error(const std::string& path, const std::error_code& failed) {
  return {path, input::system_reason(failed.value())};
}

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

bool names_folder(const std::string& path) {
  std::error_code ignored;
  return path.ends_with('/') || fs::is_directory(path, ignored);
}

WholeFolder::WholeFolder(std::string path, std::string partial)
    : path_(std::move(path)), partial_(std::move(partial)) {}

WholeFolder::WholeFolder(WholeFolder&& other) noexcept
    : path_(std::move(other.path_)), partial_(std::exchange(other.partial_, {})) {}

WholeFolder::~WholeFolder() {
  if (!partial_.empty()) remove_unfinished_folder();
}

void remove_unfinished_folder() noexcept {
  try {
    std::error_code ignored;
    if (!unfinished.empty()) fs::remove_all(unfinished, ignored);
  } catch (const std::exception&) {  // the next run removes it
  }
  unfinished.clear();
}

Result<WholeFolder> WholeFolder::open(const std::string& path, const IsOurs& is_ours) {
  std::error_code failed;
  fs::path target = without_slashes(path);
  // A link keeps its place: what it leads to is replaced.
  if (fs::is_symlink(target, failed)) target = fs::canonical(target, failed);
  if (failed && failed != std::errc::no_such_file_or_directory) return error(path, failed);
  if (fs::exists(target, failed)) {
    if (!fs::is_directory(target, failed)) return Error{path, "is not a folder"};
    const bool empty = fs::is_empty(target, failed);
    if (failed) return error(path, failed);
    if (!empty && !is_ours(target.string()))
      return Error{path, "is a folder with other files: name a new or an empty one"};
  }
  const std::string partial = target.string() + ".partial";
  if (fs::exists(partial, failed)) {
    if (!fs::exists(fs::path(partial) / kMark, failed)) return Error{partial, "is in the way"};
    fs::remove_all(partial, failed);
  }
  fs::create_directories(partial, failed);
  if (failed) return error(partial, failed);
  unfinished = partial;
  WholeFolder folder(target.string(), partial);
  if (!std::ofstream(fs::path(partial) / kMark)) return Error{partial, "cannot be written"};
  return folder;
}

Result<Output> WholeFolder::file(const std::string& name) const {
  const fs::path path = fs::path(partial_) / name;
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  if (failed) return error(path.parent_path().string(), failed);
  return Output::open(path.string());
}

std::optional<Error> WholeFolder::commit() {
  std::error_code failed;
  // What takes memory comes before the change.
  const fs::path path = path_;
  const fs::path partial = partial_;
  const fs::path old = path_ + ".old";
  const fs::path mark = path / kMark;
  const bool replaces = fs::exists(path, failed);
  // Between the two the folder has no name, for as long as the file system needs for one call.
  if (replaces) fs::rename(path, old, failed);
  if (failed) return error(path_, failed);
  fs::rename(partial, path, failed);
  if (failed) {
    std::error_code ignored;
    if (replaces) fs::rename(old, path, ignored);
    return error(path_, failed);
  }
  partial_.clear();
  unfinished.clear();
  fs::remove(mark, failed);
  if (replaces) fs::remove_all(old, failed);
  return std::nullopt;
}

}  // namespace quoth::output
