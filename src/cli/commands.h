// The commands. Each adds its flags to the command line and returns a function that runs it.
#pragma once

#include <CLI/App.hpp>
#include <functional>

namespace quoth::cli {

// The exit statuses of quoth.
inline constexpr int kDone = 0;
inline constexpr int kPartly = 1;   // for diff: different; for find: nothing found
inline constexpr int kNothing = 2;  // for diff: error

struct Command {
  CLI::App* flags = nullptr;
  std::function<int()> run;  // returns the exit status
};

Command report_command(CLI::App& app);
Command annotate_command(CLI::App& app);
Command diff_command(CLI::App& app);
Command find_command(CLI::App& app);
Command stats_command(CLI::App& app);
Command schema_command(CLI::App& app);
Command help_command(CLI::App& app);
Command completions_command(CLI::App& app);

}  // namespace quoth::cli
