#include "speaker/resolve_speakers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "speaker/addressee.h"
#include "speaker/capitals.h"
#include "speaker/chance_features.h"
#include "speaker/continuation.h"
#include "speaker/delayed_name.h"
#include "speaker/epithet.h"
#include "speaker/mention_place.h"
#include "speaker/quotation_chance.h"
#include "speaker/references.h"
#include "speaker/repeated_titles.h"

namespace quoth::speaker {
namespace {

std::vector<std::string> aliases_of(const Referent& who) {
  std::vector<std::string> aliases = who.forms;
  if (who.kind == SpeakerKind::person) {
    for (auto& alias : aliases) {
      if (is_shouted(alias)) alias = with_small_letters(alias);
    }
  }
  std::sort(aliases.begin(), aliases.end());
  aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
  std::erase(aliases, who.text);
  return aliases;
}

std::string unique_id(const std::string& name, std::map<std::string, int>& taken) {
  std::string id = name::slug(name);
  const int times = ++taken[id];
  return times == 1 ? id : id + '-' + std::to_string(times);
}

// Without the title of honour, which not every name of a person has.
std::string id_name(const Referent& who) {
  if (who.kind != SpeakerKind::person) return who.text;
  name::Name name = who.name;
  name.honour.clear();
  return name::canonical(name);
}

struct Numbering {
  std::vector<Speaker> speakers;
  std::vector<std::optional<Index>> of_referent;
};

// Those who speak or are spoken to, in order of their first mention.
Numbering number_speakers(const DocumentView& view, const References& references,
                          const std::vector<bool>& wanted) {
  Numbering out;
  out.of_referent.resize(references.referents.size());
  std::map<std::string, int> taken;
  const auto add = [&](Index referent) {
    if (!wanted[referent] || out.of_referent[referent]) return;
    const Referent& who = references.referents[referent];
    out.of_referent[referent] = static_cast<Index>(out.speakers.size());
    out.speakers.push_back({unique_id(id_name(who), taken),
                            who.text,
                            who.kind,
                            epithet_of(view, who),
                            aliases_of(who),
                            {}});
  };
  for (const auto& mention : references.mentions) add(mention.referent);
  for (Index referent = 0; referent < wanted.size(); ++referent) add(referent);
  for (const auto& mention : references.mentions) {
    const auto speaker = out.of_referent[mention.referent];
    if (speaker) out.speakers[*speaker].mentions.push_back(view.span(mention.tokens));
  }
  for (auto& speaker : out.speakers) std::sort(speaker.mentions.begin(), speaker.mentions.end());
  return out;
}

// How the speaker was found: by a signature or as a continuation if the attribution says so.
ResolvedBy resolution_of(const Quotation& quotation, const Reference& reference) {
  if (reference.referent == kNone) return ResolvedBy::none;
  return quotation.resolved_by == ResolvedBy::none ? reference.by : quotation.resolved_by;
}

// Whether the source is in the paragraph before that of the words, which it begins.
bool is_below_source(const DocumentView& view, const Quotation& quotation) {
  if (!quotation.source || quotation.resolved_by != ResolvedBy::none) return false;
  const TokenRange source = view.tokens(*quotation.source);
  const TokenRange content = view.tokens(quotation.content.front());
  if (source.empty() || content.empty()) return false;
  const Index line = paragraph_of(view, source.begin);
  const Span paragraph = view.article().paragraphs[line].span;
  return paragraph_of(view, content.begin) == line + 1 &&
         quotation.source->begin == paragraph.begin;
}

// Whether a line introduces the words in marks, which are a paragraph of their own: one that ends
// in a colon, or that has the source and no cue. Or a clause with a name and a colon does, in their
// paragraph: "Jo Alder, who came late, told them: “We are late.”".
bool is_introduced(const DocumentView& view, const Quotation& quotation,
                   const Reference& reference) {
  if (quotation.type != QuotationType::direct) return false;
  if (!quotation.cue) return is_below_source(view, quotation);
  const TokenRange cue = view.tokens(*quotation.cue);
  const TokenRange content = view.tokens(quotation.content.front());
  if (cue.empty() || content.empty() || content.begin < cue.end) return false;
  const bool colon = view.is(cue.end - 1, ":") || view.is(cue.end, ":");
  if (paragraph_of(view, content.begin) != paragraph_of(view, cue.begin)) return colon;
  return colon && is_verb(view.tag(cue.begin)) && reference.by == ResolvedBy::name &&
         content.begin <= cue.end + 1 && view.tokens(*quotation.source).end == cue.begin;
}

// A name that is less likely right than the model's limit is not given to ambiguous words; the
// confidence is the chance that content and speaker are both right.
void weigh(const DocumentView& view, References& references, const SpeakerModel& model,
           Annotation& annotation, std::vector<Reference>& resolved) {
  for (Index q = 0; q < resolved.size(); ++q) {
    Quotation& quotation = annotation.quotations[q];
    const bool ambiguous = is_ambiguous(view, references, quotation, resolved[q]);
    // The layout decides what somebody said who is introduced. The models have seen few of these.
    const bool introduced = is_introduced(view, quotation, resolved[q]);
    const double of_speaker =
        ambiguous || introduced
            ? model.speaker_chance(features_of_speaker(view, references, quotation, resolved[q]))
            : 1;
    double by_model = of_speaker;
    // What is sure and continues another is a title that repeats it.
    if (resolved[q].sure && resolved[q].by == ResolvedBy::continuation) {
      by_model = kRepeatedTitleChance;
    } else if (!introduced) {
      by_model =
          model.quotation_chance(features_of_quotation(view, references, quotation, resolved[q]));
    }
    if (ambiguous && of_speaker < model.least_chance()) {
      resolved[q] = without_name(references, resolved[q]);
    }
    std::optional<SpeakerKind> kind;
    if (resolved[q].referent != kNone) kind = references.referents[resolved[q].referent].kind;
    quotation.confidence =
        static_cast<float>(quotation_chance(by_model, quotation.confidence, quotation.type,
                                            resolution_of(quotation, resolved[q]), kind));
  }
}

void give_delayed_names(const DocumentView& view, const References& references,
                        Annotation& annotation, std::vector<Reference>& resolved) {
  std::vector<Reference> named = with_delayed_names(view, references, resolved);
  for (Index q = 0; q < resolved.size(); ++q) {
    if (named[q].referent == resolved[q].referent) continue;
    const double chance = annotation.quotations[q].confidence * kDelayedNameChance;
    annotation.quotations[q].confidence = static_cast<float>(std::round(chance * 100) / 100);
  }
  resolved = std::move(named);
}

}  // namespace

void resolve_speakers(Annotation& annotation, token::TokenTable table, const SpeakerModels* models,
                      const encoder::Encoding* encoding) {
  const SpeakerModel* model = nullptr;
  if (models != nullptr) model = encoding != nullptr ? &models->encoded : &models->linear;
  const DocumentView view(std::move(table), encoding);
  References references = find_references(view, model);
  auto resolved =
      with_continuations(annotation, references.sources, model != nullptr ? kFarContinuation : 1);
  resolved = with_repeated_titles(view, references, std::move(resolved));
  if (model != nullptr) weigh(view, references, *model, annotation, resolved);
  give_delayed_names(view, references, annotation, resolved);

  std::vector<bool> wanted(references.referents.size(), false);
  std::vector<Index> addressees(resolved.size(), kNone);
  for (Index q = 0; q < resolved.size(); ++q) {
    if (resolved[q].referent != kNone) wanted[resolved[q].referent] = true;
    const Index name = find_addressee(view, annotation.quotations[q]);
    if (name == kNone || references.named_at[name] == resolved[q].referent) continue;
    addressees[q] = references.named_at[name];
    if (addressees[q] != kNone) wanted[addressees[q]] = true;
  }

  auto numbering = number_speakers(view, references, wanted);
  for (Index q = 0; q < resolved.size(); ++q) {
    auto& quotation = annotation.quotations[q];
    if (addressees[q] != kNone) quotation.addressee = numbering.of_referent[addressees[q]];
    quotation.resolved_by = resolution_of(quotation, resolved[q]);
    if (resolved[q].referent == kNone) continue;
    quotation.speaker = numbering.of_referent[resolved[q].referent];
  }
  for (Index e = 0; e < annotation.entities.size(); ++e) {
    auto& entity = annotation.entities[e];
    if (entity.label != EntityLabel::person && entity.label != EntityLabel::org) continue;
    const Index named = references.named_at[view.entity_tokens(e).begin];
    if (named != kNone) entity.speaker = numbering.of_referent[named];
  }
  annotation.speakers = std::move(numbering.speakers);
}

}  // namespace quoth::speaker
