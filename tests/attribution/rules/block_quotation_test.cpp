#include "attribution/rules/block_quotation.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

constexpr const char* kLead = "She/PRP@said:nsubj said/VBD/say!7@:root :";

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {},
                 std::vector<ReportClause> open_clauses = {}) {
  return article.lines(apply_rule(find_block_quotations, article.view(), std::move(candidates),
                                  std::move(open_clauses)));
}

TEST(BlockQuotation, BelongsToWhomTheLineBeforeNames) {
  const struct {
    const char* name;
    SmallArticle article;
    Strings candidates;
  } cases[] = {
      {"a report clause", {kLead, "> It is old .", "It is ."}, {"She | said | It is old ."}},
      {"some paragraphs",
       {kLead, "> It is old .", "> It fell .", "It is ."},
       {"She | said | It is old .", "She | - | It fell ."}},
      {"another below it",
       {kLead, "> It is old .", ">> It fell .", "It is ."},
       {"She | said | It is old ."}},
      {"a list in it",
       {kLead, "> It is .", "> [item] old"},
       {"She | said | It is .", "She | - | old"}},
      {"a person and a colon",
       {"He left . | The note of Mary/NNP#person Lind/NNP#person :", "> It is old ."},
       {"Mary Lind | - | It is old ."}},
      {"an organization and a colon",
       {"The note of Elm/NNP#org Post/NNP#org in Leeds/NNP#loc :", "> It is old ."},
       {"Elm Post | - | It is old ."}},
      {"a person rather than an organization",
       {"Lind/NNP#person of Elm/NNP#org :", "> It is old ."},
       {"Lind | - | It is old ."}},
      {"a heading that is a name",
       {"[heading] Mary/NNP#person Lind/NNP#person", "> It is old .", "It is ."},
       {"Mary Lind | - | It is old ."}},
      {"a heading with a name", {"[heading] On Lind/NNP#person", "> It is old ."}, {}},
      {"a name that is no heading", {"Lind/NNP#person", "> It is old ."}, {}},
      {"two persons", {"Lind/NNP#person and Alder/NNP#person :", "> It is old ."}, {}},
      {"a person in another sentence", {"Lind/NNP#person left . | A note :", "> It is old ."}, {}},
      {"no colon", {"The note of Lind/NNP#person .", "> It is old ."}, {}},
      {"nothing before it", {"> It is old .", "It is ."}, {}},
      {"marks", {kLead, "> “ It is old . ”"}, {}},
      {"not set off", {"The note of Lind/NNP#person :", "It is old ."}, {}},
      {"a caption", {kLead, "> [caption] It is old ."}, {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(found_in(test.article), test.candidates);
  }
}

TEST(BlockQuotation, BelongsToAClauseWithoutContent) {
  const SmallArticle article{"Here is what she/PRP said/VBD .", "> It is old ."};
  EXPECT_EQ(found_in(article, {}, {{article.at("said"), article.at("she")}}),
            Strings{"she | said | It is old ."});
  EXPECT_EQ(found_in(article, {}, {{article.at("said"), {}}}), Strings{});
}

TEST(BlockQuotation, IsLaidOut) {
  const SmallArticle article{kLead, "> It is old .", "> It fell ."};
  const auto found = apply_rule(find_block_quotations, article.view(), {});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[0].is_laid_out());
  EXPECT_EQ(found[0].resolved_by, ResolvedBy::none);
  EXPECT_EQ(found[1].resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(found[1].continues, std::size_t{0});
}

TEST(BlockQuotation, TakesThePlaceOfWhatTheModelsFoundInIt) {
  const SmallArticle article{kLead, "> We said it is ‘ old ’ .", "He left ."};
  const auto with = [&](token::TokenRange content, ResolvedBy resolved_by = ResolvedBy::none) {
    AttributionCandidate candidate;
    candidate.content = {content};
    candidate.resolved_by = resolved_by;
    return found_in(article, {candidate}).size();
  };
  const Index it = article.token("it");
  EXPECT_EQ(with({it, it + 2}), 1U);
  EXPECT_EQ(with(article.at("left")), 2U) << "elsewhere";
  EXPECT_EQ(with({it, it + 2}, ResolvedBy::signature), 1U) << "signed already";
  EXPECT_EQ(found_in(article).size(), 1U);
}

}  // namespace
}  // namespace quoth::attribution
