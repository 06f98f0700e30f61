#include "cli/filter_flags.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "cli/flags.h"
#include "cli/terminal.h"
#include "report/filter.h"
#include "report/precise.h"
#include "report/unknown_names.h"
#include "text/date.h"

namespace quoth::cli {

void add_filter_flags(CLI::App& command, Filter& filter) {
  command
      .add_option("--speaker", filter.speakers,
                  "Only what this speaker said: a name, or words of one; may be given again")
      ->type_name("NAME")
      ->allow_extra_args(false);
  add_choices<QuotationType>(command, "--type", filter.types,
                             {{"direct", QuotationType::direct},
                              {"mixed", QuotationType::mixed},
                              {"indirect", QuotationType::indirect}},
                             "Only quotations of these of direct,mixed,indirect")
      ->type_name("TYPES");
  add_choices<Medium>(
      command, "--medium", filter.media,
      {{"speech", Medium::speech},
       {"writing", Medium::writing},
       {"thought", Medium::thought},
       {"act", Medium::act}},
      "Only quotations of these of speech,writing,thought,act; a report in text, markdown or html "
      "has speech and writing unless it is given")
      ->type_name("MEDIA");
  add_choices<Sign>(command, "--sign", filter.signs,
                    {{"+", Sign::said}, {"-", Sign::denied}, {"?", Sign::asked}},
                    "Only quotations of these of +,-,?: said, denied or refused, asked")
      ->type_name("SIGNS");
  command
      .add_option("--confidence", filter.confidence,
                  "Only quotations that are right this surely: 0.5 leaves out what is rather wrong")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0).description(""));
  add_precise_flag(command, filter.confidence);
}

void add_precise_flag(CLI::App& command, double& confidence) {
  command.add_flag_callback(
      "--precise", [&confidence] { confidence = std::max(confidence, report::kPrecise); },
      "Only quotations that are nearly always right: of 100, at most two are nobody's words or "
      "somebody else's");
}

void add_kind_flag(CLI::App& command, Filter& filter) {
  add_choices<SpeakerKind>(
      command, "--kind", filter.kinds,
      {{"person", SpeakerKind::person},
       {"organization", SpeakerKind::organization},
       {"group", SpeakerKind::group},
       {"document", SpeakerKind::document},
       {"unnamed", SpeakerKind::unnamed}},
      "Only speakers that are one of person,organization,group,document,unnamed")
      ->type_name("KINDS");
}

void add_record_filter_flags(CLI::App& command, Filter& filter) {
  command
      .add_option("--about", filter.about,
                  "Only quotations that have these words, or mention someone so called; may be "
                  "given again")
      ->type_name("NAME")
      ->allow_extra_args(false);
  add_kind_flag(command, filter);
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

void check_range(const Filter& filter) {
  if (!report::is_empty_range(filter)) return;
  throw CLI::ValidationError(
      fmt::format("--since {} is after --until {}", filter.since, filter.until));
}

void tell_of_filter(const Filter& filter, const std::vector<Record>& articles) {
  for (const auto& [wanted, similar] : report::unknown_names(filter.speakers, articles)) {
    const std::string names = fmt::format("{}", fmt::join(similar, ", "));
    print_error("--speaker " + wanted,
                "no speaker of this name" + (names.empty() ? "" : "; did you mean " + names + "?"));
  }
  const std::size_t undated = report::count_undated(articles, filter);
  if (undated == 0) return;
  fmt::print(stderr, "quoth: {} without a date {} left out by {}\n",
             undated == 1 ? "1 article" : fmt::format("{} articles", undated),
             undated == 1 ? "is" : "are", filter.since.empty() ? "--until" : "--since");
}

Filter spoken(Filter filter) {
  if (filter.media.empty()) filter.media = {Medium::speech, Medium::writing};
  return filter;
}

}  // namespace quoth::cli
