// Who is quoted, how much and how: counts for an audit of sources, and the words that are key.
//
// A source is a speaker who is quoted in one article: a mayor who is quoted in three articles is
// three sources. Copies of an article count as often as they are printed.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/filter.h"
#include "quoth/record.h"

namespace quoth {

// A pronoun that articles have for a source: "he" for he, him, his; "they" for one person as well.
enum class Pronoun : std::uint8_t { none, he, she, they, it };
std::string_view to_string(Pronoun pronoun);

// What is counted of quotations.
struct QuotationCounts {
  std::uint32_t quotations = 0;
  std::uint32_t words = 0;  // of their contents; "end-to-end" is three words
  std::uint32_t direct = 0;
  std::uint32_t mixed = 0;
  std::uint32_t indirect = 0;
  QuotationCounts& operator+=(const QuotationCounts& other);
};

// A source of an article; or, with an empty id, the quotations of which nobody is named.
struct SourceStats {
  SpeakerRecord speaker;  // without mentions
  QuotationCounts counts;
  std::uint32_t first_paragraph = 0;  // of its first quotation, from 1 on, furniture left out
  bool is_first = false;              // no other source is quoted before
  // The one that stands most often where the article means this source, as printed: never guessed
  // from a name. None also if two are as frequent.
  Pronoun pronoun = Pronoun::none;
  std::string role;  // "lawyer": the noun for a person in its description; empty if there is none
};

// What is kept of one article: its sources, and no text.
struct ArticleStats {
  std::string id;
  std::string digest;
  std::string title;
  std::string date;
  std::string outlet;  // meta.outlet, else its publisher, else the host of its URL; may be empty
  std::vector<SourceStats> sources;  // in the order of their first quotation; nobody is last
};

// Counts the quotations that pass the filter. `text` is the article's, or null: then pronouns are
// counted where they are the source of a quotation, and not elsewhere. Deterministic; any thread.
ArticleStats count_sources(const Record& record, const std::string* text, const Filter& filter);

enum class GroupBy : std::uint8_t { speaker, article, outlet, month };
std::string_view to_string(GroupBy by);

// One row: a speaker, an article, an outlet or a month.
struct StatsRow {
  std::string id;    // of a speaker or an article; an outlet, or a month as "2016-09"; may be empty
  std::string name;  // of the speaker; the title of the article
  std::string kind;  // of the speaker
  std::string description;     // of the speaker
  std::uint32_t articles = 0;  // in which there are such sources; else all of the outlet or month
  QuotationCounts counts;
  double first_paragraph = 0;  // the mean over the articles of that of its first quotation; or 0
  std::uint32_t first = 0;     // articles in which one of these sources is the first to be quoted
  std::uint32_t sources = 0;   // that are somebody
  std::array<std::uint32_t, 5> kinds = {};     // of the sources, by SpeakerKind
  std::array<std::uint32_t, 5> pronouns = {};  // of the persons among them, by Pronoun
  std::uint32_t nobody = 0;                    // quotations of which nobody is named
  std::map<std::string, std::uint32_t> roles;  // of the sources
};

struct StatsTable {
  GroupBy by = GroupBy::speaker;
  StatsRow total;  // of all articles, without an id
  std::vector<StatsRow> rows;
};

// The rows: of speakers and articles by their quotations, then by name or id, nobody last; of
// outlets by their name; of months in order. Articles with the same id and digest count once.
// Speakers are joined across articles as in a report, and those without a name by what they are
// called.
StatsTable tally(std::vector<ArticleStats> articles, GroupBy by);

// How often words stand in two texts; words are lemmas without case and accents.
struct WordCounts {
  std::map<std::string, std::uint32_t> words;
  std::uint64_t total = 0;
  WordCounts& operator+=(const WordCounts& other);
};

// The words of an article: of the quotations that pass the filter, and of what they are compared
// with.
struct ArticleWords {
  WordCounts wanted;
  WordCounts rest;
  std::string fault;  // why the narration could not be counted; one clause, or empty
};
// With `speakers` in the filter the rest is what others say; without, the narration, for
// which it needs a text. For `annotation` see search() in quoth/find.h.
ArticleWords count_words(const Record& record, const Annotation* annotation, const Filter& filter,
                         const Analyzer& analyzer);

// A word that is more frequent in one text than in another.
struct KeyWord {
  std::string word;
  std::uint32_t count = 0;
  std::uint32_t rest_count = 0;
  // How surely: the log-likelihood ratio G2 of Dunning (1993), "Accurate methods for the statistics
  // of surprise and coincidence", as computed by Rayson and Garside (2000), "Comparing corpora
  // using frequency profiling". 6.63 is p < 0.01, 15.13 is p < 0.0001.
  double g2 = 0;
  // How much: the binary logarithm of the ratio of the two relative frequencies; 1 is twice as
  // frequent. Hardie (2014), "Log Ratio: an informal introduction"; no occurrence counts as half of
  // one.
  double log_ratio = 0;
};
// The words that are relatively more frequent in `wanted`, with G2 of at least kKeyG2, the highest
// first, then by the word.
inline constexpr double kKeyG2 = 6.63;
std::vector<KeyWord> key_words(const WordCounts& wanted, const WordCounts& rest);

}  // namespace quoth
