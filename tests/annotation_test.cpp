// Checks the promises of include/quoth/annotation.h on whole articles.
#include "quoth/annotation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "quoth/analyzer.h"

namespace quoth {
namespace {

const std::vector<std::string>& texts() {
  static const std::vector<std::string> texts = {
      "Rain",
      "Harbour bridge to close\n\n"
      "By Cy Orr\n\n"
      "ALDWICK, 4 March 2021 - The mayor, Dame Ann Lee, said on Monday that the harbour bridge "
      "would close for a year.\n\n"
      "“We cannot wait until a ‘tired’ cable breaks,” Lee said. “Nobody can.”\n\n"
      "“It has rained for weeks.\n\n"
      "“It will rain for more,” she told the council, according to Bo Kerr.\n\n"
      "- Shopkeeper Tom Vane disagreed: \"It will ruin us,\" he wrote in a letter.\n"
      "- The council’s spokeswoman wasn’t sure.\n\n"
      "Read more: Ten bridges to see\n",
      "“Nobody crosses before the cables are new,” said Zoë Ünal, who paid £5.50 on 3 May.\n\n"
      "She called it “a sad” end, “no less”. It is said that «rents» rose by 5 % in Łódź.\n",
      "\t \n\n  Two lines\r\n  of one paragraph.  \r\n\r\n\r\nAnd “one that never closes.\n\n"
      "Jo Alder expects that it’ll stop; Alder’s aides don’t.\n",
  };
  return texts;
}

// The annotation of each text.
const std::vector<Annotation>& annotations() {
  static const std::vector<Annotation> annotations = [] {
    std::vector<Annotation> made;
    const Analyzer analyzer = Analyzer::built_in();
    for (const std::string& text : texts()) made.push_back(*analyzer.annotate({.bytes = text}));
    return made;
  }();
  return annotations;
}

// Calls `check` with each annotation.
template <typename Check>
void for_each_annotation(Check check) {
  for (const Annotation& annotation : annotations()) {
    SCOPED_TRACE(annotation.text.substr(0, 20));
    check(annotation);
  }
}

bool is_boundary(const std::string& text, std::uint32_t place) {
  return place == text.size() || (static_cast<unsigned char>(text[place]) & 0xC0U) != 0x80U;
}

void expect_within(const std::string& text, Span span) {
  EXPECT_LT(span.begin, span.end);
  ASSERT_LE(span.end, text.size());
  EXPECT_TRUE(is_boundary(text, span.begin)) << span.begin;
  EXPECT_TRUE(is_boundary(text, span.end)) << span.end;
}

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

TEST(Annotation, TheTestTextsCoverEveryKind) {
  std::size_t nested = 0;
  std::size_t open = 0;
  std::size_t quotations = 0;
  std::size_t speakers = 0;
  std::size_t entities = 0;
  std::size_t furniture = 0;
  for_each_annotation([&](const Annotation& it) {
    for (std::size_t q = 1; q < it.quoted.size(); ++q)
      nested += it.quoted[q - 1].span.contains(it.quoted[q].span) ? 1 : 0;
    for (const Quoted& quoted : it.quoted) open += quoted.open ? 1 : 0;
    for (const Paragraph& paragraph : it.paragraphs)
      furniture += paragraph.role == Role::furniture ? 1 : 0;
    quotations += it.quotations.size();
    speakers += it.speakers.size();
    entities += it.entities.size();
  });
  EXPECT_GE(nested, 1U);
  EXPECT_GE(open, 2U);
  EXPECT_GE(quotations, 8U);
  EXPECT_GE(speakers, 4U);
  EXPECT_GE(entities, 8U);
  EXPECT_GE(furniture, 1U);
}

TEST(Annotation, SlicesTextAndLemmas) {
  Annotation annotation;
  annotation.text = "caf\u00e9s shut";
  annotation.lemmas = "caf\u00e9shut";
  const Token token{{0, 6}, Tag::NNS, {0, 5}};
  EXPECT_EQ(annotation.text_of(token.span), "caf\u00e9s");
  EXPECT_EQ(annotation.lemma_of(token), "caf\u00e9");
  EXPECT_EQ(annotation.lemma_of({{0, 6}, Tag::NNS, {}}), "") << "unknown";
}

TEST(Annotation, MetaIsEmptyByDefault) { EXPECT_EQ(Annotation{}.meta, "{}"); }

TEST(Annotation, ParagraphsAreInOrderWithoutWhiteSpaceAtTheirEnds) {
  for_each_annotation([](const Annotation& it) {
    std::uint32_t end = 0;
    for (const Paragraph& paragraph : it.paragraphs) {
      expect_within(it.text, paragraph.span);
      EXPECT_GE(paragraph.span.begin, end);
      end = paragraph.span.end;
      const std::string_view text = it.text_of(paragraph.span);
      EXPECT_FALSE(is_blank(text.front())) << text;
      EXPECT_FALSE(is_blank(text.back())) << text;
    }
  });
}

TEST(Annotation, ParagraphsOmitOnlyWhiteSpace) {
  for_each_annotation([](const Annotation& it) {
    std::string rest = it.text;
    for (const Paragraph& paragraph : it.paragraphs)
      std::fill(rest.begin() + paragraph.span.begin, rest.begin() + paragraph.span.end, ' ');
    // List items do not include their bullets.
    std::erase(rest, '-');
    EXPECT_TRUE(std::ranges::all_of(rest, is_blank)) << rest;
  });
}

TEST(Annotation, ListItemsAreParagraphs) {
  const Annotation& it = annotations()[1];
  std::size_t items = 0;
  for (const Paragraph& paragraph : it.paragraphs) {
    if (paragraph.role != Role::item) continue;
    ++items;
    EXPECT_EQ(it.text_of(paragraph.span).find('\n'), std::string_view::npos);
  }
  EXPECT_EQ(items, 2U);
}

TEST(Annotation, LinesWithoutABlankLineBetweenThemAreOneParagraph) {
  const Annotation& it = annotations()[3];
  ASSERT_GE(it.paragraphs.size(), 3U);
  EXPECT_EQ(it.text_of(it.paragraphs[0].span), "Two lines\r\n  of one paragraph.");
}

TEST(Annotation, WordsNeverOverlapAndNeverCrossASentence) {
  for_each_annotation([](const Annotation& it) {
    std::uint32_t end = 0;
    for (const Token& token : it.tokens) {
      expect_within(it.text, token.span);
      EXPECT_GE(token.span.begin, end);
      end = token.span.end;
      EXPECT_LE(token.lemma.begin, token.lemma.end);
      EXPECT_LE(token.lemma.end, it.lemmas.size());
    }
    Index next = 0;
    for (const Sentence& sentence : it.sentences) {
      EXPECT_EQ(sentence.first_token, next) << "every word is of one sentence";
      EXPECT_GT(sentence.end_token, sentence.first_token);
      next = sentence.end_token;
      ASSERT_LE(next, it.tokens.size());
      for (Index t = sentence.first_token; t < sentence.end_token; ++t)
        EXPECT_TRUE(sentence.span.contains(it.tokens[t].span));
    }
    EXPECT_EQ(next, it.tokens.size());
  });
}

TEST(Annotation, SentencesNeverCrossAParagraph) {
  for_each_annotation([](const Annotation& it) {
    for (const Sentence& sentence : it.sentences) {
      ASSERT_LT(sentence.paragraph, it.paragraphs.size());
      EXPECT_TRUE(it.paragraphs[sentence.paragraph].span.contains(sentence.span));
    }
  });
}

TEST(Annotation, CliticsAreSeparateWords) {
  const Annotation& it = annotations()[3];
  std::vector<std::string_view> words;
  for (const Token& token : it.tokens) words.push_back(it.text_of(token.span));
  for (const std::string_view word : {"it", "’ll", "Alder", "’s", "do", "n’t"})
    EXPECT_NE(std::ranges::find(words, word), words.end()) << word;
}

TEST(Annotation, QuotedTextIsInOrderWithItsMarks) {
  for_each_annotation([](const Annotation& it) {
    std::uint32_t begin = 0;
    for (const Quoted& quoted : it.quoted) {
      expect_within(it.text, quoted.span);
      EXPECT_GE(quoted.span.begin, begin);
      begin = quoted.span.begin;
      const std::string_view text = it.text_of(quoted.span);
      const auto begins = [&](std::initializer_list<std::string_view> marks) {
        return std::ranges::any_of(marks, [&](auto mark) { return text.starts_with(mark); });
      };
      EXPECT_TRUE(begins({"“", "\"", "‘", "'", "«"})) << text;
      const auto paragraph = std::ranges::find_if(
          it.paragraphs, [&](const Paragraph& p) { return p.span.contains(quoted.span); });
      ASSERT_NE(paragraph, it.paragraphs.end()) << "within one paragraph";
      if (quoted.open) {
        EXPECT_EQ(quoted.span.end, paragraph->span.end) << "the paragraph's end closes it";
      }
    }
  });
}

TEST(Annotation, FindsTheMarksOfQuotedText) {
  const auto marks_of = [](const Annotation& it, std::string_view text) {
    for (const Quoted& quoted : it.quoted)
      if (it.text_of(quoted.span) == text) return std::string(to_string(quoted.marks));
    return std::string("none");
  };
  EXPECT_EQ(marks_of(annotations()[1], "‘tired’"), "single");
  EXPECT_EQ(marks_of(annotations()[1], "\"It will ruin us,\""), "double");
  EXPECT_EQ(marks_of(annotations()[2], "“a sad”"), "double");
  EXPECT_EQ(marks_of(annotations()[2], "«rents»"), "guillemets");
}

TEST(Annotation, EntitiesNeverOverlapAndAreInOrder) {
  for_each_annotation([](const Annotation& it) {
    std::uint32_t end = 0;
    for (const Entity& entity : it.entities) {
      expect_within(it.text, entity.span);
      EXPECT_GE(entity.span.begin, end);
      end = entity.span.end;
      if (entity.speaker) {
        EXPECT_LT(*entity.speaker, it.speakers.size());
      }
    }
  });
}

TEST(Annotation, AQuotationHasContentInOrderAndValidIndexes) {
  for_each_annotation([](const Annotation& it) {
    for (Index q = 0; q < it.quotations.size(); ++q) {
      const Quotation& quotation = it.quotations[q];
      ASSERT_FALSE(quotation.content.empty());
      std::uint32_t end = 0;
      for (const Span piece : quotation.content) {
        expect_within(it.text, piece);
        EXPECT_GE(piece.begin, end);
        end = piece.end;
      }
      if (quotation.cue) expect_within(it.text, *quotation.cue);
      if (quotation.source) expect_within(it.text, *quotation.source);
      for (const auto& speaker : {quotation.speaker, quotation.addressee}) {
        if (speaker) {
          EXPECT_LT(*speaker, it.speakers.size());
        }
      }
      for (const auto& other : {quotation.continues, quotation.within}) {
        if (other) {
          EXPECT_LT(*other, it.quotations.size());
        }
      }
      EXPECT_NE(quotation.within, q);
      ASSERT_LT(quotation.paragraph, it.paragraphs.size());
      EXPECT_TRUE(it.paragraphs[quotation.paragraph].span.contains(quotation.content[0].begin))
          << "where the content begins";
      ASSERT_LT(quotation.sentence, it.sentences.size());
      EXPECT_EQ(it.sentences[quotation.sentence].paragraph, quotation.paragraph);
    }
  });
}

TEST(Annotation, TheTypeDependsOnHowMuchIsInMarks) {
  for_each_annotation([](const Annotation& it) {
    for (const Quotation& quotation : it.quotations) {
      bool any = false;
      bool all = true;
      for (const Span piece : quotation.content) {
        const bool whole = std::ranges::any_of(
            it.quoted, [&](const Quoted& quoted) { return quoted.span.contains(piece); });
        all = all && whole;
        any = any || std::ranges::any_of(it.quoted, [&](const Quoted& quoted) {
                return quoted.span.overlaps(piece);
              });
      }
      if (quotation.type == QuotationType::direct) {
        EXPECT_TRUE(all) << it.text_of(quotation.content[0]);
      }
      if (quotation.type == QuotationType::mixed) {
        EXPECT_TRUE(any) << it.text_of(quotation.content[0]);
      }
      if (quotation.type == QuotationType::indirect) {
        EXPECT_FALSE(any) << it.text_of(quotation.content[0]);
      }
    }
  });
}

TEST(Annotation, ConfidenceIsAProbability) {
  for_each_annotation([](const Annotation& it) {
    for (const Quotation& quotation : it.quotations) {
      EXPECT_GT(quotation.confidence, 0.0F);
      EXPECT_LE(quotation.confidence, 1.0F);
    }
  });
}

TEST(Annotation, ResolvedByIsSetIfThereIsASpeaker) {
  for_each_annotation([](const Annotation& it) {
    for (const Quotation& quotation : it.quotations)
      EXPECT_EQ(quotation.speaker.has_value(), quotation.resolved_by != ResolvedBy::none);
  });
}

TEST(Annotation, FurnitureHasNoQuotations) {
  for_each_annotation([](const Annotation& it) {
    for (const Quotation& quotation : it.quotations)
      EXPECT_NE(it.paragraphs[quotation.paragraph].role, Role::furniture);
  });
}

TEST(Annotation, SpeakersHaveNamesAndMentionsInOrder) {
  for_each_annotation([](const Annotation& it) {
    for (const Speaker& speaker : it.speakers) {
      EXPECT_FALSE(speaker.id.empty());
      EXPECT_FALSE(speaker.name.empty());
      EXPECT_TRUE(std::ranges::is_sorted(speaker.aliases));
      EXPECT_EQ(std::ranges::count(speaker.aliases, speaker.name), 0) << "the other names";
      EXPECT_EQ(std::ranges::adjacent_find(speaker.aliases), speaker.aliases.end());
      EXPECT_TRUE(std::ranges::is_sorted(speaker.mentions));
      for (const Span mention : speaker.mentions) expect_within(it.text, mention);
    }
  });
}

TEST(Annotation, SpeakersAreInOrderOfFirstMention) {
  for_each_annotation([](const Annotation& it) {
    std::uint32_t begin = 0;
    for (const Speaker& speaker : it.speakers) {
      ASSERT_FALSE(speaker.mentions.empty()) << speaker.name;
      EXPECT_GE(speaker.mentions.front().begin, begin) << speaker.name;
      begin = speaker.mentions.front().begin;
    }
  });
}

TEST(Annotation, SpeakerIdsAreUnique) {
  for_each_annotation([](const Annotation& it) {
    std::vector<std::string> ids;
    for (const Speaker& speaker : it.speakers) ids.push_back(speaker.id);
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
  });
}

TEST(Annotation, ASpeakersNameIsTheLongestWithATitleOfHonour) {
  const Annotation& it = annotations()[1];
  const auto lee = std::ranges::find(it.speakers, "ann-lee", &Speaker::id);
  ASSERT_NE(lee, it.speakers.end());
  EXPECT_EQ(lee->name, "Dame Ann Lee");
  EXPECT_EQ(lee->kind, SpeakerKind::person);
  EXPECT_EQ(std::ranges::count(lee->aliases, "Lee"), 1);
  std::vector<std::string_view> mentions;
  for (const Span mention : lee->mentions) mentions.push_back(it.text_of(mention));
  EXPECT_EQ(std::ranges::count(mentions, "she"), 1) << "pronouns included";
}

TEST(Annotation, HasTitleDateAndText) {
  const Annotation& it = annotations()[1];
  EXPECT_EQ(it.title, "Harbour bridge to close");
  EXPECT_EQ(it.date, "2021-03-04");
  EXPECT_EQ(it.encoding, "UTF-8");
  EXPECT_EQ(it.text, texts()[1]);
  EXPECT_EQ(annotations()[3].date, "") << "unknown";
}

TEST(Annotation, TheDigestDependsOnlyOnTheText) {
  const Analyzer analyzer = Analyzer::built_in();
  const auto one = analyzer.annotate({.id = "1", .bytes = "Rain fell.", .meta = "{}"});
  const auto same = analyzer.annotate({.id = "2", .bytes = "Rain fell.", .meta = "{\"a\":1}"});
  const auto other = analyzer.annotate({.id = "1", .bytes = "Rain fell!", .meta = "{}"});
  EXPECT_EQ(one->digest, same->digest);
  EXPECT_NE(one->digest, other->digest);
  EXPECT_TRUE(one->digest.starts_with("xxh128:"));
  EXPECT_EQ(one->digest.size(), 39U);
  EXPECT_EQ(one->digest.find_first_not_of("0123456789abcdef", 7), std::string::npos);
}

// The names of an enum, in the order of its enumerators.
template <typename Enum>
std::vector<std::string_view> words(Enum last) {
  std::vector<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(last); ++i)
    words.push_back(to_string(static_cast<Enum>(i)));
  return words;
}

using Words = std::vector<std::string_view>;

TEST(Annotation, EnumsHaveTheNamesOfTheFormats) {
  EXPECT_EQ(words(Role::furniture), (Words{"headline", "standfirst", "heading", "body", "item",
                                           "caption", "signature", "furniture"}));
  EXPECT_EQ(words(Marks::guillemets), (Words{"double", "single", "guillemets"}));
  EXPECT_EQ(words(EntityLabel::quantity), (Words{"PERSON", "ORG", "LOC", "MISC", "DATE", "TIME",
                                                 "MONEY", "PERCENT", "QUANTITY"}));
  EXPECT_EQ(words(QuotationType::indirect), (Words{"direct", "mixed", "indirect"}));
  EXPECT_EQ(words(Medium::act), (Words{"speech", "writing", "thought", "act"}));
  EXPECT_EQ(words(ResolvedBy::none), (Words{"name", "title", "pronoun", "description", "signature",
                                            "continuation", "none"}));
  EXPECT_EQ(words(SpeakerKind::unnamed),
            (Words{"person", "organization", "group", "document", "unnamed"}));
}

}  // namespace
}  // namespace quoth
