#include "speaker/resolve_speakers.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "speaker/addressee.h"
#include "speaker/capitals.h"
#include "speaker/chance_features.h"
#include "speaker/continuation.h"
#include "speaker/epithet.h"
#include "speaker/references.h"

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

// The models have seen few of two kinds, and take them for less likely than they are. Of 260
// articles of news train, 227 paragraphs in marks that continue somebody's words had a mean chance
// of 48 %, and 88 % were right: they are about as sure as what they continue. Of words in marks
// whose speaker is called by the source itself ("a spokesman for the port said"), 90 % were right,
// and two thirds of those with a chance below 50 %.
float chance_in_marks(const Annotation& annotation, const std::vector<Reference>& resolved,
                      Index q) {
  constexpr float kContinued = 0.9F;
  constexpr float kInItsWords = 0.6F;
  const Quotation& quotation = annotation.quotations[q];
  if (quotation.type != QuotationType::direct) return 0;
  if (resolved[q].by == ResolvedBy::description && quotation.source && quotation.cue)
    return kInItsWords;
  const bool goes_on = quotation.continues || resolved[q].by == ResolvedBy::continuation;
  if (!goes_on || quotation.cue) return 0;
  const Index before = quotation.continues.value_or(q == 0 ? 0 : q - 1);
  if (before >= q || resolved[before].referent != resolved[q].referent) return 0;
  return kContinued * annotation.quotations[before].confidence;
}

// A name that is less likely right than the model's limit is not given to ambiguous words; the
// confidence is the chance that content and speaker are both right.
void weigh(const DocumentView& view, References& references, const SpeakerModel& model,
           Annotation& annotation, std::vector<Reference>& resolved) {
  for (Index q = 0; q < resolved.size(); ++q) {
    Quotation& quotation = annotation.quotations[q];
    const bool ambiguous = is_ambiguous(view, references, quotation, resolved[q]);
    const Features speaker = features_of_speaker(view, references, quotation, resolved[q]);
    const Features all = features_of_quotation(view, references, quotation, resolved[q]);
    quotation.confidence = std::max(static_cast<float>(model.quotation_chance(all)),
                                    chance_in_marks(annotation, resolved, q));
    if (ambiguous && model.speaker_chance(speaker) < model.least_chance()) {
      resolved[q] = without_name(references, resolved[q]);
    }
  }
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
  if (model != nullptr) weigh(view, references, *model, annotation, resolved);

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
    // Also if it continues another quotation or has a signature, and that names nobody.
    if (resolved[q].referent == kNone) {
      quotation.resolved_by = ResolvedBy::none;
      continue;
    }
    quotation.speaker = numbering.of_referent[resolved[q].referent];
    if (quotation.resolved_by == ResolvedBy::none) quotation.resolved_by = resolved[q].by;
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
