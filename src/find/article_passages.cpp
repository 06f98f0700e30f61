#include "find/article_passages.h"

#include <algorithm>
#include <vector>

#include "report/filter.h"
#include "text/byte_offsets.h"
#include "wording/word_diff.h"

namespace quoth::find {
namespace {

bool is_headline(Role role) { return role == Role::headline || role == Role::heading; }

bool is_said_or_written(const QuotationRecord& quotation) {
  return quotation.medium == Medium::speech || quotation.medium == Medium::writing;
}

// A range without parts of characters: a record that was edited may have any places.
Span whole(Span span, std::string_view text) {
  const auto back = [&](std::uint32_t& at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
      --at;
    }
  };
  back(span.begin);
  back(span.end);
  return span;
}

using OnPassage = std::function<void(const ArticlePassage&)>;

// Goes through one article.
class Passages {
 public:
  // `text` is the article with its words, or null.
  Passages(const Record& record, const Annotation* text, const Analyzer& analyzer,
           const OnPassage& on_passage)
      : record_(record),
        text_(text),
        analyzer_(analyzer),
        on_passage_(on_passage),
        byte_of_(text != nullptr ? std::string_view(text->text) : std::string_view(),
                 record.offsets) {}

  void quotations(const Filter& filter) const {
    for (const QuotationRecord& quotation : record_.quotations) {
      const auto speaker = find_speaker(record_, quotation.speaker);
      const SpeakerRecord* said_by = speaker ? &record_.speakers[*speaker] : nullptr;
      if (!report::is_called(said_by, filter.speakers)) continue;
      if (!report::passes(record_, quotation, filter)) continue;
      give(text_ != nullptr
               ? passage_of(*text_, spans_of(quotation.content), quotation.content, kJoined)
               : passage_of(quotation, record_.offsets, analyzer_),
           Part::quotations, quotation.paragraph, &quotation);
    }
  }

  // Narration, headlines or all of the text.
  void paragraphs(Part part) const {
    for (std::uint32_t p = 0; p < record_.paragraphs.size(); ++p) {
      const auto [place, role] = record_.paragraphs[p];
      if (role == Role::furniture) continue;
      if (part != Part::all && is_headline(role) != (part == Part::headlines)) continue;
      const std::vector<Place> places =
          part == Part::narration ? narration_in(place) : std::vector<Place>{place};
      give(passage_of(*text_, spans_of(places), places, kLeftOut),
           is_headline(role) ? Part::headlines : part, p, nullptr);
    }
  }

  // A title that came beside the text.
  void title() const {
    if (record_.title.empty()) return;
    const std::string words = wording::fold_words(record_.title);
    const bool in_text =
        text_ != nullptr && std::ranges::any_of(record_.paragraphs, [&](const auto& paragraph) {
          return is_headline(paragraph.role) &&
                 wording::fold_words(text_->text_of(span_of(paragraph.place))) == words;
        });
    if (!in_text) {
      give(passage_of(record_.title, analyzer_), Part::headlines, std::nullopt, nullptr);
    }
  }

 private:
  Span span_of(Place place) const { return whole(byte_of_(place), text_->text); }

  std::vector<Span> spans_of(const std::vector<Place>& places) const {
    std::vector<Span> spans;
    spans.reserve(places.size());
    for (const Place place : places) spans.push_back(span_of(place));
    return spans;
  }

  // Without blanks and line ends at both ends, which are one of any unit each.
  Place trimmed(Place place) const {
    constexpr std::string_view kBlank = " \n\r\t";
    const std::string_view words = text_->text_of(span_of(place));
    const std::size_t first = words.find_first_not_of(kBlank);
    if (first == words.npos) return {place.start, place.start};
    const std::size_t after = words.size() - words.find_last_not_of(kBlank) - 1;
    return {place.start + static_cast<std::uint32_t>(first),
            place.end - static_cast<std::uint32_t>(after)};
  }

  // What is left of a paragraph without what is quoted in it.
  std::vector<Place> narration_in(Place paragraph) const {
    std::vector<Place> quoted;
    for (const QuotationRecord& quotation : record_.quotations) {
      if (!is_said_or_written(quotation)) continue;
      for (const Place piece : quotation.content) {
        if (piece.start < paragraph.end && paragraph.start < piece.end) quoted.push_back(piece);
      }
    }
    std::ranges::sort(quoted, {}, &Place::start);
    quoted.push_back({paragraph.end, paragraph.end});
    std::vector<Place> left;
    std::uint32_t at = paragraph.start;
    for (const Place piece : quoted) {
      if (at < piece.start) {
        const Place between = trimmed({at, piece.start});
        if (has_word_character(text_->text_of(span_of(between)))) left.push_back(between);
      }
      at = std::max(at, piece.end);
    }
    return left;
  }

  void give(const Passage& passage, Part part, std::optional<std::uint32_t> paragraph,
            const QuotationRecord* quotation) const {
    if (!passage.words.empty()) on_passage_({passage, part, paragraph, quotation});
  }

  const Record& record_;
  const Annotation* text_;
  const Analyzer& analyzer_;
  const OnPassage& on_passage_;
  text::ByteOffsets byte_of_;
};

// The text with its words, found anew by the paragraphs of the record.
Annotation with_words(const std::string& text, const Record& record, const Analyzer& analyzer) {
  Annotation annotation;
  annotation.text = text;
  const text::ByteOffsets byte_of(annotation.text, record.offsets);
  std::uint32_t end = 0;
  for (const ParagraphRecord& paragraph : record.paragraphs) {
    const Span span = whole(byte_of(paragraph.place), annotation.text);
    if (span.begin < end || span.empty()) continue;  // a record that was edited
    annotation.paragraphs.push_back({span, paragraph.role});
    end = span.end;
  }
  analyzer.add_words(annotation);
  return annotation;
}

}  // namespace

std::string each_passage(const Record& record, const Annotation* annotation, Part part,
                         const Filter& filter, const Analyzer& analyzer,
                         const OnPassage& on_passage) {
  if (!report::has_date(record, filter)) return {};
  std::optional<Annotation> words;
  if (part == Part::quotations && record.quotations.empty()) return {};
  if (annotation != nullptr && annotation->tokens.empty()) {
    annotation = &words.emplace(with_words(annotation->text, record, analyzer));
  }
  const Passages passages(record, annotation, analyzer, on_passage);
  if (part == Part::quotations) {
    passages.quotations(filter);
    return {};
  }
  if (part != Part::narration) passages.title();
  if (annotation != nullptr) {
    passages.paragraphs(part);
  } else if (part != Part::headlines) {
    return "no text to search: reports keep what is quoted alone";
  }
  return {};
}

}  // namespace quoth::find
