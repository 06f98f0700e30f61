#include "speaker/epithet.h"

#include <gtest/gtest.h>

#include "quoth/analyzer.h"
#include "speaker/annotation_markup.h"
#include "speaker/resolve_speakers.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;
  std::string_view description;
};

TEST(Epithet, IsWhatStandsAmidASentence) {
  const Case cases[] = {
      {"{ Sen./NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "senator"},
      {"{ The/DT mayor/NN ,/, Sir/NNP [p Al/NNP Moss/NNP ] ,/, } < said/VBD > ( so/RB ) ./.",
       "mayor"},
      {"{ Secretary/NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "secretary"},
      {"{ [o Elm/NNP ] Communications/NNP Director/NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( "
       "so/RB ) ./.",
       "Elm communications director"},
      {"{ Likely/JJ nominee/NN [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "likely nominee"},
      {"{ Sen./NNP [p Jo/NNP Alder/NNP ] ,/, R-Ky./NNP ,/, } < said/VBD > ( so/RB ) ./.",
       "Republican senator"},
      {"{ Gov./NNP [p Jo/NNP Alder/NNP ] ,/, a/DT former/JJ mayor/NN of/IN [l Elm/NNP ] ,/, } < "
       "said/VBD > ( so/RB ) ./.",
       "former mayor of Elm"},
      {"Praising/VBG former/JJ mayor/NN [p Jo/NNP Alder/NNP ] helps/VBZ ./. | { [p Alder/NNP ] } < "
       "said/VBD > ( so/RB ) ./.",
       "former mayor"},
      {"Acting/VBG mayor/NN [p Jo/NNP Alder/NNP ] came/VBD ./. | { [p Alder/NNP ] } < said/VBD > ( "
       "so/RB ) ./.",
       "acting mayor"},
      {"{ [p Justice/NNP Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "justice"},
      {"At/IN the/DT party/NN convention/NN { Sen./NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( "
       "so/RB ) ./.",
       "senator"},
      {"\"/`` [p Alder/NNP ] is/VBZ an/DT able/JJ young/JJ leader/NN ./. \"/'' | { Mayor/NNP [p "
       "Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "mayor"},
      {"{ Editor/NN -/HYPH in/IN -/HYPH chief/NN [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) "
       "./.",
       "editor - in - chief"},
      {"{ Dr./NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", ""},
      {"{ Prof./NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "professor"},
      {"{ Husband/NN [p Mary/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", ""},
      {"{ [p Jo/NNP Alder/NNP ] ,/, the/DT 68-year-old/JJ former/JJ mayor/NN ,/, } < said/VBD > ( "
       "so/RB ) ./.",
       "former mayor"},
      {"{ Mayor/NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( [p Alder/NNP ] is/VBZ a/DT devoted/JJ "
       "young/JJ father/NN ) ./.",
       "mayor"},
      {"{ The/DT [o Elm/NNP Council/NNP ] } < said/VBD > ( so/RB ) ./.", ""},
  };
  for (const Case& c : cases) {
    Annotation article = marked(c.markup);
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    ASSERT_EQ(article.speakers.size(), 1U) << c.markup;
    EXPECT_EQ(article.speakers[0].description, c.description) << c.markup;
  }
}

TEST(Epithet, DescribesWithoutDeterminerMarksAndTheSentencesCapital) {
  struct Words {
    std::string_view markup;
    std::string_view text;
  };
  const Words cases[] = {
      {"Some/DT voters/NNS", "voters"},
      {"Workers/NNS", "workers"},
      {"an/DT aide/NN to/IN Sen./NNP [p Jo/NNP Alder/NNP ]", "aide to Senator Jo Alder"},
      {"fans/NNS of/IN Secretary/NNP -/HYPH General/NNP [p Jo/NNP Alder/NNP ]",
       "fans of Secretary - General Jo Alder"},
      {"Two/CD [p Alder/NNP ] donors/NNS", "two Alder donors"},
      {"No/DT one/NN", "no one"},
      {"Neither/DT side/NN", "neither side"},
      {"a/DT No/DT 10/CD source/NN", "No 10 source"},
      {"\"/'' chief/JJ executive/NN", "chief executive"},
      {"the/DT “/`` [o Elm/NNP Road/NNP ] ”/'' star/NN", "“ Elm Road ” star"},
      {"“/`` the/DT aide/NN ”/''", "aide"},
      {"those/DT in/IN the/DT union/NN", "those in the union"},
      {"ABC/NNP 's/POS Scandal/NNP", "ABC 's Scandal"},
  };
  for (const Words& c : cases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    EXPECT_EQ(epithet(view, {0, view.size()}), c.text) << c.markup;
  }
}

TEST(Epithet, KeepsTheCapitalOfANameInTheArticle) {
  const Annotation article = marked("[o Carrier/NNP ] left/VBD ./. | Carrier/NNP workers/NNS");
  const DocumentView view(article);
  EXPECT_EQ(epithet(view, {3, 5}), "Carrier workers");
}

TEST(Epithet, KeepsAnHonourThatIsTheOffice) {
  Annotation article = marked("{ The/DT First/NNP Lady/NNP } < said/VBD > ( so/RB ) ./.");
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  ASSERT_EQ(article.speakers.size(), 1U);
  EXPECT_EQ(article.speakers[0].id, "first-lady");
}

TEST(Epithet, OfThoseWithoutANameTellsTheirKind) {
  struct Described {
    std::string_view markup;
    SpeakerKind kind;
  };
  const Described cases[] = {
      {"{ Some/DT voters/NNS } < said/VBD > ( so/RB ) ./.", SpeakerKind::group},
      {"{ A/DT handful/NN of/IN voters/NNS } < said/VBD > ( so/RB ) ./.", SpeakerKind::group},
      {"{ Two/CD polls/NNS } < show/VBP > ( so/RB ) ./.", SpeakerKind::document},
      {"{ The/DT Elm/NNP Ambassador/NNP } < said/VBD > ( so/RB ) ./.", SpeakerKind::unnamed},
      {"{ The/DT company/NN } < said/VBD > ( so/RB ) ./.", SpeakerKind::organization},
  };
  for (const Described& c : cases) {
    Annotation article = marked(c.markup);
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    ASSERT_EQ(article.speakers.size(), 1U) << c.markup;
    EXPECT_EQ(article.speakers[0].kind, c.kind) << c.markup;
  }
}

TEST(Epithet, OfSomebodyIsTheOfficeThatTellsMost) {
  const Case cases[] = {
      {"{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", ""},
      {"{ Sen./NNP [p Jo/NNP Alder/NNP ] ,/, D-Elm/NNP ,/, } < said/VBD > ( so/RB ) ./.",
       "Democratic senator"},
      {"{ [p Jo/NNP Alder/NNP ] (/-LRB- R/NN )/-RRB- } < said/VBD > ( so/RB ) ./.", ""},
      {"{ [p Jo/NNP Alder/NNP ] ,/, a/DT tax/NN lawyer/NN ,/, } < said/VBD > ( so/RB ) ./. | "
       "Mayor/NNP [p Alder/NNP ] left/VBD ./.",
       "tax lawyer"},
      {"{ [p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] in/IN April/NNP ,/, } "
       "< said/VBD > ( so/RB ) ./.",
       "director of Elm Bank"},
      {"{ [p Jo/NNP Alder/NNP ] ,/, director/NN of/IN trade/NN in/IN [l Elm/NNP ] ,/, } < said/VBD "
       "> ( so/RB ) ./.",
       "director of trade in Elm"},
      {"{ The/DT [o Elm/NNP Bank/NNP ] ,/, a/DT federal/JJ agency/NN ,/, } < said/VBD > ( so/RB ) "
       "./.",
       "federal agency"},
      {"{ Wife/NN [p Mary/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "wife"},
      {"{ Chairman/NN [p Mary/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "chairman"},
      {"{ Former/JJ presidents/NNS [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", ""},
  };
  for (const Case& c : cases) {
    Annotation article = marked(c.markup);
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    ASSERT_EQ(article.speakers.size(), 1U) << c.markup;
    EXPECT_EQ(article.speakers[0].description, c.description) << c.markup;
  }
}

TEST(Epithet, LongerThanAReaderBearsIsNone) {
  std::string words;
  for (int i = 0; i < 12; ++i) words += "big/JJ ";
  const auto described = [](const std::string& markup) {
    Annotation article = marked("{ [p Jo/NNP Alder/NNP ] ,/, the/DT " + markup +
                                "lawyer/NN ,/, } < said/VBD > ( so/RB ) ./.");
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    return article.speakers.at(0).description;
  };
  EXPECT_TRUE(described(words).ends_with("big big lawyer"));  // fourteen with the article
  EXPECT_EQ(described(words + "big/JJ "), "");
}

TEST(Epithet, KeepsHyphenatedWords) {
  const auto first = [](std::string_view text) {
    const auto article = Analyzer::built_in().annotate({.id = "a", .bytes = std::string(text)});
    return article->speakers.empty() ? Speaker{} : article->speakers[0];
  };
  EXPECT_EQ(first("Under-Secretary Jo Alder said that it was late.").description,
            "under-secretary");
  EXPECT_EQ(first("Rank-and-file workers said that it was late.").name, "rank-and-file workers");
}

TEST(Epithet, OfOneMarkIsTheMark) {
  const Annotation article = marked("\"/''");
  const DocumentView view(article);
  EXPECT_EQ(epithet(view, {0, 1}), "\"");
}

}  // namespace
}  // namespace quoth::speaker
