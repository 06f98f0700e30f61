#include "cli/flags.h"

#include "input/ordered_pass.h"

namespace quoth::cli {

void add_paths(CLI::App& app, InputFlags& flags) {
  app.add_option("PATH", flags.paths,
                 "A folder (its *.txt, with those in folders below), a file, NDJSON (.ndjson, "
                 ".jsonl: an article {\"id\", \"text\"} a line), or - for standard input. All may "
                 "be .gz or .zst")
      ->type_name("")
      ->required();
}

void add_input_flags(CLI::App& app, InputFlags& flags) {
  app.add_option("-j,--threads", flags.threads, "Threads; the output is the same for any number")
      ->type_name("N")
      ->default_val(input::default_threads())
      ->check(CLI::Range(1, 1024));
  add_choice<OffsetUnit>(app, "--offsets", flags.unit,
                         {{"code_points", OffsetUnit::code_points},
                          {"bytes", OffsetUnit::bytes},
                          {"utf16", OffsetUnit::utf16}},
                         "Count places in code_points (default), bytes or utf16")
      ->type_name("UNIT");
  app.add_option("--model", flags.models,
                 "A file of quoth-train, in place of the built-in model of its kind; may be given "
                 "again")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

}  // namespace quoth::cli
