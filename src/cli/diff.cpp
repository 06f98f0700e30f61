#include "quoth/diff.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/flags.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "format/json.h"
#include "format/markdown.h"
#include "format/text.h"
#include "output/output_file.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "OLD and NEW are articles, folders, NDJSON, annotations or JSON reports.\n"
    "\n"
    "Examples:\n"
    "  quoth diff monday.txt tuesday.txt\n"
    "  quoth diff archive-2024/ archive-2025/ -f markdown\n"
    "  quoth diff old.json new.json --quiet || echo changed\n"
    "\n"
    "In git, for an archive of articles:\n"
    "  echo '*.txt diff=quoth' >> .gitattributes\n"
    "  git config diff.quoth.command 'quoth diff --git'\n"
    "\n"
    "Exit status, as diff(1): 0 same; 1 different; 2 trouble. With --git 0, as git expects.";

enum class Form { text, json, markdown };

struct Flags {
  InputFlags input;
  std::vector<std::string> sides;
  Form form = Form::text;
  std::string output = "-";
  bool quiet = false;
  bool git = false;
};

// The two versions, and their common name if git gives one.
struct Versions {
  std::string old_path;
  std::string new_path;
  std::string name;
};

// Git calls an external diff with: path, old file, hex, mode, new file, hex, mode. For a rename, it
// adds the new path and a description (git(1), GIT_EXTERNAL_DIFF). For an unmerged path, it passes
// only the path.
std::optional<Versions> versions_of(const Flags& flags) {
  const auto& sides = flags.sides;
  if (!flags.git && sides.size() == 2) return Versions{sides[0], sides[1], ""};
  if (flags.git && sides.size() == 7) return Versions{sides[1], sides[4], sides[0]};
  if (flags.git && sides.size() == 9) return Versions{sides[1], sides[4], sides[7]};
  return std::nullopt;
}

void check(const Flags& flags) {
  if (!flags.git && flags.sides == std::vector<std::string>{"-", "-"}) {
    throw CLI::ValidationError("standard input holds one version, not both");
  }
  if (versions_of(flags) || (flags.git && flags.sides.size() == 1)) return;
  throw CLI::ValidationError(flags.git ? "--git is for git, which gives 7 arguments"
                                       : "two versions are compared: OLD NEW");
}

std::optional<Report> read_side(const Flags& flags, const std::string& path,
                                const std::string& name) {
  if (path == "/dev/null") return Report{};
  InputFlags input = flags.input;
  input.paths = {path};
  auto inputs = read_inputs(input);
  if (!inputs || inputs->has_errors) return std::nullopt;
  if (!name.empty()) {
    for (Record& record : inputs->parts.records) record.id = name;
  }
  return make_report(std::move(inputs->parts.records), std::move(inputs->parts.errors));
}

std::string write(const Diff& diff, const Flags& flags) {
  if (flags.form == Form::json) return format::diff_json(diff);
  if (flags.form == Form::markdown) return format::diff_markdown(diff);
  const bool terminal = flags.output == "-";
  return format::diff_text(diff, {.colour = terminal && supports_colour(), .width = columns()});
}

int run(const Flags& flags) {
  const auto versions = versions_of(flags);
  if (!versions) {
    print_error(flags.sides[0], "unmerged");
    return kDone;
  }
  const auto old_report = read_side(flags, versions->old_path, versions->name);
  const auto new_report = read_side(flags, versions->new_path, versions->name);
  if (!old_report || !new_report) return kNothing;
  const Diff diff = make_diff(*old_report, *new_report);
  if (!flags.quiet) {
    auto output = output::Output::open(flags.output);
    auto error = output ? output->write(write(diff, flags)) : output.error();
    if (!error) error = output->commit();
    if (error) {
      print_error(error->path, error->reason);
      return kNothing;
    }
  }
  return diff.same() || flags.git ? kDone : kPartly;
}

}  // namespace

Command diff_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("diff", "What changed in who said what");
  command->footer(kFooter);
  command->add_option("OLD NEW", flags->sides, "The two versions")->type_name("")->required();
  add_choice<Form>(*command, "-f,--format", flags->form,
                   {{"text", Form::text}, {"json", Form::json}, {"markdown", Form::markdown}},
                   "text (default), json or markdown")
      ->type_name("FORMAT");
  command->add_option("-o,--output", flags->output, "Write to FILE, whole or not at all")
      ->type_name("FILE");
  command->add_flag("-q,--quiet", flags->quiet, "Only the exit status");
  command->add_flag("--git", flags->git, "Take the arguments of git's external diff");
  add_input_flags(*command, flags->input);
  command->callback([flags] { check(*flags); });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
