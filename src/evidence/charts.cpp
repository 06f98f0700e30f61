#include "evidence/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>

#include "evidence/html.h"
#include "text/ascii.h"

namespace quoth::evidence {
namespace {

using std::chrono::year_month_day;

std::optional<year_month_day> parse(std::string_view date) {
  if (date.size() != 10) return std::nullopt;
  std::array<int, 3> numbers = {};
  std::size_t part = 0;
  for (std::size_t i = 0; i < date.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? date[i] != '-' : !text::is_digit_ascii(date[i])) return std::nullopt;
    if (dash) {
      ++part;
    } else {
      numbers[part] = numbers[part] * 10 + (date[i] - '0');
    }
  }
  const year_month_day day{std::chrono::year(numbers[0]),
                           std::chrono::month(static_cast<unsigned>(numbers[1])),
                           std::chrono::day(static_cast<unsigned>(numbers[2]))};
  return day.ok() ? std::optional(day) : std::nullopt;
}

std::string written(year_month_day day, std::size_t size) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))
      .substr(0, size);
}

constexpr std::size_t kDay = 10;  // the sizes of "2016-09-12", "2016-09" and "2016"
constexpr std::size_t kMonth = 7;
constexpr std::size_t kYear = 4;

// Beyond this many bars, as when a date is wrong by centuries, empty periods are left out.
constexpr std::size_t kMostBars = 200;

// Fewer bars than these do not take the whole width, so that none is wider than high.
constexpr std::size_t kFewBars = 12;

std::size_t unit_for(year_month_day first, year_month_day last) {
  const auto days = (std::chrono::sys_days(last) - std::chrono::sys_days(first)).count();
  if (days <= 62) return kDay;
  return days <= 6 * 366 ? kMonth : kYear;
}

year_month_day next(year_month_day day, std::size_t unit) {
  if (unit == kDay) return std::chrono::sys_days(day) + std::chrono::days(1);
  day = day.year() / day.month() / 1;
  if (unit == kMonth) return day + std::chrono::months(1);
  return (day.year() + std::chrono::years(1)) / 1 / 1;
}

std::string period_name(const std::string& start) {
  if (start.size() == kYear) return start;
  std::string name = long_date(start.size() == kMonth ? start + "-01" : start);
  if (start.size() == kMonth) name.erase(0, 2);
  return name;
}

// The first and the last period, each at its end of the bars if these take the whole width.
std::string axis(const std::vector<Period>& periods) {
  std::string first = period_name(periods.front().start);
  const std::string last = period_name(periods.back().start);
  if (first == last) return first;
  if (periods.size() < kFewBars) return first + " to " + last;
  return "<span>" + first + "</span> <span>" + last + "</span>";
}

std::string counted_quotations(std::size_t count) {
  return fmt::format("{} quotation{}", count, count == 1 ? "" : "s");
}

}  // namespace

void TypeCounts::add(QuotationType type) {
  ++(type == QuotationType::direct ? direct : type == QuotationType::mixed ? mixed : indirect);
}

std::vector<Period> periods_of(const Catalogue& catalogue) {
  std::optional<year_month_day> first;
  std::optional<year_month_day> last;
  std::size_t dated = 0;
  for (const ArticleEntry& article : catalogue.articles()) {
    const auto day = parse(article.head.date);
    if (!day) continue;
    ++dated;
    if (!first || *day < *first) first = day;
    if (!last || *day > *last) last = day;
  }
  if (dated < 2) return {};
  const std::size_t unit = unit_for(*first, *last);
  std::map<std::string, TypeCounts> counts;
  for (const SpeakerEntry& speaker : catalogue.speakers()) {
    for (const StatementEntry& statement : speaker.statements) {
      for (const QuotationEntry& entry : statement.quotations) {
        const auto day = parse(catalogue.articles()[entry.article].head.date);
        if (day && !entry.repeats) counts[written(*day, unit)].add(entry.quotation->type);
      }
    }
  }
  std::vector<Period> periods;
  for (year_month_day day = *first; written(day, unit) <= written(*last, unit);
       day = next(day, unit)) {
    periods.push_back({written(day, unit), counts[written(day, unit)]});
  }
  if (periods.size() > kMostBars)
    std::erase_if(periods, [](const Period& period) { return period.counts.all() == 0; });
  return periods;
}

