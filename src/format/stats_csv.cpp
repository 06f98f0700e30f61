#include <fmt/format.h>

#include "format/csv.h"
#include "format/stats.h"

namespace quoth::format {

std::string stats_csv(const StatsTable& table) {
  std::vector<std::string> cells = {
      "id",     "name",  "kind",     "description",     "articles", "quotations", "words",
      "direct", "mixed", "indirect", "first_paragraph", "leads",    "sources"};
  for (std::size_t k = 0; k < table.total.kinds.size(); ++k) {
    cells.emplace_back(to_string(static_cast<SpeakerKind>(k)));
  }
  for (std::size_t p = 0; p < table.total.pronouns.size(); ++p) {
    cells.push_back(fmt::format("pronoun_{}", to_string(static_cast<Pronoun>(p))));
  }
  cells.insert(cells.end(), {"nobody", "roles"});
  std::string out = csv_row(cells);
  for (const StatsRow& row : table.rows) {
    cells = {row.id, row.name, row.kind, row.description};
    for (const std::uint32_t count : {row.articles, row.counts.quotations, row.counts.words,
                                      row.counts.direct, row.counts.mixed, row.counts.indirect}) {
      cells.push_back(std::to_string(count));
    }
    cells.push_back(row.first_paragraph == 0 ? "" : fmt::format("{:.2f}", row.first_paragraph));
    cells.push_back(std::to_string(row.first));
    cells.push_back(std::to_string(row.sources));
    for (const std::uint32_t count : row.kinds) cells.push_back(std::to_string(count));
    for (const std::uint32_t count : row.pronouns) cells.push_back(std::to_string(count));
    cells.push_back(std::to_string(row.nobody));
    std::string roles;
    for (const auto& [role, count] : row.roles) {
      roles += fmt::format("{}{} {}", roles.empty() ? "" : " | ", role, count);
    }
    cells.push_back(std::move(roles));
    out += csv_row(cells);
  }
  return out;
}

std::string key_words_csv(const KeyWords& words) {
  std::string out = csv_row({"word", "count", "rest_count", "g2", "log_ratio"});
  for (const KeyWord& key : words.keys) {
    out += csv_row({key.word, std::to_string(key.count), std::to_string(key.rest_count),
                    fmt::format("{:.2f}", key.g2), fmt::format("{:.2f}", key.log_ratio)});
  }
  return out;
}

}  // namespace quoth::format
