// Manual pages, from what --help says.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace quoth::cli {

// The manual page, in the language of man(7), of the program or of one of its subcommands:
// quoth(1), quoth-report(1).
std::string man_page(const CLI::App& app);

// Writes the pages of the program and of all subcommands into a folder that is there: quoth.1,
// quoth-report.1. Returns the exit status.
int write_man_pages(const CLI::App& app, const std::string& folder);

}  // namespace quoth::cli
