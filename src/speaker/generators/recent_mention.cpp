// Those who were mentioned last: what pronouns mean, and titles that nobody is called by.
#include <algorithm>
#include <array>

#include "model/lexicon.h"
#include "speaker/generators.h"
#include "speaker/mention_place.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// How far it looks back, so that its cost does not grow with the article.
constexpr Index kSentences = 10;
constexpr std::size_t kReferents = 12;

// What is asked for.
struct Wanted {
  GeneratorKind generator = GeneratorKind::recent_mention;
  Index token = kNone;
  token::Gender gender = token::Gender::unknown;  // `thing`: a body or thing; unknown: any person
  bool plural = false;
  Index quotation = kNone;     // whose source it is
  Index not_referent = kNone;  // who is speaking there, or another who is not meant
  std::string_view sense;      // of a phrase: the sense of its noun
};

Wanted wanted_at(const Discourse& discourse, Index token) {
  Wanted wanted;
  wanted.token = token;
  wanted.quotation = discourse.source_at[token];
  const Index around = discourse.content_at[token];
  if (around == kNone || !is_in_direct_words(discourse, token)) return wanted;
  const Index speaker = discourse.sources[around].head;
  if (speaker != kNone) wanted.not_referent = discourse.named_at[speaker];
  return wanted;
}

bool agrees(const Referent& referent, const Wanted& wanted) {
  if (wanted.plural) {
    if (referent.place) return false;  // "they" is no town
    return referent.plural || referent.kind == SpeakerKind::group ||
           referent.kind == SpeakerKind::organization;
  }
  if (referent.plural) return false;
  if (wanted.gender == token::Gender::thing) return referent.gender == token::Gender::thing;
  if (referent.gender == token::Gender::thing) return false;
  return wanted.gender == token::Gender::unknown || referent.gender == token::Gender::unknown ||
         referent.gender == wanted.gender;
}

bool has_other_office(const Referent& referent, std::string_view sense) {
  static const model::Lexicon& broader = model::Lexicon::named("broader_bodies");
  return !referent.offices.empty() &&
         std::none_of(referent.offices.begin(), referent.offices.end(), [&](const Office& office) {
           return office.sense == sense || broader.value(office.sense) == sense;
         });
}

Facts facts_of(const Discourse& discourse, const MentionEvent& event, const Wanted& wanted) {
  const DocumentView& view = discourse.view;
  const Referent& referent = discourse.table.referents[event.referent];
  Facts facts;
  facts.distance = view.sentence(wanted.token) - view.sentence(event.token);
  facts.to_source = wanted.quotation != kNone;
  facts.subject = event.subject;
  facts.source = event.source;
  facts.quoted = event.quoted && !view.quoted(wanted.token);
  facts.owner = event.owner;
  facts.in_own_words = wanted.quotation != kNone && event.quotation == wanted.quotation;
  facts.same_gender = wanted.gender != token::Gender::unknown && referent.gender == wanted.gender;
  facts.body_for_plural = wanted.plural && referent.kind == SpeakerKind::organization;
  facts.unnamed = referent.kind == SpeakerKind::unnamed || referent.kind == SpeakerKind::document;
  facts.place = referent.place;
  facts.times_named = referent.named;
  facts.other_office = !wanted.sense.empty() && has_other_office(referent, wanted.sense);
  return facts;
}

// "Birch" of "the Birch report".
bool names_account(const DocumentView& view, Index name) {
  const Index next = name + 1;
  if (next >= view.size() || view.entity(next) != kNone) return false;
  const token::WordSense* word = view.word(next);
  return word && !word->account.empty() && view.tag(next) == Tag::NN;
}

Candidates recent_candidates(const Discourse& discourse, const Wanted& wanted) {
  const DocumentView& view = discourse.view;
  Candidates candidates;
  std::array<Index, kReferents> referents{};  // latest first
  std::size_t size = 0;
  const std::size_t limit = latest(discourse.history).size();
  for (std::size_t back = 1; back <= limit; ++back) {
    const MentionEvent& event = discourse.history[discourse.history.size() - back];
    if (view.sentence(wanted.token) > view.sentence(event.token) + kSentences) break;
    if (event.referent == wanted.not_referent || event.token >= wanted.token) continue;
    if (!agrees(discourse.table.referents[event.referent], wanted)) continue;
    // "It" is not the party of "Jo Alder (Labour)", nor whose report "the Birch report" is.
    if (wanted.gender == token::Gender::thing &&
        (is_aside(view, event.token) || names_account(view, event.token))) {
      continue;
    }
    const auto end = referents.begin() + static_cast<std::ptrdiff_t>(size);
    const auto rank = std::find(referents.begin(), end, event.referent) - referents.begin();
    if (rank == static_cast<std::ptrdiff_t>(size)) {
      if (size == kReferents) continue;
      referents[size++] = event.referent;
    }
    Candidate& candidate = candidates.emplace_back();
    candidate.generator = wanted.generator;
    candidate.referent = event.referent;
    candidate.facts = facts_of(discourse, event, wanted);
    candidate.mention = static_cast<Index>(discourse.history.size() - back);
    candidate.rank = static_cast<Index>(rank);
  }
  return candidates;
}

