#include "entity/name_borders.h"

#include <string>
#include <unordered_set>

#include "model/lexicon.h"

namespace quoth::entity {
namespace {

constexpr Lists kGiven = 1 << 0;
constexpr Lists kTitle = 1 << 2;
constexpr Lists kAround = 1 << 4 | 1 << 5;  // countries, states
constexpr Lists kTown = 1 << 6 | 1 << 7;    // cities, regions
constexpr Lists kOrganization = 1 << 9;
constexpr Lists kPlaces = kAround | kTown | 1 << 11;  // and words of places

using Words = std::unordered_set<model::FeatureHash>;

Words words_of(std::string_view lexicon) {
  Words words;
  for (const auto& [entry, value] : model::Lexicon::named(lexicon))
    words.insert(model::hash_text(entry));
  return words;
}

bool is_legal_form(model::FeatureHash word) {
  static const Words forms = [] {
    Words words = words_of("legal_forms");
    for (const auto& [entry, value] : model::Lexicon::named("legal_forms")) {
      words.insert(model::hash_text(std::string(entry) + "."));
    }
    return words;
  }();
  return forms.contains(word);
}

bool is_body(model::FeatureHash word) {
  static const Words bodies = words_of("bodies");
  return bodies.contains(word);
}

// TokenRange [first, end).
struct Run {
  std::size_t first = 0;
  std::size_t end = 0;
};

class Borders {
 public:
  Borders(const NameArticle& article, const Annotation& annotation)
      : words_(article.tokens()), annotation_(annotation) {}

  void trim_person(Run& run) const {
    while (run.first + 1 < run.end && (words_[run.first].begins & (kTitle | kGiven)) == kTitle) {
      ++run.first;
    }
    for (std::size_t i = run.first + 1; i < run.end; ++i) {
      const bool dash = annotation_.text_of(tokens()[i].span) == "-";
      if (dash && tokens()[i - 1].span.end < tokens()[i].span.begin) run.end = i;
    }
  }
  // The token at which a state or country begins behind its town; run.end where there is none.
  std::size_t state_behind_town(const Run& run) const {
    if ((words_[run.first].begins & kTown) == 0) return run.end;
    std::size_t i = run.first + 1;
    while (i < run.end && (words_[i].inside & kTown) != 0) ++i;
    if (i == run.end || (words_[i].begins & kAround) == 0) return run.end;
    for (std::size_t k = i + 1; k < run.end; ++k) {
      if ((words_[k].inside & kAround) == 0) return run.end;
    }
    return i;
  }
  // "UK Safe" in a headline, "Michigan 48604": a country is a place without what no list knows.
  void trim_country(Run& run) const {
    if ((words_[run.first].begins & kAround) == 0) return;
    std::size_t i = run.first + 1;
    while (i < run.end && (words_[i].inside & kAround) != 0) ++i;
    for (std::size_t k = i; k < run.end; ++k) {
      if (((words_[k].begins | words_[k].inside) & kPlaces) != 0) return;
    }
    run.end = i;
  }
  void take_legal_form(Run& run) const {
    if (run.end + 1 >= words_.size()) return;
    if (annotation_.text_of(tokens()[run.end].span) != ",") return;
    if (words_[run.end + 1].word.capitalized() && is_legal_form(words_[run.end + 1].word.lower)) {
      run.end += 2;
    }
  }
  // "Department of Housing and Urban Development": what a body is for may have two halves. `other`
  // is the name behind.
  void take_other_half(Run& run, const Run& other) const {
    const bool joined = other.first == run.end + 1 && (is(run.end, "and") || is(run.end, "&"));
    if (joined && is_body_of(run) && (words_[other.first].begins & kOrganization) == 0) {
      run.end = other.end;
    }
  }
  Run tokens_of(const Entity& name, std::size_t from) const {
    while (tokens()[from].span.begin < name.span.begin) ++from;
    Run run{from, from};
    while (run.end < tokens().size() && tokens()[run.end].span.begin < name.span.end) ++run.end;
    return run;
  }
  Span span_of(const Run& run) const {
    return {tokens()[run.first].span.begin, tokens()[run.end - 1].span.end};
  }

 private:
  const std::vector<Token>& tokens() const { return annotation_.tokens; }
  bool is(std::size_t token, std::string_view word) const {
    return annotation_.text_of(tokens()[token].span) == word;
  }
  bool is_body_of(const Run& run) const {
    for (std::size_t i = run.first + 1; i + 1 < run.end; ++i) {
      if (is(i, "of") && is_body(words_[i - 1].word.lower)) return true;
    }
    return false;
  }

  const std::vector<NameToken>& words_;
  const Annotation& annotation_;
};

}  // namespace

std::vector<Entity> with_borders(const std::vector<Entity>& names, const NameArticle& article,
                                 const Annotation& annotation) {
  const Borders borders(article, annotation);
  std::vector<Entity> drawn;
  drawn.reserve(names.size());
  std::size_t from = 0;
  for (std::size_t n = 0; n < names.size(); ++n) {
    const Entity& name = names[n];
    Run here = borders.tokens_of(name, from);
    from = here.first;
    // What was found to be a name of its own but is part of the one before.
    if (!drawn.empty() && drawn.back().span.end > name.span.begin) continue;
    if (name.label == EntityLabel::person) borders.trim_person(here);
    if (name.label == EntityLabel::org) {
      borders.take_legal_form(here);
      if (n + 1 < names.size() && names[n + 1].label == EntityLabel::org) {
        borders.take_other_half(here, borders.tokens_of(names[n + 1], here.first));
      }
    }
    if (name.label == EntityLabel::loc) {
      borders.trim_country(here);
      const std::size_t state = borders.state_behind_town(here);
      if (state < here.end) {
        drawn.push_back({borders.span_of({here.first, state}), EntityLabel::loc, {}});
        here.first = state;
      }
    }
    drawn.push_back({borders.span_of(here), name.label, {}});
  }
  return drawn;
}

}  // namespace quoth::entity
