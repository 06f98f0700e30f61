#include "diff/comparison.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "diff/article_text.h"
#include "diff/correction_notes.h"
#include "diff/cue_meaning.h"
#include "diff/entity_changes.h"
#include "diff/figures.h"
#include "diff/sentence_matching.h"
#include "diff/source_relation.h"
#include "diff/speaker_changes.h"
#include "diff/speaker_matching.h"
#include "diff/told_to.h"
#include "diff/unchanged_sentences.h"
#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// Below it, words without quotation marks are more often narration than something said.
constexpr double kSureIndirect = 0.5;

bool is_sure(const QuotationRecord& quotation) {
  return quotation.type != QuotationType::indirect || quotation.confidence == 0 ||  // 0 if unknown
         quotation.confidence >= kSureIndirect;
}

std::set<std::string> description_words(const std::string& text) {
  std::set<std::string> words;
  for (wording::PlacedWord& word : wording::split_words(text)) {
    if (word.fold.ends_with("'s")) word.fold.resize(word.fold.size() - 2);
    if (!model::Lexicon::named("function_words").contains(word.fold)) words.insert(word.fold);
  }
  return words;
}

// "MI5's director general" is the same as "the director general of MI5".
bool same_description(const std::string& a, const std::string& b) {
  return description_words(a) == description_words(b);
}

// The content without the conjunction before it: "said that it froze" and "said it froze" are the
// same.
std::string_view without_that(std::string_view content) {
  for (const std::string_view that : {"that ", "That "})
    if (content.starts_with(that)) content.remove_prefix(that.size());
  return content;
}

