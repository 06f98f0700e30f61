#include "diff/comparison.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "diff/addressee.h"
#include "diff/article_version.h"
#include "diff/change_sides.h"
#include "diff/cue_meaning.h"
#include "diff/description_changes.h"
#include "diff/entity_changes.h"
#include "diff/narration_changes.h"
#include "diff/source_relation.h"
#include "diff/speaker_changes.h"
#include "diff/speaker_matching.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// Below it, words without quotation marks are more often narration than something said.
constexpr double kSureIndirect = 0.5;

bool is_sure(const QuotationRecord& quotation) {
  return quotation.type != QuotationType::indirect || quotation.confidence == 0 ||  // 0 if unknown
         quotation.confidence >= kSureIndirect;
}

// "is believed to have left", "was questioned over": a turn of the narration, which names
// nobody who says or thinks anything.
bool is_nobodys(const QuotationRecord& quotation) {
  return quotation.type == QuotationType::indirect && !quotation.source &&
         (quotation.medium == Medium::thought || quotation.sign == Sign::asked);
}

std::uint32_t place_of(const Change& change) {
  const ChangeSide& side = change.new_side.present ? change.new_side : change.old_side;
  return side.place.empty() ? 0 : side.place.front().start;
}

// Words that turned from said to denied are as grave as words given to another speaker.
ChangeKind gravity(const Change& change) {
  const bool turned =
      change.kind == ChangeKind::cue_changed && change.old_side.sign != change.new_side.sign;
  return turned ? ChangeKind::quotation_reattributed : change.kind;
}

// "Elm Police Department", not "police".
bool has_name(const SpeakerRecord& speaker) {
  return speaker.kind == SpeakerKind::person || speaker.kind == SpeakerKind::organization;
}

// Finds the changes between two versions of one article.
class Comparing {
 public:
  Comparing(const Record& old_record, const Record& new_record, const Texts& texts)
      : old_(old_record, new_record, texts),
        new_(new_record, old_record, texts),
        speakers_(match_speakers(old_record, new_record)) {}

  Comparison run() {
    // A corrected name is found by the speaker's quotations; it then helps to match the others.
    join_renamed(match_quotations(old_.record, new_.record, speakers_));
    quotations_ = match_quotations(old_.record, new_.record, speakers_);
    add(headline_changes(old_, new_));
    headline_changed_ = !changes_.empty();
    add(note_changes(old_, new_));
    compare_quotations();
    add(figure_changes(old_, new_, changes_));
    compare_speakers();
    compare_entities(old_, new_, ChangeKind::entity_removed);
    compare_entities(new_, old_, ChangeKind::entity_added);
    std::ranges::stable_sort(changes_, [](const Change& a, const Change& b) {
      return std::pair(gravity(a), place_of(a)) < std::pair(gravity(b), place_of(b));
    });
    return {std::move(changes_), std::move(quotations_)};
  }

 private:
  void add(std::vector<Change> changes) {
    for (Change& change : changes) changes_.push_back(std::move(change));
  }
  void add(std::optional<Change> change) {
    if (change) changes_.push_back(*std::move(change));
  }
  Change& add(ChangeKind kind, ChangeSide old_side, ChangeSide new_side,
              std::vector<WordChange> words = {}) {
    changes_.push_back(change_of(kind, new_.record.id, std::move(old_side), std::move(new_side),
                                 std::move(words)));
    return changes_.back();
  }
  void add_one_sided(ChangeKind kind, bool removed, ChangeSide side) {
    if (removed)
      add(kind, std::move(side), {});
    else
      add(kind, {}, std::move(side));
  }

  void join_renamed(const QuotationPairs& quotations) {
    for (const auto& [o, n] : quotations.pairs) {
      const Index was =
          find_speaker(old_.record, old_.record.quotations[o].speaker).value_or(kUnmatched);
      const Index is =
          find_speaker(new_.record, new_.record.quotations[n].speaker).value_or(kUnmatched);
      if (was == kUnmatched || is == kUnmatched) continue;
      if (speakers_.new_of[was] != kUnmatched || speakers_.old_of[is] != kUnmatched) continue;
      if (compare_sources(old_.record.speakers[was], new_.record.speakers[is]).same)
        speakers_.join(was, is);
    }
  }

  // A headline that changed is reported whole.
  bool is_reported_elsewhere(const ArticleVersion& version,
                             const QuotationRecord& quotation) const {
    return std::ranges::any_of(quotation.content, [&](Place place) {
      return version.in_note(place) || (headline_changed_ && version.in_headline(place));
    });
  }

