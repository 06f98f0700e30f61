// Runs the analyzer and the JSON writer on arbitrary bytes, and checks the annotation.
#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "format/json.h"
#include "invariants.h"
#include "quoth/analyzer.h"

namespace {

using namespace quoth;

void require_index(std::optional<Index> index, std::size_t size) {
  require(!index || *index < size);
}

void check_words(const Annotation& article) {
  std::uint32_t end = 0;
  for (const auto& paragraph : article.paragraphs) {
    require_within(article.text, paragraph.span);
    require(paragraph.span.begin >= end);
    end = paragraph.span.end;
  }
  end = 0;
  for (const auto& token : article.tokens) {
    require_within(article.text, token.span);
    require(token.span.begin >= end);
    require(token.lemma.begin <= token.lemma.end && token.lemma.end <= article.lemmas.size());
    end = token.span.end;
  }
  Index next = 0;
  for (const auto& sentence : article.sentences) {
    require(sentence.first_token == next && sentence.end_token > next);
    require(sentence.paragraph < article.paragraphs.size());
    next = sentence.end_token;
  }
  require(next == article.tokens.size());
}

void check_entities(const Annotation& article) {
  std::uint32_t end = 0;
  for (const auto& entity : article.entities) {
    require_within(article.text, entity.span);
    require(entity.span.begin >= end);
    require_index(entity.speaker, article.speakers.size());
    end = entity.span.end;
  }
}

void check_quotations(const Annotation& article) {
  const auto& quotations = article.quotations;
  std::uint32_t begin = 0;
  for (Index q = 0; q < quotations.size(); ++q) {
    const Quotation& quotation = quotations[q];
    require(!quotation.content.empty());
    require(quotation.content.front().begin >= begin);
    begin = quotation.content.front().begin;
    std::uint32_t end = 0;
    for (const Span span : quotation.content) {
      require_within(article.text, span);
      require(span.begin >= end);
      end = span.end;
    }
    if (quotation.cue) require_within(article.text, *quotation.cue);
    if (quotation.source) require_within(article.text, *quotation.source);
    require_index(quotation.speaker, article.speakers.size());
    require_index(quotation.addressee, article.speakers.size());
    require(quotation.paragraph < article.paragraphs.size());
    require(quotation.sentence < article.sentences.size());
    require(article.paragraphs[quotation.paragraph].role != Role::furniture);
    require_index(quotation.continues, q);
    require_index(quotation.within, quotations.size());
    require(quotation.within != q);
    require(quotation.confidence >= 0 && quotation.confidence <= 1);
    require((quotation.resolved_by == ResolvedBy::none) == !quotation.speaker);
  }
}

void check_speakers(const Annotation& article) {
  for (const auto& speaker : article.speakers) {
    require(!speaker.id.empty() && !speaker.name.empty());
    require(std::is_sorted(speaker.aliases.begin(), speaker.aliases.end()));
    for (const Span span : speaker.mentions) require_within(article.text, span);
  }
}

void check(const Annotation& article) {
  check_words(article);
  check_entities(article);
  check_quotations(article);
  check_speakers(article);
  for (const auto& quoted : article.quoted) require_within(article.text, quoted.span);
  const auto json = nlohmann::json::parse(format::annotation_json(article, OffsetUnit::code_points),
                                          nullptr, false);
  require(!json.is_discarded());
  require(json["text"].get<std::string_view>() == article.text);
  require(json["quotations"].size() == article.quotations.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const auto annotation =
      analyzer.annotate({.id = "a.txt", .bytes = {reinterpret_cast<const char*>(data), size}});
  if (annotation) check(*annotation);
  return 0;
}
