#include "attribution/rules/title_claim.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

TEST(TitleClaims, HaveTheirSpeakerAtTheEnd) {
  const struct {
    const char* name;
    const char* text;
    Strings lines;
  } cases[] = {
      {"a verb",
       "[headline] Bridge is/VBZ safe/JJ , says/VBZ/say!7 mayor",
       {"mayor | says | Bridge is safe"}},
      {"a colon",
       "[heading] Bridge is/VBZ safe/JJ : Elm/NNP#loc mayor",
       {"Elm mayor | : | Bridge is safe"}},
      {"marks", "[headline] Bridge “ not safe ” : mayor", {"mayor | : | Bridge “ not safe ”"}},
      {"a noun and a verb",
       "[headline] Bridge is/VBZ safe/JJ , Mayor/NNP/Mayor says/VBZ/say!7",
       {"Mayor | says | Bridge is safe"}},
      {"marks and a topic",
       "[headline] “ It is/VBZ safe ” : mayor on/IN bridge",
       {"mayor | : | “ It is safe ”"}},
      {"marks and what the speaker has",
       "[headline] “ It is/VBZ safe ” : mayor 's/POS vow",
       {"mayor | : | “ It is safe ”"}},
      {"marks and a clause",
       "[headline] “ It is/VBZ safe ” : mayor speaks/VBZ out",
       {"mayor | : | “ It is safe ”"}},
      {"a label", "[headline] “ Elm/NNP ” transcript : mayor", {}},
      {"a topic without marks", "[headline] Bridge is/VBZ safe/JJ : mayor on/IN bridge", {}},
      {"a thing", "[headline] Bridge is/VBZ safe/JJ : steel", {}},
      {"no claim", "[headline] The old bridge : mayor", {}},
      {"another verb", "[headline] Bridge is/VBZ safe/JJ , opens/VBZ/open!1 mayor", {}},
      {"a sentence after the colon", "[headline] Bridge is/VBZ safe/JJ : mayor is/VBZ late", {}},
      {"a paragraph of the article", "Bridge is/VBZ safe/JJ , says/VBZ/say!7 mayor", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    EXPECT_EQ(article.lines(apply_rule(find_title_claims, article.view(), {})), test.lines);
  }
}

TEST(TitleClaims, MayBeginWithTheirSpeaker) {
  const auto found = [](const char* text) {
    const SmallArticle article{text};
    return article.lines(apply_rule(find_title_claims, article.view(), {}));
  };
  EXPECT_EQ(found("[heading] Minister/NNP/minister : I/PRP would/MD do/VB it/PRP"),
            Strings{"Minister | : | I would do it"});
  EXPECT_EQ(found("[heading] Minister/NNP/minister : the/DT man/NN who/WP did/VBD it/PRP"),
            Strings{});
  EXPECT_EQ(found("[heading] Bridge/NNP/bridge : I/PRP would/MD do/VB it/PRP"), Strings{});
}

TEST(TitleClaims, HaveVerbsThatAreTaggedAsNouns) {
  const SmallArticle article{"[heading] Bridge will/MD close/VB , Mayor/NNP warns/NNS/warn"};
  EXPECT_EQ(article.lines(apply_rule(find_title_claims, article.view(), {})),
            Strings{"Mayor | warns | Bridge will close"});
}

TEST(TitleClaims, TakeThePlaceOfWhatWasFound) {
  const SmallArticle article{"[headline] Bridge is/VBZ as they say , says/VBZ/say!7 mayor"};
  AttributionCandidate wrong;
  wrong.content = {article.at("Bridge")};
  wrong.source = article.at("they");
  EXPECT_EQ(article.lines(apply_rule(find_title_claims, article.view(), {wrong})),
            Strings{"mayor | says | Bridge is as they say"});
  AttributionCandidate right;
  right.content = {article.at("Bridge")};
  right.source = article.at("mayor");
  EXPECT_EQ(article.lines(apply_rule(find_title_claims, article.view(), {right})),
            Strings{"mayor | - | Bridge"});
}

}  // namespace
}  // namespace quoth::attribution
