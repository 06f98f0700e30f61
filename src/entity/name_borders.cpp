#include "entity/name_borders.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "entity/body_borders.h"
#include "entity/name_words.h"
#include "entity/person_borders.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "token/token_search.h"

namespace quoth::entity {
namespace {

constexpr Lists kGiven = 1 << 0;
constexpr Lists kTitle = 1 << 2;
constexpr Lists kAround = 1 << 4 | 1 << 5;  // countries, states
constexpr Lists kTown = 1 << 6 | 1 << 7;    // cities, regions
constexpr Lists kOrganization = 1 << 9;
constexpr Lists kPlaces = kAround | kTown | 1 << 11;  // and words of places

using token::TokenRange;

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

class Borders {
 public:
  Borders(const NameArticle& article, const Annotation& annotation)
      : article_(article), known_(article.tokens()), annotation_(annotation) {}

  void trim_person(TokenRange& run) const {
    while (run.begin + 1 < run.end && is_title_at(run.begin)) ++run.begin;
    // "Green MEP Ann Lind"
    for (Index i = run.begin; i + 1 < run.end; ++i) {
      if (is_office_in_capitals(i)) run.begin = i + 1;
    }
    for (Index i = run.begin + 1; i < run.end; ++i) {
      const bool dash = annotation_.text_of(tokens()[i].span) == "-";
      if (dash && tokens()[i - 1].span.end < tokens()[i].span.begin) run.end = i;
    }
  }
  // The token at which a state or country begins after its town; run.end if there is none.
  Index state_after_town(const TokenRange& run) const {
    if ((known_[run.begin].begins & kTown) == 0) return run.end;
    Index i = run.begin + 1;
    while (i < run.end && (known_[i].inside & kTown) != 0) ++i;
    if (i == run.end || (known_[i].begins & kAround) == 0) return run.end;
    for (Index k = i + 1; k < run.end; ++k) {
      if ((known_[k].inside & kAround) == 0) return run.end;
    }
    return i;
  }
  // "UK Safe" in a headline, "Michigan 48604": a country is a place without the words that no list
  // has.
  void trim_country(TokenRange& run) const {
    if ((known_[run.begin].begins & kAround) == 0) return;
    Index i = run.begin + 1;
    while (i < run.end && (known_[i].inside & kAround) != 0) ++i;
    for (Index k = i; k < run.end; ++k) {
      if (((known_[k].begins | known_[k].inside) & kPlaces) != 0) return;
    }
    run.end = i;
  }
  void take_legal_form(TokenRange& run) const {
    if (run.end + 1 >= known_.size()) return;
    if (annotation_.text_of(tokens()[run.end].span) != ",") return;
    if (article_.words()[run.end + 1].capitalized() &&
        is_legal_form(article_.words()[run.end + 1].lower)) {
      run.end += 2;
    }
  }
  // "Moody's said", "Moody's denied that": no verb follows what belongs to somebody, so that it is
  // the name.
  void take_possessive(TokenRange& run) const {
    if (run.end + 1 >= tokens().size() || tokens()[run.end].tag != Tag::POS) return;
    if (is_finite(tokens()[run.end + 1].tag) || is_participle_with_object(run.end + 1)) ++run.end;
  }
  // "Department of Housing and Urban Development": what a body is for may have two halves. `other`
  // is the next name.
  void take_other_half(TokenRange& run, const TokenRange& other) const {
    const bool joined = other.begin == run.end + 1 && (is(run.end, "and") || is(run.end, "&"));
    if (joined && is_body_of(run) && (known_[other.begin].begins & kOrganization) == 0) {
      run.end = other.end;
    }
  }

 private:
  const std::vector<Token>& tokens() const { return annotation_.tokens; }
  // "denied the report", which may be tagged like "the alleged report"
  bool is_participle_with_object(Index token) const {
    if (token + 1 >= tokens().size() || tokens()[token].tag != Tag::VBN) return false;
    const Tag next = tokens()[token + 1].tag;
    return next == Tag::DT || next == Tag::PRP || next == Tag::PRP_poss || is(token + 1, "that");
  }
  bool is(Index token, std::string_view word) const {
    return annotation_.text_of(tokens()[token].span) == word;
  }
  // A word that another follows, which is not in capitals.
  bool is_office_in_capitals(Index token) const {
    static const Words roles = words_of("roles");
    const token::WordForms& words = article_.words();
    return words[token].shape == token::WordShape::upper &&
           words[token + 1].shape != token::WordShape::upper && roles.contains(words[token].lower);
  }
  bool is_title_at(Index token) const {
    if ((known_[token].begins & kGiven) != 0) return false;
    return (known_[token].begins & kTitle) != 0 ||
           is_title(annotation_.text_of(tokens()[token].span));
  }
  bool is_body_of(const TokenRange& run) const {
    for (Index i = run.begin + 1; i + 1 < run.end; ++i) {
      const bool purpose = is(i, "of") || is(i, "for") || is(i, "on");
      if (purpose && is_body(article_.words()[i - 1].lower)) return true;
    }
    return false;
  }

  const NameArticle& article_;
  const std::vector<NameToken>& known_;
  const Annotation& annotation_;
};

}  // namespace

std::vector<Entity> with_borders(const std::vector<Entity>& names, const NameArticle& article,
                                 const Annotation& annotation) {
  const Borders borders(article, annotation);
  std::vector<Entity> drawn;
  drawn.reserve(names.size());
  for (std::size_t n = 0; n < names.size(); ++n) {
    const Entity& name = names[n];
    TokenRange here = token::tokens_in(annotation, name.span);
    // What was found to be a name of its own but is part of the one before.
    if (!drawn.empty() && drawn.back().span.end > name.span.begin) continue;
    if (name.label == EntityLabel::person) borders.trim_person(here);
    if (name.label == EntityLabel::org) {
      borders.take_legal_form(here);
      if (n + 1 < names.size() && names[n + 1].label == EntityLabel::org) {
        borders.take_other_half(here, token::tokens_in(annotation, names[n + 1].span));
      }
    }
    if (name.label == EntityLabel::person || name.label == EntityLabel::org) {
      borders.take_possessive(here);
    }
    if (name.label == EntityLabel::loc) {
      borders.trim_country(here);
      const Index state = borders.state_after_town(here);
      if (state < here.end) {
        drawn.push_back({token::span_of(annotation, {here.begin, state}), EntityLabel::loc, {}});
        here.begin = state;
      }
    }
    drawn.push_back({token::span_of(annotation, here), name.label, {}});
  }
  return with_whole_persons(with_whole_bodies(std::move(drawn), annotation), annotation);
}

}  // namespace quoth::entity
