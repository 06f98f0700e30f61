#include "quoth/diff.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/git_history.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "format/json.h"
#include "format/markdown.h"
#include "format/text.h"
#include "format/timeline.h"
#include "format/wrap.h"
#include "input/annotated.h"
#include "quoth/formats.h"
#include "quoth/selection.h"
#include "quoth/timeline.h"
#include "report/filter.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "OLD and NEW are articles, folders, NDJSON, annotations or JSON reports. With more than two, "
    "or\n"
    "with --history, the versions are reported one after the other, oldest first.\n"
    "\n"
    "Examples:\n"
    "  quoth diff monday.txt tuesday.txt\n"
    "  quoth diff archive-2024/ archive-2025/ -f markdown\n"
    "  quoth diff old.json new.json --quiet || echo changed\n"
    "  quoth diff old/ new/ --fail-on quotation-reattributed,cue-changed\n"
    "  quoth diff --history story.txt -f html -o story.html\n"
    "\n"
    "In git, for an archive of articles:\n"
    "  echo '*.txt diff=quoth' >> .gitattributes\n"
    "  git config diff.quoth.command 'quoth diff --git'\n"
    "\n"
    "Kinds of changes: headline-changed correction-added quotation-reattributed cue-changed\n"
    "quotation-reworded figure-changed quotation-removed quotation-added quotation-retyped\n"
    "addressee-changed speaker-renamed speaker-removed speaker-added description-changed\n"
    "entity-removed entity-added.\n"
    "\n"
    "Exit status, as diff(1): 0 same; 1 different; 2 trouble. With --git 0, as git expects.";

enum class Form { text, json, markdown, html };

struct Flags {
  InputFlags input;
  std::vector<std::string> sides;
  std::string history;
  Form form = Form::text;
  std::string output = "-";
  ColourMode colour = ColourMode::automatic;
  ChangeFilter filter;
  std::vector<ChangeKind> fail_on;
  bool quiet = false;
  bool git = false;
};

// What git's external diff gives: the file's name, and its old name if it is renamed.
struct GitVersions {
  std::string old_path;
  std::string new_path;
  std::string old_name;
  std::string name;
};

// Git calls an external diff with: path, old file, hex, mode, new file, hex, mode. For a rename, it
// adds the new path and a description (git(1), GIT_EXTERNAL_DIFF). For an unmerged path, it passes
// only the path.
std::optional<GitVersions> git_versions(const std::vector<std::string>& sides) {
  if (sides.size() == 7) return GitVersions{sides[1], sides[4], sides[0], sides[0]};
  if (sides.size() == 9) return GitVersions{sides[1], sides[4], sides[0], sides[7]};
  return std::nullopt;
}

void check(const Flags& flags) {
  check_range(flags.filter.quotations);
  const auto& sides = flags.sides;
  if (flags.git) {
    if (git_versions(sides) || sides.size() == 1) return;
    throw CLI::ValidationError("--git is for git, which gives 7 arguments");
  }
  if (!flags.history.empty()) {
    if (sides.empty()) return;
    throw CLI::ValidationError("--history takes the versions from git, not from OLD NEW");
  }
  if (sides.size() < 2) throw CLI::ValidationError("two versions are compared: OLD NEW");
  if (std::ranges::count(sides, "-") > 1)
    throw CLI::ValidationError("standard input holds one version, not both");
}

// One version of the articles.
struct Side {
  Report report;
  Texts texts;
};

std::optional<input::Gathered> read_side(const Analyzer& analyzer, const InputFlags& flags,
                                         const std::string& path) {
  if (path == "/dev/null") return input::Gathered{};
  InputFlags input = flags;
  input.paths = {path};
  auto inputs = read_inputs(analyzer, input, input::Keep::records_and_texts);
  if (!inputs || (inputs->pass.has_errors && !flags.allow_errors)) return std::nullopt;
  return inputs;
}

// An article that could not be read in one version is none that was removed there.
void compare_only_read(std::vector<input::Gathered>& sides) {
  std::set<std::string> unread;
  for (const input::Gathered& side : sides) {
    for (const Error& error : side.pass.errors) unread.insert(error.path);
  }
  for (input::Gathered& side : sides) {
    std::erase_if(side.records, [&](const Record& record) { return unread.contains(record.id); });
  }
}

// Keeps the articles that have a wanted date in one of the versions: one whose date has changed
// came or went in none.
void keep_dated(std::vector<input::Gathered>& sides, const Filter& wanted) {
  std::set<std::string> dated;
  for (const input::Gathered& side : sides) {
    for (const Record& record : side.records) {
      if (report::has_date(record, wanted)) dated.insert(record.id);
    }
  }
  for (input::Gathered& side : sides) {
    std::erase_if(side.records, [&](const Record& record) { return !dated.contains(record.id); });
  }
}

