#include "cli/man_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/choice.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/terminal.h"
#include "output/output_file.h"
#include "quoth/version.h"

namespace quoth::cli {
namespace {

// Text of a page: a hyphen is the character that users type, and nothing at the beginning of a line
// is a request.
std::string escaped(std::string_view text) {
  std::string page;
  for (const char c : text) {
    const bool begins_line = page.empty() || page.back() == '\n';
    if (begins_line && (c == '.' || c == '\'')) page += "\\&";
    if (c == '-') {
      page += "\\-";
    } else if (c == '\\') {
      page += "\\e";
    } else {
      page += c;
    }
  }
  return page;
}

std::string upper(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
}

// "quoth-report".
std::string page_name(const CLI::App& app) {
  const CLI::App* const parent = app.get_parent();
  return parent == nullptr ? app.get_name() : parent->get_name() + '-' + app.get_name();
}

std::string option_item(const CLI::Option& option) {
  std::string names;
  const auto add = [&](const std::string& name) {
    if (!names.empty()) names += ", ";
    names += "\\fB" + escaped(name) + "\\fR";
  };
  if (option.get_positional()) add(option.get_name(true));
  for (const std::string& letter : option.get_snames()) add('-' + letter);
  for (const std::string& word : option.get_lnames()) add("--" + word);
  const std::string value = option.get_positional() ? std::string() : value_name(option);
  if (!value.empty()) names += " \\fI" + escaped(value) + "\\fR";
  return fmt::format(".TP\n{}\n{}\n", names, escaped(option.get_description()));
}

// Of 80 columns, less the indentation of a section.
constexpr std::size_t kListWidth = 73;

// The footer's paragraphs. One whose first line ends with a colon is a section of that name; so is
// the exit status.
std::string sections(std::string_view footer) {
  std::string page;
  while (!footer.empty()) {
    const std::size_t end = std::min(footer.find("\n\n"), footer.size());
    std::string_view paragraph = footer.substr(0, end);
    footer.remove_prefix(std::min(end + 2, footer.size()));
    const std::string_view first = paragraph.substr(0, paragraph.find('\n'));
    constexpr std::string_view kStatus = "Exit status";
    if (first.ends_with(':')) {
      paragraph.remove_prefix(std::min(first.size() + 1, paragraph.size()));
      page += fmt::format(".SH {}\n.nf\n{}.fi\n", escaped(upper(first.substr(0, first.size() - 1))),
                          escaped(reflow(paragraph, kListWidth)));
    } else if (paragraph.starts_with(kStatus)) {
      page += fmt::format(".SH EXIT STATUS\n{}\n", escaped(paragraph));
    } else {
      page += fmt::format(".SH NOTES\n{}\n", escaped(paragraph));
    }
  }
  return page;
}

}  // namespace

std::string man_page(const CLI::App& app) {
  const std::string name = page_name(app);
  const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
  const bool is_program = app.get_parent() == nullptr;
  std::string page =
      fmt::format(".TH {} 1 \"\" \"quoth {}\" \"User Commands\"\n", upper(name), kVersion);
  page +=
      fmt::format(".SH NAME\n{} \\- {}\n", escaped(name),
                  is_program ? "who said what in news articles" : escaped(app.get_description()));
  page +=
      fmt::format(".SH SYNOPSIS\n\\fB{}\\fR [\\fIFLAGS\\fR]",
                  escaped(is_program ? name : app.get_parent()->get_name() + ' ' + app.get_name()));
  std::string arguments;
  std::string flags;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty()) continue;  // hidden
    (option->get_positional() ? arguments : flags) += option_item(*option);
    if (option->get_positional()) page += " \\fI" + escaped(option->get_name(true)) + "\\fR";
  }
  page += commands.empty() ? "\n" : " \\fICOMMAND\\fR\n";
  if (is_program) page += fmt::format(".SH DESCRIPTION\n{}\n", escaped(app.get_description()));
  if (!commands.empty()) page += ".SH COMMANDS\n";
  for (const CLI::App* command : commands) {
    page += fmt::format(".TP\n\\fB{}\\fR\n{}\n", escaped(command->get_name()),
                        escaped(command->get_description()));
  }
  if (!arguments.empty()) page += ".SH ARGUMENTS\n" + arguments;
  if (!flags.empty()) page += ".SH OPTIONS\n" + flags;
  page += sections(app.get_footer());
  page += ".SH SEE ALSO\n";
  if (is_program) {
    for (const CLI::App* command : commands) {
      page += fmt::format(".BR {} (1){}\n", escaped(page_name(*command)),
                          command == commands.back() ? "" : ",");
    }
  } else {
    page += ".BR quoth (1)\n";
  }
  return page;
}

int write_man_pages(const CLI::App& app, const std::string& folder) {
  std::vector<const CLI::App*> pages = app.get_subcommands([](const CLI::App*) { return true; });
  pages.insert(pages.begin(), &app);
  for (const CLI::App* page : pages) {
    const std::string path = fmt::format("{}/{}.1", folder, page_name(*page));
    auto output = output::Output::open(path);
    auto error = output ? output->write(man_page(*page)) : output.error();
    if (!error) error = output->commit();
    if (!error) continue;
    print_error(error->path, error->reason);
    return kNothing;
  }
  return kDone;
}

}  // namespace quoth::cli
