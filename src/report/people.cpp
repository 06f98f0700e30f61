// Joins people across articles: full names that may be one person, and bare names that only one of
// them can have.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "name/person_name.h"
#include "report/description_words.h"
#include "report/ties.h"
#include "text/case_folding.h"

namespace quoth::report {
namespace {

// The speakers with exactly the same name.
struct NameHolders {
  std::string form;  // folded
  name::Name name;
  std::vector<Member> members;
};

// Full names of one person.
struct Person {
  std::vector<const NameHolders*> names;
  Description described{};  // from all articles
};

// "House Speaker Jo Holm", if an article took the office as part of the name.
bool ends_with_name(const std::string& form, const std::string& name) {
  return form.size() > name.size() && form.ends_with(name) &&
         form[form.size() - name.size() - 1] == ' ';
}

bool same_person(const NameHolders& one, const NameHolders& other) {
  if (ends_with_name(one.form, other.form) || ends_with_name(other.form, one.form)) return true;
  const name::Name& a = one.name;
  const name::Name& b = other.name;
  if (name::likeness(a, b) < name::kSurnameAndGiven) return false;
  // "George W. Bush" and "George H. W. Bush" differ only in the middle names.
  return a.middle.empty() || b.middle.empty() || name::same_given(a.middle, b.middle) ||
         !name::same_given(a.given, b.given);
}

// Groups names that are all compatible into one person. A name that is compatible with two
// different people ("J. Smith" with John and Jane) is a separate person.
std::vector<Person> people_of(std::vector<const NameHolders*> names) {
  std::ranges::sort(names, [](const NameHolders* a, const NameHolders* b) {
    const auto key = [](const name::Name& n) {
      return std::tuple(name::is_initial(n.given), n.middle.empty(), n.suffix.empty(), n.given,
                        n.middle, n.surname, n.suffix, n.honour);
    };
    return key(a->name) < key(b->name);
  });
  std::vector<Person> people;
  for (const NameHolders* name : names) {
    std::vector<std::size_t> compatible;
    for (std::size_t p = 0; p < people.size(); ++p)
      if (std::ranges::all_of(people[p].names,
                              [&](const NameHolders* other) { return same_person(*name, *other); }))
        compatible.push_back(p);
    if (compatible.size() == 1)
      people[compatible.front()].names.push_back(name);
    else
      people.push_back({{name}, {}});
  }
  return people;
}

class People {
 public:
  explicit People(Ties& ties) : ties_(ties) {}

  void join() {
    collect();
    for (auto& [surname, names] : full_names_) join_full(names);
    index_people();
    for (auto& [key, names] : bare_names_) join_bare(names);
  }

 private:
  void collect() {
    std::map<std::string, std::size_t> places;
    for (const Member& member : ties_.members()) {
      const SpeakerRecord& speaker = ties_.speaker(member);
      if (speaker.kind != SpeakerKind::person) continue;
      name::Name name = name::parse_name(speaker.name);
      std::string form = text::fold_to_ascii(speaker.name);
      const auto [found, added] = places.emplace(form, name_holders_.size());
      if (added) name_holders_.push_back({std::move(form), std::move(name), {}});
      name_holders_[found->second].members.push_back(member);
    }
    for (const NameHolders& one : name_holders_)
      (one.name.single ? bare_names_ : full_names_)[name::surname_key(one.name)].push_back(&one);
  }

  void join_full(const std::vector<const NameHolders*>& names) {
    for (Person& person : people_of(names)) {
      const Member first = person.names.front()->members.front();
      const bool one_form = person.names.size() == 1;
      for (const NameHolders* name : person.names) {
        for (const Member& member : name->members) {
          ties_.join(member, first, one_form ? "the same name" : "names that go together");
          person.described.words.merge(describe(ties_.speaker(member).description).words);
        }
      }
      people_.push_back(std::move(person));
    }
  }

  void index_people() {
    for (const Person& person : people_) {
      by_surname_[name::surname_key(person.names.front()->name)].push_back(&person);
      std::set<std::string> givens;
      for (const NameHolders* name : person.names)
        givens.insert(text::fold_to_ascii(name->name.given));
      for (const std::string& given : givens) by_given_[given].push_back(&person);
    }
  }

