#include "input/format.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "database/reader.h"
#include "page/html_page.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::input {
namespace {

std::string_view after_blanks(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  const auto first = text.find_first_not_of(" \t\r\n");
  return first == text.npos ? std::string_view() : text.substr(first);
}

constexpr std::array<std::pair<std::string_view, Format>, 17> kEndings = {{
    {".txt", Format::text},
    {".html", Format::html},
    {".htm", Format::html},
    {".xhtml", Format::html},
    {".md", Format::markdown},
    {".markdown", Format::markdown},
    {".warc", Format::warc},
    {".csv", Format::csv},
    {".tsv", Format::tsv},
    {".tab", Format::tsv},
    {".json", Format::json},
    {".ndjson", Format::json},
    {".jsonl", Format::json},
    {".rss", Format::feed},
    {".atom", Format::feed},
    {".rdf", Format::feed},
    {".feed", Format::feed},
}};

constexpr Refused kPdf = {"a PDF", "pdftotext"};
constexpr Refused kWord = {"a document of a word processor", "pandoc -t plain"};
constexpr Refused kOldWord = {"a document of a word processor", "libreoffice --convert-to txt"};
constexpr Refused kBook = {"an EPUB book", "pandoc -t plain"};
constexpr Refused kArchive = {"an archive of files", "unzip"};
constexpr Refused kTar = {"an archive of files", "tar -xf"};
constexpr Refused kMail = {"a mailbox", "pandoc or a mail program"};
constexpr Refused kImage = {"an image", "tesseract"};
constexpr Refused kMime = {"a page that a browser saved with its parts", "saving it as HTML"};
constexpr Refused kRecording = {"a recording", "a speech recognizer"};
constexpr Refused kXml = {"XML that is neither a feed nor a page", "pandoc -t plain"};

constexpr std::array<std::pair<std::string_view, Refused>, 34> kRefusedEndings = {{
    {".pdf", kPdf},       {".docx", kWord},       {".odt", kWord},      {".rtf", kWord},
    {".doc", kOldWord},   {".pages", kOldWord},   {".epub", kBook},     {".zip", kArchive},
    {".7z", kArchive},    {".rar", kArchive},     {".tar", kTar},       {".tgz", kTar},
    {".mbox", kMail},     {".eml", kMail},        {".msg", kMail},      {".png", kImage},
    {".jpg", kImage},     {".jpeg", kImage},      {".gif", kImage},     {".webp", kImage},
    {".tif", kImage},     {".tiff", kImage},      {".bmp", kImage},     {".heic", kImage},
    {".xlsx", kOldWord},  {".pptx", kOldWord},    {".xls", kOldWord},   {".mht", kMime},
    {".mhtml", kMime},    {".webarchive", kMime}, {".mp3", kRecording}, {".mp4", kRecording},
    {".m4a", kRecording}, {".wav", kRecording},
}};

using std::string_view_literals::operator""sv;  // NOLINT(misc-unused-using-decls)

constexpr std::array<std::pair<std::string_view, Refused>, 11> kSignatures = {{
    {"%PDF-"sv, kPdf},
    {"{\\rtf"sv, kWord},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, kOldWord},
    {"\x89PNG\r\n"sv, kImage},
    {"\xff\xd8\xff"sv, kImage},
    {"GIF8"sv, kImage},
    {"II*\0"sv, kImage},
    {"7z\xbc\xaf"sv, kArchive},
    {"Rar!\x1a"sv, kArchive},
    {"From: <Saved by "sv, kMime},
    {"bplist00"sv, kMime},
}};

// The name of the first element of XML or HTML, in lower case and without its prefix; empty if
// there is none.
std::string root_of(std::string_view head) {
  std::string_view rest = after_blanks(head);
  while (rest.starts_with("<?") || rest.starts_with("<!")) {
    const bool comment = rest.starts_with("<!--");
    const auto end = rest.find(comment ? "-->" : ">");
    if (end == rest.npos) return {};
    rest = after_blanks(rest.substr(end + (comment ? 3 : 1)));
  }
  if (!rest.starts_with('<')) return {};
  rest.remove_prefix(1);
  const std::string_view name = rest.substr(0, rest.find_first_of(" \t\r\n/>"));
  const auto colon = name.find(':');
  return text::to_lower_ascii(colon == name.npos ? name : name.substr(colon + 1));
}

bool is_feed_root(std::string_view root) {
  return root == "rss" || root == "feed" || root == "rdf";
}

