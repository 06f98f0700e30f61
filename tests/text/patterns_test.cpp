#include "text/patterns.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Patterns, MatchAFoldedText) {
  const model::Lexicon lexicon("follow * on elmbook\tbegin\nread more\twhole\n");
  const Patterns patterns(lexicon);
  EXPECT_TRUE(patterns.begins(fold_phrase("Follow Jo  Alder on Elmbook today"), "begin"));
  EXPECT_FALSE(patterns.begins(fold_phrase("Follow Jo Alder on Elmbooks"), "begin"));
  EXPECT_FALSE(patterns.begins(fold_phrase("Follow Jo Alder on Elmbook"), "whole"));
  EXPECT_TRUE(patterns.is(fold_phrase("» READ MORE:"), "whole"));
  EXPECT_FALSE(patterns.is(fold_phrase("Read more books"), "whole"));
  EXPECT_TRUE(patterns.may_begin("Follow me"));
}

TEST(Patterns, TellByTheFirstWordWhatIsWorthFolding) {
  const model::Lexicon lexicon("caption:\tbegin\nfile photo\tbegin\n");
  const Patterns patterns(lexicon);
  EXPECT_TRUE(patterns.may_begin("File photo of a pier"));
  EXPECT_TRUE(patterns.may_begin("--- CAPTION: a pier"));
  EXPECT_FALSE(patterns.may_begin("Filed photos"));
  EXPECT_FALSE(patterns.may_begin("A file photo"));
  const model::Lexicon gap("* said so\twhole\n");
  EXPECT_TRUE(Patterns(gap).may_begin("Jo Alder said so"));
  EXPECT_FALSE(Patterns(gap).may_begin(std::string(200, 'a')));
}

}  // namespace
}  // namespace quoth::text
