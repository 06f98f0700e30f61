#include "attribution/rules/speech_label.h"

#include <optional>
#include <string>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

constexpr int kMostWords = 5;     // of a name with its titles
constexpr int kMostOffice = 14;   // of an office: "THE MINISTER OF STATE IN THE MINISTRY OF LABOUR"
constexpr Index kMostAdded = 16;  // tokens in brackets or after a comma
constexpr Index kLongest = 40;    // tokens, with hyphens between the words

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

bool is_person(const AttributionView& view, Index token) {
  return view.at(token).entity == 1 + static_cast<std::uint8_t>(EntityLabel::person);
}

// "ALDER", and "McALDER".
bool is_in_capitals(std::string_view word) {
  bool upper = false;
  for (const std::string_view prefix : {"Mc", "Mac", "de", "De", "van", "von"}) {
    if (word.size() > prefix.size() + 1 && word.starts_with(prefix)) {
      word.remove_prefix(prefix.size());
      break;
    }
  }
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    if (c.kind == text::Kind::lower) return false;
    upper = upper || c.kind == text::Kind::upper;
    place += c.size;
  }
  return upper;
}

// "CNN", "&", "-", and the marks around the name of a paper.
bool has_no_small_letter(std::string_view word) {
  return !has_letter(word) || is_in_capitals(word);
}

bool is_colon(const AttributionView& view, Index token) { return view.text_of(token) == ":"; }

// The stars and lines around words in Markdown.
bool is_emphasis(const AttributionView& view, Index token) {
  return view.text_of(token).find_first_not_of("*_") == std::string_view::npos;
}

// The token after a bracket that closes within a few tokens; `open` if none does.
Index after_brackets(const AttributionView& view, Index open, Index end) {
  for (Index i = open + 1; i < std::min(end, open + kMostAdded); ++i) {
    if (view.at(i).tag == Tag::rrb) return i + 1;
  }
  return open;
}

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

// The words before the colon and before what is added to them.
struct LabelWords {
  Index end = 0;
  int count = 0;
  std::string phrase;  // in lower case
  bool capitals = true;
  bool name = true;  // begin with capitals, particles aside
};

std::optional<LabelWords> read_words(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& particles = model::Lexicon::named("particles");
  LabelWords words;
  Index i = tokens.begin;
  for (; i < tokens.end; ++i) {
    const std::string_view word = view.text_of(i);
    if (view.at(i).tag == Tag::HYPH && i > tokens.begin) continue;
    if (words.phrase == "speaker" && view.at(i).tag == Tag::CD) continue;  // "Speaker 2"
    if (!has_letter(word)) break;
    const bool upper = text::character_at(word, 0).kind == text::Kind::upper;
    if (!upper && i == tokens.begin) return std::nullopt;
    words.name = words.name && (upper || particles.contains(word));
    words.capitals = words.capitals && is_in_capitals(word);
    if (!words.phrase.empty()) words.phrase += ' ';
    words.phrase += text::to_lower_ascii(word);
    const bool office = words.capitals || words.phrase.starts_with("the ");
    if (++words.count > (office ? kMostOffice : kMostWords)) return std::nullopt;
  }
  if (words.count == 0 || i >= tokens.end) return std::nullopt;
  words.end = i;
  return words;
}

// The colon after "(R-Elm)", ", HOST" or both from a token on, or that token if it is the colon.
std::optional<Index> colon_after_addition(const AttributionView& view, token::TokenRange tokens,
                                          bool capitals) {
  Index i = tokens.begin;
  while (i < tokens.end && !is_colon(view, i)) {
    const Tag tag = view.at(i).tag;
    if (tag == Tag::lrb) {
      const Index after = after_brackets(view, i, tokens.end);
      if (after == i) return std::nullopt;
      i = after;
    } else if (capitals && tag == Tag::comma) {
      const Index first = ++i;
      while (i < tokens.end && i - first < kMostAdded && !is_colon(view, i) &&
             view.at(i).tag != Tag::lrb && has_no_small_letter(view.text_of(i))) {
        ++i;
      }
      if (i == first || !has_letters(view, {first, i})) return std::nullopt;
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
  if (known == "none") return LabelKind::none;
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

std::optional<SpeechLabel> label_at(const AttributionView& view, token::TokenRange tokens) {
  const auto words = read_words(view, tokens);
  if (!words) return std::nullopt;
  SpeechLabel label;
  label.speaker = {tokens.begin, words->end};
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
  const bool alone = label.end == tokens.end && may_stand_alone(view, label);
  if (!alone && !has_letters(view, {label.end, tokens.end})) return std::nullopt;
  const bool too_long = words->count > kMostWords && !words->phrase.starts_with("the ");
  if (label.kind == LabelKind::none || too_long) return std::nullopt;
  return label;
}

// "(on camera): She says so."
std::optional<SpeechLabel> resumed_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 4 || view.text_of(tokens.begin) != "(") return std::nullopt;
  const Index colon = after_brackets(view, tokens.begin, tokens.end);
  if (colon == tokens.begin || colon + 1 >= tokens.end || !is_colon(view, colon)) {
    return std::nullopt;
  }
  SpeechLabel label;
  label.kind = LabelKind::resumed;
  label.colon = colon;
  label.end = colon + 1;
  return label;
}

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
  const bool begins = next.kind == text::Kind::upper || next.kind == text::Kind::digit ||
                      is_quotation_mark(view, end);
  if (!begins || is_colon(view, end)) return std::nullopt;
  SpeechLabel label;
  label.kind = question ? LabelKind::question : LabelKind::answer;
  label.speaker = {tokens.begin, tokens.begin + 1};
  label.key = model::hash_text(question ? "q" : "a");
  label.end = end;
  return label;
}

