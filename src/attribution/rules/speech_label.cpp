#include "attribution/rules/speech_label.h"

#include <optional>
#include <string>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr int kMostWords = 5;                            // of a name with its titles
constexpr Index kMostAdded = 8;                          // tokens in brackets or after a comma
constexpr Index kLongest = 2 * kMostWords + kMostAdded;  // with hyphens between the words

bool has_letter(std::string_view word) {
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    if (c.is_letter()) return true;
    place += c.size;
  }
  return false;
}

bool has_letters(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (has_letter(view.text_of(i))) return true;
  }
  return false;
}

bool is_in_capitals(std::string_view word) {
  bool upper = false;
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    if (c.kind == text::Kind::lower) return false;
    upper = upper || c.kind == text::Kind::upper;
    place += c.size;
  }
  return upper;
}

bool is_colon(const AttributionView& view, Index token) { return view.text_of(token) == ":"; }

// Whether a label may begin at a token within a paragraph.
bool may_begin_at(const AttributionView& view, Index token) {
  const Tag before = view.at(token - 1).tag;
  return before == Tag::stop || before == Tag::colon || before == Tag::open_quote ||
         before == Tag::close_quote || before == Tag::rrb ||
         view.at(token - 1).sentence != view.at(token).sentence;
}

// The words before the colon and before what is added to them.
struct LabelWords {
  Index end = 0;
  std::string phrase;  // in lower case
  bool capitals = true;
  bool name = true;  // begin with capitals, particles aside
};

std::optional<LabelWords> read_words(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& particles = model::Lexicon::named("particles");
  LabelWords words;
  int count = 0;
  Index i = tokens.begin;
  for (; i < tokens.end; ++i) {
    const std::string_view word = view.text_of(i);
    if (view.at(i).tag == Tag::HYPH && i > tokens.begin) continue;
    if (!has_letter(word)) break;
    const bool upper = text::character_at(word, 0).kind == text::Kind::upper;
    if (!upper && i == tokens.begin) return std::nullopt;
    words.name = words.name && (upper || particles.contains(word));
    words.capitals = words.capitals && is_in_capitals(word);
    if (++count > kMostWords) return std::nullopt;
    if (!words.phrase.empty()) words.phrase += ' ';
    words.phrase += text::to_lower_ascii(word);
  }
  if (count == 0 || i >= tokens.end) return std::nullopt;
  words.end = i;
  return words;
}

// The colon after "(R-Elm)" or ", HOST" from a token on, or that token if it is the colon.
std::optional<Index> colon_after_addition(const AttributionView& view, token::TokenRange tokens,
                                          bool capitals) {
  Index i = tokens.begin;
  if (is_colon(view, i)) return i;
  const bool bracket = view.at(i).tag == Tag::lrb;
  if (!bracket && !(capitals && view.at(i).tag == Tag::comma)) return std::nullopt;
  const Index end = std::min(tokens.end, i + kMostAdded);
  while (i < end && !is_colon(view, i)) {
    if (!bracket && view.at(i).tag != Tag::comma && !is_in_capitals(view.text_of(i))) break;
    ++i;
  }
  if (i >= end || !is_colon(view, i)) return std::nullopt;
  if (bracket && view.at(i - 1).tag != Tag::rrb) return std::nullopt;
  return i;
}

LabelKind kind_of(const LabelWords& words, token::TokenRange speaker) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  const std::string_view known = labels.value(words.phrase);
  if (known == "question") return LabelKind::question;
  if (known == "answer") return LabelKind::answer;
  if (known == "speaker") return LabelKind::role;
  if (known == "insert") return words.capitals ? LabelKind::insert : LabelKind::none;
  if (known == "none") return LabelKind::none;
  const bool is_letter = speaker.size() == 1 && words.phrase.size() == 1;
  if (words.capitals && !is_letter) return LabelKind::capitals;
  return words.name ? LabelKind::name : LabelKind::none;
}

std::optional<SpeechLabel> label_at(const AttributionView& view, token::TokenRange tokens) {
  const auto words = read_words(view, tokens);
  if (!words) return std::nullopt;
  SpeechLabel label;
  label.speaker = {tokens.begin, words->end};
  label.key = view.at(words->end - 1).form;
  const auto colon = colon_after_addition(view, {words->end, tokens.end}, words->capitals);
  if (!colon || !has_letters(view, {*colon + 1, tokens.end})) return std::nullopt;
  label.colon = *colon;
  label.kind = kind_of(*words, label.speaker);
  if (label.kind == LabelKind::none) return std::nullopt;
  return label;
}

}  // namespace

bool is_quotation_mark(const AttributionView& view, Index token) {
  return view.at(token).tag == Tag::open_quote || view.at(token).tag == Tag::close_quote ||
         view.at(token).mark == MarkState::opening;
}

token::TokenRange without_mark(const AttributionView& view, token::TokenRange paragraph) {
  const Index begin = paragraph.begin;
  const bool begins_with_mark =
      paragraph.size() > 1 && is_quotation_mark(view, begin) && !has_letter(view.text_of(begin));
  return {begins_with_mark ? begin + 1 : begin, paragraph.end};
}

std::vector<SpeechLabel> labels_in(const AttributionView& view, std::size_t paragraph) {
  const token::TokenRange tokens = view.paragraphs[paragraph].tokens;
  const Index begin = without_mark(view, tokens).begin;
  std::vector<SpeechLabel> labels;
  Index colon = begin;  // the next one
  for (Index i = begin; i + 2 < tokens.end; ++i) {
    colon = std::max(colon, i);
    while (colon < tokens.end && !is_colon(view, colon)) ++colon;
    if (colon == tokens.end) break;
    if (colon > i + kLongest || (i > begin && !may_begin_at(view, i))) continue;
    auto label = label_at(view, {i, tokens.end});
    if (!label || (i > begin && label->kind == LabelKind::name)) continue;
    label->paragraph = paragraph;
    label->begin = i == begin ? tokens.begin : is_quotation_mark(view, i - 1) ? i - 1 : i;
    labels.push_back(*label);
    i = label->colon;
  }
  return labels;
}

}  // namespace quoth::attribution
