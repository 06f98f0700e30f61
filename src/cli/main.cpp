#include <fcntl.h>
#include <fmt/format.h>
#include <unicode/uversion.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <new>
#include <string>

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/out_of_memory.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "quoth.h"
#include "quoth/analyzer.h"
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
    "  quoth find encrypt corpus/                  who said anything about it\n"
    "\n"
    "Exit status: 0 done; 1 done, but some input could not be read; 2 nothing done.\n"
    "`quoth help COMMAND` has the flags and examples of a command.";

// The version, and what the output may depend on.
std::string version_text() {
#ifdef __clang__
  constexpr char kCompiler[] = "Clang " __clang_version__;
#else
  constexpr char kCompiler[] = "GCC " __VERSION__;
#endif
  return fmt::format("quoth {}\nmodels: {}, {}\nbuilt with {}, ICU {}", quoth::kVersion,
                     quoth::Analyzer::built_in().models(),
                     quoth::Analyzer::built_in({.fast = true}).models(), kCompiler, U_ICU_VERSION);
}

int run(int argc, char** argv) {
  CLI::App app(kDescription, "quoth");
  app.footer(kFooter);
  app.set_version_flag("-V,--version", version_text, "The version, models and build");
  app.require_subcommand(1);
  app.formatter(std::make_shared<quoth::cli::HelpFormatter>(quoth::cli::help_width()));
  app.set_help_flag("-h,--help", "This text");
  const std::array commands = {
      quoth::cli::report_command(app), quoth::cli::annotate_command(app),
      quoth::cli::diff_command(app),   quoth::cli::find_command(app),
      quoth::cli::stats_command(app),  quoth::cli::schema_command(app),
      quoth::cli::help_command(app),   quoth::cli::completions_command(app)};
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForVersion& call) {
    return quoth::cli::print_help(std::string(call.what()) + '\n');
  } catch (const CLI::CallForHelp&) {
    const auto called = app.get_subcommands();
    return quoth::cli::print_help(app.get_formatter()->make_help(
        called.empty() ? &app : called.front(), "", CLI::AppFormatMode::Normal));
  } catch (const CLI::FileError& error) {  // help does not say what is wrong with a file
    quoth::cli::print_message(fmt::format("quoth: {}\n", quoth::cli::visible(error.what())));
    return quoth::cli::kNothing;
  } catch (const CLI::ParseError& error) {
    const auto called = app.get_subcommands();
    quoth::cli::print_message(fmt::format("quoth: {}\nTry: quoth {}--help\n",
                                          quoth::cli::visible(quoth::cli::usage_error(app, error)),
                                          called.empty() ? "" : called.front()->get_name() + " "));
    return quoth::cli::kNothing;
  }
  for (const quoth::cli::Command& command : commands) {
    if (command.flags->parsed()) return command.run();
  }
  return quoth::cli::kNothing;
}

// A standard stream that is closed would be the next file that is opened: messages would be written
// into a report. To write to what is opened here in place of it, or to read from it, fails.
void keep_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
      static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
  }
}

}  // namespace

int quoth_main(int argc, char** argv) {
  keep_standard_streams();
  quoth::cli::end_where_memory_ends();
  std::signal(SIGXFSZ, SIG_IGN);  // then a file that gets too large is an error like others
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("quoth: out of memory\n", stderr);
  } catch (const std::exception& error) {
    quoth::cli::print_message(fmt::format("quoth: {}\n", quoth::cli::visible(error.what())));
  }
  return quoth::cli::kNothing;
}
