#include "cli/output.h"

#include "cli/terminal.h"
#include "output/output_file.h"

namespace quoth::cli {

bool write_output(const std::string& path, bool text, std::string_view bytes) {
  auto output = output::Output::open(path);
  if (output && text) output->allow_colour();
  auto error = output ? output->write(bytes) : output.error();
  if (!error) error = output->commit();
  if (error) print_error(error->path, error->reason);
  return !error;
}

}  // namespace quoth::cli
