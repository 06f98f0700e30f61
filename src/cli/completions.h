// Completion of command lines by shells.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace quoth::cli {

// The script for a shell, "bash", "zsh" or "fish": the subcommands, the flags of each, the values
// of flags that have names, and else files.
std::string completions(const CLI::App& app, std::string_view shell);

}  // namespace quoth::cli
