#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <new>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "quoth/version.h"

namespace {

constexpr char kDescription[] =
    "Reads news articles in English and reports who said what: every quotation with its source,\n"
    "its cue and its place; every speaker under one name; every statement with how its wordings\n"
    "differ.";

constexpr char kFooter[] =
    "Try:\n"
    "  quoth report corpus/                        who said what in a folder of articles\n"
    "  quoth report a.txt b.txt -f json | jq .     the same for a program\n"
    "  quoth annotate corpus/ -o corpus.ndjson     every layer, an article a line\n"
    "  quoth diff old.txt new.txt                  what changed in who said what\n"
    "\n"
    "Exit status: 0 done; 1 done, but some input could not be read; 2 nothing done.\n"
    "Each subcommand has its own --help.";

int run(int argc, char** argv) {
  CLI::App app(kDescription, "quoth");
  app.footer(kFooter);
  app.set_version_flag("--version", std::string("quoth ") + quoth::kVersion);
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);
  const std::array commands = {quoth::cli::report_command(app), quoth::cli::annotate_command(app),
                               quoth::cli::diff_command(app), quoth::cli::schema_command(app)};
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
      app.exit(error);
      if (std::cout.flush()) return quoth::cli::kDone;
      quoth::cli::print_error("standard output", "cannot be written");
      return quoth::cli::kNothing;
    }
    const auto called = app.get_subcommands();
    const bool misnamed = called.empty() && argc > 1 && argv[1][0] != '-';
    fmt::print(stderr, "quoth: {}\nTry: quoth {}--help\n",
               misnamed ? fmt::format("{}: no such subcommand", argv[1]) : error.what(),
               called.empty() ? "" : called.front()->get_name() + " ");
    return quoth::cli::kNothing;
  }
  for (const quoth::cli::Command& command : commands) {
    if (command.flags->parsed()) return command.run();
  }
  return quoth::cli::kNothing;
}

}  // namespace

int main(int argc, char** argv) {
  // End the program when the reader closes the pipe, even if the caller ignored this signal.
  std::signal(SIGPIPE, SIG_DFL);
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("quoth: out of memory\n", stderr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "quoth: %s\n", error.what());
  }
  return quoth::cli::kNothing;
}
