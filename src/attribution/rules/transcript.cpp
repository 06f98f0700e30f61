#include "attribution/rules/transcript.h"

#include <algorithm>

#include "attribution/rules/laid_out.h"
#include "attribution/rules/speech_label.h"
#include "attribution/rules/transcript_labels.h"
#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr std::size_t kLongestTurn = 9;  // paragraphs: a longer gap between labels is the article's

// "- Hansard - -": a link on the page of a parliament.
bool is_page_link(const AttributionView& view, token::TokenRange paragraph) {
  bool named = false;
  for (Index i = paragraph.begin; i < paragraph.end; ++i) {
    const std::string_view word = view.text_of(i);
    named = named || word == "Hansard";
    if (word != "Hansard" && word != "Excerpts" && !is_symbol(view.at(i))) return false;
  }
  return named;
}

// "(CROSSTALK.)"
bool is_direction(const AttributionView& view, token::TokenRange paragraph) {
  if (is_page_link(view, paragraph)) return true;
  const Index begin = without_mark(view, paragraph).begin;
  Index last = paragraph.end - 1;
  while (last > begin && (view.at(last).tag == Tag::stop || is_quotation_mark(view, last))) --last;
  const std::string_view open = view.text_of(begin);
  const std::string_view close = view.text_of(last);
  return (open == "(" && close == ")") || (open == "[" && close == "]");
}

// "MYTH: The bridge is new.": a label of something else than speech.
bool begins_with_capitals(const AttributionView& view, token::TokenRange paragraph) {
  constexpr Index kMostWords = 4;
  for (Index i = paragraph.begin; i < paragraph.end && i <= paragraph.begin + kMostWords; ++i) {
    const std::string_view word = view.text_of(i);
    if (word == ":") return i > paragraph.begin && i + 1 < paragraph.end;
    if (word.size() < 2 || !std::ranges::all_of(word, text::is_capital_ascii)) return false;
  }
  return false;
}

// Whether the words ask something or have "me" or "you".
bool is_talk(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.text_of(i) == "?") return true;
    const std::string_view person = pronouns.value(text::to_lower_ascii(view.text_of(i)));
    if (person.starts_with("first") || person.starts_with("second")) return true;
  }
  return false;
}

class Transcript {
 public:
  explicit Transcript(const AttributionView& view)
      : view_(view),
        found_(find_transcript_labels(view)),
        labels_(found_.list),
        one_speaker_(found_.count_turns().size() < 2),
        asked_between_(is_asked_between()),
        all_asked_(asked_between_ && are_all_asked()) {}

