#include "report/speaker_order.h"

#include <algorithm>
#include <functional>
#include <string>

#include "name/person_name.h"
#include "report/whole_report.h"
#include "text/case_folding.h"

namespace quoth::report {
namespace {

// "lee ann" for Dame Ann Lee; "port of ashbourne" as it is.
std::string alphabetic_key(const ReportSpeaker& speaker) {
  if (speaker.kind != SpeakerKind::person) return text::fold_to_ascii(speaker.name);
  const name::Name name = name::parse_name(speaker.name);
  return text::fold_to_ascii(name.surname.empty() ? name.given : name.surname + " " + name.given);
}

template <typename Key>
void sort_by(std::vector<ReportSpeaker>& speakers, Key key) {
  std::ranges::stable_sort(speakers, std::less<>(), key);
}

}  // namespace

void sort_speakers(std::vector<ReportSpeaker>& speakers, SpeakerOrder order,
                   const std::function<FirstQuotations()>& first) {
  switch (order) {
    case SpeakerOrder::articles:
      return;
    case SpeakerOrder::quotations:
      return sort_by(speakers, [](const ReportSpeaker& speaker) {
        return -static_cast<std::int64_t>(speaker.quotations);
      });
    case SpeakerOrder::name:
      return sort_by(speakers, alphabetic_key);
    case SpeakerOrder::appearance: {
      const FirstQuotations places = first();
      return sort_by(speakers, [&](const ReportSpeaker& speaker) { return places.at(speaker.id); });
    }
  }
}

}  // namespace quoth::report

namespace quoth {

void sort_speakers(Report& report, SpeakerOrder order) {
  report::sort_speakers(report.speakers, order, [&] {
    const report::WholeReport whole(report);
    report::FirstQuotations first;
    for (std::size_t n = 0; n < report.statements.size(); ++n) {
      for (const auto& place : whole.places(n)) {
        if (!place) continue;
        const auto [found, is_new] = first.emplace(report.statements[n].speaker, *place);
        found->second = std::min(found->second, *place);
      }
    }
    return first;
  });
}

}  // namespace quoth