// Named once, without a word of who it is: the article would have said that it is the mayor.
bool is_barely_known(const Referent& who) { return who.named < 2 && who.offices.empty(); }

// Whether the words have one that makes an office another one at the same time: "shadow".
bool has_own_rank(const DocumentView& view, TokenRange tokens, TokenRange other) {
  static const model::Lexicon& ranks = model::Lexicon::named("office_ranks");
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (!view.listed(i, ranks) || has_word(view, other, view.text(i))) continue;
    if (ranks.value(text::fold_to_ascii(view.text(i))) != "time") return true;
  }
  return false;
}

// "The shadow minister" is not the minister; "the former mayor" may be called mayor.
bool has_other_rank(const DocumentView& view, const Referent& who, const Phrase& phrase) {
  const std::string_view sense = sense_of(view, phrase);
  bool holds = false;
  for (const Office& office : who.offices) {
    if (office.sense != sense) continue;
    if (!has_own_rank(view, office.phrase, phrase.core) &&
        !has_own_rank(view, phrase.core, office.phrase)) {
      return false;
    }
    holds = true;
  }
  return holds;
}

// "The landlord" after a tenant who has no name: somebody else.
bool is_another_role(const Referent& who, const std::string& noun) {
  static const model::Lexicon& general = model::Lexicon::named("general_people");
  return !who.noun.empty() && who.noun != noun && !general.contains(who.noun) &&
         !general.contains(noun);
}

// "The company" is not the newspaper that reports on it.
bool is_outlet(const Referent& who) {
  return std::ranges::any_of(who.offices, [](const Office& office) {
    return office.sense == "newspaper" || office.sense == "network" ||
           office.sense == "news agency";
  });
}

// The gender of who says it, if the content begins with a pronoun: "The mayor said she was late".
token::Gender gender_of_opening(const DocumentView& view, Index quotation) {
  const Quotation& said = view.article().quotations[quotation];
  if (said.type != QuotationType::indirect) return token::Gender::unknown;
  TokenRange content = view.tokens(said.content.front());
  if (!content.empty() && view.is(content.begin, "that")) ++content.begin;
  if (content.empty()) return token::Gender::unknown;
  const token::WordSense* word = view.word(content.begin);
  const bool subject = word && word->pronoun == token::Person::third &&
                       word->pronoun_case == token::PronounCase::subject && !word->plural;
  return subject && word->gender != token::Gender::thing ? word->gender : token::Gender::unknown;
}

// "The head of Birch Pictures" is somebody new, "the mother of three" and "the 30-year-old from
// Elm" are not.
bool names_another(const DocumentView& view, const Phrase& phrase) {
  if (is_age(view, phrase.head)) return false;
  for (Index i = phrase.complement.begin; i < phrase.complement.end; ++i) {
    if (is_proper_noun(view.tag(i)) && view.entity(i) != kNone) return true;
  }
  return false;
}

// "Her father, a stationmaster, said": somebody new.
bool is_introduced(const DocumentView& view, const Phrase& phrase) {
  const Index comma = phrase.all().end;
  return comma + 1 < view.size() && view.tag(comma) == Tag::comma &&
         (view.is(comma + 1, "a") || view.is(comma + 1, "an"));
}

// Whether two are mentioned in one sentence, or in one and the next.
bool are_together(const Discourse& discourse, Index one, Index other) {
  const DocumentView& view = discourse.view;
  const auto mentions = latest(discourse.history);
  Index last_one = kNone;
  Index last_other = kNone;  // sentences
  for (const MentionEvent& event : mentions) {
    if (event.referent == one) last_one = view.sentence(event.token);
    if (event.referent == other) last_other = view.sentence(event.token);
    if (last_one == kNone || last_other == kNone) continue;
    if (std::max(last_one, last_other) <= std::min(last_one, last_other) + 1) return true;
  }
  return false;
}

