#include "attribution/rules/transcript.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "attribution/rules/laid_out.h"
#include "attribution/rules/speech_label.h"
#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

constexpr std::size_t kLongestTurn = 9;  // paragraphs: a longer gap between labels is the article's
// So many turns with labels that are no names in small letters, and one of them again, are a
// transcript.
constexpr int kSureTurns = 4;
constexpr std::size_t kLongestInitials = 3;

constexpr std::uint8_t kPlace = 1 + static_cast<std::uint8_t>(EntityLabel::loc);
constexpr std::uint8_t kPerson = 1 + static_cast<std::uint8_t>(EntityLabel::person);

bool is_turn(const SpeechLabel& label) {
  return label.kind != LabelKind::insert && label.kind != LabelKind::examiner;
}

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
  explicit Transcript(const AttributionView& view) : view_(view) {
    find_names();
    for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
      const bool first = view.role_of(view.paragraphs[p]) == Role::headline;
      const bool line = view.role_of(view.paragraphs[p]) == Role::signature;
      if (!first && !line && !may_have_speech(view, view.paragraphs[p])) continue;
      const std::vector<SpeechLabel> labels = labels_in(view, p);
      if (first && !labels.empty()) headline_ = p;
      labels_.insert(labels_.end(), labels.begin(), labels.end());
    }
    drop_words();
    drop_headline();
    drop_bare();
    if (labels_.size() < 2 && !is_described()) return;
    if (!has(LabelKind::question)) drop_initials();
    resume_speakers();
    give_questions();
    join_offices();
    join_initials();
    drop_strangers();
  }

  std::vector<LaidOutQuotation> turns() {
    std::vector<LaidOutQuotation> turns;
    one_speaker_ = count_turns().size() < 2;
    asked_between_ = is_asked_between();
    if (!is_described() && (labels_.size() < 2 || !is_conversation())) return turns;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (!is_turn(labels_[i])) continue;
      LaidOutQuotation turn = turn_of(i);
      if (!turn.content.empty()) turns.push_back(std::move(turn));
    }
    return turns;
  }

 private:
  using Counts = std::unordered_map<model::FeatureHash, int>;

  AttributionToken at(Index token) const { return view_.at(token); }
  token::TokenRange tokens_of(std::size_t paragraph) const {
    return view_.paragraphs[paragraph].tokens;
  }
  bool has(LabelKind kind) const {
    return std::ranges::find(labels_, kind, &SpeechLabel::kind) != labels_.end();
  }
  // How many turns each label has.
  Counts count_turns() const {
    Counts counts;
    for (const SpeechLabel& label : labels_) {
      if (is_turn(label)) ++counts[label.key];
    }
    return counts;
  }

  void find_names() {
    for (Index i = 0; i < view_.size(); ++i) {
      if (at(i).entity != kPerson) continue;
      names_.insert(at(i).form);
      const bool last = i + 1 == view_.size() || view_.table->entity(i + 1) != entity(i);
      if (!last || i == 0 || entity(i - 1) != entity(i)) continue;
      surnames_.insert(at(i).form);
      Index begin = i;
      while (begin > 0 && entity(begin - 1) == entity(i)) --begin;
      const auto [known, added] =
          persons_.try_emplace(initials_of({begin, i + 1}), token::TokenRange{begin, i + 1});
      token::TokenRange& person = known->second;
      if (!added && !person.empty() && at(person.end - 1).form != at(i).form) person = {};
    }
  }

  Index entity(Index token) const { return view_.table->entity(token); }

  // "PRICE:" is a label where somebody is called Price, and "NOTE:" is none.
  void drop_words() {
    std::erase_if(labels_, [&](const SpeechLabel& label) {
      return label.kind == LabelKind::word && !surnames_.contains(label.key);
    });
    for (SpeechLabel& label : labels_) {
      if (label.kind == LabelKind::word) label.kind = LabelKind::capitals;
    }
  }

  // The first turn may have been taken for the headline. Then its label comes again.
  void drop_headline() {
    if (!headline_ || labels_.empty() || count_turns()[labels_.front().key] > 1) return;
    std::erase_if(labels_, [&](const SpeechLabel& label) { return label.paragraph == *headline_; });
  }

  // "Operator" or "Anna Lind" alone is a label where names with an office stand on lines of their
  // own.
  void drop_bare() {
    const bool lines = std::ranges::any_of(labels_, [](const SpeechLabel& label) {
      return label.kind == LabelKind::name && !label.colon && !label.bare;
    });
    if (!lines) std::erase_if(labels_, [](const SpeechLabel& label) { return label.bare; });
  }

  // "ANNA LIND, CNN HOST:" is the label of a transcript even if it is the only one.
  bool is_described() const {
    return std::ranges::any_of(labels_, [&](const SpeechLabel& label) {
      return label.described && label.speaker.size() > 1 &&
             at(label.speaker.end - 1).entity == kPerson;
    });
  }

  // "A." begins an answer only where there are questions.
  void drop_initials() {
    std::erase_if(labels_, [](const SpeechLabel& label) {
      return label.kind == LabelKind::answer && !label.colon;
    });
  }

  // After a remark in brackets the speaker before it goes on.
  void resume_speakers() {
    const SpeechLabel* before = nullptr;
    for (SpeechLabel& label : labels_) {
      if (label.kind == LabelKind::resumed && before != nullptr && is_turn(*before)) {
        give(*before, label);
      }
      before = &label;
    }
    std::erase_if(labels_,
                  [](const SpeechLabel& label) { return label.kind == LabelKind::resumed; });
  }

  static void give(const SpeechLabel& speaker, SpeechLabel& label) {
    label.kind = speaker.kind;
    label.speaker = speaker.speaker;
    label.key = speaker.key;
  }

  // After "BY MR. LIND:" he asks the questions.
  void give_questions() {
    const SpeechLabel* examiner = nullptr;
    for (SpeechLabel& label : labels_) {
      if (label.kind == LabelKind::examiner) examiner = &label;
      if (label.kind != LabelKind::question || examiner == nullptr) continue;
      label.speaker = examiner->speaker;
      label.key = examiner->key;
    }
  }

  // "The Minister:" after "The Minister (Jim Stone):" is him.
  void join_offices() {
    std::unordered_map<std::string, const SpeechLabel*> held;
    for (SpeechLabel& label : labels_) {
      if (label.words.empty()) continue;
      const Span office{view_.span_of(label.words.begin).begin,
                        view_.span_of(label.words.end - 1).end};
      std::string words = text::to_lower_ascii(view_.annotation->text_of(office));
      if (label.speaker != label.words) {
        held.insert_or_assign(std::move(words), &label);
      } else if (const auto holder = held.find(words); holder != held.end()) {
        give(*holder->second, label);
      }
    }
  }

  // The first letters of the words that begin with a capital: "TR" of "The Review".
  std::string initials_of(token::TokenRange words) const {
    std::string initials;
    for (Index i = words.begin; i < words.end; ++i) {
      const char first = view_.text_of(i)[0];
      if (first >= 'A' && first <= 'Z') initials += first;
    }
    return initials;
  }

  // "TR:" after "The Review:" is the same label, and "AL:" means Anna Lind if nobody else whom the
  // article names has these letters.
  void join_initials() {
    std::unordered_map<std::string, const SpeechLabel*> names;
    for (SpeechLabel& label : labels_) {
      if (label.speaker.size() > 1) {
        names.try_emplace(initials_of(label.speaker), &label);
        continue;
      }
      if (label.kind != LabelKind::capitals) continue;
      const std::string_view word = view_.text_of(label.speaker.begin);
      if (word.size() < 2 || word.size() > kLongestInitials) continue;
      if (const auto name = names.find(std::string(word)); name != names.end()) {
        give(*name->second, label);
        continue;
      }
      const auto person = persons_.find(std::string(word));
      if (person == persons_.end() || person->second.empty()) continue;
      label.speaker = person->second;
      label.key = at(label.speaker.end - 1).form;
    }
  }

  // Whether the labels alone show that this is a transcript.
  bool is_sure() const {
    const Counts counts = count_turns();
    const bool again =
        std::ranges::any_of(counts, [](const auto& entry) { return entry.second > 1; });
    const auto turns = std::ranges::count_if(labels_, [](const SpeechLabel& label) {
      return is_turn(label) && label.kind != LabelKind::name;
    });
    return again && turns >= kSureTurns;
  }

  // "Councillor Park"
  bool has_title(const SpeechLabel& label) const {
    static const model::Lexicon& roles = model::Lexicon::named("roles");
    if (label.speaker.size() < 2) return false;
    const std::string first = text::to_lower_ascii(view_.text_of(label.speaker.begin));
    const token::WordSense* word = token::find_word(view_.text_of(label.speaker.begin));
    return roles.contains(first) || (word != nullptr && word->title != token::TitleKind::none);
  }

  // Drops labels that name nobody the article knows, unless they have a title or come again beside
  // a name that it knows; of those in capitals, only places, and those with one turn where it is
  // not sure that this is a transcript. Names that are not in capitals are labels only if one of
  // them comes again.
  void drop_strangers() {
    Counts counts = count_turns();
    const bool known = std::ranges::any_of(labels_, [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && names_.contains(label.key);
    });
    std::erase_if(labels_, [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && !names_.contains(label.key) &&
             !(known && (counts.at(label.key) > 1 || has_title(label)));
    });
    const bool sure = is_sure();
    counts = count_turns();
    std::erase_if(labels_, [&](const SpeechLabel& label) {
      if (label.kind != LabelKind::capitals || names_.contains(label.key)) return false;
      return (!sure && counts.at(label.key) < 2) || at(label.speaker.end - 1).entity == kPlace;
    });
    const bool again = std::ranges::any_of(labels_, [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && counts.at(label.key) > 1;
    });
    if (again) return;
    std::erase_if(labels_, [](const SpeechLabel& label) { return label.kind == LabelKind::name; });
  }

  // Two speakers who take turns.
  bool is_conversation() {
    const auto turns = static_cast<std::size_t>(std::ranges::count_if(labels_, is_turn));
    // A riddle has its answer on the same line.
    const bool one_paragraph =
        labels_.empty() || labels_.front().paragraph == labels_.back().paragraph;
    if (turns < (one_paragraph ? 3U : 2U)) return false;
    const Counts counts = count_turns();
    if (one_speaker_ && !has(LabelKind::answer)) {
      if (!has(LabelKind::capitals) || !names_.contains(last_key())) return false;
    }
    if (has(LabelKind::question) && has(LabelKind::answer)) return true;
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
    return 3 * spoken >= turns || (spoken > 0 && has(LabelKind::role) && is_sure());
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
    add(words_of(i), turn);
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

  void add_paragraphs_between(const SpeechLabel& label, std::size_t next,
                              LaidOutQuotation& turn) const {
    const bool in_marks = is_quotation_mark(view_, tokens_of(label.paragraph).begin);
    for (std::size_t p = label.paragraph + 1; p < next; ++p) {
      const token::TokenRange paragraph = tokens_of(p);
      if (is_direction(view_, paragraph)) continue;
      if (asked_between_ && p + 1 == next && !turn.content.empty() && is_question(paragraph))
        return;
      if (in_marks != is_quotation_mark(view_, paragraph.begin) || is_narration(p, label)) return;
      add(without_mark(view_, paragraph), turn);
    }
  }

  // One sentence that asks.
  bool is_question(token::TokenRange paragraph) const {
    return view_.text_of(paragraph.end - 1) == "?" &&
           view_.sentence_of(paragraph.begin).end >= paragraph.end;
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
      if (at(i).form == label.key && at(i).entity == kPerson) return true;
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
  std::vector<SpeechLabel> labels_;                  // in order
  std::unordered_set<model::FeatureHash> names_;     // words of the names of people, in lower case
  std::unordered_set<model::FeatureHash> surnames_;  // last ones of two and more
  // By their initials; empty where several people have them.
  std::unordered_map<std::string, token::TokenRange> persons_;
  bool one_speaker_ = false;             // only one speaker has a label
  bool asked_between_ = false;           // questions have no labels
  std::optional<std::size_t> headline_;  // a paragraph
};

}  // namespace

Candidates find_transcript(const AttributionView& view, Candidates candidates) {
  return add_laid_out(view, Transcript(view).turns(), Layout::transcript, std::move(candidates));
}

}  // namespace quoth::attribution
