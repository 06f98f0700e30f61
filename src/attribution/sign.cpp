#include "attribution/sign.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "attribution/cue_scores.h"
#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Index kMostBefore = 6;  // tokens of a verb group before the cue: "has so far refused to"
constexpr Index kMostApart = 3;   // tokens from a word to the one that belongs to it

const model::Lexicon& words() { return model::Lexicon::named("cue_signs"); }

bool is_auxiliary(std::string_view lemma) {
  return lemma == "be" || lemma == "have" || lemma == "do" || lemma == "get";
}

// The cue with the rest of its verb group before it, and with the particle after it.
struct Group {
  token::TokenRange words;
  Index reach = 0;  // the end of the tokens that may belong to the last verb: "ruled" + "out"
};

Group group_of(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  const auto is_of_others = [&](Index i) {
    return (candidate.source && candidate.source->contains(i)) ||
           std::ranges::any_of(candidate.content,
                               [&](token::TokenRange piece) { return piece.contains(i); });
  };
  Group group{cue, std::min(cue.end + kMostApart, sentence.end)};
  while (group.words.begin > sentence.begin && cue.begin - group.words.begin < kMostBefore) {
    const Index before = group.words.begin - 1;
    const Tag tag = view.at(before).tag;
    const std::string_view lemma = view.lemma_of(before);
    const bool belongs = tag == Tag::RB || tag == Tag::MD || tag == Tag::TO ||
                         is_auxiliary(lemma) || words().value(lemma) == "denial" ||
                         (tag == Tag::DT && lemma == "no") || lemma == "neither" || lemma == "nor";
    if (!belongs || is_of_others(before)) break;
    --group.words.begin;
  }
  return group;
}

// What the list says of the word, or of it and one of the next tokens.
std::string_view value_at(const AttributionView& view, const Group& group, Index word) {
  const std::string_view lemma = view.lemma_of(word);
  std::string pair;
  for (Index next = word + 1; next < std::min(word + 1 + kMostApart, group.reach); ++next) {
    pair.assign(lemma).append(" ").append(view.lemma_of(next));
    const std::string_view value = words().value(pair);
    if (!value.empty()) return value;
  }
  return words().value(lemma);
}

bool is_negative_source(const AttributionView& view, const AttributionCandidate& candidate) {
  return candidate.source && words().value(view.lemma_of(candidate.source->begin)) == "negation";
}

// "No details were given", "no major floods have been reported": the negated subject of a passive.
bool has_negated_subject(const AttributionView& view, const Group& group) {
  constexpr Index kLongest = 4;
  if (!has_passive_auxiliary(view, group.words)) return false;
  const Index begin = view.sentence_of(group.words.begin).begin;
  for (Index i = group.words.begin; i > begin && group.words.begin - i < kLongest; --i) {
    const Tag tag = view.at(i - 1).tag;
    if (tag == Tag::DT) return view.lemma_of(i - 1) == "no";
    if (!is_noun(tag) && tag != Tag::JJ) return false;
  }
  return false;
}

// "Objected that it is late": what follows is said.
bool is_reason(const AttributionView& view, const AttributionCandidate& candidate) {
  const Index begin = candidate.begin();
  return begin >= candidate.cue->end && view.lemma_of(begin) == "that" &&
         view.at(begin).tag == Tag::IN;
}

bool is_mark(const AttributionView& view, Index i) {
  return view.at(i).tag == Tag::open_quote || view.at(i).tag == Tag::close_quote;
}

bool begins_as_question(const AttributionView& view, const AttributionCandidate& candidate) {
  Index first = candidate.begin();
  while (first + 1 < candidate.end() && is_mark(view, first)) ++first;
  return words().value(view.lemma_of(first)) == "interrogative";
}

// A question within inner marks is another's: “We do not ask ‘who are you?’”
bool ends_as_question(const AttributionView& view, token::TokenRange piece) {
  if (piece.size() > 1 && is_mark(view, piece.end - 1)) --piece.end;
  return view.text_of(piece.end - 1).ends_with('?');
}

// Whether what follows a verb of asking is a question and no request.
bool is_asked(const AttributionView& view, const AttributionCandidate& candidate,
              const Group& group) {
  if (candidate.type == QuotationType::direct || begins_as_question(view, candidate) ||
      ends_as_question(view, candidate.content.back())) {
    return true;
  }
  for (Index i = group.words.begin; i < group.reach; ++i) {
    const std::string_view value = words().value(view.lemma_of(i));
    if (value == "interrogative" || (value == "topic" && i < group.words.end)) return true;
  }
  return false;
}

// "did not confirm or deny", "neither confirmed nor denied": the negation before is that of both.
bool is_joined(const AttributionView& view, Index word) {
  const std::string_view before = word == 0 ? std::string_view() : view.lemma_of(word - 1);
  return before == "or" || before == "nor";
}

// "Did the mayor say that it is late?": the verb before the source, in a question. "Why did she say
// so?" knows that she did.
bool is_in_question(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.source || candidate.source->begin == 0) return false;
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  const Index before = candidate.source->begin - 1;
  const auto leads = [&](Index i) { return is_mark(view, i) || view.at(i).tag == Tag::CC; };
  const bool opens =
      before == sentence.begin || (before == sentence.begin + 1 && leads(sentence.begin));
  const std::string_view lemma = view.lemma_of(before);
  const bool inverted = opens && candidate.source->end <= cue.begin &&
                        (lemma == "do" || lemma == "have" || lemma == "be");
  return inverted && ends_as_question(view, sentence);
}

// Whether the encoder takes the cue for a denial, and not for a statement.
bool is_denied_by_encoder(const AttributionView& view, token::TokenRange cue) {
  constexpr double kSure = 1;  // the odds are e to 1
  const std::vector<double> scores = cue_scores(view, encoder::Output::sign, cue);
  return !scores.empty() && scores[static_cast<std::size_t>(Sign::denied)] >
                                scores[static_cast<std::size_t>(Sign::said)] + kSure;
}

}  // namespace

Sign sign_of(const AttributionView& view, const AttributionCandidate& candidate) {
  const bool direct = candidate.type == QuotationType::direct;
  const bool asks = direct && ends_as_question(view, candidate.content.back());
  if (!candidate.cue) return asks ? Sign::asked : Sign::said;
  const Group group = group_of(view, candidate);
  bool negated = is_negative_source(view, candidate) || has_negated_subject(view, group);
  bool denied = false;
  bool tells = false;  // "told the inquiry": a question is no listener
  bool asked = asks && group.words.size() == 1 && view.at(group.words.begin).tag == Tag::colon;
  for (Index i = group.words.begin; i < group.words.end; ++i) {
    const std::string_view value = value_at(view, group, i);
    if (value == "negation") negated = true;
    // A denial that depends on another one takes it back: "refused to rule out".
    if (value == "denial" && !(negated && is_joined(view, i))) {
      denied = !denied || view.at(i - 1).tag != Tag::TO;
    }
    if (value == "objection" && !direct && !is_reason(view, candidate)) denied = true;
    if (view.lemma_of(i) == "tell") tells = true;
    if (value == "question" && !tells && is_asked(view, candidate, group)) asked = true;
    if (value == "doubt") asked = true;
  }
  if (negated != denied) return Sign::denied;
  if (asked || is_in_question(view, candidate)) return Sign::asked;
  // What takes a denial back ("did not rule out") is better known by its words.
  const bool doubtful = !negated && is_denied_by_encoder(view, *candidate.cue);
  return doubtful ? Sign::denied : Sign::said;
}

}  // namespace quoth::attribution
