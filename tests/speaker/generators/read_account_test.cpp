#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"
#include "speaker/references.h"

namespace quoth::speaker {
namespace {

// The speaker of the last quotation of an article, by rules; "" for nobody.
std::string last_speaker(std::string_view markup) {
  const Annotation article = marked(markup);
  const DocumentView view(article);
  const References references = find_references(view);
  const Index who = references.sources.back().referent;
  return who == kNone ? "" : references.referents[who].text;
}

TEST(ReadAccount, IsOfItsAuthor) {
  constexpr std::string_view kRead =
      " || ( \"/`` We/PRP left/VBD ,/, \"/'' ) { it/PRP } < read/VBD=read >";
  const struct {
    const char* name;
    std::string before;
    std::string_view speaker;
  } cases[] = {
      {"a statement that was issued",
       "[p Jo/NNP Alder/NNP ] issued/VBD=issue a/DT statement/NN ./.", "Jo Alder"},
      {"of the last one that was",
       "[p Jo/NNP Alder/NNP ] issued/VBD=issue a/DT statement/NN ./. | [o Elm/NNP Bank/NNP ] "
       "posted/VBD=post a/DT message/NN ./.",
       "Elm Bank"},
      {"not of another one",
       "[p Jo/NNP Alder/NNP ] issued/VBD=issue a/DT statement/NN ./. | Voters/NNS saw/VBD=see a/DT "
       "statement/NN ./.",
       ""},
      {"of one that is known",
       "{ [p Jo/NNP Alder/NNP ] } < said/VBD=say > in/IN a/DT statement/NN ( so/RB ) ./. | "
       "Voters/NNS saw/VBD=see the/DT statement/NN ./.",
       "Jo Alder"},
      {"not further on",
       "[p Jo/NNP Alder/NNP ] issued/VBD=issue a/DT statement/NN ./. | It/PRP rained/VBD=rain ./.",
       ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(last_speaker(test.before + std::string(kRead)), test.speaker);
  }
}

}  // namespace
}  // namespace quoth::speaker
