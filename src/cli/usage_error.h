// What is wrong with a command line, in one line.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace quoth::cli {

// `app` is the program's, after parsing has thrown `error`. The reason names an unknown command or
// flag before anything else, with what may have been meant.
std::string usage_error(const CLI::App& app, const CLI::ParseError& error);

// "NAME: no such command", with what may have been meant.
std::string unknown_command(const CLI::App& app, const std::string& name);

}  // namespace quoth::cli
