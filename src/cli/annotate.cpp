#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/annotation_sink.h"
#include "cli/commands.h"
#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "cli/written_article.h"
#include "format/json.h"
#include "input/ordered_pass.h"
#include "input/source.h"
#include "output/resume.h"

namespace quoth::cli {
namespace {

constexpr char kFooter[] =
    "Formats:\n"
    "  ndjson  one JSON object an article and line; `quoth schema annotation` describes it\n"
    "  spacy   one JSON object an article and line, for spaCy's Doc.from_json\n"
    "  csv     a quotation a row, for spreadsheets and data frames\n"
    "  brat    stand-off files as PolNeAR lays them out, DIR/<id less .txt>.ann for -o DIR, with "
    "the text beside them\n"
    "  conllu  tokens, tags and lemmas, with entities and quotations in MISC; no heads\n"
    "  sqlite  a database, which `quoth schema database` describes; the form of FILE.db. It is "
    "brought up to date: what is in it and has not changed is not annotated again\n"
    "\n"
    "Examples:\n"
    "  quoth annotate corpus/ -o corpus.ndjson.zst\n"
    "  quoth annotate news.ndjson --layers quotations | jq -r '.quotations[].text'\n"
    "  quoth annotate corpus/ -f brat -o ann/\n"
    "  quoth annotate corpus/ -o corpus.db && quoth report corpus.db\n"
    "  zcat part-*.gz | quoth annotate - -j 8 | quoth report -\n"
    "  quoth annotate huge.ndjson -o out.ndjson --resume    # goes on where it was interrupted\n"
    "\n"
    "Exit status: 0 done; 1 done, but some input could not be read; 2 nothing done.";

struct Flags {
  InputFlags input;
  AnnotationForm form = AnnotationForm::ndjson;
  std::string output = "-";
  std::vector<bool format::Layers::*> layers;
  double confidence = 0;  // the least of a quotation
  bool resume = false;
  bool prune = false;
  bool force = false;
  bool bom = false;

  format::Layers chosen_layers() const {
    if (layers.empty()) return {};
    format::Layers chosen{.tokens = false, .entities = false, .quotations = false};
    for (const auto layer : layers) chosen.*layer = true;
    return chosen;
  }
  AnnotationLook look() const { return {form, input.unit, chosen_layers(), confidence}; }
};

bool is_input(const std::string& output, const std::vector<std::string>& inputs) {
  return std::ranges::any_of(inputs, [&](const std::string& input) {
    std::error_code error;
    return std::filesystem::equivalent(input, output, error);
  });
}

// Rejects flags that cannot be combined.
void check(const Flags& flags) {
  if (flags.form == AnnotationForm::brat && flags.output == "-") {
    throw CLI::ValidationError("-f brat needs a folder to write to: -o DIR");
  }
  if (flags.form == AnnotationForm::sqlite && flags.output == "-") {
    throw CLI::ValidationError("-f sqlite needs a file to write to: -o FILE.db");
  }
  if (flags.form == AnnotationForm::sqlite && is_input(flags.output, flags.input.paths)) {
    throw CLI::ValidationError("-o is one of the inputs: " + flags.output);
  }
  if (flags.form == AnnotationForm::sqlite && flags.confidence > 0) {
    throw CLI::ValidationError("--precise goes with -f ndjson, brat or conllu: a database has all");
  }
  if (flags.prune && flags.form != AnnotationForm::sqlite) {
    throw CLI::ValidationError("--prune goes with -f sqlite");
  }
  if (flags.resume && (flags.form != AnnotationForm::ndjson || flags.output == "-" ||
                       flags.output.ends_with(".gz") || flags.output.ends_with(".zst"))) {
    throw CLI::ValidationError("--resume goes with -f ndjson and -o FILE, not compressed");
  }
  if (flags.form != AnnotationForm::ndjson && !flags.layers.empty()) {
    throw CLI::ValidationError("--layers goes with -f ndjson");
  }
  const bool has_unit = flags.form == AnnotationForm::ndjson || flags.form == AnnotationForm::csv;
  if (!has_unit && flags.input.unit != OffsetUnit::code_points) {
    throw CLI::ValidationError("--offsets goes with -f ndjson and csv");
  }
  if (flags.force && flags.form != AnnotationForm::brat) {
    throw CLI::ValidationError("--force goes with -f brat");
  }
  check_bom(flags.bom, flags.form == AnnotationForm::csv);
}

// Annotates all articles and keeps track of the result.
class Run {
 public:
  Run(const Flags& flags, const Analyzer& analyzer, AnnotationSink& sink)
      : flags_(flags),
        analyzer_(analyzer),
        sink_(sink),
        look_(flags.look()),
        source_(flags.input.paths, flags.input.source) {}

  int all() {
    if (flags_.resume && !resume()) return kNothing;
    const bool completed =
        input::ordered_pass(source_, flags_.input.threads,
                            [this](input::Input input) { return process(std::move(input)); });
    print_without_articles(messages_, source_);
    messages_.other_languages(other_languages_);
    print_unfit(flags_.input.analysis);
    if (!completed || (has_errors_ && !annotated_)) return kNothing;
    if (flags_.prune && has_errors_) {
      messages_.error(flags_.output, "nothing is pruned, as some input could not be read");
    }
    if (const auto error = sink_.commit(flags_.prune && !has_errors_)) {
      messages_.error(error->path, error->reason);
      return kNothing;
    }
    return has_errors_ && !flags_.input.allow_errors ? kPartly : kDone;
  }

