#include "attribution/rules/label_line.h"

#include <algorithm>

#include "attribution/rules/label_words.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

// The label of a line up to `end`; the last of the speaker's words is its key.
SpeechLabel line_label(const AttributionView& view, LabelKind kind, token::TokenRange speaker,
                       Index end) {
  SpeechLabel label;
  label.kind = kind;
  label.speaker = speaker;
  label.key = view.at(speaker.end - 1).form;
  label.end = end;
  return label;
}

// "Ann Lind Portrait Ms Lind (Elm)": how a parliament's page shows who speaks below.
std::optional<SpeechLabel> portrait_at(const AttributionView& view, token::TokenRange tokens) {
  const Index end = std::min(tokens.end, tokens.begin + kMostLabelWords + 1);
  for (Index i = tokens.begin + 1; i < end; ++i) {
    if (view.text_of(i) != "Portrait") continue;
    for (Index again = i + 1; again < tokens.end; ++again) {
      if (view.at(again).form != view.at(i - 1).form) continue;
      return line_label(view, LabelKind::name, {tokens.begin, i}, tokens.end);
    }
  }
  return std::nullopt;
}

// "Anna Lind -- Chief Executive Officer" on a line of its own, as calls of companies have it.
std::optional<SpeechLabel> titled_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() > kMostAddedTokens) return std::nullopt;
  Index dash = tokens.begin;
  while (dash < tokens.end && is_person(view, dash)) ++dash;
  if (dash < tokens.begin + 2 || dash + 1 >= tokens.end) return std::nullopt;
  if (!text::is_dashes(view.text_of(dash))) return std::nullopt;
  for (Index i = dash + 1; i < tokens.end; ++i) {
    if (is_finite(view.at(i).tag) || view.at(i).tag == Tag::stop || is_colon(view, i)) {
      return std::nullopt;
    }
  }
  return line_label(view, LabelKind::name, {tokens.begin, dash}, tokens.end);
}

// "Anna Lind (Elm) (Ind)", "The Minister for Bridges (Jim Stone)": how parliaments' pages show who
// speaks below.
std::optional<SpeechLabel> bracket_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 4 || tokens.size() > kMostOfficeWords + kMostAddedTokens) return std::nullopt;
  if (view.at(tokens.end - 1).tag != Tag::rrb) return std::nullopt;
  Index open = tokens.begin;
  while (open < tokens.end && view.at(open).tag != Tag::lrb) {
    const Tag tag = view.at(open).tag;
    if (is_finite(tag) || tag == Tag::stop || tag == Tag::colon) return std::nullopt;
    ++open;
  }
  if (open == tokens.begin || open == tokens.end) return std::nullopt;
  for (Index i = open; i < tokens.end;) {  // only brackets follow
    if (view.at(i).tag != Tag::lrb) return std::nullopt;
    const Index after = after_brackets(view, i, tokens.end);
    if (after == i) return std::nullopt;
    i = after;
  }
  token::TokenRange speaker{tokens.begin, open};
  const bool office = view.text_of(tokens.begin) == "The";
  if (office) speaker = {open + 1, after_brackets(view, open, tokens.end) - 1};
  if (speaker.size() < 2 || !is_person(view, speaker.end - 1)) return std::nullopt;
  return line_label(view, LabelKind::name, speaker, tokens.end);
}

SpeechLabel bare_label(const AttributionView& view, LabelKind kind, token::TokenRange tokens) {
  SpeechLabel label = line_label(view, kind, tokens, tokens.end);
  label.bare = true;
  return label;
}

// "Anna Lind", "Ms Lind" on a line of its own.
std::optional<SpeechLabel> name_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.empty() || tokens.size() > kMostLabelWords) return std::nullopt;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const token::WordSense* word = token::find_word(view.text_of(i));
    const bool title = word != nullptr && word->title != token::TitleKind::none;
    if (!is_person(view, i) && !(title && i + 1 < tokens.end)) return std::nullopt;
  }
  return bare_label(view, LabelKind::name, tokens);
}

// "Operator" on a line of its own.
std::optional<SpeechLabel> role_line_at(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  if (tokens.empty()) return std::nullopt;
  const Span span{view.span_of(tokens.begin).begin, view.span_of(tokens.end - 1).end};
  const auto known = labels.value(text::to_lower_ascii(view.annotation->text_of(span)));
  if (known != "speaker" && known != "stranger") return std::nullopt;
  return bare_label(view, LabelKind::role, tokens);
}

}  // namespace

std::optional<SpeechLabel> label_line_at(const AttributionView& view, token::TokenRange tokens) {
  for (const auto line_at :
       {portrait_at, titled_line_at, bracket_line_at, role_line_at, name_line_at}) {
    if (auto label = line_at(view, tokens)) return label;
  }
  return std::nullopt;
}

}  // namespace quoth::attribution
