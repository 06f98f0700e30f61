#include "entity/amounts.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::entity {
namespace {

// The kinds of data/lexicon/amount_words.txt, and what is known from digits alone.
enum class Kind : std::uint8_t {
  none,
  month,
  weekday,
  day,
  date_unit,
  season,
  time_unit,
  day_part,
  hour,
  clock,
  zone,
  currency,
  sign,
  scale,
  percent,
  number,
  unit,
  which,
  nearly,
  year,
  decade,
  clock_time,
  ordinal
};

Kind kind_named(std::string_view name) {
  static const std::map<std::string_view, Kind> kKinds = {
      {"month", Kind::month},        {"weekday", Kind::weekday},   {"day", Kind::day},
      {"dateunit", Kind::date_unit}, {"season", Kind::season},     {"timeunit", Kind::time_unit},
      {"daypart", Kind::day_part},   {"hour", Kind::hour},         {"clock", Kind::clock},
      {"zone", Kind::zone},          {"currency", Kind::currency}, {"sign", Kind::sign},
      {"scale", Kind::scale},        {"percent", Kind::percent},   {"number", Kind::number},
      {"unit", Kind::unit},          {"which", Kind::which},       {"nearly", Kind::nearly}};
  const auto found = kKinds.find(name);
  return found == kKinds.end() ? Kind::none : found->second;
}

// Of a form that begins with a digit: "1998", "1990s", "7.30pm", "3rd", "12:45", "4.5".
Kind kind_of_digits(std::string_view lower) {
  const std::size_t digits = static_cast<std::size_t>(
      std::ranges::find_if_not(lower, text::is_digit_ascii) - lower.begin());
  const std::string_view rest = lower.substr(digits);
  const bool thousand = digits == 4 && (lower[0] == '1' || lower[0] == '2');
  if (rest.empty()) return thousand ? Kind::year : Kind::number;
  if (rest == "s" && (thousand || digits == 2)) return Kind::decade;
  if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") return Kind::ordinal;
  if (rest.ends_with("am") || rest.ends_with("pm") || rest.ends_with(".m."))
    return Kind::clock_time;
  if (rest[0] == ':' && rest.size() == 3) return Kind::clock_time;
  const bool plain = std::ranges::all_of(
      rest, [](char c) { return text::is_digit_ascii(c) || c == '.' || c == ',' || c == '/'; });
  if (plain) return Kind::number;
  if (rest.ends_with('m') || rest.ends_with("bn") || rest.ends_with('k')) return Kind::number;
  return Kind::none;
}

Kind kind_of(std::string_view form) {
  static const model::Lexicon& words = model::Lexicon::named("amount_words");
  const bool digits = text::is_digit_ascii(form[0]);
  if (!digits && !words.may_have(form)) return Kind::none;
  const std::string lower = text::to_lower_ascii(form);
  return digits ? kind_of_digits(lower) : kind_named(words.value(lower));
}

std::vector<Kind> kinds_of(const Annotation& annotation) {
  std::vector<Kind> kinds;
  kinds.reserve(annotation.tokens.size());
  for (const Token& token : annotation.tokens) {
    const std::string_view form = annotation.text_of(token.span);
    Kind kind = kind_of(form);
    if (kind == Kind::month &&
        (is_verb(token.tag) || token.tag == Tag::MD || text::is_small_ascii(form[0]))) {
      kind = Kind::none;
    }
    if (kind == Kind::none && token.tag == Tag::CD && form.find('-') == form.npos) {
      kind = Kind::number;
    }
    kinds.push_back(kind);
  }
  return kinds;
}

// The patterns over the kinds of a sentence's words.
class Reader {
 public:
  // `kinds`: of all words of the article.
  Reader(const Annotation& annotation, const std::vector<Kind>& kinds, const Sentence& sentence)
      : annotation_(annotation),
        kinds_(kinds),
        first_(sentence.first_token),
        end_(sentence.end_token) {}

  void read(std::vector<Entity>& entities) const {
    for (std::size_t i = first_; i < end_;) {
      // "A", "an" and "the" begin something, but then the next word has a kind.
      if (kind(i) == Kind::none && kind(i + 1) == Kind::none) {
        ++i;
        continue;
      }
      Entity entity;
      const std::size_t end = match(i, entity.label);
      if (end > i) {
        entity.span = {annotation_.tokens[i].span.begin, annotation_.tokens[end - 1].span.end};
        entities.push_back(entity);
      }
      i = std::max(end, i + 1);
    }
  }

