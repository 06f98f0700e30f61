#include "speaker/repeated_titles.h"

#include <gtest/gtest.h>

#include <string>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

constexpr const char* kBody =
    " || [p Jo/NNP Alder/NNP ] left/VBD ./. | ( \"/`` I/PRP saw/VBD the/DT smoke/NN ,/, \"/'' ) "
    "< said/VBD > { [p Alder/NNP ] }";

// The name of the title's speaker, with what is below it; "-" for nobody with a name.
std::string speaker_of_title(const std::string& title, const std::string& below, Role role) {
  Annotation article = marked(title + below);
  article.paragraphs[0].role = role;
  const DocumentView view(article);
  const References references = find_references(view);
  const Reference found = with_repeated_titles(view, references, references.sources)[0];
  if (found.referent == kNone || references.referents[found.referent].forms.empty()) return "-";
  EXPECT_EQ(found.by == ResolvedBy::continuation, found.sure);
  return references.referents[found.referent].text;
}

TEST(RepeatedTitles, AreOfWhoSaysTheSameWordsBelow) {
  const std::string body = kBody;
  const struct {
    const char* name;
    std::string title;
    std::string below;
    Role role;
    const char* speaker;
  } cases[] = {
      {"of somebody without a name",
       "{ Survivor/NN } < :/: > ( \"/`` I/PRP saw/VBD the/DT smoke/NN \"/'' )", body,
       Role::headline, "Jo Alder"},
      {"of nobody", "( \"/`` Saw/VBD the/DT smoke/NN \"/'' )", body, Role::heading, "Jo Alder"},
      {"other words", "( \"/`` I/PRP saw/VBD the/DT fire/NN \"/'' )", body, Role::headline, "-"},
      {"two words", "( \"/`` The/DT smoke/NN \"/'' )", body, Role::headline, "-"},
      {"a paragraph of the text", "( \"/`` I/PRP saw/VBD the/DT smoke/NN \"/'' )", body, Role::body,
       "-"},
      {"of a title that somebody else has",
       "( \"/`` I/PRP saw/VBD the/DT smoke/NN \"/'' ) < said/VBD > { the/DT mayor/NN }",
       std::string(kBody) + " || Mayor/NNP [p Al/NNP Birch/NNP ] left/VBD", Role::heading,
       "Jo Alder"},
      {"of somebody else",
       "( \"/`` I/PRP saw/VBD the/DT smoke/NN \"/'' ) < said/VBD > { [p Al/NNP Birch/NNP ] }", body,
       Role::headline, "Al Birch"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(speaker_of_title(test.title, test.below, test.role), test.speaker);
  }
}

}  // namespace
}  // namespace quoth::speaker