  // Whether all the words are in both versions and only the limits of the quotation were found
  // otherwise, or a part of it in another quotation.
  bool only_limits_differ(const QuotationRecord& was, const QuotationRecord& is,
                          const std::vector<WordChange>& words) const {
    constexpr std::size_t kClause = 4;  // words that recur elsewhere only if they were moved
    if (!old_.text.known() || !new_.text.known()) return false;
    if (stands(old_, new_, was) && stands(new_, old_, is)) return true;
    const auto moved = [&](const ArticleVersion& version, const ArticleVersion& other,
                           const std::string& part) {
      return part.empty() ||
             (wording::split_words(part).size() >= kClause && stands(version, other, part));
    };
    return std::ranges::all_of(words, [&](const WordChange& change) {
      return moved(old_, new_, change.old_words) && moved(new_, old_, change.new_words);
    });
  }

  bool unchanged(const QuotationRecord& was, const QuotationRecord& is) const {
    return old_.unchanged.contains(was) && new_.unchanged.contains(is);
  }

  void compare_quotations() {
    const SpeakerChanges speaker_changes(old_.record, new_.record, speakers_, old_.unchanged,
                                         new_.unchanged, quotations_);
    for (const auto& [o, n] : quotations_.pairs)
      compare_pair(old_.record.quotations[o], new_.record.quotations[n], speaker_changes);
    compare_one_sided(old_, new_, quotations_.removed, ChangeKind::quotation_removed);
    compare_one_sided(new_, old_, quotations_.added, ChangeKind::quotation_added);
  }

  void compare_pair(const QuotationRecord& was, const QuotationRecord& is,
                    const SpeakerChanges& speaker_changes) {
    using Verdict = SpeakerChanges::Verdict;
    if (is_reported_elsewhere(old_, was) || is_reported_elsewhere(new_, is)) return;
    if ((!is_sure(was) && !is_sure(is)) || (is_nobodys(was) && is_nobodys(is))) return;
    const Verdict verdict = speaker_changes.judge(was, is);
    auto words = wording::word_changes(without_that(was.text), without_that(is.text));
    if (verdict == Verdict::another) {
      report(ChangeKind::quotation_reattributed, was, is, std::move(words));
      return;
    }
    if (unchanged(was, is)) return;
    if (verdict == Verdict::renamed) report_renamed(was, is);
    const CueChange cue = compare_cues(was, is);
    const bool indirectness_changed =
        (was.type == QuotationType::indirect) != (is.type == QuotationType::indirect);
    const bool retyped = indirectness_changed || (words.empty() && was.type != is.type);
    const bool reworded =
        !words.empty() && !reworded_.contains(is.within) && !only_limits_differ(was, is, words);
    if (retyped)
      report(ChangeKind::quotation_retyped, was, is, words);
    else if (reworded)
      report(ChangeKind::quotation_reworded, was, is, words);
    if (cue == CueChange::sign || (cue == CueChange::shade && !retyped))
      report(ChangeKind::cue_changed, was, is, words);
    compare_addressees(was, is);
    compare_appositions(was, is);
  }

  void report(ChangeKind kind, const QuotationRecord& was, const QuotationRecord& is,
              std::vector<WordChange> words) {
    if (kind == ChangeKind::quotation_reattributed) {
      old_speakers_.insert(was.speaker);
      new_speakers_.insert(is.speaker);
    }
    reworded_.insert(is.id);
    add(kind, side_of_quotation(old_, was), side_of_quotation(new_, is), std::move(words));
  }

  // Once for each pair of names. Speakers that were joined are reported by compare_speakers().
  void report_renamed(const QuotationRecord& was, const QuotationRecord& is) {
    if (!renamed_.emplace(was.speaker, is.speaker).second) return;
    const SpeakerRecord& old_speaker =
        old_.record.speakers[*find_speaker(old_.record, was.speaker)];
    const SpeakerRecord& new_speaker = new_.record.speakers[*find_speaker(new_.record, is.speaker)];
    report_renamed(old_speaker, new_speaker);
  }
  void report_renamed(const SpeakerRecord& was, const SpeakerRecord& is) {
    auto words = wording::word_changes(was.name, is.name);
    if (words.empty()) return;
    add(ChangeKind::speaker_renamed, side_of_speaker(old_, was, was.name),
        side_of_speaker(new_, is, is.name), std::move(words))
        .naming = compare_sources(was, is).naming;
  }

  void compare_addressees(const QuotationRecord& was, const QuotationRecord& is) {
    const std::string before = addressee_of(old_.text, was);
    const std::string after = addressee_of(new_.text, is);
    if (before.empty() || after.empty()) return;
    if (is_part_of_name(before, after) || is_part_of_name(after, before)) return;
    report(ChangeKind::addressee_changed, was, is, {});
  }

