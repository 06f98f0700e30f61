#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "quoth/overrides.h"
#include "text/digest.h"

namespace quoth {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSchema = "quoth/overrides/1";

// Reads the members of one line and keeps the first error.
class Line {
 public:
  explicit Line(const Json& json) : json_(json) {}

  const std::string& error() const { return error_; }
  bool has(const char* key) const { return json_.contains(key); }

  std::string text(const char* key) {
    known_.insert(key);
    const auto found = json_.find(key);
    if (found == json_.end()) return {};
    if (!found->is_string() || found->get_ref<const std::string&>().empty()) {
      fail(key, "is no string with something in it");
      return {};
    }
    return found->get<std::string>();
  }

  std::vector<std::string> texts(const char* key) {
    known_.insert(key);
    std::vector<std::string> texts;
    const auto found = json_.find(key);
    if (found == json_.end()) return texts;
    if (!found->is_array() || found->empty()) fail(key, "is no list with something in it");
    for (const Json& item : *found) {
      if (item.is_string() && !item.get_ref<const std::string&>().empty()) {
        texts.push_back(item.get<std::string>());
      } else {
        fail(key, "holds something else than names");
        return {};
      }
    }
    return texts;
  }

  std::optional<SpeakerKind> kind() {
    const std::string word = text("kind");
    if (word.empty()) return std::nullopt;
    for (const SpeakerKind kind :
         {SpeakerKind::person, SpeakerKind::organization, SpeakerKind::group, SpeakerKind::document,
          SpeakerKind::unnamed}) {
      if (to_string(kind) == word) return kind;
    }
    fail("kind", "is none of person, organization, group, document, unnamed");
    return std::nullopt;
  }

  // A text that may be null; nothing where it is.
  std::optional<std::string> text_or_null(const char* key) {
    known_.insert(key);
    const auto found = json_.find(key);
    if (found == json_.end() || found->is_null()) return std::nullopt;
    return text(key);
  }

  // Whether the line says that nobody said the words: "said": false.
  bool is_unsaid() {
    known_.insert("said");
    const auto found = json_.find("said");
    if (found == json_.end()) return false;
    if (*found != false) fail("said", "can only be false");
    return true;
  }

  void fail(std::string_view key, std::string_view what) {
    if (error_.empty()) error_.append(1, '"').append(key).append("\" ").append(what);
  }

  // A key with a slip in it is not passed over. "note" is the user's.
  void check_keys() {
    for (const auto& [key, _] : json_.items()) {
      if (key != "note" && !known_.contains(key)) fail(key, "is no key of this kind of line");
    }
  }

 private:
  const Json& json_;
  std::set<std::string> known_;
  std::string error_;
};

NameOverride read_names(Line& line) {
  NameOverride entry;
  entry.names = line.texts("names");
  entry.articles = line.texts("articles");
  entry.name = line.text("name");
  entry.kind = line.kind();
  if (line.has("description")) entry.description = line.text_or_null("description").value_or("");
  if (entry.name.empty()) line.fail("name", "is missing");
  return entry;
}

QuotationOverride read_quotation(Line& line) {
  QuotationOverride entry;
  entry.article = line.text("article");
  entry.quotation = line.text("quotation");
  entry.text = line.text("text");
  entry.said = !line.is_unsaid();
  if (!entry.said && line.has("speaker")) line.fail("speaker", "has no place beside \"said\"");
  if (entry.said && !line.has("speaker")) line.fail("speaker", "is missing: a name, or null");
  entry.speaker = line.text_or_null("speaker");
  entry.kind = line.kind();
  return entry;
}

// The file without its line, and in what it is wrong.
struct Entries {
  std::vector<NameOverride> names;
  std::vector<QuotationOverride> quotations;
  std::string error;
};

void read_line(const Json& json, std::size_t number, Entries& entries) {
  Line line(json);
  if (line.has("names")) {
    entries.names.push_back(read_names(line));
    entries.names.back().line = number;
  } else if (line.has("quotation") || line.has("text")) {
    entries.quotations.push_back(read_quotation(line));
    entries.quotations.back().line = number;
  } else {
    line.fail("names", "is missing, or \"quotation\", or \"text\"");
  }
  line.check_keys();
  entries.error = line.error();
}

}  // namespace

Result<std::shared_ptr<const Overrides>> read_overrides(std::string_view bytes,
                                                        const std::string& name) {
  Entries entries;
  bool has_schema = false;
  std::size_t number = 0;
  for (std::string_view rest = bytes; !rest.empty();) {
    ++number;
    const std::size_t end = rest.find('\n');
    const std::string_view text = rest.substr(0, end);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    if (text.find_first_not_of(" \t\r") == text.npos) continue;
    const auto wrong = [&](std::string reason) {
      return Error{name + ":" + std::to_string(number), std::move(reason)};
    };
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return wrong("no JSON object on one line");
    if (!has_schema) {
      if (json != Json{{"schema", kSchema}})
        return wrong(R"(the first line should be {"schema": "quoth/overrides/1"})");
      has_schema = true;
      continue;
    }
    read_line(json, number, entries);
    if (!entries.error.empty()) return wrong(std::move(entries.error));
  }
  if (!has_schema) return Error{name, "empty"};
  return std::shared_ptr<const Overrides>(std::make_shared<Overrides>(
      name, text::short_digest(bytes), std::move(entries.names), std::move(entries.quotations)));
}

}  // namespace quoth
