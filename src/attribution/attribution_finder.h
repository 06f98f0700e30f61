// Quotations: contents, the cues that signal them, the sources they are given to.
#pragma once

#include <string_view>
#include <vector>

#include "attribution/model/attribution_model.h"
#include "encoder/encoding.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "token/token_table.h"

namespace quoth::attribution {

// Points into the model's bytes. Immutable; any thread.
class AttributionFinder {
 public:
  // A model of kind "attribution", which must outlive the finder; fails, with an empty path, if it
  // is damaged or another kind.
  static Result<AttributionFinder> load(std::string_view model);

  // Reads the table's article, which has every layer but speakers, and all columns; leaves speaker,
  // resolved_by and addressee of the quotations to src/speaker, except that resolved_by is
  // `signature` or `continuation` if that is how the source was found. In order of the content's
  // beginning. With `encoding`, by the encoder's scores. `set_off` is Article::set_off.
  std::vector<Quotation> find(const token::TokenTable& table,
                              const encoder::Encoding* encoding = nullptr,
                              const std::vector<Span>& set_off = {}) const;

 private:
  AttributionModel model_;
};

}  // namespace quoth::attribution
