#include "speaker/references.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "model/lexicon.h"
#include "speaker/account_author.h"
#include "speaker/cataphora.h"
#include "speaker/descriptions.h"
#include "speaker/interview.h"
#include "speaker/mention_history.h"
#include "speaker/name_lists.h"
#include "speaker/relative.h"
#include "speaker/title.h"
#include "speaker/unlabelled_names.h"

namespace quoth::speaker {
namespace {

constexpr std::string_view kAuthor = "the author";
constexpr std::string_view kReader = "the reader";
constexpr std::string_view kListener = "the listener";

class Walk {
 public:
  Walk(const DocumentView& page, const std::vector<SourceWords>& sources)
      : page_(page),
        sources_(sources),
        cast_(find_referents(page, unlabelled_names(page, sources))),
        descriptions_(page, cast_),
        named_at_(page.size(), kNone),
        referent_at_(page.size(), kNone),
        bearer_at_(page.size(), kNone),
        content_at_(page.size(), kNone),
        source_at_(page.size(), kNone) {
    for (const auto& name : cast_.names) {
      Index end = name.tokens.end;  // a possessive that the entity has swallowed too
      const Index entity = page.entity(name.head);
      if (entity != kNone) end = std::max(end, page.entity_tokens(entity).end);
      for (Index i = name.tokens.begin; i < end; ++i) named_at_[i] = name.referent;
    }
    for (Index who = 0; who < cast_.referents.size(); ++who) {
      for (const auto& office : cast_.referents[who].offices) {
        for (Index i = office.phrase.begin; i < office.phrase.end; ++i) bearer_at_[i] = who;
      }
    }
    const auto& quotations = page.article().quotations;
    for (Index q = 0; q < quotations.size(); ++q) {
      for (const Span span : quotations[q].content) {
        const TokenRange inside = page.tokens(span);
        for (Index i = inside.begin; i < inside.end; ++i) content_at_[i] = q;
      }
    }
    for (Index q = 0; q < sources.size(); ++q) {
      if (sources[q].head != kNone && source_at_[sources[q].head] == kNone) {
        source_at_[sources[q].head] = q;
      }
      if (!sources[q].heads.empty()) list_at_.try_emplace(sources[q].heads.back(), q);
    }
  }

  References run() {
    const OfficeIndex offices(page_, cast_, named_at_);
    offices_ = &offices;
    MentionHistory trail(page_, cast_);
    trail_ = &trail;
    for (auto& mention : mentions_in_order()) visit(mention);
    References out;
    out.sources.resize(sources_.size());
    for (Index q = 0; q < sources_.size(); ++q) out.sources[q] = reference_of(q);
    out.referents = std::move(cast_.referents);
    out.mentions = std::move(mentions_);
    out.named_at = std::move(named_at_);
    return out;
  }

 private:
  // Names, pronouns, descriptions with a role and sources, by the place of their heads; a list of
  // names behind its last name.
  std::vector<Mention> mentions_in_order() const {
    std::vector<Mention> all = cast_.names;
    for (Index i = 0; i < page_.size(); ++i) {
      if (source_at_[i] != kNone) {
        add_source(sources_[source_at_[i]], all);
      } else if (is_personal_pronoun(i)) {
        all.push_back({MentionKind::pronoun, {i, i + 1}, {i, i + 1}, i, kNone});
      } else if (is_free_title(i)) {
        const TokenRange tokens = phrase_at(page_, i).all();
        all.push_back({MentionKind::title, tokens, tokens, i, kNone});
      } else if (is_group(i)) {
        const TokenRange tokens = phrase_at(page_, i).core;
        all.push_back({MentionKind::description, tokens, tokens, i, kNone});
      }
    }
    for (std::size_t i = 1; i < cast_.names.size(); ++i) {
      add_pair(cast_.names[i - 1], cast_.names[i], all);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Mention& a, const Mention& b) { return a.head < b.head; });
    return all;
  }

