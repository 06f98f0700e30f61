#include "report/entity_counts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "name/person_name.h"
#include "report/speakers_by_id.h"
#include "text/case_folding.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

// The full names of speakers in any spelling, mapped to their names in the report.
class KnownPeople {
 public:
  explicit KnownPeople(const Links& links) {
    for (const LinkedSpeaker& speaker : links.speakers) {
      if (speaker.kind != SpeakerKind::person) continue;
      add(speaker.name, speaker.name);
      for (const std::string& alias : speaker.aliases) add(alias, speaker.name);
    }
  }

  // Returns `full_name` itself if no speaker has it, or if two have it.
  const std::string& report_name(const std::string& full_name) const {
    const auto found = names_.find(text::fold_to_ascii(full_name));
    return found == names_.end() || found->second.empty() ? full_name : found->second;
  }

 private:
  void add(const std::string& form, const std::string& name) {
    if (name::parse_name(form).single) return;
    const auto [found, is_new] = names_.emplace(text::fold_to_ascii(form), name);
    if (!is_new && found->second != name) found->second.clear();
  }

  std::map<std::string, std::string> names_;
};

// The people named in full in one article.
class PeopleOfArticle {
 public:
  explicit PeopleOfArticle(const Record& record) {
    for (const SpeakerRecord& speaker : record.speakers)
      if (speaker.kind == SpeakerKind::person) add(speaker.name);
    for (const EntityRecord& entity : record.entities)
      if (entity.label == EntityLabel::person) add(entity.text);
  }

  // The full name that `text` stands for, without "Mr." or "Sen."; `text` without those if it may
  // stand for several names or for none.
  std::string full_name_of(const std::string& text) const {
    const name::Name name = name::parse_name(text);
    const name::Name* found = nullptr;
    int most = 0;
    bool ambiguous = false;
    const auto people = by_key_.find(name::surname_key(name));
    for (const std::size_t p :
         people == by_key_.end() ? std::vector<std::size_t>{} : people->second) {
      const int score = name::likeness(name, people_[p]);
      ambiguous = score == most ? ambiguous || score > 0 : ambiguous && score < most;
      if (score > most) {
        most = score;
        found = &people_[p];
      }
    }
    const bool clear = found != nullptr && !ambiguous;
    std::string full = name::canonical(clear ? *found : name);
    return full.empty() ? text : full;
  }

 private:
  void add(const std::string& text) {
    const name::Name name = name::parse_name(text);
    if (name.single) return;
    std::vector<std::size_t>& holders = by_key_[name::surname_key(name)];
    const auto same = std::ranges::find_if(holders, [&](std::size_t person) {
      return name::likeness(people_[person], name) == name::kSurnameAndGiven;
    });
    if (same != holders.end()) {
      name::Name& person = people_[*same];
      if (name::canonical(name).size() > name::canonical(person).size()) person = name;
      return;
    }
    holders.push_back(people_.size());
    by_key_[text::fold_to_ascii(name.given)].push_back(people_.size());
    people_.push_back(name);
  }

  std::map<std::string, std::vector<std::size_t>> by_key_;  // by surname and by given name
  std::vector<name::Name> people_;
};

// Finds the person meant by a bare name in articles that do not give the full name: the only one
// with that name, or by far the best known.
class BareNames {
 public:
  explicit BareNames(const std::vector<CountedEntity>& entities) {
    for (std::size_t e = 0; e < entities.size(); ++e) {
      name::Name name = name::parse_name(entities[e].name);
      if (entities[e].label != EntityLabel::person || name.single) continue;
      auto& holders = by_surname_[name::surname_key(name)];
      holders.push_back({e, std::move(name), entities[e].articles.size()});
    }
  }

  // The index in `entities`, if any.
  std::optional<std::size_t> holder(const std::string& text) const {
    constexpr std::size_t kMinRatio = 5;
    const name::Name name = name::parse_name(text);
    if (!name.single) return std::nullopt;
    const auto found = by_surname_.find(name::surname_key(name));
    if (found == by_surname_.end()) return std::nullopt;
    const Holder* best = nullptr;
    std::size_t second = 0;
    for (const Holder& other : found->second) {
      if (name::likeness(name, other.name) < name::kSurname) continue;
      if (best != nullptr && best->articles >= other.articles) {
        second = std::max(second, other.articles);
        continue;
      }
      if (best != nullptr) second = best->articles;
      best = &other;
    }
    if (best == nullptr || best->articles < kMinRatio * second) return std::nullopt;
    return best->index;
  }

