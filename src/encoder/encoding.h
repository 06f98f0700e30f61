// What the encoder found in one article.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "encoder/encoder_model.h"
#include "encoder/heads.h"
#include "quoth/annotation.h"

namespace quoth::encoder {

// A table of scores, and the final states of tokens. Tokens are those of the annotation; the ones
// of furniture are not read. Immutable once made; any thread.
class Encoding {
 public:
  // Of an article of so many tokens, none read so far. The model must outlive it.
  Encoding(std::shared_ptr<const EncoderModel> model, std::size_t tokens);

  bool reads(Index token) const { return rows_[token] != kUnread; }

  // One score a label; labels as kLabels, outside first: 13 of SpanLabel, 17 of names (outside,
  // then begin, inside, end, single of PERSON, ORG, LOC, MISC), 4 media (speech, writing, thought,
  // act), 3 signs (+ - ?). A token that is not read has the first label for certain.
  std::span<const Score> scores(Output output, Index token) const;

  // The scores of cues for a source or content: one for each of `cues`, which are the first tokens
  // of cues, and as the last one that of no cue. `dependent` is its first token. Tokens that are
  // not read are not linked.
  std::vector<Score> links(LinkKind kind, Index dependent, std::span<const Index> cues) const;

  // The mean of the states of the tokens [begin, end): the model's width of floats. Zeros where
  // none of them is read.
  std::vector<float> mean(Index begin, Index end) const;

  // Adds a token; in any order, each once. `state` has the model's width.
  void add(Index token, const float* state);

 private:
  static constexpr std::uint32_t kUnread = 0xffffffff;

  std::vector<float> state(Index token) const;

  std::shared_ptr<const EncoderModel> model_;
  std::vector<std::uint32_t> rows_;   // of tokens
  std::vector<Score> scores_;         // [rows][kAllLabels]
  std::vector<std::int16_t> states_;  // [rows][width], half the memory of floats
  std::vector<float> scales_;         // of states
};

}  // namespace quoth::encoder
