#include "speaker/epithet.h"

#include <algorithm>

#include "model/lexicon.h"
#include "speaker/name_extent.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr Index kLongest = 14;

// One capital and small letters after it.
bool is_titled(std::string_view word) {
  return text::is_capital_ascii(word[0]) && word.size() > 1 &&
         std::none_of(word.begin() + 1, word.end(), text::is_capital_ascii);
}

// "(R-Ky.)" is no description by itself, but the party that goes with one.
std::string_view party_of(const DocumentView& view, const Office& office) {
  if (view.entity(office.head) != kNone || office.phrase.end != office.phrase.begin + 1) return {};
  const auto text = view.text(office.head);
  const bool letter = text.size() == 1 || text[1] == '-';
  if (!letter) return {};
  return office.sense == "republican" ? "Republican" : "Democratic";
}

// "director of Elm in April": times and other loose additions are left out, places are kept.
TokenRange without_loose_end(const DocumentView& view, TokenRange phrase) {
  for (Index i = phrase.begin + 1; i + 1 < phrase.end; ++i) {
    if (view.tag(i) != Tag::IN || view.is(i, "of") || view.is(i, "for") || view.is(i, "at")) {
      continue;
    }
    if (view.tag(i - 1) == Tag::HYPH) continue;  // "editor-in-chief"
    if (view.entity(phrase.end - 1) == kNone) return {phrase.begin, i};
  }
  return phrase;
}

// A title with the words that go with it: "Elm Communications Director Jo Alder".
TokenRange with_what_precedes(const DocumentView& view, const Office& office) {
  const token::WordSense* word = view.word(office.head);
  const bool title =
      word && word->title == token::TitleKind::rank && view.entity(office.head) == kNone;
  if (!title || office.phrase.end != office.head + 1) return office.phrase;
  Index first = std::min(office.phrase.begin, phrase_at(view, office.head).core.begin);
  // "At the party's convention Sen. Jo Alder said": what is in small letters goes before.
  for (Index i = office.head; i > first; --i) {
    const bool apart = office.phrase.begin == office.head && is_noun(view.tag(i - 1)) &&
                       text::is_small_ascii(view.text(i - 1)[0]) &&
                       !text::is_small_ascii(view.text(office.head)[0]);
    if (apart) first = i;
  }
  return {first, office.phrase.end};
}

// "Praising former governor Jo Alder": the office is what the verb speaks of.
TokenRange without_verb(const DocumentView& view, const Office& office, TokenRange phrase) {
  static const model::Lexicon& belonging = model::Lexicon::named("office_participles");
  for (Index i = phrase.begin; i < office.head && i + 1 < phrase.end; ++i) {
    const bool inside = i > phrase.begin && view.tag(i - 1) == Tag::HYPH;
    if (view.tag(i) == Tag::VBG && !inside && !view.listed(i, belonging)) {
      phrase.begin = i + 1;
    }
  }
  return phrase;
}

// "Husband" of a woman is somebody else; "chairman" may be anyone.
bool contradicts(const token::WordSense& word, std::string_view text, token::Gender gender) {
  if (text.ends_with("man")) return false;
  return (word.gender == token::Gender::male && gender == token::Gender::female) ||
         (word.gender == token::Gender::female && gender == token::Gender::male);
}

// "Former presidents", "whose husband": several people, or somebody else.
bool is_of_others(const DocumentView& view, const Office& office, token::Gender gender) {
  const token::WordSense* word = view.word(office.head);
  const token::WordSense* first = view.word(office.phrase.begin);
  if (word && contradicts(*word, view.text(office.head), gender)) return true;
  return (word && word->plural && !word->role.empty()) ||
         (first && first->pronoun == token::Person::relative);
}

// "The 68-year-old former mayor": the age is no part of the office.
TokenRange without_age(const DocumentView& view, TokenRange phrase) {
  for (Index i = phrase.begin; i + 1 < phrase.end && i < phrase.begin + 6; ++i) {
    if (!view.is(i, "old") && !view.text(i).ends_with("-old")) continue;
    return {i + 1, phrase.end};
  }
  return phrase;
}

int words_in(const DocumentView& view, TokenRange tokens) {
  int words = 0;
  for (Index i = tokens.begin; i < tokens.end; ++i) words += is_noun(view.tag(i)) ? 1 : 0;
  return words;
}

bool is_mark(const DocumentView& view, Index i) {
  const Tag tag = view.tag(i);
  return tag == Tag::open_quote || tag == Tag::close_quote || tag == Tag::comma ||
         tag == Tag::colon || view.text(i) == "\"" || view.text(i) == "(";
}

// The marks of "“Paper Moon” singer" are a part of it.
TokenRange without_marks(const DocumentView& view, TokenRange phrase) {
  const bool pair =
      has_tag(view, phrase, Tag::open_quote) && has_tag(view, phrase, Tag::close_quote);
  const bool around = pair && view.tag(phrase.begin) == Tag::open_quote &&
                      view.tag(phrase.end - 1) == Tag::close_quote;
  if (pair && !around) return phrase;
  while (phrase.end > phrase.begin + 1 && is_mark(view, phrase.begin)) ++phrase.begin;
  while (phrase.end > phrase.begin + 1 && is_mark(view, phrase.end - 1)) --phrase.end;
  return phrase;
}

