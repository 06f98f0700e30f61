#include "cli/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <utility>
#include <vector>

#include "cli/choice.h"
#include "cli/commands.h"
#include "cli/help.h"

namespace quoth::cli {
namespace {

// What is completed of one flag.
struct Flag {
  std::vector<std::string> names;  // "-f", "--format"
  std::string description;
  bool takes_value = false;
  bool takes_file = false;
  std::vector<std::string> values;  // if its values have names
};

std::vector<Flag> flags_of(const CLI::App& app) {
  std::vector<Flag> flags;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional() || option->get_group().empty()) continue;
    Flag flag{.names = {},
              .description = option->get_description(),
              .takes_value = option->get_expected_max() > 0,
              .takes_file = value_name(*option).starts_with("FILE"),
              .values = value_names(*option)};
    for (const std::string& letter : option->get_snames()) flag.names.push_back('-' + letter);
    for (const std::string& word : option->get_lnames()) flag.names.push_back("--" + word);
    flags.push_back(std::move(flag));
  }
  return flags;
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

std::string command_names(const CLI::App& app) {
  std::string names;
  for (const CLI::App* command : commands_of(app)) names += ' ' + command->get_name();
  return names.empty() ? names : names.substr(1);
}

// What the arguments of a command may be, if they have names; empty if they are files.
std::string argument_names(const CLI::App& command) {
  if (command.get_name() == "help") return command_names(*command.get_parent());
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_positional()) return fmt::format("{}", fmt::join(value_names(*option), " "));
  }
  return {};
}

// Within single quotes of a shell.
std::string in_quotes(std::string_view text) {
  std::string safe = "'";
  for (const char c : text) {
    if (c == '\'') {
      safe += "'\\''";
    } else {
      safe += c;
    }
  }
  return safe + '\'';
}

// The first clause of a description: what fits beside a flag in a list.
std::string brief(const std::string& description) {
  return description.substr(0, description.find_first_of(":;,("));
}

std::string bash(const CLI::App& app) {
  std::string cases;
  for (const CLI::App* command : commands_of(app)) {
    std::string names;
    std::string values;
    for (const Flag& flag : flags_of(*command)) {
      names += fmt::format("{} ", fmt::join(flag.names, " "));
      if (!flag.values.empty()) {
        values += fmt::format("        {}) words={} ;;\n", fmt::join(flag.names, "|"),
                              in_quotes(fmt::format("{}", fmt::join(flag.values, " "))));
      } else if (flag.takes_value) {
        values += fmt::format("        {}) files={} ;;\n", fmt::join(flag.names, "|"),
                              flag.takes_file ? "1" : "");
      }
    }
    const std::string words = argument_names(*command);
    const std::string rest = words.empty() ? " files=1" : " words=" + in_quotes(words);
    cases += fmt::format(
        "    {})\n      flags={}{}\n      case $before in\n{}      *) [[ $word == -* ]] && "
        "words=$flags ;;\n      esac ;;\n",
        command->get_name(), in_quotes(names), rest, values);
  }
  return fmt::format(
      "# Completion of quoth for bash.\n"
      "_quoth() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  local command=${{COMP_WORDS[1]}} words= flags= files=\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n"
      "    COMPREPLY=($(compgen -W {} -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case $command in\n{}  esac\n"
      "  if [[ -n $words ]]; then\n"
      "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
      "  elif [[ -n $files ]]; then\n"
      "    compopt -o filenames 2> /dev/null\n"
      "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
      "  fi\n"
      "}}\n"
      "complete -F _quoth quoth\n",
      in_quotes(command_names(app) + " --help --version"), cases);
}

// Within the brackets and after the colons of zsh's _arguments.
std::string zsh_text(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') safe += '\\';
    safe += c;
  }
  return safe;
}

std::string zsh(const CLI::App& app) {
  std::string commands;
  std::string cases;
  for (const CLI::App* command : commands_of(app)) {
    commands += fmt::format(
        "    {}\n", in_quotes(command->get_name() + ':' + zsh_text(command->get_description())));
    cases += fmt::format("    {})\n      _arguments", command->get_name());
    for (const Flag& flag : flags_of(*command)) {
      std::string value;
      if (!flag.values.empty()) {
        value = fmt::format(":value:({})", fmt::join(flag.values, " "));
      } else if (flag.takes_value) {
        value = flag.takes_file ? ":file:_files" : ":value: ";
      }
      for (const std::string& name : flag.names) {
        cases += fmt::format(
            " \\\n        {}",
            in_quotes(fmt::format("*{}[{}]{}", name, zsh_text(brief(flag.description)), value)));
      }
    }
    const std::string words = argument_names(*command);
    cases += fmt::format(" \\\n        {} ;;\n",
                         in_quotes(words.empty() ? "*:file:_files" : "*:value:(" + words + ')'));
  }
  return fmt::format(
      "#compdef quoth\n"
      "# Completion of quoth for zsh.\n"
      "local -a commands=(\n{}  )\n"
      "if ((CURRENT == 2)); then\n"
      "  _describe command commands\n"
      "else\n"
      "  local command=$words[2]\n"
      "  shift words\n"
      "  ((CURRENT--))\n"
      "  case $command in\n{}  esac\n"
      "fi\n",
      commands, cases);
}

std::string fish(const CLI::App& app) {
  std::string script = "# Completion of quoth for fish.\n";
  for (const CLI::App* command : commands_of(app)) {
    script += fmt::format("complete -c quoth -n __fish_use_subcommand -f -a {} -d {}\n",
                          command->get_name(), in_quotes(command->get_description()));
    if (const std::string words = argument_names(*command); !words.empty()) {
      script += fmt::format("complete -c quoth -n '__fish_seen_subcommand_from {}' -f -a {}\n",
                            command->get_name(), in_quotes(words));
    }
    for (const Flag& flag : flags_of(*command)) {
      script +=
          fmt::format("complete -c quoth -n '__fish_seen_subcommand_from {}'", command->get_name());
      for (const std::string& name : flag.names) {
        script += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      }
      if (!flag.values.empty()) {
        script +=
            fmt::format(" -x -a {}", in_quotes(fmt::format("{}", fmt::join(flag.values, " "))));
      } else if (flag.takes_value) {
        script += flag.takes_file ? " -r" : " -x";
      }
      script += fmt::format(" -d {}\n", in_quotes(brief(flag.description)));
    }
  }
  return script;
}

}  // namespace

std::string completions(const CLI::App& app, std::string_view shell) {
  if (shell == "bash") return bash(app);
  if (shell == "zsh") return zsh(app);
  return fish(app);
}

Command completions_command(CLI::App& app) {
  auto shell = std::make_shared<std::string>();
  CLI::App* const command =
      app.add_subcommand("completions", "A script that completes command lines in a shell");
  command->footer(
      "Examples:\n"
      "  quoth completions bash > ~/.local/share/bash-completion/completions/quoth\n"
      "  quoth completions zsh > ~/.zfunc/_quoth      # a folder of fpath\n"
      "  quoth completions fish > ~/.config/fish/completions/quoth.fish\n"
      "\n"
      "Exit status: 0 done; 2 nothing done.");
  const std::vector<std::string> shells = {"bash", "zsh", "fish"};
  command
      ->add_option_function<std::string>(
          "SHELL",
          [shell, shells](const std::string& name) { *shell = chosen_name("SHELL", name, shells); },
          "bash, zsh or fish")
      ->type_name("")
      ->check(described(shells))
      ->required();
  return {command,
          [&app = std::as_const(app), shell] { return print_help(completions(app, *shell)); }};
}

}  // namespace quoth::cli