void print_notes(const std::vector<input::Gathered>& sides, const Filter& wanted) {
  // Articles without a date are counted in the version that has most: they are in the others too.
  const auto undated = [&](const input::Gathered& side) {
    return report::count_undated(side.records, wanted);
  };
  const auto most = std::ranges::max_element(sides, {}, undated);
  Filter names = wanted;
  names.since.clear();
  names.until.clear();
  FilterNotes notes;
  for (auto side = sides.begin(); side != sides.end(); ++side)
    notes.add(side == most ? wanted : names, side->records);
  notes.print(wanted);
}

// A version of one file, as git has it. `trouble` says what is wrong, and leaves no article.
struct FileSide {
  Side side;
  std::string trouble;  // "empty", "no text: it contains NUL"
};

FileSide annotate_file(const Analyzer& analyzer, const InputFlags& flags, Article article) {
  auto annotation = analyzer.annotate(article);
  if (!annotation) return {{}, annotation.error().reason};
  Side side;
  side.texts.emplace(annotation->digest, annotation->text);
  side.report = make_report({make_record(*annotation, flags.unit)});
  return {std::move(side), {}};
}

FileSide read_file(const Analyzer& analyzer, const Flags& flags, const std::string& path,
                   const std::string& name) {
  if (path == "/dev/null") return {};
  input::Source source({path}, flags.input.source);
  auto input = source.next();
  if (!input) return {{}, "empty"};
  auto given = input::article_of(*input, source.keys());
  if (!given) return {{}, given.error().reason};
  given->article.id = name;
  return annotate_file(analyzer, flags.input, std::move(given->article));
}

// Prints what the flags ask for. Returns whether that succeeded.
bool print(const Flags& flags, const std::string& text) {
  return flags.quiet || write_output(flags.output, flags.form == Form::text, text);
}

format::TextStyle style(const Flags& flags) {
  return {.colour = has_colour(flags.colour, flags.output), .width = columns()};
}

// The diff of these versions.
std::string write(const Version& before, const Version& after, const Diff& diff, const Texts& texts,
                  const Flags& flags) {
  if (flags.form == Form::html) return html_page(before, after, diff, texts);
  if (flags.form == Form::json) return format::diff_json(diff);
  if (flags.form == Form::markdown) return format::diff_markdown(diff);
  return format::diff_text(diff, style(flags));
}

std::string write(const Timeline& timeline, const Texts& texts, const Flags& flags) {
  if (flags.form == Form::html) return html_page(timeline, texts);
  if (flags.form == Form::json) return format::timeline_json(timeline);
  if (flags.form == Form::markdown) return format::timeline_markdown(timeline);
  return format::timeline_text(timeline, style(flags));
}

bool fails(const Diff& diff, const Flags& flags) {
  if (flags.fail_on.empty()) return !diff.same();
  return std::ranges::any_of(diff.changes, [&](const Change& change) {
    return std::ranges::find(flags.fail_on, change.kind) != flags.fail_on.end();
  });
}

int run_git(const Flags& flags, const Analyzer& analyzer) {
  const auto versions = git_versions(flags.sides);
  if (!versions) {
    print_error(flags.sides[0], "unmerged");
    return kDone;
  }
  FileSide before = read_file(analyzer, flags, versions->old_path, versions->name);
  FileSide after = read_file(analyzer, flags, versions->new_path, versions->name);
  before.side.texts.merge(after.side.texts);
  Diff diff = make_diff(before.side.report, after.side.report, before.side.texts);
  if (versions->old_name != versions->name) diff.renamed = {{versions->old_name, versions->name}};
  std::string text;
  if (flags.form == Form::text) {
    const auto add_trouble = [&](const char* which, const std::string& trouble) {
      if (!trouble.empty())
        text += fmt::format("{}: the {} version is no article: {}\n",
                            format::one_line(versions->name), which, format::one_line(trouble));
    };
    add_trouble("old", before.trouble);
    add_trouble("new", after.trouble);
  }
  const Version old_version{versions->old_name, "", std::move(before.side.report)};
  const Version new_version{versions->name, "", std::move(after.side.report)};
  text += write(old_version, new_version, filter(std::move(diff), flags.filter), before.side.texts,
                flags);
  return print(flags, text) ? kDone : kNothing;
}

