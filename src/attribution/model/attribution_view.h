// An article as the attribution models and rules see it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/model/cue_odds.h"
#include "encoder/encoding.h"
#include "model/feature_hash.h"
#include "parse/parser.h"
#include "quoth/annotation.h"
#include "token/token_table.h"

namespace quoth::attribution {

using token::MarkState;

// A token with the facts that attribution uses. It is made from the columns where it is asked for,
// and not stored: compilers read only the facts that are used.
struct AttributionToken {
  model::FeatureHash form = 0;  // in lower case
  model::FeatureHash lemma = 0;
  std::uint32_t suffix = 0;  // the last three letters
  Tag tag = Tag::none;
  model::WordCluster cluster;
  Odds odds = 0;
  MarkState mark = MarkState::outside;
  token::WordShape shape = token::WordShape::other;
  std::uint8_t entity = 0;       // 0 none, else 1 + EntityLabel
  Index opening = token::kNone;  // the tokens of the marks around it
  Index closing = token::kNone;  // none if the marks stay open
  Index sentence = 0;
  // See CueContext.
  Index cue_before = token::kNone;
  Index cue_after = token::kNone;
  Index quoted_before = token::kNone;
  Index quoted_after = token::kNone;
  std::uint32_t commas = 0;
  std::uint32_t quoted = 0;

  // Whether it is in an entity of that label.
  bool is_of(EntityLabel label) const { return entity == 1 + static_cast<std::uint8_t>(label); }
};

// The facts of a token that only attribution has.
struct CueContext {
  model::FeatureHash lemma = 0;
  Index cue_before = token::kNone;  // the nearest cue candidates of its paragraph
  Index cue_after = token::kNone;
  Index quoted_before = token::kNone;  // the nearest tokens of its paragraph that are not outside
  Index quoted_after = token::kNone;
  std::uint32_t commas = 0;  // those of the article before it
  std::uint32_t quoted = 0;  // the outermost quotation marks that open before it
};

// Written like a mark or a symbol, not a word, whatever its tag: the bullet of a list.
inline bool is_symbol(const AttributionToken& token) {
  return token.shape == token::WordShape::mark || token.shape == token::WordShape::other;
}

// A paragraph in which something may be said.
struct ParagraphRange {
  token::TokenRange tokens;
  Index index = 0;             // in Annotation::paragraphs
  bool quotes = false;         // it has quotation marks
  bool begins_quoted = false;  // with a mark
};

// Words between quotation marks, marks included, in one paragraph.
struct QuotedRange {
  token::TokenRange tokens;
  bool closed = true;
  std::size_t paragraph = 0;  // in AttributionView::paragraphs
};

// Must not outlive the table that it was made from, nor the table's article, nor the encoding.
struct AttributionView {
  const Annotation* annotation = nullptr;
  const encoder::Encoding* encoding = nullptr;  // the encoder's scores, unless it is not used
  const token::TokenTable* table = nullptr;
  std::vector<Span> set_off;                 // see Article
  std::vector<CueContext> contexts;          // of each token
  std::vector<Odds> odds;                    // of each token's lemma as a cue
  std::vector<ParagraphRange> paragraphs;    // all but furniture
  std::vector<QuotedRange> quoted;           // the outermost ones, in order
  std::vector<parse::DependencyNode> nodes;  // trees; heads are numbers of the article's tokens
  std::vector<bool> parsed;                  // of each sentence

  // Everything but the trees, from a table with all columns.
  static AttributionView of(const token::TokenTable& table, const CueOdds& cue_odds);
  // Adds the trees of those sentences that have none yet; many at once take less time.
  void parse(const parse::Parser& parser, parse::ParseWorkspace& workspace,
             std::span<const Index> sentences);

  Index size() const { return static_cast<Index>(contexts.size()); }
  AttributionToken at(Index token) const {
    const token::WordForm& form = table->form(token);
    const token::QuotationMarks marks = table->marks(token);
    const CueContext& own = contexts[token];
    return {.form = form.lower,
            .lemma = own.lemma,
            .suffix = static_cast<std::uint32_t>(form.last(3)),
            .tag = table->tag(token),
            .cluster = form.cluster,
            .odds = odds[token],
            .mark = marks.state,
            .shape = form.shape,
            .entity = entity_number(token),
            .opening = marks.opening,
            .closing = marks.closing,
            .sentence = table->sentence(token),
            .cue_before = own.cue_before,
            .cue_after = own.cue_after,
            .quoted_before = own.quoted_before,
            .quoted_after = own.quoted_after,
            .commas = own.commas,
            .quoted = own.quoted};
  }
  const parse::DependencyNode& node(Index token) const { return nodes[token]; }

  Span span_of(Index token) const { return annotation->tokens[token].span; }
  std::string_view text_of(Index token) const { return annotation->text_of(span_of(token)); }
  std::string_view lemma_of(Index token) const {
    return annotation->lemma_of(annotation->tokens[token]);
  }
  // The tokens of the sentence that has the token.
  token::TokenRange sentence_of(Index token) const {
    const Sentence& sentence = annotation->sentences[at(token).sentence];
    return {sentence.first_token, sentence.end_token};
  }
  bool is_outside_marks(token::TokenRange tokens) const {
    for (Index i = tokens.begin; i < tokens.end; ++i) {
      if (table->marks(i).state != MarkState::outside) return false;
    }
    return true;
  }
  Role role_of(const ParagraphRange& paragraph) const {
    return annotation->paragraphs[paragraph.index].role;
  }
  // Whether markup sets the paragraph off as a quotation.
  bool is_set_off(const ParagraphRange& paragraph) const {
    return quotation_around(paragraph) != set_off.end();
  }
  // Whether it sets both off as one.
  bool are_set_off(const ParagraphRange& a, const ParagraphRange& b) const {
    return is_set_off(a) && quotation_around(a) == quotation_around(b);
  }

 private:
  std::vector<Span>::const_iterator quotation_around(const ParagraphRange& paragraph) const {
    const Span span = annotation->paragraphs[paragraph.index].span;
    const auto found = std::ranges::lower_bound(set_off, span.end, {}, &Span::end);
    return found != set_off.end() && found->contains(span) ? found : set_off.end();
  }

  std::uint8_t entity_number(Index token) const {
    const Index entity = table->entity(token);
    if (entity == token::kNone) return 0;
    return static_cast<std::uint8_t>(1 + static_cast<int>(annotation->entities[entity].label));
  }
};

}  // namespace quoth::attribution
