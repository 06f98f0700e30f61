#include "speaker/chance_features.h"

#include <algorithm>

#include "speaker/encoded_facts.h"
#include "speaker/feature_writer.h"
#include "speaker/mention_place.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

bool has_finite_verb(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (is_finite(view.tag(i))) return true;
  }
  return false;
}

std::string_view lemma(const DocumentView& view, Index token) {
  return view.article().lemma_of(view.article().tokens[token]);
}

bool has_comma(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.tag(i) == Tag::comma) return true;
  }
  return false;
}

// The last mention before a token that is wanted, of at most so many; null if there is none.
template <typename Wanted>
const Mention* last_mention(const References& references, Index token, std::ptrdiff_t most,
                            const Wanted& wanted) {
  const auto& mentions = references.mentions;
  const auto end =
      std::partition_point(mentions.begin(), mentions.end(),
                           [&](const Mention& mention) { return mention.head < token; });
  const auto first = end - std::min(most, end - mentions.begin());
  for (auto mention = end; mention != first; --mention) {
    if (wanted(*(mention - 1))) return &*(mention - 1);
  }
  return nullptr;
}

// The head of the referent's last mention before a token; kNone if none is near.
Index last_mention(const References& references, Index referent, Index token) {
  constexpr std::ptrdiff_t kReach = 100;  // mentions
  const Mention* found = last_mention(references, token, kReach, [&](const Mention& mention) {
    return mention.referent == referent;
  });
  return found == nullptr ? kNone : found->head;
}

// The last person or body that the text outside of quotations mentions before a token; kNone if
// none is near.
Index latest_named(const DocumentView& view, const References& references, Index token) {
  constexpr std::ptrdiff_t kReach = 20;  // mentions
  const Mention* found = last_mention(references, token, kReach, [&](const Mention& mention) {
    const SpeakerKind kind = references.referents[mention.referent].kind;
    const bool named = kind == SpeakerKind::person || kind == SpeakerKind::organization;
    return named && !view.said(mention.head);
  });
  return found == nullptr ? kNone : found->referent;
}

// Of words in marks without a source.
void add_continuation_features(const DocumentView& view, const References& references,
                               const Quotation& quotation, const Reference& reference,
                               FeatureWriter& writer) {
  const TokenRange content = view.tokens(quotation.content.front());
  writer.add(Template::apart, step(reference.apart));
  if (content.empty() || reference.referent == kNone) return;
  const Index latest = latest_named(view, references, content.begin);
  writer.add(Template::speaker_before,
             latest == kNone                ? 2U
             : latest == reference.referent ? 1U
                                            : 0U,
             step(reference.apart));
  const Index mention = last_mention(references, reference.referent, content.begin);
  writer.add(Template::since_mention,
             mention == kNone ? 9 : step(view.sentence(content.begin) - view.sentence(mention)));
  // How many others are named: an article about one person has few.
  const auto others = std::ranges::count_if(references.referents, [&](const Referent& who) {
    return who.kind == SpeakerKind::person &&
           2 * who.named >= references.referents[reference.referent].named;
  });
  writer.add(Template::rivals, std::min<Index>(static_cast<Index>(others), 5));
}

// In steps; 3 of who is not named.
Index namesakes_of(const References& references, const Reference& reference) {
  const bool named = reference.referent < references.namesakes.size();
  return named ? std::min<Index>(references.namesakes[reference.referent], 2) : 3;
}

void add_speaker_features(const References& references, const Reference& reference,
                          const Referent& who, FeatureWriter& writer) {
  writer.add(Template::resolved_by, kind_of(who));
  writer.add(Template::chance, step_of_chance(reference.chance));
  writer.add(Template::chance, 100 + static_cast<FeatureHash>(reference.chance * 20));
  writer.add(Template::times_named, step(who.named));
  writer.add(Template::single_name, who.name.single, who.name.given.empty());
  writer.add(Template::forms, !who.offices.empty(), who.forms.size() > 1);
  const auto blanks = std::count(who.text.begin(), who.text.end(), ' ');
  writer.add(Template::name_length, std::min<Index>(static_cast<Index>(blanks), 6));
  writer.add(Template::namesakes, namesakes_of(references, reference));
}

// The nouns of a source, and how many of them one office of somebody has.
struct OfficeWords {
  Index nouns = 0;
  Index shared = 0;
};

OfficeWords office_words(const DocumentView& view, const Referent& who, TokenRange source) {
  OfficeWords words;
  for (Index i = source.begin; i < source.end; ++i) words.nouns += is_noun(view.tag(i)) ? 1 : 0;
  for (const Office& office : who.offices) {
    const auto has = [&](Index noun) {
      for (Index i = office.phrase.begin; i < office.phrase.end; ++i) {
        if (text::equal_but_for_case(view.text(noun), view.text(i))) return true;
      }
      return false;
    };
    Index shared = 0;
    for (Index i = source.begin; i < source.end; ++i) {
      if (is_noun(view.tag(i)) && has(i)) ++shared;
    }
    words.shared = std::max(words.shared, shared);
  }
  return words;
}

