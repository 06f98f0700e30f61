#include "speaker/body_referents.h"

#include <algorithm>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>

#include "name/short_form.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kBuffer = 8192;  // what the maps of most articles take

// "The House" is not the White House.
bool is_chamber(const std::string& text) {
  const token::WordSense* word = token::find_word(text);
  return word && word->body == "congress";
}

// Bodies by the parts of their names, which are all folded and must outlive it.
class BodyNames {
 public:
  explicit BodyNames(std::pmr::memory_resource* memory)
      : by_last_word_(memory), by_first_word_(memory), by_initials_(memory) {}

  // The body that `text` is a form of; kNone for none. `place` is its first one.
  Index find(const DocumentView& view, const std::string& text, const NamePlace& place) const {
    const auto initials = by_initials_.find(name::without_full_stops(text));
    if (initials != by_initials_.end()) return initials->second;
    if (place.location || is_chamber(text)) return kNone;
    // "SVP" is a name of its own beside "Young SVP".
    if (!name::is_acronym(view.words(place.tokens))) {
      const Index whole = whole_of(text, by_last_word_, name::last_word(text));
      if (whole != kNone) return whole;
    }
    const Index whole = whole_of(text, by_first_word_, text);
    if (whole != kNone || !is_before_possessive(view, place.tokens)) return whole;
    return possessive_of(text);
  }

  void add(const std::string& text, Index referent) {
    by_last_word_[name::last_word(text)].push_back({referent, text});
    by_first_word_[std::string_view(text).substr(0, text.find(' '))].push_back({referent, text});
    const std::string initials = name::initials(text);
    if (initials.size() > 1) by_initials_.emplace(initials, referent);
    by_initials_.emplace(name::without_full_stops(text), referent);
  }

 private:
  struct Body {
    Index referent = kNone;
    std::string_view text;
  };
  using ByWord = std::pmr::unordered_map<std::string_view, std::pmr::vector<Body>>;

  // "Moody's said", not "The Economist: …" beside "The Economist's Open Future".
  static bool is_before_possessive(const DocumentView& view, TokenRange name) {
    const bool inside = view.is_possessive_mark(name.end - 1);
    return inside || (name.end < view.size() && view.is_possessive_mark(name.end));
  }

  // "Moody's" and "Standard and Poor's", without the ending, of longer names that begin so.
  Index possessive_of(const std::string& text) const {
    for (const std::string_view ending : {"'s", "\u2019s"}) {
      const std::string own = std::string(text).append(ending).append(" ");
      const auto bodies = by_first_word_.find(std::string_view(own).substr(0, own.find(' ')));
      if (bodies == by_first_word_.end()) continue;
      for (const Body& body : bodies->second) {
        if (body.text.starts_with(own)) return body.referent;
      }
    }
    return kNone;
  }

  // The first of the bodies with that word that `text` is a short form of.
  static Index whole_of(std::string_view text, const ByWord& bodies, std::string_view word) {
    const auto found = bodies.find(word);
    if (found == bodies.end()) return kNone;
    const auto whole =
        std::find_if(found->second.begin(), found->second.end(),
                     [&](const Body& body) { return name::is_short_form(text, body.text); });
    return whole == found->second.end() ? kNone : whole->referent;
  }

  ByWord by_last_word_;
  ByWord by_first_word_;
  std::pmr::unordered_map<std::string, Index> by_initials_;
};

}  // namespace

void join_bodies(const DocumentView& view, std::vector<NamePlace>& places,
                 std::vector<Referent>& referents) {
  std::pmr::monotonic_buffer_resource buffer(kBuffer);
  std::pmr::unordered_map<std::string, std::pmr::vector<NamePlace*>> by_text(&buffer);
  std::vector<std::pair<const std::string*, std::pmr::vector<NamePlace*>*>> bodies;
  for (auto& place : places) {
    if (place.referent != kNone) continue;
    const auto [same, is_new] = by_text.try_emplace(text::fold_to_ascii(view.words(place.tokens)));
    if (is_new) bodies.emplace_back(&same->first, &same->second);
    same->second.push_back(&place);
  }
  // Longest names first, so that a short form finds its whole wherever that is.
  std::stable_sort(bodies.begin(), bodies.end(),
                   [](const auto& a, const auto& b) { return a.first->size() > b.first->size(); });
  BodyNames names(&buffer);
  for (const auto& [text, same] : bodies) {
    Index referent = names.find(view, *text, *same->front());
    if (referent == kNone) {
      referent = static_cast<Index>(referents.size());
      Referent& body = referents.emplace_back();
      body.kind = SpeakerKind::organization;
      body.gender = token::Gender::thing;
      names.add(*text, referent);
    }
    for (NamePlace* place : *same) place->referent = referent;
  }
}

}  // namespace quoth::speaker
