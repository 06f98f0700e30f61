#include "attribution/rules/transcript.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "attribution/rules/stretch.h"
#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr std::int32_t kLabelWords = 5;
constexpr std::int32_t kAddedWords = 8;  // in brackets or behind a comma
constexpr std::int32_t kLongestLabel = 2 * kLabelWords + kAddedWords;
constexpr std::size_t kLongestAnswer = 8;  // paragraphs

enum class Label : std::uint8_t { none, question, answer, role, insert, capitals, name };

struct Labelled {
  Label kind = Label::none;
  TokenSpan speaker;       // without what is added in brackets or behind a comma
  std::int32_t begin = 0;  // of the label, with a mark before it
  std::int32_t colon = 0;
  model::FeatureHash key = 0;  // the last word of the name, in lower case
  std::size_t paragraph = 0;
};

struct Turn {
  TokenSpan speaker;
  std::int32_t colon = 0;
  std::vector<TokenSpan> content;  // one of each paragraph
  TokenSpan place;                 // label and contents
};

class Transcript {
 public:
  Transcript(const Annotation& annotation, const AttributionView& reading)
      : annotation_(annotation), reading_(reading) {}

  std::vector<Turn> turns() {
    for (std::size_t p = 0; p < reading_.paragraphs.size(); ++p) read_labels(p);
    if (labelled_.size() < 2) return {};
    know_names();
    drop_strangers();
    if (!is_talk()) return {};
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < labelled_.size(); ++i) {
      if (labelled_[i].kind == Label::insert) continue;
      turns.push_back(turn_of(i));
      if (turns.back().content.empty()) turns.pop_back();
    }
    return turns;
  }

 private:
  const AttributionToken& at(std::int32_t token) const { return reading_.at(token); }
  std::string_view text_of(std::int32_t token) const {
    return annotation_.text_of(annotation_.tokens[static_cast<std::size_t>(token)].span);
  }
  Role role_of(std::size_t p) const {
    return annotation_.paragraphs[reading_.paragraphs[p].index].role;
  }
  bool may_be_said(std::size_t p) const {
    return role_of(p) == Role::body || role_of(p) == Role::item || role_of(p) == Role::heading;
  }

  static bool has_letter(std::string_view word) {
    for (std::size_t place = 0; place < word.size();) {
      const text::Character c = text::character_at(word, place);
      if (c.is_letter()) return true;
      place += c.size;
    }
    return false;
  }
  // Letters, and none of them small.
  static bool is_in_capitals(std::string_view word) {
    bool upper = false;
    for (std::size_t place = 0; place < word.size();) {
      const text::Character c = text::character_at(word, place);
      if (c.kind == text::Kind::lower) return false;
      upper = upper || c.kind == text::Kind::upper;
      place += c.size;
    }
    return upper;
  }
  bool is_mark(std::int32_t token) const {
    return at(token).tag == Tag::open_quote || at(token).tag == Tag::close_quote ||
           at(token).mark == MarkState::opening;
  }
  std::int32_t past_mark(const ParagraphRange& paragraph) const {
    const std::int32_t begin = paragraph.begin;
    return begin + 1 < paragraph.end && is_mark(begin) && !has_letter(text_of(begin)) ? begin + 1
                                                                                      : begin;
  }

  void read_labels(std::size_t p) {
    if (!may_be_said(p)) return;
    const ParagraphRange& paragraph = reading_.paragraphs[p];
    const std::int32_t begin = past_mark(paragraph);
    std::int32_t colon = kNowhere;
    for (std::int32_t i = begin; i + 2 < paragraph.end; ++i) {
      if (colon < i) colon = next_colon(i, paragraph.end);
      if (colon == paragraph.end) return;
      if (colon > i + kLongestLabel || (i > begin && !may_begin(i))) continue;
      auto label = read_label(i, paragraph.end);
      if (!label || (i > begin && label->kind == Label::name)) continue;
      label->paragraph = p;
      label->begin = i == begin ? paragraph.begin : is_mark(i - 1) ? i - 1 : i;
      labelled_.push_back(*label);
      i = label->colon;
    }
  }

  std::int32_t next_colon(std::int32_t begin, std::int32_t end) const {
    while (begin < end && text_of(begin) != ":") ++begin;
    return begin;
  }

  // Whether a label may stand there within a paragraph.
  bool may_begin(std::int32_t token) const {
    const Tag before = at(token - 1).tag;
    return before == Tag::stop || before == Tag::colon || before == Tag::open_quote ||
           before == Tag::close_quote || before == Tag::rrb ||
           at(token - 1).sentence != at(token).sentence;
  }

  std::optional<Labelled> read_label(std::int32_t begin, std::int32_t end) const {
    static const model::Lexicon& particles = model::Lexicon::named("particles");
    Labelled label;
    std::int32_t i = begin;
    std::int32_t words = 0;
    std::string phrase;
    bool capitals = true;
    bool name = true;
    for (; i < end; ++i) {
      const std::string_view word = text_of(i);
      if (at(i).tag == Tag::HYPH && i > begin) continue;
      if (!has_letter(word)) break;
      const bool upper = text::character_at(word, 0).kind == text::Kind::upper;
      if (!upper && i == begin) return std::nullopt;
      name = name && (upper || particles.contains(word));
      capitals = capitals && is_in_capitals(word);
      if (++words > kLabelWords) return std::nullopt;
      if (!phrase.empty()) phrase += ' ';
      for (const char c : word) phrase += text::lower_ascii(c);
    }
    if (words == 0 || i >= end) return std::nullopt;
    label.speaker = {begin, i - 1};
    label.key = at(i - 1).form;
    // "(R-Elm)", ", HOST"
    if (text_of(i) != ":") {
      const bool bracket = at(i).tag == Tag::lrb;
      if (!bracket && !(capitals && at(i).tag == Tag::comma)) return std::nullopt;
      const std::int32_t limit = std::min(end, i + kAddedWords);
      while (i < limit && text_of(i) != ":") {
        if (!bracket && at(i).tag != Tag::comma && !is_in_capitals(text_of(i))) break;
        ++i;
      }
      if (i >= limit || text_of(i) != ":") return std::nullopt;
      if (bracket && at(i - 1).tag != Tag::rrb) return std::nullopt;
    }
    label.colon = i;
    if (i + 1 >= end || !has_letters_behind(i + 1, end)) return std::nullopt;
    label.kind = kind_of(label, phrase, capitals);
    if (label.kind == Label::none || (label.kind == Label::name && !name)) return std::nullopt;
    return label;
  }

  bool has_letters_behind(std::int32_t begin, std::int32_t end) const {
    for (std::int32_t i = begin; i < end; ++i) {
      if (has_letter(text_of(i))) return true;
    }
    return false;
  }

  static Label kind_of(const Labelled& label, std::string_view phrase, bool capitals) {
    static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
    const std::string_view known = labels.value(phrase);
    if (known == "question") return Label::question;
    if (known == "answer") return Label::answer;
    if (known == "speaker") return Label::role;
    if (known == "insert") return capitals ? Label::insert : Label::none;
    if (known == "none") return Label::none;
    const bool letter = label.speaker.first == label.speaker.last && phrase.size() == 1;
    return capitals && !letter ? Label::capitals : Label::name;
  }

  // The words of the names of people; of labels too, where the entities have them.
  void know_names() {
    for (std::size_t i = 0; i < reading_.tokens.size(); ++i) {
      if (reading_.tokens[i].entity == kPerson) names_.insert(reading_.tokens[i].form);
    }
  }

  std::unordered_map<model::FeatureHash, int> times() const {
    std::unordered_map<model::FeatureHash, int> times;
    for (const Labelled& each : labelled_) {
      if (each.kind != Label::insert) ++times[each.key];
    }
    return times;
  }
  bool has(Label kind) const {
    return std::ranges::any_of(labelled_,
                               [kind](const Labelled& each) { return each.kind == kind; });
  }

  // Labels that name nobody the article knows; in capitals, only places and those that come once.
  // Names not in capitals are labels where one of them comes again.
  void drop_strangers() {
    std::erase_if(labelled_, [&](const Labelled& each) {
      return each.kind == Label::name && !names_.contains(each.key);
    });
    const auto often = times();
    std::erase_if(labelled_, [&](const Labelled& each) {
      if (each.kind != Label::capitals || names_.contains(each.key)) return false;
      return often.at(each.key) < 2 || at(each.speaker.last).entity == kPlace;
    });
    const bool again = std::ranges::any_of(labelled_, [&](const Labelled& each) {
      return each.kind == Label::name && often.at(each.key) > 1;
    });
    if (again) return;
    std::erase_if(labelled_, [](const Labelled& each) { return each.kind == Label::name; });
  }

  // Two who take turns.
  bool is_talk() {
    std::size_t turns = 0;
    for (const Labelled& each : labelled_) turns += each.kind != Label::insert;
    // A riddle has its answer on the same line.
    const bool one_paragraph =
        labelled_.empty() || labelled_.front().paragraph == labelled_.back().paragraph;
    if (turns < (one_paragraph ? 3U : 2U)) return false;
    const auto often = times();
    alone_ = often.size() < 2;
    if (alone_ && !has(Label::answer)) {
      if (!has(Label::capitals) || !names_.contains(last_key())) return false;
    }
    if (has(Label::question) && has(Label::answer)) return true;
    return (is_repeated(often) || are_neighbours()) && is_spoken(turns);
  }

  // Of the last turn.
  model::FeatureHash last_key() const {
    const auto turn = std::find_if(labelled_.rbegin(), labelled_.rend(),
                                   [](const Labelled& each) { return each.kind != Label::insert; });
    return turn == labelled_.rend() ? 0 : turn->key;
  }

  bool is_repeated(const std::unordered_map<model::FeatureHash, int>& often) const {
    return std::ranges::any_of(labelled_, [&](const Labelled& each) {
      return each.kind != Label::insert && often.at(each.key) > 1;
    });
  }
  // Nothing but directions stands between two turns.
  bool are_neighbours() const {
    for (std::size_t i = 1; i < labelled_.size(); ++i) {
      std::size_t p = labelled_[i - 1].paragraph + 1;
      while (p < labelled_[i].paragraph && is_direction(reading_.paragraphs[p])) ++p;
      if (p >= labelled_[i].paragraph) return true;
    }
    return false;
  }

  // A third of the turns ask something or speak of "me" and "you".
  bool is_spoken(std::size_t turns) const {
    std::size_t spoken = 0;
    for (std::size_t i = 0; i < labelled_.size(); ++i) {
      if (labelled_[i].kind != Label::insert) spoken += speaks(labelled_[i].colon + 1, end_of(i));
    }
    return 3 * spoken >= turns;
  }
  bool speaks(std::int32_t begin, std::int32_t end) const {
    static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
    std::string word;
    for (std::int32_t i = begin; i < end; ++i) {
      word = text_of(i);
      if (word == "?") return true;
      for (char& c : word) c = text::lower_ascii(c);
      const std::string_view person = pronouns.value(word);
      if (person.starts_with("first") || person.starts_with("second")) return true;
    }
    return false;
  }

  // Where the labelled paragraph, or the part of it, ends.
  std::int32_t end_of(std::size_t i) const {
    const std::size_t p = labelled_[i].paragraph;
    return i + 1 < labelled_.size() && labelled_[i + 1].paragraph == p ? labelled_[i + 1].begin
                                                                       : reading_.paragraphs[p].end;
  }

  Turn turn_of(std::size_t i) const {
    const Labelled& label = labelled_[i];
    Turn turn;
    turn.speaker = label.speaker;
    turn.colon = label.colon;
    add(turn, {label.colon + 1, end_of(i) - 1});
    const bool last_of_paragraph =
        i + 1 < labelled_.size() && labelled_[i + 1].paragraph > label.paragraph;
    if (last_of_paragraph && !alone_) {
      const std::size_t next = labelled_[i + 1].paragraph;
      if (next - label.paragraph <= kLongestAnswer + 1) go_on(turn, label, next);
    }
    if (!turn.content.empty()) turn.place = {label.begin, turn.content.back().last};
    return turn;
  }

  void go_on(Turn& turn, const Labelled& label, std::size_t next) const {
    for (std::size_t p = label.paragraph + 1; p < next; ++p) {
      const ParagraphRange& paragraph = reading_.paragraphs[p];
      if (is_direction(paragraph)) continue;
      const bool in_marks = is_mark(reading_.paragraphs[label.paragraph].begin);
      if (in_marks != is_mark(paragraph.begin) || is_told(p, label)) return;
      add(turn, {past_mark(paragraph), paragraph.end - 1});
    }
  }

  // "(CROSSTALK.)"
  bool is_direction(const ParagraphRange& paragraph) const {
    const std::int32_t begin = past_mark(paragraph);
    std::int32_t last = paragraph.end - 1;
    while (last > begin && (at(last).tag == Tag::stop || is_mark(last))) --last;
    const std::string_view open = text_of(begin);
    const std::string_view close = text_of(last);
    return (open == "(" && close == ")") || (open == "[" && close == "]");
  }

  // By the article, from outside: a heading, a line that leads to something, or one that names the
  // speaker.
  bool is_told(std::size_t p, const Labelled& label) const {
    const ParagraphRange& paragraph = reading_.paragraphs[p];
    if (role_of(p) != Role::body && role_of(p) != Role::item) return true;
    if (text_of(paragraph.end - 1) == ":") return true;
    if (label.kind != Label::name && label.kind != Label::capitals) return false;
    for (std::int32_t i = paragraph.begin; i < paragraph.end; ++i) {
      if (at(i).form == label.key && at(i).entity == kPerson) return true;
    }
    return false;
  }

  // Without the mark that closes one before the label, or opens the paragraph.
  void add(Turn& turn, TokenSpan content) const {
    while (content.last >= content.first && at(content.last).mark == MarkState::closing &&
           at(content.last).opening < content.first) {
      --content.last;
    }
    if (content.first <= content.last) turn.content.push_back(content);
  }

  static constexpr std::uint8_t kPlace = 1 + static_cast<std::uint8_t>(EntityLabel::loc);
  static constexpr std::uint8_t kPerson = 1 + static_cast<std::uint8_t>(EntityLabel::person);

  const Annotation& annotation_;
  const AttributionView& reading_;
  std::vector<Labelled> labelled_;                // in order
  std::unordered_set<model::FeatureHash> names_;  // words of the names of people, in lower case
  bool alone_ = false;                            // one speaker only has a label
};

}  // namespace

