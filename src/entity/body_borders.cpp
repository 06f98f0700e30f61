#include "entity/body_borders.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/token_range.h"

namespace quoth::entity {
namespace {

using token::TokenRange;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

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
        TokenRange run = tokens_of(name.span);
        while (take_rest_of_list(run) || take_what_it_has(run)) {
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
  Span span_of(TokenRange run) const { return {token(run.begin).begin, token(run.end - 1).end}; }
  TokenRange tokens_of(Span name) const {
    const auto first = std::ranges::lower_bound(annotation_.tokens, name.begin, {},
                                                [](const Token& t) { return t.span.begin; });
    const auto last = std::ranges::lower_bound(annotation_.tokens, name.end, {},
                                               [](const Token& t) { return t.span.begin; });
    return {static_cast<Index>(first - annotation_.tokens.begin()),
            static_cast<Index>(last - annotation_.tokens.begin())};
  }
  TokenRange sentence_of(Index i) const {
    const auto after =
        std::ranges::upper_bound(annotation_.sentences, i, {}, &Sentence::first_token);
    const Sentence& sentence = *(after - 1);
    return {sentence.first_token, sentence.end_token};
  }
  bool has_and(TokenRange run) const {
    for (Index i = run.begin; i < run.end; ++i) {
      if (is_one_of(text(i), {"and", "&"})) return true;
    }
    return false;
  }

  // "Ministry of Trade", "Committee on Oversight"
  bool is_body_of(TokenRange run) const {
    for (Index i = run.begin + 1; i + 1 < run.end; ++i) {
      if (is_one_of(text(i), {"of", "for", "on"}) && is_body(text(i - 1))) return true;
    }
    return false;
  }
  // "Senate Commerce" and "Science and Transportation Committee"
  bool is_committee(TokenRange first, TokenRange second) const {
    return is_one_of(text(first.begin), {"House", "Senate"}) && first.size() > 1 &&
           is_one_of(text(second.end - 1), {"Committee", "Subcommittee"});
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
    const TokenRange other = tokens_of(names_[next_].span);
    if (other.empty() || other.end > sentence_of(run.begin).end) return false;
    const bool joined = other.begin == run.end + 1;
    if (joined && text(run.end) == "," && is_campus(run, other)) {
      run.end = other.end;
      ++next_;
      return true;
    }
    const bool body_of = is_body_of(run);
    const bool committee = is_committee(run, other);
    if (!body_of && !committee) return false;
    // "Ministry of Trade" and "Industry and Energy" with a comma between
    const bool list =
        joined && text(run.end) == "," && has_and(other) && !is_body(text(other.begin));
    const bool rest = committee && joined && is_one_of(text(run.end), {"and", "&"});
    if (!list && !rest) return false;
    run.end = other.end;
    ++next_;
    return true;
  }

  // The Sheriff's Office
  bool take_what_it_has(TokenRange& run) const {
    if (run.end + 1 >= sentence_of(run.begin).end) return false;
    if (annotation_.tokens[run.end].tag != Tag::POS) return false;
    if (!is_one_of(text(run.end + 1), {"Office", "Department", "Bureau"})) return false;
    if (next_ < names_.size() && names_[next_].span.begin < token(run.end + 1).end) return false;
    if (!is_one_of(text(run.end - 1), {"Sheriff", "Attorney", "Governor", "Mayor", "Commissioner",
                                       "Comptroller", "Coroner", "Prosecutor", "General"})) {
      return false;
    }
    run.end += 2;
    return true;
  }

  // Adds the two names that the run is made of, if it is.
  bool split(TokenRange run) {
    if (run.size() < 2) return false;
    const auto add = [&](TokenRange first, EntityLabel label) {
      whole_.push_back({span_of({first.begin, first.end}), label, {}});
      whole_.push_back({span_of({first.end, run.end}), EntityLabel::misc, {}});
      return true;
    };
    const bool party =
        is_one_of(text(run.end - 1), {"Republicans", "Democrats", "Republican", "Democrat"});
    if (run.size() == 2 && party && is_one_of(text(run.begin), {"House", "Senate"})) {
      return add({run.begin, run.end - 1}, EntityLabel::org);
    }
    for (Index i = run.begin + 1; i + 1 < run.end; ++i) {
      if (text(i) == "Flight" && i + 2 == run.end && is_number(text(i + 1))) {
        return add({run.begin, i}, EntityLabel::org);
      }
    }
    return false;
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
