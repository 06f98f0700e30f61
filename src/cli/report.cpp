#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/inputs.h"
#include "cli/kept_report.h"
#include "cli/number.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "database/report_reader.h"
#include "evidence/report_page.h"
#include "format/csv.h"
#include "format/explanations.h"
#include "format/json.h"
#include "format/markdown.h"
#include "format/text.h"
#include "format/wrap.h"
#include "input/annotated.h"
#include "input/source.h"
#include "output/output_file.h"
#include "output/whole_folder.h"
#include "quoth/analyzer.h"
#include "quoth/formats.h"
#include "quoth/selection.h"
#include "report/byte_store.h"
#include "report/filter.h"
#include "report/packed_records.h"
#include "report/quoted_names.h"
#include "report/stored_report.h"
#include "report/whole_report.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "Examples:\n"
    "  quoth report corpus/                          for a person\n"
    "  quoth report corpus/ --speaker Parker         what Parker said, and who wrote it how\n"
    "  quoth report corpus/ -f html -o report.html   a page to search, filter and click through\n"
    "  quoth report corpus/ --all | less             all speakers, all that they said\n"
    "  quoth report corpus/ -f json | jq -r '.statements[0].variants[].text'\n"
    "  quoth annotate corpus/ | quoth report -       the same report in two steps\n"
    "  quoth report part-1.json part-2.json -f json  one report of the parts\n"
    "\n"
    "Articles, annotations, databases and JSON reports may be mixed; `quoth schema report` "
    "describes the\n"
    "latter.\n"
    "\n"
    "Exit status: 0 done; 1 done, but some input could not be read (the report's `errors` name\n"
    "it); 2 nothing done.";

enum class Form { text, json, markdown, html, csv, sqlite };

struct Flags {
  InputFlags input;
  Form form = Form::text;
  std::string output = "-";
  ColourMode colour = ColourMode::automatic;
  Filter filter;
  SpeakerOrder order = SpeakerOrder::articles;
  Amounts amounts;
  bool explain = false;
  bool textconv = false;
  std::size_t memory = report::ByteStore::kInMemory;  // of articles
  // Of all that is said, a report asks for the media that are wanted; and for some speakers.
  bool whole = false;
  bool of_speakers = false;
  bool bom = false;

  // Not for a program, which gets everything.
  bool for_reader() const { return form != Form::json && form != Form::csv; }
  Filter chosen() const { return for_reader() ? spoken(filter) : filter; }
};

// Whether git's textconv would fail on the file: then one line says why, as git shows nothing of a
// file whose textconv fails.
bool print_no_article(const Flags& flags) {
  if (!flags.textconv) return false;
  input::Source source(flags.input.paths, flags.input.source);
  auto input = source.next();
  std::string reason;
  if (!input) {
    reason = "empty";
  } else if (input->kind != input::Input::Kind::json &&
             input->kind != input::Input::Kind::annotation) {
    const auto read = input::annotate_input(*input, source.keys(), Analyzer::built_in());
    if (!read) reason = read.error().reason;
  }
  if (!reason.empty()) fmt::print("no article: {}\n", format::one_line(reason));
  return !reason.empty();
}

// Writes with what calls it back, until there is an error.
std::optional<Error> write_all(output::Output& output,
                               const std::function<void(const evidence::Write&)>& content) {
  std::optional<Error> error;
  content([&](std::string_view part) {
    if (!error) error = output.write(part);
  });
  return error ? error : output.commit();
}

std::optional<Error> write_file(const Flags& flags,
                                const std::function<void(const evidence::Write&)>& content) {
  auto output = output::Output::open(flags.output);
  if (!output) return output.error();
  if (flags.form == Form::text) output->allow_colour();
  return write_all(*output, content);
}

// Whether quoth made the folder: its index says so.
bool is_report_folder(const std::string& folder) {
  std::ifstream index(folder + "/index.html");
  std::string start(1024, ' ');
  index.read(start.data(), static_cast<std::streamsize>(start.size()));
  return start.find("<meta name=\"generator\" content=\"quoth\">") != start.npos;
}

std::optional<Error> write_folder(const Report& report, const Texts& texts, const Flags& flags) {
  auto folder = output::WholeFolder::open(flags.output, is_report_folder);
  if (!folder) return folder.error();
  std::optional<Error> error;
  evidence::write_report_folder(report, texts, [&](const std::string& name, const auto& content) {
    if (error) return;
    auto file = folder->file(name);
    error = file ? write_all(*file, content) : file.error();
  });
  return error ? error : folder->commit();
}

