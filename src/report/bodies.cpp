// Joins organizations and groups across articles: by name, or an acronym with the name it
// abbreviates.
#include <algorithm>
#include <map>

#include "model/lexicon.h"
#include "name/short_form.h"
#include "report/description_words.h"
#include "report/ties.h"
#include "text/ascii.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

struct Body {
  std::vector<Member> members;
  std::string initials;  // of a name with several words
};

// "FBI", not a name in capitals throughout.
bool is_short_acronym(const std::string& name) {
  constexpr std::size_t kLongest = 6;
  return name.size() <= kLongest && name::is_acronym(name);
}

// "the Birch Company Ltd." and "Birch Company" have the same key. Empty for phrases without a
// proper name ("the company", "White House officials"): those mean someone else in every article.
std::string key_of(const SpeakerRecord& speaker) {
  const model::Lexicon& function_words = model::Lexicon::named("function_words");
  const model::Lexicon& legal_forms = model::Lexicon::named("legal_forms");
  std::string key;
  for (const wording::PlacedWord& word : wording::split_words(speaker.name)) {
    const char first = speaker.name[word.span.begin];
    const bool lower_case = text::is_small_ascii(first);
    const bool content = !function_words.contains(word.fold);
    if (lower_case && content) return {};
    if (word.fold == "the" || (!key.empty() && legal_forms.contains(word.fold))) continue;
    if (!key.empty()) key += ' ';
    key += word.fold;
  }
  if (key.ends_with("'s")) key.resize(key.size() - 2);
  // "PAC" is a kind of body, not a particular one.
  const token::WordSense* word = token::find_word(key);
  if (is_short_acronym(speaker.name) && word != nullptr && !word->body.empty()) return {};
  // "Critics" at the start of a sentence.
  const bool common =
      speaker.kind == SpeakerKind::group && model::Lexicon::named("common_words").contains(key);
  return common ? std::string() : key;
}

std::string initials_of(const std::string& name) {
  std::string initials;
  for (const wording::PlacedWord& word : wording::split_words(name)) {
    const char first = name[word.span.begin];
    if (text::is_capital_ascii(first) && word.fold != "the") initials += word.fold.front();
  }
  return initials.size() > 1 ? initials : std::string();
}

}  // namespace

void join_bodies(Ties& ties) {
  std::map<std::string, Body> bodies;
  for (const Member& member : ties.members()) {
    const SpeakerRecord& speaker = ties.speaker(member);
    if (speaker.kind != SpeakerKind::organization && speaker.kind != SpeakerKind::group) continue;
    const std::string key = key_of(speaker);
    if (key.empty()) continue;
    Body& body = bodies[key];
    body.members.push_back(member);
    const bool named = speaker.kind == SpeakerKind::organization && !is_short_acronym(speaker.name);
    if (named) body.initials = initials_of(speaker.name);
    ties.join(member, body.members.front(), "the same name");
  }
  std::multimap<std::string, const Body*> by_initials;
  for (const auto& [key, body] : bodies)
    if (!body.initials.empty()) by_initials.emplace(body.initials, &body);
  for (const auto& [key, body] : bodies) {
    if (!is_short_acronym(ties.speaker(body.members.front()).name)) continue;
    if (by_initials.count(key) != 1) continue;
    ties.join(body.members.front(), by_initials.find(key)->second->members.front(),
              "the only name here with these initials");
  }
}

}  // namespace quoth::report
