#include "diff/addressee.h"

#include <gtest/gtest.h>

namespace quoth::diff {
namespace {

// The text between "<" and ">" is the cue, between "{" and "}" the content.
std::string addressee(const std::string& marked, const char* lemma) {
  std::string text;
  QuotationRecord quotation;
  quotation.cue = PhraseRecord{{0, 0}, lemma, lemma};
  Place content;
  for (const char c : marked) {
    const auto at = static_cast<std::uint32_t>(text.size());
    if (c == '<') quotation.cue->place.start = at;
    if (c == '>') quotation.cue->place.end = at;
    if (c == '{') content.start = at;
    if (c == '}') content.end = at;
    if (c != '<' && c != '>' && c != '{' && c != '}') text += c;
  }
  quotation.content = {content};
  Record record;
  record.offsets = OffsetUnit::bytes;
  return addressee_of(ArticleText(record, text), quotation);
}

TEST(Addressee, TakesTheWordsAfterTheCue) {
  const struct {
    const char* text;
    const char* lemma;
    const char* addressee;
  } cases[] = {
      {"Moss <told> reporters {that it froze}.", "tell", "reporters"},
      {"Moss <told> the harbour council {it froze}.", "tell", "the harbour council"},
      {"{It froze}, Moss <told> Radio Elm on Monday.", "tell", "Radio Elm"},
      {"{It froze}, Moss <told> police.", "tell", "police"},
      {"Moss <told> them {it froze}.", "tell", ""},
      {"Moss <said> reporters {it froze}.", "say", ""},
      {"{It froze}, Moss <told>", "tell", ""},
      {"Moss <warned> crews {that it froze}.", "warn", "crews"},
  };
  for (const auto& c : cases) EXPECT_EQ(addressee(c.text, c.lemma), c.addressee) << c.text;
}

TEST(Addressee, TakesTheWordsWithinTheCue) {
  const std::string text = "Moss told the harbour council on Monday that it froze.";
  Record record;
  record.offsets = OffsetUnit::bytes;
  QuotationRecord quotation;
  quotation.cue = PhraseRecord{
      {5, 39}, "told the harbour council on Monday", "tell the harbour council on Monday"};
  quotation.content = {{40, 53}};
  EXPECT_EQ(addressee_of(ArticleText(record, text), quotation), "the harbour council");
}

TEST(Addressee, ThePersonItWasResolvedToComesFirst) {
  Record record;
  record.speakers = {SpeakerRecord{.id = "ann-lee", .name = "Ann Lee"}};
  QuotationRecord quotation;
  quotation.addressee = "ann-lee";
  EXPECT_EQ(addressee_of(ArticleText(record, ""), quotation), "Ann Lee");
}

}  // namespace
}  // namespace quoth::diff
