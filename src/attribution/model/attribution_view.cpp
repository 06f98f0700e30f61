#include "attribution/model/attribution_view.h"

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "token/word_form.h"

namespace quoth::attribution {
namespace {

// Gives the tokens inside the outermost quotation marks their state. Marks are tokens of their own,
// or the ends of one ("'n'").
void read_marks(const Annotation& annotation, std::vector<AttributionToken>& tokens) {
  std::uint32_t done = 0;  // bytes up to which an outer quotation reached
  std::size_t i = 0;
  for (const Quoted& quoted : annotation.quoted) {
    if (quoted.span.begin < done) continue;
    done = quoted.span.end;
    while (i < tokens.size() && annotation.tokens[i].span.end <= quoted.span.begin) ++i;
    const auto first = static_cast<std::int32_t>(i);
    while (i < tokens.size() && annotation.tokens[i].span.begin < quoted.span.end) ++i;
    const auto last = static_cast<std::int32_t>(i) - 1;
    if (last <= first) continue;
    for (std::int32_t k = first; k <= last; ++k) {
      AttributionToken& token = tokens[static_cast<std::size_t>(k)];
      token.opening = first;
      token.closing = quoted.open ? kNowhere : last;
      token.mark = k == first                  ? MarkState::opening
                   : k == last && !quoted.open ? MarkState::closing
                                               : MarkState::inside;
    }
  }
}

// Names alone: dates and amounts show in the tags.
void read_entities(const Annotation& annotation, std::vector<AttributionToken>& tokens) {
  std::size_t i = 0;
  for (const Entity& entity : annotation.entities) {
    if (entity.label > EntityLabel::misc) continue;
    while (i < tokens.size() && annotation.tokens[i].span.end <= entity.span.begin) ++i;
    while (i < tokens.size() && annotation.tokens[i].span.begin < entity.span.end) {
      tokens[i++].entity = static_cast<std::uint8_t>(1 + static_cast<int>(entity.label));
    }
  }
}

// Where the credit of a caption begins ("Photo: ..."), or its end.
std::int32_t end_of_caption(const Annotation& annotation, const AttributionView& reading,
                            const ParagraphRange& caption) {
  static const model::Lexicon& credits = model::Lexicon::named("credits");
  std::string word;
  for (std::int32_t i = caption.begin + 1; i + 1 < caption.end; ++i) {
    if (reading.at(i + 1).tag != Tag::colon) continue;
    word = annotation.text_of(annotation.tokens[static_cast<std::size_t>(i)].span);
    for (char& c : word) c = text::lower_ascii(c);
    if (credits.value(word + ':') == "before") return i;
  }
  return caption.end;
}

void read_paragraph(AttributionView& reading, ParagraphRange& paragraph) {
  std::int32_t cue = kNowhere;
  std::int32_t quoted = kNowhere;
  for (std::int32_t i = paragraph.begin; i < paragraph.end; ++i) {
    AttributionToken& token = reading.at(i);
    token.cue_before = cue;
    token.quoted_before = quoted;
    if (token.odds >= kCandidateOdds) cue = i;
    if (token.mark != MarkState::outside) quoted = i;
    paragraph.quotes = paragraph.quotes || token.mark == MarkState::opening;
  }
  cue = quoted = kNowhere;
  for (std::int32_t i = paragraph.end - 1; i >= paragraph.begin; --i) {
    AttributionToken& token = reading.at(i);
    token.cue_after = cue;
    token.quoted_after = quoted;
    if (token.odds >= kCandidateOdds) cue = i;
    if (token.mark != MarkState::outside) quoted = i;
  }
  paragraph.begins_quoted = reading.at(paragraph.begin).mark == MarkState::opening;
  paragraph.after_quoted =
      paragraph.begin > 0 && reading.at(paragraph.begin - 1).mark != MarkState::outside;
}

}  // namespace

AttributionView AttributionView::of(const Annotation& annotation,
                                    const std::vector<token::Word>& words, const CueOdds& odds) {
  AttributionView reading;
  reading.tokens.resize(annotation.tokens.size());
  reading.nodes.resize(annotation.tokens.size());
  reading.parsed.resize(annotation.sentences.size());
  std::uint32_t commas = 0;
  for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
    const Token& token = annotation.tokens[i];
    AttributionToken& read = reading.tokens[i];
    const token::Word& word = words[i];
    read.form = word.lower;
    read.lemma = token.lemma.empty() ? word.lower : model::hash_text(annotation.lemma_of(token));
    read.suffix = static_cast<std::uint32_t>(word.last(3));
    read.shape = static_cast<std::uint8_t>(word.shape);
    read.tag = token.tag;
    read.cluster = word.cluster;
    read.odds = odds(read.lemma, token.tag);
    read.commas = commas;
    if (token.tag == Tag::comma) ++commas;
  }
  read_marks(annotation, reading.tokens);
  std::uint32_t quoted = 0;
  for (AttributionToken& token : reading.tokens) {
    token.quoted = quoted;
    if (token.mark == MarkState::opening) ++quoted;
  }
  read_entities(annotation, reading.tokens);
  for (Index s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      reading.tokens[i].sentence = s;
    }
    if (sentence.first_token == sentence.end_token) continue;
    if (annotation.paragraphs[sentence.paragraph].role == Role::furniture) continue;
    if (reading.paragraphs.empty() || reading.paragraphs.back().index != sentence.paragraph) {
      reading.paragraphs.push_back(
          {.begin = static_cast<std::int32_t>(sentence.first_token), .index = sentence.paragraph});
    }
    reading.paragraphs.back().end = static_cast<std::int32_t>(sentence.end_token);
  }
  for (ParagraphRange& paragraph : reading.paragraphs) {
    if (annotation.paragraphs[paragraph.index].role == Role::caption) {
      paragraph.end = end_of_caption(annotation, reading, paragraph);
    }
    read_paragraph(reading, paragraph);
  }
  return reading;
}

void AttributionView::parse(const Annotation& annotation, const parse::Parser& parser,
                            parse::ParseWorkspace& room, std::span<const Index> sentences) {
  std::vector<parse::ParseWord> words;
  std::vector<Sentence> chosen;
  for (const Index s : sentences) {
    if (parsed[s]) continue;
    parsed[s] = true;
    const Sentence& sentence = annotation.sentences[s];
    chosen.push_back(sentence);
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      words.push_back({tokens[i].form, tokens[i].tag});
    }
  }
  std::vector<parse::ParseTask> tasks;
  std::size_t done = 0;
  for (const Sentence& sentence : chosen) {
    const std::size_t size = sentence.end_token - sentence.first_token;
    tasks.push_back({std::span(words).subspan(done, size),
                     std::span(nodes).subspan(sentence.first_token, size)});
    done += size;
  }
  parser.parse(tasks, room);
  for (const Sentence& sentence : chosen) {
    const auto first = static_cast<std::int32_t>(sentence.first_token);
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      if (nodes[i].head >= 0) nodes[i].head += first;
      nodes[i].left += first;
      nodes[i].right += first;
    }
  }
}

}  // namespace quoth::attribution