// What a source says of its speaker after the name: "who runs a bakery" of "Ann Lee, who runs a
// bakery,".
std::string apposition(const std::optional<PhraseRecord>& source) {
  if (!source) return {};
  const auto comma = source->text.find(", ");
  if (comma == std::string::npos) return {};
  std::string text = source->text.substr(comma + 2);
  while (text.ends_with(',') || text.ends_with(' ')) text.pop_back();
  return text;
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

// One of the two versions.
struct Version {
  const Record& record;
  ArticleText text;
  UnchangedSentences unchanged;
  std::vector<Place> notes;    // of corrections
  std::set<std::string> told;  // ids of the speakers of quotations that came, went or moved

  Version(const Record& record_in, const Record& other, const Texts& texts)
      : record(record_in),
        text(record_in, text_of(record_in, texts)),
        unchanged(record_in, other),
        notes(correction_notes(text)) {}

  static std::string_view text_of(const Record& record, const Texts& texts) {
    const auto found = texts.find(record.digest);
    return found == texts.end() ? std::string_view() : found->second;
  }
  static bool overlap(Place a, Place b) { return a.start < b.end && b.start < a.end; }

  bool in_note(Place place) const {
    return std::ranges::any_of(notes, [&](Place note) { return overlap(note, place); });
  }
  bool in_headline(Place place) const {
    return std::ranges::any_of(record.paragraphs, [&](const ParagraphRecord& paragraph) {
      return paragraph.role == Role::headline && overlap(paragraph.place, place);
    });
  }
  std::uint32_t paragraph_at(Place place) const {
    std::uint32_t number = 0;
    for (const ParagraphRecord& paragraph : record.paragraphs) {
      if (paragraph.place.start > place.start) break;
      ++number;
    }
    return number;
  }
};

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
    compare_headlines();
    compare_notes();
    compare_quotations();
    compare_figures();
    compare_speakers();
    compare_entities(old_, new_, ChangeKind::entity_removed);
    compare_entities(new_, old_, ChangeKind::entity_added);
    std::ranges::stable_sort(changes_, [](const Change& a, const Change& b) {
      return std::pair(gravity(a), place_of(a)) < std::pair(gravity(b), place_of(b));
    });
    return {std::move(changes_), std::move(quotations_)};
  }

 private:
  Change& add(ChangeKind kind, ChangeSide old_side, ChangeSide new_side,
              std::vector<WordChange> words = {}) {
    std::vector<WordChange> figures = changed_figures(words);
    changes_.push_back({kind, new_.record.id, std::move(old_side), std::move(new_side),
                        std::move(words), std::move(figures), Naming::unchanged});
    return changes_.back();
  }
  void add_one_sided(ChangeKind kind, bool removed, ChangeSide side) {
    if (removed)
      add(kind, std::move(side), {});
    else
      add(kind, {}, std::move(side));
  }

  static ChangeSide side_of_text(const Version& version, std::vector<Place> place,
                                 std::string text) {
    ChangeSide side;
    side.article = version.record.id;
    side.paragraph = place.empty() ? 0 : version.paragraph_at(place.front());
    side.place = std::move(place);
    side.text = std::move(text);
    side.present = true;
    return side;
  }
  static ChangeSide side_of_speaker(const Version& version, const SpeakerRecord& speaker,
                                    const std::string& text) {
    std::vector<Place> place;
    if (!speaker.mentions.empty()) place.push_back(speaker.mentions.front());
    ChangeSide side = side_of_text(version, std::move(place), text);
    side.speaker = speaker.name;
    return side;
  }
  static ChangeSide side_of_quotation(const Version& version, const QuotationRecord& quotation) {
    ChangeSide side = side_of(version.record, quotation);
    side.addressee = told_to(version.text, quotation);
    return side;
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

  // A headline that changed is told whole.
  bool is_told_elsewhere(const Version& version, const QuotationRecord& quotation) const {
    return std::ranges::any_of(quotation.content, [&](Place place) {
      return version.in_note(place) || (headline_changed_ && version.in_headline(place));
    });
  }

  // Whether the words stand in the other version as often as in this one, whoever was found to say
  // them.
  static bool stands(const Version& version, const Version& other, std::string_view words) {
    const std::string folded = wording::fold_words(words);
    if (folded.empty()) return true;
    const std::size_t count = version.text.count(folded);
    return count > 0 && other.text.count(folded) >= count;
  }
  static bool stands(const Version& version, const Version& other,
                     const QuotationRecord& quotation) {
    if (!version.text.known() || !other.text.known()) return false;
    return std::ranges::all_of(quotation.content, [&](Place piece) {
      return stands(version, other, without_that(version.text.at(piece)));
    });
  }

  // Whether all the words are in both versions and only the limits of the quotation were found
  // otherwise, or a part of it in another quotation.
  bool only_limits_differ(const QuotationRecord& was, const QuotationRecord& is,
                          const std::vector<WordChange>& words) const {
    constexpr std::size_t kClause = 4;  // words that recur elsewhere only if they were moved
    if (!old_.text.known() || !new_.text.known()) return false;
    if (stands(old_, new_, was) && stands(new_, old_, is)) return true;
    const auto moved = [&](const Version& version, const Version& other, const std::string& part) {
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
    if (is_told_elsewhere(old_, was) || is_told_elsewhere(new_, is)) return;
    if (!is_sure(was) && !is_sure(is)) return;
    const Verdict verdict = speaker_changes.judge(was, is);
    auto words = wording::word_changes(without_that(was.text), without_that(is.text));
    if (verdict == Verdict::another) {
      tell(ChangeKind::quotation_reattributed, was, is, std::move(words));
      return;
    }
    if (unchanged(was, is)) return;
    if (verdict == Verdict::renamed) tell_renamed(was, is);
    const CueChange cue = compare_cues(was, is);
    const bool indirectness_changed =
        (was.type == QuotationType::indirect) != (is.type == QuotationType::indirect);
    const bool retyped = indirectness_changed || (words.empty() && was.type != is.type);
    const bool reworded =
        !words.empty() && !reworded_.contains(is.within) && !only_limits_differ(was, is, words);
    if (retyped)
      tell(ChangeKind::quotation_retyped, was, is, words);
    else if (reworded)
      tell(ChangeKind::quotation_reworded, was, is, words);
    if (cue == CueChange::sign || (cue == CueChange::shade && !retyped))
      tell(ChangeKind::cue_changed, was, is, words);
    compare_addressees(was, is);
    compare_appositions(was, is);
  }

  void tell(ChangeKind kind, const QuotationRecord& was, const QuotationRecord& is,
            std::vector<WordChange> words) {
    if (kind == ChangeKind::quotation_reattributed) {
      old_.told.insert(was.speaker);
      new_.told.insert(is.speaker);
    }
    reworded_.insert(is.id);
    add(kind, side_of_quotation(old_, was), side_of_quotation(new_, is), std::move(words));
  }

  // Once for each pair of names. Speakers that were joined are told by compare_speakers().
  void tell_renamed(const QuotationRecord& was, const QuotationRecord& is) {
    if (!renamed_.emplace(was.speaker, is.speaker).second) return;
    const SpeakerRecord& old_speaker =
        old_.record.speakers[*find_speaker(old_.record, was.speaker)];
    const SpeakerRecord& new_speaker = new_.record.speakers[*find_speaker(new_.record, is.speaker)];
    tell_renamed(old_speaker, new_speaker);
  }
  void tell_renamed(const SpeakerRecord& was, const SpeakerRecord& is) {
    auto words = wording::word_changes(was.name, is.name);
    if (words.empty()) return;
    add(ChangeKind::speaker_renamed, side_of_speaker(old_, was, was.name),
        side_of_speaker(new_, is, is.name), std::move(words))
        .naming = compare_sources(was, is).naming;
  }

  void compare_addressees(const QuotationRecord& was, const QuotationRecord& is) {
    const std::string before = told_to(old_.text, was);
    const std::string after = told_to(new_.text, is);
    if (before.empty() || after.empty()) return;
    if (is_part_of_name(before, after) || is_part_of_name(after, before)) return;
    tell(ChangeKind::addressee_changed, was, is, {});
  }

  // What the source tells of the same speaker beside the name, where no description was found.
  void compare_appositions(const QuotationRecord& was, const QuotationRecord& is) {
    const auto old_speaker = find_speaker(old_.record, was.speaker);
    const auto new_speaker = find_speaker(new_.record, is.speaker);
    if (!old_speaker || !new_speaker || speakers_.new_of[*old_speaker] != *new_speaker) return;
    const SpeakerRecord& before = old_.record.speakers[*old_speaker];
    const SpeakerRecord& after = new_.record.speakers[*new_speaker];
    if (!same_description(before.description, after.description)) return;
    const std::string old_text = apposition(was.source);
    const std::string new_text = apposition(is.source);
    if (old_text.empty() || new_text.empty() || same_description(old_text, new_text)) return;
    if (stands(old_, new_, old_text) && stands(new_, old_, new_text)) return;
    add(ChangeKind::description_changed, side_of_speaker(old_, before, old_text),
        side_of_speaker(new_, after, new_text), wording::word_changes(old_text, new_text));
  }

  void compare_one_sided(Version& version, const Version& other,
                         const std::vector<Index>& quotations, ChangeKind kind) {
    std::set<std::string_view> reported;  // what is nested in them is not told again
    for (const Index q : quotations) {
      const QuotationRecord& quotation = version.record.quotations[q];
      if (version.unchanged.contains(quotation) || !is_sure(quotation)) continue;
      if (is_told_elsewhere(version, quotation) || stands(version, other, quotation)) continue;
      reported.insert(quotation.id);
      if (reported.contains(quotation.within)) continue;
      version.told.insert(quotation.speaker);
      add_one_sided(kind, kind == ChangeKind::quotation_removed,
                    side_of_quotation(version, quotation));
    }
  }

  void compare_notes() {
    for (const Place note : new_.notes) {
      const std::string text(new_.text.at(note));
      const bool known = std::ranges::any_of(old_.notes, [&](Place old_note) {
        return is_same_note(std::string(old_.text.at(old_note)), text);
      });
      if (!known && old_.text.count(wording::fold_words(text)) == 0)
        add(ChangeKind::correction_added, {}, side_of_text(new_, {note}, text));
    }
  }

  // A note in which only the spelling of a name changed tells nothing new; another date does.
  static bool is_same_note(const std::string& was, const std::string& is) {
    const auto words = wording::word_changes(was, is);
    return changed_figures(words).empty() && otherwise_stayed(words, {}, is);
  }

  // Figures of the narration, in sentences that otherwise stayed.
  void compare_figures() {
    for (const SentencePair& pair :
         match_sentences(old_.text, old_.unchanged, new_.text, new_.unchanged)) {
      if (old_.in_note(pair.old_place) || new_.in_note(pair.new_place)) continue;
      const std::string old_text(old_.text.at(pair.old_place));
      const std::string new_text(new_.text.at(pair.new_place));
      auto words = wording::word_changes(old_text, new_text);
      std::vector<WordChange> figures = changed_figures(words);
      std::erase_if(figures, [&](const WordChange& figure) { return is_told(figure, pair); });
      if (figures.empty() || !otherwise_stayed(words, figures, new_text)) continue;
      add(ChangeKind::figure_changed, side_of_text(old_, {pair.old_place}, old_text),
          side_of_text(new_, {pair.new_place}, new_text), std::move(words))
          .figures = std::move(figures);
    }
  }

  static bool otherwise_stayed(const std::vector<WordChange>& words,
                               const std::vector<WordChange>& figures,
                               const std::string& sentence) {
    constexpr double kMaxOther = 0.3;  // of the words of the sentence
    std::size_t other = 0;
    for (const WordChange& change : words) {
      if (std::ranges::find(figures, change) != figures.end()) continue;
      other += std::max(wording::split_words(change.old_words).size(),
                        wording::split_words(change.new_words).size());
    }
    const auto all = static_cast<double>(wording::split_words(sentence).size());
    return static_cast<double>(other) <= kMaxOther * all;
  }

  // Whether a told change of a quotation in the sentence tells the figure.
  bool is_told(const WordChange& figure, const SentencePair& pair) const {
    const auto in = [](const ChangeSide& side, Place sentence) {
      return std::ranges::any_of(side.place,
                                 [&](Place place) { return Version::overlap(place, sentence); });
    };
    return std::ranges::any_of(changes_, [&](const Change& change) {
      if (!in(change.old_side, pair.old_place) && !in(change.new_side, pair.new_place))
        return false;
      const bool one_sided = change.kind == ChangeKind::quotation_removed ||
                             change.kind == ChangeKind::quotation_added;
      return one_sided || std::ranges::find(change.figures, figure) != change.figures.end();
    });
  }

  // Whether all mentions of the speaker are unchanged, and all quotations.
  static bool unchanged(const Version& version, const SpeakerRecord& speaker) {
    return version.unchanged.contains(speaker.mentions) &&
           std::ranges::all_of(version.record.quotations, [&](const QuotationRecord& quotation) {
             return quotation.speaker != speaker.id || version.unchanged.contains(quotation);
           });
  }

  // A speaker comes or goes with a quotation that is told.
  void compare_speakers() {
    for (Index o = 0; o < old_.record.speakers.size(); ++o) {
      const SpeakerRecord& was = old_.record.speakers[o];
      if (speakers_.new_of[o] == kUnmatched) {
        if (old_.told.contains(was.id))
          add(ChangeKind::speaker_removed, side_of_speaker(old_, was, was.name), {});
        continue;
      }
      const SpeakerRecord& is = new_.record.speakers[speakers_.new_of[o]];
      if (unchanged(old_, was) && unchanged(new_, is)) continue;
      const bool one_name =
          is_part_of_name(was.name, is.name) || is_part_of_name(is.name, was.name);
      if (!one_name || has_name(was) != has_name(is)) tell_renamed(was, is);
      compare_descriptions(was, is);
    }
    for (Index n = 0; n < new_.record.speakers.size(); ++n)
      if (const SpeakerRecord& is = new_.record.speakers[n];
          speakers_.old_of[n] == kUnmatched && new_.told.contains(is.id))
        add(ChangeKind::speaker_added, {}, side_of_speaker(new_, is, is.name));
  }

  void compare_descriptions(const SpeakerRecord& was, const SpeakerRecord& is) {
    if (same_description(was.description, is.description)) return;
    // One version's analysis may have missed what stands in both, or made it of other words.
    const auto uncertain = [](const Version& version, const Version& other, const auto& text) {
      const bool made = version.text.known() && version.text.count(wording::fold_words(text)) == 0;
      return text.empty() || made || stands(version, other, text);
    };
    if (uncertain(old_, new_, was.description) && uncertain(new_, old_, is.description)) return;
    auto words = wording::word_changes(was.description, is.description);
    if (words.empty()) return;
    add(ChangeKind::description_changed, side_of_speaker(old_, was, was.description),
        side_of_speaker(new_, is, is.description), std::move(words));
  }

  void compare_headlines() {
    auto words = wording::word_changes(old_.record.title, new_.record.title);
    if (words.empty()) return;
    headline_changed_ = true;
    const auto side = [](const Version& version) {
      std::vector<Place> place;
      const auto headline =
          std::ranges::find(version.record.paragraphs, Role::headline, &ParagraphRecord::role);
      if (headline != version.record.paragraphs.end()) place.push_back(headline->place);
      ChangeSide result = side_of_text(version, std::move(place), version.record.title);
      result.present = !version.record.title.empty();
      return result;
    };
    add(ChangeKind::headline_changed, side(old_), side(new_), std::move(words));
  }

  // Skips entities that are part of another change, and those that stand in the other version and
  // were only not found there.
  void compare_entities(const Version& version, const Version& other, ChangeKind kind) {
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

  Version old_;
  Version new_;
  SpeakerPairs speakers_;
  QuotationPairs quotations_;
  bool headline_changed_ = false;
  std::set<std::string_view> reworded_;  // ids of the new quotations in told changes
  std::set<std::pair<std::string, std::string>> renamed_;  // ids of speakers told as renamed
  std::vector<Change> changes_;
};

}  // namespace

ChangeSide side_of(const Record& record, const QuotationRecord& quotation) {
  ChangeSide side;
  side.article = record.id;
  side.place = quotation.content;
  side.paragraph = quotation.paragraph + 1;
  side.text = quotation.text;
  side.present = true;
  if (const auto speaker = find_speaker(record, quotation.speaker))
    side.speaker = record.speakers[*speaker].name;
  if (const auto addressee = find_speaker(record, quotation.addressee))
    side.addressee = record.speakers[*addressee].name;
  side.type = to_string(quotation.type);
  side.medium = to_string(quotation.medium);
  if (quotation.cue) side.cue = quotation.cue->text;
  if (quotation.source) side.source = quotation.source->text;
  side.sign = to_string(quotation.sign);
  side.confidence = quotation.confidence;
  return side;
}

Comparison compare(const Record& old_record, const Record& new_record, const Texts& texts) {
  return Comparing(old_record, new_record, texts).run();
}

}  // namespace quoth::diff
