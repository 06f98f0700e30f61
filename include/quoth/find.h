// A concordance: where a pattern occurs in what articles quote, narrate or are headed with; and the
// quotations whose wording is nearest to a given one.
//
//   auto analyzer = quoth::Analyzer::built_in();
//   auto pattern = quoth::Pattern::parse("encrypt NEAR/5 (phone OR message)", analyzer);
//   if (pattern) for (auto& found : quoth::search(annotation, {*pattern}, analyzer).found) ...
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/filter.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "quoth/result.h"

namespace quoth {

namespace find {
struct Node;  // src/find/pattern.h
}  // namespace find

// What is looked for.
//
//   encrypt             a word in any of its forms: "encrypts", "encrypted"
//   "we will not"       words one after the other, as they are written
//   /colou?r/           a regular expression of ICU; /colou?r/i takes upper and lower case as one
//   a b, a AND b        both
//   a OR b
//   NOT a, a NOT b
//   a NEAR/5 b          with at most 5 words between them, in either order; NEAR is NEAR/10
//   ( )                 NOT binds before NEAR's result, AND before OR: a b OR c is (a b) OR c
//
// Case, accents, the shape of apostrophes, and punctuation between words do not count, except in a
// regular expression. Immutable; any thread. Copies share what was parsed.
class Pattern {
 public:
  // Matches everything.
  Pattern();
  // Fails with the path "PATTERN" and the place of the mistake, in characters from 1 on. A text of
  // blanks matches everything. The analyzer knows the forms of words.
  static Result<Pattern> parse(std::string_view text, const Analyzer& analyzer);

  // Words that a text must have to match: of each list at least one, as a form or as a lemma,
  // folded as find::fold_word() does. An index can choose candidates by them. Empty: any text may
  // match.
  std::vector<std::vector<std::string>> required_words() const;

  const find::Node& root() const { return *root_; }

 private:
  explicit Pattern(std::shared_ptr<const find::Node> root);
  std::shared_ptr<const find::Node> root_;
};

// Where a pattern is looked for. A pattern is matched against one of these at a time:
enum class Part : std::uint8_t {
  quotations,  // the content of a quotation, its pieces one after the other
  narration,   // a paragraph without what is quoted in it as said or written, and no headline
  headlines,   // a headline or a heading, or a title that came beside the text
  all          // a paragraph with its quotations; also headlines
};
std::string_view to_string(Part part);

struct Query {
  Pattern pattern;
  Part in = Part::quotations;
  Filter filter;  // with another part than quotations, only its dates count
};

// A text in which the pattern occurs.
struct Found {
  std::string article;  // Record::id
  std::string title;
  std::string date;
  Part part = Part::quotations;            // all: a paragraph, perhaps with parts of several kinds
  std::optional<std::uint32_t> paragraph;  // from 0 on; nothing for a title beside the text
  // The quotation that it is, or in which all matches are; `speaker` is empty if nobody is named.
  std::optional<QuotationRecord> quotation;
  SpeakerRecord speaker;  // without mentions
  std::string addressee;  // the name, or empty
  // Pieces are joined by one blank; where narration leaves out what is quoted, by " … ". Line
  // breaks are blanks.
  std::string text;
  std::vector<Place> content;  // of the pieces in the article, in the unit of its record
  std::vector<Span> matches;   // in bytes of `text`, in order, not overlapping
  std::vector<Place> places;   // of the matches in the article; a match may span several pieces
  // Of nearest(): see there.
  double score = 0;
  std::vector<WordChange> changes;
  std::vector<std::string> also;  // further articles with the same words of a speaker so called
};

struct Findings {
  std::vector<Found> found;  // in the order of the text
  std::string fault;         // why a part could not be searched; one clause, or empty
};

// What the query asks for in one article. Deterministic; any thread. A regular expression
// that takes too many steps on a text is a fault, and the rest is found.
Findings search(const Annotation& annotation, const Query& query, const Analyzer& analyzer,
                OffsetUnit unit = OffsetUnit::code_points);
// In an article of which there is its record, which may have been read from a file. `annotation`
// has at least its text, and all tokens of what is searched, or none; then the analyzer finds the
// words anew.
// Null: no text is at hand; then what is quoted can be searched, and the title, and narration is a
// fault.
Findings search(const Record& record, const Annotation* annotation, const Query& query,
                const Analyzer& analyzer);

// The quotations of an article that say nearly the same as `wording`, in their order.
// Deterministic; any thread. `score`, from 0 to 1, is the mean of two shares: how many of the words
// of the wording a quotation has too, in the same order; and how much of their weight. A function
// word weighs 1, a name or a common word 6, a rare one 10 to 12, and the forms of one word are
// equal. Of a long quotation the nearest stretch counts, of twice the words of the wording and six
// more. Its place in `text`, with four words on both sides, is the only match, and `changes` leads
// from the wording to it. Quotations with a score below kNearest are left out.
inline constexpr double kNearest = 0.6;
std::vector<Found> nearest(const Record& record, std::string_view wording, const Filter& filter);
// Adds `more` to `best` and keeps the `count` best: by their score, then those with fewer other
// words. The same words of one speaker count once, and the first article by its id stands for all.
// Does not depend on the order of the calls.
void keep_nearest(std::vector<Found>& best, std::vector<Found> more, std::size_t count);

}  // namespace quoth
