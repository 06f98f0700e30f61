#include "format/found_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "wording/word_diff.h"

namespace quoth::format {
namespace {

// A quotation of Ann Lee's in a.txt, in which `words` are a match.
Found said(std::string text, std::string_view words = {}) {
  Found found;
  found.article = "a.txt";
  found.title = "Cafe must close";
  found.date = "2021-03-04";
  found.paragraph = 2;
  found.quotation.emplace();
  found.quotation->cue = PhraseRecord{{}, "says:", "say"};
  found.speaker.name = "Ann Lee";
  found.text = std::move(text);
  for (std::size_t at = found.text.find(words); !words.empty() && at != std::string::npos;
       at = found.text.find(words, at + 1)) {
    found.matches.push_back(
        {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
  }
  return found;
}

std::string line(const Found& found, FoundStyle style = {}) { return FoundText(style).add(found); }

TEST(FoundText, ALineIsAsOfGrep) {
  EXPECT_EQ(line(said("we stay", "stay")), "a.txt:¶3: Ann Lee, says: we stay\n");
  Found found = said("we stay");
  found.addressee = "Bo Kerr";
  EXPECT_EQ(line(found), "a.txt:¶3: Ann Lee, says, to Bo Kerr: we stay\n");
  found.quotation->sign = Sign::denied;
  EXPECT_EQ(line(found), "a.txt:¶3: Ann Lee, says, to Bo Kerr: denied: we stay\n");
  found.quotation->cue = PhraseRecord{{}, "denied to Bo Kerr", "deny to Bo Kerr"};
  EXPECT_EQ(line(found), "a.txt:¶3: Ann Lee, denied to Bo Kerr: we stay\n")
      << "what the cue shows is not shown again";
  found = said("we stay");
  found.speaker.name.clear();
  found.quotation->source = PhraseRecord{{}, "they", ""};
  EXPECT_EQ(line(found), "a.txt:¶3: they, says: we stay\n");
  found.quotation->source.reset();
  found.quotation->cue.reset();
  EXPECT_EQ(line(found), "a.txt:¶3: we stay\n");
  found.quotation.reset();
  found.paragraph.reset();
  EXPECT_EQ(line(found), "a.txt:title: we stay\n");
}

TEST(FoundText, ShowsWordsAroundAMatch) {
  std::string many;
  for (int i = 1; i <= 40; ++i) many += "w" + std::to_string(i) + " ";
  const std::string begin = "a.txt:¶3: Ann Lee, says: ";
  EXPECT_EQ(line(said(many + "x", "w1 ")),
            begin + "w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 \u2026\n");
  EXPECT_EQ(line(said(many + "x", "w20")),
            begin +
                "\u2026 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 "
                "w26 w27 w28 w29 w30 w31 w32 \u2026\n");
  EXPECT_EQ(line(said(many + "x", "x")),
            begin + "\u2026 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 x\n");
  EXPECT_EQ(line(said("a b c w0 w1 w2 " + many.substr(0, 30) + "x", "x")),
            begin + "a b c w0 w1 w2 " + many.substr(0, 30) + "x\n")
      << "a few words are not left out";
  EXPECT_EQ(line(said(many)), begin + many.substr(0, many.size() - 1) + "\n") << "no match: all";
}

TEST(FoundText, ATerminalHasArticlesAndColour) {
  FoundText text({.colour = true, .width = 60});
  EXPECT_EQ(text.add(said("we stay", "stay")),
            "\x1b[1mCafe must close\x1b[0m\x1b[2m (a.txt, 2021-03-04)\x1b[0m\n"
            "  \x1b[2m¶3\x1b[0m \x1b[1mAnn Lee\x1b[0m, says: we "
            "\x1b[1;31mstay\x1b[0m\n");
  EXPECT_EQ(text.add(said("we go")), "  \x1b[2m¶3\x1b[0m \x1b[1mAnn Lee\x1b[0m, says: we go\n");
  Found other = said("no");
  other.article = "b.txt";
  other.title.clear();
  other.date.clear();
  EXPECT_TRUE(text.add(other).starts_with("\n\x1b[1mb.txt\x1b[0m\n"));
}

TEST(FoundText, ControlCharactersAreVisible) {
  Found found = said("a\x1b[31mb\x07", "b");
  found.article = "x\x1b";
  found.speaker.name = "Lee\n\x1b";
  const std::string shown = line(found);
  EXPECT_EQ(shown.find('\x1b'), std::string::npos);
  EXPECT_EQ(shown.find('\x07'), std::string::npos);
  EXPECT_EQ(shown.find('\n'), shown.size() - 1);
}

TEST(NearestText, ShowsWhatDiffers) {
  const std::string asked = "We can stay here";
  Found found = said("But then \u201cWe cannot stay here for ever and a day\u201d");
  const auto begin = static_cast<std::uint32_t>(found.text.find("\u201cWe"));
  const auto end = static_cast<std::uint32_t>(found.text.find(" and a day"));
  found.matches = {{begin, end}};
  found.score = 0.875;
  found.changes = wording::word_changes(asked, slice(found.text, {begin, end}));
  found.also = {"b.txt", "c.txt"};
  EXPECT_EQ(nearest_text({found}, asked, false),
            "0.88 a.txt:¶3: Ann Lee, says: \u2026 \u201cWe [-can-] {+cannot+} stay here {+for "
            "ever+} \u2026 (also b.txt, c.txt)\n");
  EXPECT_EQ(nearest_text({}, asked, false), "");
}

}  // namespace
}  // namespace quoth::format