// "Sen." is "senator"; "Director" and "Workers", which are no names, have small letters.
std::string written(const DocumentView& view, Index i, bool of_office) {
  const auto text = view.text(i);
  const token::WordSense* word = view.word(i);
  const bool office = word && word->title == token::TitleKind::rank && !word->office.empty();
  // The title in "[Justice Jo Alder]" is no part of the name.
  const bool before_name =
      office && view.is_person(i) && i + 1 < view.size() && view.entity(i + 1) == view.entity(i);
  if (view.entity(i) != kNone && !before_name) return std::string(text);
  const bool professor = word && word->office == "professor";
  if ((office || professor) && text.ends_with('.')) return std::string(word->office);
  const bool number = i + 1 < view.size() && view.tag(i + 1) == Tag::CD;  // "No 10"
  if (!is_titled(text) || number) return std::string(text);
  std::string small = text::fold_to_ascii(text);
  if (office || (word && !word->role.empty())) return small;
  const bool free = of_office || view.tag(i) != Tag::NNP || i == view.sentence_tokens(i).begin;
  const bool common = model::Lexicon::named("common_words").contains(small) ||
                      model::Lexicon::named("function_words").contains(small);
  return free && common && !view.is_name_word(text) ? small : std::string(text);
}

// A title before a name, within a phrase: in "supporters of Prime Minister Jo Alder" it keeps its
// capitals.
bool is_before_name(const DocumentView& view, Index i, Index end) {
  const token::WordSense* word = view.word(i);
  if (view.is_person(i) || !is_titled(view.text(i))) return false;
  if (view.tag(i) != Tag::NNP && !(word && !word->role.empty())) return false;
  while (i < end && !view.is_person(i) && (is_titled(view.text(i)) || view.tag(i) == Tag::HYPH)) {
    ++i;
  }
  return i < end && view.is_person(i);
}

// "Dr." says nothing of what somebody does.
bool is_courtesy(const DocumentView& view, TokenRange phrase) {
  const token::WordSense* word = view.word(phrase.begin);
  return phrase.size() == 1 && word && word->title == token::TitleKind::courtesy &&
         word->office != "professor";
}

}  // namespace

std::string epithet(const DocumentView& view, TokenRange phrase) {
  // "The director, Sir Al Moss": the honour belongs to the name.
  if (phrase.end > phrase.begin + 2 && is_honour(view, phrase.end - 1) &&
      view.tag(phrase.end - 2) == Tag::comma) {
    phrase.end -= 2;
  }
  phrase = without_determiner(view, without_marks(view, phrase));
  phrase = without_marks(view, phrase);
  bool of_office = false;
  for (Index i = phrase.begin; i < phrase.end; ++i) {
    const token::WordSense* word = view.word(i);
    of_office =
        of_office || (word && (!word->role.empty() || word->title == token::TitleKind::rank));
  }
  std::string out;
  for (Index i = phrase.begin; i < phrase.end; ++i) {
    const auto& tokens = view.article().tokens;
    if (i > phrase.begin && tokens[i - 1].span.end < tokens[i].span.begin) out += ' ';
    std::string word = written(view, i, of_office);
    if (is_before_name(view, i, phrase.end)) word[0] = view.text(i)[0];
    out += word;
  }
  return out;
}

std::string epithet_of(const DocumentView& view, const Referent& who) {
  // What the article itself says of someone is preferred to what somebody in it claims.
  const auto is_claim = [&](const Office& office) {
    return office.claimed || view.quoted(office.head);
  };
  const bool by_article = std::any_of(
      who.offices.begin(), who.offices.end(),
      [&](const Office& office) { return !is_claim(office) && party_of(view, office).empty(); });
  TokenRange best;
  int most = 0;
  std::string_view party;
  for (const auto& office : who.offices) {
    if (by_article && is_claim(office)) continue;
    if (who.kind == SpeakerKind::organization && view.entity(office.head) != kNone) continue;
    if (const auto letter = party_of(view, office); !letter.empty()) {
      party = letter;
      continue;
    }
    if (who.kind == SpeakerKind::person && is_of_others(view, office, who.gender)) continue;
    const TokenRange phrase = without_age(
        view,
        without_verb(view, office, without_loose_end(view, with_what_precedes(view, office))));
    if (phrase.end > phrase.begin + kLongest || is_courtesy(view, phrase)) continue;
    const int words = words_in(view, phrase);
    if (words > most) {
      most = words;
      best = phrase;
    }
  }
  if (best.empty()) return {};
  std::string out = epithet(view, best);
  if (!party.empty() && best.end == best.begin + 1) return std::string(party) + ' ' + out;
  return out;
}

}  // namespace quoth::speaker
