#include "cli/output.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/terminal.h"
#include "input/byte_stream.h"
#include "output/output_file.h"

namespace quoth::cli {

bool check_output(const std::string& path) {
  const auto end = path.find_last_not_of('/') + 1;  // DIR/ is in the folder of DIR
  const auto folder = std::filesystem::path(path.substr(0, end)).parent_path();
  std::error_code failed;
  if (folder.empty() || std::filesystem::is_directory(folder, failed)) return true;
  const bool exists = std::filesystem::exists(folder, failed);
  print_error(path, input::system_reason(exists ? ENOTDIR : ENOENT));
  return false;
}

bool write_output(const std::string& path, bool text, std::string_view bytes) {
  auto output = output::Output::open(path);
  if (output && text) output->allow_colour();
  auto error = output ? output->write(bytes) : output.error();
  if (!error) error = output->commit();
  if (error) print_error(error->path, error->reason);
  return !error;
}

}  // namespace quoth::cli
