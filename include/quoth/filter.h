// Selects articles by their dates, and quotations by what is known of them.
#pragma once

#include <string>
#include <vector>

#include "quoth/annotation.h"

namespace quoth {

// An empty member selects all. A plain value.
struct Filter {
  // Who said it: one of these names, whole words of one, an alias or an id; case and punctuation do
  // not count.
  std::vector<std::string> speakers;
  // Whom or what it is about: its words contain one of these as whole words, or it mentions someone
  // so called, by a pronoun too.
  std::vector<std::string> about;
  std::vector<QuotationType> types;
  std::vector<Medium> media;
  std::vector<Sign> signs;
  std::vector<SpeakerKind> kinds;  // of the speaker
  double confidence = 0;           // the minimum
  std::string since;               // inclusive: "2016", "2016-09" or "2016-09-12"
  std::string until;  // inclusive; articles without a date are excluded if there is a bound
};

}  // namespace quoth
