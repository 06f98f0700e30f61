// What the encoder thinks of links between the spans of a paragraph.
#pragma once

#include <span>
#include <vector>

#include "attribution/model/part_span.h"
#include "attribution/model/span_features.h"
#include "encoder/encoding.h"

namespace quoth::attribution {

// Spans with more than this many others between them are never linked: a book without paragraphs
// takes no more time a word than an article.
inline constexpr std::size_t kLinkReach = 32;

class EncoderLinks {
 public:
  // `spans` are all of one paragraph, in order. Without an encoding there is nothing to add.
  EncoderLinks(const encoder::Encoding* encoding, std::span<const PartSpan> spans);

  // Adds the features of the link of spans[cue] with spans[other].
  void features(std::size_t cue, std::size_t other, SpanFeatures& features) const;
  // Adds those of spans[cue] having no source.
  void sourceless_features(std::size_t cue, SpanFeatures& features) const;

 private:
  // The chances of a source or content, as logarithms: of each cue in reach, and of none.
  struct Chances {
    std::size_t first_cue = 0;  // in cues_
    std::vector<encoder::Score> cues;
    encoder::Score none = 0;
    encoder::Score best = 0;
  };
  encoder::Score chance(std::size_t cue, std::size_t other) const;

  std::span<const PartSpan> spans_;
  std::vector<std::size_t> cues_;  // numbers of spans
  std::vector<Chances> chances_;   // of each span; empty without an encoding
};

}  // namespace quoth::attribution