 private:
  bool resume() {
    const output::Resumption run = {
        .line_of = [this](input::Input input) -> Result<std::string> {
          auto written = write_article(input, flags_.input.source.keys, analyzer_, look_);
          if (!written) return written.error();
          return line_of(*std::move(written), look_);
        },
        .on_input =
            [this](const input::Input& input, const std::string& reason, bool written) {
              if (!reason.empty()) print_fault(input.place, reason);
              annotated_ = annotated_ || written;
              messages_.step(input.bytes.size(), input.fraction);
            }};
    const auto error = output::skip_written(source_, sink_.partial(), run);
    if (error) messages_.error(sink_.partial(), error->reason);
    return !error;
  }

  void print_fault(const std::string& place, const std::string& reason) {
    messages_.error(place, reason);
    has_errors_ = true;
  }

  input::Completion process(input::Input input) {
    const std::size_t size = input.bytes.size();
    const input::ArticleKeys& keys = flags_.input.source.keys;
    auto written = sink_.database() == nullptr
                       ? write_article(input, keys, analyzer_, look_)
                       : write_article(input, keys, analyzer_, *sink_.database());
    return [this, size, fraction = input.fraction, place = input.place,
            written = std::move(written)]() mutable {
      const auto problem = written ? sink_.check_id(*written) : written.error().reason;
      if (problem) {
        print_fault(place, *problem);
      } else if (const auto error = sink_.write(*written, analyzer_)) {
        messages_.error(error->path, error->reason);
        return false;
      } else {
        annotated_ = true;
        if (!written->language.empty()) ++other_languages_[written->language];
        if (!written->fault.empty()) print_fault(place, written->fault);
      }
      messages_.step(size, fraction);
      return true;
    };
  }

  const Flags& flags_;
  const Analyzer& analyzer_;
  AnnotationSink& sink_;
  AnnotationLook look_;
  input::Source source_;
  Messages messages_;
  std::map<std::string, std::size_t> other_languages_;  // of articles written
  bool has_errors_ = false;
  bool annotated_ = false;
};

// Whether a run that --resume could go on with has ended.
bool is_finished(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error) && !std::filesystem::exists(path + ".partial", error);
}

int run(const Flags& flags) {
  const auto analyzer = Analyzer::with_models(flags.input.models, flags.input.analysis);
  if (!analyzer) {
    print_error(analyzer.error().path, analyzer.error().reason);
    return kNothing;
  }
  if (flags.resume && is_finished(flags.output)) return kDone;
  const SinkOptions options{
      .keep_partial = flags.resume, .overwrite = flags.force, .bom = flags.bom};
  auto sink = AnnotationSink::open(flags.output, flags.look(), options);
  if (!sink) {
    print_error(sink.error().path, sink.error().reason);
    return kNothing;
  }
  return Run(flags, *analyzer, *sink).all();
}

}  // namespace

Command annotate_command(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  CLI::App* command = app.add_subcommand("annotate", "Every layer of every article");
  command->footer(kFooter);
  add_paths(*command, flags->input);
  add_format<AnnotationForm>(*command, flags->form, flags->output,
                             {{"ndjson", AnnotationForm::ndjson},
                              {"spacy", AnnotationForm::spacy},
                              {"csv", AnnotationForm::csv},
                              {"brat", AnnotationForm::brat},
                              {"conllu", AnnotationForm::conllu},
                              {"sqlite", AnnotationForm::sqlite}},
                             "ndjson (default), spacy, csv, brat, conllu or sqlite");
  command
      ->add_option("-o,--output", flags->output,
                   "Write to FILE (with brat to the folder DIR), whole or not at all; .gz and .zst "
                   "are compressed; .db is a database, written in steps of 1,000 articles")
      ->type_name("FILE|DIR");
  add_choices<bool format::Layers::*>(
      *command, "--layers", flags->layers,
      {{"tokens", &format::Layers::tokens},
       {"ents", &format::Layers::entities},
       {"quotations", &format::Layers::quotations}},
      "With ndjson, only these of tokens,ents,quotations (default: all)")
      ->type_name("LAYERS");
  add_precise_flag(*command, flags->confidence);
  command->add_flag("--force", flags->force, "With brat, overwrite files that are there already");
  add_bom_flag(*command, flags->bom);
  command->add_flag(
      "--resume", flags->resume,
      "Keep what is done as FILE.partial when interrupted, and go on from it; a finished FILE "
      "stays as it is");
  command->add_flag("--prune", flags->prune,
                    "With sqlite, remove the articles that are no longer among the inputs");
  add_source_flags(*command, flags->input);
  add_input_flags(*command, flags->input);
  command->callback([flags] { check(*flags); });
  return {command, [flags] { return run(*flags); }};
}

}  // namespace quoth::cli