  void add_source(const SourceWords& source, std::vector<Mention>& all) const {
    if (source.kind == MentionKind::name) return;
    const Index head = source.kind == MentionKind::pair ? source.heads.back() : source.head;
    all.push_back({source.kind, source.tokens, source.tokens, head, kNone});
  }

  // Two people named side by side, for a "they" to come.
  void add_pair(const Mention& a, const Mention& b, std::vector<Mention>& all) const {
    const bool people = cast_.referents[a.referent].kind == SpeakerKind::person &&
                        cast_.referents[b.referent].kind == SpeakerKind::person;
    if (!people || a.referent == b.referent || b.titled.begin == 0) return;
    if (page_.sentence(a.head) != page_.sentence(b.head)) return;
    if (!page_.is(b.titled.begin - 1, "and") || b.titled.begin > a.head + 12) return;
    for (Index i = a.head + 1; i < b.titled.begin; ++i) {
      if (is_verb(page_.tag(i)) || page_.tag(i) == Tag::WP) return;
    }
    const TokenRange tokens{a.tokens.begin, b.tokens.end};
    all.push_back({MentionKind::pair, tokens, tokens, b.head, kNone});
  }

  bool is_personal_pronoun(Index i) const {
    const token::WordSense* word = page_.word(i);
    return word && word->pronoun == token::Person::third &&
           (word->gender == token::Gender::male || word->gender == token::Gender::female);
  }

  bool is_free_title(Index i) const {
    const token::WordSense* word = page_.word(i);
    if (!word || word->role.empty() || word->plural || !is_noun(page_.tag(i))) return false;
    if (page_.entity(i) != kNone || bearer_at_[i] != kNone) return false;
    const TokenRange sentence = page_.sentence_tokens(i);
    return i + 1 >= sentence.end || !is_noun(page_.tag(i + 1));
  }

  // "Some voters": whom a "they" to come may mean.
  bool is_group(Index i) const {
    if (page_.tag(i) != Tag::NNS && page_.tag(i) != Tag::NNPS) return false;
    if (named_at_[i] != kNone || bearer_at_[i] != kNone) return false;
    const token::WordSense* word = page_.word(i);
    const bool people = word && word->plural && !word->role.empty();
    return people || token::is_demonym(page_.text(i));
  }

  void visit(Mention& mention) {
    mention.referent = resolve(mention);
    const Index head = mention.head;
    const bool name_in_pair = mention.kind == MentionKind::pair;
    if (mention.referent == kNone) return;
    if (!name_in_pair || source_at_[head] == kNone || named_at_[head] == kNone) {
      referent_at_[head] = mention.referent;
    }
    if (name_in_pair) pair_at_[head] = mention.referent;
    trail_->add(step_of(mention));
    mentions_.push_back(mention);
    if (source_at_[head] == kNone || !is_author(cast_, mention.referent)) return;
    const auto account = told_account(page_, source_at_[head], content_at_);
    if (account) descriptions_.mean(*account, mention.referent);
  }

  Step step_of(const Mention& mention) const {
    Step step;
    step.token = mention.head;
    step.referent = mention.referent;
    step.quotation = content_at_[mention.head];
    const token::WordSense* word = page_.word(mention.head);
    const bool pronoun = mention.kind == MentionKind::pronoun;
    step.subject = pronoun ? word->pronoun_case == token::PronounCase::subject
                           : is_subject(page_, mention.tokens);
    step.source = source_at_[mention.head] != kNone;
    step.quoted = page_.quoted(mention.head);
    step.owner = mention.tokens.end < page_.size() &&
                 (pronoun ? word->pronoun_case == token::PronounCase::possessive
                          : page_.tag(mention.tokens.end) == Tag::POS);
    return step;
  }

  Index resolve(const Mention& mention) {
    switch (mention.kind) {
      case MentionKind::name:
        return mention.referent;
      case MentionKind::pronoun:
        return resolve_pronoun(mention.head);
      case MentionKind::pair:
        return resolve_pair(mention);
      case MentionKind::title:
      case MentionKind::description:
        return resolve_phrase(phrase_of(mention), is_new(mention) ? mention.tokens : TokenRange{});
    }
    return kNone;
  }