 private:
  std::string_view form(std::size_t i) const {
    return annotation_.text_of(annotation_.tokens[i].span);
  }
  bool is_lower(std::size_t i) const { return text::is_small_ascii(form(i)[0]); }
  Kind kind(std::size_t i) const { return i < end_ ? kinds_[i] : Kind::none; }
  std::size_t size(std::size_t i) const { return form(i).size(); }
  // Whether the word, in lower case, is that one or begins so.
  bool is(std::size_t i, std::string_view word) const {
    return i < end_ && std::ranges::equal(form(i), word, {}, text::lower_ascii);
  }
  bool begins(std::size_t i, std::string_view part) const {
    return i < end_ &&
           std::ranges::equal(form(i).substr(0, part.size()), part, {}, text::lower_ascii);
  }
  bool is_article(std::size_t i) const { return is(i, "a") || is(i, "an"); }
  bool is(std::size_t i, Kind one, Kind other) const { return kind(i) == one || kind(i) == other; }

  // Where the number that begins at `i` ends: "12", "1.2 billion", "twenty - five", "a million".
  std::size_t number(std::size_t i) const {
    std::size_t end = i;
    if (is(i, Kind::number, Kind::year)) {
      end = i + 1;
      if (is(end, "-") && is(end + 1, Kind::number, Kind::year)) end += 2;
    } else if (kind(i) == Kind::scale && size(i) > 2) {
      end = i + 1;
      if (is(end, "of")) ++end;
    } else if (is_article(i) && kind(i + 1) == Kind::scale) {
      end = i + 1;
    }
    while (end > i && kind(end) == Kind::scale) ++end;
    return end;
  }

  std::size_t date(std::size_t i) const {
    if (kind(i) == Kind::weekday) {
      std::size_t end = i + 1;
      if (is(end, ",")) ++end;
      if (const std::size_t more = calendar_day(end); more > end) return more;
      return i + 1;
    }
    if (const std::size_t end = calendar_day(i); end > i) return end;
    if (kind(i) == Kind::day) return i + 1;
    const std::size_t shift = is(i, "the") ? 1 : 0;
    if (kind(i + shift) == Kind::decade) return i + shift + 1;
    if (kind(i + shift) == Kind::which) {
      const std::size_t end = relative(i + shift);
      return end > i + shift ? end : i;
    }
    if (kind(i) == Kind::year && is_year_here(i)) return i + 1;
    if (const std::size_t end = duration(i, Kind::date_unit); end > i) return end;
    return i;
  }

  // "April", "Sept. 12 , 2016", "27 February", "April 2017".
  std::size_t calendar_day(std::size_t i) const {
    std::size_t end = i;
    if (is(i, Kind::number, Kind::ordinal) && size(i) <= 4 && kind(i + 1) == Kind::month) {
      end = i + 2;
    } else if (kind(i) == Kind::month) {
      end = i + 1;
      if (is(end, Kind::number, Kind::ordinal) && size(end) <= 4) ++end;
    } else {
      return i;
    }
    if (kind(end) == Kind::year) return end + 1;
    if (is(end, ",") && kind(end + 1) == Kind::year) return end + 2;
    return end;
  }

  // "last March", "next year", "the past three months", "this summer", "last Thursday".
  std::size_t relative(std::size_t i) const {
    std::size_t end = i + 1;
    if (const std::size_t count = number(end); count > end && kind(count) == Kind::date_unit) {
      return count + 1;
    }
    if (kind(end) == Kind::day_part) return i;
    const bool unit = is(end, Kind::date_unit, Kind::season) || is(end, Kind::weekday, Kind::month);
    if (!unit) return i;
    if (is(i, "first") || (kind(end) == Kind::date_unit && is(end, "second"))) return i;
    const std::size_t day = calendar_day(end);
    return std::max(end + 1, day);
  }

  std::size_t duration(std::size_t i, Kind unit) const {
    const std::size_t begin = kind(i) == Kind::nearly ? i + 1 : i;
    std::size_t end = number(begin);
    if (end == begin && is_article(begin)) {
      // "a year" is an amount only if it is counted from: "a year ago".
      if (kind(begin + 1) == unit && (is(begin + 2, "ago") || is(begin + 2, "earlier"))) {
        return begin + 3;
      }
      return i;
    }
    if (end == begin) return i;
    if (is(end, "-")) ++end;
    if (kind(end) != unit) return i;
    ++end;
    if (is(end, "ago") || is(end, "earlier") || is(end, "later")) ++end;
    return end;
  }

