#include "train/reader/attributed_article.h"

#include <zlib.h>

#include <algorithm>

namespace quoth::train {
namespace {

// The number of code points before each byte.
std::vector<std::uint32_t> count_code_points(std::string_view text) {
  std::vector<std::uint32_t> counts(text.size() + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    counts[i] = count;
    if (i + 1 == text.size() || (static_cast<unsigned char>(text[i + 1]) & 0xC0U) != 0x80U) ++count;
  }
  counts[text.size()] = count;
  return counts;
}

}  // namespace

std::vector<Span> code_point_spans(const Annotation& annotation) {
  const std::vector<std::uint32_t> counts = count_code_points(annotation.text);
  std::vector<Span> spans;
  for (const Token& token : annotation.tokens) {
    spans.push_back({counts[token.span.begin], counts[token.span.end]});
  }
  return spans;
}

std::vector<Index> tokens_in(const std::vector<Span>& tokens, const std::vector<Span>& pieces) {
  std::vector<Index> found;
  for (const Span piece : pieces) {
    auto it = std::ranges::lower_bound(tokens, piece.begin + 1, {}, &Span::end);
    for (; it != tokens.end() && it->begin < piece.end; ++it) {
      found.push_back(static_cast<Index>(it - tokens.begin()));
    }
  }
  return found;
}

std::vector<attribution::SpanLabel> labels_of(const Annotation& annotation,
                                              const std::vector<Span>& tokens,
                                              const std::vector<GoldPart>& parts) {
  std::vector<int> owner(tokens.size(), -1);  // the piece that a token belongs to
  std::vector<attribution::Part> owners;
  for (const attribution::Part part :
       {attribution::Part::content, attribution::Part::source, attribution::Part::cue}) {
    for (const GoldPart& gold : parts) {
      if (gold.part != part) continue;
      for (const Span piece : gold.pieces) {
        for (const Index token : tokens_in(tokens, {piece})) {
          owner[token] = static_cast<int>(owners.size());
        }
        owners.push_back(part);
      }
    }
  }
  std::vector<Index> paragraph(tokens.size());
  for (const Sentence& sentence : annotation.sentences) {
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      paragraph[i] = sentence.paragraph;
    }
  }
  std::vector<attribution::SpanLabel> labels(tokens.size(), attribution::kOutside);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (owner[i] < 0) continue;
    const bool first = i == 0 || owner[i - 1] != owner[i] || paragraph[i - 1] != paragraph[i];
    const bool last =
        i + 1 == tokens.size() || owner[i + 1] != owner[i] || paragraph[i + 1] != paragraph[i];
    const attribution::SpanPlace place =
        first  ? (last ? attribution::SpanPlace::single : attribution::SpanPlace::begin)
        : last ? attribution::SpanPlace::end
               : attribution::SpanPlace::inside;
    labels[i] = attribution::make_label(owners[static_cast<std::size_t>(owner[i])], place);
  }
  return labels;
}

std::size_t fold_of(std::string_view name, std::size_t folds) {
  const std::string file = std::string(name) + ".txt";
  const uLong sum =
      crc32(0, reinterpret_cast<const Bytef*>(file.data()), static_cast<uInt>(file.size()));
  return static_cast<std::size_t>(sum) % folds;
}

}  // namespace quoth::train
