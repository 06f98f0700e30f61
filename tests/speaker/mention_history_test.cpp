#include "speaker/mention_history.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(IsSubject, OfANameBeforeAFiniteVerbOrNearTheOpening) {
  const struct {
    std::string_view markup;
    TokenRange tokens;
    bool subject;
  } cases[] = {
      {"so/RB then/RB Jo/NNP Alder/NNP left/VBD", {2, 4}, true},
      {"so/RB then/RB now/RB here/RB Jo/NNP Alder/NNP left/VBD", {4, 6}, true},
      {"so/RB then/RB now/RB here/RB Jo/NNP Alder/NNP only/RB left/VBD", {4, 6}, true},
      {"so/RB then/RB now/RB here/RB Jo/NNP Alder/NNP ,/, poet/NN", {4, 6}, false},
      {"Elm/NNP 's/POS son/NN ,/, Paul/NNP ,/, left/VBD", {4, 5}, true},
      {"Elm/NNP saw/VBD us/PRP ,/, Paul/NNP ,/, left/VBD", {4, 5}, false},
      {"Jo/NNP Alder/NNP of/IN Elm/NNP left/VBD", {0, 2}, true},
      {"Elm/NNP sued/VBD Jo/NNP Alder/NNP ,/, poet/NN", {2, 4}, false},
      {"from/IN Jo/NNP left/VBD", {1, 2}, false},
      {"to/TO Jo/NNP left/VBD", {1, 2}, false},
      {"left/VBD by/IN | Jo/NNP left/VBD", {2, 3}, true},
      {"Jo/NNP", {0, 1}, false},
      {"Jo/NNP only/RB | left/VBD", {0, 1}, false},
  };
  for (const auto& c : cases) {
    const Annotation article = marked(c.markup);
    EXPECT_EQ(is_subject(DocumentView(article), c.tokens), c.subject) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
