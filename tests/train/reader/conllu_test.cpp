#include "train/reader/conllu.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

TEST(Conllu, ReadsTextTagsAndLemmas) {
  const Scratch scratch;
  const auto documents =
      read_conllu(scratch.write("a.conllu",
                                "# newdoc id = one\n"
                                "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "1\tDo\tdo\tAUX\tVB\t_\t_\t_\t_\t_\n"
                                "2\tn't\tnot\tPART\tRB\t_\t_\t_\t_\t_\n"
                                "3\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\tSpaceAfter=No\n"
                                "4\t.\t.\tPUNCT\t.\t_\t_\t_\t_\t_\n"
                                "\n"
                                "# newdoc id = two\n"
                                "1\tElms\telm\tNOUN\tNNS\t_\t_\t_\t_\t_\n"
                                "\n"));
  ASSERT_EQ(documents.size(), 2U);
  const Gold& one = documents[0];
  EXPECT_EQ(one.annotation.text.substr(0, 9), "Don't go.");
  ASSERT_EQ(one.annotation.tokens.size(), 4U);
  EXPECT_EQ(one.annotation.text_of(one.annotation.tokens[1].span), "n't");
  EXPECT_EQ(one.tags[0], Tag::VB);
  EXPECT_EQ(one.lemmas[1], "not");
  EXPECT_EQ(documents[1].tags[0], Tag::NNS);
}

TEST(Conllu, TitlesAreNotPartOfTheName) {
  const Scratch scratch;
  const auto documents = read_conllu(scratch.write(
      "a.conllu",
      "# newdoc id = one\n"
      "1\tProfessor\tprofessor\tPROPN\tNNP\t_\t_\t_\t_\tEntity=(1-person-new-cf1-1-1-sgl\n"
      "2\tAnn\tAnn\tPROPN\tNNP\t_\t_\t_\t_\t_\n"
      "3\tAlder\tAlder\tPROPN\tNNP\t_\t_\t_\t_\tEntity=1)\n"
      "\n"));
  ASSERT_EQ(documents.size(), 1U);
  ASSERT_EQ(documents[0].names.size(), 1U);
  EXPECT_EQ(documents[0].annotation.text_of(documents[0].names[0].span), "Ann Alder");
}

}  // namespace
}  // namespace quoth::train
