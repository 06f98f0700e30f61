#include "train/reader/articles.h"

#include <nlohmann/json.hpp>

#include "text/layout.h"
#include "token/tokenizer.h"
#include "train/reader/lines.h"

namespace quoth::train {
namespace {

EntityLabel label_of(const std::string& type) {
  if (type == "PER") return EntityLabel::person;
  if (type == "ORG") return EntityLabel::org;
  if (type == "LOC") return EntityLabel::loc;
  return EntityLabel::misc;
}

// The byte offset of each code point, and of the end.
std::vector<std::uint32_t> code_points(std::string_view text) {
  std::vector<std::uint32_t> begins;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) begins.push_back(i);
  }
  begins.push_back(static_cast<std::uint32_t>(text.size()));
  return begins;
}

// Throws an exception of the JSON library if the line does not have the form of the corpus.
Gold read_article(std::string_view line) {
  const auto json = nlohmann::json::parse(line);
  Gold gold;
  Annotation& annotation = gold.annotation;
  annotation.id = json.at("id").get<std::string>();
  annotation.text = json.at("text").get<std::string>();
  annotation.paragraphs = text::find_paragraphs(annotation.text);
  token::Tokenized tokenized = token::tokenize(annotation.text, annotation.paragraphs);
  annotation.tokens = std::move(tokenized.tokens);
  annotation.sentences = std::move(tokenized.sentences);
  gold.tags.assign(annotation.tokens.size(), Tag::none);
  gold.lemmas.assign(annotation.tokens.size(), {});
  const auto begins = code_points(annotation.text);
  for (const auto& entity : json.at("entities")) {
    gold.names.push_back(
        {{begins.at(entity.at(0).get<std::size_t>()), begins.at(entity.at(1).get<std::size_t>())},
         label_of(entity.at(2).get<std::string>()),
         {}});
  }
  return gold;
}

}  // namespace

std::vector<Gold> read_articles(const std::string& path) {
  std::vector<Gold> documents;
  for_each_line(path, [&](std::string_view line) { documents.push_back(read_article(line)); });
  return documents;
}

}  // namespace quoth::train
