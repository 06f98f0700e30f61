#include "attribution/rules/own_words.h"

#include <algorithm>
#include <string>

#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

std::string lower(const AttributionView& view, Index token) {
  return text::to_lower_ascii(view.text_of(token));
}

// Whether a word is one of that kind (the values of the list).
bool is_word(const AttributionView& view, Index token, std::string_view kind) {
  static const model::Lexicon& words = model::Lexicon::named("article_words");
  return words.value(lower(view, token)) == kind;
}

bool has_word(const AttributionView& view, token::TokenRange tokens, std::string_view kind) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (is_word(view, i, kind)) return true;
  }
  return false;
}

// "who asked not to be named", "who requested anonymity"; "asking not to be named" and "speaking on
// condition of anonymity", whatever they are taken to say.
bool is_anonymity(const AttributionView& view, const AttributionCandidate& candidate) {
  constexpr Index kFirst = 6;
  const token::TokenRange content = candidate.content.front();
  const token::TokenRange first = {content.begin, std::min(content.end, content.begin + kFirst)};
  if (candidate.cue && view.at(candidate.cue->begin).tag == Tag::VBG) {
    if (has_word(view, *candidate.cue, "anonymity")) return true;
    return has_word(view, first, "anonymity") &&
           (lower(view, first.begin) == "not" || is_word(view, first.begin, "anonymity"));
  }
  if (!candidate.source || candidate.source->size() != 1) return false;
  return view.at(candidate.source->begin).tag == Tag::WP && has_word(view, first, "anonymity");
}

bool ends_title(const AttributionView& view, Index token) {
  const auto after = std::ranges::upper_bound(
      view.paragraphs, token - 1, {}, [](const ParagraphRange& each) { return each.tokens.begin; });
  if (after == view.paragraphs.begin() || std::prev(after)->tokens.end != token) return false;
  const Role role = view.role_of(*std::prev(after));
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
}

// "Five things the mayor said", as a title.
bool names_things(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange content = candidate.content.front();
  if (!candidate.source || content.end != candidate.source->begin) return false;
  if (candidate.source->end != candidate.cue->begin || !ends_title(view, candidate.cue->end)) {
    return false;
  }
  for (Index i = content.begin; i < content.end; ++i) {
    if (is_verb(view.at(i).tag) || view.at(i).mark != MarkState::outside) return false;
  }
  return view.at(content.end - 1).tag != Tag::comma;
}

// "Picture: Anna Lind"
bool is_credit(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.cue || !candidate.source || candidate.cue->begin == 0) return false;
  const Index colon = candidate.cue->begin;
  return view.text_of(colon) == ":" && candidate.source->begin > colon &&
         is_word(view, colon - 1, "credit");
}

// "What they said: …", "Here is how leaders responded:", and "Who said it: Anna Lind".
bool is_list_title(const AttributionView& view, const AttributionCandidate& candidate) {
  constexpr Index kLongestLabel = 4;
  const token::TokenRange first = candidate.content.front();
  if (!candidate.cue || candidate.cue->begin < first.end) return false;
  if (!is_word(view, first.begin, "list")) return names_things(view, candidate);
  if (view.text_of(candidate.cue->begin) == ":") return first.size() <= kLongestLabel;
  if (first.size() != 1) return names_things(view, candidate);
  const Index after = candidate.cue->end;
  return view.text_of(after - 1) == ":" || (after < view.size() && view.text_of(after) == ":") ||
         ends_title(view, after);
}

bool has_other_label(const AttributionView& view, const AttributionCandidate& candidate) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  if (!candidate.source || !candidate.cue) return false;
  if (view.text_of(candidate.cue->end - 1) != ":") return false;
  const Span span{view.span_of(candidate.source->begin).begin,
                  view.span_of(candidate.source->end - 1).end};
  return labels.value(text::to_lower_ascii(view.annotation->text_of(span))) == "none";
}

// "Experience shows that": nobody says it.
bool is_maxim(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.source || candidate.source->size() != 1) return false;
  return is_word(view, candidate.source->begin, "nobody") &&
         view.at(candidate.source->begin).entity == 0;
}

// "The inquiry continues.": a verb after its subject, with nothing that is said.
bool is_event(const AttributionView& view, const AttributionCandidate& candidate) {
  if (candidate.source || !candidate.cue || candidate.content.size() != 1) return false;
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange content = candidate.content.front();
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  if (content.begin != sentence.begin || content.end != cue.begin) return false;
  if (!is_finite(view.at(cue.begin).tag) || has_passive_auxiliary(view, cue)) return false;
  if (cue.end < sentence.end && view.at(cue.end).tag != Tag::stop) return false;
  for (Index i = content.begin; i < content.end; ++i) {
    if (is_verb(view.at(i).tag) || view.at(i).mark != MarkState::outside) return false;
  }
  return true;
}

bool is_salutation(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.source || !candidate.cue || view.text_of(candidate.cue->begin) != ":")
    return false;
  const Index first = candidate.source->begin;
  // The title of a column: "Ask Amy: …", "Dear Amy: …"
  const bool column =
      first > 0 && view.sentence_of(first).begin + 1 == first && is_word(view, first - 1, "column");
  return lower(view, first) == "dear" || column ||
         (candidate.source->size() == 1 && is_word(view, first, "salutation"));
}

}  // namespace

Candidates drop_own_words(const AttributionView& view, Candidates candidates) {
  candidates.attributions =
      without(std::move(candidates.attributions), [&](const AttributionCandidate& each) {
        return is_credit(view, each) || is_anonymity(view, each) || is_list_title(view, each) ||
               is_salutation(view, each) || has_other_label(view, each) || is_maxim(view, each) ||
               is_event(view, each);
      });
  return candidates;
}

}  // namespace quoth::attribution