// Writes a report in any form but HTML. `explain` is called if it is asked for.
std::optional<Error> write(const report::AnyReport& report, const Flags& flags,
                           const std::function<std::vector<SpeakerExplanation>()>& explain = {}) {
  if (flags.form == Form::sqlite) return keep_report(flags.output, report, flags.chosen());
  return write_file(flags, [&](const evidence::Write& part) {
    switch (flags.form) {
      case Form::json:
        return format::report_json(report, part);
      case Form::csv:
        if (flags.bom) part(kByteOrderMark);
        return format::report_csv(report, part);
      case Form::markdown:
        return part(format::report_markdown(report, flags.amounts));
      default:
        part(format::report_text(
            report, {.colour = has_colour(flags.colour, flags.output), .width = columns()},
            flags.amounts));
        if (flags.explain) part(format::explanations_text(explain()));
    }
  });
}

// A report of any number of articles: what does not fit into memory is kept on the disk.
int run_stored(const Analyzer& analyzer, const Flags& flags) {
  report::PackedRecords records{report::ByteStore(flags.memory)};
  const Filter wanted = flags.chosen();
  const input::Work pack = [&](const input::Contents& contents, std::string&) -> input::Taken {
    std::vector<report::PackedRecords::Packed> packed;
    for (Record record : contents.records) {
      if (report::narrow(record, wanted)) packed.push_back(records.packed(record));
    }
    return [&records, packed = std::move(packed)]() mutable {
      for (auto& each : packed) records.add(std::move(each));
      return true;
    };
  };
  Messages messages;
  Inputs inputs =
      pass_inputs(analyzer, flags.input, flags.filter, input::Keep::records, messages, pack);
  input::Pass& pass = inputs.pass;
  if (pass.has_errors && !pass.has_read) return kNothing;
  warn_of_models({pass.models.begin(), pass.models.end()});
  inputs.notes.print(flags.filter);
  report::StoredReport report(std::move(records), std::move(pass.errors));
  if (!wanted.speakers.empty()) report.keep_speakers(wanted.speakers);
  report.sort_speakers(flags.order);
  if (const auto error = write(report, flags, [&] { return report.explanations(); })) {
    print_error(error->path, error->reason);
    return kNothing;
  }
  return pass.has_errors && !flags.input.allow_errors ? kPartly : kDone;
}

std::optional<Error> write_pages(const Report& report, const Texts& texts, const Flags& flags) {
  if (output::names_folder(flags.output)) return write_folder(report, texts, flags);
  return write_file(flags, [&](const evidence::Write& part) {
    evidence::write_report_page(report, texts, part);
  });
}

// Pages, which show the articles as well: they are made in memory.
int run_pages(const Analyzer& analyzer, const Flags& flags) {
  auto inputs = read_inputs(analyzer, flags.input, input::Keep::records_and_texts);
  if (!inputs) return kNothing;
  warn_of_models(models_of(inputs->records));
  print_unfit(flags.input.analysis);
  FilterNotes notes;
  notes.add(flags.filter, inputs->records);
  notes.print(flags.filter);
  Report report =
      make_report(std::move(inputs->records), std::move(inputs->pass.errors), flags.chosen());
  sort_speakers(report, flags.order);
  if (report.articles.size() > evidence::kManyArticles && !output::names_folder(flags.output)) {
    print_error(flags.output, "a heavy page: for so many articles, -o DIR/ makes a page of each");
  }
  if (const auto error = write_pages(report, inputs->texts, flags)) {
    print_error(error->path, error->reason);
    return kNothing;
  }
  return inputs->pass.has_errors && !flags.input.allow_errors ? kPartly : kDone;
}

// Rejects flags that cannot be combined.
void check(const Flags& flags) {
  check_range(flags.filter);
  const Amounts& amounts = flags.amounts;
  const bool limits = flags.form == Form::text || flags.form == Form::markdown;
  if (!limits && (amounts.all || amounts.speakers > 0 || amounts.statements > 0)) {
    throw CLI::ValidationError(
        "--all, --max-speakers and --max-statements go with -f text or markdown");
  }
  if (flags.explain && flags.form != Form::text) {
    throw CLI::ValidationError("--explain goes with -f text");
  }
  check_bom(flags.bom, flags.form == Form::csv);
  if (flags.form != Form::sqlite) return;
  std::error_code error;
  if (flags.input.paths.size() != 1 ||
      !std::filesystem::equivalent(flags.input.paths[0], flags.output, error)) {
    throw CLI::ValidationError(
        "-f sqlite writes into the database that is read: quoth report "
        "FILE.db -o FILE.db");
  }
  if (!flags.whole) {
    throw CLI::ValidationError("-f sqlite keeps the report of all; only --medium goes with it");
  }
}

// Whether all flags that are given are among these.
bool gives_only(const CLI::App& command, const std::set<std::string>& names) {
  return std::ranges::all_of(command.get_options(), [&](const CLI::Option* option) {
    return option->count() == 0 || names.contains(option->get_name());
  });
}

