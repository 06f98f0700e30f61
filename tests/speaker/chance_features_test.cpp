#include "speaker/chance_features.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Read {
  Annotation article;
  DocumentView view;
  References references;

  explicit Read(std::string_view markup)
      : article(marked(markup)), view(article), references(find_references(view)) {}
  Features speaker(Index quotation = 0) const {
    return features_of_speaker(view, references, article.quotations[quotation],
                               references.sources[quotation]);
  }
  Features all(Index quotation = 0) const {
    return features_of_quotation(view, references, article.quotations[quotation],
                                 references.sources[quotation]);
  }
  bool ambiguous(Index quotation = 0) const {
    return is_ambiguous(view, references, article.quotations[quotation],
                        references.sources[quotation]);
  }
};

TEST(ChanceFeatures, ThoseOfAQuotationBeginWithThoseOfItsSpeaker) {
  const Read read("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB )");
  const Features speaker = read.speaker();
  const Features all = read.all();
  ASSERT_LT(speaker.size(), all.size());
  EXPECT_TRUE(std::equal(speaker.begin(), speaker.end(), all.begin()));
}

TEST(ChanceFeatures, KnowTheConfidenceOfTheAttribution) {
  Read read("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB )");
  read.article.quotations[0].confidence = 0.3F;
  const Features speaker = read.speaker();
  const Features low = read.all();
  read.article.quotations[0].confidence = 0.9F;
  EXPECT_EQ(read.speaker(), speaker);
  EXPECT_NE(read.all(), low);
}

TEST(ChanceFeatures, AreThereWithoutASourceOrASpeaker) {
  const Read read("it/PRP rained/VBD ./. | ( \"/`` so/RB \"/'' )");
  EXPECT_FALSE(read.speaker().empty());
  EXPECT_FALSE(read.all().empty());
}

TEST(IsAmbiguous, OfASurnameOfTwoAPronounAndATitle) {
  const struct {
    const char* markup;
    bool ambiguous;
  } kCases[] = {
      {"{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB )", false},
      {"[p Jo/NNP Alder/NNP ] left/VBD ./. | { [p Alder/NNP ] } < said/VBD > ( so/RB )", false},
      {"[p Jo/NNP Alder/NNP ] met/VBD [p Ed/NNP Alder/NNP ] ./. | { [p Alder/NNP ] } < said/VBD > "
       "( so/RB )",
       true},
      {"[p Jo/NNP Alder/NNP ] met/VBD [p Ed/NNP Alder/NNP ] ./. | { [p Ed/NNP Alder/NNP ] } < "
       "said/VBD > ( so/RB )",
       false},
      {"[p Jo/NNP Alder/NNP ] left/VBD ./. || { She/PRP } < said/VBD > ( so/RB )", true},
      {"[p Jo/NNP Alder/NNP ] left/VBD ./. | { She/PRP } < said/VBD > ( so/RB )", false},
      {"the/DT mayor/NN ,/, [p Jo/NNP Alder/NNP ] ,/, left/VBD ./. | { The/DT mayor/NN } < "
       "said/VBD "
       "> ( so/RB )",
       false},
      {"[o Elm/NNP Motors/NNPS ] met/VBD [o Birch/NNP Steel/NNP ] ./. | { The/DT company/NN } < "
       "said/VBD > ( so/RB )",
       false},
      {"[o Elm/NNP Motors/NNPS ] met/VBD [o Birch/NNP Steel/NNP ] ./. | { The/DT old/JJ airline/NN "
       "} < said/VBD > ( so/RB )",
       false},
      {"{ Some/DT voters/NNS } < said/VBD > ( so/RB )", false},
      {"[p Jo/NNP Alder/NNP ] met/VBD [p Ed/NNP Alder/NNP ] ./. | { [p Jo/NNP ] } < said/VBD > ( "
       "so/RB )",
       false},
      {"[p Jo/NNP Alder/NNP ] met/VBD [p Ed/NNP Alder/NNP ] and/CC [p Jo/NNP Birch/NNP ] ./. | { "
       "[p Jo/NNP ] } < said/VBD > ( so/RB )",
       true},
  };
  for (const auto& [markup, ambiguous] : kCases) {
    EXPECT_EQ(Read(markup).ambiguous(), ambiguous) << markup;
  }
}

TEST(IsAmbiguous, NoPronounForWhoSpokeRightBefore) {
  constexpr std::string_view kStatement =
      "{ The/DT [o Elm/NNP Bank/NNP ] } < said/VBD > ( so/RB ) ./. | ";
  constexpr std::string_view kIt = "{ It/PRP } < said/VBD > ( more/RB )";
  EXPECT_FALSE(Read(std::string(kStatement).append(kIt)).ambiguous(1));
  EXPECT_TRUE(Read(std::string(kStatement).append("rain/NN fell/VBD | ").append(kIt)).ambiguous(1));
  EXPECT_FALSE(Read("{ [p Jane/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | { She/PRP } < "
                    "said/VBD > ( more/RB )")
                   .ambiguous(1));
}

TEST(IsAmbiguous, NoMoreWhereMarksSayWhoGoesOn) {
  Read read("[p Jo/NNP Alder/NNP ] left/VBD ./. || { She/PRP } < said/VBD > ( so/RB )");
  read.article.quotations[0].continues = 0;
  EXPECT_FALSE(read.ambiguous());
  read.article.quotations[0].cue.reset();
  EXPECT_TRUE(read.ambiguous());
}

// Words in marks after other words than those of somebody without a name may be of another.
TEST(IsAmbiguous, WordsInMarksThatMayGoOnAfterOthers) {
  const struct {
    const char* name;
    bool source;
    ResolvedBy by;
    const char* description;
    bool ambiguous;
  } kCases[] = {
      {"after others", false, ResolvedBy::continuation, "", true},
      {"right after them", false, ResolvedBy::continuation, "voters", false},
      {"said by them", true, ResolvedBy::description, "voters", false},
      {"with a label", false, ResolvedBy::signature, "", false},
  };
  for (const auto& c : kCases) {
    Read read("{ Some/DT voters/NNS } < said/VBD > ( so/RB )");
    Quotation& quotation = read.article.quotations[0];
    if (!c.source) quotation.source.reset();
    Reference reference = read.references.sources[0];
    reference.by = c.by;
    reference.description = c.description;
    EXPECT_EQ(is_ambiguous(read.view, read.references, quotation, reference), c.ambiguous)
        << c.name;
  }
}

}  // namespace
}  // namespace quoth::speaker
