#include "speaker/referent_table.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <unordered_set>

#include "model/lexicon.h"
#include "name/short_form.h"
#include "speaker/epithet.h"
#include "speaker/name_tokens.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kRoom = 16384;  // what the maps of most articles take

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool shouted(std::string_view words) {
  return std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "The House" is not the White House.
bool is_chamber(const std::string& text) {
  const token::WordSense* word = token::find_word(text);
  return word && word->body == "congress";
}

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

class CastFinder {
 public:
  explicit CastFinder(const DocumentView& page) : page_(page), claimed_(page.size(), false) {
    for (Index i = 0; i < page.size(); ++i) {
      if (is_loose_name(i)) loose_.push_back(i);
    }
  }

  ReferentTable find(const std::vector<TokenRange>& more) {
    collect(more);
    collect_full_names();
    for (auto& place : places_) {
      if (place.person && !place.name.single) join_full(place);
    }
    collect_surnames();
    cast_.referents.reserve(places_.size());
    records_.reserve(places_.size());
    note_first_singles();
    for (auto& place : places_) {
      if (place.referent == kNone && (place.person || is_known_surname(place))) join_single(place);
    }
    collect_short_bodies();
    join_bodies();
    return finish();
  }

 private:
  struct Place {
    TokenRange tokens;
    TokenRange titled;
    bool person = false;
    bool location = false;
    name::Name name;
    Index referent = kNone;
  };
  // What tells which of several a name means.
  struct Record {
    std::vector<Index> full;   // where it is named in full
    Index singles = 0;         // how often by one name
    Index latest = 0;          // where it was named last
    bool told_gender = false;  // whether a title tells the gender
    std::string_view text;     // of a body
  };
  using Indices = std::pmr::vector<Index>;
  using ByName = std::pmr::unordered_map<std::string, Indices>;
  using ByWord = std::pmr::unordered_map<std::string_view, Indices>;

  void collect(const std::vector<TokenRange>& more) {
    const auto& entities = page_.article().entities;
    places_.reserve(entities.size());
    auto next = more.begin();
    Index covered = 0;  // where the last of `more` ends
    for (Index e = 0; e < entities.size(); ++e) {
      const auto label = entities[e].label;
      if (label > EntityLabel::misc) continue;
      const TokenRange tokens = page_.entity_tokens(e);
      while (next != more.end() && next->begin < tokens.end) {
        covered = next->end;
        add_unlabelled(*next++);
      }
      if (label == EntityLabel::misc || covered > tokens.begin) continue;
      const TokenRange person = person_inside(tokens);
      if (label != EntityLabel::person && !person.empty()) {
        add(person, true, false);
      } else {
        add(tokens, label == EntityLabel::person && can_be_person(tokens),
            label == EntityLabel::loc);
      }
    }
    while (next != more.end()) add_unlabelled(*next++);
  }

  // "Alder County Judge Jo Birch" taken for one body: the name behind the title.
  TokenRange person_inside(TokenRange tokens) const {
    for (Index i = tokens.end; i > tokens.begin + 1; --i) {
      if (!is_title(page_, i - 1)) continue;
      const bool name =
          i + 1 < tokens.end && (token::is_given_name(page_.text(i)) || i + 2 == tokens.end);
      return name ? TokenRange{i, tokens.end} : TokenRange{};
    }
    return {};
  }

  // "Jo" is the entity, and "Alder" right behind it is not.
  TokenRange with_other_half(TokenRange name) const {
    if (name.end != name.begin + 1) return name;
    const TokenRange sentence = page_.sentence_tokens(name.begin);
    if (name.end < sentence.end && is_unclaimed_name(name.end) &&
        token::is_given_name(page_.text(name.begin)) &&
        (name.end + 1 >= sentence.end || !is_unclaimed_name(name.end + 1))) {
      return {name.begin, name.end + 1};
    }
    return name;
  }

  // "9/11" is nobody, and "Young SVP" or "KING-TV" is a body.
  bool can_be_person(TokenRange name) const {
    name = without_titles(page_, name);
    const auto first = page_.text(name.begin);
    const auto last = page_.text(name.end - 1);
    if (!has_letter(first)) return false;
    if (name.end == name.begin + 3 && page_.tag(name.begin + 1) == Tag::HYPH) {
      return !name::is_acronym(first) || !name::is_acronym(last);
    }
    return name.end == name.begin + 1 || !name::is_acronym(last) || name::is_acronym(first) ||
           name::is_name_suffix(last);
  }

  // A title, a given name, or one to three words in small letters none of which is a body's.
  bool looks_like_person(TokenRange name) const {
    if (!can_be_person(name)) return false;
    if (with_titles(page_, name).begin < name.begin) return true;
    if (token::is_given_name(page_.text(name.begin))) return true;
    const std::string words = page_.words(name);
    if (std::count(words.begin(), words.end(), ' ') > 2) return false;
    if (shouted(page_.text(name.begin))) return false;
    if (name.begin > 0 && page_.is(name.begin - 1, "the")) return false;
    for (Index i = name.begin; i < name.end; ++i) {
      const token::WordSense* word = page_.word(i);
      if (word && (!word->body.empty() || !word->account.empty())) return false;
    }
    return true;
  }

  void add_unlabelled(TokenRange tokens) {
    const TokenRange name = without_titles(page_, trimmed(page_, tokens));
    add(tokens, looks_like_person(name), false);
  }

  void add(TokenRange tokens, bool person, bool location) {
    if (tokens.empty()) return;
    Place& place = places_.emplace_back();
    place.tokens = trimmed(page_, tokens);
    place.person = person;
    place.location = location;
    if (person) place.tokens = with_other_half(without_titles(page_, place.tokens));
    if (person) place.tokens = with_suffix(page_, without_titles(page_, place.tokens));
    place.titled = person ? with_titles(page_, place.tokens) : place.tokens;
    // "Sir" belongs to the name, "Mr." does not.
    while (place.tokens.begin > place.titled.begin && is_honour(page_, place.tokens.begin - 1)) {
      --place.tokens.begin;
    }
    if (person) place.name = name::parse_name(page_.words(place.titled));
    for (Index i = place.titled.begin; i < place.tokens.end; ++i) claimed_[i] = true;
  }

  // What the entities have nothing for.
  bool is_loose_name(Index i) const {
    return page_.tag(i) == Tag::NNP && page_.entity(i) == kNone && is_upper(page_.text(i)[0]);
  }

  bool is_unclaimed_name(Index i) const { return !claimed_[i] && is_loose_name(i); }

  // "Jo Alder" where the entities have nothing: a given name and what follows it.
  void collect_full_names() {
    Index next = 0;
    for (const Index i : loose_) {
      if (i < next || i + 1 == page_.size()) continue;
      if (claimed_[i] || !is_unclaimed_name(i + 1)) continue;
      const TokenRange sentence = page_.sentence_tokens(i);
      if (i + 1 >= sentence.end || !token::is_given_name(page_.text(i))) continue;
      Index end = i + 2;
      while (end < sentence.end && end < i + 4 && is_unclaimed_name(end)) ++end;
      if (end < sentence.end && is_unclaimed_name(end)) continue;  // a headline in capitals
      add({i, end}, true, false);
      next = end + 1;
    }
    sort_places();
  }

  void collect_surnames() {
    for (const Index i : loose_) {
      if (claimed_[i] || !by_surname_.contains(token::fold(page_.text(i)))) continue;
      add({i, i + 1}, true, false);
    }
    sort_places();
  }

  // "The Times" where the article has the New York Times and the entities have nothing here.
  void collect_short_bodies() {
    std::unordered_set<std::string> last_words;
    for (const auto& place : places_) {
      const bool body = !place.person && !place.location && place.referent == kNone;
      const Index last = place.tokens.end - 1;
      if (body && last > place.tokens.begin && page_.tag(last) == Tag::NNP) {
        last_words.insert(token::fold(page_.text(last)));
      }
    }
    if (last_words.empty()) return;
    for (const Index i : loose_) {
      if (claimed_[i] || !last_words.contains(token::fold(page_.text(i)))) continue;
      const bool alone = i > 0 && page_.tag(i - 1) == Tag::DT &&
                         (i + 1 == page_.size() || page_.tag(i + 1) != Tag::NNP);
      if (alone) add({i, i + 1}, false, false);
    }
    sort_places();
  }

  void sort_places() {
    const auto before = [](const Place& a, const Place& b) {
      return a.tokens.begin < b.tokens.begin;
    };
    if (std::is_sorted(places_.begin(), places_.end(), before)) return;
    std::stable_sort(places_.begin(), places_.end(), before);
  }

  void note_first_singles() {
    for (const auto& place : places_) {
      if (place.referent != kNone) continue;
      const auto key =
          place.person ? name::surname_key(place.name) : token::fold(page_.words(place.tokens));
      first_single_.try_emplace(key, place.tokens.begin);
    }
  }

  Index new_referent(SpeakerKind kind) {
    cast_.referents.emplace_back().kind = kind;
    records_.emplace_back();
    return static_cast<Index>(cast_.referents.size() - 1);
  }

  void join(Place& place, Index referent) {
    place.referent = referent;
    Record& record = records_[referent];
    if (place.name.single) {
      ++record.singles;
    } else {
      record.full.push_back(place.tokens.begin);
    }
    record.latest = place.tokens.begin;
    record.told_gender = record.told_gender || has_gendered_title(page_, place.titled);
    Referent& who = cast_.referents[referent];
    const name::Name& name = place.name;
    if (who.gender == token::Gender::unknown) who.gender = name.gender;
    const std::string honour = who.name.honour.empty() ? name.honour : who.name.honour;
    const int more = name::fullness(name) - name::fullness(who.name);
    if (more > 0 || (more == 0 && shouted(who.name.surname))) who.name = name;
    who.name.honour = honour;
    who.name.gender = who.gender;
  }

  void join_full(Place& place) {
    const std::string key = name::surname_key(place.name);
    Indices& namesakes = by_surname_[key];
    for (const Index candidate : namesakes) {
      if (name::likeness(cast_.referents[candidate].name, place.name) == 3) {
        return join(place, candidate);
      }
    }
    const Index referent = new_referent(SpeakerKind::person);
    namesakes.push_back(referent);
    by_given_[token::fold(place.name.given)].push_back(referent);
    join(place, referent);
  }

  // A single word that the entities take for a body or a place, yet a person of the article bears.
  bool is_known_surname(const Place& place) const {
    if (place.person || place.tokens.end != place.tokens.begin + 1) return false;
    const auto found = by_surname_.find(token::fold(page_.text(place.tokens.begin)));
    if (found == by_surname_.end()) return false;
    if (!place.location) return true;
    return place.tokens.begin == 0 || !leads_to_place(page_, place.tokens.begin - 1);
  }

  // Of those who share a surname, whoever goes on being named in full is not meant by it alone.
  int in_full(Index candidate, const std::string& key) const {
    const auto first = first_single_.find(key);
    const Index since = first == first_single_.end() ? 0 : first->second;
    int score = 0;
    for (const Index place : records_[candidate].full) score += place < since ? 2 : -2;
    return std::clamp(score, -8, 8);
  }

  // The likelier one of those who share the name.
  Index best_of(const Indices& candidates, const Place& place, const std::string& key) const {
    Index best = kNone;
    int best_score = 0;
    for (const Index candidate : candidates) {
      const int alike = name::likeness(cast_.referents[candidate].name, place.name);
      if (alike == 0) continue;
      const bool near =
          records_[candidate].latest <= place.tokens.begin &&
          page_.sentence(place.tokens.begin) <= page_.sentence(records_[candidate].latest) + 1;
      const int score = 40 * alike + in_full(candidate, key) +
                        static_cast<int>(std::min<Index>(records_[candidate].singles, 8)) +
                        (near ? 3 : 0);
      if (score > best_score) {
        best = candidate;
        best_score = score;
      }
    }
    return best;
  }

  // "Lee Birch" and "Ms. Birch": a given name only suggests the gender that a title tells. With two
  // who share the surname, or a title that contradicts, the other is meant.
  Index of_other_gender(const Place& place, const Indices& candidates) {
    if (candidates.size() != 1 || place.name.surname.empty()) return kNone;
    const Index only = candidates.front();
    if (records_[only].told_gender || cast_.referents[only].name.single) return kNone;
    cast_.referents[only].gender = place.name.gender;
    cast_.referents[only].name.gender = place.name.gender;
    return only;
  }

  // The only one named in full whose surname differs by a slip of the keyboard.
  Index misspelt(const std::string& key) const {
    constexpr std::size_t kPeople = 128;  // more are a list, not a story
    Index found = kNone;
    if (cast_.referents.size() > kPeople) return kNone;
    for (Index who = 0; who < cast_.referents.size(); ++who) {
      const name::Name& name = cast_.referents[who].name;
      if (records_[who].full.empty() || !name::is_slip(key, name::surname_key(name))) continue;
      if (found != kNone) return kNone;
      found = who;
    }
    return found;
  }

  void join_single(Place& place) {
    if (!place.person) {
      place.person = true;
      place.name = name::parse_name(page_.words(place.tokens));
    }
    const std::string key = name::surname_key(place.name);
    // Even where nobody bears it so far, it is known for a surname from here on.
    Indices& namesakes = by_surname_[key];
    Index referent = best_of(namesakes, place, key);
    if (const auto found = by_given_.find(key); referent == kNone && found != by_given_.end()) {
      referent = best_of(found->second, place, key);
    }
    if (referent == kNone) referent = of_other_gender(place, namesakes);
    if (referent == kNone) referent = misspelt(key);
    if (referent == kNone) {
      referent = new_referent(SpeakerKind::person);
      namesakes.push_back(referent);
    }
    join(place, referent);
  }

  // Longest names first, so that a short form finds its whole wherever that stands.
  void join_bodies() {
    std::vector<std::pair<const std::string*, std::pmr::vector<Place*>*>> texts;
    for (auto& place : places_) {
      if (place.referent != kNone) continue;
      const auto [those, is_new] = bodies_.try_emplace(token::fold(page_.words(place.tokens)));
      if (is_new) texts.emplace_back(&those->first, &those->second);
      those->second.push_back(&place);
    }
    std::stable_sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) {
      return a.first->size() > b.first->size();
    });
    for (const auto& [text, places] : texts) {
      const Index referent = body_of(*text, *places->front());
      for (Place* place : *places) place->referent = referent;
    }
  }

  // The first of the bodies with that word that `text` is a short form of.
  Index whole_of(std::string_view text, const ByWord& bodies, std::string_view word) const {
    const auto found = bodies.find(word);
    if (found == bodies.end()) return kNone;
    const auto whole = std::find_if(found->second.begin(), found->second.end(), [&](Index body) {
      return name::is_short_form(text, records_[body].text);
    });
    return whole == found->second.end() ? kNone : *whole;
  }

  // The text must last as long as this.
  Index body_of(const std::string& text, const Place& place) {
    const std::string short_text = name::without_full_stops(text);
    if (const auto found = by_initials_.find(short_text); found != by_initials_.end()) {
      return found->second;
    }
    if (!place.location && !is_chamber(text)) {
      // "SVP" is a name of its own beside "Young SVP".
      const bool whole = name::is_acronym(page_.words(place.tokens));
      const Index by_end = whole ? kNone : whole_of(text, by_last_word_, name::last_word(text));
      if (by_end != kNone) return by_end;
      const Index by_beginning = whole_of(text, by_first_word_, text);
      if (by_beginning != kNone) return by_beginning;
    }
    const Index referent = new_referent(SpeakerKind::organization);
    cast_.referents[referent].gender = token::Gender::thing;
    records_[referent].text = text;
    by_last_word_[name::last_word(text)].push_back(referent);
    by_first_word_[std::string_view(text).substr(0, text.find(' '))].push_back(referent);
    const std::string letters = name::initials(text);
    by_initials_.emplace(letters.size() > 1 ? letters : short_text, referent);
    if (letters.size() > 1) by_initials_.emplace(short_text, referent);
    return referent;
  }

  ReferentTable finish() {
    cast_.names.reserve(places_.size());
    for (auto& place : places_) {
      Referent& who = cast_.referents[place.referent];
      ++who.named;
      who.place = who.place || place.location;
      const bool person = who.kind == SpeakerKind::person;
      std::string form = person ? name::canonical(place.name) : page_.words(place.tokens);
      const bool better = form.size() > who.text.size() ||
                          (form.size() == who.text.size() && shouted(who.text) && !shouted(form));
      if (!person && better) who.text = form;
      if (std::find(who.forms.begin(), who.forms.end(), form) == who.forms.end()) {
        who.forms.push_back(std::move(form));
      }
      auto offices = person ? offices_around(page_, place.titled, place.tokens)
                            : natures_of(page_, place.tokens, place.location);
      for (auto& office : offices) {
        const token::WordSense* word = page_.word(office.head);
        if (person && who.gender == token::Gender::unknown && word && !word->role.empty()) {
          who.gender = word->gender;
        }
        who.offices.push_back(office);
      }
      cast_.names.push_back(
          {MentionKind::name, place.tokens, place.titled, place.tokens.end - 1, place.referent});
    }
    for (auto& who : cast_.referents) {
      if (who.kind == SpeakerKind::person) {
        who.text = name::canonical(who.name);
        if (is_shouted(who.text)) who.text = with_small_letters(who.text);
      }
    }
    return std::move(cast_);
  }

  const DocumentView& page_;
  ReferentTable cast_;
  std::vector<Place> places_;
  std::vector<Index> loose_;                         // proper nouns outside of all entities
  std::vector<bool> claimed_;                        // tokens of places_
  std::vector<Record> records_;                      // of each referent
  std::pmr::monotonic_buffer_resource room_{kRoom};  // for what is looked up by words
  std::pmr::unordered_map<std::string, Index> first_single_{&room_};
  ByName by_surname_{&room_};
  ByName by_given_{&room_};
  std::pmr::unordered_map<std::string, std::pmr::vector<Place*>> bodies_{&room_};  // by their texts
  ByWord by_last_word_{&room_};                                                    // of bodies_
  ByWord by_first_word_{&room_};
  std::pmr::unordered_map<std::string, Index> by_initials_{&room_};
};

}  // namespace

ReferentTable find_referents(const DocumentView& page, const std::vector<TokenRange>& more) {
  return CastFinder(page).find(more);
}

}  // namespace quoth::speaker
