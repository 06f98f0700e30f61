#include "diff/addressee.h"

#include <algorithm>
#include <optional>

#include "model/lexicon.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// How much of the cue's text goes up to the last verb that somebody follows: "told" of "told the
// committee". The lemmas are those of the words, one each.
std::optional<std::uint32_t> end_of_verb(const PhraseRecord& cue) {
  const auto words = wording::split_words(cue.text);
  const auto lemmas = wording::split_words(cue.lemma.empty() ? cue.text : cue.lemma);
  if (words.size() != lemmas.size()) return std::nullopt;
  for (std::size_t i = words.size(); i-- > 0;) {
    if (model::Lexicon::named("addressees").value(lemmas[i].fold) == "object") {
      return words[i].span.end;
    }
  }
  return std::nullopt;
}

// The noun phrase at the start of `rest`: up to a mark, or to a word that does not continue it.
std::string_view phrase(std::string_view rest) {
  static const model::Lexicon& amounts = model::Lexicon::named("amount_words");
  static const model::Lexicon& ends = model::Lexicon::named("addressee_ends");
  constexpr std::size_t kMaxWords = 6;
  const std::string_view clause = rest.substr(0, rest.find_first_of(",.;:?!\"\n"));
  const auto words = wording::split_words(clause);
  std::uint32_t end = 0;
  std::size_t count = 0;
  for (const wording::PlacedWord& word : words) {
    if (ends.contains(word.fold) || amounts.value(word.fold) == "weekday" || word.quoted) break;
    if (++count > kMaxWords) return {};
    end = word.span.end;
  }
  const auto begin = words.empty() ? 0 : words.front().span.begin;
  return end > begin ? clause.substr(begin, end - begin) : std::string_view();
}

}  // namespace

std::string addressee_of(const ArticleText& text, const QuotationRecord& quotation) {
  const Record& record = text.record();
  if (const auto addressee = find_speaker(record, quotation.addressee))
    return record.speakers[*addressee].name;
  if (!quotation.cue || !text.known()) return {};
  const PhraseRecord& cue = *quotation.cue;
  const auto verb = end_of_verb(cue);
  if (!verb) return {};
  constexpr std::uint32_t kReach = 120;  // units after the cue; a phrase is shorter
  Place after{cue.place.end, cue.place.end + kReach};
  for (const Place piece : quotation.content)
    if (piece.start >= after.start) after.end = std::min(after.end, piece.start);
  // Within the cue, if it has the addressee.
  const std::string rest = cue.text.substr(*verb);
  const std::string_view words =
      rest.find_first_not_of(" :,") == rest.npos ? phrase(text.at(after)) : phrase(rest);
  const token::WordSense* sense = token::find_word(words);
  const bool pronoun = sense != nullptr && sense->pronoun != token::Person::none;
  return pronoun ? std::string() : std::string(words);
}

}  // namespace quoth::diff
