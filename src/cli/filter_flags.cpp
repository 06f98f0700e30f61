#include "cli/filter_flags.h"

#include "cli/flags.h"

namespace quoth::cli {

void add_filter_flags(CLI::App& command, report::Filter& filter) {
  command
      .add_option("--speaker", filter.speaker,
                  "Only what this speaker said: a name, or words of one")
      ->type_name("NAME");
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
}

}  // namespace quoth::cli
