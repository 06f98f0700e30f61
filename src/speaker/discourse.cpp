#include "speaker/discourse.h"

#include <algorithm>
#include <utility>

#include "speaker/mention_place.h"
#include "speaker/nationalities.h"
#include "speaker/pronoun_genders.h"
#include "speaker/unlabelled_names.h"

namespace quoth::speaker {
namespace {

void fill(std::vector<Index>& column, TokenRange tokens, Index value) {
  for (Index i = tokens.begin; i < tokens.end; ++i) column[i] = value;
}

std::vector<Index> names_by_token(const DocumentView& view, const ReferentTable& table) {
  std::vector<Index> named_at(view.size(), kNone);
  for (const auto& name : table.names) {
    Index end = name.tokens.end;  // with a possessive that is in the entity too
    const Index entity = view.entity(name.head);
    if (entity != kNone) end = std::max(end, view.entity_tokens(entity).end);
    fill(named_at, {name.tokens.begin, end}, name.referent);
  }
  return named_at;
}

std::vector<Index> bearers_by_token(const DocumentView& view, const ReferentTable& table) {
  std::vector<Index> bearer_at(view.size(), kNone);
  for (Index who = 0; who < table.referents.size(); ++who) {
    for (const auto& office : table.referents[who].offices) fill(bearer_at, office.phrase, who);
  }
  return bearer_at;
}

std::vector<Index> contents_by_token(const DocumentView& view) {
  std::vector<Index> content_at(view.size(), kNone);
  const auto& quotations = view.article().quotations;
  for (Index q = 0; q < quotations.size(); ++q) {
    for (const Span span : quotations[q].content) fill(content_at, view.tokens(span), q);
  }
  return content_at;
}

void add_sources(Discourse& discourse) {
  discourse.source_at.assign(discourse.view.size(), kNone);
  for (Index q = 0; q < discourse.sources.size(); ++q) {
    const SourceWords& source = discourse.sources[q];
    if (source.head != kNone && discourse.source_at[source.head] == kNone) {
      discourse.source_at[source.head] = q;
    }
    if (!source.heads.empty()) discourse.list_source_at.try_emplace(source.heads.back(), q);
  }
}

// "The chief of staff of the Bank of Elm (BE), Jo Alder, said": from here on she is the chief.
void add_source_offices(Discourse& discourse) {
  const DocumentView& view = discourse.view;
  for (const SourceWords& source : discourse.sources) {
    if (source.office.empty()) continue;
    const Index who = discourse.named_at[source.head];
    if (!is_person(discourse.table, who)) continue;
    auto& offices = discourse.table.referents[who].offices;
    for (Index i = source.office.begin; i < source.office.end; ++i) {
      const token::WordSense* word = view.word(i);
      if (!word || word->role.empty() || view.entity(i) != kNone) continue;
      const bool known = std::any_of(offices.begin(), offices.end(),
                                     [&](const Office& office) { return office.head == i; });
      if (!known) offices.push_back({word->role, i, source.office, {}});
      break;
    }
  }
}

std::vector<Index> count_namesakes(const ReferentTable& table) {
  std::unordered_map<std::string, Index> bearers;
  for (const Referent& who : table.referents) {
    if (who.kind == SpeakerKind::person) ++bearers[name::surname_key(who.name)];
  }
  std::vector<Index> namesakes;
  namesakes.reserve(table.referents.size());
  for (const Referent& who : table.referents) {
    const bool person = who.kind == SpeakerKind::person;
    namesakes.push_back(person ? bearers[name::surname_key(who.name)] - 1 : 0);
  }
  return namesakes;
}

void add_sides(Discourse& discourse) {
  const Annotation& article = discourse.view.article();
  bool answers = false;
  for (const Quotation& quotation : article.quotations) {
    discourse.sides.push_back(side_of(article, quotation));
    answers = answers || discourse.sides.back() == Side::answer;
  }
  if (answers) discourse.interviewee = interviewee_of(discourse.view, discourse.table);
}

MentionEvent event_of(const Discourse& discourse, const Mention& mention) {
  const DocumentView& view = discourse.view;
  MentionEvent event;
  event.token = mention.head;
  event.referent = mention.referent;
  event.quotation = discourse.content_at[mention.head];
  const token::WordSense* word = view.word(mention.head);
  const bool pronoun = mention.kind == MentionKind::pronoun;
  event.subject = pronoun ? word->pronoun_case == token::PronounCase::subject
                          : is_subject(view, mention.tokens);
  event.source = discourse.source_at[mention.head] != kNone;
  event.quoted = view.quoted(mention.head);
  event.owner = mention.tokens.end < view.size() &&
                (pronoun ? word->pronoun_case == token::PronounCase::possessive
                         : view.tag(mention.tokens.end) == Tag::POS);
  return event;
}

// Whether a source is an "it" for what was the last source, in its sentence or the one before. Two
// women may be talked about in one paragraph; "it" goes on with who spoke.
bool is_repeated(const Discourse& discourse, const Mention& mention) {
  constexpr double kLikely = 0.5;
  if (mention.kind != MentionKind::pronoun) return false;
  if (discourse.source_at[mention.head] == kNone) return false;
  if (discourse.view.word(mention.head)->gender != token::Gender::thing) return false;
  const auto last = std::find_if(discourse.history.rbegin(), discourse.history.rend(),
                                 [](const MentionEvent& event) { return event.source; });
  return last != discourse.history.rend() && last->referent == mention.referent &&
         last->chance >= kLikely &&
         discourse.view.sentence(last->token) + 1 >= discourse.view.sentence(mention.head);
}

}  // namespace

bool is_in_direct_words(const Discourse& discourse, Index token) {
  if (discourse.view.quoted(token)) return true;
  const Index around = discourse.content_at[token];
  return around != kNone &&
         discourse.view.article().quotations[around].type == QuotationType::direct;
}

Discourse begin_discourse(const DocumentView& view) {
  Discourse discourse{view};
  discourse.sources = read_sources(view);
  discourse.table = find_referents(view, unlabelled_names(view, discourse.sources));
  discourse.named_at = names_by_token(view, discourse.table);
  discourse.table =
      with_pronoun_genders(view, discourse.sources, discourse.named_at, std::move(discourse.table));
  add_source_offices(discourse);
  discourse.offices = index_offices(view, discourse.table, discourse.named_at);
  discourse.ages = persons_by_age(view, discourse.table);
  discourse.by_country = persons_by_country(view, discourse.table);
  discourse.bearer_at = bearers_by_token(view, discourse.table);
  discourse.content_at = contents_by_token(view);
  discourse.referent_at.assign(view.size(), kNone);
  discourse.chance_at.assign(view.size(), 1);
  discourse.sure_at.assign(view.size(), false);
  discourse.namesakes = count_namesakes(discourse.table);
  add_sources(discourse);
  add_sides(discourse);
  return discourse;
}

void remember(std::vector<NameList>& lists, NameList list) {
  constexpr std::size_t kLists = 4;
  constexpr std::size_t kMembers = 8;
  if (list.members.size() > kMembers) return;
  if (lists.size() == kLists) lists.erase(lists.begin());
  lists.push_back(std::move(list));
}

Index accept(Discourse& discourse, const Candidate& candidate) {
  const Index referent =
      candidate.referent != kNone
          ? candidate.referent
          : find_or_add(discourse.described, discourse.table, candidate.description);
  if (!candidate.noun.empty()) {
    bind_noun(discourse.described, candidate.noun, referent);
    Referent& who = discourse.table.referents[referent];
    if (candidate.referent == kNone && who.noun.empty()) who.noun = candidate.noun;
  }
  if (!candidate.members.empty()) remember(discourse.name_lists, {referent, candidate.members});
  return referent;
}

void add_mention(Discourse& discourse, const Mention& mention, double chance, bool sure) {
  const Index head = mention.head;
  const bool list = mention.kind == MentionKind::name_list;
  // The last name of a source that lists names means the person named, not the group; so does "her
  // husband" in "Jo Alder and her husband".
  const bool named = discourse.named_at[head] != kNone;
  const bool of_another =
      list && (named ? discourse.source_at[head] != kNone : discourse.referent_at[head] != kNone);
  if (!of_another) {
    discourse.referent_at[head] = mention.referent;
    discourse.chance_at[head] = chance;
    discourse.sure_at[head] = sure || is_repeated(discourse, mention);
  }
  if (list) discourse.list_referent_at[head] = mention.referent;
  // Pronouns do not mean the photographer.
  if (mention.kind == MentionKind::name && is_credit(discourse.view, mention.tokens)) return;
  discourse.history.push_back(event_of(discourse, mention));
  discourse.history.back().chance = chance;
}

MentionQuery source_query(const Discourse& discourse, Index quotation) {
  MentionQuery query;
  query.quotation = quotation;
  if (discourse.sides[quotation] != Side::none) {
    query.form = MentionForm::interview_label;
    return query;
  }
  const SourceWords& source = discourse.sources[quotation];
  if (source.head == kNone) return query;
  query.token = source.head;
  query.form = MentionForm::source_words;
  if (source.kind != MentionKind::pronoun) return query;
  const token::WordSense* word = discourse.view.word(source.head);
  if (word->pronoun == token::Person::first) query.form = MentionForm::first_person;
  if (word->pronoun == token::Person::second) query.form = MentionForm::second_person;
  return query;
}

}  // namespace quoth::speaker
