// Compares descriptions of speakers: "MI5's director general" and "the director general of MI5".
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace quoth::report {

// The content words of a description. Similar roles and kinds of bodies are replaced by one noun.
struct Description {
  std::set<std::string> words;
  bool names = false;   // it contains a proper name
  bool office = false;  // it contains an office that one person holds at a time
};

Description describe(std::string_view text);

// Whether `whole` contains all words of `part`.
bool within(const Description& part, const Description& whole);
bool shares_words(const Description& a, const Description& b);

}  // namespace quoth::report
