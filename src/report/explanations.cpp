#include "report/explanations.h"

#include <map>
#include <string_view>
#include <utility>

namespace quoth::report {

std::vector<SpeakerExplanation> explain(const std::vector<ReportSpeaker>& speakers,
                                        const Records& records, const Links& links) {
  std::map<Member, std::string> reasons;
  for (const Tie& tie : links.ties) reasons.emplace(tie.member, tie.reason);
  std::map<std::string_view, const LinkedSpeaker*> by_id;
  for (const LinkedSpeaker& speaker : links.speakers) by_id[speaker.id] = &speaker;
  std::vector<SpeakerExplanation> explanations;
  for (const ReportSpeaker& speaker : speakers) {
    SpeakerExplanation explanation{speaker.id, speaker.name, {}};
    const auto linked = by_id.find(speaker.id);
    if (linked == by_id.end()) continue;
    for (const Member& member : linked->second->members) {
      const auto reason = reasons.find(member);
      explanation.forms.push_back({records.id(member.article),
                                   records.speakers(member.article)[member.speaker].name,
                                   reason == reasons.end() ? std::string() : reason->second});
    }
    explanations.push_back(std::move(explanation));
  }
  return explanations;
}

}  // namespace quoth::report
