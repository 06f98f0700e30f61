#include "speaker/mentions.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

bool is_personal_pronoun(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  return word && word->pronoun == token::Person::third &&
         (word->gender == token::Gender::male || word->gender == token::Gender::female);
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

// Two people named side by side, whom a later "they" may mean.
void add_pair(const Discourse& discourse, const Mention& a, const Mention& b,
              std::vector<Mention>& mentions) {
  constexpr Index kReach = 12;  // tokens between the two names
  const DocumentView& view = discourse.view;
  const bool people =
      is_person(discourse.table, a.referent) && is_person(discourse.table, b.referent);
  if (!people || a.referent == b.referent || b.titled.begin == 0) return;
  if (view.sentence(a.head) != view.sentence(b.head)) return;
  if (!view.is(b.titled.begin - 1, "and") || b.titled.begin > a.head + kReach) return;
  for (Index i = a.head + 1; i < b.titled.begin; ++i) {
    if (is_verb(view.tag(i)) || view.tag(i) == Tag::WP) return;
  }
  add(MentionKind::name_list, {a.tokens.begin, b.tokens.end}, b.head, mentions);
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
  for (std::size_t i = 1; i < names.size(); ++i) {
    add_pair(discourse, names[i - 1], names[i], mentions);
  }
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.head < b.head; });
  return mentions;
}

}  // namespace quoth::speaker
