#include "input/source.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "input/path_date.h"
#include "text/utf16_decoder.h"

namespace quoth::input {
namespace {

constexpr std::string_view kOwnOutput = "written by quoth";

std::string_view file_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

// File names are bytes, but ids must be valid UTF-8.
std::string as_text(std::string_view name) {
  std::string text;
  icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
      .toUTF8String(text);
  return text;
}

Input failed_input(std::string place, std::string_view id, std::string reason) {
  return {.kind = Input::Kind::error,
          .place = std::move(place),
          .id = as_text(id),
          .bytes = std::move(reason)};
}

bool is_folder(const std::string& path) {
  struct stat info = {};
  return path != "-" && stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::string without_slash(const std::string& folder) {
  return folder.substr(0, folder.find_last_not_of('/') + 1);
}

std::string refusal(const Refused& refused) {
  return fmt::format("not text but {}; {} makes text of it", refused.kind, refused.command);
}

// Reads until it is clear what the stream begins with. JSON on a pipe is clear at once, so that
// each line can be read when it comes.
Result<bool> fill_head(BufferedStream& stream) {
  while (stream.rest().size() < kHead) {
    const std::string_view rest = stream.rest();
    const auto first = rest.find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (first != rest.npos && rest[first] == '{') return true;
    const auto read = stream.more();
    // What was read before damage shows what it is, too.
    if (!read && stream.rest().empty()) return read.error();
    if (!read || !*read) return !stream.rest().empty();
  }
  return true;
}

}  // namespace

Source::Source(std::vector<std::string> paths, SourceOptions options)
    : paths_(std::move(paths)), options_(std::move(options)) {
  std::set<std::string> folders;
  for (const std::string& path : paths_) {
    if (is_folder(path)) folders.insert(without_slash(path));
  }
  several_folders_ = folders.size() > 1;
}

std::optional<Input> Source::next() {
  while (true) {
    std::optional<Input> input;
    if (!std::holds_alternative<std::monostate>(articles_)) {
      input = from_articles();
    } else if (folder_) {
      input = from_folder();
    } else if (next_ < paths_.size()) {
      input = from_path(paths_[next_++]);
    } else {
      return from_lines();
    }
    if (!input) continue;
    input->fraction = fraction();
    return input;
  }
}

std::optional<Input> Source::from_lines() {
  std::string_view& lines = options_.lines;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    ++line_;
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    const std::string number = std::to_string(line_);
    return Input{
        .kind = Input::Kind::json, .place = number, .id = number, .bytes = std::string(line)};
  }
  return std::nullopt;
}

Input Source::failed(const Error& error) const {
  return failed_input(file_.place, file_.id, error.reason);
}

std::optional<Input> Source::from_articles() {
  const auto place_of = [&](std::string_view mark) {
    return fmt::format("{}:{}", file_.place, mark);
  };
  const auto id_of = [&](std::string_view mark) {
    return fmt::format("{}:{}", as_text(file_.id), mark);
  };
  const auto failure = [&](const Error& error) {
    if (error.path.empty()) return failed(error);
    return failed_input(place_of(error.path), id_of(error.path), error.reason);
  };
  const auto json = [&](std::uint64_t number, std::string text) {
    const std::string mark = fmt::format("{}", number);
    return Input{.kind = Input::Kind::json,
                 .place = place_of(mark),
                 .id = id_of(mark),
                 .bytes = std::move(text)};
  };
  std::optional<Input> input;
  if (auto* const texts = std::get_if<JsonTexts>(&articles_)) {
    if (auto text = texts->next()) {
      input = *text ? json((*text)->number, std::move((*text)->text)) : failure(text->error());
    }
  } else if (auto* const rows = std::get_if<CsvRows>(&articles_)) {
    if (auto row = rows->next()) {
      input = *row ? json((*row)->number, std::move((*row)->json)) : failure(row->error());
    }
  } else if (auto* const records = std::get_if<WarcRecords>(&articles_)) {
    if (auto page = records->next())
      input = *page ? of_page(**std::move(page)) : failure(page->error());
  } else if (auto* const open = std::get_if<OpenFeed>(&articles_)) {
    auto& [entries, damage] = open->feed;
    if (open->next < entries.size()) {
      input = of_entry(std::move(entries[open->next++]));
    } else if (damage) {
      input = failure(*std::exchange(damage, std::nullopt));
    }
  } else if (auto* const stored = std::get_if<database::Reader>(&articles_)) {
    if (auto annotation = stored->next())
      input = *annotation ? of_annotation(**std::move(annotation)) : failed(annotation->error());
  }
  if (!input) articles_ = std::monostate();
  return input;
}

Input Source::of_page(WarcPage page) const {
  std::string id = as_text(fmt::format("{}@{}", page.uri, page.date));
  return {.kind = Input::Kind::html,
          .place = fmt::format("{}:{}", file_.place, id),
          .id = std::move(id),
          .bytes = std::move(page.bytes),
          .charset = std::move(page.charset)};
}

Input Source::of_entry(FeedEntry entry) const {
  if (entry.html) {
    entry.content = "<!doctype html><meta charset=\"utf-8\"><body>" + entry.content + "</body>";
  }
  const std::string mark = fmt::format(":{}", entry.number);
  return {.kind = entry.html ? Input::Kind::html : Input::Kind::text,
          .place = file_.place + mark,
          .id = entry.id.empty() ? as_text(file_.id) + mark : as_text(entry.id),
          .bytes = std::move(entry.content),
          .meta = std::move(entry.meta)};
}

Input Source::of_annotation(Annotation annotation) const {
  return {.kind = Input::Kind::annotation,
          .place = fmt::format("{}:{}", file_.place, annotation.id),
          .id = annotation.id,
          .annotation = std::make_shared<Annotation>(std::move(annotation))};
}

std::optional<Input> Source::from_folder() {
  const auto path = folder_->next();
  if (!path) {
    for (const auto& [kind, count] : folder_->passed_over()) passed_over_[kind] += count;
    folder_.reset();
    if (has_input_) return std::nullopt;
    const std::string folder = without_slash(prefix_);
    return failed_input(folder, file_name(folder), "no articles in it");
  }
  if (!*path) {
    has_input_ = true;
    const Error& error = path->error();
    return failed_input(error.path == "." ? prefix_ : prefix_ + error.path, id_prefix_ + error.path,
                        error.reason);
  }
  auto input = open({prefix_ + **path, id_prefix_ + **path, true});
  has_input_ = has_input_ || input || !std::holds_alternative<std::monostate>(articles_);
  return input;
}

std::optional<Input> Source::from_path(const std::string& path) {
  if (!is_folder(path)) return open({path, std::string(file_name(path)), false});
  folder_.emplace(path, options_.choice);
  has_input_ = false;
  prefix_ = path.ends_with('/') ? path : path + '/';
  id_prefix_ = several_folders_ ? without_slash(path) + '/' : std::string();
  return std::nullopt;
}

std::optional<Input> Source::open(File file) {
  file_ = std::move(file);
  auto opened = ByteStream::open(file_.place);
  if (!opened) {
    return failed_input(file_.place, file_.in_folder ? file_.id : file_.place,
                        opened.error().reason);
  }
  BufferedStream stream(*std::move(opened));
  const bool piped = file_.place == "-" || !stream.regular();
  const auto filled = fill_head(stream);
  if (!filled) return failed(filled.error());
  // Nothing is no error: a filter may get no input, a job no articles. In a folder it is one: a
  // file that has lost its article.
  if (!*filled && !file_.in_folder) {
    if (!piped) empty_.push_back(file_.place);
    return std::nullopt;
  }
  const std::string_view head = stream.rest().substr(0, kHead);
  if (options_.format) return open_as(*options_.format, std::move(stream));
  if (file_.in_folder && is_own_output(head)) {
    ++passed_over_[std::string(kOwnOutput)];
    return std::nullopt;
  }
  const auto named = format_of_name(file_.place);
  const auto found = format_of_bytes(head);
  if (!found) {
    const bool xml = ending_of(file_.place) == ".xml";
    auto refused = refused_bytes(head);
    if (!refused && !named) refused = refused_name(file_.place);
    if (refused && xml && file_.in_folder) {
      ++passed_over_[".xml"];
      return std::nullopt;
    }
    if (refused) return failed({"", refusal(*refused)});
  }
  auto format = found ? *found : named.value_or(Format::text);
  // A file may have any name, and on a pipe there is none.
  const bool is_json = looks_like_json(head) && (piped || is_own_output(head));
  if (!found && !named && is_json) format = Format::json;
  return open_as(format, std::move(stream));
}

std::optional<Input> Source::open_as(Format format, BufferedStream stream) {
  if (stream.rest().empty() && format != Format::text && format != Format::markdown &&
      stream.regular()) {
    return failed({"", "empty"});
  }
  const bool table_or_json =
      format == Format::json || format == Format::csv || format == Format::tsv;
  if (table_or_json && text::begins_utf16(stream.rest())) stream.read_as_utf16();
  switch (format) {
    case Format::json:
      articles_.emplace<JsonTexts>(std::move(stream), options_.max_size);
      return std::nullopt;
    case Format::csv:
      articles_.emplace<CsvRows>(std::move(stream), ',', options_.keys.text, options_.max_size);
      return std::nullopt;
    case Format::tsv:
      articles_.emplace<CsvRows>(std::move(stream), '\t', options_.keys.text, options_.max_size);
      return std::nullopt;
    case Format::warc:
      articles_.emplace<WarcRecords>(std::move(stream), options_.max_size);
      return std::nullopt;
    case Format::html:
      return whole(Input::Kind::html, std::move(stream));
    case Format::markdown:
      return whole(Input::Kind::markdown, std::move(stream));
    case Format::text:
      return whole(Input::Kind::text, std::move(stream));
    case Format::database:
      return open_database(stream);
    case Format::feed:
      break;
  }
  auto bytes = whole(Input::Kind::text, std::move(stream));
  if (bytes.kind == Input::Kind::error) return bytes;
  auto feed = read_feed(bytes.bytes);
  if (feed) {
    articles_ = OpenFeed{*std::move(feed)};
    return std::nullopt;
  }
  const Error& error = feed.error();
  if (error.path.empty()) return failed(error);
  return failed_input(file_.place + ':' + error.path, file_.id + ':' + error.path, error.reason);
}

// The file itself is read, not the stream, which only showed what it is.
std::optional<Input> Source::open_database(const BufferedStream& stream) {
  if (file_.place == "-" || !stream.regular()) {
    return failed({"", "a database is read from a file, not from a pipe"});
  }
  auto reader = database::Reader::open(file_.place, options_.stored);
  if (!reader) return failed(reader.error());
  selects_ = selects_ || !options_.stored.said.empty();
  articles_ = *std::move(reader);
  return std::nullopt;
}

// Reads the rest of the stream as one article.
Input Source::whole(Input::Kind kind, BufferedStream stream) const {
  while (true) {
    if (stream.rest().size() > options_.max_size) return failed({"", over_size(options_.max_size)});
    const auto read = stream.more();
    if (!read) return failed(read.error());
    if (!*read) break;
  }
  auto date = date_of_path(file_.place);
  return {.kind = kind,
          .place = file_.place,
          .id = as_text(without_compression(file_.id)),
          .bytes = stream.take_text(stream.rest().size()),
          .date = std::move(date.date),
          .fault = date.impossible.empty()
                       ? std::string()
                       : "its name has a day that the calendar does not have: " + date.impossible};
}

double Source::fraction() const {
  double done = static_cast<double>(next_);
  if (folder_) {
    done += folder_->fraction() - 1;
  } else if (const auto* texts = std::get_if<JsonTexts>(&articles_)) {
    done += texts->fraction() - 1;
  } else if (const auto* rows = std::get_if<CsvRows>(&articles_)) {
    done += rows->fraction() - 1;
  } else if (const auto* records = std::get_if<WarcRecords>(&articles_)) {
    done += records->fraction() - 1;
  } else if (const auto* stored = std::get_if<database::Reader>(&articles_)) {
    done += stored->fraction() - 1;
  }
  return paths_.empty() ? 1 : done / static_cast<double>(paths_.size());
}

}  // namespace quoth::input
