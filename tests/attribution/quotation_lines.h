// What the built-in analyzer finds in a text, as lines.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "quoth/analyzer.h"

namespace quoth {

inline Annotation annotate(std::string text) {
  static const Analyzer kAnalyzer = Analyzer::built_in({.fast = true});
  auto annotation = kAnalyzer.annotate({.id = "a.txt", .bytes = std::move(text)});
  EXPECT_TRUE(annotation);
  return *std::move(annotation);
}

// A text and the lines of its quotations.
struct QuotationCase {
  const char* name;
  const char* text;
  const char* lines;
};

// "source | cue | content / content", one line a quotation.
inline std::string quotation_lines(const Annotation& annotation) {
  std::string lines;
  for (const Quotation& quotation : annotation.quotations) {
    lines += quotation.source ? annotation.text_of(*quotation.source) : "-";
    lines += " | ";
    lines += quotation.cue ? annotation.text_of(*quotation.cue) : "-";
    lines += " | ";
    for (std::size_t i = 0; i < quotation.content.size(); ++i) {
      if (i > 0) lines += " / ";
      lines += annotation.text_of(quotation.content[i]);
    }
    lines += '\n';
  }
  return lines;
}

}  // namespace quoth
