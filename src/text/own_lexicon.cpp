// Reads the folder of add_lexicon().
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "model/embedded.h"
#include "model/own_words.h"
#include "quoth/lexicon.h"
#include "text/encoding.h"
#include "text/whole_file.h"

namespace quoth {
namespace {

// A list with more different values than this has free text there.
constexpr std::size_t kMostValues = 12;

// The first fields of the values that the built-in list has.
std::set<std::string_view> values_of(std::string_view list) {
  std::set<std::string_view> values;
  const std::string name = "lexicon/" + std::string(list) + ".txt";
  const model::Lexicon lexicon(model::embedded(name).value_or(std::string_view()));
  for (const auto& [key, value] : lexicon) values.insert(value.substr(0, value.find(' ')));
  return values;
}

std::string listed(const std::set<std::string_view>& values) {
  std::string text;
  for (const std::string_view value : values) {
    if (!text.empty()) text += ", ";
    text += value.empty() ? "none" : value;
  }
  return text;
}

// Why an entry cannot be of the list; "" if it can.
std::string fault_in(std::string_view list, std::string_view text) {
  const std::set<std::string_view> values = values_of(list);
  if (values.size() > kMostValues) return {};
  const model::Lexicon entries(text);
  for (const auto& [key, value] : entries) {
    if (values.contains(value.substr(0, value.find(' ')))) continue;
    std::string fault(key);
    fault +=
        value.empty() ? " has no value after a tab" : ": no value is called " + std::string(value);
    return fault + "; there are " + listed(values);
  }
  return {};
}

std::optional<Error> add_file(const std::filesystem::path& path) {
  const std::string list = path.stem().string();
  if (path.extension() != ".txt" || !model::embedded("lexicon/" + list + ".txt"))
    return Error{path.string(), "there is no list of this name: see data/lexicon/README.md"};
  // A pipe would have the program wait.
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error))
    return Error{path.string(), "not a regular file"};
  const auto bytes = text::read_whole_file(path.string(), 1);
  if (!bytes) return bytes.error();
  if (bytes->empty()) return std::nullopt;
  const auto decoded = text::decode(*bytes);
  if (!decoded) return Error{path.string(), decoded.error().reason};
  if (std::string fault = fault_in(list, decoded->text); !fault.empty())
    return Error{path.string(), std::move(fault)};
  if (auto reason = model::add_own_words(list, decoded->text))
    return Error{path.string(), *std::move(reason)};
  return std::nullopt;
}

}  // namespace

std::optional<Error> add_lexicon(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (!entry->path().filename().string().starts_with('.')) files.push_back(entry->path());
  }
  if (error) return Error{folder, "no folder that can be read"};
  std::ranges::sort(files);
  for (const auto& file : files)
    if (auto failure = add_file(file)) return failure;
  return std::nullopt;
}

}  // namespace quoth
