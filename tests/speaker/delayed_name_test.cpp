#include "speaker/delayed_name.h"

#include <gtest/gtest.h>

#include <string>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

constexpr const char* kLead = "{ A/DT former/JJ lawyer/NN } < said/VBD > ( so/RB ) || ";
constexpr const char* kNext =
    "( \"/`` It/PRP is/VBZ late/JJ \"/'' ) { [p Jo/NNP Alder/NNP ] } < said/VBD > | ";

// Whom the first quotation has; "" for nobody.
std::string first(const std::string& markup) {
  const Annotation article = marked(markup);
  const DocumentView view(article);
  const References references = find_references(view);
  const auto resolved = with_delayed_names(view, references, references.sources);
  return resolved.empty() || resolved[0].referent == kNone
             ? ""
             : references.referents[resolved[0].referent].text;
}

TEST(DelayedName, IsThatOfWhoSpeaksNext) {
  EXPECT_EQ(first(std::string(kLead) + kNext), "Jo Alder");
}

TEST(DelayedName, StandsAloneAndForTheFirstTime) {
  constexpr const char* kDescribed =
      "( \"/`` It/PRP is/VBZ late/JJ \"/'' ) { [p Jo/NNP Alder/NNP ] ,/, a/DT baker/NN } < "
      "said/VBD > | ";
  EXPECT_EQ(first(std::string(kLead) + kDescribed), "former lawyer");
  EXPECT_EQ(first("A/DT baker/NN saw/VBD [p Jo/NNP Alder/NNP ] || " + std::string(kLead) + kNext),
            "former lawyer");
}

TEST(DelayedName, IsInTheNextParagraphAfterMarks) {
  EXPECT_EQ(first(std::string(kLead) + "It/PRP rained/VBD || " + kNext), "former lawyer");
  EXPECT_EQ(first(std::string(kLead) + "It/PRP rained/VBD | " + kNext), "former lawyer");
  EXPECT_EQ(first("It/PRP rained/VBD || " + std::string(kLead) +
                  "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( it/PRP is/VBZ late/JJ ) | "),
            "former lawyer");
}

TEST(DelayedName, IsOfOnePerson) {
  EXPECT_EQ(first("{ The/DT council/NN } < said/VBD > ( so/RB ) || " + std::string(kNext)),
            "council");
  EXPECT_EQ(first("{ Two/CD lawyers/NNS } < said/VBD > ( so/RB ) || " + std::string(kNext)),
            "two lawyers");
}

TEST(DelayedName, StandsAfterTheNoun) {
  const std::string named = "The/DT lawyer/NN ,/, [p Jo/NNP Alder/NNP ] ,/, was/VBD late/JJ | ";
  EXPECT_EQ(first(kLead + ("It/PRP rained/VBD || " + named)), "Jo Alder");
  EXPECT_EQ(
      first(kLead + std::string("{ A/DT tax/NN lawyer/NN } < said/VBD > ( no/RB ) || ") + named),
      "former lawyer");
  EXPECT_EQ(first(std::string(kLead) +
                  "It/PRP rained/VBD || A/DT lawyer/NN ,/, [p Jo/NNP Alder/NNP ] ,/, was/VBD "
                  "late/JJ | "),
            "former lawyer");
}

TEST(DelayedName, BeginsTheSecondParagraph) {
  const std::string lead = kLead;
  EXPECT_EQ(first(lead + "Mr./NNP [p Jo/NNP Alder/NNP ] ,/, 30/CD ,/, was/VBD late/JJ | "),
            "Jo Alder");
  EXPECT_EQ(first(lead + "Lawyer/NN [p Jo/NNP Alder/NNP ] was/VBD late/JJ | "), "Jo Alder");
  EXPECT_EQ(first(lead + "Baker/NN [p Jo/NNP Alder/NNP ] was/VBD late/JJ | "), "former lawyer");
  EXPECT_EQ(first(lead + "[p Jo/NNP Alder/NNP ] ,/, the/DT mother/NN ,/, was/VBD late/JJ | "),
            "former lawyer");
  EXPECT_EQ(first(lead + "Later/RB [p Jo/NNP Alder/NNP ] was/VBD late/JJ | "), "former lawyer");
  EXPECT_EQ(first(lead + "[p Jo/NNP Alder/NNP ] in/IN Elm/NNP | "), "former lawyer");
  EXPECT_EQ(first("It/PRP rained/VBD || " + lead + "[p Jo/NNP Alder/NNP ] was/VBD late/JJ | "),
            "former lawyer");
}

}  // namespace
}  // namespace quoth::speaker
