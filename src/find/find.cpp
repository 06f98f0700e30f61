#include "quoth/find.h"

#include <algorithm>
#include <utility>

#include "find/article_passages.h"
#include "find/match.h"

namespace quoth {
namespace {

bool contains(Place outer, Place inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

std::uint32_t size_of(const QuotationRecord& quotation) {
  std::uint32_t size = 0;
  for (const Place piece : quotation.content) size += piece.end - piece.start;
  return size;
}

// The smallest quotation that has all these places in its content; null if there is none.
const QuotationRecord* quotation_around(const Record& record, const std::vector<Place>& places) {
  const QuotationRecord* found = nullptr;
  if (places.empty()) return found;
  for (const QuotationRecord& quotation : record.quotations) {
    const bool around = std::ranges::all_of(places, [&](Place place) {
      return std::ranges::any_of(quotation.content,
                                 [&](Place piece) { return contains(piece, place); });
    });
    if (around && (found == nullptr || size_of(quotation) < size_of(*found))) found = &quotation;
  }
  return found;
}

void add_quotation(Found& found, const Record& record, const QuotationRecord& quotation) {
  found.quotation = quotation;
  if (const auto speaker = find_speaker(record, quotation.speaker)) {
    found.speaker = record.speakers[*speaker];
    found.speaker.mentions.clear();
  }
  if (const auto addressee = find_speaker(record, quotation.addressee)) {
    found.addressee = record.speakers[*addressee].name;
  }
}

Found found_in(const Record& record, const find::ArticlePassage& searched,
               std::vector<Span> matches) {
  const find::Passage& passage = searched.passage;
  Found found{.article = record.id,
              .title = record.title,
              .date = record.date,
              .part = searched.part,
              .paragraph = searched.paragraph,
              .text = passage.text,
              .matches = std::move(matches)};
  if (searched.paragraph) {
    for (const find::Piece& piece : passage.pieces) found.content.push_back(piece.place);
    for (const Span span : found.matches) {
      found.places.push_back(passage.place_of(span, record.offsets));
    }
  }
  const QuotationRecord* quotation = searched.quotation;
  if (quotation == nullptr && searched.part == Part::all) {
    quotation = quotation_around(record, found.places);
  }
  if (quotation != nullptr) add_quotation(found, record, *quotation);
  return found;
}

}  // namespace

Findings search(const Annotation& annotation, const Query& query, const Analyzer& analyzer,
                OffsetUnit unit) {
  return search(make_record(annotation, unit), &annotation, query, analyzer);
}

Findings search(const Record& record, const Annotation* annotation, const Query& query,
                const Analyzer& analyzer) {
  Findings findings;
  const auto look_into = [&](const find::ArticlePassage& searched) {
    find::Match match = find::match(query.pattern.root(), searched.passage);
    if (match.gave_up) findings.fault = "a regex takes too many steps on a part of it";
    if (match.matched) {
      findings.found.push_back(found_in(record, searched, std::move(match.spans)));
    }
  };
  const std::string fault =
      find::each_passage(record, annotation, query.in, query.filter, analyzer, look_into);
  if (!fault.empty()) findings.fault = fault;
  return findings;
}

std::string_view to_string(Part part) {
  switch (part) {
    case Part::quotations:
      return "quotations";
    case Part::narration:
      return "narration";
    case Part::headlines:
      return "headlines";
    case Part::all:
      return "all";
  }
  return {};
}

}  // namespace quoth
