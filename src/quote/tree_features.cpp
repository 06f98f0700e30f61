#include "quote/feature_pen.h"

namespace quoth {
namespace {

constexpr unsigned kNoRelation = 63;
constexpr int kFar = 12;

class Tree {
 public:
  explicit Tree(const Reading& reading) : reading_(reading) {}
  unsigned relation(std::int32_t i) const {
    return i < 0 ? kNoRelation : static_cast<unsigned>(reading_.node(i).relation);
  }
  FeatureHash lemma(std::int32_t i) const { return i < 0 ? 1 : reading_.at(i).lemma; }
  unsigned tag(std::int32_t i) const {
    return i < 0 ? 99 : static_cast<unsigned>(reading_.at(i).tag);
  }
  unsigned odds(std::int32_t i) const { return i < 0 ? 9 : reading_.at(i).odds; }
  std::int32_t head(std::int32_t i) const { return i < 0 ? kNoHead : reading_.node(i).head; }

 private:
  const Reading& reading_;
};

}  // namespace

void tree_features(const Reading& reading, const ReadParagraph& paragraph, std::int32_t i,
                   SpanFeatures& features) {
  FeaturePen pen(features);
  const ParagraphView at(reading, paragraph);
  const Tree tree(reading);
  const ReadToken& here = at[i];
  const Node& node = reading.node(i);
  const std::int32_t head = node.head;
  const std::int32_t above = tree.head(head);
  const unsigned relation = tree.relation(i);
  const unsigned side = head < 0 ? 2 : head < i ? 1 : 0;
  pen.small(110, relation);
  pen.small(112, relation, tree.tag(head), here.tag);
  pen.small(114, tree.odds(head), relation, side);
  pen.small(115, tree.relation(head), relation, tree.tag(above));
  pen.word(116, tree.lemma(above), tree.relation(head));
  pen.small(117, relation, node.left == i, node.right == i);
  pen.small(118, i > paragraph.begin ? tree.relation(i - 1) : 62, relation,
            i + 1 < paragraph.end ? tree.relation(i + 1) : 62);

  // The nearest cue candidate above, and what of it holds the token.
  std::int32_t cue = i;
  std::int32_t branch = kNoHead;
  int depth = 0;
  while (cue >= 0 && depth < kFar && (depth == 0 || reading.at(cue).odds < kCandidateOdds)) {
    branch = cue;
    cue = tree.head(cue);
    ++depth;
  }
  if (cue >= 0 && depth < kFar) {
    const Node& held = reading.node(branch);
    const unsigned edge =
        (i < cue ? 4U : 0U) | (i == held.left ? 1U : 0U) | (i == held.right ? 2U : 0U);
    const unsigned by = tree.relation(branch);
    const unsigned deep = static_cast<unsigned>(std::min(depth, 3));
    pen.small(120, by, tree.odds(cue), i < cue);
    pen.word(121, tree.lemma(cue), by, i < cue);
    pen.word(122, tree.lemma(cue), by, edge, deep);
    pen.small(123, by, tree.odds(cue), edge, deep);
    pen.small(124, by, here.tag, edge);
    pen.word(125, here.lemma, by, edge);
    pen.small(127, by, edge, tree.tag(cue));
    pen.word(128, at[held.left].lemma, by, edge);
  } else {
    pen.small(130);
  }

  // The largest constituents that begin and end here.
  std::int32_t top = i;
  while (tree.head(top) >= 0 && reading.node(tree.head(top)).left == i) top = tree.head(top);
  if (reading.node(top).left == i) {
    const std::int32_t over = tree.head(top);
    pen.word(131, tree.lemma(over), tree.relation(top));
    pen.small(132, tree.relation(top), tree.odds(over), over < i);
    pen.small(133, tree.relation(top), here.tag, tree.tag(over));
    pen.word(134, at[i - 1].lemma, tree.relation(top), at[i - 1].tag);
  }
  top = i;
  while (tree.head(top) >= 0 && reading.node(tree.head(top)).right == i) top = tree.head(top);
  if (reading.node(top).right == i) {
    const std::int32_t over = tree.head(top);
    pen.word(135, tree.lemma(over), tree.relation(top));
    pen.small(136, tree.relation(top), tree.odds(over), over < i);
    pen.small(137, tree.relation(top), at[i + 1].tag, tree.tag(over));
    pen.word(138, at[i + 1].lemma, tree.relation(top), tree.odds(over));
    pen.small(139, step_of(i - reading.node(top).left), at[i + 1].tag, tree.relation(top));
  }
}

}  // namespace quoth
