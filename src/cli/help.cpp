#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choice.h"
#include "cli/commands.h"
#include "cli/man_page.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "format/wrap.h"

namespace quoth::cli {
namespace {

constexpr std::size_t kColumn = 28;  // where descriptions begin
constexpr std::size_t kLeastDescription = 24;

// A name and what it means, beside or below each other.
std::string entry(const std::string& name, const std::string& description, std::size_t width,
                  std::size_t column = kColumn) {
  const std::string indented = "  " + name;
  if (description.empty()) return indented + '\n';
  if (width < column + kLeastDescription)
    return indented + '\n' + format::wrap(description, width, 4, 4);
  if (format::columns(indented) + 2 > column)
    return indented + '\n' + format::wrap(description, width, column, column);
  std::string lines = format::wrap(description, width, column, column);
  return lines.replace(0, column, indented + std::string(column - format::columns(indented), ' '));
}

// A line of a list, "  NAME   what it means", as an entry if it is too long.
std::string list_line(std::string_view line, std::size_t width) {
  const std::size_t name = line.find_first_not_of(' ');
  const std::size_t gap = line.find("  ", std::min(name, line.size()));
  if (name != 2 || gap == line.npos || format::columns(line) <= width)
    return std::string(line) + '\n';
  const std::size_t meaning = line.find_first_not_of(' ', gap);
  return entry(std::string(line.substr(name, gap - name)), std::string(line.substr(meaning)), width,
               format::columns(line.substr(0, meaning)));
}

// "-f, --format FORMAT".
std::string flag_name(const CLI::Option& flag) {
  std::string name;
  for (const std::string& letter : flag.get_snames()) name += "-" + letter + ", ";
  if (name.empty()) name = "    ";
  for (const std::string& word : flag.get_lnames()) name += "--" + word + ", ";
  name.resize(name.size() - 2);
  const std::string value = value_name(flag);
  return value.empty() ? name : name + ' ' + value;
}

std::string usage(const CLI::App& app, const std::vector<const CLI::Option*>& arguments,
                  bool has_flags) {
  std::string line = "Usage: ";
  if (app.get_parent() != nullptr) line += app.get_parent()->get_name() + ' ';
  line += app.get_name();
  if (has_flags) line += " [FLAGS]";
  for (const CLI::Option* argument : arguments) {
    const std::string name = argument->get_name(true);
    const std::string several = argument->get_expected_max() > 1 ? "..." : "";
    line += argument->get_required() ? " " : " [";
    line.append(name).append(several);
    if (!argument->get_required()) line += ']';
  }
  if (!app.get_subcommands([](const CLI::App*) { return true; }).empty()) line += " COMMAND";
  return line + '\n';
}

}  // namespace

std::string reflow(std::string_view text, std::size_t width) {
  std::string lines;
  std::string paragraph;
  const auto end_paragraph = [&] {
    if (!paragraph.empty()) lines += format::wrap(paragraph, width, 0, 0);
    paragraph.clear();
  };
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const bool stands_alone = line.empty() || line.starts_with(' ') || line.ends_with(':');
    if (stands_alone) {
      end_paragraph();
      lines += list_line(line, width);
      continue;
    }
    if (!paragraph.empty()) paragraph += ' ';
    paragraph += line;
  }
  end_paragraph();
  return lines;
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string /*name*/,
                                     CLI::AppFormatMode /*mode*/) const {
  std::vector<const CLI::Option*> arguments;
  std::vector<const CLI::Option*> flags;
  for (const CLI::Option* option : app->get_options()) {
    if (option->get_group().empty()) continue;  // hidden
    (option->get_positional() ? arguments : flags).push_back(option);
  }
  std::string help = usage(*app, arguments, !flags.empty());
  help += '\n' + reflow(app->get_description(), width_);
  const auto add_group = [&](const std::string& title, const std::vector<const CLI::Option*>& all) {
    if (all.empty()) return;
    help += '\n' + title + ":\n";
    for (const CLI::Option* option : all) {
      const std::string name =
          option->get_positional() ? option->get_name(true) : flag_name(*option);
      help += entry(name, option->get_description(), width_);
    }
  };
  add_group("Arguments", arguments);
  const auto commands = app->get_subcommands([](const CLI::App*) { return true; });
  if (!commands.empty()) help += "\nCommands:\n";
  for (const CLI::App* command : commands)
    help += entry(command->get_name(), command->get_description(), width_);
  add_group("Flags", flags);
  if (!app->get_footer().empty()) help += '\n' + reflow(app->get_footer(), width_);
  return help;
}

int print_help(const std::string& text) {
  std::cout << text;
  if (std::cout.flush()) return kDone;
  print_error("standard output", "cannot be written");
  return kNothing;
}

Command help_command(CLI::App& app) {
  auto name = std::make_shared<std::string>();
  CLI::App* const command = app.add_subcommand("help", "This text, or that of a command");
  command->add_option("COMMAND", *name, "The command")->type_name("");
  auto man_pages = std::make_shared<std::string>();
  command->add_option("--man-pages", *man_pages, "Write all as manual pages into FOLDER")
      ->group("");
  const auto run = [&app = std::as_const(app), name, man_pages] {
    if (!man_pages->empty()) return write_man_pages(app, *man_pages);
    const auto named =
        app.get_subcommands([&](const CLI::App* each) { return each->get_name() == *name; });
    if (named.empty() && !name->empty()) {
      print_message(
          fmt::format("quoth: {}\nTry: quoth --help\n", visible(unknown_command(app, *name))));
      return kNothing;
    }
    const CLI::App* const shown = named.empty() ? &app : named.front();
    return print_help(app.get_formatter()->make_help(shown, "", CLI::AppFormatMode::Normal));
  };
  return {command, run};
}

std::size_t help_width() {
  constexpr std::size_t kWidest = 100;
  return std::min(columns(), kWidest);
}

}  // namespace quoth::cli
