#include "sound_report.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "evidence/diff_page.h"
#include "evidence/report_page.h"
#include "format/csv.h"
#include "format/explanations.h"
#include "format/json.h"
#include "format/markdown.h"
#include "format/text.h"
#include "invariants.h"
#include "schema.h"

namespace quoth {
namespace {

// Nothing that a terminal takes for a command: C0, DEL and C1, which is \xC2\x80 to \xC2\x9F.
void require_printable(std::string_view text) {
  char before = '\0';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    require((byte >= 0x20 || c == '\n') && byte != 0x7F);
    require(before != '\xC2' || byte >= 0xA0);
    before = c;
  }
}

// The fields of each row of CSV are as many as those of the header.
void require_table(std::string_view csv) {
  std::size_t expected = 0;
  std::size_t fields = 1;
  bool quoted = false;
  for (std::size_t at = 0; at < csv.size(); ++at) {
    if (csv[at] == '"') quoted = !quoted;
    if (quoted) continue;
    if (csv[at] == ',') ++fields;
    if (csv[at] != '\n') continue;
    require(expected == 0 || fields == expected);
    expected = std::exchange(fields, 1);
  }
  require(!quoted && fields == 1);
}

// The names and values of the attributes of all tags. Text has no "<" of its own.
struct Attribute {
  std::string_view name;
  std::string_view value;
};
std::vector<Attribute> attributes_of(std::string_view page) {
  std::vector<Attribute> attributes;
  constexpr std::string_view kBlank = " \n\t";
  for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at)) {
    ++at;
    at = std::min(page.find_first_of(" \n\t>", at), page.size());
    while (at < page.size() && page[at] != '>') {
      if (kBlank.find(page[at]) != kBlank.npos) {
        ++at;
        continue;
      }
      const std::size_t name_end = std::min(page.find_first_of("= \n\t>", at), page.size());
      Attribute attribute = {page.substr(at, name_end - at), {}};
      at = name_end;
      if (at < page.size() && page[at] == '=') {
        ++at;
        const bool quoted = at < page.size() && page[at] == '"';
        if (quoted) ++at;
        const std::size_t end =
            std::min(page.find_first_of(quoted ? "\"" : " \n\t>", at), page.size());
        attribute.value = page.substr(at, end - at);
        at = end + (quoted ? 1 : 0);
      }
      attributes.push_back(attribute);
    }
  }
  return attributes;
}

std::size_t count(std::string_view page, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = page.find(word); at != page.npos; at = page.find(word, at + 1)) ++found;
  return found;
}

// The page without its style and script.
std::string without_own(std::string page) {
  for (const std::string_view element : {"style", "script"}) {
    const std::size_t begin = page.find("<" + std::string(element) + ">");
    const std::size_t end = page.find("</" + std::string(element) + ">");
    require(begin != page.npos && begin < end);
    page.erase(begin, end - begin);
  }
  return page;
}

// There is one script, and no other way to run one.
void require_page(const std::string& whole) {
  const std::string page = without_own(whole);
  require(count(page, "<script") == 0 && count(page, "</script") == 1);
  for (const auto& [name, value] : attributes_of(page)) {
    require(!name.starts_with("on") && name != "src" && name != "srcdoc" && name != "style");
    if (name != "href") continue;
    require(value.starts_with("#") || value.starts_with("http://") ||
            value.starts_with("https://") || value.find(':') == value.npos);
  }
}

std::string page_of(const Report& report, const Texts& texts) {
  std::string page;
  evidence::write_report_page(report, texts, [&](std::string_view part) { page += part; });
  return page;
}

}  // namespace

void require_sound(const Report& report, const Texts& texts) {
  require_printable(format::report_text(report, {}, {.all = true}));
  require_printable(format::report_markdown(report, {.all = true}));
  require_printable(format::explanations_text(explain_speakers(report)));
  require_table(format::report_csv(report));
  require_page(page_of(report, texts));
  evidence::write_report_folder(report, texts, [](const std::string& name, const auto& content) {
    require(name.find("..") == name.npos && name.front() != '/');
    std::string page;
    content([&](std::string_view part) { page += part; });
    require_page(page);
  });
}

void require_sound(const Report& before, const Report& after, const Texts& texts) {
  const Diff diff = make_diff(before, after, texts);
  require_printable(format::diff_text(diff));
  require_printable(format::diff_markdown(diff));
  std::string page;
  evidence::write_diff_page({.name = "a", .date = "", .report = before},
                            {.name = "b", .date = "", .report = after}, diff, texts,
                            [&](std::string_view part) { page += part; });
  const std::size_t style = page.find("</style>");
  require(style != page.npos);
  for (const auto& [name, value] : attributes_of(std::string_view(page).substr(style))) {
    require(!name.starts_with("on") && name != "src" && name != "srcdoc");
  }
}

void require_sound_json(const Report& before, const Report& after, const Texts& texts) {
  const std::string json = format::report_json(after);
  require_valid(json, "report");
  const auto read = format::read_report(json);
  require(read && format::report_json(make_report(read->articles, read->errors)) == json);
  require_valid(format::diff_json(make_diff(before, after, texts)), "diff");
}

}  // namespace quoth
