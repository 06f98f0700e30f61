#include "train/reader/conllu.h"

#include <charconv>

#include "train/reader/gum_names.h"
#include "train/reader/lines.h"

namespace quoth::train {
namespace {

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::string_view entity_of(std::string_view misc) {
  for (const std::string_view field : split(misc, '|')) {
    if (field.starts_with("Entity=")) return field.substr(7);
  }
  return {};
}

}  // namespace

std::vector<Gold> read_conllu(const std::string& path) {
  const std::string file = read_file(path);
  std::vector<Gold> documents;
  GoldBuilder builder;
  const auto end_document = [&] {
    if (!builder.gold().annotation.tokens.empty()) documents.push_back(builder.take());
  };
  GumNames names;
  bool space = false;
  int joined_until = 0;  // the last word of a token that contains several words ("don't")
  bool space_behind_joined = true;
  std::string_view rest = file;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line.empty()) {
      for (const Entity& name : names.end_sentence(builder.gold())) {
        builder.gold().names.push_back(name);
      }
      builder.end_sentence();
      joined_until = 0;
      continue;
    }
    if (line.starts_with("# newdoc")) end_document();
    if (line.starts_with("# newpar")) builder.end_paragraph();
    if (line.starts_with('#')) continue;
    const auto columns = split(line, '\t');
    const bool space_behind = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    if (const auto dash = columns[0].find('-'); dash != std::string_view::npos) {
      joined_until = number(columns[0].substr(dash + 1));
      space_behind_joined = space_behind;
      continue;
    }
    if (columns[0].find('.') != std::string_view::npos) continue;
    builder.word(columns[1], space);
    builder.gold().tags.back() = parse_tag(columns[4]).value_or(Tag::none);
    builder.gold().lemmas.back() = columns[2];
    names.word(entity_of(columns[9]), builder.gold());
    const int id = number(columns[0]);
    space = id < joined_until ? false : id == joined_until ? space_behind_joined : space_behind;
  }
  end_document();
  return documents;
}

}  // namespace quoth::train
