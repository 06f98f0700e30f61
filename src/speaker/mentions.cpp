#include "speaker/mentions.h"

#include <algorithm>

#include "speaker/source_pronoun.h"

namespace quoth::speaker {
namespace {

bool is_personal_pronoun(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  return word && word->pronoun == token::Person::third && is_pronoun(view, i) &&
         view.states_gender(i);
}

// "The mayor", not "Mayor Jo Alder".
bool is_title_alone(const Discourse& discourse, Index i) {
  const DocumentView& view = discourse.view;
  const token::WordSense* word = view.word(i);
  if (!word || word->role.empty() || word->plural || !is_noun(view.tag(i))) return false;
  if (view.entity(i) != kNone || discourse.bearer_at[i] != kNone) return false;
  const TokenRange sentence = view.sentence_tokens(i);
  return i + 1 >= sentence.end || !is_noun(view.tag(i + 1));
}

// "Some voters": whom a later "they" may mean.
bool is_group(const Discourse& discourse, Index i) {
  const DocumentView& view = discourse.view;
  if (view.tag(i) != Tag::NNS && view.tag(i) != Tag::NNPS) return false;
  if (discourse.named_at[i] != kNone || discourse.bearer_at[i] != kNone) return false;
  const token::WordSense* word = view.word(i);
  const bool people = word && word->plural && !word->role.empty();
  return people || token::is_demonym(view.text(i));
}

void add(MentionKind kind, TokenRange tokens, Index head, std::vector<Mention>& mentions) {
  mentions.push_back({kind, tokens, tokens, head, kNone});
}

void add_source(const SourceWords& source, std::vector<Mention>& mentions) {
  if (source.kind == MentionKind::name) return;
  const bool list = source.kind == MentionKind::name_list;
  add(source.kind, source.tokens, list ? source.heads.back() : source.head, mentions);
}

// Where the words of a name begin with what it is called by before it: "naturalist Sir Jo Alder".
Index begin_of_named(const DocumentView& view, const Mention& name, Index limit) {
  Index begin = name.titled.begin;
  while (begin > limit && view.entity(begin - 1) == kNone &&
         (is_noun(view.tag(begin - 1)) || view.tag(begin - 1) == Tag::JJ)) {
    --begin;
  }
  return begin;
}

// People named side by side, whom a later "they" may mean: "Jo Alder and Al Birch", and with those
// before them "Ed Elm, Jo Alder and Al Birch". `names` up to the last of them, which is at `last`.
void add_list(const Discourse& discourse, const std::vector<Mention>& names, std::size_t last,
              std::vector<Mention>& mentions) {
  constexpr Index kReach = 12;  // tokens between the last two names
  const DocumentView& view = discourse.view;
  const Mention& a = names[last - 1];
  const Mention& b = names[last];
  const bool people =
      is_person(discourse.table, a.referent) && is_person(discourse.table, b.referent);
  if (!people || a.referent == b.referent || view.sentence(a.head) != view.sentence(b.head)) return;
  const Index begin = begin_of_named(view, b, a.head + 1);
  if (begin <= a.head + 1 || !view.is(begin - 1, "and") || begin > a.head + kReach) return;
  for (Index i = a.head + 1; i < begin; ++i) {
    if (is_verb(view.tag(i)) || view.tag(i) == Tag::WP) return;
  }
  std::size_t first = last - 1;
  while (first > 0 && is_person(discourse.table, names[first - 1].referent) &&
         view.tag(names[first - 1].head + 1) == Tag::comma &&
         begin_of_named(view, names[first], names[first - 1].head + 2) ==
             names[first - 1].head + 2) {
    --first;
  }
  add(MentionKind::name_list, {names[first].tokens.begin, b.tokens.end}, b.head, mentions);
}

// "Jo Alder and her husband".
void add_couple(const Discourse& discourse, const Mention& name, std::vector<Mention>& mentions) {
  const DocumentView& view = discourse.view;
  const Index relative = name.head + 3;
  if (!is_person(discourse.table, name.referent)) return;
  if (relative >= view.sentence_tokens(name.head).end || !view.is(name.head + 1, "and")) return;
  const token::WordSense* word = view.word(relative);
  if (view.tag(name.head + 2) != Tag::PRP_poss || !word || word->role.empty()) return;
  add(MentionKind::name_list, {name.tokens.begin, relative + 1}, relative, mentions);
}

}  // namespace

std::vector<Mention> find_mentions(const Discourse& discourse) {
  const DocumentView& view = discourse.view;
  const std::vector<Mention>& names = discourse.table.names;
  std::vector<Mention> mentions = names;
  for (Index i = 0; i < view.size(); ++i) {
    if (discourse.source_at[i] != kNone) {
      add_source(discourse.sources[discourse.source_at[i]], mentions);
    } else if (is_personal_pronoun(view, i)) {
      add(MentionKind::pronoun, {i, i + 1}, i, mentions);
    } else if (is_title_alone(discourse, i)) {
      add(MentionKind::title, phrase_at(view, i).all(), i, mentions);
    } else if (is_group(discourse, i)) {
      add(MentionKind::description, phrase_at(view, i).core, i, mentions);
    }
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (discourse.list_source_at.contains(names[i].head)) continue;
    if (i > 0) add_list(discourse, names, i, mentions);
    add_couple(discourse, names[i], mentions);
  }
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.head < b.head; });
  return mentions;
}

}  // namespace quoth::speaker