  void compare_appositions(const QuotationRecord& was, const QuotationRecord& is) {
    const auto old_speaker = find_speaker(old_.record, was.speaker);
    const auto new_speaker = find_speaker(new_.record, is.speaker);
    if (!old_speaker || !new_speaker || speakers_.new_of[*old_speaker] != *new_speaker) return;
    add(apposition_change(old_, old_.record.speakers[*old_speaker], was, new_,
                          new_.record.speakers[*new_speaker], is));
  }

  void compare_one_sided(const ArticleVersion& version, const ArticleVersion& other,
                         const std::vector<Index>& quotations, ChangeKind kind) {
    const bool removed = kind == ChangeKind::quotation_removed;
    std::set<std::string_view> reported;  // what is nested in them is not reported again
    for (const Index q : quotations) {
      const QuotationRecord& quotation = version.record.quotations[q];
      if (version.unchanged.contains(quotation) || !is_sure(quotation)) continue;
      if (is_nobodys(quotation) || is_reported_elsewhere(version, quotation)) continue;
      if (stands(version, other, quotation) || only_figures_differ(version, other, quotation)) {
        continue;
      }
      reported.insert(quotation.id);
      if (reported.contains(quotation.within)) continue;
      (removed ? old_speakers_ : new_speakers_).insert(quotation.speaker);
      add_one_sided(kind, removed, side_of_quotation(version, quotation));
    }
  }

  // Whether all mentions of the speaker are unchanged, and all quotations.
  static bool unchanged(const ArticleVersion& version, const SpeakerRecord& speaker) {
    return version.unchanged.contains(speaker.mentions) &&
           std::ranges::all_of(version.record.quotations, [&](const QuotationRecord& quotation) {
             return quotation.speaker != speaker.id || version.unchanged.contains(quotation);
           });
  }

  // A speaker comes or goes with a quotation that is reported.
  void compare_speakers() {
    for (Index o = 0; o < old_.record.speakers.size(); ++o) {
      const SpeakerRecord& was = old_.record.speakers[o];
      if (speakers_.new_of[o] == kUnmatched) {
        if (old_speakers_.contains(was.id))
          add(ChangeKind::speaker_removed, side_of_speaker(old_, was, was.name), {});
        continue;
      }
      const SpeakerRecord& is = new_.record.speakers[speakers_.new_of[o]];
      if (unchanged(old_, was) && unchanged(new_, is)) continue;
      const bool one_name =
          is_part_of_name(was.name, is.name) || is_part_of_name(is.name, was.name);
      if (!one_name || has_name(was) != has_name(is)) report_renamed(was, is);
      add(description_change(old_, was, new_, is));
    }
    for (Index n = 0; n < new_.record.speakers.size(); ++n)
      if (const SpeakerRecord& is = new_.record.speakers[n];
          speakers_.old_of[n] == kUnmatched && new_speakers_.contains(is.id))
        add(ChangeKind::speaker_added, {}, side_of_speaker(new_, is, is.name));
  }

  // Skips entities that are part of another change, and those that stand in the other version and
  // were only not found there.
  void compare_entities(const ArticleVersion& version, const ArticleVersion& other,
                        ChangeKind kind) {
    const bool removed = kind == ChangeKind::entity_removed;
    std::string reported = " ";
    for (const Change& change : changes_) {
      const ChangeSide& side = removed ? change.old_side : change.new_side;
      for (const std::string* text : {&side.text, &side.speaker, &side.source, &side.cue})
        reported.append(wording::fold_words(*text)).append(" \n ");
    }
    for (const Index e : entities_missing(version.record, other.record)) {
      const EntityRecord& entity = version.record.entities[e];
      if (version.unchanged.contains(entity.place) || version.in_note(entity.place)) continue;
      const std::string folded = wording::fold_words(entity.text);
      if (reported.find(" " + folded + " ") != reported.npos) continue;
      if (other.text.count(folded) > 0) continue;
      add_one_sided(kind, removed, side_of_text(version, {entity.place}, entity.text));
    }
  }

  ArticleVersion old_;
  ArticleVersion new_;
  SpeakerPairs speakers_;
  QuotationPairs quotations_;
  bool headline_changed_ = false;
  std::set<std::string> old_speakers_;   // ids of those of quotations that went or moved
  std::set<std::string> new_speakers_;   // ids of those of quotations that came or moved
  std::set<std::string_view> reworded_;  // ids of the new quotations in reported changes
  std::set<std::pair<std::string, std::string>> renamed_;  // ids of speakers reported as renamed
  std::vector<Change> changes_;
};

}  // namespace

Comparison compare(const Record& old_record, const Record& new_record, const Texts& texts) {
  return Comparing(old_record, new_record, texts).run();
}

}  // namespace quoth::diff
