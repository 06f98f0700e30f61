#include "quoth/report.h"

#include <utility>

#include "quoth/selection.h"
#include "report/explanations.h"
#include "report/filter.h"
#include "report/links.h"
#include "report/record_order.h"
#include "report/stored_report.h"

namespace quoth {

Report make_report(std::vector<Record> articles, std::vector<Error> errors) {
  return make_report(std::move(articles), std::move(errors), {});
}

Report make_report(std::vector<Record> articles, std::vector<Error> errors, const Filter& wanted) {
  std::erase_if(articles, [&](Record& record) { return !report::narrow(record, wanted); });
  articles = report::in_order(std::move(articles));
  report::StoredReport made(articles, std::move(errors));
  if (!wanted.speakers.empty()) made.keep_speakers(wanted.speakers);
  Report report{.copies = made.copies(), .speakers = made.speakers(), .errors = made.errors()};
  report.statements.reserve(made.statements());
  for (std::size_t n = 0; n < made.statements(); ++n) {
    report.statements.push_back(made.statement(n));
  }
  report.entities.reserve(made.entities());
  for (std::size_t n = 0; n < made.entities(); ++n) report.entities.push_back(made.entity(n));
  for (std::size_t n = 0; n < articles.size() && !wanted.speakers.empty(); ++n) {
    articles[n] = made.article(n);
  }
  report.articles = std::move(articles);
  return report;
}

std::vector<SpeakerExplanation> explain_speakers(const Report& report) {
  const report::Records records(report.articles);
  return report::explain(report.speakers, records, report::link_speakers(records, report.copies));
}

}  // namespace quoth
