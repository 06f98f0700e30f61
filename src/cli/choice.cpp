#include "cli/choice.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "cli/suggestion.h"
#include "text/case_folding.h"

namespace quoth::cli {
namespace {

// Other words for formats.
const std::map<std::string, std::string> kSynonyms = {
    {"md", "markdown"}, {"htm", "html"},    {"txt", "text"},     {"jsonl", "ndjson"},
    {"db", "sqlite"},   {"json", "ndjson"}, {"conll", "conllu"}, {"ann", "brat"}};

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

// The name that a word means, whatever the case of its letters.
std::optional<std::string> meant(const std::string& written,
                                 const std::vector<std::string>& names) {
  const auto is_known = [&names](const std::string& name) {
    return std::ranges::find(names, name) != names.end();
  };
  std::string lowered = written;
  for (char& c : lowered) c = text::lower_ascii(c);
  if (is_known(lowered)) return lowered;
  const auto synonym = kSynonyms.find(lowered);
  if (synonym != kSynonyms.end() && is_known(synonym->second)) return synonym->second;
  return std::nullopt;
}

}  // namespace

std::string chosen_name(const std::string& flag, const std::string& written,
                        const std::vector<std::string>& names) {
  if (const auto name = meant(written, names)) return *name;
  throw CLI::ValidationError(
      flag, written + " is none of " + listed(names) + did_you_mean(written, names));
}

namespace {
constexpr std::string_view kOneOf = ":one of ";
}

CLI::Validator described(const std::vector<std::string>& names) {
  return CLI::Validator(fmt::format("one of {}", fmt::join(names, "|")));
}

std::string value_name(const CLI::Option& flag) {
  if (flag.get_expected_max() == 0) return {};
  const std::string type = flag.get_type_name();
  return type.substr(0, type.find(':'));  // after a colon, what checks the value
}

std::vector<std::string> value_names(const CLI::Option& flag) {
  const std::string type = flag.get_type_name();
  const std::size_t list = type.find(kOneOf);
  if (list == std::string::npos) return {};
  return CLI::detail::split(type.substr(list + kOneOf.size()), '|');
}

namespace {

// "json" of "out.json.gz"; empty if there is none.
std::string ending_of(std::string_view path) {
  for (const std::string_view compression : {".gz", ".zst"}) {
    if (path.ends_with(compression)) path.remove_suffix(compression.size());
  }
  const std::size_t dot = path.find_last_of("./");
  if (dot == std::string_view::npos || path[dot] != '.') return {};
  std::string ending(path.substr(dot + 1));
  for (char& c : ending) c = text::lower_ascii(c);
  return ending;
}

// Endings by which other programs know what is in a file.
const std::set<std::string> kFormats = {
    "ann",      "conllu", "csv", "db",     "docx", "htm",     "html",   "json", "jsonl", "md",
    "markdown", "odt",    "ods", "ndjson", "pdf",  "parquet", "sqlite", "tsv",  "xlsx",  "xml"};

}  // namespace

std::optional<std::string> name_of_ending(std::string_view path,
                                          const std::vector<std::string>& names) {
  const std::string ending = ending_of(path);
  if (auto name = meant(ending, names)) return name;
  if (!kFormats.contains(ending)) return std::nullopt;
  throw CLI::ValidationError("--output", std::string(path) + ": " + ending + " is none of " +
                                             listed(names) + ", of which -f chooses one");
}

}  // namespace quoth::cli
