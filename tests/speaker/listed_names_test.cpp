#include "speaker/listed_names.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(ListedNames, AreAllOfAListAndOneWithoutOne) {
  using Heads = std::vector<Index>;
  const struct {
    const char* markup;
    Heads heads;
  } kCases[] = {
      {"[p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ]", {1, 4}},
      {"[p Jo/NNP Alder/NNP ] ,/, [p Al/NNP Birch/NNP ] and/CC [p Ed/NNP Oak/NNP ]", {1, 4, 7}},
      {"[p Jo/NNP Alder/NNP ] ,/, R-Ohio/NNP ,/, and/CC Sen./NNP [p Al/NNP Birch/NNP ]", {1, 8}},
      {"[p Jo/NNP Alder/NNP ] ,/, [p Al/NNP Birch/NNP ]", {1}},
      {"[p Jo/NNP Alder/NNP ] ,/, the/DT [o Elm/NNP Bank/NNP ] and/CC Trust/NNP chairman/NN", {1}},
      {"[p Jo/NNP Alder/NNP ] ,/, [p Al/NNP Birch/NNP ] and/CC others/NNS", {1, 4}},
      {"[p Jo/NNP Alder/NNP ] said/VBD", {1}},
  };
  for (const auto& [markup, heads] : kCases) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    EXPECT_EQ(listed_names(view, 1, view.size()), heads) << markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