// "His ex-wife": whoever is of that gender, somebody else than he, and mentioned beside him.
Candidates recent_relatives(const Discourse& discourse, Wanted wanted, Index owner) {
  if (wanted.gender == token::Gender::unknown || owner == kNone) return {};
  wanted.not_referent = owner;
  Candidates candidates = recent_candidates(discourse, wanted);
  for (Candidate& candidate : candidates) {
    const Referent& who = discourse.table.referents[candidate.referent];
    candidate.facts.ruled_out = (who.gender != wanted.gender && who.offices.empty()) ||
                                !are_together(discourse, candidate.referent, owner);
  }
  return candidates;
}

// Whether the sentences between two tokens are in quotation marks, but for a few.
bool is_monologue(const Discourse& discourse, Index from, Index to) {
  constexpr Index kLongest = 100;  // sentences
  constexpr Index kOutside = 3;    // of them outside of the marks
  const DocumentView& view = discourse.view;
  const auto& sentences = view.article().sentences;
  const Index first = view.sentence(from) + 1;
  const Index last = view.sentence(to);
  if (last > first + kLongest) return false;
  Index outside = 0;
  for (Index i = first; i < last; ++i) {
    if (!view.quoted(sentences[i].first_token)) ++outside;
  }
  return outside <= kOutside;
}

}  // namespace

Candidates propose_recent_mentions(const Discourse& discourse, const MentionQuery& query) {
  const token::WordSense& word = *discourse.view.word(query.token);
  Wanted wanted = wanted_at(discourse, query.token);
  wanted.gender = word.gender;
  wanted.plural = word.plural;
  return recent_candidates(discourse, wanted);
}

Candidates propose_latest_source(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  if (discourse.source_at[query.token] == kNone) return {};
  if (is_in_direct_words(discourse, query.token)) return {};
  const token::WordSense& word = *view.word(query.token);
  Wanted wanted = wanted_at(discourse, query.token);
  wanted.gender = word.gender;
  wanted.plural = word.plural;
  const auto mentions = latest(discourse.history);
  for (auto at = mentions.rbegin(); at != mentions.rend(); ++at) {
    const MentionEvent& event = *at;
    if (event.token >= query.token || event.quoted) continue;
    if (view.sentence(query.token) > view.sentence(event.token) + kSentences &&
        !is_monologue(discourse, event.token, query.token)) {
      return {};
    }
    if (!event.source || !agrees(discourse.table.referents[event.referent], wanted)) continue;
    return {{.generator = GeneratorKind::latest_source, .referent = event.referent}};
  }
  return {};
}

Candidates propose_recent_people(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const Phrase& phrase = query.phrase;
  const token::WordSense* word = view.word(phrase.head);
  const bool person = describes_person(view, phrase) || is_one_of_a_people(view, phrase);
  const bool body = word && !word->body.empty() && !person;
  const bool bare = phrase.core.end == phrase.core.begin + 2;
  if ((!person && !(body && bare)) || names_another(view, phrase)) return {};
  Wanted wanted = wanted_at(discourse, phrase.head);
  if (wanted.quotation == kNone) return {};
  wanted.generator = GeneratorKind::recent_person;
  wanted.gender = word ? word->gender : token::Gender::unknown;
  if (person && wanted.gender == token::Gender::unknown) {
    wanted.gender = gender_of_opening(view, wanted.quotation);
  }
  wanted.sense = sense_of(view, phrase);
  if (phrase.determiner == Determiner::owned) {
    const bool is_new = body || is_introduced(view, phrase);
    return is_new ? Candidates{} : recent_relatives(discourse, wanted, query.owner);
  }
  if (phrase.determiner != Determiner::definite) return {};
  Candidates candidates = recent_candidates(discourse, wanted);
  // "The source" is nobody who has a name.
  static const model::Lexicon& unnamed = model::Lexicon::named("unnamed_people");
  const bool without_name =
      unnamed.contains(view.article().lemma_of(view.article().tokens[phrase.head]));
  const std::string noun = noun_key(view, phrase);
  // "The union" is no town.
  const bool place = !body || model::Lexicon::named("place_bodies").contains(wanted.sense);
  for (Candidate& candidate : candidates) {
    const Referent& who = discourse.table.referents[candidate.referent];
    candidate.facts.ruled_out =
        (!place && candidate.facts.place) || (without_name && !who.forms.empty()) ||
        (candidate.facts.other_office && is_outlet(who)) ||
        (person && has_other_rank(view, who, phrase)) || (person && is_another_role(who, noun)) ||
        (person && is_barely_known(who) && is_sole_office(wanted.sense));
  }
  return candidates;
}

}  // namespace quoth::speaker