// "12 articles, 3 speakers", the first line of a report as text.
bool is_report_line(std::string_view head) {
  const auto number = std::ranges::find_if_not(head, text::is_digit_ascii) - head.begin();
  std::string_view rest = head.substr(static_cast<std::size_t>(number));
  if (number == 0) return false;
  for (const std::string_view word : {" article", " change"}) {
    if (!rest.starts_with(word)) continue;
    rest = rest.substr(0, rest.find('\n'));
    return word == " change"
               ? rest.find(" in ") != rest.npos && rest.ends_with("article")
               : rest.find(" speaker") != rest.npos && rest.find(" quotation") != rest.npos;
  }
  return false;
}

}  // namespace

const std::map<std::string, Format>& format_names() {
  static const std::map<std::string, Format> names = {
      {"text", Format::text}, {"html", Format::html}, {"markdown", Format::markdown},
      {"warc", Format::warc}, {"csv", Format::csv},   {"tsv", Format::tsv},
      {"json", Format::json}, {"feed", Format::feed}};
  return names;
}

std::string_view without_compression(std::string_view name) {
  for (const std::string_view ending : {".gz", ".zst"}) {
    if (name.size() >= ending.size() &&
        text::to_lower_ascii(name.substr(name.size() - ending.size())) == ending) {
      return name.substr(0, name.size() - ending.size());
    }
  }
  return name;
}

std::string ending_of(std::string_view name) {
  const auto slash = name.rfind('/');
  if (slash != name.npos) name = name.substr(slash + 1);
  name = without_compression(name);
  const auto dot = name.rfind('.');
  return dot == name.npos ? std::string() : text::to_lower_ascii(name.substr(dot));
}

std::optional<Format> format_of_name(std::string_view name) {
  const std::string ending = ending_of(name);
  const auto* const found =
      std::ranges::find(kEndings, ending, &std::pair<std::string_view, Format>::first);
  return found == kEndings.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Refused> refused_name(std::string_view name) {
  const std::string ending = ending_of(name);
  const auto* const found =
      std::ranges::find(kRefusedEndings, ending, &std::pair<std::string_view, Refused>::first);
  return found == kRefusedEndings.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Format> format_of_bytes(std::string_view head) {
  if (head.starts_with("WARC/")) return Format::warc;
  if (database::is_database(head)) return Format::database;
  if (is_feed_root(root_of(head))) return Format::feed;
  if (page::looks_like_html(head)) return Format::html;
  return std::nullopt;
}

std::optional<Refused> refused_bytes(std::string_view head) {
  for (const auto& [signature, refused] : kSignatures) {
    if (head.starts_with(signature)) return refused;
  }
  if (head.starts_with("RIFF") && head.substr(0, 16).find("WEBP") != head.npos) return kImage;
  if (head.starts_with("PK\x03\x04")) {
    if (head.find("application/epub+zip") != head.npos) return kBook;
    if (head.find("word/") != head.npos || head.find("opendocument.text") != head.npos) {
      return kWord;
    }
    return kArchive;
  }
  constexpr std::size_t kTarMark = 257;
  if (head.size() > kTarMark && head.substr(kTarMark).starts_with("ustar")) return kTar;
  if (after_blanks(head).starts_with("<?xml") && !is_feed_root(root_of(head)) &&
      root_of(head) != "html") {
    return kXml;
  }
  return std::nullopt;
}

bool looks_like_json(std::string_view head) {
  const std::string_view text = after_blanks(head);
  if (text.starts_with('{')) return true;
  if (!text.starts_with('[')) return false;
  const std::string_view inner = after_blanks(text.substr(1));
  return inner.starts_with('{') || inner.starts_with(']');
}

bool is_own_output(std::string_view head) {
  if (database::is_database(head)) return true;
  const std::string_view text = after_blanks(head);
  if (text.starts_with('{')) {
    constexpr std::size_t kFirstKey = 40;
    const std::string_view first = text.substr(0, kFirstKey);
    return first.find("\"schema\"") != first.npos && first.find("\"quoth/") != first.npos;
  }
  for (const std::string_view begin : {"# Who said what\n"sv, "# What changed in who said what\n"sv,
                                       "article,title,date,paragraph,speaker,speaker_id,"sv}) {
    if (text.starts_with(begin)) return true;
  }
  return text.find("<meta name=\"generator\" content=\"quoth\"") != text.npos ||
         is_report_line(text);
}

}  // namespace quoth::input
