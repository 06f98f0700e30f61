// The subcommands. Each adds its flags to the command line, and runs when it was called.
#pragma once

#include <CLI/App.hpp>
#include <functional>

namespace quoth::cli {

// The statuses that quoth exits with.
inline constexpr int kDone = 0;
inline constexpr int kPartly = 1;   // of diff: different
inline constexpr int kNothing = 2;  // of diff: trouble

struct Command {
  CLI::App* flags = nullptr;
  std::function<int()> run;  // returns the exit status
};

Command report_command(CLI::App& app);
Command annotate_command(CLI::App& app);
Command diff_command(CLI::App& app);
Command schema_command(CLI::App& app);

}  // namespace quoth::cli
