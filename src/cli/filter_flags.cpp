#include "cli/filter_flags.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/flags.h"
#include "cli/number.h"
#include "cli/terminal.h"
#include "quoth/selection.h"
#include "report/filter.h"
#include "text/date.h"

namespace quoth::cli {

namespace {

void add_kind_flag(CLI::App& command, Filter& filter) {
  add_choices<SpeakerKind>(command, "--kind", filter.kinds,
                           {{"person", SpeakerKind::person},
                            {"organization", SpeakerKind::organization},
                            {"group", SpeakerKind::group},
                            {"document", SpeakerKind::document},
                            {"unnamed", SpeakerKind::unnamed}},
                           "Only speakers of these of person,organization,group,document,unnamed")
      ->type_name("KINDS");
}

void add_about_flag(CLI::App& command, Filter& filter) {
  command
      .add_option("--about", filter.about,
                  "Only quotations that have these words, or mention someone so called; may be "
                  "given again")
      ->type_name("NAME")
      ->allow_extra_args(false);
}

void add_date_flags(CLI::App& command, Filter& filter) {
  const CLI::Validator date(
      [](const std::string& text) {
        return text::is_partial_date(text) ? std::string()
                                           : "not a date like 2016, 2016-09 or 2016-09-12: " + text;
      },
      "");
  command
      .add_option("--since", filter.since,
                  "Only articles of this date or later: 2016-09-12, 2016-09")
      ->type_name("DATE")
      ->check(date);
  command.add_option("--until", filter.until, "Only articles of this date or earlier")
      ->type_name("DATE")
      ->check(date);
}

}  // namespace

void add_change_filter_flags(CLI::App& command, Filter& filter) {
  command
      .add_option("--speaker", filter.speakers,
                  "Only what this speaker said: a name, or words of one; may be given again")
      ->type_name("NAME")
      ->allow_extra_args(false);
  add_kind_flag(command, filter);
  add_choices<QuotationType>(command, "--type", filter.types,
                             {{"direct", QuotationType::direct},
                              {"mixed", QuotationType::mixed},
                              {"indirect", QuotationType::indirect}},
                             "Only quotations of these of direct,mixed,indirect")
      ->type_name("TYPES");
  add_choices<Medium>(command, "--medium", filter.media,
                      {{"speech", Medium::speech},
                       {"writing", Medium::writing},
                       {"thought", Medium::thought},
                       {"act", Medium::act}},
                      "Only quotations of these of speech,writing,thought,act (default: "
                      "speech,writing; all in diff "
                      "and in reports that are json or csv)")
      ->type_name("MEDIA");
  add_choices<Sign>(command, "--sign", filter.signs,
                    {{"+", Sign::said}, {"-", Sign::denied}, {"?", Sign::asked}},
                    "Only quotations of these of +,-,?: said, denied or refused, asked")
      ->type_name("SIGNS");
  command
      .add_option("--confidence", filter.confidence,
                  "Only quotations of at least this confidence; below 0.5 most are wrong")
      ->type_name("0..1")
      ->check(number(0.0, 1.0));
  add_precise_flag(command, filter.confidence);
  add_date_flags(command, filter);
}

void add_filter_flags(CLI::App& command, Filter& filter) {
  add_about_flag(command, filter);
  add_change_filter_flags(command, filter);
}

void add_precise_flag(CLI::App& command, double& confidence) {
  command.add_flag_callback(
      "--precise", [&confidence] { confidence = std::max(confidence, kPrecise); },
      "Only quotations that are nearly always right: of 100, at most two are nobody's words or "
      "somebody else's");
}

void check_range(const Filter& filter) {
  if (!report::is_empty_range(filter)) return;
  throw CLI::ValidationError(
      fmt::format("--since {} is after --until {}", filter.since, filter.until));
}

void FilterNotes::add(const Filter& filter, const std::vector<Record>& articles) {
  undated_ += report::count_undated(articles, filter);
  if (filter.speakers.empty()) return;
  for (const Record& article : articles) quoted_.add(article);
}

void FilterNotes::add(const FilterNotes& others) {
  undated_ += others.undated_;
  quoted_.add(others.quoted_);
}

void FilterNotes::print(const Filter& filter, const std::string& which) const {
  for (const auto& [wanted, similar] : quoted_.unknown(filter.speakers)) {
    const std::string names = fmt::format("{}", fmt::join(similar, ", "));
    print_error(
        "--speaker " + wanted,
        fmt::format("no speaker of this name{}{}", which.empty() ? "" : " in the articles" + which,
                    names.empty() ? "" : "; did you mean " + names + "?"));
  }
  if (undated_ == 0) return;
  print_message(fmt::format("quoth: {} without a date{} {} left out by {}\n",
                            undated_ == 1 ? "1 article" : fmt::format("{} articles", undated_),
                            which, undated_ == 1 ? "is" : "are",
                            filter.since.empty() ? "--until" : "--since"));
}

}  // namespace quoth::cli
