#include "output/ann_folder.h"

#include <filesystem>
#include <system_error>
#include <utility>

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

}  // namespace

AnnFolder::AnnFolder(std::string folder) : folder_(std::move(folder)) {
  if (!folder_.ends_with('/')) folder_ += '/';
}

std::optional<std::string> AnnFolder::check_id(std::string_view id) {
  std::string_view rest = without_txt(id);
  while (true) {
    const auto slash = rest.find('/');
    if (!is_name(rest.substr(0, slash))) return "an id that is no path below a folder";
    if (slash == rest.npos) break;
    rest.remove_prefix(slash + 1);
  }
  if (!written_.insert(text::digest(without_txt(id))).second)
    return "an article of this id came before";
  return std::nullopt;
}

std::optional<Error> AnnFolder::write(std::string_view id, std::string_view bytes) {
  const std::string path = folder_ + std::string(without_txt(id)) + ".ann";
  const auto parent = std::filesystem::path(path).parent_path();
  std::error_code failed;
  std::filesystem::create_directories(parent, failed);
  if (failed) return Error{parent.string(), input::system_reason(failed.value())};
  auto output = Output::open(path);
  if (!output) return output.error();
  if (auto error = output->write(bytes)) return error;
  return output->commit();
}

}  // namespace quoth::output