  // Whether it may speak of somebody who has not been mentioned yet.
  bool is_new(const Mention& mention) const {
    return source_at_[mention.head] != kNone || mention.kind == MentionKind::description;
  }

  Phrase phrase_of(const Mention& mention) const {
    const Index source = source_at_[mention.head];
    return source == kNone ? phrase_at(page_, mention.head) : sources_[source].phrase;
  }

  Wanted wanted_at(Index token) const {
    Wanted wanted;
    wanted.token = token;
    wanted.quotation = source_at_[token];
    wanted.source = wanted.quotation != kNone;
    const Index around = content_at_[token];
    if (around != kNone && page_.quoted(token) && sources_[around].head != kNone) {
      wanted.not_referent = named_at_[sources_[around].head];
    }
    return wanted;
  }

  Index resolve_pronoun(Index token) {
    const token::WordSense& word = *page_.word(token);
    if (word.pronoun == token::Person::relative) return resolve_relative(token);
    if (word.pronoun != token::Person::third) return kNone;
    Wanted wanted = wanted_at(token);
    wanted.gender = word.gender;
    wanted.plural = word.plural;
    wanted.subject = word.pronoun_case == token::PronounCase::subject;
    Index referent = trail_->antecedent(wanted);
    if (referent == kNone) referent = named_behind(page_, cast_, named_at_, token);
    if (referent != kNone && !word.plural) {
      Referent& who = cast_.referents[referent];
      if (who.gender == token::Gender::unknown) who.gender = word.gender;
    }
    return referent;
  }

  // The noun phrase right before "who", "which", "many of whom".
  Index resolve_relative(Index token) {
    const Index before = before_relative(page_, token);
    if (before == kNone) return kNone;
    if (page_.is(token, "who")) {
      const Index person = person_before_who(page_, cast_, named_at_, before);
      if (person != kNone) return person;
    }
    if (referent_at_[before] != kNone) return referent_at_[before];
    if (bearer_at_[before] != kNone) return bearer_at_[before];
    const bool noun =
        is_noun(page_.tag(before)) || page_.tag(before) == Tag::DT || page_.entity(before) != kNone;
    if (!noun) return kNone;
    const Phrase phrase = with_first_conjunct(page_, phrase_at(page_, before));
    return resolve_phrase(phrase, phrase.core);
  }

  Index resolve_pair(const Mention& mention) {
    std::vector<Index> heads{mention.tokens.begin, mention.tokens.end - 1};
    const auto source = list_at_.find(mention.head);
    if (source != list_at_.end()) heads = sources_[source->second].heads;
    std::vector<Index> members;
    for (const Index i : heads) {
      const Index who = named_at_[i];
      if (who != kNone && std::find(members.begin(), members.end(), who) == members.end()) {
        members.push_back(who);
      }
    }
    if (members.empty()) return kNone;
    if (members.size() == 1) return members.front();
    std::string text = cast_.referents[members.front()].text;
    for (std::size_t i = 1; i < members.size(); ++i) {
      text += (i + 1 == members.size() ? " and " : ", ") + cast_.referents[members[i]].text;
    }
    const Index group =
        descriptions_.of_words(text, SpeakerKind::group, true, token::Gender::unknown);
    lists_.add(group, std::move(members));
    return group;
  }

  Index owner_of(const Phrase& phrase) {
    if (phrase.owner.empty()) {
      for (Index i = phrase.complement.begin; i < phrase.complement.end; ++i) {
        if (named_at_[i] != kNone) return named_at_[i];
      }
      for (Index i = phrase.core.begin; i < phrase.head; ++i) {
        if (is_person(cast_, named_at_[i])) return named_at_[i];
      }
      return kNone;
    }
    const Index last = phrase.owner.end - 1;
    if (referent_at_[last] != kNone) return referent_at_[last];
    const token::WordSense* word = page_.word(last);
    if (word && word->pronoun == token::Person::first) return speaker_around(last, kNone);
    return word && word->pronoun == token::Person::third ? resolve_pronoun(last) : kNone;
  }

