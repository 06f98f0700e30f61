#include "speaker/pronoun_genders.h"

#include <gtest/gtest.h>

#include <string>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // with "Alder"
  token::Gender gender;
  SpeakerKind kind;
};

constexpr token::Gender kUnknown = token::Gender::unknown;
constexpr SpeakerKind kPerson = SpeakerKind::person;

constexpr Case kCases[] = {
    {"by a pronoun with words in marks",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < "
     "said/VBD >",
     token::Gender::male, kPerson},
    {"not by one without marks",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | { He/PRP } < said/VBD > ( so/RB )",
     kUnknown, kPerson},
    {"not in another paragraph",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) || ( \"/`` no/RB \"/'' ) { he/PRP } < "
     "said/VBD >",
     kUnknown, kPerson},
    {"not after another name",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | [p Al/NNP Birch/NNP ] nodded/VBD | ( "
     "\"/`` no/RB \"/'' ) { he/PRP } < said/VBD >",
     kUnknown, kPerson},
    {"not where pronouns differ",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < "
     "said/VBD > | ( \"/`` no/RB \"/'' ) { she/PRP } < said/VBD >",
     kUnknown, kPerson},
    {"a body", "{ [p Alder/NNP ] } < said/VBD > ( so/RB ) | { It/PRP } < said/VBD > ( so/RB )",
     token::Gender::thing, SpeakerKind::organization},
    {"not by a whole name",
     "{ [p Wole/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | { It/PRP } < said/VBD > ( so/RB )",
     kUnknown, kPerson},
};

TEST(PronounGenders, AreThoseOfWhoWasQuoted) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    const Referent& who = article.table().referents[article.named("Alder")];
    EXPECT_EQ(who.gender, c.gender);
    EXPECT_EQ(who.kind, c.kind);
  }
}

}  // namespace
}  // namespace quoth::speaker
