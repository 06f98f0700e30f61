#include "quoth/diff.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "diff/article_matching.h"
#include "diff/entity_changes.h"
#include "diff/quotation_matching.h"
#include "diff/speaker_matching.h"
#include "diff/unchanged_sentences.h"
#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth {
namespace {

// "MI5's director general" is the same as "the director general of MI5".
bool same_description(const std::string& a, const std::string& b) {
  const auto content = [](const std::string& text) {
    std::set<std::string> words;
    for (wording::PlacedWord& word : wording::split_words(text)) {
      if (word.fold.ends_with("'s")) word.fold.resize(word.fold.size() - 2);
      if (!model::Lexicon::named("function_words").contains(word.fold)) words.insert(word.fold);
    }
    return words;
  };
  return content(a) == content(b);
}

// Finds the changes between two versions of one article.
class Comparison {
 public:
  Comparison(const Record& old_record, const Record& new_record)
      : old_(old_record),
        new_(new_record),
        old_unchanged_(old_record, new_record),
        new_unchanged_(new_record, old_record),
        speakers_(diff::match_speakers(old_record, new_record)) {}

  std::vector<Change> run() {
    // A corrected name is found by the speaker's quotations; it then helps to match the others.
    join_renamed(diff::match_quotations(old_, new_, speakers_));
    compare_quotations(diff::match_quotations(old_, new_, speakers_));
    compare_speakers();
    compare_headlines();
    compare_entities(old_, new_, old_unchanged_, ChangeKind::entity_removed);
    compare_entities(new_, old_, new_unchanged_, ChangeKind::entity_added);
    std::ranges::stable_sort(changes_, [](const Change& a, const Change& b) {
      return std::pair(a.kind, place_of(a)) < std::pair(b.kind, place_of(b));
    });
    return std::move(changes_);
  }

 private:
  static std::uint32_t place_of(const Change& change) {
    const ChangeSide& side = change.new_side.present ? change.new_side : change.old_side;
    return side.place.empty() ? 0 : side.place.front().start;
  }

  void add(ChangeKind kind, ChangeSide old_side, ChangeSide new_side,
           std::vector<WordChange> words = {}) {
    changes_.push_back({kind, new_.id, std::move(old_side), std::move(new_side), std::move(words)});
  }

  static ChangeSide side_of(const Record& record, const QuotationRecord& quotation) {
    const Index speaker = find_speaker(record, quotation.speaker).value_or(diff::kUnmatched);
    ChangeSide side{record.id, quotation.content, {}, quotation.text, {}, true};
    if (speaker != diff::kUnmatched) side.speaker = record.speakers[speaker].name;
    side.type = to_string(quotation.type);
    return side;
  }
  static ChangeSide side_of(const Record& record, const SpeakerRecord& speaker,
                            const std::string& text) {
    ChangeSide side{record.id, {}, speaker.name, text, {}, true};
    if (!speaker.mentions.empty()) side.place = {speaker.mentions.front()};
    return side;
  }

  void join_renamed(const diff::QuotationPairs& quotations) {
    for (const auto& [o, n] : quotations.pairs) {
      const Index was = find_speaker(old_, old_.quotations[o].speaker).value_or(diff::kUnmatched);
      const Index is = find_speaker(new_, new_.quotations[n].speaker).value_or(diff::kUnmatched);
      if (was == diff::kUnmatched || is == diff::kUnmatched) continue;
      if (speakers_.new_of[was] != diff::kUnmatched || speakers_.old_of[is] != diff::kUnmatched)
        continue;
      if (diff::is_renamed(old_.speakers[was], new_.speakers[is])) speakers_.join(was, is);
    }
  }

  // Whether the versions attribute the quotation to different speakers.
  bool differ_in_speaker(const QuotationRecord& was, const QuotationRecord& is) const {
    const Index old_speaker = find_speaker(old_, was.speaker).value_or(diff::kUnmatched);
    const Index new_speaker = find_speaker(new_, is.speaker).value_or(diff::kUnmatched);
    if (old_speaker == diff::kUnmatched || new_speaker == diff::kUnmatched)
      return old_speaker != new_speaker;
    return speakers_.new_of[old_speaker] != new_speaker;
  }

