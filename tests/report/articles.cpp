#include "report/articles.h"

#include <algorithm>

#include "name/person_name.h"
#include "text/digest.h"
#include "wording/word_diff.h"

namespace quoth {
namespace {

void add_speaker(Record& record, const TestSpeaker& speaker) {
  if (std::ranges::count(record.speakers, speaker.name, &SpeakerRecord::name) > 0) return;
  record.speakers.push_back({name::slug(speaker.name),
                             speaker.name,
                             speaker.kind,
                             speaker.description,
                             speaker.aliases,
                             {}});
}

}  // namespace

Record article(const std::string& id, const std::vector<Said>& quotations,
               const std::vector<TestSpeaker>& speakers) {
  Record record;
  record.id = id;
  std::string all;
  for (const TestSpeaker& speaker : speakers) add_speaker(record, speaker);
  for (const Said& said : quotations) {
    if (!said.speaker.empty()) add_speaker(record, {said.speaker, SpeakerKind::person, "", {}});
    QuotationRecord quotation;
    quotation.id.append("q-").append(text::short_digest(wording::fold_words(said.text)));
    quotation.type = said.type;
    quotation.text = said.text;
    const auto begin = static_cast<std::uint32_t>(all.size());
    all += said.text;
    quotation.content = {{begin, static_cast<std::uint32_t>(all.size())}};
    quotation.speaker = said.speaker.empty() ? "" : name::slug(said.speaker);
    quotation.sentence = static_cast<std::uint32_t>(record.quotations.size());
    record.sentences.push_back({quotation.content.front(), 0});
    record.quotations.push_back(std::move(quotation));
  }
  record.digest = text::digest(id + all);
  return record;
}

}  // namespace quoth
