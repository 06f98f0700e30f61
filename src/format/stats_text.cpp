#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "format/outline.h"
#include "format/paint.h"
#include "format/stats.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

// Columns of numbers, and one of names at the end.
class Table {
 public:
  explicit Table(std::vector<std::string> header) { rows_.push_back(std::move(header)); }

  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

  std::string write(const Paint& paint) const {
    std::vector<std::size_t> widths(rows_.front().size());
    for (const auto& row : rows_) {
      for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], columns(row[c]));
    }
    std::string out;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      std::string line;
      for (std::size_t c = 0; c < rows_[r].size(); ++c) {
        const std::string& cell = rows_[r][c];
        if (c > 0) line += "  ";
        if (c + 1 < rows_[r].size()) line.append(widths[c] - columns(cell), ' ');
        line += cell;
      }
      out += (r == 0 ? paint.dim(line) : line) + '\n';
    }
    return out;
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

std::string cell(std::uint64_t number) { return number == 0 ? "-" : std::to_string(number); }
std::string decimal(double number) { return number == 0 ? "-" : fmt::format("{:.1f}", number); }

std::uint32_t of_kind(const StatsRow& row, SpeakerKind kind) {
  return row.kinds[static_cast<std::size_t>(kind)];
}
std::uint32_t of_pronoun(const StatsRow& row, Pronoun pronoun) {
  return row.pronouns[static_cast<std::size_t>(pronoun)];
}

// "he", "he, she"; "-" if none was printed.
std::string printed_pronouns(const StatsRow& row) {
  std::string text;
  for (const Pronoun pronoun : {Pronoun::he, Pronoun::she, Pronoun::they, Pronoun::it}) {
    if (of_pronoun(row, pronoun) == 0) continue;
    text.append(text.empty() ? "" : ", ").append(to_string(pronoun));
  }
  return text.empty() ? "-" : text;
}

// "president 12, lawyer 3": the most frequent ones.
std::string frequent_roles(const StatsRow& row) {
  constexpr std::size_t kShown = 3;
  std::vector<std::pair<std::string, std::uint32_t>> roles(row.roles.begin(), row.roles.end());
  std::ranges::stable_sort(roles, std::greater<>(), &std::pair<std::string, std::uint32_t>::second);
  std::string text;
  for (std::size_t i = 0; i < std::min(kShown, roles.size()); ++i) {
    text += fmt::format("{}{} {}", i == 0 ? "" : ", ", one_line(roles[i].first), roles[i].second);
  }
  return text;
}

std::string summary(const StatsRow& total) {
  std::string text = counted(total.articles, "article") + ", " +
                     counted(total.counts.quotations, "quotation") + " of " +
                     counted(total.counts.words, "word") + "; " + counted(total.sources, "source");
  std::string kinds;
  constexpr std::array<std::pair<SpeakerKind, std::string_view>, 5> kKinds = {{
      {SpeakerKind::person, "person"},
      {SpeakerKind::organization, "organization"},
      {SpeakerKind::group, "group"},
      {SpeakerKind::document, "document"},
      {SpeakerKind::unnamed, "unnamed"},
  }};
  for (const auto& [kind, noun] : kKinds) {
    const std::uint32_t count = of_kind(total, kind);
    if (count == 0) continue;
    kinds += kinds.empty() ? ": " : ", ";
    kinds += kind == SpeakerKind::unnamed ? fmt::format("{} unnamed", count) : counted(count, noun);
  }
  text += kinds;
  if (total.nobody > 0) {
    text += "; " + counted(total.nobody, "quotation") + " of which nobody is named";
  }
  return text;
}

std::string name_of(const StatsRow& row, GroupBy by) {
  switch (by) {
    case GroupBy::speaker: {
      if (row.id.empty()) return "(nobody is named)";
      std::string name = one_line(row.name);
      if (!row.description.empty()) name += ", " + one_line(row.description);
      return name;
    }
    case GroupBy::article:
      return one_line(row.name.empty() ? row.id : row.name + " (" + row.id + ")");
    case GroupBy::outlet:
      return row.id.empty() ? "(no outlet is known)" : one_line(row.id);
    case GroupBy::month:
      return row.id.empty() ? "(no date)" : one_line(row.id);
  }
  return {};
}

