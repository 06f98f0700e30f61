#include "quoth/record.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "text/digest.h"
#include "text/offsets.h"

namespace quoth {
namespace {

bool is_word_character(const text::Character& c) {
  if (c.size == 1) return c.is_word();
  const auto code = static_cast<UChar32>(c.code);
  return u_isalnum(code) || u_getCombiningClass(code) != 0;
}

// Appends the letters and digits, case folded, with one space between words: quotations that differ
// only in punctuation, case and white space have equal words. Apostrophes within a word are left
// out.
void append_words(std::string& words, std::string_view text) {
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const text::Character c = text::character_at(text, at);
    at += c.size;
    if (is_word_character(c)) {
      if (!inside && !words.empty()) words += ' ';
      inside = true;
      text::append_case_folded(words, c.code);
      const std::size_t rest = at;  // fast path for lower-case ASCII
      while (at < text.size() && text::is_small_ascii(text[at])) ++at;
      words.append(text, rest, at - rest);
    } else if (c.code != U'\'' && c.code != U'\u2019') {
      inside = false;
    }
  }
}

// Makes the ids of the quotations of an article from their words; if the same words recur, from
// their count as well.
class QuotationIds {
 public:
  std::string next(const Annotation& annotation, const Quotation& quotation) {
    std::string words;
    for (const Span piece : quotation.content) append_words(words, annotation.text_of(piece));
    const std::uint32_t count = ++seen_[words];
    if (count > 1) words += " #" + std::to_string(count);
    return "q-" + text::short_digest(words);
  }

 private:
  std::map<std::string, std::uint32_t> seen_;
};

// Whether words of the article were left out between two pieces: nothing was where only the cue or
// the source stood.
bool leaves_out(const Annotation& annotation, const Quotation& quotation, Span gap) {
  if (quotation.cue && gap.contains(*quotation.cue)) return false;
  if (quotation.source && gap.contains(*quotation.source)) return false;
  std::string words;
  append_words(words, annotation.text_of(gap));
  return !words.empty();
}

std::string join_pieces(const Annotation& annotation, const Quotation& quotation) {
  std::string text;
  std::uint32_t end = 0;
  for (const Span piece : quotation.content) {
    if (!text.empty()) {
      const bool left_out = leaves_out(annotation, quotation, {end, piece.begin});
      text += left_out ? " \u2026 " : " ";
    }
    text += annotation.text_of(piece);
    end = piece.end;
  }
  return text;
}

// The lemmas of the words of a phrase. A word without a lemma is used as written.
std::string lemma_of(const Annotation& annotation, Span phrase) {
  std::string lemma;
  const auto& tokens = annotation.tokens;
  auto token = std::ranges::lower_bound(tokens, phrase.begin, {},
                                        [](const Token& t) { return t.span.begin; });
  for (; token != tokens.end() && phrase.contains(token->span); ++token) {
    if (!lemma.empty()) lemma += ' ';
    lemma += token->lemma.empty() ? annotation.text_of(token->span) : annotation.lemma_of(*token);
  }
  return lemma;
}

class RecordMaker {
 public:
  RecordMaker(const Annotation& annotation, OffsetUnit unit)
      : annotation_(annotation), unit_(unit), place_(annotation.text, unit) {}

