#include "attribution/model/ancestors.h"
#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kOutsideParagraph = 62;

void cue_features(const AttributionView& view, Index token, FeatureWriter& writer) {
  const auto cue = nearest_ancestor(
      view, token, [&](Index above) { return view.at(above).odds >= kCandidateOdds; });
  if (!cue) return;
  const AttributionToken& here = view.at(token);
  const AttributionToken& above = view.at(cue->token);
  const auto relation = static_cast<unsigned>(view.node(cue->branch).relation);
  const auto depth = static_cast<unsigned>(std::min(cue->depth, 3));
  writer.word(122, above.lemma, relation, cue->edge, depth);
  writer.small(123, relation, above.odds, cue->edge, depth);
  writer.word(125, here.lemma, relation, cue->edge);
  writer.small(127, relation, cue->edge, above.tag);
  writer.small(128, above.cluster.coarse, relation, cue->edge, depth);
  writer.word(129, above.cluster.fine, relation, cue->edge);
  writer.small(130, here.cluster.coarse, relation, cue->edge);
}

}  // namespace

void tree_features(const AttributionView& view, const ParagraphRange& paragraph, Index token,
                   SpanFeatures& features) {
  FeatureWriter writer(features);
  const auto relation = [&](Index i) { return static_cast<unsigned>(view.node(i).relation); };
  const auto relation_beside = [&](Index i) {
    return paragraph.tokens.contains(i) ? relation(i) : kOutsideParagraph;
  };
  writer.small(118, relation_beside(token - 1), relation(token), relation_beside(token + 1));
  cue_features(view, token, writer);

  // The odds of the head of a subtree, and whether the head is before the token.
  const auto odds_of_head = [&](Index top) {
    const std::int32_t head = view.node(top).head;
    return head == parse::kNoHead ? 9U : unsigned{view.at(static_cast<Index>(head)).odds};
  };
  const auto head_is_before = [&](Index top) {
    return view.node(top).head < static_cast<std::int32_t>(token);
  };
  // The largest subtrees that begin and end here.
  Index top = climb_while(
      view, token, [&](Index above) { return view.node(above).subtree.begin == token; },
      kWholePath);
  if (view.node(top).subtree.begin == token) {
    const AttributionToken& before = BoundedTokens(view, paragraph.tokens)[token - 1];
    writer.small(132, relation(top), odds_of_head(top), head_is_before(top));
    writer.word(134, before.lemma, relation(top), before.tag);
  }
  top = climb_while(
      view, token, [&](Index above) { return view.node(above).subtree.end == token + 1; },
      kWholePath);
  if (view.node(top).subtree.end == token + 1) {
    writer.small(136, relation(top), odds_of_head(top), head_is_before(top));
  }
}

}  // namespace quoth::attribution
