// A flag whose values have names.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quoth::cli {

// Maps the names of a flag's values to the values. Names are in lower case.
template <typename Value>
using Choices = std::map<std::string, Value>;

// The name of `names` that `written` means: whatever the case of its letters, and in other words
// that people use for a format ("md" for markdown). Throws CLI::ValidationError that lists the
// names if it is none of them.
std::string chosen_name(const std::string& flag, const std::string& written,
                        const std::vector<std::string>& names);

// Gives the names of a flag's values to what describes flags; it checks nothing.
// Option::type_name() must not be read but by value_name() and value_names().
CLI::Validator described(const std::vector<std::string>& names);
// What the value of a flag is called in help: "FORMAT"; empty if it takes none.
std::string value_name(const CLI::Option& flag);
// The names of a flag's values; none if they have no names.
std::vector<std::string> value_names(const CLI::Option& flag);

template <typename Value>
std::vector<std::string> names_of(const Choices<Value>& choices) {
  std::vector<std::string> names;
  names.reserve(choices.size());
  for (const auto& [name, value] : choices) names.push_back(name);
  return names;
}

// The long name of a flag: "--format" of "-f,--format".
inline std::string long_name(const std::string& flag) { return flag.substr(flag.rfind(',') + 1); }

// Adds a flag that takes one of these names.
template <typename Value>
CLI::Option* add_choice(CLI::App& app, const std::string& flag, Value& chosen,
                        const Choices<Value>& choices, const std::string& description) {
  const auto choose = [&chosen, choices, name = long_name(flag)](const std::string& written) {
    chosen = choices.at(chosen_name(name, written, names_of(choices)));
  };
  return app.add_option_function<std::string>(flag, choose, description)
      ->check(described(names_of(choices)));
}

// Adds a flag that takes some of these names, separated by commas.
template <typename Value>
CLI::Option* add_choices(CLI::App& app, const std::string& flag, std::vector<Value>& chosen,
                         const Choices<Value>& choices, const std::string& description) {
  const auto choose = [&chosen, choices,
                       name = long_name(flag)](const std::vector<std::string>& list) {
    for (const std::string& written : list)
      chosen.push_back(choices.at(chosen_name(name, written, names_of(choices))));
  };
  return app.add_option_function<std::vector<std::string>>(flag, choose, description)
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(described(names_of(choices)));
}

// The name that the ending of an output's path asks for ("json" for "out.json.gz"); none if it asks
// for none. Throws CLI::ValidationError if it is that of a format which is none of `names`.
std::optional<std::string> name_of_ending(std::string_view path,
                                          const std::vector<std::string>& names);

// Adds -f,--format. Where it is not given, the ending of `output`, the path of -o, decides if it
// can. `form` must outlive the parsing, as `output` must.
template <typename Value>
CLI::Option* add_format(CLI::App& app, Value& form, const std::string& output,
                        const Choices<Value>& choices, const std::string& description) {
  CLI::Option* const flag = add_choice(app, "-f,--format", form, choices, description);
  flag->type_name("FORMAT");
  app.parse_complete_callback([flag, &form, &output, choices] {
    if (!flag->empty()) return;
    if (const auto name = name_of_ending(output, names_of(choices))) form = choices.at(*name);
  });
  return flag;
}

}  // namespace quoth::cli
