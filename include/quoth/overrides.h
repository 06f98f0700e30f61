// The user's corrections of who said what. They last: the same file goes with every later run.
//
//   auto overrides = quoth::read_overrides(bytes, "overrides.ndjson");
//   if (overrides) analyzer = quoth::Analyzer::built_in({.overrides = *overrides});
//
// A file has one JSON object a line; data/schema/overrides.json describes a line:
//
//   {"schema": "quoth/overrides/1"}
//   {"names": ["MI5 boss", "Parker"], "name": "Sir Andrew Parker"}
//   {"names": ["John Smith"], "articles": ["b.txt"], "name": "John Smith (coach)"}
//   {"article": "a.txt", "quotation": "q-0badcafe", "speaker": "Ann Lee"}
//   {"article": "a.txt", "text": "a wild west", "said": false}
//
// Articles are named by their ids; "b.txt" and "town/b.txt" name one article, as its id depends on
// the folder that was read. Lines are applied in order, names before quotations.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth {

namespace report {
class OverridePlan;
}

// Everyone in an article who is called by one of the names is one speaker, under this name: with
// one name it renames, with several it merges, and with articles it splits who has the same name
// elsewhere. Persons whose new names differ in the last word are not joined across articles:
// "John Smith (senator)" and "John Smith (coach)".
struct NameOverride {
  std::size_t line = 0;  // in the file
  // Names and ids of speakers, whole; case and punctuation do not count. An alias counts where it
  // is of one speaker only and no one has it as name.
  std::vector<std::string> names;
  std::vector<std::string> articles;  // empty: all
  std::string name;
  std::optional<SpeakerKind> kind;         // nothing: as it was, a person if it was unnamed
  std::optional<std::string> description;  // nothing: as it was
};

// Who said a quotation, or that it is none.
struct QuotationOverride {
  std::size_t line = 0;
  std::string article;  // empty: wherever the words are
  // The quotation is named by its id, which is made from its words, so it stays when the rest of
  // the article is edited; or else by its words, whatever their punctuation and case. In an article
  // that is named, words that were edited since still name the only quotation that is so similar
  // that a report takes it for the same statement.
  std::string quotation;
  std::string text;
  bool said = true;                    // false: nobody said this. It is left out
  std::optional<std::string> speaker;  // a name; nothing: someone who is not named
  std::optional<SpeakerKind> kind;     // of a speaker whom the article does not have; else a person
};

// A set of corrections. Immutable but for the notes on which of them fit; any number of threads may
// use one at once.
class Overrides {
 public:
  Overrides(std::string name, std::string digest, std::vector<NameOverride> names,
            std::vector<QuotationOverride> quotations);

  // With the corrections applied, and `models` with what mark() says added. What has that mark is
  // returned as it is.
  Annotation apply(Annotation annotation) const;
  Record apply(Record record) const;

  // "overrides-" and 8 hex digits, made from the file.
  const std::string& mark() const { return mark_; }

  // The corrections that found nothing to correct in what they were applied to, by line: they speak
  // of no article but the ones seen, and do not fit them. Paths are "NAME:LINE".
  std::vector<Error> unfit() const;

 private:
  bool were_applied(const Record& record) const;
  report::OverridePlan plan(const Record& record) const;
  void note(std::size_t entry, bool fits) const;

  std::string name_;
  std::string mark_;
  std::vector<NameOverride> names_;
  std::vector<QuotationOverride> quotations_;
  // Of each entry, names first: bits kTried and kFits.
  std::unique_ptr<std::atomic<unsigned>[]> notes_;
};

// Reads a file of overrides. `name` is its name in errors. Fails at the first line that is wrong.
Result<std::shared_ptr<const Overrides>> read_overrides(std::string_view bytes,
                                                        const std::string& name);

}  // namespace quoth