  // A bare name is joined to the only person who may have it, or else to the only one with a
  // similar description.
  void join_bare(const std::vector<const NameHolders*>& names) {
    for (const NameHolders* bare : names) {
      const auto candidates = people_for(*bare);
      if (candidates.empty()) {
        for (const NameHolders* other : names)
          if (name::compatible(bare->name, other->name) && people_for(*other).empty())
            join_all(*bare, other->members.front(), "the same name");
        continue;
      }
      for (const Member& member : bare->members) join_one(member, bare->name.surname, candidates);
    }
  }

  void join_one(Member member, const std::string& surname, std::vector<const Person*> candidates) {
    std::erase_if(candidates, [&](const Person* person) { return !title_fits(member, *person); });
    if (candidates.empty()) return;
    const Person* match = candidates.size() == 1 ? candidates.front() : nullptr;
    std::string reason = "nobody else here is called ";
    if (match == nullptr) {
      match = similarly_described(member, candidates);
      reason = "the only one described alike of those called ";
    }
    if (match == nullptr) {
      match = best_known(candidates);
      reason = "by far the best known here of those called ";
    }
    if (match != nullptr)
      ties_.join(member, match->names.front()->members.front(), reason.append(surname));
  }

  void join_all(const NameHolders& holders, Member with, const char* reason) {
    for (const Member& member : holders.members) ties_.join(member, with, reason);
  }

  std::vector<const Person*> people_for(const NameHolders& bare) const {
    std::vector<const Person*> found;
    const auto surname = by_surname_.find(name::surname_key(bare.name));
    if (surname != by_surname_.end() && bare.name.given.empty())
      for (const Person* person : surname->second)
        if (name::likeness(bare.name, person->names.front()->name) >= name::kSurname)
          found.push_back(person);
    if (!found.empty()) return found;
    // "Sir Andrew"; "Hillary" if some article uses it along with the full name.
    const auto given = by_given_.find(name::surname_key(bare.name));
    if (given != by_given_.end())
      for (const Person* person : given->second)
        if (uses_name(*person, bare)) found.push_back(person);
    return found;
  }

  bool uses_name(const Person& person, const NameHolders& bare) const {
    const std::string form = ties_.speaker(bare.members.front()).name;
    for (const NameHolders* name : person.names) {
      if (!name::compatible(bare.name, name->name)) continue;
      if (!bare.name.honour.empty() && bare.name.honour == name->name.honour) return true;
      for (const Member& member : name->members)
        if (std::ranges::count(ties_.speaker(member).aliases, form) > 0) return true;
    }
    return false;
  }

  // "Mrs. Holm" is not John Holm.
  bool title_fits(Member member, const Person& person) const {
    const auto& aliases = ties_.speaker(member).aliases;
    return std::ranges::all_of(aliases, [&](const std::string& alias) {
      const name::Name name = name::parse_name(alias);
      return name.gender == token::Gender::unknown ||
             name::compatible(name, person.names.front()->name);
    });
  }

  // An article that uses only the bare surname means the person best known by it.
  static const Person* best_known(const std::vector<const Person*>& candidates) {
    constexpr std::size_t kMinArticles = 5;
    constexpr std::size_t kMinRatio = 5;
    const auto articles = [](const Person* person) {
      std::size_t count = 0;
      for (const NameHolders* name : person->names) count += name->members.size();
      return count;
    };
    const Person* best = *std::ranges::max_element(candidates, std::less<>(), articles);
    const bool clear = std::ranges::all_of(candidates, [&](const Person* other) {
      return other == best || articles(best) >= kMinRatio * articles(other);
    });
    return clear && articles(best) >= kMinArticles ? best : nullptr;
  }

  const Person* similarly_described(Member member,
                                    const std::vector<const Person*>& candidates) const {
    const Description description = describe(ties_.speaker(member).description);
    const Person* found = nullptr;
    for (const Person* person : candidates) {
      if (!shares_words(description, person->described)) continue;
      if (found != nullptr) return nullptr;
      found = person;
    }
    return found;
  }

  Ties& ties_;
  std::vector<NameHolders> name_holders_;
  std::map<std::string, std::vector<const NameHolders*>> full_names_;  // by surname
  std::map<std::string, std::vector<const NameHolders*>> bare_names_;
  std::vector<Person> people_;
  std::map<std::string, std::vector<const Person*>> by_surname_;
  std::map<std::string, std::vector<const Person*>> by_given_;
};

}  // namespace

void join_people(Ties& ties) { People(ties).join(); }

}  // namespace quoth::report