  std::vector<LaidOutQuotation> turns() const {
    std::vector<LaidOutQuotation> turns;
    const bool sure = has_description(view_, found_);
    if (!sure && (labels_.size() < 2 || !is_conversation())) return turns;
    std::size_t longest = 0;  // paragraphs
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (const auto question = question_before(i)) turns.push_back(*question);
      if (!is_turn(labels_[i])) continue;
      LaidOutQuotation turn = turn_of(i);
      if (i + 1 == labels_.size()) add_rest(labels_[i], longest, turn);
      longest = std::max(longest, turn.content.size());
      if (!turn.place.empty()) turns.push_back(std::move(turn));
    }
    return turns;
  }

 private:
  AttributionToken at(Index token) const { return view_.at(token); }
  token::TokenRange tokens_of(std::size_t paragraph) const {
    return view_.paragraphs[paragraph].tokens;
  }

  // Two speakers who take turns.
  bool is_conversation() const {
    const auto turns = static_cast<std::size_t>(std::ranges::count_if(labels_, is_turn));
    // A riddle has its answer on the same line.
    const bool one_paragraph =
        labels_.empty() || labels_.front().paragraph == labels_.back().paragraph;
    if (turns < (one_paragraph ? 3U : 2U)) return false;
    const auto counts = found_.count_turns();
    if (one_speaker_ && !found_.has(LabelKind::answer)) {
      if (!found_.has(LabelKind::capitals) || !found_.names.contains(last_key())) return false;
    }
    if (found_.has(LabelKind::question) && found_.has(LabelKind::answer)) return true;
    const bool repeated =
        std::ranges::any_of(counts, [](const auto& entry) { return entry.second > 1; });
    return (repeated || are_neighbours()) && is_spoken(turns);
  }

  // Of the last turn.
  model::FeatureHash last_key() const {
    const auto turn = std::find_if(labels_.rbegin(), labels_.rend(), is_turn);
    return turn == labels_.rend() ? 0 : turn->key;
  }

  // Whether two turns have only directions between them.
  bool are_neighbours() const {
    for (std::size_t i = 1; i < labels_.size(); ++i) {
      // A label on a line of its own has the next paragraph too.
      std::size_t p = labels_[i - 1].paragraph + (words_of(i - 1).empty() ? 2 : 1);
      while (p < labels_[i].paragraph && is_direction(view_, tokens_of(p))) ++p;
      if (p >= labels_[i].paragraph) return true;
    }
    return false;
  }

  // Whether a third of the turns are talk; one is enough where a moderator or the like speaks.
  bool is_spoken(std::size_t turns) const {
    std::size_t spoken = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (is_turn(labels_[i])) spoken += is_talk(view_, first_words_of(i));
    }
    return 3 * spoken >= turns || (spoken > 0 && found_.has(LabelKind::role) && found_.are_sure());
  }

  // What is after a label, up to the next one or the paragraph's end.
  token::TokenRange words_of(std::size_t i) const {
    const std::size_t p = labels_[i].paragraph;
    const bool last = i + 1 == labels_.size() || labels_[i + 1].paragraph != p;
    return {labels_[i].end, last ? tokens_of(p).end : labels_[i + 1].begin};
  }

  // The first paragraph from one on that is no direction, or the last.
  std::size_t after_directions(std::size_t paragraph) const {
    while (paragraph + 1 < view_.paragraphs.size() && is_direction(view_, tokens_of(paragraph))) {
      ++paragraph;
    }
    return paragraph;
  }

  // Those after the label, or the next paragraph where it has its own; directions do not count.
  token::TokenRange first_words_of(std::size_t i) const {
    const token::TokenRange words = words_of(i);
    const std::size_t next = after_directions(labels_[i].paragraph + 1);
    return words.empty() && next < view_.paragraphs.size() ? tokens_of(next) : words;
  }

  LaidOutQuotation turn_of(std::size_t i) const {
    const SpeechLabel& label = labels_[i];
    LaidOutQuotation turn;
    turn.source = label.speaker;
    if (label.colon) turn.cue = token::TokenRange{*label.colon, *label.colon + 1};
    const token::TokenRange words = words_of(i);
    if (words.empty() || !is_direction(view_, words)) {
      add(words, turn);
    } else {
      turn.place = {label.begin, words.end};  // nothing is said in it
    }
    const bool last = i + 1 == labels_.size();
    if (last && turn.content.empty() && label.paragraph + 1 < view_.paragraphs.size()) {
      add_paragraphs_between(label, after_directions(label.paragraph + 1) + 1, turn);
    } else if (!last && !one_speaker_) {
      const std::size_t next = labels_[i + 1].paragraph;
      if (next > label.paragraph && next - label.paragraph <= kLongestTurn) {
        add_paragraphs_between(label, next, turn);
      }
    }
    if (!turn.content.empty()) turn.place = {label.begin, turn.content.back().end};
    return turn;
  }

  // The paragraphs after the last turn, if they are the article's last ones and as few as another
  // turn has.
  void add_rest(const SpeechLabel& label, std::size_t longest, LaidOutQuotation& turn) const {
    if (one_speaker_ || turn.content.size() != 1) return;
    std::size_t end = label.paragraph + 1;
    while (end < view_.paragraphs.size() && may_have_speech(view_, view_.paragraphs[end])) ++end;
    const bool last = std::all_of(
        view_.paragraphs.begin() + static_cast<std::ptrdiff_t>(end), view_.paragraphs.end(),
        [&](const ParagraphRange& each) { return !may_have_speech(view_, each); });
    if (!last || end - label.paragraph > longest) return;
    LaidOutQuotation rest = turn;
    add_paragraphs_between(label, end, rest);
    if (rest.content.size() != end - label.paragraph) return;  // the article speaks in one of them
    rest.place.end = rest.content.back().end;
    turn = std::move(rest);
  }

  // Whether a paragraph without a label right before a turn is the interviewer's.
  bool is_asked(token::TokenRange paragraph) const { return all_asked_ || ends_asking(paragraph); }

  // What is asked right before a turn, in a paragraph without a label.
  std::optional<LaidOutQuotation> question_before(std::size_t i) const {
    if (!asked_between_ || !is_turn(labels_[i]) || labels_[i].paragraph == 0) return std::nullopt;
    const std::size_t p = labels_[i].paragraph - 1;
    if (i > 0 && labels_[i - 1].paragraph >= p) return std::nullopt;
    const ParagraphRange& paragraph = view_.paragraphs[p];
    if (!may_have_speech(view_, paragraph) || paragraph.quotes) return std::nullopt;
    // What is before the first turn may be the article's introduction.
    if (i == 0 ? !ends_asking(paragraph.tokens) : !is_asked(paragraph.tokens)) return std::nullopt;
    LaidOutQuotation question;
    question.place = paragraph.tokens;
    question.content.push_back(paragraph.tokens);
    return question;
  }

  void add_paragraphs_between(const SpeechLabel& label, std::size_t next,
                              LaidOutQuotation& turn) const {
    const bool in_marks = is_quotation_mark(view_, tokens_of(label.paragraph).begin);
    for (std::size_t p = label.paragraph + 1; p < next; ++p) {
      const token::TokenRange paragraph = tokens_of(p);
      if (is_direction(view_, paragraph)) continue;
      const bool asked = asked_between_ && p + 1 == next && !turn.content.empty();
      if (asked && is_asked(paragraph)) return;
      if (in_marks != is_quotation_mark(view_, paragraph.begin) || is_narration(p, label)) return;
      add(without_mark(view_, paragraph), turn);
    }
  }

  bool ends_asking(token::TokenRange paragraph) const {
    return view_.text_of(paragraph.end - 1) == "?";
  }

  // One sentence that asks.
  bool is_question(token::TokenRange paragraph) const {
    return ends_asking(paragraph) && view_.sentence_of(paragraph.begin).end >= paragraph.end;
  }

  // Whether questions without labels stand before turns, and none with a label: the answers of
  // several people alone have one.
  bool is_asked_between() const {
    constexpr int kLeast = 2;
    int questions = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const token::TokenRange words = words_of(i);
      if (!words.empty() && view_.text_of(words.end - 1) == "?") return false;
      if (i == 0 || labels_[i].paragraph < labels_[i - 1].paragraph + 2) continue;
      questions += is_question(tokens_of(labels_[i].paragraph - 1)) ? 1 : 0;
    }
    return questions >= kLeast;
  }

  // Whether turns have one paragraph each, so that what stands alone between two of them is the
  // interviewer's even if it asks nothing.
  bool are_all_asked() const {
    constexpr int kShare = 3;
    int asking = 0;
    int other = 0;
    for (std::size_t i = 1; i < labels_.size(); ++i) {
      const std::size_t between = labels_[i].paragraph - labels_[i - 1].paragraph;
      if (between > 2) return false;
      if (between < 2) continue;
      ++(ends_asking(tokens_of(labels_[i].paragraph - 1)) ? asking : other);
    }
    return asking >= kShare * other;
  }

  // Whether the article itself speaks: in a heading, in a line that leads to something, or in one
  // that names the speaker.
  bool is_narration(std::size_t p, const SpeechLabel& label) const {
    const Role role = view_.role_of(view_.paragraphs[p]);
    const bool first = role == Role::standfirst && p == label.paragraph + 1 && !label.colon;
    if (role != Role::body && role != Role::item && !first) return true;
    const token::TokenRange paragraph = tokens_of(p);
    if (view_.text_of(paragraph.end - 1) == ":" || begins_with_capitals(view_, paragraph))
      return true;
    if (label.kind != LabelKind::name && label.kind != LabelKind::capitals) return false;
    for (Index i = paragraph.begin; i < paragraph.end; ++i) {
      if (at(i).form == label.key && at(i).is_of(EntityLabel::person)) return true;
    }
    return false;
  }

  // Without a closing mark whose opening mark is before the label or begins the paragraph.
  void add(token::TokenRange content, LaidOutQuotation& turn) const {
    while (!content.empty() && at(content.end - 1).mark == MarkState::closing &&
           at(content.end - 1).opening < content.begin) {
      --content.end;
    }
    if (!content.empty()) turn.content.push_back(content);
  }

  const AttributionView& view_;
  TranscriptLabels found_;
  const std::vector<SpeechLabel>& labels_;
  bool one_speaker_;    // only one speaker has a label
  bool asked_between_;  // questions have no labels
  bool all_asked_;      // and stand between all turns
};

}  // namespace

Candidates find_transcript(const AttributionView& view, Candidates candidates) {
  return add_laid_out(view, Transcript(view).turns(), Layout::transcript, std::move(candidates));
}

}  // namespace quoth::attribution
