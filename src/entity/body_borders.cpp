#include "entity/body_borders.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

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

bool is_body(std::string_view word) {
  static const model::Lexicon& bodies = model::Lexicon::named("bodies");
  std::string lower = text::to_lower_ascii(word);
  if (bodies.contains(lower)) return true;
  if (!lower.ends_with('s')) return false;
  lower.pop_back();
  return bodies.contains(lower);
}

class BodyBorders {
 public:
  BodyBorders(std::vector<Entity> names, const Annotation& annotation)
      : names_(std::move(names)), annotation_(annotation) {}

  std::vector<Entity> draw() {
    whole_.reserve(names_.size());
    for (next_ = 0; next_ < names_.size();) {
      Entity name = names_[next_++];
      if (name.label == EntityLabel::org) {
        TokenRange run = token::tokens_in(annotation_, name.span);
        while (take_rest_of_list(run) || take_fields(run) || take_what_it_has(run)) {
        }
        name.span = span_of(run);
        if (split(run)) continue;
      }
      whole_.push_back(name);
    }
    return std::move(whole_);
  }

 private:
  const Span& token(Index i) const { return annotation_.tokens[i].span; }
  std::string_view text(Index i) const { return annotation_.text_of(token(i)); }
  Span span_of(TokenRange run) const { return token::span_of(annotation_, run); }
  // See the list body_words; empty for another word.
  std::string_view kind(Index i) const {
    static const model::Lexicon& words = model::Lexicon::named("body_words");
    return words.value(text(i));
  }
  bool is_and(Index i) const { return text(i) == "and" || text(i) == "&"; }
  bool has_and(TokenRange run) const {
    for (Index i = run.begin; i < run.end; ++i) {
      if (is_and(i)) return true;
    }
    return false;
  }

  // "Ministry of Trade", "Committee on Oversight"
  bool is_body_of(TokenRange run) const {
    for (Index i = run.begin + 1; i + 1 < run.end; ++i) {
      const bool purpose = text(i) == "of" || text(i) == "for" || text(i) == "on";
      if (purpose && is_body(text(i - 1))) return true;
    }
    return false;
  }
  // "Senate Commerce" and "Science and Transportation Committee"
  bool is_committee(TokenRange first, TokenRange second) const {
    return kind(first.begin) == "chamber" && first.size() > 1 &&
           kind(second.end - 1) == "committee";
  }

  // "University of California" and "Berkeley"
  bool is_campus(TokenRange first, TokenRange second) const {
    static const model::Lexicon& states = model::Lexicon::named("states");
    if (first.size() < 3 || text(first.begin) != "University") return false;
    if (names_[next_].label != EntityLabel::loc || text(first.begin + 1) != "of") return false;
    const Span state = span_of({first.begin + 2, first.end});
    return states.contains(annotation_.text_of(state)) &&
           !states.contains(annotation_.text_of(span_of(second)));
  }

  // What follows a body, as the name of another one.
  bool take_rest_of_list(TokenRange& run) {
    if (next_ >= names_.size() || names_[next_].label == EntityLabel::person) return false;
    const TokenRange other = token::tokens_in(annotation_, names_[next_].span);
    if (other.empty() || other.end > token::sentence_of(annotation_, run.begin).end) return false;
    if (other.begin != run.end + 1) return false;
    const bool comma = text(run.end) == ",";
    const bool committee = is_committee(run, other);
    // "Ministry of Trade" and "Industry and Energy" with a comma between
    const bool list =
        comma && (committee || is_body_of(run)) && has_and(other) && !is_body(text(other.begin));
    const bool rest = committee && is_and(run.end);
    if (!list && !rest && !(comma && is_campus(run, other))) return false;
    run.end = other.end;
    ++next_;
    return true;
  }

  // The first token from `i` on that has no capital, that is an office or that begins the name of
  // somebody or something else.
  Index past_capitals(Index i, Index end) const {
    while (i < end && text::is_capital_ascii(text(i)[0]) && name_at(i) == nullptr) {
      const token::WordSense* word = token::find_word(text(i));
      const bool office = word && (!word->role.empty() || word->title != token::TitleKind::none);
      if (office && !word->plural) break;
      ++i;
    }
    return i;
  }
  // The name that a token is in, of those that are not yet read; null for none.
  const Entity* name_at(Index i) const {
    const auto name =
        std::ranges::find_if(names_.begin() + static_cast<std::ptrdiff_t>(next_), names_.end(),
                             [&](const Entity& each) { return each.span.end > token(i).begin; });
    return name != names_.end() && name->span.begin <= token(i).begin ? &*name : nullptr;
  }

  // "Pharmacists and Dentists Union" after "Elm Doctors", where none of the fields is a name by
  // itself. The last one may be, with the noun for the body.
  bool take_fields(TokenRange& run) {
    const Index end = token::sentence_of(annotation_, run.begin).end;
    Index i = run.end;
    while (i < end && text(i) == ",") {
      const Index field = past_capitals(i + 1, end);
      if (field == i + 1) return false;
      i = field;
    }
    if (i == run.end || i + 1 >= end || !is_and(i) || !text::is_capital_ascii(text(i + 1)[0]))
      return false;
    Index last = past_capitals(i + 1, end);
    if (last == i + 1) {
      const Entity* name = name_at(i + 1);
      const bool begins = name != nullptr && name->span.begin == token(i + 1).begin;
      if (!begins || name->label != EntityLabel::org) return false;
      last = token::tokens_in(annotation_, name->span).end;
    }
    const bool body = is_body_of(run) || (!is_body(text(run.end - 1)) && is_body(text(last - 1)));
    if (!body) return false;
    run.end = last;
    while (next_ < names_.size() && names_[next_].span.begin < token(last - 1).end) ++next_;
    return true;
  }

  // The Sheriff's Office
  bool take_what_it_has(TokenRange& run) const {
    if (run.end + 1 >= token::sentence_of(annotation_, run.begin).end) return false;
    if (annotation_.tokens[run.end].tag != Tag::POS) return false;
    if (kind(run.end - 1) != "holder" || kind(run.end + 1) != "department") return false;
    if (next_ < names_.size() && names_[next_].span.begin < token(run.end + 1).end) return false;
    run.end += 2;
    return true;
  }

  bool add_two(TokenRange run, Index second) {
    whole_.push_back({span_of({run.begin, second}), EntityLabel::org, {}});
    whole_.push_back({span_of({second, run.end}), EntityLabel::misc, {}});
    return true;
  }

  // Adds the two names that the run is made of, if it is.
  bool split(TokenRange run) {
    if (run.size() < 2) return false;
    if (run.size() == 2 && kind(run.begin) == "chamber" && kind(run.end - 1) == "party") {
      return add_two(run, run.end - 1);
    }
    const bool flight =
        run.size() > 2 && text(run.end - 2) == "Flight" && is_number(text(run.end - 1));
    return flight && add_two(run, run.end - 2);
  }
  static bool is_number(std::string_view word) {
    return std::ranges::any_of(word, text::is_digit_ascii);
  }

  std::vector<Entity> names_;
  std::vector<Entity> whole_;
  std::size_t next_ = 0;  // the first of `names_` that is not yet read
  const Annotation& annotation_;
};

}  // namespace

std::vector<Entity> with_whole_bodies(std::vector<Entity> names, const Annotation& annotation) {
  return BodyBorders(std::move(names), annotation).draw();
}

}  // namespace quoth::entity