  Record make() const {
    Record record{.id = annotation_.id,
                  .digest = annotation_.digest,
                  .encoding = annotation_.encoding,
                  .models = annotation_.models,
                  .language = annotation_.language,
                  .title = annotation_.title,
                  .date = annotation_.date,
                  .meta = annotation_.meta,
                  .offsets = unit_};
    record.paragraphs.reserve(annotation_.paragraphs.size());
    for (const auto& [span, role] : annotation_.paragraphs) {
      record.paragraphs.push_back({place_(span), role});
    }
    record.sentences.reserve(annotation_.sentences.size());
    for (const Sentence& sentence : annotation_.sentences) {
      record.sentences.push_back(
          {place_(sentence.span), text::wording_digest(annotation_.text_of(sentence.span))});
    }
    record.quoted.reserve(annotation_.quoted.size());
    for (const Quoted& quoted : annotation_.quoted) {
      record.quoted.push_back({place_(quoted.span), quoted.marks});
    }
    record.entities.reserve(annotation_.entities.size());
    for (const Entity& entity : annotation_.entities) {
      record.entities.push_back({place_(entity.span), entity.label,
                                 std::string(annotation_.text_of(entity.span)),
                                 speaker_id(entity.speaker)});
    }
    add_quotations(record);
    record.speakers.reserve(annotation_.speakers.size());
    for (const Speaker& speaker : annotation_.speakers)
      record.speakers.push_back(speaker_record(speaker));
    return record;
  }

 private:
  void add_quotations(Record& record) const {
    QuotationIds ids;
    record.quotations.reserve(annotation_.quotations.size());
    for (const Quotation& quotation : annotation_.quotations) {
      record.quotations.push_back(quotation_record(quotation));
      record.quotations.back().id = ids.next(annotation_, quotation);
    }
    const auto id = [&](std::optional<Index> index) {
      return index ? record.quotations[*index].id : std::string();
    };
    for (std::size_t i = 0; i < record.quotations.size(); ++i) {
      record.quotations[i].continues = id(annotation_.quotations[i].continues);
      record.quotations[i].within = id(annotation_.quotations[i].within);
    }
  }

  QuotationRecord quotation_record(const Quotation& quotation) const {
    QuotationRecord record{.type = quotation.type,
                           .medium = quotation.medium,
                           .sign = quotation.sign,
                           .text = join_pieces(annotation_, quotation),
                           .speaker = speaker_id(quotation.speaker),
                           .resolved_by = quotation.resolved_by,
                           .addressee = speaker_id(quotation.addressee),
                           .paragraph = quotation.paragraph,
                           .sentence = quotation.sentence,
                           .confidence = std::round(quotation.confidence * 100.0) / 100.0};
    for (const Span piece : quotation.content) record.content.push_back(place_(piece));
    if (quotation.cue) {
      record.cue = phrase_record(*quotation.cue);
      record.cue->lemma = lemma_of(annotation_, *quotation.cue);
    }
    if (quotation.source) record.source = phrase_record(*quotation.source);
    return record;
  }

  SpeakerRecord speaker_record(const Speaker& speaker) const {
    SpeakerRecord record{.id = speaker.id,
                         .name = speaker.name,
                         .kind = speaker.kind,
                         .description = speaker.description,
                         .aliases = speaker.aliases};
    record.mentions.reserve(speaker.mentions.size());
    for (const Span mention : speaker.mentions) record.mentions.push_back(place_(mention));
    return record;
  }

  PhraseRecord phrase_record(Span span) const {
    return {place_(span), std::string(annotation_.text_of(span)), {}};
  }

  std::string speaker_id(std::optional<Index> speaker) const {
    return speaker ? annotation_.speakers[*speaker].id : std::string();
  }

  const Annotation& annotation_;
  OffsetUnit unit_;
  text::OffsetMap place_;
};

}  // namespace

std::optional<Index> find_speaker(const Record& record, std::string_view id) {
  const auto found = std::ranges::find(record.speakers, id, &SpeakerRecord::id);
  if (id.empty() || found == record.speakers.end()) return std::nullopt;
  return static_cast<Index>(found - record.speakers.begin());
}

std::vector<std::string> models_of(const std::vector<Record>& records) {
  std::set<std::string> names;
  for (const Record& record : records) {
    if (!record.models.empty()) names.insert(record.models);
  }
  return {names.begin(), names.end()};
}

Record make_record(const Annotation& annotation, OffsetUnit unit) {
  return RecordMaker(annotation, unit).make();
}

}  // namespace quoth
