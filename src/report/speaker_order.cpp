#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "name/person_name.h"
#include "quoth/selection.h"
#include "text/case_folding.h"

namespace quoth {
namespace {

// "lee ann" for Dame Ann Lee; "port of ashbourne" as it is.
std::string alphabetic_key(const ReportSpeaker& speaker) {
  if (speaker.kind != SpeakerKind::person) return text::fold_to_ascii(speaker.name);
  const name::Name name = name::parse_name(speaker.name);
  return text::fold_to_ascii(name.surname.empty() ? name.given : name.surname + " " + name.given);
}

// The article's index and the quotation's index of the first quotation, by speaker.
std::map<std::string, std::pair<std::size_t, std::size_t>> first_quotations(const Report& report) {
  using Place = std::pair<std::size_t, std::size_t>;
  using Key = std::pair<std::string_view, std::string_view>;  // article, quotation
  std::map<Key, Place> places;
  for (std::size_t a = 0; a < report.articles.size(); ++a) {
    const Record& article = report.articles[a];
    for (std::size_t q = 0; q < article.quotations.size(); ++q)
      places.emplace(Key(article.id, article.quotations[q].id), Place(a, q));
  }
  std::map<std::string, Place> first;  // by speaker
  for (const Statement& statement : report.statements) {
    for (const Variant& variant : statement.variants) {
      const auto place = places.find(Key(variant.article, variant.quotation));
      if (place == places.end()) continue;
      const auto [found, is_new] = first.emplace(statement.speaker, place->second);
      found->second = std::min(found->second, place->second);
    }
  }
  return first;
}

template <typename Key>
void sort_by(Report& report, Key key) {
  std::ranges::stable_sort(report.speakers, std::less<>(), key);
}

}  // namespace

void sort_speakers(Report& report, SpeakerOrder order) {
  switch (order) {
    case SpeakerOrder::articles:
      return;
    case SpeakerOrder::quotations:
      return sort_by(report, [](const ReportSpeaker& speaker) {
        return -static_cast<std::int64_t>(speaker.quotations);
      });
    case SpeakerOrder::name:
      return sort_by(report, alphabetic_key);
    case SpeakerOrder::appearance: {
      const auto first = first_quotations(report);
      return sort_by(report, [&](const ReportSpeaker& speaker) { return first.at(speaker.id); });
    }
  }
}

}  // namespace quoth
