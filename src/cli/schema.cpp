#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "cli/choice.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "model/embedded.h"
#include "output/output_file.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "Example:\n"
    "  quoth schema report > report.schema.json\n"
    "\n"
    "Exit status: 0 done; 2 nothing done.";

const std::vector<std::string> kSchemas = {
    "annotation", "database", "diff", "find", "overrides", "report", "spacy", "stats", "timeline"};

int run(const std::string& name) {
  auto output = output::Output::open("-");
  const char* const ending = name == "database" ? "sql" : "json";
  auto error =
      output->write(model::embedded(fmt::format("schema/{}.{}", name, ending)).value_or(""));
  if (!error) error = output->commit();
  if (!error) return kDone;
  print_error(error->path, error->reason);
  return kNothing;
}

}  // namespace

Command schema_command(CLI::App& app) {
  auto name = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand(
      "schema", "The JSON Schema of an output format, or the tables of a database");
  command->footer(kFooter);
  command
      ->add_option_function<std::string>(
          "NAME",
          [name](const std::string& written) { *name = chosen_name("NAME", written, kSchemas); },
          "report, annotation, spacy, diff, timeline, find, stats, database or overrides")
      ->type_name("")
      ->check(described(kSchemas))
      ->required();
  return {command, [name] { return run(*name); }};
}

}  // namespace quoth::cli
