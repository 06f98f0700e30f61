// Where results go: standard output, or a file that is there whole or not at all.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "quoth/result.h"

namespace quoth::output {

// A file is written as FILE.partial and renamed when it is complete; until then FILE stays as it
// was. FILE.partial goes away with an Output that was not committed, and when the program is ended
// by Ctrl-C, a hang-up or a request to terminate, unless it is to be kept. A name that ends with
// ".gz" or ".zst" is written compressed. Pipes and devices are written as they are. One thread at a
// time; one file at a time.
class Output {
 public:
  enum class Keep : bool { nothing, partial };

  // "-" is standard output. With Keep::partial, what FILE.partial holds already is kept, and
  // written on from its end. Fails where the file cannot be made, or another process is writing it.
  static Result<Output> open(const std::string& path, Keep keep = Keep::nothing);
  Output(Output&&) noexcept;
  Output& operator=(Output&&) noexcept;
  ~Output();

  std::optional<Error> write(std::string_view bytes);
  // What was written so far is on its way to the disk.
  std::optional<Error> flush();
  // Everything is, and under its name.
  std::optional<Error> commit();

  // Where the bytes go until then; empty where there is no such file.
  const std::string& partial() const;

 private:
  class State;
  explicit Output(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace quoth::output
