#include "speaker/ages.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

bool is_number(const DocumentView& view, Index i) {
  constexpr std::size_t kMostDigits = 3;
  return view.tag(i) == Tag::CD && view.text(i).size() <= kMostDigits && view.text(i)[0] >= '0' &&
         view.text(i)[0] <= '9';
}

// The number after a name: ", 30,", "(30)", ", aged 30,".
std::string_view age_after(const DocumentView& view, Index end) {
  const Index limit = view.sentence_tokens(end - 1).end;
  if (end + 1 >= limit) return {};
  Index i = end;
  const bool parenthesis = view.text(i) == "(";
  if (parenthesis || view.tag(i) == Tag::comma) ++i;
  if (i == end && !view.is(i, "aged")) return {};
  if (view.is(i, "aged")) ++i;
  if (i >= limit || !is_number(view, i)) return {};
  if (i + 1 == limit) return view.text(i);
  const Tag next = view.tag(i + 1);
  const bool ends = parenthesis ? view.text(i + 1) == ")" : next == Tag::comma || next == Tag::stop;
  return ends ? view.text(i) : std::string_view();
}

// "30-year-old" before a name, with nouns and adjectives between.
std::string_view age_before(const DocumentView& view, Index name) {
  constexpr Index kReach = 10;  // tokens
  const Index first = view.sentence_tokens(name).begin;
  const Index limit = name - std::min(name - first, kReach);
  Index begin = name;
  while (begin > limit) {
    const Tag tag = view.tag(begin - 1);
    const bool inside = is_noun(tag) || tag == Tag::JJ || tag == Tag::HYPH || tag == Tag::CD;
    if (!inside) break;
    --begin;
  }
  return age_in(view, {begin, name});
}

}  // namespace

std::string_view age_in(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i + 2 < tokens.end; ++i) {
    if (view.tag(i) != Tag::CD) continue;
    const Index year = view.tag(i + 1) == Tag::HYPH ? i + 2 : i + 1;
    if (year + 1 >= tokens.end || !view.is(year, "year")) continue;
    const Index old = view.tag(year + 1) == Tag::HYPH ? year + 2 : year + 1;
    if (old < tokens.end && view.is(old, "old")) return view.text(i);
  }
  return {};
}

PersonsByAge persons_by_age(const DocumentView& view, const ReferentTable& table) {
  PersonsByAge persons;
  for (const Mention& name : table.names) {
    if (!is_person(table, name.referent)) continue;
    std::string_view age = age_after(view, name.tokens.end);
    if (age.empty()) {
      age = age_before(view, name.tokens.begin);
    }
    if (age.empty()) continue;
    persons.aged.insert(name.referent);
    const auto [found, is_new] = persons.of_age.try_emplace(std::string(age), name.referent);
    if (!is_new && found->second != name.referent) found->second = kNone;
  }
  return persons;
}

}  // namespace quoth::speaker
