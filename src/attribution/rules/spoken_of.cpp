#include "attribution/rules/spoken_of.h"

#include <algorithm>
#include <optional>

#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Index kReach = 4;  // tokens between the subject and the cue, or the cue and "by"

std::string_view meaning_of(const AttributionView& view, Index token) {
  static const model::Lexicon& words = model::Lexicon::named("spoken_of");
  return words.value(view.lemma_of(token));
}

bool is(const AttributionView& view, Index token, std::string_view lower_case) {
  return text::equal_but_for_case(view.text_of(token), lower_case);
}

// Whether `word` is one of the words after "passive".
bool is_listed(std::string_view meaning, std::string_view word) {
  while (!meaning.empty()) {
    const auto end = std::min(meaning.find(' '), meaning.size());
    if (meaning.substr(0, end) == word) return true;
    meaning.remove_prefix(std::min(end + 1, meaning.size()));
  }
  return false;
}

std::optional<Index> last_verb(const AttributionView& view, token::TokenRange cue) {
  for (Index i = cue.end; i > cue.begin; --i) {
    if (is_verb(view.at(i - 1).tag)) return i - 1;
  }
  return std::nullopt;
}

// Not "the man she accused of theft", "what the mayor described as waste".
bool opens_clause(const AttributionView& view, token::TokenRange subject) {
  if (subject.size() == 1 && view.at(subject.begin).tag == Tag::PRP) return false;
  if (subject.begin == view.sentence_of(subject.begin).begin) return true;
  const Tag before = view.at(subject.begin - 1).tag;
  return before == Tag::comma || before == Tag::CC || before == Tag::colon;
}

// "was accused", "accused of"
bool is_passive(const AttributionView& view, const AttributionCandidate& candidate) {
  const auto verb = last_verb(view, *candidate.cue);
  if (!verb) return false;
  const std::string_view meaning = meaning_of(view, *verb);
  if (!meaning.starts_with("passive")) return false;
  const Index subject = candidate.source->end;
  if (view.at(*verb).tag == Tag::VBN && has_passive_auxiliary(view, {subject, *verb})) return true;
  const bool alone = *verb == subject || (*verb == subject + 1 && view.at(subject).tag == Tag::RB);
  const Index after = *verb + 1;
  return alone && opens_clause(view, *candidate.source) && after < view.size() &&
         (is_listed(meaning, view.lemma_of(after)) || is(view, after, "by"));
}

// "being warned of": the subject may be far away.
bool is_passive_participle(const AttributionView& view, token::TokenRange cue) {
  return view.at(cue.begin).tag == Tag::VBG && view.lemma_of(cue.begin) == "be";
}

// "Reportedly", "has allegedly": others say what the subject does.
bool is_hearsay(const AttributionView& view, token::TokenRange cue) {
  bool hearsay = false;
  for (Index i = cue.begin; i < cue.end; ++i) {
    if (meaning_of(view, i) == "hearsay") {
      hearsay = true;
    } else if (is_verb(view.at(i).tag) && view.lemma_of(i) != "be" && view.lemma_of(i) != "have") {
      return false;
    }
  }
  return hearsay;
}

// "Murder accused ‘was at home’": the participle stands for who is accused. Not "union accused
// ‘bully’ boss".
bool names_the_accused(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  if (cue.size() != 1 || view.lemma_of(cue.begin) != "accuse") return false;
  if (candidate.source->end != cue.begin || cue.end >= view.size()) return false;
  if (view.at(cue.begin - 1).entity != 0 || !is_noun(view.at(cue.begin - 1).tag)) return false;
  const token::TokenRange content = candidate.content.front();
  return content.begin == cue.end && view.at(cue.end).mark == MarkState::opening &&
         view.at(content.end - 1).mark == MarkState::closing;
}

// "faced heavy criticism", "came under fire"
bool is_criticized(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  bool receives = false;
  for (Index i = candidate.source->end; i < cue.end; ++i) {
    const Tag tag = view.at(i).tag;
    const std::string_view meaning = meaning_of(view, i);
    if (is_verb(tag)) receives = meaning == "receive";
    if (receives && is_noun(tag) && is_listed(meaning, "criticism")) return true;
  }
  return false;
}

// "Asked if it was late, Alder laughed", "Alder, asked about it, laughed": a participle whose
// subject is who is asked. Not "Alder, who came late, asked whether", nor “Why?” asked Alder.
bool is_asked(const AttributionView& view, const AttributionCandidate& candidate) {
  static const model::Lexicon& signs = model::Lexicon::named("cue_signs");
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange source = *candidate.source;
  const Tag tag = view.at(cue.begin).tag;
  const std::string_view lemma = view.lemma_of(cue.begin);
  const bool asks = lemma == "press" || signs.value(lemma) == "question" || lemma == "question";
  if (!asks || (tag != Tag::VBN && tag != Tag::VBD) || candidate.begin() < cue.end) return false;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  if (source.begin > cue.end) {
    const bool opens = cue.begin <= sentence.begin + 1;
    return opens && source.begin >= candidate.content.back().end;
  }
  const auto is_comma = [&](Index i) { return view.at(i).tag == Tag::comma; };
  Index i = source.begin;
  while (i < cue.begin && !is_comma(i)) ++i;
  if (i == cue.begin) return false;
  ++i;
  if (i < cue.begin && (is(view, i, "when") || is(view, i, "once"))) ++i;
  return i == cue.begin;
}

// Who speaks: the words after the next "by" or "from".
std::optional<token::TokenRange> agent_after(const AttributionView& view,
                                             const AttributionCandidate& candidate) {
  const token::TokenRange sentence = view.sentence_of(candidate.cue->begin);
  const Index limit = std::min(sentence.end, candidate.cue->end + kReach);
  for (Index by = candidate.cue->begin; by < limit; ++by) {
    if (!is(view, by, "by") && !is(view, by, "from")) continue;
    Index end = by + 1;
    bool someone = false;
    for (; end < sentence.end; ++end) {
      const Tag tag = view.at(end).tag;
      if (tag == Tag::IN || tag == Tag::TO || tag == Tag::comma || tag == Tag::stop ||
          is_verb(tag)) {
        break;
      }
      someone = someone || is_noun(tag) || tag == Tag::PRP;
    }
    if (!someone) return std::nullopt;
    return token::TokenRange{by + 1, end};
  }
  return std::nullopt;
}

}  // namespace

Candidates take_from_spoken_of(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue || !candidate.source) continue;
    if (is_hearsay(view, *candidate.cue) || is_asked(view, candidate)) {
      candidate.source.reset();
      continue;
    }
    if (names_the_accused(view, candidate)) {
      candidate.source->end = candidate.cue->end;
      candidate.cue.reset();
      continue;
    }
    const bool near = candidate.cue->begin <= candidate.source->end + kReach ||
                      is_passive_participle(view, *candidate.cue) ||
                      has_passive_auxiliary(view, *candidate.cue);
    const bool before = candidate.source->end <= candidate.cue->begin && near;
    if (!before || !(is_passive(view, candidate) || is_criticized(view, candidate))) continue;
    candidate.source = agent_after(view, candidate);
  }
  return candidates;
}

}  // namespace quoth::attribution
