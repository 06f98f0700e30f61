#include "quoth/report.h"

#include <map>
#include <utility>

#include "quoth/copies.h"
#include "report/entity_counts.h"
#include "report/find_copies.h"
#include "report/links.h"
#include "report/other_speakers.h"
#include "report/record_order.h"
#include "report/statements.h"
#include "report/stored_report.h"

namespace quoth {

Report make_report(std::vector<Record> articles, std::vector<Error> errors) {
  Report made;
  made.articles = report::in_order(std::move(articles));
  const report::Records records(made.articles);
  made.copies = report::find_copies(records);
  const report::Links links = report::link_speakers(records, made.copies);
  const report::Statements statements(records, links, made.copies);
  made.speakers = report::speakers_of(records, links, statements, made.copies);
  const auto speakers = report::by_link(links, made.speakers);
  const report::SameWords same_words(records, statements);
  made.statements.reserve(statements.size());
  for (std::size_t n = 0; n < statements.size(); ++n) {
    made.statements.push_back(statements[n]);
    made.statements.back().also_given_to =
        report::other_speakers(same_words.others(n), records, statements, speakers);
  }
  made.entities = report::count_entities(made.articles, links);
  made.errors = report::in_order(std::move(errors));
  return made;
}

std::vector<SpeakerExplanation> explain_speakers(const Report& report) {
  const report::Links links = report::link_speakers(report.articles, report.copies);
  std::map<report::Member, std::string> reasons;
  for (const report::Tie& tie : links.ties) reasons.emplace(tie.member, tie.reason);
  std::map<std::string_view, const report::LinkedSpeaker*> by_id;
  for (const report::LinkedSpeaker& speaker : links.speakers) by_id[speaker.id] = &speaker;
  std::vector<SpeakerExplanation> explanations;
  for (const ReportSpeaker& speaker : report.speakers) {
    SpeakerExplanation explanation{speaker.id, speaker.name, {}};
    const auto linked = by_id.find(speaker.id);
    if (linked == by_id.end()) continue;
    for (const report::Member& member : linked->second->members) {
      const Record& record = report.articles[member.article];
      const auto reason = reasons.find(member);
      explanation.forms.push_back({record.id, record.speakers[member.speaker].name,
                                   reason == reasons.end() ? std::string() : reason->second});
    }
    explanations.push_back(std::move(explanation));
  }
  return explanations;
}

}  // namespace quoth
