#include "text/signatures.h"

#include <gtest/gtest.h>

#include <string>

#include "text/sample_article.h"

namespace quoth::text {
namespace {

const std::string kSpoken =
    "I have used that bridge every day of my life, and I never thought that we would see it closed."
    "\n\n";

struct Signed {
  const char* name;
  const char* paragraph;
  bool signature;
};

class SignatureUnderMarks : public testing::TestWithParam<Signed> {};
TEST_P(SignatureUnderMarks, BeginsWithADash) {
  const Strings found = roles(kBefore + "“It had to be done.”\n\n" + GetParam().paragraph + kAfter);
  ASSERT_EQ(found.size(), 7U);
  EXPECT_EQ(found[4] == "signature", GetParam().signature) << found[4];
}

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, SignatureUnderMarks,
    testing::Values(
        Signed{"AName", "— Ann Lind", true}, Signed{"AHyphen", "- Ann Lind", true},
        Signed{"ANameAndARole", "— Ann Lind, engineer", true},
        Signed{"ARoleAndAName", "— City engineer, Ann Lind", true},
        Signed{"AFullStop", "— Ann Lind, engineer.", true}, Signed{"NoDash", "Ann Lind", false},
        Signed{"ABullet", "• Ann Lind", false}, Signed{"OneWord", "— Lind", false},
        Signed{"NoName", "— the engineer of Elm", false},
        Signed{"ASentence", "— Who is Ann Lind?", false},
        Signed{"Marks", "— Ann Lind, “the engineer”", false},
        Signed{"Capitals", "— ANN LIND", false}, Signed{"AColon", "— Ann Lind:", false},
        Signed{"TooManyWords",
               "— Ann Lind, the engineer who has kept the bridge for more than ten years now",
               false}),
    [](const auto& test) { return test.param.name; });

TEST(Signature, UnderMarksNeedsAParagraphWhollyInMarks) {
  for (const char* quotation :
       {"“It had to be done,” she said.", "It had to be “done.”", "It had to be done."}) {
    const Strings found = roles(kBefore + quotation + "\n\n— Ann Lind" + kAfter);
    ASSERT_EQ(found.size(), 7U);
    EXPECT_NE(found[4], "signature") << quotation;
  }
}

TEST(Signature, UnderWordsOfTheFirstPersonNeedsACommaOrANameAlone) {
  const struct {
    const char* name;
    const char* paragraph;
    bool signature;
  } cases[] = {
      {"a name", "Ann Lind", true},
      {"a name and a role", "Ann Lind, engineer", true},
      {"a role and a name", "City engineer, Ann Lind", true},
      {"a name amid other words", "Engineer of Elm Ann Lind", false},
      {"a sentence", "Ann Lind left.", false},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const Strings found = roles(kBefore + kSpoken + test.paragraph + kAfter);
    ASSERT_EQ(found.size(), 7U);
    EXPECT_EQ(found[4] == "signature", test.signature) << found[4];
  }
}

TEST(Signature, UnderFewWordsOfTheFirstPersonIsNone) {
  EXPECT_EQ(roles(kBefore + "I have used it all my life.\n\nAnn Lind" + kAfter)[4], "heading");
}

TEST(Signature, OfAnArticleInTheFirstPersonIsNone) {
  const std::string own =
      "We had seen the bridge the year before, and I had written of it to my friends at home.\n\n";
  EXPECT_EQ(roles(kTitle + own + own + kSpoken + "Ann Lind" + kAfter)[4], "heading");
}

TEST(Signature, IsSetOffWithItsQuotationOrHasADash) {
  const std::string said = "It had to be done.";
  struct Case {
    const char* name;
    std::string line;
    bool within;  // the quotation that is set off
    bool signature;
  };
  const Case cases[] = {{"with it", "Ann Lind", true, true},
                        {"below it, with a dash", "— Ann Lind", false, true},
                        {"below it", "Ann Lind", false, false}};
  for (const auto& [name, line, within, signature] : cases) {
    SCOPED_TRACE(name);
    const std::string text = kFirst + said + "\n\n" + line;
    const auto begin = static_cast<std::uint32_t>(kFirst.size());
    const auto end = static_cast<std::uint32_t>(within ? text.size() : begin + said.size());
    const std::vector<Block> blocks = find_blocks(text);
    const std::vector<Span> set_off = {{begin, end}};
    const ShapedBlocks shaped(text, blocks, set_off);
    const auto roles = with_signatures(shaped, std::vector<Role>(blocks.size(), Role::body));
    EXPECT_EQ(roles, (std::vector<Role>{Role::body, Role::body,
                                        signature ? Role::signature : Role::body}));
  }
}

}  // namespace
}  // namespace quoth::text
