#include "output/brat_folder.h"

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "format/brat.h"
#include "input/byte_stream.h"
#include "output/output_file.h"
#include "text/digest.h"

namespace quoth::output {
namespace {

// The usual limit of file systems, less the length of ".ann.partial".
constexpr std::size_t kMaxNameLength = 255 - 12;

std::string_view without_txt(std::string_view id) {
  if (id.ends_with(".txt")) id.remove_suffix(4);
  return id;
}

bool is_name(std::string_view part) {
  return !part.empty() && part != "." && part != ".." && part.size() <= kMaxNameLength &&
         part.find('\0') == part.npos;
}

bool is_there(const std::string& path) {
  std::error_code failed;
  return std::filesystem::exists(path, failed);
}

// Why no file can be written at `path`, whoever tries: a name of another article is in the way, or
// the path is longer than the system allows. Nothing if there is another reason, or none.
std::optional<std::string> obstacle(const std::string& folder, const std::string& path) {
  struct stat info = {};
  if (stat(path.c_str(), &info) == 0)
    return S_ISDIR(info.st_mode) ? std::optional(path + " is a folder") : std::nullopt;
  const int error = errno;
  if (error != ENOTDIR && error != ENAMETOOLONG) return std::nullopt;
  const bool own = stat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
  if (!own) return std::nullopt;
  return "an id that makes no path: " + input::system_reason(error);
}

std::optional<Error> write_file(const std::string& path, std::string_view bytes) {
  const auto parent = std::filesystem::path(path).parent_path();
  std::error_code failed;
  std::filesystem::create_directories(parent, failed);
  if (failed) return Error{parent.string(), input::system_reason(failed.value())};
  auto output = Output::open(path);
  if (!output) return output.error();
  if (auto error = output->write(bytes)) return error;
  return output->commit();
}

}  // namespace

BratFolder::BratFolder(std::string folder, Overwrite overwrite)
    : folder_(std::move(folder)), overwrite_(overwrite) {
  if (!folder_.ends_with('/')) folder_ += '/';
}

std::string BratFolder::path_of(std::string_view id, std::string_view ending) const {
  return folder_ + std::string(without_txt(id)).append(ending);
}

std::optional<std::string> BratFolder::check_id(std::string_view id) {
  std::string_view rest = without_txt(id);
  while (true) {
    const auto slash = rest.find('/');
    if (!is_name(rest.substr(0, slash))) return "an id that is no path below a folder";
    if (slash == rest.npos) break;
    rest.remove_prefix(slash + 1);
  }
  if (!written_.insert(text::digest(without_txt(id))).second)
    return "an article of this id came before";
  for (const char* ending : {".ann", ".txt"}) {
    const std::string path = path_of(id, ending);
    if (auto reason = obstacle(folder_, path + ".partial")) return reason;
    if (auto reason = obstacle(folder_, path)) return reason;
    if (overwrite_ == Overwrite::no && is_there(path))
      return path + " is there already, and only --force overwrites it";
  }
  return std::nullopt;
}

std::optional<Error> BratFolder::write(std::string_view id, std::string_view text,
                                       std::string_view ann) {
  if (!configured_) {
    const std::string path = folder_ + "annotation.conf";
    if (overwrite_ == Overwrite::yes || !is_there(path)) {
      if (auto error = write_file(path, format::brat_configuration())) return error;
    }
    configured_ = true;
  }
  if (auto error = write_file(path_of(id, ".txt"), text)) return error;
  return write_file(path_of(id, ".ann"), ann);
}

}  // namespace quoth::output