void add_source_features(const DocumentView& view, const References& references,
                         const Reference& reference, TokenRange source, FeatureWriter& writer) {
  const bool one_word = source.end == source.begin + 1;
  writer.add(Template::verb_in_source, has_finite_verb(view, source), has_comma(view, source));
  writer.add(Template::length, step(source.end - source.begin));
  writer.add(Template::first_tag, static_cast<FeatureHash>(view.tag(source.begin)));
  if (one_word && view.word(source.begin) != nullptr) {
    writer.add(Template::head, hash_text(text::fold_to_ascii(view.text(source.begin))));
  }
  if (reference.referent != kNone) {
    writer.add(Template::namesakes, namesakes_of(references, reference), one_word);
    if (reference.by == ResolvedBy::title) {
      const auto words = office_words(view, references.referents[reference.referent], source);
      writer.add(Template::office_words, std::min<Index>(words.shared, 3),
                 std::min<Index>(words.nouns - words.shared, 3));
    }
    const Index latest = last_mention(references, reference.referent, source.begin);
    writer.add(Template::since_mention,
               latest == kNone ? 9 : step(view.sentence(source.begin) - view.sentence(latest)));
    if (view.encoding() != nullptr && latest != kNone) {
      const encoder::Encoding& encoding = *view.encoding();
      writer.add(Template::likeness,
                 likeness(state_of(encoding, source.end - 1), state_of(encoding, latest)));
    }
  }
  writer.add(Template::source_last, hash_text(lemma(view, source.end - 1)));
  for (Index i = source.begin; i < source.end; ++i) {
    const Index entity = view.entity(i);
    if (entity == kNone) continue;
    writer.add(Template::entity, static_cast<FeatureHash>(view.article().entities[entity].label));
    break;
  }
  writer.add(Template::headline, in_headline(view, source.begin));
  writer.add(Template::dateline, in_dateline(view, source.begin));
  writer.add(Template::quoted, view.quoted(source.begin), view.said(source.begin));
  writer.add(Template::passive, source.begin > 0 && view.is(source.begin - 1, "by"));
}

void add_cue_features(const DocumentView& view, const Quotation& quotation, const Referent* who,
                      FeatureWriter& writer) {
  const TokenRange cue = view.tokens(*quotation.cue);
  const Index last = cue.end - 1;
  const FeatureHash verb = hash_text(lemma(view, last));
  writer.add(Template::cue, verb, static_cast<FeatureHash>(quotation.type));
  writer.add(Template::cue_of_kind, verb, who == nullptr ? 99 : kind_of(*who));
  writer.add(Template::cue_tag, static_cast<FeatureHash>(view.tag(last)), cue.end - cue.begin > 1);
  if (quotation.source) {
    writer.add(Template::cue_before, *quotation.cue < *quotation.source,
               quotation.content.front() < *quotation.cue);
  }
}

// The words that are quoted, and where.
void add_content_features(const DocumentView& view, const Quotation& quotation,
                          FeatureWriter& writer) {
  const auto type = static_cast<FeatureHash>(quotation.type);
  const TokenRange first = view.tokens(quotation.content.front());
  Index words = 0;
  for (const Span piece : quotation.content) words += view.tokens(piece).size();
  writer.add(Template::content_pieces, std::min<std::size_t>(quotation.content.size(), 3), type);
  writer.add(Template::content_words, std::min<Index>(words < 8 ? words : 7 + words / 8, 12), type);
  writer.add(Template::within, quotation.within ? 1U : 0U, type);
  writer.add(Template::sign, static_cast<FeatureHash>(quotation.sign), type);
  if (first.empty()) return;
  writer.add(Template::content_first, hash_text(text::fold_to_ascii(view.text(first.begin))));
  const Role role = view.article().paragraphs[paragraph_of(view, first.begin)].role;
  writer.add(Template::place_in_text, static_cast<FeatureHash>(role), type);
}

// What the encoder says of the parts.
void add_encoder_features(const DocumentView& view, const Quotation& quotation,
                          FeatureWriter& writer) {
  const encoder::Encoding& encoding = *view.encoding();
  const auto type = static_cast<FeatureHash>(quotation.type);
  const TokenRange first = view.tokens(quotation.content.front());
  const TokenRange last = view.tokens(quotation.content.back());
  if (first.empty() || last.empty()) return;
  using encoder::Output;
  writer.add(Template::content_score, outside(encoding, Output::spans, first.begin), type);
  writer.add(Template::content_score, outside(encoding, Output::spans, last.end - 1), 100 + type);
  if (quotation.source && !view.tokens(*quotation.source).empty()) {
    const TokenRange source = view.tokens(*quotation.source);
    writer.add(Template::source_score, outside(encoding, Output::spans, source.begin));
    writer.add(Template::source_score, 100 + outside(encoding, Output::spans, source.end - 1));
    writer.add(Template::name_score, outside(encoding, Output::names, source.end - 1));
  }
  if (!quotation.cue || view.tokens(*quotation.cue).empty()) return;
  const TokenRange cue = view.tokens(*quotation.cue);
  writer.add(Template::cue_score, outside(encoding, Output::spans, cue.end - 1), type);
  writer.add(Template::medium_score, static_cast<FeatureHash>(quotation.medium),
             step_of(encoding.scores(Output::medium,
                                     cue.begin)[static_cast<std::size_t>(quotation.medium)]));
  writer.add(
      Template::sign_score, static_cast<FeatureHash>(quotation.sign),
      step_of(encoding.scores(Output::sign, cue.begin)[static_cast<std::size_t>(quotation.sign)]));
  const Index cues[] = {cue.begin};
  writer.add(Template::link_score,
             step_of(encoding.links(encoder::LinkKind::content, first.begin, cues).front()), type);
  if (!quotation.source) return;
  const Index source = view.tokens(*quotation.source).begin;
  writer.add(Template::link_score,
             100U + step_of(encoding.links(encoder::LinkKind::source, source, cues).front()));
}

