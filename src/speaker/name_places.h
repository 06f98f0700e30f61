// Where an article names somebody: the entities, and the names that they leave out.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "name/person_name.h"
#include "speaker/document_view.h"
#include "text/case_folding.h"

namespace quoth::speaker {

struct NamePlace {
  TokenRange tokens;  // without titles before it
  TokenRange titled;  // with them
  bool person = false;
  bool location = false;
  name::Name name;         // of a person
  Index referent = kNone;  // once it is known
};

// Finds the places step by step, as later steps depend on who is known by then.
class NamePlaces {
 public:
  // Entities and full names. `more` are places that name someone where the entities have nothing,
  // or too much: in order, none inside another. They replace the entities that they overlap.
  NamePlaces(const DocumentView& view, const std::vector<TokenRange>& more);

  // In order of the text.
  std::vector<NamePlace>& all() { return places_; }

  // Proper nouns by themselves that `is_surname` says somebody has.
  template <typename IsSurname>
  void add_surnames(IsSurname is_surname) {
    for (const Index i : loose_) {
      if (!claimed_[i] && is_surname(text::fold_to_ascii(view_.text(i))))
        add({i, i + 1}, true, false);
    }
    sort();
  }

  // "The Times" in an article that has the New York Times: the last words of bodies' names.
  void add_short_bodies();

 private:
  void add_entities(const std::vector<TokenRange>& more);
  void add_full_names();
  void add_unlabelled(TokenRange tokens);
  void add(TokenRange tokens, bool person, bool location);
  void sort();
  TokenRange person_inside(TokenRange tokens) const;
  TokenRange with_more_fields(TokenRange name) const;
  TokenRange with_other_half(TokenRange name) const;
  bool can_be_person(TokenRange name) const;
  bool looks_like_person(TokenRange name) const;
  bool is_loose(Index i) const;
  bool is_unclaimed(Index i) const { return !claimed_[i] && is_loose(i); }

  const DocumentView& view_;
  std::vector<NamePlace> places_;
  std::vector<Index> loose_;   // proper nouns outside of all entities
  std::vector<bool> claimed_;  // for each token whether it is in one of places_
};

}  // namespace quoth::speaker
