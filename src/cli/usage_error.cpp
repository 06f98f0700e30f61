#include "cli/usage_error.h"

#include <algorithm>
#include <vector>

#include "cli/suggestion.h"

namespace quoth::cli {
namespace {

std::vector<std::string> flags_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    const auto& own = option->get_lnames();
    names.insert(names.end(), own.begin(), own.end());
  }
  return names;
}

std::string unknown_flag(const CLI::App& command, const std::string& written) {
  const std::string flag = written.substr(0, written.find('='));
  const std::string of = command.get_parent() == nullptr ? "" : " of quoth " + command.get_name();
  const std::size_t word = std::min(flag.find_first_not_of('-'), flag.size());
  const std::string meant = nearest(flag.substr(word), flags_of(command));
  return flag + ": no such flag" + of + (meant.empty() ? "" : "; did you mean --" + meant + "?");
}

// The parser's own words name types and counts.
std::string wrong_count(const CLI::ArgumentMismatch& error) {
  const std::string words = error.what();
  const bool twice = words.find("At Most") != std::string::npos;
  return words.substr(0, words.find(':')) +
         (twice ? ": it is given twice" : ": its value is missing");
}

}  // namespace

std::string unknown_command(const CLI::App& app, const std::string& name) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return name + ": no such command" + did_you_mean(name, names);
}

std::string usage_error(const CLI::App& app, const CLI::ParseError& error) {
  const auto called = app.get_subcommands();
  const CLI::App& command = called.empty() ? app : *called.front();
  const std::vector<std::string> left = command.remaining();
  const auto flag = std::ranges::find_if(
      left, [](const std::string& word) { return word.size() > 1 && word[0] == '-'; });
  if (flag != left.end()) return unknown_flag(command, *flag);
  if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error))
    return wrong_count(*mismatch);
  if (left.empty()) return error.what();
  return called.empty() ? unknown_command(app, left.front())
                        : left.front() + ": one argument too many";
}

}  // namespace quoth::cli