void draft_transcript(const Annotation& annotation, const AttributionView& reading,
                      std::vector<Draft>& drafts) {
  const std::vector<Turn> turns = Transcript(annotation, reading).turns();
  if (turns.empty()) return;
  drop_drafts(drafts, [&](const Draft& draft) {
    const std::int32_t token = draft.begin();
    const auto behind = std::ranges::upper_bound(turns, token, {},
                                                 [](const Turn& turn) { return turn.place.first; });
    if (behind == turns.begin()) return false;
    const Turn& turn = *std::prev(behind);
    if (token > turn.place.last) return false;
    return std::ranges::none_of(turn.content, [&](TokenSpan piece) {
      return piece.first <= token && token <= piece.last &&
             is_in_marks_within(annotation, token, piece);
    });
  });
  for (const Turn& turn : turns) {
    for (const TokenSpan piece : turn.content) {
      Draft& draft = drafts.emplace_back();
      draft.content.push_back(piece);
      draft.source = turn.speaker;
      draft.origin = Origin::transcript;
      if (piece == turn.content.front()) {
        draft.cue = TokenSpan{turn.colon, turn.colon};
      } else {
        draft.resolved_by = ResolvedBy::continuation;
        draft.continues = drafts.size() - 2;
      }
    }
  }
}

}  // namespace quoth::attribution
