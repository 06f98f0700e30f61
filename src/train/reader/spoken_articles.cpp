#include "train/reader/spoken_articles.h"

#include <fmt/core.h>

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "train/reader/lines.h"

namespace quoth::train {
namespace {

using Json = nlohmann::json;

// Where each code point begins, and the end of the text.
std::vector<std::uint32_t> code_points(const std::string& text) {
  std::vector<std::uint32_t> places;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U;
    if (begins) places.push_back(static_cast<std::uint32_t>(i));
  }
  places.push_back(static_cast<std::uint32_t>(text.size()));
  return places;
}

Span span_of(const Json& json, const std::vector<std::uint32_t>& places) {
  return {places.at(json.at(0).get<std::size_t>()), places.at(json.at(1).get<std::size_t>())};
}

GoldSpeaker speaker_of(const Json& json) {
  GoldSpeaker speaker;
  speaker.names.push_back(json.at("name").get<std::string>());
  for (const Json& alias : json.at("aliases")) speaker.names.push_back(alias.get<std::string>());
  const auto kind = json.at("kind").get<std::string>();
  speaker.body = kind == "organization";
  speaker.named = speaker.body || kind == "person";
  return speaker;
}

SpokenArticle article_of(const Json& json, const std::string& texts) {
  SpokenArticle article;
  const auto file = json.at("id").get<std::string>();
  article.name = file.substr(0, file.rfind(".txt"));
  article.text = read_file(fmt::format("{}/{}.txt", texts, article.name));
  const std::vector<std::uint32_t> places = code_points(article.text);
  std::map<std::string, std::size_t> by_key;
  for (const Json& speaker : json.at("speakers")) {
    by_key[speaker.at("key").get<std::string>()] = article.speakers.size();
    article.speakers.push_back(speaker_of(speaker));
  }
  for (const Json& quotation : json.at("quotations")) {
    GoldQuotation& gold = article.quotations.emplace_back();
    if (quotation.contains("source") && !quotation.at("source").is_null()) {
      gold.source = span_of(quotation.at("source"), places);
    }
    for (const Json& piece : quotation.at("content")) {
      gold.content.push_back(span_of(piece, places));
    }
    if (!quotation.contains("speaker") || !quotation.at("speaker").is_string()) continue;
    const auto found = by_key.find(quotation.at("speaker").get<std::string>());
    if (found != by_key.end()) gold.speaker = found->second;
  }
  return article;
}

}  // namespace

std::vector<SpokenArticle> read_spoken_articles(const std::string& path) {
  std::vector<SpokenArticle> articles;
  for_each_line(path + ".jsonl", [&](std::string_view line) {
    articles.push_back(article_of(Json::parse(line), path + "/text"));
  });
  return articles;
}

}  // namespace quoth::train
