#include "attribution/rules/speech_label.h"

#include <algorithm>
#include <optional>

#include "attribution/rules/label_line.h"
#include "attribution/rules/label_without_colon.h"
#include "attribution/rules/label_words.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongest = 40;       // tokens, with hyphens between the words
constexpr Index kLongestOffice = 8;  // tokens of an office in small letters, after a comma or dash

// "20:00:20", "4:15".
bool is_time(std::string_view word) {
  return word.find(':') != word.npos && word.find_first_not_of("0123456789:.") == word.npos;
}

// Without what may stand before a label: "[20:00:20]", "4:15", "**".
token::TokenRange without_lead(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() > 3 && view.at(tokens.begin).tag == Tag::lrb) {
    const Index after = after_brackets(view, tokens.begin, tokens.end);
    if (after > tokens.begin && !has_letters(view, {tokens.begin, after})) tokens.begin = after;
  }
  if (tokens.size() > 3 && is_time(view.text_of(tokens.begin))) {
    ++tokens.begin;
    while (tokens.size() > 3 && !has_letter(view.text_of(tokens.begin))) ++tokens.begin;
  }
  while (tokens.size() > 1 && is_emphasis(view, tokens.begin)) ++tokens.begin;
  return tokens;
}

// Whether a label may begin at a token within a paragraph.
bool may_begin_at(const AttributionView& view, Index token) {
  const Tag before = view.at(token - 1).tag;
  return before == Tag::stop || before == Tag::colon || before == Tag::open_quote ||
         before == Tag::close_quote || before == Tag::rrb ||
         view.at(token - 1).sentence != view.at(token).sentence;
}

// "CNN", "&", "-", and the marks around the name of a paper.
bool has_no_small_letter(std::string_view word) {
  return !has_letter(word) || is_in_capitals(word);
}

// The end of the words in capitals from a token on, up to a bracket or a colon.
Index end_of_capitals(const AttributionView& view, token::TokenRange tokens) {
  const Index end = std::min(tokens.end, tokens.begin + kMostAddedTokens);
  Index i = tokens.begin;
  while (i < end && !is_colon(view, i) && view.at(i).tag != Tag::lrb &&
         has_no_small_letter(view.text_of(i))) {
    ++i;
  }
  return has_letters(view, {tokens.begin, i}) ? i : tokens.begin;
}

// The end of the words from a token on that name an office: "host", "Chief Executive Officer",
// "Oak Bank, Analyst". The last one is a role.
Index end_of_office(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& roles = model::Lexicon::named("roles");
  const Index end = std::min(tokens.end, tokens.begin + kLongestOffice);
  Index i = tokens.begin;
  while (i < end && !is_colon(view, i) && view.at(i).tag != Tag::lrb) {
    const Tag tag = view.at(i).tag;
    if (is_finite(tag) || tag == Tag::PRP || tag == Tag::stop) return tokens.begin;
    ++i;
  }
  const bool role = i > tokens.begin && i < tokens.end && roles.contains(view.lemma_of(i - 1));
  return role ? i : tokens.begin;
}

// The colon after "(R-Elm)", ", HOST", "- CEO" or several of these from a token on, or that token
// if it is the colon.
std::optional<Index> colon_after_addition(const AttributionView& view, token::TokenRange tokens,
                                          bool capitals) {
  Index i = tokens.begin;
  while (i < tokens.end && !is_colon(view, i)) {
    const Tag tag = view.at(i).tag;
    if (tag == Tag::lrb) {
      const Index after = after_brackets(view, i, tokens.end);
      if (after == i) return std::nullopt;
      i = after;
    } else if (tag == Tag::comma || text::is_dashes(view.text_of(i))) {
      const token::TokenRange rest{i + 1, tokens.end};
      Index end = capitals && tag == Tag::comma ? end_of_capitals(view, rest) : rest.begin;
      const bool ends = end > rest.begin && end < rest.end &&
                        (is_colon(view, end) || view.at(end).tag == Tag::lrb);
      if (!ends) end = end_of_office(view, rest);
      if (end == rest.begin) return std::nullopt;
      i = end;
    } else if (is_emphasis(view, i)) {
      ++i;
    } else {
      return std::nullopt;
    }
  }
  return i < tokens.end ? std::optional(i) : std::nullopt;
}

// The name in the brackets after an office: "THE MINISTER OF WORKS (SHRI ANAND ELM)".
std::optional<token::TokenRange> holder_of(const AttributionView& view, const LabelWords& words,
                                           Index colon) {
  if (!words.phrase.starts_with("the ") || view.at(words.end).tag != Tag::lrb) return std::nullopt;
  const token::TokenRange name{words.end + 1, after_brackets(view, words.end, colon) - 1};
  if (name.empty()) return std::nullopt;
  for (Index i = name.begin; i < name.end; ++i) {
    if (!has_letter(view.text_of(i))) return std::nullopt;
  }
  return name;
}

