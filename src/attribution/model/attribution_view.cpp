#include "attribution/model/attribution_view.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

// Where the credit of a caption begins ("Photo: ..."), or its end.
Index end_of_caption(const AttributionView& view, token::TokenRange caption) {
  static const model::Lexicon& credits = model::Lexicon::named("credits");
  std::string word;
  for (Index i = caption.begin + 1; i + 1 < caption.end; ++i) {
    if (view.at(i + 1).tag != Tag::colon) continue;
    word = text::to_lower_ascii(view.text_of(i));
    if (credits.value(word + ':') == "before") return i;
  }
  return caption.end;
}

void add_paragraphs(AttributionView& view) {
  const Annotation& annotation = *view.annotation;
  for (Index s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
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
    view.contexts[i].cue_before = cue;
    view.contexts[i].quoted_before = quoted;
    pass(i);
  }
  cue = quoted = token::kNone;
  for (Index i = paragraph.tokens.end; i-- > paragraph.tokens.begin;) {
    view.contexts[i].cue_after = cue;
    view.contexts[i].quoted_after = quoted;
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

AttributionView AttributionView::of(const token::TokenTable& table, const CueOdds& cue_odds) {
  const Annotation& annotation = table.article();
  AttributionView view;
  view.annotation = &annotation;
  view.table = &table;
  view.contexts.resize(annotation.tokens.size());
  view.odds.resize(annotation.tokens.size());
  view.nodes.resize(annotation.tokens.size());
  view.parsed.resize(annotation.sentences.size());
  std::uint32_t commas = 0;
  std::uint32_t quoted = 0;
  for (Index i = 0; i < view.size(); ++i) {
    const Token& token = annotation.tokens[i];
    CueContext& own = view.contexts[i];
    own.lemma =
        token.lemma.empty() ? table.form(i).lower : model::hash_text(annotation.lemma_of(token));
    view.odds[i] = cue_odds(own.lemma, token.tag);
    own.commas = commas;
    own.quoted = quoted;
    if (token.tag == Tag::comma) ++commas;
    if (table.marks(i).state == MarkState::opening) ++quoted;
  }
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
      words.push_back({table->form(i).lower, table->tag(i)});
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
