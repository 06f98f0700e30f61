#include "entity/person_borders.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "entity/name_words.h"
#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/token_range.h"
#include "token/token_search.h"
#include "token/word_sense.h"

namespace quoth::entity {
namespace {

using token::TokenRange;

// "Soon" of "Soon-Yi"; "R" of "R-Ohio" is no name.
bool is_long_and_capitalized(std::string_view word) {
  return word.size() > 2 && text::begins_with_capital(word);
}

// "A." or "A.B."
bool are_initials(std::string_view word) {
  if (word.size() < 2 || word.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    if (!text::is_capital_ascii(word[i]) || word[i + 1] != '.') return false;
  }
  return true;
}

// Whether the words end with a letter and a full stop: "Albert I.", "Ann H.J.".
bool ends_with_initial(std::string_view words) {
  const std::size_t blank = words.rfind(' ');
  return are_initials(blank == words.npos ? words : words.substr(blank + 1));
}

bool is_place(std::string_view word) {
  constexpr std::string_view kLists[] = {"countries", "states", "cities", "regions"};
  return std::ranges::any_of(
      kLists, [&](std::string_view list) { return model::Lexicon::named(list).contains(word); });
}

// Whether two names of a person with these words between them are one: "Albert I." and "Jones",
// "Mark van" and "Hoff" with "'t" between, "Mohammed" and "Zayed" with "bin". Two whole names side
// by side are two.
bool are_one_person(std::string_view first, std::string_view between, std::string_view second) {
  static const model::Lexicon& particles = model::Lexicon::named("particles");
  if (between.empty() || between == " ") {
    return is_one_word(first) || is_one_word(second) || ends_with_initial(first);
  }
  if (between == " 't " || between == " \u2019t ") return true;
  if (between.size() < 3 || between.front() != ' ' || between.back() != ' ') return false;
  between = between.substr(1, between.size() - 2);
  for (std::size_t blank = between.find(' '); blank != between.npos; blank = between.find(' ')) {
    if (!particles.contains(between.substr(0, blank))) return false;
    between.remove_prefix(blank + 1);
  }
  return particles.contains(between);
}

// " “Ace” ": one or two capitalized words in marks.
bool is_pet_name(std::string_view between) {
  constexpr std::size_t kLongest = 30;  // bytes
  if (between.size() > kLongest || !between.starts_with(' ') || !between.ends_with(' ')) {
    return false;
  }
  const std::string_view marked = between.substr(1, between.size() - 2);
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"“", "”"},
                                    {"\"", "\""},
                                    {"‘", "’"},
                                    {"'", "'"},
                                    {"``", "''"}}) {
    if (marked.size() <= open.size() + close.size() || !marked.starts_with(open)) continue;
    if (!marked.ends_with(close)) continue;
    const auto name = marked.substr(open.size(), marked.size() - open.size() - close.size());
    return text::begins_with_capital(name) && std::ranges::count(name, ' ') < 2;
  }
  return false;
}

// "KC" of "Jo Alder KC", which is no company.
bool is_after_name(std::string_view word) {
  static const model::Lexicon& suffixes = model::Lexicon::named("name_suffixes");
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; }) &&
         suffixes.contains(text::to_lower_ascii(word));
}

class PersonBorders {
 public:
  explicit PersonBorders(const Annotation& annotation) : annotation_(annotation) {}

  // `least` and `most`: where the names beside it end and begin.
  Span whole(Span name, std::uint32_t least, std::uint32_t most) const {
    TokenRange run = token::tokens_in(annotation_, name);
    if (run.empty()) return name;
    take_before(run, least);
    take_after(run, most);
    cut(run);
    Span span = token::span_of(annotation_, run);
    // The full stop of a sentence that is written to its last word.
    if (span.end > name.end && text(run.end - 1).size() > 2 &&
        annotation_.text[span.end - 1] == '.') {
      --span.end;
    }
    const std::string_view words = annotation_.text_of(span);
    const std::size_t account = words.find('@');
    const bool handle = account < words.size() - 1 && text::is_small_ascii(words[account + 1]);
    if (account != words.npos && account > 0 && handle && words.find('/') == words.npos) {
      span.end = span.begin + static_cast<std::uint32_t>(account);
    }
    return span;
  }

  // The tokens of "London" in "London Sadiq Khan" after "Mayor of".
  TokenRange place_before(TokenRange name) const {
    const TokenRange none{name.begin, name.begin};
    if (name.size() < 3 || name.begin < 2 || text(name.begin - 1) != "of") return none;
    const token::WordSense* office = token::find_word(text(name.begin - 2));
    if (!office || office->title != token::TitleKind::rank) return none;  // "brother of"
    constexpr Index kLongest = 3;                                         // tokens
    TokenRange place = none;
    for (Index end = name.begin + 1; end + 2 <= name.end && end <= name.begin + kLongest; ++end) {
      const TokenRange words{name.begin, end};
      if (is_place(annotation_.text_of(token::span_of(annotation_, words)))) place = words;
    }
    return place;
  }

