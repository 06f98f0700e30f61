#include "speaker/capitals.h"

#include <gtest/gtest.h>

namespace quoth::speaker {
namespace {

TEST(Shouting, IsUndoneWhereItIsNoAcronym) {
  for (const auto* name : {"CLINTON", "JO ALDER", "O'NEIL", "O’NEIL", "ÖZGÜR ÉLAN"})
    EXPECT_TRUE(is_shouted(name)) << name;
  for (const auto* name : {"FBI", "J. R.", "Jo ALDER", "McCoy", "ÉRIc", "É.U."}) {
    EXPECT_FALSE(is_shouted(name)) << name;
  }
  EXPECT_EQ(with_small_letters("JO ALDER-BIRCH"), "Jo Alder-Birch");
}

TEST(Shouting, OfNothingIsNone) {
  EXPECT_FALSE(is_shouted(""));
  EXPECT_FALSE(is_shouted("12345"));
  EXPECT_FALSE(is_shouted("J.F.K."));  // initials
  EXPECT_EQ(with_small_letters(""), "");
  EXPECT_EQ(with_small_letters("O'NEIL"), "O'Neil");
  EXPECT_EQ(with_small_letters("SERGIO MARTÍNEZ-ÉLAN"), "Sergio Martínez-Élan");
  EXPECT_EQ(with_small_letters("Jo Alder"), "Jo Alder");
}

TEST(SmallLetters, AreOfAnyAlphabet) {
  EXPECT_TRUE(has_small_letter("Öз"));
  EXPECT_FALSE(has_small_letter("İZMİR"));
  EXPECT_TRUE(has_small_letter("McCOY"));
  EXPECT_FALSE(has_small_letter("J. R."));
  EXPECT_FALSE(has_small_letter(""));
}

}  // namespace
}  // namespace quoth::speaker
