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
      {{"speech", Medium::speech}, {"writing", Medium::writing}, {"thought", Medium::thought}},
      "Only quotations of these of speech,writing,thought")
      ->type_name("MEDIA");
  command
      .add_option("--confidence", filter.confidence,
                  "Only quotations that are right this surely: 0.5 leaves out what is rather wrong")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0).description(""));
}

}  // namespace quoth::cli