std::vector<std::string> count_cells(const StatsRow& row) {
  const QuotationCounts& counts = row.counts;
  return {cell(counts.quotations), cell(counts.words), cell(counts.direct), cell(counts.mixed),
          cell(counts.indirect)};
}

Table header_of(GroupBy by) {
  if (by == GroupBy::speaker) {
    return Table({"quotations", "words", "direct", "mixed", "indirect", "articles", "first ¶",
                  "leads", "pronoun", "speaker"});
  }
  return Table({"quotations", "words", "direct", "mixed", "indirect", "articles", "first ¶",
                "sources", "persons", "he", "she", "they", "organizations", "groups", "documents",
                "unnamed", "nobody", std::string(to_string(by))});
}

void add_row(Table& table, const StatsRow& row, GroupBy by) {
  std::vector<std::string> cells = count_cells(row);
  cells.push_back(cell(row.articles));
  cells.push_back(decimal(row.first_paragraph));
  std::string name = name_of(row, by);
  if (by == GroupBy::speaker) {
    cells.push_back(cell(row.first));
    cells.push_back(printed_pronouns(row));
  } else {
    cells.push_back(cell(row.sources));
    cells.push_back(cell(of_kind(row, SpeakerKind::person)));
    for (const Pronoun pronoun : {Pronoun::he, Pronoun::she, Pronoun::they}) {
      cells.push_back(cell(of_pronoun(row, pronoun)));
    }
    for (const SpeakerKind kind : {SpeakerKind::organization, SpeakerKind::group,
                                   SpeakerKind::document, SpeakerKind::unnamed}) {
      cells.push_back(cell(of_kind(row, kind)));
    }
    cells.push_back(cell(row.nobody));
    const std::string roles = frequent_roles(row);
    if (!roles.empty()) name += ": " + roles;
  }
  cells.push_back(std::move(name));
  table.add(std::move(cells));
}

// "and 12 more", if not all rows are shown.
std::string more(std::size_t all, std::size_t shown, const Paint& paint) {
  return shown < all ? paint.dim(fmt::format("and {} more", all - shown)) + '\n' : "";
}

std::size_t shown_of(std::size_t all, std::size_t top) {
  return top == 0 ? all : std::min(all, top);
}

}  // namespace

std::string stats_text(const StatsTable& table, std::size_t top, bool colour) {
  const Paint paint(colour);
  std::string out = summary(table.total) + "\n";
  if (table.rows.empty()) return out;
  Table text = header_of(table.by);
  const std::size_t shown = shown_of(table.rows.size(), top);
  for (std::size_t r = 0; r < shown; ++r) add_row(text, table.rows[r], table.by);
  return out + '\n' + text.write(paint) + more(table.rows.size(), shown, paint);
}

std::string key_words_text(const KeyWords& words, std::size_t top, bool colour) {
  const Paint paint(colour);
  std::string out =
      fmt::format("{} compared with {}; key words: {}\n", counted(words.words, "word"),
                  counted(words.rest_words, "word"), words.keys.size());
  if (words.keys.empty()) return out;
  Table text({"G2", "log ratio", "times", "in the rest", "word"});
  const std::size_t shown = shown_of(words.keys.size(), top);
  for (std::size_t k = 0; k < shown; ++k) {
    const KeyWord& key = words.keys[k];
    text.add({fmt::format("{:.2f}", key.g2), fmt::format("{:.2f}", key.log_ratio), cell(key.count),
              cell(key.rest_count), one_line(key.word)});
  }
  return out + '\n' + text.write(paint) + more(words.keys.size(), shown, paint);
}

}  // namespace quoth::format