  // `source`: the words to describe a new one by; empty where none is to be made.
  Index resolve_phrase(const Phrase& phrase, TokenRange source) {
    const Index owner = owner_of(phrase);
    const token::WordSense* word = page_.word(phrase.head);
    const bool body = word && !word->body.empty() && word->role.empty();
    if (body && owner != kNone && cast_.referents[owner].kind == SpeakerKind::person &&
        phrase.complement.empty()) {
      return descriptions_.body_of(owner, phrase);
    }
    if (word && !word->account.empty() && word->role.empty()) {
      const Index maker = maker_of(page_, cast_, named_at_, phrase, owner);
      if (maker != kNone) {
        descriptions_.mean(phrase, maker);
        return maker;
      }
    }
    if (!phrase.plural) {
      const Index bearer = offices_->find(phrase, owner);
      if (bearer != kNone) return bearer;
      const Index same = descriptions_.latest(phrase);
      if (same != kNone) return same;
      const Index lately = meant_lately(phrase, owner);
      if (lately != kNone) return lately;
    } else if (const Index same = descriptions_.latest(phrase); same != kNone) {
      return same;
    } else if (const Index list = lists_.latest(page_, cast_, phrase); list != kNone) {
      return list;
    }
    return source.empty() ? kNone : descriptions_.describe(phrase, source, owner);
  }

  // "The head of Birch Pictures" is somebody new, "the mother of three" is not.
  bool names_more(const Phrase& phrase) const {
    for (Index i = phrase.complement.begin; i < phrase.complement.end; ++i) {
      if (is_proper_noun(page_.tag(i)) && page_.entity(i) != kNone) return true;
    }
    return false;
  }

  // "The senator", where nobody is called so: whoever was spoken of last and may be.
  Index meant_lately(const Phrase& phrase, Index owner) const {
    const token::WordSense* word = page_.word(phrase.head);
    const bool person = tells_person(page_, phrase);
    const bool body = word && !word->body.empty() && !person;
    const bool bare = phrase.core.end == phrase.core.begin + 2;
    if ((!person && !(body && bare)) || names_more(phrase)) return kNone;
    Wanted wanted = wanted_at(phrase.head);
    if (!wanted.source) return kNone;
    wanted.gender = word->gender;
    wanted.sense = sense_of(page_, phrase);
    if (phrase.determiner == Determiner::owned) {
      // "His ex-wife" is someone else than he.
      if (wanted.gender == token::Gender::unknown || body || owner == kNone) return kNone;
      wanted.not_referent = owner;
      const Index kin = trail_->antecedent(wanted);
      if (kin == kNone) return kNone;
      const Referent& who = cast_.referents[kin];
      return who.gender == wanted.gender || !who.offices.empty() ? kin : kNone;
    }
    if (phrase.determiner != Determiner::definite) {
      return kNone;
    }
    const Index lately = trail_->antecedent(wanted);
    // "The union" is no town.
    const bool place = lately != kNone && body && cast_.referents[lately].place;
    return place && !model::Lexicon::named("place_bodies").contains(wanted.sense) ? kNone : lately;
  }

  // Of an interview's label: whom it stands for, or the label itself.
  Reference reference_of_side(Index q) {
    const Annotation& article = page_.article();
    const Quotation& quotation = article.quotations[q];
    const Side side = side_of(article, quotation);
    if (side == Side::none) return {};
    if (side == Side::answer) {
      if (!interviewee_) interviewee_ = interviewee_of(page_, cast_);
      if (*interviewee_ != kNone) return {*interviewee_, ResolvedBy::description};
    }
    return {descriptions_.of_words(article.text_of(*quotation.source), SpeakerKind::unnamed, false,
                                   token::Gender::unknown),
            ResolvedBy::description};
  }

