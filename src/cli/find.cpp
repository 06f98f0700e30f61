#include "quoth/find.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "api/work.h"
#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/inputs.h"
#include "cli/number.h"
#include "cli/terminal.h"
#include "database/word_query.h"
#include "format/found_csv.h"
#include "format/found_json.h"
#include "format/found_text.h"
#include "output/output_file.h"
#include "quoth/formats.h"
#include "quoth/selection.h"
#include "wording/word_diff.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "PATTERN:\n"
    "  encrypt            a word in any of its forms: encrypts, encrypted\n"
    "  \"we will not\"      words one after the other, as they are written\n"
    "  /colou?r/ /uk/i    a regular expression of ICU; with i in upper or lower case\n"
    "  a b   a AND b      both\n"
    "  a OR b   NOT a     either; without\n"
    "  a NEAR/5 b         at most 5 words between them, in either order; NEAR is NEAR/10\n"
    "  (a OR b) NOT c     NOT and NEAR bind first, then AND, then OR\n"
    "  ''                 everything\n"
    "Case, accents and punctuation count in a regular expression alone. A pattern is matched "
    "against one quotation at a time, or with --in against one paragraph. For what is thought or "
    "enacted, give --medium.\n"
    "\n"
    "--like scores how near a quotation comes to TEXT, 0 to 1: the mean of two shares, of the "
    "words of TEXT that it has too, in the same order, and of their weight. Function words weigh "
    "1, names and common words 6, rare ones 10 to 12; forms of one word are equal. 0.6 and better "
    "is shown.\n"
    "\n"
    "Examples:\n"
    "  quoth find encrypt corpus/                     who said anything about it\n"
    "  quoth find '\"wild west\" OR lawless' corpus/ --speaker Parker\n"
    "  quoth find 'terror NEAR/5 (law OR warrant)' corpus/ --in all\n"
    "  quoth find --like \"we cannot monitor everyone\" corpus/\n"
    "  quoth find encrypt corpus/ -f json | jq -r '.found[].quotation.speaker.name'\n"
    "\n"
    "Exit status, as grep(1): 0 found; 1 nothing found; 2 trouble.";

enum class Form { text, json, csv };

struct Flags {
  InputFlags input;
  std::optional<std::string> pattern;  // with --like the first path
  std::vector<std::string> paths;      // the others
  std::optional<std::string> like;
  Query query;
  Form form = Form::text;
  std::string output = "-";
  bool bom = false;
  ColourMode colour = ColourMode::automatic;
  std::size_t top = 10;
};

class Run {
 public:
  Run(const Flags& flags, const Analyzer& analyzer, output::Output output)
      : flags_(flags),
        analyzer_(analyzer),
        output_(std::move(output)),
        colour_(has_colour(flags.colour, flags.output)),
        text_({.colour = colour_,
               .width = flags.output == "-" && is_terminal() ? std::max<std::size_t>(columns(), 40)
                                                             : 0}),
        json_(flags.like ? *flags.like : *flags.pattern, flags.query.in, flags.like.has_value()) {}

  int all() {
    if (flags_.bom) write(kByteOrderMark);
    if (flags_.form == Form::csv) write(format::found_csv_header());
    const Inputs inputs = pass_inputs(
        analyzer_, flags_.input, flags_.query.filter,
        flags_.like ? input::Keep::records : input::Keep::records_and_texts, messages_,
        [this](const input::Contents& contents, std::string& fault) -> input::Taken {
          auto found = flags_.like ? api::nearest_in(contents, *flags_.like, flags_.query.filter)
                                   : api::found_in(contents, flags_.query, analyzer_, fault);
          return [this, found = std::move(found)] { return take(found); };
        });
    if (flags_.like) write_nearest();
    if (flags_.form == Form::json) write(json_.end(inputs.pass.models, inputs.pass.errors));
    if (!failure_) failure_ = output_.commit();
    if (failure_) print_error(failure_->path, failure_->reason);
    inputs.notes.print(flags_.query.filter,
                       inputs.selects ? " in which these words are quoted" : "");
    if (failure_ || (inputs.pass.has_errors && !flags_.input.allow_errors)) return kNothing;
    return found_any_ ? kDone : kPartly;
  }

 private:
  bool take(const std::vector<Found>& all) {
    found_any_ = found_any_ || !all.empty();
    if (flags_.like) {
      keep_nearest(nearest_, all, flags_.top);
    } else if (!all.empty()) {
      messages_.pause();
      for (const Found& found : all) write(line_of(found));
      // Whoever reads a pipe sees it at once.
      if (!failure_) failure_ = output_.flush();
    }
    return !failure_;
  }

