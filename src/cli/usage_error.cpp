#include "cli/usage_error.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
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

// Of a command of `app`, not of the program itself.
bool is_flag_of_a_command(const CLI::App& app, const std::string& name) {
  const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
  return std::ranges::any_of(commands, [&](const CLI::App* command) {
    return std::ranges::any_of(command->get_options(), [&](const CLI::Option* option) {
      return option->check_lname(name) || option->check_sname(name);
    });
  });
}

std::string unknown_flag(const CLI::App& command, const std::string& written) {
  const std::string flag = written.substr(0, written.find('='));
  const std::string of = command.get_parent() == nullptr ? "" : " of quoth " + command.get_name();
  const std::size_t word = std::min(flag.find_first_not_of('-'), flag.size());
  if (is_flag_of_a_command(command, flag.substr(word))) return flag + ": stands after the command";
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
  std::error_code error;
  if (std::filesystem::exists(name, error))
    return name + ": no command, but a path; did you mean quoth report " + name + "?";
  return name + ": no such command" + did_you_mean(name, names);
}

std::string usage_error(const CLI::App& app, const CLI::ParseError& error) {
  if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error))
    return wrong_count(*mismatch);
  const auto called = app.get_subcommands();
  // What stands before a command is left to the program.
  const bool before = called.empty() || !app.remaining().empty();
  const CLI::App& command = before ? app : *called.front();
  const std::vector<std::string> left = command.remaining();
  const auto flag = std::ranges::find_if(
      left, [](const std::string& word) { return word.size() > 1 && word[0] == '-'; });
  if (flag != left.end()) return unknown_flag(command, *flag);
  const bool nothing = called.empty() && left.empty();
  if (nothing && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
    return "a command is missing";
  if (left.empty()) return error.what();
  return before ? unknown_command(app, left.front()) : left.front() + ": one argument too many";
}

}  // namespace quoth::cli
