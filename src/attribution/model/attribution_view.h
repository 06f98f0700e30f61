// An article as the attribution models read it: what each token shows, and where it stands.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "attribution/model/cue_odds.h"
#include "attribution/model/span_label.h"
#include "model/feature_hash.h"
#include "parse/parser.h"
#include "quoth/annotation.h"
#include "token/word_form.h"

namespace quoth::attribution {

// Where a token stands to the quotation marks around it.
enum class MarkState : std::uint8_t { outside, inside, opening, closing };

inline constexpr std::int32_t kNowhere = -1;

struct AttributionToken {
  model::FeatureHash form = 0;  // in lower case
  model::FeatureHash lemma = 0;
  std::uint32_t suffix = 0;  // the last three letters
  Tag tag = Tag::none;
  model::WordCluster cluster;
  Odds odds = 0;
  MarkState mark = MarkState::outside;
  std::uint8_t shape = 0;
  std::uint8_t entity = 0;          // 0 none, else 1 + EntityLabel
  std::int32_t opening = kNowhere;  // the tokens of the marks around it
  std::int32_t closing = kNowhere;
  std::int32_t cue_before = kNowhere;  // the nearest cue candidates of its paragraph
  std::int32_t cue_after = kNowhere;
  std::int32_t quoted_before = kNowhere;  // its nearest tokens with or between quotation marks
  std::int32_t quoted_after = kNowhere;
  std::uint32_t commas = 0;  // of the article, up to here
  std::uint32_t quoted = 0;  // outer quotations of the article that begin before here
  Index sentence = 0;
};

// Written like a mark or a symbol, not a word, whatever its tag: the bullet of a list.
inline bool is_symbol(const AttributionToken& token) {
  const auto shape = static_cast<token::Shape>(token.shape);
  return shape == token::Shape::mark || shape == token::Shape::other;
}

// A paragraph in which something may be said.
struct ParagraphRange {
  std::int32_t begin = 0;  // tokens
  std::int32_t end = 0;
  Index index = 0;             // in Annotation::paragraphs
  bool quotes = false;         // it has quotation marks
  bool begins_quoted = false;  // with a mark
  bool after_quoted = false;   // the paragraph before ended with one
};

struct AttributionView {
  std::vector<AttributionToken> tokens;
  std::vector<ParagraphRange> paragraphs;
  std::vector<parse::Node> nodes;  // trees, heads counted from the article's first token
  std::vector<bool> parsed;        // of each sentence

  // Builds everything but the trees. Every paragraph is read but furniture.
  static AttributionView of(const Annotation& annotation, const CueOdds& odds) {
    return of(annotation, token::look_at(annotation), odds);
  }
  // `words`: the tokens, looked at.
  static AttributionView of(const Annotation& annotation, const std::vector<token::Word>& words,
                            const CueOdds& odds);
  // Builds the trees of those sentences that have none yet; many at once take less time.
  void parse(const Annotation& annotation, const parse::Parser& parser, parse::ParseWorkspace& room,
             std::span<const Index> sentences);

  const AttributionToken& at(std::int32_t token) const {
    return tokens[static_cast<std::size_t>(token)];
  }
  AttributionToken& at(std::int32_t token) { return tokens[static_cast<std::size_t>(token)]; }
  const parse::Node& node(std::int32_t token) const {
    return nodes[static_cast<std::size_t>(token)];
  }
};

}  // namespace quoth::attribution
