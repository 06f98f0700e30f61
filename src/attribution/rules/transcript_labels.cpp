#include "attribution/rules/transcript_labels.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "attribution/rules/label_words.h"
#include "attribution/rules/laid_out.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

// So many turns with labels that are no names in small letters, and one of them again, are a
// transcript.
constexpr int kSureTurns = 4;

class Finder {
 public:
  explicit Finder(const AttributionView& view) : view_(view) {}

  TranscriptLabels find() {
    find_names();
    read_labels();
    drop_words();
    drop_unknown_initials();
    drop_headline();
    drop_bare();
    if (list().size() < 2 && !has_description(view_, labels_)) return std::move(labels_);
    if (!labels_.has(LabelKind::question)) drop_initials();
    resume_speakers();
    give_questions();
    join_offices();
    join_initials();
    drop_strangers();
    return std::move(labels_);
  }

 private:
  AttributionToken at(Index token) const { return view_.at(token); }
  std::vector<SpeechLabel>& list() { return labels_.list; }

  void read_labels() {
    for (std::size_t p = 0; p < view_.paragraphs.size(); ++p) {
      const Role role = view_.role_of(view_.paragraphs[p]);
      const bool first = role == Role::headline;
      if (!first && role != Role::signature && !may_have_speech(view_, view_.paragraphs[p])) {
        continue;
      }
      const std::vector<SpeechLabel> labels = labels_in(view_, p);
      if (first && !labels.empty()) headline_ = p;
      list().insert(list().end(), labels.begin(), labels.end());
    }
  }

  void find_names() {
    for (Index i = 0; i < view_.size(); ++i) {
      if (!at(i).is_of(EntityLabel::person)) continue;
      labels_.names.insert(at(i).form);
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
    std::erase_if(list(), [&](const SpeechLabel& label) {
      return label.kind == LabelKind::word && !surnames_.contains(label.key);
    });
    for (SpeechLabel& label : list()) {
      if (label.kind == LabelKind::word) label.kind = LabelKind::capitals;
    }
  }

  // The only person with those initials.
  std::optional<token::TokenRange> person_with(std::string_view initials) const {
    const auto person = persons_.find(std::string(initials));
    const bool only = person != persons_.end() && !person->second.empty();
    return only ? std::optional(person->second) : std::nullopt;
  }

  // Initials without a colon are labels where they are those of somebody whom the article names,
  // and come again: not the "US" of "US President Lind".
  void drop_unknown_initials() {
    const auto counts = labels_.count_turns();
    std::erase_if(list(), [&](const SpeechLabel& label) {
      if (label.kind != LabelKind::initials) return false;
      return !person_with(view_.text_of(label.speaker.begin)) || counts.at(label.key) < 2;
    });
    for (SpeechLabel& label : list()) {
      if (label.kind == LabelKind::initials) label.kind = LabelKind::capitals;
    }
  }

  // The first turn may have been taken for the headline. Then its label comes again.
  void drop_headline() {
    if (!headline_ || list().empty() || labels_.count_turns()[list().front().key] > 1) return;
    std::erase_if(list(), [&](const SpeechLabel& label) { return label.paragraph == *headline_; });
  }

  // "Anna Lind -- Chief Executive Officer" on a line of its own.
  static bool is_office_line(const SpeechLabel& label) {
    return label.kind == LabelKind::name && !label.colon && !label.bare;
  }

  // "Operator" or "Anna Lind" alone is a label where names with an office stand on lines of their
  // own.
  void drop_bare() {
    if (std::ranges::none_of(list(), is_office_line))
      std::erase_if(list(), [](const SpeechLabel& label) { return label.bare; });
  }

  // "A." begins an answer only where there are questions.
  void drop_initials() {
    std::erase_if(list(), [](const SpeechLabel& label) {
      return label.kind == LabelKind::answer && !label.colon;
    });
  }

  // After a remark in brackets the speaker before it goes on.
  void resume_speakers() {
    const SpeechLabel* before = nullptr;
    for (SpeechLabel& label : list()) {
      if (label.kind == LabelKind::resumed && before != nullptr && is_turn(*before)) {
        give(*before, label);
      }
      before = &label;
    }
    std::erase_if(list(),
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
    for (SpeechLabel& label : list()) {
      if (label.kind == LabelKind::examiner) examiner = &label;
      if (label.kind != LabelKind::question || examiner == nullptr) continue;
      label.speaker = examiner->speaker;
      label.key = examiner->key;
    }
  }

  // "The Minister:" after "The Minister (Jim Stone):" is him.
  void join_offices() {
    std::unordered_map<std::string, const SpeechLabel*> held;
    for (SpeechLabel& label : list()) {
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
    for (SpeechLabel& label : list()) {
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
      const auto person = person_with(word);
      if (!person) continue;
      label.speaker = *person;
      label.key = at(label.speaker.end - 1).form;
    }
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
  // them comes again, or two have an office on their line.
  void drop_strangers() {
    auto counts = labels_.count_turns();
    const bool known = std::ranges::any_of(list(), [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && labels_.names.contains(label.key);
    });
    std::erase_if(list(), [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && !labels_.names.contains(label.key) &&
             !(known && (counts.at(label.key) > 1 || has_title(label)));
    });
    const bool sure = labels_.are_sure();
    counts = labels_.count_turns();
    std::erase_if(list(), [&](const SpeechLabel& label) {
      if (label.kind != LabelKind::capitals || labels_.names.contains(label.key)) return false;
      return (!sure && counts.at(label.key) < 2) ||
             at(label.speaker.end - 1).is_of(EntityLabel::loc);
    });
    const bool again = std::ranges::any_of(list(), [&](const SpeechLabel& label) {
      return label.kind == LabelKind::name && counts.at(label.key) > 1;
    });
    const auto lines = std::ranges::count_if(list(), is_office_line);
    if (again || lines > 1) return;
    std::erase_if(list(), [](const SpeechLabel& label) { return label.kind == LabelKind::name; });
  }

  const AttributionView& view_;
  TranscriptLabels labels_;
  std::unordered_set<model::FeatureHash> surnames_;  // last ones of two and more
  // By their initials; empty where several people have them.
  std::unordered_map<std::string, token::TokenRange> persons_;
  std::optional<std::size_t> headline_;  // a paragraph
};

}  // namespace

bool TranscriptLabels::has(LabelKind kind) const {
  return std::ranges::find(list, kind, &SpeechLabel::kind) != list.end();
}

std::unordered_map<model::FeatureHash, int> TranscriptLabels::count_turns() const {
  std::unordered_map<model::FeatureHash, int> counts;
  for (const SpeechLabel& label : list) {
    if (is_turn(label)) ++counts[label.key];
  }
  return counts;
}

bool TranscriptLabels::are_sure() const {
  const auto counts = count_turns();
  const bool again =
      std::ranges::any_of(counts, [](const auto& entry) { return entry.second > 1; });
  const auto turns = std::ranges::count_if(list, [](const SpeechLabel& label) {
    return is_turn(label) && label.kind != LabelKind::name;
  });
  return again && turns >= kSureTurns;
}

bool is_turn(const SpeechLabel& label) {
  return label.kind != LabelKind::insert && label.kind != LabelKind::examiner;
}

bool has_description(const AttributionView& view, const TranscriptLabels& labels) {
  return std::ranges::any_of(labels.list, [&](const SpeechLabel& label) {
    return label.described && label.speaker.size() > 1 &&
           view.at(label.speaker.end - 1).is_of(EntityLabel::person);
  });
}

TranscriptLabels find_transcript_labels(const AttributionView& view) { return Finder(view).find(); }

}  // namespace quoth::attribution
