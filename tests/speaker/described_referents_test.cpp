#include "speaker/described_referents.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(DescribedReferents, OfTheSameWordsAreOne) {
  ReferentTable table;
  table.referents.resize(1);  // somebody named
  DescribedReferents described;
  const DescribedReferent early{.text = "Early voters", .kind = SpeakerKind::group, .plural = true};
  const Index voters = find_or_add(described, table, early);
  EXPECT_EQ(voters, 1U);
  EXPECT_EQ(find_or_add(described, table, {.text = "early Voters"}), voters);
  const Referent& referent = table.referents[voters];
  EXPECT_EQ(referent.text, "Early voters");  // as it was first
  EXPECT_EQ(referent.kind, SpeakerKind::group);
  EXPECT_TRUE(referent.plural);
  EXPECT_EQ(referent.gender, token::Gender::unknown);
  EXPECT_NE(find_or_add(described, table, {.text = "late voters"}), voters);
  EXPECT_EQ(table.referents.size(), 3U);
}

TEST(DescribedReferents, OfTheSameKeyAreOne) {
  ReferentTable table;
  DescribedReferents described;
  const Index office =
      find_or_add(described, table, {.text = "mayor's office", .key = "Alder office"});
  EXPECT_EQ(table.referents[office].text, "mayor's office");
  EXPECT_EQ(find_or_add(described, table, {.text = "Alder office"}), office);
}

TEST(DescribedReferents, FoldLettersBeyondAscii) {
  ReferentTable table;
  DescribedReferents described;
  EXPECT_EQ(find_or_add(described, table, {.text = "Über-Elm"}), 0U);
  EXPECT_EQ(find_or_add(described, table, {.text = "über-elm"}), 0U);
}

TEST(DescribedReferents, HaveANounKeyBySenseAndNumber) {
  const struct {
    std::string_view markup;
    std::string_view key;
  } cases[] = {
      {"the/DT attorney/NN left/VBD", "lawyer"},
      {"an/DT attorney/NN left/VBD", "lawyer"},
      {"some/DT lawyers/NNS left/VBD", "lawyers+"},
      {"some/DT Attorneys/NNS left/VBD", "attorneys+"},
      {"the/DT Bridge/NN fell/VBD", "bridge"},
  };
  for (const auto& c : cases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    EXPECT_EQ(noun_key(view, read_phrase(view, {0, view.size()})), c.key);
  }
}

TEST(DescribedReferents, ANounMeansWhomItWasBoundToLast) {
  DescribedReferents described;
  bind_noun(described, "report", 3);
  bind_noun(described, "report", 4);
  EXPECT_EQ(described.by_noun.at("report"), 4U);
}

}  // namespace
}  // namespace quoth::speaker
