#include "train/reader/columns.h"

#include <map>
#include <optional>

#include "token/tokenizer.h"
#include "train/reader/lines.h"

namespace quoth::train {
namespace {

// Maps the types of Wikigold, and the fine types of CrossNER, to those of CoNLL-2003.
std::optional<EntityLabel> label_of(std::string_view type) {
  static const std::map<std::string_view, EntityLabel> kLabels = {
      {"PER", EntityLabel::person},        {"person", EntityLabel::person},
      {"politician", EntityLabel::person}, {"ORG", EntityLabel::org},
      {"organisation", EntityLabel::org},  {"politicalparty", EntityLabel::org},
      {"LOC", EntityLabel::loc},           {"location", EntityLabel::loc},
      {"country", EntityLabel::loc},       {"MISC", EntityLabel::misc},
      {"misc", EntityLabel::misc},         {"event", EntityLabel::misc},
      {"election", EntityLabel::misc}};
  const auto found = kLabels.find(type);
  return found == kLabels.end() ? std::nullopt : std::optional(found->second);
}

Gold retokenized(Gold gold) {
  token::Tokenized tokenized = token::tokenize(gold.annotation.text, gold.annotation.paragraphs);
  gold.annotation.tokens = std::move(tokenized.tokens);
  gold.annotation.sentences = std::move(tokenized.sentences);
  gold.tags.assign(gold.annotation.tokens.size(), Tag::none);
  gold.lemmas.assign(gold.annotation.tokens.size(), {});
  return gold;
}

}  // namespace

std::vector<Gold> read_columns(const std::string& path) {
  const std::string file = read_file(path);
  std::vector<Gold> documents;
  GoldBuilder builder;
  std::string_view last_type;
  const auto end_document = [&] {
    if (builder.gold().annotation.tokens.empty()) return;
    documents.push_back(retokenized(builder.take()));
  };
  std::size_t sentences = 0;
  std::string_view rest = file;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    last_type = line.empty() ? std::string_view() : last_type;
    if (line.empty()) {
      builder.end_paragraph();
      // CrossNER is not divided into documents.
      if (++sentences % 50 == 0 && path.find("crossner") != path.npos) end_document();
      continue;
    }
    if (line.starts_with("-DOCSTART-")) {
      end_document();
      continue;
    }
    const std::size_t gap = line.find_last_of(" \t");
    const std::string_view label = line.substr(gap + 1);
    builder.word(line.substr(0, gap), true);
    const std::string_view type = label.size() > 2 ? label.substr(2) : std::string_view();
    const auto entity = label_of(type);
    Gold& gold = builder.gold();
    const Span span = gold.annotation.tokens.back().span;
    if (entity && label[0] == 'I' && type == last_type) {
      gold.names.back().span.end = span.end;
    } else if (entity) {
      gold.names.push_back({span, *entity, {}});
    }
    last_type = type;
  }
  end_document();
  return documents;
}

}  // namespace quoth::train