// `held`: the name of its holder is in brackets after an office.
LabelKind kind_of(const LabelWords& words, token::TokenRange speaker, bool held) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  const std::string_view known = labels.value(words.phrase);
  if (known == "question") return LabelKind::question;
  if (known == "answer") return LabelKind::answer;
  if (known == "speaker" || known == "stranger") return LabelKind::role;
  if (known == "insert") return words.capitals ? LabelKind::insert : LabelKind::none;
  if (known == "none") return words.capitals ? LabelKind::word : LabelKind::none;
  if (words.phrase.starts_with("dear ")) return LabelKind::none;  // a letter begins so
  const bool is_letter = speaker.size() == 1 && words.phrase.size() == 1;
  if (words.capitals && !is_letter) return LabelKind::capitals;
  return words.name || held ? LabelKind::name : LabelKind::none;
}

bool has_comma(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.at(i).tag == Tag::comma) return true;
  }
  return false;
}

// The name of a person in small letters too, but no word of a list ("Ingredients:").
bool may_stand_alone(const AttributionView& view, const SpeechLabel& label) {
  return label.kind != LabelKind::name || is_person(view, label.speaker.end - 1);
}

// "BY MR. LIND:" on a line of its own, in the record of a court: who asks the next questions.
bool is_examiner(const LabelWords& words, bool alone) {
  return alone && words.capitals && words.count > 1 && words.phrase.starts_with("by ");
}

std::optional<SpeechLabel> label_at(const AttributionView& view, token::TokenRange tokens) {
  const auto words = read_label_words(view, tokens);
  if (!words) return std::nullopt;
  SpeechLabel label;
  label.words = {tokens.begin, words->end};
  label.speaker = label.words;
  label.colon = colon_after_addition(view, {words->end, tokens.end}, words->capitals);
  if (!label.colon) return std::nullopt;
  const auto holder = holder_of(view, *words, *label.colon);
  if (holder) label.speaker = *holder;
  label.key = view.at(label.speaker.end - 1).form;
  label.kind = kind_of(*words, label.speaker, holder.has_value());
  label.described =
      words->capitals && words->count > 1 && has_comma(view, {words->end, *label.colon});
  label.end = *label.colon + 1;
  while (label.end < tokens.end && is_emphasis(view, label.end)) ++label.end;
  if (is_examiner(*words, label.end == tokens.end)) {
    label.kind = LabelKind::examiner;
    ++label.speaker.begin;
    return label;
  }
  const bool alone = label.end == tokens.end && may_stand_alone(view, label);
  if (!alone && !has_letters(view, {label.end, tokens.end})) return std::nullopt;
  const bool too_long = words->count > kMostLabelWords && !words->phrase.starts_with("the ");
  if (label.kind == LabelKind::none || too_long) return std::nullopt;
  return label;
}

// "(on camera): She says so.", and "[Anna Lind]: She says so."
std::optional<SpeechLabel> label_in_brackets_at(const AttributionView& view,
                                                token::TokenRange tokens) {
  if (tokens.size() < 4 || view.at(tokens.begin).tag != Tag::lrb) return std::nullopt;
  const Index colon = after_brackets(view, tokens.begin, tokens.end);
  if (colon == tokens.begin || colon + 1 >= tokens.end || !is_colon(view, colon)) {
    return std::nullopt;
  }
  SpeechLabel label;
  label.kind = LabelKind::resumed;
  label.colon = colon;
  label.end = colon + 1;
  const token::TokenRange inside{tokens.begin + 1, colon};  // with the bracket that closes
  const auto words = read_label_words(view, inside);
  const bool named = words && words->end + 1 == colon && view.text_of(tokens.begin) == "[";
  if (!named) return label;
  label.words = {inside.begin, words->end};
  const LabelKind kind = kind_of(*words, label.words, false);
  if (kind != LabelKind::capitals && kind != LabelKind::name && kind != LabelKind::role) {
    return label;
  }
  label.kind = kind;
  label.speaker = label.words;
  label.key = view.at(label.speaker.end - 1).form;
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
  const Index begin = without_lead(view, without_mark(view, tokens)).begin;
  std::vector<SpeechLabel> labels;
  const auto add = [&](SpeechLabel label, Index first) {
    label.paragraph = paragraph;
    label.begin = first;
    labels.push_back(label);
  };
  for (const auto label_of : {label_without_colon_at, label_in_brackets_at, label_line_at}) {
    if (const auto label = label_of(view, {begin, tokens.end})) {
      add(*label, tokens.begin);
      return labels;
    }
  }
  Index colon = begin;  // the next one
  for (Index i = begin; i + 1 < tokens.end; ++i) {
    colon = std::max(colon, i);
    while (colon < tokens.end && !is_colon(view, colon)) ++colon;
    if (colon == tokens.end) break;
    if (colon > i + kLongest || (i > begin && !may_begin_at(view, i))) continue;
    auto label = label_at(view, {i, tokens.end});
    if (!label || (i > begin && label->kind == LabelKind::name)) continue;
    add(*label, i == begin ? tokens.begin : is_quotation_mark(view, i - 1) ? i - 1 : i);
    i = *label->colon;
  }
  if (labels.empty()) {
    if (const auto label = initials_at(view, {begin, tokens.end})) add(*label, tokens.begin);
  }
  return labels;
}

}  // namespace quoth::attribution
