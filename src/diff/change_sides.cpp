#include "diff/change_sides.h"

#include <utility>

#include "diff/addressee.h"
#include "diff/figures.h"

namespace quoth::diff {

ChangeSide side_of(const Record& record, const QuotationRecord& quotation) {
  ChangeSide side;
  side.article = record.id;
  side.place = quotation.content;
  side.paragraph = quotation.paragraph + 1;
  side.text = quotation.text;
  side.present = true;
  if (const auto speaker = find_speaker(record, quotation.speaker)) {
    side.speaker = record.speakers[*speaker].name;
    side.speaker_kind = to_string(record.speakers[*speaker].kind);
  }
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

ChangeSide side_of_quotation(const ArticleVersion& version, const QuotationRecord& quotation) {
  ChangeSide side = side_of(version.record, quotation);
  side.addressee = addressee_of(version.text, quotation);
  return side;
}

ChangeSide side_of_text(const ArticleVersion& version, std::vector<Place> place, std::string text) {
  ChangeSide side;
  side.article = version.record.id;
  side.paragraph = place.empty() ? 0 : version.paragraph_at(place.front());
  side.place = std::move(place);
  side.text = std::move(text);
  side.present = true;
  return side;
}

ChangeSide side_of_speaker(const ArticleVersion& version, const SpeakerRecord& speaker,
                           const std::string& text) {
  std::vector<Place> place;
  if (!speaker.mentions.empty()) place.push_back(speaker.mentions.front());
  ChangeSide side = side_of_text(version, std::move(place), text);
  side.speaker = speaker.name;
  side.speaker_kind = to_string(speaker.kind);
  return side;
}

Change change_of(ChangeKind kind, const std::string& article, ChangeSide old_side,
                 ChangeSide new_side, std::vector<WordChange> words) {
  std::vector<WordChange> figures = changed_figures(words);
  return {kind,
          article,
          std::move(old_side),
          std::move(new_side),
          std::move(words),
          std::move(figures),
          Naming::unchanged};
}

}  // namespace quoth::diff