int run_timeline(const Flags& flags, std::vector<Version> versions, const Texts& texts) {
  const Timeline timeline = filter(make_timeline(std::move(versions), texts), flags.filter);
  if (!print(flags, write(timeline, texts, flags))) return kNothing;
  const bool failed =
      std::ranges::any_of(timeline.steps, [&](const Diff& step) { return fails(step, flags); });
  return failed ? kPartly : kDone;
}

int run_history(const Flags& flags, const Analyzer& analyzer) {
  auto history = git_history(flags.history);
  if (!history) {
    print_error(history.error().path, history.error().reason);
    return kNothing;
  }
  std::vector<Version> versions;
  Texts texts;
  for (FileVersion& file : *history) {
    FileSide read =
        annotate_file(analyzer, flags.input, {flags.history, std::move(file.bytes), "{}"});
    texts.merge(read.side.texts);
    std::string name = file.commit;
    if (!read.trouble.empty()) name += " (" + read.trouble + ")";
    versions.push_back({std::move(name), file.date, std::move(read.side.report)});
  }
  return run_timeline(flags, std::move(versions), texts);
}

int run_sides(const Flags& flags, const Analyzer& analyzer) {
  std::vector<input::Gathered> sides;
  sides.reserve(flags.sides.size());
  for (const std::string& path : flags.sides) {
    if (auto side = read_side(analyzer, flags.input, path)) sides.push_back(*std::move(side));
  }
  if (sides.size() < flags.sides.size()) return kNothing;
  compare_only_read(sides);
  print_notes(sides, flags.filter.quotations);
  keep_dated(sides, flags.filter.quotations);
  std::vector<Version> versions;
  versions.reserve(sides.size());
  Texts texts;
  const std::string* textless = nullptr;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    input::Gathered& side = sides[i];
    if (side.texts.empty() && !side.records.empty()) textless = &flags.sides[i];
    texts.merge(side.texts);
    versions.push_back(
        {flags.sides[i], "", make_report(std::move(side.records), std::move(side.pass.errors))});
  }
  if (textless != nullptr)
    print_error(*textless, "a report has no text: figures and corrections are not compared");
  std::set<std::string> models;
  for (const Version& version : versions) {
    const auto own = models_of(version.report.articles);
    models.insert(own.begin(), own.end());
  }
  warn_of_models({models.begin(), models.end()});
  if (versions.size() > 2) return run_timeline(flags, std::move(versions), texts);
  const Diff diff = filter(make_diff(versions[0].report, versions[1].report, texts), flags.filter);
  if (!print(flags, write(versions[0], versions[1], diff, texts, flags))) return kNothing;
  return fails(diff, flags) ? kPartly : kDone;
}

int run(const Flags& flags) {
  if (!flags.quiet && !check_output(flags.output)) return kNothing;
  const auto analyzer = read_analyzer(flags.input);
  if (!analyzer) return kNothing;
  const auto compare = flags.git ? run_git : flags.history.empty() ? run_sides : run_history;
  const int status = compare(flags, *analyzer);
  print_unfit(flags.input.analysis);
  return status;
}

void add_kinds(CLI::App& command, const std::string& flag, std::vector<ChangeKind>& kinds,
               const std::string& description) {
  Choices<ChangeKind> choices;
  for (int kind = 0; kind <= static_cast<int>(kLastChangeKind); ++kind)
    choices.emplace(to_string(static_cast<ChangeKind>(kind)), static_cast<ChangeKind>(kind));
  add_choices<ChangeKind>(command, flag, kinds, choices, description)->type_name("KINDS");
}

}  // namespace

Command diff_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("diff", "What changed in who said what");
  command->footer(kFooter);
  command->add_option("OLD NEW", flags->sides, "The versions, oldest first")->type_name("");
  command->add_option("--history", flags->history, "The versions of a file in its git repository")
      ->type_name("FILE");
  add_format<Form>(
      *command, flags->form, flags->output,
      {{"text", Form::text},
       {"json", Form::json},
       {"markdown", Form::markdown},
       {"html", Form::html}},
      "text (default), json, markdown or html: a page with both versions side by side");
  add_output_flag(*command, flags->output);
  add_colour_flag(*command, flags->colour);
  command->add_flag("-q,--quiet", flags->quiet, "Only the exit status");
  add_kinds(*command, "--change", flags->filter.kinds, "Only changes of these kinds; see below");
  add_kinds(*command, "--fail-on", flags->fail_on, "Exit status 1 only for changes of these kinds");
  command->add_flag("--git", flags->git, "Take the arguments of git's external diff");
  add_change_filter_flags(*command, flags->filter.quotations);
  add_source_flags(*command, flags->input);
  add_input_flags(*command, flags->input);
  command->callback([flags] { check(*flags); });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
