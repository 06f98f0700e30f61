#include "cli/flags.h"

#include <CLI/CLI.hpp>

#include "corpus/pass.h"

namespace quoth {

void add_paths(CLI::App& app, InputFlags& flags) {
  app.add_option("PATH", flags.paths,
                 "A folder (its *.txt, with those in folders below), a file, NDJSON (.ndjson, "
                 ".jsonl: an article {\"id\", \"text\"} a line), or - for standard input. All may "
                 "be .gz or .zst")
      ->required();
}

void add_input_flags(CLI::App& app, InputFlags& flags) {
  app.add_option("-j,--threads", flags.threads, "Threads; the output is the same for any number")
      ->type_name("N")
      ->default_val(default_threads())
      ->check(CLI::Range(1, 1024));
  app.add_option_function<std::string>(
         "--offsets",
         [&flags](const std::string& unit) {
           flags.unit = unit == "bytes"   ? OffsetUnit::bytes
                        : unit == "utf16" ? OffsetUnit::utf16
                                          : OffsetUnit::code_points;
         },
         "Count places in code_points (default), bytes or utf16")
      ->type_name("UNIT")
      ->check(CLI::IsMember({"code_points", "bytes", "utf16"}).description(""));
  app.add_option("--model", flags.models,
                 "A file of quoth-train, in place of the built-in model of its kind; may be given "
                 "again")
      ->type_name("FILE")
      ->expected(1)
      ->take_all();
}

}  // namespace quoth
