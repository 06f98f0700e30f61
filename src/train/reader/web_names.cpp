#include "train/reader/web_names.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::train {
namespace {

// A list of data/lexicon, ignoring case.
class Names {
 public:
  explicit Names(std::initializer_list<std::string_view> lists) {
    for (const std::string_view list : lists) {
      for (const auto& [entry, value] : model::Lexicon::named(list))
        entries_.insert(text::to_lower_ascii(entry));
    }
  }
  bool contains(std::string_view name) const {
    return entries_.contains(text::to_lower_ascii(name));
  }

 private:
  std::unordered_set<std::string> entries_;
};

bool is_date(std::string_view word) {
  static const Names kMonths{"months"};
  static const model::Lexicon& words = model::Lexicon::named("amount_words");
  std::string lower_case = text::to_lower_ascii(word);
  if (lower_case.ends_with('.')) lower_case.pop_back();
  return kMonths.contains(lower_case) || words.value(lower_case) == "weekday" ||
         words.value(lower_case + ".") == "weekday";
}

// Tokens [first, end) that form one name.
struct Piece {
  std::size_t first = 0;
  std::size_t end = 0;
  EntityLabel label = EntityLabel::misc;
};

class Reader {
 public:
  explicit Reader(const Gold& gold) : gold_(gold), covered_(gold.tags.size(), 0) {}

  void read(const std::vector<Entity>& names) {
    std::size_t token = 0;
    for (const Entity& name : names) {
      while (tokens()[token].span.begin < name.span.begin) ++token;
      std::size_t end = token;
      while (end < tokens().size() && tokens()[end].span.end <= name.span.end) ++end;
      add({token, end, name.label});
    }
    for (const Sentence& sentence : gold_.annotation.sentences) {
      std::size_t begin = sentence.first_token;
      for (std::size_t i = begin; i <= sentence.end_token; ++i) {
        if (i < sentence.end_token && proper(i) && covered_[i] == 0) continue;
        if (i > begin) add_listed(begin, i);
        begin = i + 1;
      }
    }
  }
  std::vector<Entity> take() {
    std::ranges::sort(pieces_, {}, &Piece::first);
    std::vector<Entity> names;
    for (const Piece& piece : pieces_) {
      names.push_back(
          {{tokens()[piece.first].span.begin, tokens()[piece.end - 1].span.end}, piece.label, {}});
    }
    return names;
  }

 private:
  const std::vector<Token>& tokens() const { return gold_.annotation.tokens; }
  bool proper(std::size_t i) const { return is_proper_noun(gold_.tags[i]); }
  std::string_view form(std::size_t i) const { return gold_.annotation.text_of(tokens()[i].span); }
  std::string_view words(std::size_t first, std::size_t end) const {
    return gold_.annotation.text_of({tokens()[first].span.begin, tokens()[end - 1].span.end});
  }
  bool is(std::size_t i, std::string_view word) const {
    return i < tokens().size() && text::to_lower_ascii(form(i)) == word;
  }

  void add(Piece piece) {
    static const Names kTitles{"titles"};
    static const Names kTowns{"cities"};
    static const Names kContaining{"states", "countries"};
    if (piece.label != EntityLabel::misc) {
      const auto ends = [&](std::size_t i) {
        return proper(i) || gold_.tags[i] == Tag::CD || gold_.tags[i] == Tag::POS || form(i) == "!";
      };
      while (piece.first < piece.end && !proper(piece.first)) ++piece.first;
      while (piece.first < piece.end && !ends(piece.end - 1)) --piece.end;
    }
    if (piece.label == EntityLabel::person) {
      while (piece.first < piece.end && kTitles.contains(form(piece.first))) ++piece.first;
    }
    while (piece.first < piece.end && is_date(form(piece.first))) ++piece.first;
    if (piece.first == piece.end) return;
    if (is(piece.first, "hurricane") || (piece.first > 0 && is(piece.first - 1, "hurricane"))) {
      piece.label = EntityLabel::misc;
    }
    if (piece.label == EntityLabel::org) take_legal_form(piece);
    if (piece.label == EntityLabel::loc) {
      for (std::size_t i = piece.first + 1; i < piece.end; ++i) {
        if (kTowns.contains(words(piece.first, i)) && kContaining.contains(words(i, piece.end)) &&
            !kTowns.contains(words(piece.first, piece.end))) {
          put({piece.first, i, EntityLabel::loc});
          piece.first = i;
        }
      }
    }
    put(piece);
  }
  // "Google, Inc."
  void take_legal_form(Piece& piece) const {
    static const Names kForms{"legal_forms"};
    std::size_t next = piece.end;
    if (is(next, ",")) ++next;
    if (next >= tokens().size()) return;
    std::string_view word = form(next);
    if (word.ends_with('.')) word.remove_suffix(1);
    if (proper(next) && kForms.contains(word)) piece.end = next + 1;
  }
  // Adds names from the lists in a run of proper nouns without names.
  void add_listed(std::size_t first, std::size_t end) {
    static const Names kPlaces{"countries", "states", "cities", "regions"};
    static const Names kOrganizations{"organizations"};
    static const Names kGiven{"given_names"};
    const std::string_view run = words(first, end);
    if (kPlaces.contains(run)) {
      add({first, end, EntityLabel::loc});
    } else if (kGiven.contains(form(first)) && end - first <= 3) {
      add({first, end, EntityLabel::person});
    } else if (kOrganizations.contains(run)) {
      add({first, end, EntityLabel::org});
    }
  }
  void put(const Piece& piece) {
    for (std::size_t i = piece.first; i < piece.end; ++i) covered_[i] = 1;
    pieces_.push_back(piece);
  }

  const Gold& gold_;
  std::vector<char> covered_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Entity> web_names(const Gold& gold, const entity::NameFinder& finder) {
  Annotation annotation = gold.annotation;
  for (std::size_t i = 0; i < annotation.tokens.size(); ++i)
    annotation.tokens[i].tag = gold.tags[i];
  Reader reader(gold);
  reader.read(finder.find(token::TokenTable(annotation)));
  return reader.take();
}

}  // namespace quoth::train