 private:
  const Span& token(Index i) const { return annotation_.tokens[i].span; }
  std::string_view text(Index i) const { return annotation_.text_of(token(i)); }
  bool touch(Index first) const { return token(first).end == token(first + 1).begin; }
  bool by_one_blank(Index first) const {
    return annotation_.text_of({token(first).end, token(first + 1).begin}) == " ";
  }

  void take_before(TokenRange& run, std::uint32_t least) const {
    static const model::Lexicon& particles = model::Lexicon::named("particles");
    const Index begin = token::sentence_of(annotation_, run.begin).begin;
    while (run.begin > begin && token(run.begin - 1).begin >= least) {
      const std::string_view before = text(run.begin - 1);
      // Soon-Yi
      if (before == "-" && run.begin > begin + 2 && touch(run.begin - 1) && touch(run.begin - 2) &&
          is_long_and_capitalized(text(run.begin - 2)) && token(run.begin - 2).begin >= least) {
        run.begin -= 2;
        continue;
      }
      // "P.S." begins a sentence.
      const bool initials = are_initials(before) && !is_place(before) && before != "P.S.";
      const bool particle = particles.contains(before) && particles.value(before) != "english";
      if (!by_one_blank(run.begin - 1) || !(initials || particle)) return;
      --run.begin;
    }
  }

  void take_after(TokenRange& run, std::uint32_t most) const {
    const Index end = token::sentence_of(annotation_, run.begin).end;
    // Lee Jin-ho
    while (run.end < end && text(run.end - 1).ends_with('-') && touch(run.end - 1) &&
           text::character_at(text(run.end), 0).is_word() && token(run.end).end <= most) {
      ++run.end;
    }
    const std::string_view words = annotation_.text_of(token::span_of(annotation_, run));
    if (run.size() > 1 && run.end < end && ends_with_initial(words) && by_one_blank(run.end - 1) &&
        token(run.end).end <= most && text::begins_with_capital(text(run.end))) {
      ++run.end;
    }
  }

  static bool is_letters(std::string_view word) { return word.size() > 1 && is_after_name(word); }
  // Sonia Alder OBE
  void cut(TokenRange& run) const {
    static const model::Lexicon& suffixes = model::Lexicon::named("name_suffixes");
    while (run.size() > 2 && is_letters(text(run.end - 1)) &&
           suffixes.value(text::to_lower_ascii(text(run.end - 1))) != "generation") {
      --run.end;
    }
  }

  const Annotation& annotation_;
};

}  // namespace

std::vector<Entity> with_whole_persons(std::vector<Entity> names, const Annotation& annotation) {
  const PersonBorders borders(annotation);
  const auto person = [&](std::size_t n) {
    return n < names.size() && names[n].label == EntityLabel::person;
  };
  const auto between = [&](std::size_t n) {  // before the next one
    return annotation.text_of({names[n].span.end, names[n + 1].span.begin});
  };
  std::vector<Entity> whole;
  whole.reserve(names.size());
  for (std::size_t n = 0; n < names.size(); ++n) {
    const std::uint32_t least = whole.empty() ? 0 : whole.back().span.end;
    Entity& name = whole.emplace_back(names[n]);
    if (name.label != EntityLabel::person) continue;
    const auto after = [&](std::size_t m) {
      return annotation.text_of({name.span.end, names[m].span.begin});
    };
    // "Crewe" of "Joko “Ace” Crewe" is no town.
    const auto follows_pet_name = [&](std::size_t m) {
      return m < names.size() && is_pet_name(after(m)) &&
             (person(m) || is_one_word(annotation.text_of(names[m].span)));
    };
    // How many of the next names are of the same person; two where a pet name between is one.
    const auto names_that_go_on = [&]() -> std::size_t {
      const std::string_view first = annotation.text_of(name.span);
      const bool one = !is_title(first) &&
                       (follows_pet_name(n + 1) ||
                        (person(n + 1) && are_one_person(first, after(n + 1),
                                                         annotation.text_of(names[n + 1].span))));
      if (one) return 1;
      return follows_pet_name(n + 2) ? 2 : 0;
    };
    const auto take = [&](std::size_t more) {
      n += more;
      name.span.end = names[n].span.end;
    };
    while (const std::size_t more = names_that_go_on()) take(more);
    if (person(n + 1) && person(n + 2) && after(n + 1) == " (" && between(n + 1) == ") ") take(2);
    while (n + 1 < names.size() && after(n + 1) == " " &&
           is_after_name(annotation.text_of(names[n + 1].span))) {
      ++n;
    }
    const std::uint32_t most = n + 1 < names.size()
                                   ? names[n + 1].span.begin
                                   : static_cast<std::uint32_t>(annotation.text.size());
    name.span = borders.whole(name.span, least, most);
    const TokenRange tokens = token::tokens_in(annotation, name.span);
    const TokenRange place = borders.place_before(tokens);
    if (place.empty()) continue;
    name.span = token::span_of(annotation, {place.end, tokens.end});
    whole.insert(whole.end() - 1, {token::span_of(annotation, place), EntityLabel::loc, {}});
  }
  return whole;
}

}  // namespace quoth::entity
