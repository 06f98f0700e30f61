#include "diff/speaker_changes.h"

#include "diff/source_relation.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// Below it, the analysis is more often wrong than right in some part of the quotation.
constexpr double kSure = 0.5;

bool is_sure(const QuotationRecord& quotation) {
  return quotation.confidence == 0 || quotation.confidence >= kSure;  // 0 if unknown
}

bool is_pronoun(const QuotationRecord& quotation) {
  if (!quotation.source) return false;
  const token::WordSense* sense = token::find_word(quotation.source->text);
  return sense != nullptr && sense->pronoun == token::Person::third;
}

// Whether the last person mentioned before the pronoun is the one that it was resolved to.
bool refers_to_nearest(const Record& record, const QuotationRecord& quotation) {
  const std::uint32_t before = quotation.source->place.start;
  const SpeakerRecord* nearest = nullptr;
  std::uint32_t nearest_end = 0;
  for (const SpeakerRecord& speaker : record.speakers) {
    if (speaker.kind != SpeakerKind::person) continue;
    for (const Place mention : speaker.mentions) {
      if (mention.end > before || mention.end < nearest_end) continue;
      nearest = &speaker;
      nearest_end = mention.end;
    }
  }
  return nearest != nullptr && nearest->id == quotation.speaker;
}

// The digest of the sentence before the one that holds the place; 0 if there is none.
std::uint32_t sentence_before(const Record& record, Place place) {
  std::uint32_t before = 0;
  for (const SentenceRecord& sentence : record.sentences) {
    if (sentence.place.end > place.start) break;
    before = sentence.digest;
  }
  return before;
}

bool resolved_by_words(const QuotationRecord& quotation) {
  switch (quotation.resolved_by) {
    case ResolvedBy::name:
    case ResolvedBy::description:
    case ResolvedBy::signature:
    case ResolvedBy::none:  // unknown, in records that were made by hand
      return true;
    case ResolvedBy::title:
    case ResolvedBy::pronoun:
    case ResolvedBy::continuation:
      return false;
  }
  return false;
}

bool names_surely(const Record& record, const QuotationRecord& quotation) {
  if (!quotation.source || !is_sure(quotation)) return false;
  if (is_pronoun(quotation)) return refers_to_nearest(record, quotation);
  return resolved_by_words(quotation);
}

}  // namespace

SpeakerChanges::SpeakerChanges(const Record& old_record, const Record& new_record,
                               const SpeakerPairs& speakers,
                               const UnchangedSentences& old_unchanged,
                               const UnchangedSentences& new_unchanged,
                               const QuotationPairs& quotations)
    : old_(&old_record),
      new_(&new_record),
      speakers_(&speakers),
      old_unchanged_(&old_unchanged),
      new_unchanged_(&new_unchanged) {
  for (const auto& [o, n] : quotations.pairs) {
    const QuotationRecord& was = old_record.quotations[o];
    const QuotationRecord& is = new_record.quotations[n];
    if (!is_pronoun(was) && !is_pronoun(is) && judge_alone(was, is) == Verdict::another)
      moved_.emplace(was.speaker, is.speaker);
  }
}

SpeakerChanges::Verdict SpeakerChanges::judge(const QuotationRecord& was,
                                              const QuotationRecord& is) const {
  if (moved_.contains({was.speaker, is.speaker})) return Verdict::another;
  return judge_alone(was, is);
}

SpeakerChanges::Verdict SpeakerChanges::judge_alone(const QuotationRecord& was,
                                                    const QuotationRecord& is) const {
  const auto old_speaker = find_speaker(*old_, was.speaker);
  const auto new_speaker = find_speaker(*new_, is.speaker);
  if (!old_speaker || !new_speaker) return Verdict::same;
  if (speakers_->new_of[*old_speaker] == *new_speaker) return Verdict::same;
  const bool unchanged = old_unchanged_->contains(was) && new_unchanged_->contains(is);
  const bool pronouns = is_pronoun(was) && is_pronoun(is);
  if (unchanged && !pronouns) return Verdict::same;
  // After the same sentence "he" means the same, whatever the analysis made of it.
  if (unchanged && sentence_before(*old_, was.source->place) != 0 &&
      sentence_before(*old_, was.source->place) == sentence_before(*new_, is.source->place))
    return Verdict::same;
  if (!names_surely(*old_, was) || !names_surely(*new_, is)) return Verdict::same;
  if (!pronouns && (is_part_of_name(was.source->text, is.source->text) ||
                    is_part_of_name(is.source->text, was.source->text)))
    return Verdict::same;
  return compare_sources(old_->speakers[*old_speaker], new_->speakers[*new_speaker]).same
             ? Verdict::renamed
             : Verdict::another;
}

}  // namespace quoth::diff
