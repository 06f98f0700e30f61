#include "attribution/rules/label_without_colon.h"

#include <algorithm>

#include "attribution/rules/label_words.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

// "Q  Are we late?", "Q. Are we late?", "A. We are."
std::optional<SpeechLabel> letter_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 3) return std::nullopt;
  const std::string_view word = view.text_of(tokens.begin);
  Index end = tokens.begin + 1;
  const bool dotted = word.size() == 2 && word[1] == '.';
  const bool dot_after = word.size() == 1 && view.text_of(end) == ".";
  if (dot_after) ++end;
  const bool question = word == "Q" || (dotted && word[0] == 'Q');
  const bool answer = (dotted && word[0] == 'A') || (dot_after && word == "A");
  if (!question && !answer) return std::nullopt;
  const text::Character next = text::character_at(view.text_of(end), 0);
  // "Q (Inaudible.)"
  const bool remark = word == "Q" && view.at(end).tag == Tag::lrb;
  const bool begins = remark || next.kind == text::Kind::upper || next.kind == text::Kind::digit ||
                      is_quotation_mark(view, end);
  if (!begins || is_colon(view, end)) return std::nullopt;
  SpeechLabel label;
  label.kind = question ? LabelKind::question : LabelKind::answer;
  label.speaker = {tokens.begin, tokens.begin + 1};
  label.key = model::hash_text(question ? "q" : "a");
  label.end = end;
  return label;
}

// The end of the name after a title: "STONE", "JACKSON-LEE of Elm", "SPEAKER pro tempore". The
// words before "of" and "pro" are in capitals.
Index end_of_record_name(const AttributionView& view, token::TokenRange tokens) {
  Index i = tokens.begin;
  const auto take_words = [&](auto may_be) {
    const Index first = i;
    while (i < tokens.end && i < first + kMostLabelWords && may_be(view.text_of(i))) ++i;
    return i > first;
  };
  const bool named = take_words([](std::string_view word) {
    return word == "-" || (word.size() > 1 && is_in_capitals(word));
  });
  if (!named || i >= tokens.end) return tokens.begin;
  if (view.text_of(i) == "of") {
    ++i;
    const bool placed =
        take_words([](std::string_view word) { return text::begins_with_capital(word); });
    if (!placed) return tokens.begin;
  } else if (i + 1 < tokens.end && view.text_of(i) == "pro" && view.text_of(i + 1) == "tempore") {
    i += 2;
  }
  return i;
}

// "Mr. STONE. I rise to speak.", "The SPEAKER pro tempore. Without objection.": a full stop ends
// the label.
std::optional<SpeechLabel> record_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 4) return std::nullopt;
  const std::string_view first = view.text_of(tokens.begin);
  const token::WordSense* word = token::find_word(first);
  const bool title = word != nullptr && word->title_gender != token::Gender::unknown;
  if (!title && first != "The") return std::nullopt;
  const Index begin = tokens.begin + 1;
  Index end = end_of_record_name(view, {begin, tokens.end});
  if (end == begin || end + 1 >= tokens.end) return std::nullopt;
  SpeechLabel label;
  label.speaker = {tokens.begin, end};
  label.key = view.at(end - 1).form;
  if (view.at(end).tag == Tag::lrb) end = after_brackets(view, end, tokens.end);
  if (end + 1 >= tokens.end || view.text_of(end) != ".") return std::nullopt;
  const text::Character next = text::character_at(view.text_of(end + 1), 0);
  if (next.kind != text::Kind::upper && next.kind != text::Kind::digit) return std::nullopt;
  label.kind = LabelKind::capitals;
  label.end = end + 1;
  return label;
}

}  // namespace

std::optional<SpeechLabel> label_without_colon_at(const AttributionView& view,
                                                  token::TokenRange tokens) {
  const auto letter = letter_at(view, tokens);
  return letter ? letter : record_at(view, tokens);
}

std::optional<SpeechLabel> initials_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 3) return std::nullopt;
  const std::string_view word = view.text_of(tokens.begin);
  if (word.size() < 2 || word.size() > kLongestInitials) return std::nullopt;
  if (!std::ranges::all_of(word, text::is_capital_ascii)) return std::nullopt;
  const Index next = tokens.begin + 1;
  const bool remark = view.at(next).tag == Tag::lrb;
  if (!remark && !text::begins_with_capital(view.text_of(next))) return std::nullopt;
  SpeechLabel label;
  label.kind = LabelKind::initials;
  label.speaker = {tokens.begin, next};
  label.key = view.at(tokens.begin).form;
  label.end = next;
  return label;
}

}  // namespace quoth::attribution