std::string histogram(const std::vector<Period>& periods) {
  if (periods.empty()) return {};
  constexpr std::size_t kHeight = 100;
  std::size_t most = 1;
  for (const Period& period : periods) most = std::max(most, period.counts.all());
  const std::size_t unit = periods.front().start.size();
  std::string out = fmt::format(
      "<figure id=time>\n<h3>Quotations by {}</h3>\n<svg viewBox=\"0 0 {} {}\" "
      "preserveAspectRatio=none role=img aria-label=\"Quotations by {}; the table below has the "
      "figures\" data-most={}>\n",
      unit == kDay     ? "day"
      : unit == kMonth ? "month"
                       : "year",
      std::max(periods.size(), kFewBars) * 10, kHeight,
      unit == kDay     ? "day"
      : unit == kMonth ? "month"
                       : "year",
      most);
  std::string table;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const auto& [start, counts] = periods[i];
    out += fmt::format("<g data-d={}><title>{}: {}</title>", start, period_name(start),
                       counted_quotations(counts.all()));
    std::size_t top = kHeight;
    const auto bar = [&](char type, std::size_t count) {
      const std::size_t height = count * kHeight / most;
      top -= height;
      out += fmt::format("<rect class={} x={} y={} width=8 height={} />", type, i * 10 + 1, top,
                         height);
    };
    bar('d', counts.direct);
    bar('m', counts.mixed);
    bar('i', counts.indirect);
    out += fmt::format("<rect class=hit x={} y=0 width=10 height={} /></g>\n", i * 10, kHeight);
    table += fmt::format("<tr><th scope=row>{}<td>{}<td>{}<td>{}\n", period_name(start),
                         counts.direct, counts.mixed, counts.indirect);
  }
  out += fmt::format(
      "</svg>\n<p class=axis>{}</p>\n<details><summary>As a "
      "table</summary>\n<table>\n<thead><tr><th scope=col>When<th scope=col>Direct<th "
      "scope=col>Mixed<th scope=col>Indirect\n<tbody>\n{}</table>\n</details>\n</figure>\n",
      axis(periods), table);
  return out;
}

std::string most_quoted(const Catalogue& catalogue, std::size_t count) {
  std::vector<const SpeakerEntry*> order;
  for (const SpeakerEntry& speaker : catalogue.speakers()) {
    const bool named = speaker.speaker != nullptr && speaker.speaker->kind != SpeakerKind::unnamed;
    if (named && speaker.quotations > 0) order.push_back(&speaker);
  }
  std::ranges::stable_sort(order, std::greater<>(), &SpeakerEntry::quotations);
  if (order.size() > count) order.resize(count);
  if (order.size() < 2) return {};
  const std::size_t most = order.front()->quotations;
  std::string out = "<figure id=most>\n<h3>Quoted most</h3>\n<ol class=bars>\n";
  for (const SpeakerEntry* speaker : order) {
    TypeCounts counts;
    for (const StatementEntry& statement : speaker->statements) {
      for (const QuotationEntry& entry : statement.quotations) {
        if (!entry.repeats) counts.add(entry.quotation->type);
      }
    }
    out += fmt::format(
        "<li><a href=#{}>{}</a> <svg viewBox=\"0 0 {} 1\" preserveAspectRatio=none "
        "aria-hidden=true>",
        speaker->anchor, isolated(speaker->speaker->name), most);
    std::size_t left = 0;
    const auto bar = [&](char type, std::size_t width) {
      if (width > 0)
        out += fmt::format("<rect class={} x={} width={} height=1 />", type, left, width);
      left += width;
    };
    bar('d', counts.direct);
    bar('m', counts.mixed);
    bar('i', counts.indirect);
    out += fmt::format("</svg> <span class=n>{}</span></li>\n", speaker->quotations);
  }
  return out + "</ol>\n</figure>\n";
}

}  // namespace quoth::evidence
