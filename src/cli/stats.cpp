#include "quoth/stats.h"

#include <CLI/CLI.hpp>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "api/work.h"
#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/inputs.h"
#include "cli/number.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "format/stats.h"
#include "quoth/formats.h"
#include "quoth/selection.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "What is counted:\n"
    "  source      a speaker who is quoted in one article; in three it is three sources\n"
    "  words       of what is quoted; \"end-to-end\" is three\n"
    "  direct      quotations with all words in quotation marks\n"
    "  mixed       with a part of them\n"
    "  indirect    with none\n"
    "  first \u00b6     the paragraph of the first quotation; the mean over the articles\n"
    "  leads       articles in which the speaker is the first to be quoted\n"
    "  pronoun     he, she or they: the one that an article has most often for a person, as "
    "printed, and never guessed from a name\n"
    "  unnamed     sources without a name (\"a spokesman\")\n"
    "  nobody      quotations of which nobody is named\n"
    "  outlet      the outlet or publisher that came with an article, or its URL's host\n"
    "  roles       the noun for a person in what an article calls a source: lawyer\n"
    "\n"
    "--key-words compares what was quoted with the narration of the articles or, with "
    "--speaker, with what others said. G2 says how surely a word is more frequent: the "
    "log-likelihood ratio (Dunning 1993; Rayson and Garside 2000), from 6.63 on (p < 0.01). Log "
    "ratio says how much: 1 is twice as frequent, 2 four times (Hardie 2014; no occurrence counts "
    "as half of one). Words are lemmas. Indirect quotations begin with \"that\": --type direct "
    "compares what is in quotation marks.\n"
    "\n"
    "JSON and CSV have every row.\n"
    "\n"
    "Examples:\n"
    "  quoth stats corpus/                            who is quoted, and how much\n"
    "  quoth stats corpus/ --by outlet -f csv         an audit of sources\n"
    "  quoth stats corpus/ --key-words --speaker Parker\n"
    "\n"
    "Exit status: 0 done; 1 done, but some input could not be read; 2 nothing done.";

enum class Form { text, json, csv };

struct Flags {
  InputFlags input;
  GroupBy by = GroupBy::speaker;
  bool key_words = false;
  Filter filter;
  Form form = Form::text;
  std::string output = "-";
  bool bom = false;
  ColourMode colour = ColourMode::automatic;
  std::size_t top = 40;
};

// What `quoth stats` writes, and what was read for it.
struct Answer {
  Inputs inputs;
  std::string bytes;
};

Inputs read(const Flags& flags, const Analyzer& analyzer, const input::Work& work) {
  Messages messages;
  return pass_inputs(analyzer, flags.input, flags.filter, input::Keep::records_and_texts, messages,
                     work);
}

Answer count_sources(const Flags& flags, const Analyzer& analyzer) {
  std::vector<ArticleStats> articles;
  Answer answer{.inputs = read(flags, analyzer, api::counting_sources(articles, flags.filter))};
  const input::Pass& pass = answer.inputs.pass;
  const StatsTable table = tally(std::move(articles), flags.by);
  switch (flags.form) {
    case Form::json:
      answer.bytes = format::stats_json(table, pass.models, pass.errors);
      break;
    case Form::csv:
      answer.bytes = format::stats_csv(table);
      break;
    case Form::text:
      answer.bytes = format::stats_text(table, flags.top, has_colour(flags.colour, flags.output));
      break;
  }
  return answer;
}

Answer find_key_words(const Flags& flags, const Analyzer& analyzer) {
  ArticleWords all;
  Answer answer{.inputs = read(flags, analyzer, api::counting_words(all, flags.filter, analyzer))};
  const input::Pass& pass = answer.inputs.pass;
  const format::KeyWords words{.words = all.wanted.total,
                               .rest_words = all.rest.total,
                               .keys = key_words(all.wanted, all.rest)};
  switch (flags.form) {
    case Form::json:
      answer.bytes = format::key_words_json(words, pass.models, pass.errors);
      break;
    case Form::csv:
      answer.bytes = format::key_words_csv(words);
      break;
    case Form::text:
      answer.bytes =
          format::key_words_text(words, flags.top, has_colour(flags.colour, flags.output));
      break;
  }
  return answer;
}

int run(Flags& flags) {
  if (!check_output(flags.output)) return kNothing;
  const auto analyzer = read_analyzer(flags.input);
  if (!analyzer) return kNothing;
  flags.filter = spoken(std::move(flags.filter));
  if (flags.key_words) flags.input.source.stored.rows = database::Rows::all;
  Answer answer =
      flags.key_words ? find_key_words(flags, *analyzer) : count_sources(flags, *analyzer);
  const input::Pass& pass = answer.inputs.pass;
  if (pass.has_errors && !pass.has_read) return kNothing;
  answer.inputs.notes.print(flags.filter);
  warn_of_models({pass.models.begin(), pass.models.end()});
  if (flags.bom) answer.bytes.insert(0, kByteOrderMark);
  if (!write_output(flags.output, flags.form == Form::text, answer.bytes)) return kNothing;
  return pass.has_errors && !flags.input.allow_errors ? kPartly : kDone;
}

}  // namespace

Command stats_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("stats", "Who is quoted, how much and how");
  command->footer(kFooter);
  add_paths(*command, flags->input);
  CLI::Option* const by = add_choice<GroupBy>(*command, "--by", flags->by,
                                              {{"speaker", GroupBy::speaker},
                                               {"article", GroupBy::article},
                                               {"outlet", GroupBy::outlet},
                                               {"month", GroupBy::month}},
                                              "A row for each speaker (default), article, outlet "
                                              "or month");
  by->type_name("GROUP");
  command->add_flag("--key-words", flags->key_words,
                    "In place of rows: the words that are typical of what was quoted");
  add_format<Form>(*command, flags->form, flags->output,
                   {{"text", Form::text}, {"json", Form::json}, {"csv", Form::csv}},
                   "text (default), json or csv");
  add_output_flag(*command, flags->output);
  add_bom_flag(*command, flags->bom);
  command->add_option("--top", flags->top, "With text, the N first rows (40)")
      ->type_name("N")
      ->check(number(std::size_t{1}, std::numeric_limits<std::size_t>::max()));
  add_colour_flag(*command, flags->colour);
  add_filter_flags(*command, flags->filter);
  add_source_flags(*command, flags->input);
  add_input_flags(*command, flags->input);
  command->callback([flags, by] {
    check_range(flags->filter);
    check_bom(flags->bom, flags->form == Form::csv);
    if (flags->key_words && !by->empty()) {
      throw CLI::ValidationError("--key-words goes without --by");
    }
  });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