  bool unchanged(const QuotationRecord& was, const QuotationRecord& is) const {
    return old_unchanged_.contains(was) && new_unchanged_.contains(is);
  }

  // Whether the source changed.
  static bool differ_in_source(const QuotationRecord& was, const QuotationRecord& is) {
    if (was.source.has_value() != is.source.has_value()) return true;
    return was.source &&
           wording::fold_words(was.source->text) != wording::fold_words(is.source->text);
  }

  void find_reattributed(const diff::QuotationPairs& quotations) {
    for (const auto& [o, n] : quotations.pairs) {
      const QuotationRecord& was = old_.quotations[o];
      const QuotationRecord& is = new_.quotations[n];
      if (was.speaker.empty() && is.speaker.empty()) continue;
      if (unchanged(was, is)) continue;
      if (differ_in_speaker(was, is) && differ_in_source(was, is))
        reattributed_.emplace(was.speaker, is.speaker);
    }
  }

  // If both versions say "he" and only its resolution differs, the quotation is reattributed only
  // if another one moves between the same two speakers and its source changed. If only one version
  // resolves a pronoun or a name to a speaker, a change is not certain.
  bool reattributed(const QuotationRecord& was, const QuotationRecord& is) const {
    if (!differ_in_speaker(was, is) || !reattributed_.contains({was.speaker, is.speaker}))
      return false;
    return (!was.speaker.empty() && !is.speaker.empty()) ||
           was.source.has_value() != is.source.has_value();
  }

  void compare_quotations(const diff::QuotationPairs& quotations) {
    find_reattributed(quotations);
    std::set<std::string_view> reported;  // reported; rewordings nested in them are skipped
    for (const auto& [o, n] : quotations.pairs) {
      const QuotationRecord& was = old_.quotations[o];
      const QuotationRecord& is = new_.quotations[n];
      auto words = wording::word_changes(was.text, is.text);
      const bool indirectness_changed =
          (was.type == QuotationType::indirect) != (is.type == QuotationType::indirect);
      const bool is_reattributed = reattributed(was, is);
      if (!is_reattributed && unchanged(was, is)) continue;
      ChangeKind kind = ChangeKind::quotation_reworded;
      if (is_reattributed) {
        kind = ChangeKind::quotation_reattributed;
      } else if (indirectness_changed || (words.empty() && was.type != is.type)) {
        kind = ChangeKind::quotation_retyped;
      } else if (words.empty() || reported.contains(is.within)) {
        continue;
      }
      reported.insert(is.id);
      add(kind, side_of(old_, was), side_of(new_, is), std::move(words));
    }
    add_one_sided(old_, old_unchanged_, quotations.removed, ChangeKind::quotation_removed);
    add_one_sided(new_, new_unchanged_, quotations.added, ChangeKind::quotation_added);
  }

  void add_one_sided(const Record& record, const diff::UnchangedSentences& unchanged,
                     const std::vector<Index>& quotations, ChangeKind kind) {
    std::set<std::string_view> reported;
    for (const Index q : quotations) {
      const QuotationRecord& quotation = record.quotations[q];
      if (unchanged.contains(quotation)) continue;
      reported.insert(quotation.id);
      if (reported.contains(quotation.within)) continue;
      ChangeSide side = side_of(record, quotation);
      if (kind == ChangeKind::quotation_removed)
        add(kind, std::move(side), {});
      else
        add(kind, {}, std::move(side));
    }
  }

  // Whether all quotations of the speaker are unchanged; without quotations, all mentions. If the
  // other analysis then does not find the speaker, no edit removed the speaker.
  static bool quotations_unchanged(const Record& record, const diff::UnchangedSentences& unchanged,
                                   const SpeakerRecord& speaker) {
    bool quoted = false;
    for (const QuotationRecord& quotation : record.quotations) {
      if (quotation.speaker != speaker.id) continue;
      if (!unchanged.contains(quotation)) return false;
      quoted = true;
    }
    return quoted || unchanged.contains(speaker.mentions);
  }
  // Whether all mentions of the speaker are unchanged as well.
  static bool unchanged(const Record& record, const diff::UnchangedSentences& unchanged,
                        const SpeakerRecord& speaker) {
    return quotations_unchanged(record, unchanged, speaker) && unchanged.contains(speaker.mentions);
  }

