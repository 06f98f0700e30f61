// A pretrained encoder: scores and states for each token of an article.
//
//   const auto encoder = quoth::encoder::Encoder::built_in();
//   if (encoder) {
//     const auto encoding = encoder->encode(annotation);
//     encoding.scores(Output::spans, token)[label];
//   }
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "encoder/encoder_model.h"
#include "encoder/encoding.h"
#include "quoth/annotation.h"
#include "quoth/result.h"

namespace quoth::encoder {

// Immutable once made: one Encoder may encode on any number of threads at once, each on its own
// calling thread alone. Copies share the weights. The same article gives the same bytes on every
// processor, whatever was encoded before.
class Encoder {
 public:
  // The model built into the binary; nothing if there is none. One that does not load is a
  // programming error: aborts.
  static std::optional<Encoder> built_in();
  // An encoder.bin, which must outlive the encoder and what it gives. Fails, with an empty path,
  // where the file is of another kind or version, cut short or not made of what this program makes.
  // Cheap: weights are made ready at the first encode().
  static Result<Encoder> load(std::string_view model);

  // What is wrong with the contents of the file: for files that come from outside. Costs a pass.
  std::optional<Error> damage() const;

  // Reads the article's text, paragraphs, sentences and tokens. Time and memory are linear in the
  // tokens: 850 bytes a token, and some 9 MB while it runs. std::bad_alloc or dnnl::error where
  // memory ends.
  Encoding encode(const Annotation& article, Guideline guideline = Guideline::news) const;

  std::size_t width() const { return model().width; }

 private:
  struct Shared;
  explicit Encoder(std::shared_ptr<const Shared> shared) : shared_(std::move(shared)) {}
  const EncoderModel& model() const;

  std::shared_ptr<const Shared> shared_;
};

}  // namespace quoth::encoder
