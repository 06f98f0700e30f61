// Writes a folder of files that is there whole or not at all.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "output/output_file.h"
#include "quoth/result.h"

namespace quoth::output {

// The files are written to FOLDER.partial, which takes the place of FOLDER when it is complete; an
// earlier FOLDER stays as it is until then, and is gone afterwards with all of its files. What an
// interrupted run left as FOLDER.partial is removed by the next one. Only one may be open at a
// time.
class WholeFolder {
 public:
  // Whether a folder that is there may be replaced, by its path: it was written by such a run.
  using IsOurs = std::function<bool(const std::string& folder)>;

  // Fails if there is something else of this name than a folder that is empty or ours.
  static Result<WholeFolder> open(const std::string& path, const IsOurs& is_ours);
  WholeFolder(WholeFolder&& other) noexcept;
  WholeFolder& operator=(WholeFolder&&) = delete;
  ~WholeFolder();

  // Opens a file by its path in the folder. Commit it before the next one.
  Result<Output> file(const std::string& name) const;
  std::optional<Error> commit();

 private:
  WholeFolder(std::string path, std::string partial);

  std::string path_;
  std::string partial_;  // empty if there is none to remove
};

// Removes the FOLDER.partial of the one that is open: for a program that cannot go on.
void remove_unfinished_folder() noexcept;

// Whether a path names a folder: it ends with a slash, or there is one.
bool names_folder(const std::string& path);

}  // namespace quoth::output