  bool is_year_here(std::size_t i) const {
    if (form(i) < "1500" || form(i) > "2100") return false;
    const bool counts = annotation_.tokens[i].tag == Tag::CD && i + 1 < end_ &&
                        is_noun(annotation_.tokens[i + 1].tag) && is_lower(i + 1) &&
                        annotation_.tokens[i + 1].tag == Tag::NNS;
    return !counts && kind(i + 1) != Kind::unit && kind(i + 1) != Kind::percent;
  }

  std::size_t time(std::size_t i) const {
    std::size_t end = i;
    if (kind(i) == Kind::clock_time) {
      end = i + 1;
      if (kind(end) == Kind::clock) ++end;
    } else if ((kind(i) == Kind::number && kind(i + 1) == Kind::clock) ||
               (kind(i) == Kind::which && kind(i + 1) == Kind::day_part)) {
      end = i + 2;
    } else if (kind(i) == Kind::hour) {
      end = i + 1;
    } else {
      end = duration(i, Kind::time_unit);
    }
    if (end > i && kind(end) == Kind::zone && !is_lower(end)) ++end;
    return end;
  }

  std::size_t money(std::size_t i) const {
    std::size_t begin = kind(i) == Kind::nearly ? i + 1 : i;
    if (kind(begin) == Kind::sign) {
      const std::size_t end = number(begin + 1);
      return end > begin + 1 ? end : i;
    }
    const std::size_t end = number(begin);
    return end > begin && kind(end) == Kind::currency ? end + 1 : i;
  }

  std::size_t percent(std::size_t i) const {
    const std::size_t begin = kind(i) == Kind::nearly ? i + 1 : i;
    const std::size_t end = number(begin);
    if (end == begin) return i;
    if (kind(end) == Kind::percent) return end + 1;
    if (is(end, "per") && is(end + 1, "cent")) return end + 2;
    if (is(end, "percentage") && begins(end + 1, "point")) return end + 2;
    return i;
  }

  std::size_t quantity(std::size_t i) const {
    const std::size_t begin = kind(i) == Kind::nearly ? i + 1 : i;
    std::size_t end = number(begin);
    if (end == begin) return i;
    if (is(end, "-")) ++end;
    if (kind(end) != Kind::unit) return i;
    while (kind(end) == Kind::unit) ++end;
    return end;
  }

  // The end of what begins at `i`; `i` if nothing does.
  std::size_t match(std::size_t i, EntityLabel& label) const {
    const std::array ends = {
        std::pair(percent(i), EntityLabel::percent), std::pair(money(i), EntityLabel::money),
        std::pair(quantity(i), EntityLabel::quantity), std::pair(time(i), EntityLabel::time),
        std::pair(date(i), EntityLabel::date)};
    const auto& longest =
        *std::ranges::max_element(ends, {}, [](const auto& end) { return end.first; });
    label = longest.second;
    return longest.first;
  }

  const Annotation& annotation_;
  const std::vector<Kind>& kinds_;
  std::size_t first_;
  std::size_t end_;
};

}  // namespace

std::vector<Entity> find_amounts(const Annotation& annotation) {
  const std::vector<Kind> kinds = kinds_of(annotation);
  std::vector<Entity> entities;
  for (const Sentence& sentence : annotation.sentences) {
    Reader(annotation, kinds, sentence).read(entities);
  }
  return entities;
}

std::vector<Entity> merge(const std::vector<Entity>& names, const std::vector<Entity>& amounts) {
  std::vector<Entity> all;
  auto name = names.begin();
  for (const Entity& amount : amounts) {
    for (; name != names.end() && name->span.end <= amount.span.begin; ++name) all.push_back(*name);
    auto next = name;  // the first name that the amount does not touch
    bool longer = false;
    for (; next != names.end() && next->span.begin < amount.span.end; ++next) {
      longer |= next->span.size() > amount.span.size();
    }
    if (longer) continue;
    all.push_back(amount);
    name = next;
  }
  all.insert(all.end(), name, names.end());
  return all;
}

}  // namespace quoth::entity
