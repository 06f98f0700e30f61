#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kNoRelation = 63;
constexpr unsigned kEdge = 62;
constexpr int kFar = 12;

class Tree {
 public:
  explicit Tree(const AttributionView& reading) : reading_(reading) {}
  unsigned relation(std::int32_t i) const {
    return i < 0 ? kNoRelation : static_cast<unsigned>(reading_.node(i).relation);
  }
  model::FeatureHash lemma(std::int32_t i) const { return i < 0 ? 1 : reading_.at(i).lemma; }
  unsigned tag(std::int32_t i) const {
    return i < 0 ? 99 : static_cast<unsigned>(reading_.at(i).tag);
  }
  unsigned odds(std::int32_t i) const { return i < 0 ? 9 : reading_.at(i).odds; }
  std::int32_t head(std::int32_t i) const { return i < 0 ? parse::kNoHead : reading_.node(i).head; }

 private:
  const AttributionView& reading_;
};

}  // namespace

void tree_features(const AttributionView& reading, const ParagraphRange& paragraph, std::int32_t i,
                   SpanFeatures& features) {
  FeatureWriter pen(features);
  const ParagraphView at(reading, paragraph);
  const Tree tree(reading);
  const AttributionToken& here = at[i];
  pen.small(118, i > paragraph.begin ? tree.relation(i - 1) : kEdge, tree.relation(i),
            i + 1 < paragraph.end ? tree.relation(i + 1) : kEdge);

  // The nearest cue candidate above, and what of it holds the token.
  std::int32_t cue = i;
  std::int32_t branch = parse::kNoHead;
  int depth = 0;
  while (cue >= 0 && depth < kFar && (depth == 0 || reading.at(cue).odds < kCandidateOdds)) {
    branch = cue;
    cue = tree.head(cue);
    ++depth;
  }
  if (cue >= 0 && depth < kFar) {
    const parse::Node& held = reading.node(branch);
    const unsigned edge =
        (i < cue ? 4U : 0U) | (i == held.left ? 1U : 0U) | (i == held.right ? 2U : 0U);
    const unsigned by = tree.relation(branch);
    const unsigned deep = static_cast<unsigned>(std::min(depth, 3));
    pen.word(122, tree.lemma(cue), by, edge, deep);
    pen.small(123, by, tree.odds(cue), edge, deep);
    pen.word(125, here.lemma, by, edge);
    pen.small(127, by, edge, tree.tag(cue));
    const model::WordCluster& cluster = reading.at(cue).cluster;
    pen.small(128, cluster.coarse, by, edge, deep);
    pen.word(129, cluster.fine, by, edge);
    pen.small(130, here.cluster.coarse, by, edge);
  }

  // The largest constituents that begin and end here.
  std::int32_t top = i;
  while (tree.head(top) >= 0 && reading.node(tree.head(top)).left == i) top = tree.head(top);
  if (reading.node(top).left == i) {
    const std::int32_t over = tree.head(top);
    pen.small(132, tree.relation(top), tree.odds(over), over < i);
    pen.word(134, at[i - 1].lemma, tree.relation(top), at[i - 1].tag);
  }
  top = i;
  while (tree.head(top) >= 0 && reading.node(tree.head(top)).right == i) top = tree.head(top);
  if (reading.node(top).right == i) {
    pen.small(136, tree.relation(top), tree.odds(tree.head(top)), tree.head(top) < i);
  }
}

}  // namespace quoth::attribution
