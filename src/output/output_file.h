// Writes results to standard output or, atomically, to a file.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "quoth/result.h"

namespace quoth::output {

// A file is written as FILE.partial and renamed when it is complete. Until then FILE does not
// change. FILE.partial is removed if the Output is not committed, and if a signal that a program
// can take ends it (Ctrl-C, a closed pipe, a limit of the system, a crash), unless Keep::partial is
// set. Names that end with ".gz" or ".zst" are compressed. Pipes and devices are written directly;
// what goes to a terminal is made printable(). Not thread-safe. Only one file may be open at a
// time.
class Output {
 public:
  enum class Keep : bool { nothing, partial };

  // "-" is standard output. With Keep::partial, an existing FILE.partial is kept and appended to.
  // Fails if the file cannot be created or another process is writing it.
  static Result<Output> open(const std::string& path, Keep keep = Keep::nothing);
  Output(Output&&) noexcept;
  Output& operator=(Output&&) noexcept;
  ~Output();

  // Lets control characters through to a terminal: of text whose only ones are quoth's own colours.
  void allow_colour();

  std::optional<Error> write(std::string_view bytes);
  // Writes the buffered bytes to the file.
  std::optional<Error> flush();
  // Completes the file, syncs it to the disk and renames it.
  std::optional<Error> commit();

  // The path of FILE.partial, or empty if there is none.
  const std::string& partial() const;

 private:
  class State;
  explicit Output(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Removes the FILE.partial that a signal would remove: for a program that cannot go on. Safe in a
// signal handler.
void remove_unfinished();

}  // namespace quoth::output