  void compare_speakers() {
    for (Index o = 0; o < old_.speakers.size(); ++o) {
      const SpeakerRecord& was = old_.speakers[o];
      if (speakers_.new_of[o] == diff::kUnmatched) {
        if (!quotations_unchanged(old_, old_unchanged_, was))
          add(ChangeKind::speaker_removed, side_of(old_, was, was.name), {});
        continue;
      }
      const SpeakerRecord& is = new_.speakers[speakers_.new_of[o]];
      if (unchanged(old_, old_unchanged_, was) && unchanged(new_, new_unchanged_, is)) continue;
      if (!diff::is_part_of_name(was.name, is.name) && !diff::is_part_of_name(is.name, was.name))
        compare_wordings(was, is, was.name, is.name, ChangeKind::speaker_renamed);
      if (!same_description(was.description, is.description))
        compare_wordings(was, is, was.description, is.description, ChangeKind::description_changed);
    }
    for (Index n = 0; n < new_.speakers.size(); ++n)
      if (speakers_.old_of[n] == diff::kUnmatched &&
          !quotations_unchanged(new_, new_unchanged_, new_.speakers[n]))
        add(ChangeKind::speaker_added, {}, side_of(new_, new_.speakers[n], new_.speakers[n].name));
  }

  void compare_wordings(const SpeakerRecord& was, const SpeakerRecord& is,
                        const std::string& old_text, const std::string& new_text, ChangeKind kind) {
    auto words = wording::word_changes(old_text, new_text);
    if (words.empty()) return;
    add(kind, side_of(old_, was, old_text), side_of(new_, is, new_text), std::move(words));
  }

  void compare_headlines() {
    auto words = wording::word_changes(old_.title, new_.title);
    if (words.empty()) return;
    const auto side = [](const Record& record) {
      ChangeSide result{record.id, {}, {}, record.title, {}, !record.title.empty()};
      const auto headline =
          std::ranges::find(record.paragraphs, Role::headline, &ParagraphRecord::role);
      if (headline != record.paragraphs.end()) result.place = {headline->place};
      return result;
    };
    add(ChangeKind::headline_changed, side(old_), side(new_), std::move(words));
  }

  // Skips entities that are part of another change.
  void compare_entities(const Record& record, const Record& other,
                        const diff::UnchangedSentences& unchanged, ChangeKind kind) {
    const bool removed = kind == ChangeKind::entity_removed;
    std::string reported = " ";
    for (const Change& change : changes_) {
      const ChangeSide& side = removed ? change.old_side : change.new_side;
      reported.append(wording::fold_words(side.text)).append(" \n ");
      reported.append(wording::fold_words(side.speaker)).append(" \n ");
    }
    for (const Index e : diff::entities_missing(record, other)) {
      const EntityRecord& entity = record.entities[e];
      if (unchanged.contains(entity.place)) continue;
      std::string words = " ";
      words.append(wording::fold_words(entity.text)).append(" ");
      if (reported.find(words) != reported.npos) continue;
      ChangeSide side{record.id, {entity.place}, {}, entity.text, {}, true};
      if (removed)
        add(kind, std::move(side), {});
      else
        add(kind, {}, std::move(side));
    }
  }

  const Record& old_;
  const Record& new_;
  diff::UnchangedSentences old_unchanged_;
  diff::UnchangedSentences new_unchanged_;
  diff::SpeakerPairs speakers_;
  std::set<std::pair<std::string, std::string>> reattributed_;  // ids of the old and new speaker
  std::vector<Change> changes_;
};

}  // namespace

Diff make_diff(const Report& old_report, const Report& new_report) {
  Diff diff;
  const diff::ArticlePairs articles =
      diff::match_articles(old_report.articles, new_report.articles);
  for (const Index n : articles.added) diff.added.push_back(new_report.articles[n].id);
  for (const Index o : articles.removed) diff.removed.push_back(old_report.articles[o].id);
  for (const auto& [o, n] : articles.pairs) {
    auto changes = Comparison(old_report.articles[o], new_report.articles[n]).run();
    if (changes.empty()) continue;
    diff.changed.push_back(new_report.articles[n].id);
    diff.changes.insert(diff.changes.end(), std::make_move_iterator(changes.begin()),
                        std::make_move_iterator(changes.end()));
  }
  return diff;
}

}  // namespace quoth
