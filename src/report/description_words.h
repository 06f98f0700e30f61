// What descriptions of speakers have in common: "MI5's director general" and "the director general
// of MI5".
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace quoth::report {

// The content words of a description, those of like roles and bodies under one noun.
struct Description {
  std::set<std::string> words;
  bool names = false;   // a proper name is among them
  bool office = false;  // it tells an office that one person holds at a time
};

Description describe(std::string_view text);

// Whether all words of `part` are in `whole`.
bool within(const Description& part, const Description& whole);
bool shares_words(const Description& a, const Description& b);

}  // namespace quoth::report