 private:
  struct Holder {
    std::size_t index;
    name::Name name;
    std::size_t articles;
  };
  std::map<std::string, std::vector<Holder>> by_surname_;
};

void join_bare_names(std::vector<CountedEntity>& entities) {
  const BareNames names(entities);
  std::vector<bool> joined(entities.size(), false);
  for (std::size_t e = 0; e < entities.size(); ++e) {
    if (entities[e].label != EntityLabel::person) continue;
    const auto index = names.holder(entities[e].name);
    if (!index) continue;
    CountedEntity& whole = entities[*index];
    std::vector<Index> articles;
    std::ranges::set_union(whole.articles, entities[e].articles, std::back_inserter(articles));
    whole.articles = std::move(articles);
    whole.mentions += entities[e].mentions;
    joined[e] = true;
  }
  std::size_t e = 0;
  std::erase_if(entities, [&](const CountedEntity&) { return joined[e++]; });
}

// Goes along the entities, which are in order, with the paragraphs.
class Furniture {
 public:
  explicit Furniture(const Record& record) : paragraphs_(record.paragraphs) {}

  bool has(Place place) {
    while (next_ < paragraphs_.size() && paragraphs_[next_].place.end <= place.start) ++next_;
    return next_ < paragraphs_.size() && paragraphs_[next_].place.start <= place.start &&
           paragraphs_[next_].role == Role::furniture;
  }

 private:
  const std::vector<ParagraphRecord>& paragraphs_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<CountedEntity> count_entities(const Records& records, const Links& links) {
  const KnownPeople known(links);
  std::map<std::pair<EntityLabel, std::string>, CountedEntity> entities;
  // How often each spelling is used. Headlines and datelines may have different capitals.
  std::map<std::pair<EntityLabel, std::string>, std::map<std::string, std::uint32_t>> forms;
  for (Index a = 0; a < records.size(); ++a) {
    const Record& record = records[a];
    const PeopleOfArticle people(record);
    const SpeakersById by_id(record.speakers);
    Furniture furniture(record);
    for (const EntityRecord& entity : record.entities) {
      if (furniture.has(entity.place)) continue;
      std::string name;
      if (const auto speaker = by_id.find(entity.speaker)) {
        name = links.speakers[links.of[a][*speaker]].name;
      }
      if (name.empty() && entity.label == EntityLabel::person)
        name = known.report_name(people.full_name_of(entity.text));
      if (name.empty()) name = entity.text;
      std::pair key(entity.label, wording::fold_words(name));
      ++forms[key][name];
      CountedEntity& found = entities[std::move(key)];
      found.label = entity.label;
      ++found.mentions;
      if (found.articles.empty() || found.articles.back() != a) found.articles.push_back(a);
    }
  }
  std::vector<CountedEntity> result;
  for (auto& [key, entity] : entities) {
    const auto& spellings = forms[key];
    entity.name = std::ranges::max_element(spellings, {}, [](const auto& form) {
                    return form.second;
                  })->first;
    result.push_back(std::move(entity));
  }
  join_bare_names(result);
  std::ranges::sort(result, [](const CountedEntity& a, const CountedEntity& b) {
    const auto weight = [](const CountedEntity& e) {
      return std::pair(e.articles.size(), e.mentions);
    };
    if (weight(a) != weight(b)) return weight(a) > weight(b);
    return std::tie(a.name, a.label) < std::tie(b.name, b.label);
  });
  return result;
}

ReportEntity entity_of(const CountedEntity& counted, const Records& records) {
  ReportEntity entity{counted.label, counted.name, {}, counted.mentions};
  entity.articles.reserve(counted.articles.size());
  for (const Index article : counted.articles) entity.articles.push_back(records.id(article));
  return entity;
}

std::vector<ReportEntity> count_entities(const std::vector<Record>& records, const Links& links) {
  const Records all(records);
  std::vector<ReportEntity> entities;
  for (const CountedEntity& counted : count_entities(all, links)) {
    entities.push_back(entity_of(counted, all));
  }
  return entities;
}

}  // namespace quoth::report