  Reference reference_of(Index q) {
    if (const Reference label = reference_of_side(q); label.referent != kNone) return label;
    const SourceWords& source = sources_[q];
    if (source.head == kNone) return {};
    const token::WordSense* word = page_.word(source.head);
    if (source.kind == MentionKind::pronoun && word->pronoun == token::Person::first) {
      return {first_person(q), ResolvedBy::pronoun};
    }
    if (source.kind == MentionKind::pronoun && word->pronoun == token::Person::second) {
      const Index around = content_at_[source.head];
      const auto who = around == kNone || around == q ? kReader : kListener;
      return {descriptions_.of_words(who, SpeakerKind::unnamed, false, token::Gender::unknown),
              ResolvedBy::pronoun};
    }
    if (source.kind == MentionKind::pair) {
      const auto found = pair_at_.find(source.heads.back());
      return found == pair_at_.end() ? Reference{} : Reference{found->second, ResolvedBy::name};
    }
    const Index referent =
        source.kind == MentionKind::name ? named_at_[source.head] : referent_at_[source.head];
    if (const Index bearer = told_in_part(source); bearer != kNone) {
      return {bearer, ResolvedBy::title};
    }
    if (referent == kNone) return {};
    if (source.kind == MentionKind::pronoun) return {referent, ResolvedBy::pronoun};
    if (source.kind == MentionKind::name) return {referent, ResolvedBy::name};
    const bool named = cast_.referents[referent].kind == SpeakerKind::person ||
                       !cast_.referents[referent].forms.empty();
    return {referent, named ? ResolvedBy::title : ResolvedBy::description};
  }

  // "Jo Alder, a fellow at the Elm [Policy Center], said": the end of what the name is called.
  Index told_in_part(const SourceWords& source) const {
    const TokenRange tokens = source.tokens;
    if (tokens.empty() || tokens.begin == 0) return kNone;
    const Index who = bearer_at_[tokens.begin - 1];
    if (who == kNone || cast_.referents[who].kind != SpeakerKind::person) return kNone;
    for (const Office& office : cast_.referents[who].offices) {
      if (office.phrase.contains(tokens.begin - 1) && office.head < tokens.begin &&
          office.phrase.end == tokens.end && page_.entity(tokens.begin) != kNone &&
          page_.entity(tokens.begin) == page_.entity(tokens.begin - 1)) {
        return who;
      }
    }
    return kNone;
  }

  Index first_person(Index q) { return speaker_around(sources_[q].head, q); }

  // Whom "I" and "my" mean: who speaks around them; outside of all quotations, who writes. `q` is
  // what they are the source of.
  Index speaker_around(Index token, Index q) {
    const Index around = content_at_[token];
    if (around != kNone && around != q && depth_ < 8) {
      ++depth_;
      const Reference outer = reference_of(around);
      --depth_;
      if (outer.referent != kNone) return outer.referent;
    }
    return descriptions_.of_words(kAuthor, SpeakerKind::unnamed, false, token::Gender::unknown);
  }

  const DocumentView& page_;
  const std::vector<SourceWords>& sources_;
  ReferentTable cast_;
  Descriptions descriptions_;
  std::vector<Index> named_at_;     // by token: the referent of the name it is in
  std::vector<Index> referent_at_;  // by token: the referent of the mention whose head it is
  std::vector<Index> bearer_at_;    // by token: whose office it tells
  std::vector<Index> content_at_;   // by token: the innermost quotation around it
  std::vector<Index> source_at_;    // by token: the first quotation whose source has its head there
  NameLists lists_;
  std::unordered_map<Index, Index> list_at_;  // by its last token: the source that lists names
  std::unordered_map<Index, Index> pair_at_;  // by its last token: the referent of a list
  std::vector<Mention> mentions_;
  std::optional<Index> interviewee_;
  const OfficeIndex* offices_ = nullptr;
  MentionHistory* trail_ = nullptr;
  int depth_ = 0;
};

}  // namespace

References find_references(const DocumentView& page, const std::vector<SourceWords>& sources) {
  return Walk(page, sources).run();
}

}  // namespace quoth::speaker