  void write(std::string_view bytes) {
    if (!failure_) failure_ = output_.write(bytes);
  }

  std::string line_of(const Found& found) {
    switch (flags_.form) {
      case Form::json:
        return json_.add(found);
      case Form::csv:
        return format::found_csv(found);
      case Form::text:
        break;
    }
    return text_.add(found);
  }

  void write_nearest() {
    if (flags_.form == Form::text) {
      write(format::nearest_text(nearest_, *flags_.like, colour_));
    } else {
      for (const Found& found : nearest_) write(line_of(found));
    }
  }

  const Flags& flags_;
  const Analyzer& analyzer_;
  output::Output output_;
  bool colour_;
  format::FoundText text_;
  format::FoundJson json_;
  std::vector<Found> nearest_;
  Messages messages_;
  std::optional<Error> failure_;  // of the output
  bool found_any_ = false;
};

int run(Flags& flags) {
  const auto analyzer = read_analyzer(flags.input);
  if (!analyzer) return kNothing;
  flags.input.paths = flags.paths;
  if (flags.like) {
    flags.input.paths.insert(flags.input.paths.begin(), *flags.pattern);
  } else {
    auto pattern = Pattern::parse(*flags.pattern, *analyzer);
    if (!pattern) {
      print_error(pattern.error().path, pattern.error().reason);
      return kNothing;
    }
    flags.query.pattern = *std::move(pattern);
  }
  flags.query.filter = spoken(std::move(flags.query.filter));
  if (!flags.like) {
    const bool of_quotations = flags.query.in == Part::quotations;
    flags.input.source.stored.rows = of_quotations ? database::Rows::words : database::Rows::all;
    // JSON also names the models that read the articles, of all of them.
    if (of_quotations && flags.form != Form::json) {
      flags.input.source.stored.said = database::word_query(flags.query.pattern.required_words());
    }
  }
  auto output = output::Output::open(flags.output);
  if (!output) {
    print_error(output.error().path, output.error().reason);
    return kNothing;
  }
  if (flags.form == Form::text) output->allow_colour();
  return Run(flags, *analyzer, *std::move(output)).all();
}

// Rejects flags that cannot be combined.
void check(const Flags& flags) {
  const Filter& filter = flags.query.filter;
  check_range(filter);
  check_bom(flags.bom, flags.form == Form::csv);
  const bool of_quotations = !filter.speakers.empty() || !filter.about.empty() ||
                             !filter.types.empty() || !filter.media.empty() ||
                             !filter.signs.empty() || !filter.kinds.empty() ||
                             filter.confidence > 0;
  if (flags.query.in != Part::quotations && (of_quotations || flags.like)) {
    throw CLI::ValidationError(
        "with --in narration, headlines or all, --like and the filters of quotations do not go");
  }
  if (flags.like && wording::fold_words(*flags.like).empty()) {
    throw CLI::ValidationError("--like: no word is in it");
  }
  if (!flags.pattern || (!flags.like && flags.paths.empty())) {
    throw CLI::ValidationError(
        flags.like ? "PATH is required"
                   : "PATTERN and PATH are required; the pattern '' finds everything");
  }
}

}  // namespace

Command find_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("find", "Where something was said, or something like it");
  command->footer(kFooter);
  command->add_option("PATTERN", flags->pattern, "What to find, see below; none with --like")
      ->type_name("");
  command
      ->add_option(
          "PATH", flags->paths,
          "Articles, folders, annotations, databases and JSON reports, as for quoth report")
      ->type_name("");
  command
      ->add_option(
          "--like", flags->like,
          "Instead of PATTERN: the quotations whose wording is nearest to TEXT, best first")
      ->type_name("TEXT");
  command->add_option("--top", flags->top, "With --like, the N nearest (10)")
      ->type_name("N")
      ->check(number(std::size_t{1}, std::numeric_limits<std::size_t>::max()));
  add_choice<Part>(*command, "--in", flags->query.in,
                   {{"quotations", Part::quotations},
                    {"narration", Part::narration},
                    {"headlines", Part::headlines},
                    {"all", Part::all}},
                   "Look in quotations (default), narration (what is not quoted), headlines or all")
      ->type_name("PART");
  add_format<Form>(*command, flags->form, flags->output,
                   {{"text", Form::text}, {"json", Form::json}, {"csv", Form::csv}},
                   "text (default), json or csv");
  add_output_flag(*command, flags->output);
  add_bom_flag(*command, flags->bom);
  add_colour_flag(*command, flags->colour);
  add_filter_flags(*command, flags->query.filter);
  add_source_flags(*command, flags->input);
  add_input_flags(*command, flags->input);
  command->callback([flags] { check(*flags); });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
