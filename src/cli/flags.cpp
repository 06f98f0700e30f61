#include "cli/flags.h"

#include <memory>

#include "cli/number.h"
#include "cli/terminal.h"
#include "input/format.h"
#include "input/ordered_pass.h"
#include "quoth/lexicon.h"
#include "quoth/overrides.h"
#include "quoth/reader.h"

namespace quoth::cli {

void add_paths(CLI::App& app, InputFlags& flags) {
  app.add_option("PATH", flags.paths,
                 "A folder, with the folders below it, or a file of English articles: .txt, .html, "
                 ".md, .json (an article, an array, NDJSON), .csv, .tsv, .warc, .rss, .atom; or - "
                 "for standard input. All may be .gz or .zst")
      ->type_name("")
      ->required();
}

namespace {

// A flag that names the key of one part of an article.
void add_key(CLI::App& app, const std::string& flag, std::vector<std::string>& keys,
             const std::string& part) {
  app.add_option_function<std::string>(
         flag, [&keys](const std::string& key) { keys = {key}; },
         "The key or column of " + part + ", in place of: " + input::listed(keys))
      ->type_name("KEY");
}

std::shared_ptr<const Overrides> overrides_of(const std::string& path) {
  auto overrides = read_overrides_file(path);
  if (overrides) return *std::move(overrides);
  const Error& error = overrides.error();
  throw CLI::FileError(visible(error.path) + ": " + visible(error.reason));
}

void add_words_of(const std::string& folder) {
  if (const auto error = add_lexicon(folder))
    throw CLI::FileError(visible(error->path) + ": " + visible(error->reason));
}

void add_globs(CLI::App& app, const std::string& flag, std::vector<std::string>& globs,
               const std::string& description) {
  app.add_option(flag, globs, description)->type_name("GLOB")->allow_extra_args(false);
}

}  // namespace

void add_source_flags(CLI::App& app, InputFlags& flags) {
  app.add_option_function<std::string>(
         "--input-format",
         [&flags](const std::string& written) {
           flags.source.format = input::format_names().at(
               chosen_name("--input-format", written, names_of(input::format_names())));
         },
         "Read every file as this, whatever its name and content: text, html, markdown, warc, csv, "
         "tsv, json or feed")
      ->type_name("FORMAT")
      ->check(described(names_of(input::format_names())));
  add_key(app, "--text-key", flags.source.keys.text, "an article's text");
  add_key(app, "--id-key", flags.source.keys.id, "its id");
  add_key(app, "--title-key", flags.source.keys.title, "its title");
  add_key(app, "--date-key", flags.source.keys.date, "its date");
  // Offsets are 32 bits.
  const auto sizes = CLI::Range(std::uint64_t{1}, std::uint64_t{0xFFFF'FFFE}).description("");
  app.add_option("--max-article-size", flags.source.max_size,
                 "The most bytes of an article in its file, decompressed; a larger one is an error "
                 "(default: 100 MB)")
      ->transform(CLI::AsSizeValue(true).description(""))
      ->check(sizes)
      ->type_name("SIZE");
  add_globs(app, "--include", flags.source.choice.include,
            "Of folders, read only files that match; may be given again");
  add_globs(app, "--exclude", flags.source.choice.exclude,
            "Of folders, read no files and folders that match");
}

void add_input_flags(CLI::App& app, InputFlags& flags) {
  app.add_option("-j,--threads", flags.threads,
                 "Threads (default: as many as processors); the output is the same for any number")
      ->type_name("N")
      ->default_val(input::default_threads())
      ->check(number(1, 1024));
  add_choice<OffsetUnit>(app, "--offsets", flags.unit,
                         {{"code_points", OffsetUnit::code_points},
                          {"bytes", OffsetUnit::bytes},
                          {"utf16", OffsetUnit::utf16}},
                         "Count places in code_points (default), bytes or utf16")
      ->type_name("UNIT");
  app.add_flag("--fast", flags.analysis.fast,
               "Without the encoder: a hundred times as fast, and less accurate");
  add_choice<Guideline>(app, "--guideline", flags.analysis.guideline,
                        {{"news", Guideline::news}, {"polnear", Guideline::polnear}},
                        "What counts as a quotation, with the encoder: news (default), or polnear "
                        "to measure on that corpus")
      ->type_name("NAME");
  app.add_option_function<std::string>(
         "--overrides",
         [&flags](const std::string& path) { flags.analysis.overrides = overrides_of(path); },
         "Apply your own corrections of who said what: `quoth schema overrides`")
      ->type_name("FILE");
  app.add_option_function<std::string>("--lexicon", add_words_of,
                                       "Add the word lists of this folder to the built-in ones: "
                                       "titles.txt, roles.txt, organizations.txt and others")
      ->type_name("DIR");
  app.add_option("--model", flags.models,
                 "A file of quoth-train, in place of the built-in model of its kind; may be given "
                 "again")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--allow-errors", flags.allow_errors,
               "Exit status 0 although some input could not be read");
}

void add_output_flag(CLI::App& app, std::string& output) {
  app.add_option("-o,--output", output,
                 "Write to FILE, whole or not at all; .gz and .zst are compressed")
      ->type_name("FILE");
}

void add_bom_flag(CLI::App& app, bool& bom) {
  app.add_flag("--bom", bom, "With csv, begin with a byte order mark, for spreadsheets");
}

void check_bom(bool bom, bool table) {
  if (bom && !table) throw CLI::ValidationError("--bom goes with -f csv");
}

void add_colour_flag(CLI::App& app, ColourMode& mode) {
  add_choice<ColourMode>(app, "--color", mode,
                         {{"auto", ColourMode::automatic},
                          {"always", ColourMode::always},
                          {"never", ColourMode::never}},
                         "Colour in text: auto (default: on a terminal), always or never")
      ->type_name("WHEN");
}

}  // namespace quoth::cli