// "Ann Lind Portrait Ms Lind (Elm)": how a parliament's page shows who speaks below.
std::optional<SpeechLabel> portrait_at(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin + 1; i < std::min(tokens.end, tokens.begin + kMostWords + 1); ++i) {
    if (view.text_of(i) != "Portrait") continue;
    for (Index again = i + 1; again < tokens.end; ++again) {
      if (view.at(again).form != view.at(i - 1).form) continue;
      SpeechLabel label;
      label.kind = LabelKind::name;
      label.speaker = {tokens.begin, i};
      label.key = view.at(i - 1).form;
      label.end = tokens.end;
      return label;
    }
  }
  return std::nullopt;
}

// The end of the name after a title: "STONE", "JACKSON-LEE of Elm", "SPEAKER pro tempore". The
// words before "of" and "pro" are in capitals.
Index end_of_record_name(const AttributionView& view, token::TokenRange tokens) {
  Index i = tokens.begin;
  const auto take_words = [&](auto may_be) {
    const Index first = i;
    while (i < tokens.end && i < first + kMostWords && may_be(view.text_of(i))) ++i;
    return i > first;
  };
  const bool named = take_words([](std::string_view word) {
    return word == "-" || (word.size() > 1 && is_in_capitals(word));
  });
  if (!named || i >= tokens.end) return tokens.begin;
  if (view.text_of(i) == "of") {
    ++i;
    const bool placed = take_words([](std::string_view word) {
      return text::character_at(word, 0).kind == text::Kind::upper;
    });
    if (!placed) return tokens.begin;
  } else if (i + 1 < tokens.end && view.text_of(i) == "pro" && view.text_of(i + 1) == "tempore") {
    i += 2;
  }
  return i;
}

// "Mr. STONE. I rise to speak.", "The SPEAKER pro tempore. Without objection." as the record of a
// congress has them: a full stop ends the label.
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

// "Anna Lind -- Chief Executive Officer" on a line of its own, as calls of companies have it.
std::optional<SpeechLabel> titled_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() > kMostAdded) return std::nullopt;
  Index dash = tokens.begin;
  while (dash < tokens.end && is_person(view, dash)) ++dash;
  if (dash < tokens.begin + 2 || dash + 1 >= tokens.end) return std::nullopt;
  const text::Character mark = text::character_at(view.text_of(dash), 0);
  if (mark.code != U'-' && !text::is_dash(mark.code)) return std::nullopt;
  for (Index i = dash + 1; i < tokens.end; ++i) {
    if (is_finite(view.at(i).tag) || view.at(i).tag == Tag::stop || is_colon(view, i)) {
      return std::nullopt;
    }
  }
  SpeechLabel label;
  label.kind = LabelKind::name;
  label.speaker = {tokens.begin, dash};
  label.key = view.at(dash - 1).form;
  label.end = tokens.end;
  return label;
}

// "Anna Lind (Elm) (Ind)", "The Minister for Bridges (Jim Stone)": how parliaments' pages show who
// speaks below.
std::optional<SpeechLabel> bracket_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < 4 || tokens.size() > kMostOffice + kMostAdded) return std::nullopt;
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
  SpeechLabel label;
  label.kind = LabelKind::name;
  label.speaker = {tokens.begin, open};
  const bool office = view.text_of(tokens.begin) == "The";
  if (office) label.speaker = {open + 1, after_brackets(view, open, tokens.end) - 1};
  if (label.speaker.size() < 2 || !is_person(view, label.speaker.end - 1)) return std::nullopt;
  label.key = view.at(label.speaker.end - 1).form;
  label.end = tokens.end;
  return label;
}

// A label that is all of its line.
SpeechLabel label_of_line(const AttributionView& view, LabelKind kind, token::TokenRange tokens) {
  SpeechLabel label;
  label.kind = kind;
  label.speaker = tokens;
  label.key = view.at(tokens.end - 1).form;
  label.end = tokens.end;
  label.bare = true;
  return label;
}

// "Anna Lind", "Ms Lind" on a line of its own.
std::optional<SpeechLabel> name_line_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.empty() || tokens.size() > kMostWords) return std::nullopt;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const token::WordSense* word = token::find_word(view.text_of(i));
    const bool title = word != nullptr && word->title != token::TitleKind::none;
    if (!is_person(view, i) && !(title && i + 1 < tokens.end)) return std::nullopt;
  }
  return label_of_line(view, LabelKind::name, tokens);
}

// "Operator" on a line of its own.
std::optional<SpeechLabel> role_line_at(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  if (tokens.empty()) return std::nullopt;
  const Span span{view.span_of(tokens.begin).begin, view.span_of(tokens.end - 1).end};
  const auto known = labels.value(text::to_lower_ascii(view.annotation->text_of(span)));
  if (known != "speaker" && known != "stranger") {
    return std::nullopt;
  }
  return label_of_line(view, LabelKind::role, tokens);
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
  for (const auto label_of : {letter_at, resumed_at, portrait_at, record_at, titled_line_at,
                              bracket_line_at, role_line_at, name_line_at}) {
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
  return labels;
}

}  // namespace quoth::attribution
