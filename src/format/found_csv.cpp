#include "format/found_csv.h"

#include "format/csv.h"
#include "format/found_json.h"
#include "format/json_parts.h"

namespace quoth::format {

std::string found_csv_header() {
  return csv_row({"article", "date",      "title",  "part", "paragraph",  "speaker", "speaker_id",
                  "kind",    "addressee", "source", "cue",  "type",       "medium",  "sign",
                  "text",    "matches",   "start",  "end",  "confidence", "score",   "also"});
}

std::string found_csv(const Found& found) {
  std::string matches;
  for (const Span match : found.matches) {
    if (!matches.empty()) matches += " | ";
    matches += slice(found.text, match);
  }
  std::string also;
  for (const std::string& article : found.also) also += (also.empty() ? "" : " | ") + article;
  const auto& quotation = found.quotation;
  const bool named = !found.speaker.id.empty();
  const auto number = [&](std::uint32_t Place::*member, bool last) {
    if (found.content.empty()) return std::string();
    return std::to_string((last ? found.content.back() : found.content.front()).*member);
  };
  return csv_row({found.article,
                  found.date,
                  found.title,
                  std::string(kind_of(found.part)),
                  found.paragraph ? std::to_string(*found.paragraph + 1) : "",
                  found.speaker.name,
                  found.speaker.id,
                  named ? std::string(to_string(found.speaker.kind)) : "",
                  found.addressee,
                  quotation && quotation->source ? quotation->source->text : "",
                  quotation && quotation->cue ? quotation->cue->text : "",
                  quotation ? std::string(to_string(quotation->type)) : "",
                  quotation ? std::string(to_string(quotation->medium)) : "",
                  quotation ? std::string(to_string(quotation->sign)) : "",
                  found.text,
                  matches,
                  number(&Place::start, false),
                  number(&Place::end, true),
                  quotation ? two_decimals(quotation->confidence) : "",
                  found.score > 0 ? two_decimals(found.score) : "",
                  also});
}

}  // namespace quoth::format
