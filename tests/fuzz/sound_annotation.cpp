#include "sound_annotation.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "format/json.h"
#include "invariants.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "schema.h"

namespace quoth {
namespace {

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
    require(article.paragraphs[sentence.paragraph].span.contains(sentence.span));
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

// Each piece of a content lies in one paragraph.
void check_content(const Annotation& article, const Quotation& quotation) {
  require(!quotation.content.empty());
  std::uint32_t end = 0;
  for (const Span span : quotation.content) {
    require_within(article.text, span);
    require(span.begin >= end);
    end = span.end;
    require(std::ranges::any_of(article.paragraphs, [&](const Paragraph& paragraph) {
      return paragraph.role != Role::furniture && paragraph.span.contains(span);
    }));
  }
  const Span first = quotation.content.front();
  require(quotation.paragraph < article.paragraphs.size());
  require(article.paragraphs[quotation.paragraph].span.contains(first));
  require(quotation.sentence < article.sentences.size());
}

void check_quotations(const Annotation& article) {
  const auto& quotations = article.quotations;
  std::uint32_t begin = 0;
  for (Index q = 0; q < quotations.size(); ++q) {
    const Quotation& quotation = quotations[q];
    check_content(article, quotation);
    require(quotation.content.front().begin >= begin);
    begin = quotation.content.front().begin;
    if (quotation.cue) require_within(article.text, *quotation.cue);
    if (quotation.source) require_within(article.text, *quotation.source);
    require_index(quotation.speaker, article.speakers.size());
    require_index(quotation.addressee, article.speakers.size());
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

std::string json_of(Record record) {
  std::vector<Record> records;
  records.push_back(std::move(record));
  return format::report_json(make_report(std::move(records)));
}

void check_json(const Annotation& article) {
  require_valid(format::annotation_json(article, OffsetUnit::bytes), "annotation");
  for (const OffsetUnit unit : {OffsetUnit::code_points, OffsetUnit::utf16}) {
    const std::string json = format::annotation_json(article, unit);
    auto record = format::read_annotation(json);
    require(static_cast<bool>(record));
    require(json_of(*std::move(record)) == json_of(make_record(article, unit)));
  }
}

}  // namespace

void require_sound(const Annotation& article) {
  check_words(article);
  check_entities(article);
  check_quotations(article);
  check_speakers(article);
  for (const auto& quoted : article.quoted) require_within(article.text, quoted.span);
  check_json(article);
}

}  // namespace quoth
