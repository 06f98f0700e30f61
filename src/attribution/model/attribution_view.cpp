#include "attribution/model/attribution_view.h"

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "token/word_form.h"

namespace quoth::attribution {
namespace {

// Sets the state of the tokens inside the outermost quotation marks. Marks are tokens of their own,
// or the ends of one ("'n'").
void fill_marks(const Annotation& annotation, std::vector<AttributionToken>& tokens) {
  std::uint32_t done = 0;  // bytes up to which an outer quotation reached
  Index i = 0;
  const auto size = static_cast<Index>(tokens.size());
  for (const Quoted& quoted : annotation.quoted) {
    if (quoted.span.begin < done) continue;
    done = quoted.span.end;
    while (i < size && annotation.tokens[i].span.end <= quoted.span.begin) ++i;
    const Index begin = i;
    while (i < size && annotation.tokens[i].span.begin < quoted.span.end) ++i;
    if (i < begin + 2) continue;
    for (Index k = begin; k < i; ++k) {
      AttributionToken& token = tokens[k];
      token.opening = begin;
      token.closing = quoted.open ? token::kNone : i - 1;
      token.mark = k == begin                   ? MarkState::opening
                   : k + 1 == i && !quoted.open ? MarkState::closing
                                                : MarkState::inside;
    }
  }
  std::uint32_t opened = 0;
  for (AttributionToken& token : tokens) {
    token.quoted = opened;
    if (token.mark == MarkState::opening) ++opened;
  }
}

// Only names: the tags show dates and amounts.
void fill_entities(const Annotation& annotation, std::vector<AttributionToken>& tokens) {
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
Index end_of_caption(const AttributionView& view, token::TokenRange caption) {
  static const model::Lexicon& credits = model::Lexicon::named("credits");
  std::string word;
  for (Index i = caption.begin + 1; i + 1 < caption.end; ++i) {
    if (view.at(i + 1).tag != Tag::colon) continue;
    word = view.text_of(i);
    for (char& c : word) c = text::lower_ascii(c);
    if (credits.value(word + ':') == "before") return i;
  }
  return caption.end;
}

void add_paragraphs(AttributionView& view) {
  const Annotation& annotation = *view.annotation;
  for (Index s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) view.at(i).sentence = s;
    if (sentence.first_token == sentence.end_token) continue;
    if (annotation.paragraphs[sentence.paragraph].role == Role::furniture) continue;
    if (view.paragraphs.empty() || view.paragraphs.back().index != sentence.paragraph) {
      view.paragraphs.push_back(
          {.tokens = {sentence.first_token, sentence.end_token}, .index = sentence.paragraph});
    }
    view.paragraphs.back().tokens.end = sentence.end_token;
  }
  for (ParagraphRange& paragraph : view.paragraphs) {
    if (view.role_of(paragraph) == Role::caption) {
      paragraph.tokens.end = end_of_caption(view, paragraph.tokens);
    }
  }
}

void fill_neighbours(AttributionView& view, const ParagraphRange& paragraph) {
  Index cue = token::kNone;
  Index quoted = token::kNone;
  const auto pass = [&](Index i) {
    if (view.at(i).odds >= kCandidateOdds) cue = i;
    if (view.at(i).mark != MarkState::outside) quoted = i;
  };
  for (Index i = paragraph.tokens.begin; i < paragraph.tokens.end; ++i) {
    view.at(i).cue_before = cue;
    view.at(i).quoted_before = quoted;
    pass(i);
  }
  cue = quoted = token::kNone;
  for (Index i = paragraph.tokens.end; i-- > paragraph.tokens.begin;) {
    view.at(i).cue_after = cue;
    view.at(i).quoted_after = quoted;
    pass(i);
  }
}

void add_quoted(AttributionView& view, std::size_t number) {
  ParagraphRange& paragraph = view.paragraphs[number];
  for (Index i = paragraph.tokens.begin; i < paragraph.tokens.end; ++i) {
    const AttributionToken& token = view.at(i);
    if (token.mark != MarkState::opening) continue;
    const bool closed = token.closing != token::kNone;
    const Index end = closed ? token.closing + 1 : paragraph.tokens.end;
    view.quoted.push_back({{i, end}, closed, number});
    paragraph.quotes = true;
    i = end - 1;
  }
  paragraph.begins_quoted = view.at(paragraph.tokens.begin).mark == MarkState::opening;
}

}  // namespace

AttributionView AttributionView::of(const Annotation& annotation,
                                    const std::vector<token::Word>& words, const CueOdds& odds) {
  AttributionView view;
  view.annotation = &annotation;
  view.tokens.resize(annotation.tokens.size());
  view.nodes.resize(annotation.tokens.size());
  view.parsed.resize(annotation.sentences.size());
  std::uint32_t commas = 0;
  for (std::size_t i = 0; i < view.tokens.size(); ++i) {
    const Token& token = annotation.tokens[i];
    AttributionToken& own = view.tokens[i];
    const token::Word& word = words[i];
    own.form = word.lower;
    own.lemma = token.lemma.empty() ? word.lower : model::hash_text(annotation.lemma_of(token));
    own.suffix = static_cast<std::uint32_t>(word.last(3));
    own.shape = static_cast<std::uint8_t>(word.shape);
    own.tag = token.tag;
    own.cluster = word.cluster;
    own.odds = odds(own.lemma, token.tag);
    own.commas = commas;
    if (token.tag == Tag::comma) ++commas;
  }
  fill_marks(annotation, view.tokens);
  fill_entities(annotation, view.tokens);
  add_paragraphs(view);
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    fill_neighbours(view, view.paragraphs[p]);
    add_quoted(view, p);
  }
  return view;
}

void AttributionView::parse(const parse::Parser& parser, parse::ParseWorkspace& workspace,
                            std::span<const Index> sentences) {
  std::vector<parse::ParseWord> words;
  std::vector<token::TokenRange> chosen;
  for (const Index s : sentences) {
    if (parsed[s]) continue;
    parsed[s] = true;
    const Sentence& sentence = annotation->sentences[s];
    chosen.push_back({sentence.first_token, sentence.end_token});
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      words.push_back({tokens[i].form, tokens[i].tag});
    }
  }
  std::vector<parse::ParseTask> tasks;
  std::size_t done = 0;
  for (const token::TokenRange sentence : chosen) {
    tasks.push_back({std::span(words).subspan(done, sentence.size()),
                     std::span(nodes).subspan(sentence.begin, sentence.size())});
    done += sentence.size();
  }
  parser.parse(tasks, workspace);
  for (const token::TokenRange sentence : chosen) {
    for (Index i = sentence.begin; i < sentence.end; ++i) {
      parse::DependencyNode& node = nodes[i];
      if (node.head != parse::kNoHead) node.head += static_cast<std::int32_t>(sentence.begin);
      node.subtree.begin += sentence.begin;
      node.subtree.end += sentence.begin;
    }
  }
}

}  // namespace quoth::attribution