// Looks at the flags by their names: one that is new may change a report.
void note_what_is_asked(const CLI::App& command, Flags& flags) {
  std::set<std::string> names = {"PATH",      "--format", "--output",      "--medium",
                                 "--threads", "--color",  "--allow-errors"};
  flags.whole = gives_only(command, names);
  names.insert({"--speaker", "--fast"});
  flags.of_speakers = gives_only(command, names);
}

// Reports from what a database keeps, if that is all that is asked for.
std::optional<int> run_kept(const Flags& flags) {
  if (flags.form != Form::text && flags.form != Form::markdown) return std::nullopt;
  if (!flags.of_speakers) return std::nullopt;
  const auto report = kept_report(flags.input.paths, flags.chosen());
  if (!report) return std::nullopt;
  report::QuotedNames quoted;
  for (const Record& article : report->articles) quoted.add(article);
  if (!quoted.unknown(flags.filter.speakers).empty()) {
    // Of a name that nobody has, those nearly so are named.
    auto all = database::read_quoted_names(flags.input.paths[0]);
    if (!all) return std::nullopt;
    quoted = *std::move(all);
  }
  warn_of_models(models_of(report->articles));
  FilterNotes(std::move(quoted)).print(flags.filter);
  const auto error = write(report::WholeReport(*report), flags);
  if (error) print_error(error->path, error->reason);
  return error ? kNothing : kDone;
}

int run(const Flags& flags) {
  if (!check_output(flags.output)) return kNothing;
  if (print_no_article(flags)) return kDone;
  if (const auto status = run_kept(flags)) return *status;
  const auto analyzer = read_analyzer(flags.input);
  if (!analyzer) return kNothing;
  return flags.form == Form::html ? run_pages(*analyzer, flags) : run_stored(*analyzer, flags);
}

void add_amount_flags(CLI::App& command, Flags& flags) {
  const auto positive = number(std::size_t{1}, std::numeric_limits<std::size_t>::max());
  command.add_flag("--all", flags.amounts.all,
                   "With text and markdown, show everything, of however many articles");
  command
      .add_option("--max-speakers", flags.amounts.speakers,
                  "With text and markdown, show N speakers: all of up to 10 articles, else 20")
      ->type_name("N")
      ->check(positive);
  command
      .add_option(
          "--max-statements", flags.amounts.statements,
          "With text and markdown, show N statements of each: all of up to 10 articles, else 5")
      ->type_name("N")
      ->check(positive);
  add_choice<SpeakerOrder>(command, "--sort", flags.order,
                           {{"articles", SpeakerOrder::articles},
                            {"quotations", SpeakerOrder::quotations},
                            {"name", SpeakerOrder::name},
                            {"appearance", SpeakerOrder::appearance}},
                           "Speakers by number of articles (default) or of quotations, by "
                           "name, or by appearance: articles, quotations, name, appearance")
      ->type_name("KEY");
}

void add_memory_flag(CLI::App& command, std::size_t& memory) {
  command
      .add_option("--memory", memory,
                  "Hold so much of what is reported in memory (default: 128 MB), and the "
                  "rest in a temporary file in TMPDIR")
      ->transform(CLI::AsSizeValue(true).description(""))
      ->type_name("SIZE");
}

}  // namespace

Command report_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("report", "Who said what, in all articles together");
  command->footer(kFooter);
  add_paths(*command, flags->input);
  add_format<Form>(*command, flags->form, flags->output,
                   {{"text", Form::text},
                    {"json", Form::json},
                    {"markdown", Form::markdown},
                    {"html", Form::html},
                    {"csv", Form::csv},
                    {"sqlite", Form::sqlite}},
                   "text (default), json, markdown, html, csv, or sqlite: kept in the database");
  command
      ->add_option("-o,--output", flags->output,
                   "Write to FILE, whole or not at all; .gz and .zst are compressed. With html, a "
                   "folder or DIR/ gets an index and a page an article")
      ->type_name("FILE|DIR");
  add_colour_flag(*command, flags->colour);
  command->add_flag("--explain", flags->explain,
                    "With text, show what joined each speaker's names across articles");
  add_bom_flag(*command, flags->bom);
  command->add_flag("--textconv", flags->textconv,
                    "For git: name a file that is no article in one line, with status 0");
  add_memory_flag(*command, flags->memory);
  add_filter_flags(*command, flags->filter);
  add_amount_flags(*command, *flags);
  add_source_flags(*command, flags->input);
  add_input_flags(*command, flags->input);
  command->callback([flags, command] {
    note_what_is_asked(*command, *flags);
    check(*flags);
  });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
