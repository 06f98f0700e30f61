#include "evidence/article_head.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "evidence/html.h"
#include "format/wrap.h"
#include "report/outlet.h"
#include "text/ascii.h"
#include "text/byte_offsets.h"

namespace quoth::evidence {
namespace {

using Json = nlohmann::json;

// The string under a key; empty if there is none.
std::string string_at(const Json& meta, const char* key) {
  if (!meta.is_object()) return {};
  const auto found = meta.find(key);
  if (found == meta.end()) return {};
  return found->is_string() ? format::one_line(found->get<std::string>()) : std::string();
}

// The first paragraph that belongs to the article.
std::string first_words(const Record& article, std::string_view text) {
  const auto paragraph =
      std::ranges::find_if(article.paragraphs, [](const ParagraphRecord& candidate) {
        return candidate.role != Role::furniture && candidate.role != Role::caption;
      });
  if (text.empty() || paragraph == article.paragraphs.end()) return {};
  const text::ByteOffsets byte_of(text, article.offsets);
  return format::one_line(slice(text, byte_of(paragraph->place)));
}

// A page of a web archive is called "URI@date".
std::string_view without_capture_date(std::string_view id) {
  const auto at = id.rfind('@');
  const bool date = at != id.npos && id.find('/', at) == id.npos && at + 5 < id.size() &&
                    text::is_digit_ascii(id[at + 1]);
  return date ? id.substr(0, at) : id;
}

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string written_date(std::string_view date, std::size_t letters) {
  const auto digits = [&](std::size_t from, std::size_t count) {
    const auto part = date.substr(from, count);
    return part.size() == count && std::ranges::all_of(part, text::is_digit_ascii);
  };
  const bool whole = date.size() == 10 && date[4] == '-' && date[7] == '-' && digits(0, 4) &&
                     digits(5, 2) && digits(8, 2);
  if (!whole) return std::string(date);
  const int month = (date[5] - '0') * 10 + (date[6] - '0');
  if (month < 1 || month > 12) return std::string(date);
  std::string day(date.substr(8));
  if (day.starts_with('0')) day.erase(0, 1);
  const std::string_view name = kMonths[static_cast<std::size_t>(month) - 1].substr(0, letters);
  return day.append(" ").append(name).append(" ").append(date.substr(0, 4));
}

}  // namespace

bool has_headline(const Record& article, std::string_view text) {
  return !text.empty() && std::ranges::find(article.paragraphs, Role::headline,
                                            &ParagraphRecord::role) != article.paragraphs.end();
}

std::string shortened(const std::string& title) {
  constexpr std::size_t kLongest = 80;
  if (title.size() <= kLongest) return title;
  const auto space = title.rfind(' ', kLongest - 8);
  return space == title.npos ? title : title.substr(0, space) + "\u2026";
}

ArticleHead head_of(const Record& article, std::string_view text) {
  const Json meta = Json::parse(article.meta, nullptr, /*allow_exceptions=*/false);
  ArticleHead head{.title = format::one_line(article.title),
                   .date = format::one_line(article.date)};
  if (head.title.empty()) head.title = shortened(first_words(article, text));
  if (head.title.empty()) head.title = format::one_line(article.id);
  for (const std::string& url : {string_at(meta, "url"), string_at(meta, "link"),
                                 std::string(without_capture_date(article.id))}) {
    if (head.url.empty()) head.url = web_address(url);
  }
  head.outlet = format::one_line(report::outlet_of(article));
  return head;
}

std::string long_date(std::string_view date) { return written_date(date, std::string::npos); }
std::string short_date(std::string_view date) { return written_date(date, 3); }

std::string outlet_and_date(const ArticleHead& head) {
  std::string text = head.outlet;
  if (!head.outlet.empty() && !head.date.empty()) text += ", ";
  return text + short_date(head.date);
}

}  // namespace quoth::evidence
