#include "train/reader/news.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "train/reader/lines.h"

namespace quoth::train {
namespace {

using Json = nlohmann::json;

Span span_of(const Json& ends) {
  return {ends.at(0).get<std::uint32_t>(), ends.at(1).get<std::uint32_t>()};
}

// The pieces of a part; none if the attribution has no such part.
std::vector<Span> pieces_of(const Json& part) {
  std::vector<Span> pieces;
  if (part.is_null()) return pieces;
  if (part.at(0).is_array()) {
    for (const Json& piece : part) pieces.push_back(span_of(piece));
  } else {
    pieces.push_back(span_of(part));
  }
  return pieces;
}

// Throws an exception of the JSON library if the line does not have the form of the corpus.
AttributedArticle read_article(const std::string& path, std::string_view line, const Read& read) {
  const Json json = Json::parse(line);
  const auto file = json.at("id").get<std::string>();
  AttributedArticle article;
  article.name = file.substr(0, file.rfind(".txt"));
  article.annotation = read(article.name, read_file(path + "/text/" + file));
  const std::vector<Span> tokens = code_point_spans(article.annotation);
  std::vector<GoldPart> parts;
  for (const Json& quotation : json.at("quotations")) {
    const auto tokens_of = [&](const char* key, attribution::Part part) {
      GoldPart& gold = parts.emplace_back(GoldPart{part, pieces_of(quotation.at(key))});
      return tokens_in(tokens, gold.pieces);
    };
    article.attributions.push_back({tokens_of("source", attribution::Part::source),
                                    tokens_of("cue", attribution::Part::cue),
                                    tokens_of("content", attribution::Part::content)});
  }
  article.labels = labels_of(article.annotation, tokens, parts);
  return article;
}

}  // namespace

std::vector<AttributedArticle> read_news(const std::string& path, const Read& read) {
  std::vector<AttributedArticle> articles;
  for_each_line(path + ".jsonl",
                [&](std::string_view line) { articles.push_back(read_article(path, line, read)); });
  return articles;
}

}  // namespace quoth::train
