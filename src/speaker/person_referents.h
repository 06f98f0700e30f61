// One referent for all the names of one person.
#pragma once

#include <memory_resource>
#include <string>
#include <unordered_map>
#include <vector>

#include "speaker/name_places.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

// Adds the people to `referents`, which must have nobody else before it is done.
class PersonReferents {
 public:
  PersonReferents(const DocumentView& view, std::vector<Referent>& referents)
      : view_(view), referents_(referents) {}

  // "Jo Alder": gives the places of full names their referents.
  void join_full_names(std::vector<NamePlace>& places);
  // Whether somebody is called so, by the folded word.
  bool is_surname(const std::string& folded) const { return by_surname_.contains(folded); }
  // "Alder", "Ms. Alder", "Jo": gives the places of single names the likeliest referents.
  void join_single_names(std::vector<NamePlace>& places);

 private:
  // By what the person whom a name means is chosen among several.
  struct Record {
    std::vector<Index> full;         // where the person is named in full
    Index singles = 0;               // how often by a single name
    Index latest = 0;                // where last
    std::vector<TokenRange> titles;  // before full names
  };
  using Indices = std::pmr::vector<Index>;
  using ByName = std::pmr::unordered_map<std::string, Indices>;

  Index add_person();
  void join(NamePlace& place, Index referent);
  void join_full(NamePlace& place);
  Index named_with_other_surname(const name::Name& name) const;
  void join_single(NamePlace& place);
  void find_first_singles(const std::vector<NamePlace>& places);
  bool is_known_surname(const NamePlace& place) const;
  int score_of_full_names(Index candidate, const std::string& key) const;
  bool is_son(Index candidate, const NamePlace& place, const std::string& key) const;
  bool shares_title(const Record& record, const NamePlace& place) const;
  bool is_relative_of(Index name) const;
  Index introduced_first(const Indices& candidates) const;
  Index best_of(const Indices& candidates, const NamePlace& place, const std::string& key) const;
  Indices called_by_given(const Indices& candidates, const NamePlace& place);
  Index misspelt(const std::string& key) const;

  static constexpr std::size_t kBuffer = 8192;  // what the maps of most articles take

  const DocumentView& view_;
  std::vector<Referent>& referents_;
  std::vector<Record> records_;  // of each referent
  std::pmr::monotonic_buffer_resource buffer_{kBuffer};
  ByName by_surname_{&buffer_};
  ByName by_given_{&buffer_};
  ByName by_both_names_{&buffer_};  // the given name with a surname, and with what may be the first
  // By surname: the first and the second token at which it is used alone.
  std::pmr::unordered_map<std::string, Index> first_single_{&buffer_};
  std::pmr::unordered_map<std::string, Index> second_single_{&buffer_};
};

}  // namespace quoth::speaker