// "Mina" of Mina Alder and nobody else, whoever else is an Alder.
bool is_only_given_name(const DocumentView& view, const References& references, Index token,
                        Index referent) {
  const std::string word = text::fold_to_ascii(view.text(token));
  const auto has = [&](const Referent& who, const std::string& name) {
    return who.kind == SpeakerKind::person && text::fold_to_ascii(name) == word;
  };
  if (!has(references.referents[referent], references.referents[referent].name.given)) return false;
  return std::ranges::none_of(references.referents, [&](const Referent& who) {
    const bool same = &who == &references.referents[referent];
    return !same && (has(who, who.name.given) || has(who, who.name.surname));
  });
}

}  // namespace

bool is_ambiguous(const DocumentView& view, const References& references,
                  const Quotation& quotation, const Reference& reference) {
  if (reference.referent == kNone) return false;
  if (references.referents[reference.referent].forms.empty()) {
    // Words in marks after others than those of somebody who has no name.
    return !quotation.source && reference.by == ResolvedBy::continuation &&
           reference.description.empty();
  }
  if (!quotation.source) return true;
  if (reference.sure) return false;
  // Marks that open again say who goes on, whatever the clause after them has.
  if (quotation.continues && quotation.cue) return false;
  const TokenRange source = view.tokens(*quotation.source);
  if (reference.by == ResolvedBy::title) {
    const auto words = office_words(view, references.referents[reference.referent], source);
    return words.shared < 2;
  }
  if (reference.by == ResolvedBy::pronoun) {
    const token::WordSense* word = source.empty() ? nullptr : view.word(source.end - 1);
    return word == nullptr || word->pronoun != token::Person::relative;
  }
  if (reference.by != ResolvedBy::name) return true;
  if (references.namesakes[reference.referent] == 0) return false;
  if (source.size() == 1 && is_only_given_name(view, references, source.begin, reference.referent))
    return false;
  Index words = 0;
  for (Index i = source.begin; i < source.end; ++i) {
    if (references.named_at[i] == reference.referent) ++words;
  }
  return words < 2;
}

Features features_of_speaker(const DocumentView& view, const References& references,
                             const Quotation& quotation, const Reference& reference) {
  const Referent* who =
      reference.referent == kNone ? nullptr : &references.referents[reference.referent];
  Features features;
  FeatureWriter writer(features,
                       combine(static_cast<FeatureHash>(reference.by),
                               who == nullptr ? 99 : static_cast<FeatureHash>(who->kind)));
  if (who != nullptr) add_speaker_features(references, reference, *who, writer);
  if (quotation.source && !view.tokens(*quotation.source).empty()) {
    add_source_features(view, references, reference, view.tokens(*quotation.source), writer);
  } else {
    writer.add(Template::length, 99, static_cast<FeatureHash>(quotation.type));
    add_continuation_features(view, references, quotation, reference, writer);
  }
  return features;
}

Features features_of_quotation(const DocumentView& view, const References& references,
                               const Quotation& quotation, const Reference& reference) {
  Features features = features_of_speaker(view, references, quotation, reference);
  FeatureWriter writer(features, combine(static_cast<FeatureHash>(reference.by),
                                         reference.referent == kNone ? 1U : 2U));
  writer.add(Template::quotation_type, static_cast<FeatureHash>(quotation.type),
             static_cast<FeatureHash>(quotation.medium));
  writer.add(Template::confidence, static_cast<FeatureHash>(quotation.confidence * 10));
  writer.add(Template::confidence, 100 + static_cast<FeatureHash>(quotation.confidence * 25));
  writer.add(Template::confidence, 200 + static_cast<FeatureHash>(quotation.confidence * 50));
  if (quotation.cue && !view.tokens(*quotation.cue).empty()) {
    const Referent* who =
        reference.referent == kNone ? nullptr : &references.referents[reference.referent];
    add_cue_features(view, quotation, who, writer);
  }
  add_content_features(view, quotation, writer);
  if (view.encoding() != nullptr) add_encoder_features(view, quotation, writer);
  return features;
}

}  // namespace quoth::speaker
