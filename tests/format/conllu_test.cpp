#include "format/conllu.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Conllu, WritesWordsWithEntitiesAndAttributions) {
  expect_golden("annotation.conllu", conllu(example_annotation()));
}

// The token ranges of a line of text. Words without a space between them are adjacent.
std::vector<std::string> ranges(const std::string& text, const std::vector<Span>& words,
                                Tag tag = Tag::none) {
  Annotation annotation;
  annotation.text = text;
  for (const Span word : words) annotation.tokens.push_back({word, tag, {}});
  annotation.paragraphs = {{{0, static_cast<std::uint32_t>(text.size())}, Role::body}};
  annotation.sentences = {{annotation.paragraphs[0].span, 0, static_cast<Index>(words.size()), 0}};
  std::vector<std::string> found;
  std::string_view out = "";
  const std::string lines = conllu(annotation);
  for (out = lines; !out.empty(); out.remove_prefix(out.find('\n') + 1)) {
    const auto dash = out.find('-');
    if (dash < out.find('\t') && out[0] != '#') found.emplace_back(out.substr(0, out.find("\t_")));
  }
  return found;
}

TEST(Conllu, CliticsArePartOfOneToken) {
  using Ranges = std::vector<std::string>;
  EXPECT_EQ(ranges("I don't", {{0, 1}, {2, 4}, {4, 7}}), (Ranges{"2-3\tdon't"}));
  EXPECT_EQ(ranges("wouldn't've", {{0, 5}, {5, 8}, {8, 11}}), (Ranges{"1-3\twouldn't've"}));
  EXPECT_EQ(ranges("cannot", {{0, 3}, {3, 6}}), (Ranges{"1-2\tcannot"}));
  EXPECT_EQ(ranges("the Lees' car", {{0, 3}, {4, 8}, {8, 9}, {10, 13}}, Tag::POS),
            (Ranges{"2-3\tLees'"}));
  EXPECT_EQ(ranges("'No Lees'", {{0, 1}, {1, 3}, {4, 8}, {8, 9}}), Ranges{});
  EXPECT_EQ(ranges("6pm 5'x", {{0, 1}, {1, 3}, {4, 5}, {5, 7}}), Ranges{});
  EXPECT_EQ(ranges("end-to (x).", {{0, 3}, {3, 4}, {4, 6}, {7, 8}, {8, 9}, {9, 10}, {10, 11}}),
            Ranges{});
}

TEST(Conllu, IdsHoldNeitherBlanksNorSlashes) {
  Annotation annotation = example_annotation();
  annotation.id = "a b/c\n.txt";
  EXPECT_EQ(conllu(annotation).substr(0, 28), "# newdoc id = a_b:c_.txt\n# n");
}

TEST(Conllu, AnArticleWithoutSentencesIsEmpty) { EXPECT_EQ(conllu({}), ""); }

}  // namespace
}  // namespace quoth::format
