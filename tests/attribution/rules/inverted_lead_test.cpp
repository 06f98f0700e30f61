#include "attribution/rules/inverted_lead.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

Strings found(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_inverted_leads, article.view(), std::move(candidates)));
}

TEST(InvertedLead, GivesTheWordsAfterItToItsSubject) {
  const struct {
    const char* name;
    const char* text;
    Strings lines;
  } cases[] = {
      {"a name",
       "Said/VBD Jo/NNP Alder/NNP : “ We/PRP act/VBP . ”",
       {"Jo Alder | Said | “ We act . ”"}},
      {"a clause about the name",
       "Said/VBD Alder/NNP ,/, who/WP grows/VBZ onions/NNS : “ We/PRP act/VBP . ”",
       {"Alder , who grows onions | Said | “ We act . ”"}},
      {"a role",
       "Adds/VBZ one/CD farmer/NN : “ We/PRP act/VBP . ”",
       {"one farmer | Adds | “ We act . ”"}},
      {"a verb like a name",
       "Said/NNP Jo/NNP#person Alder/NNP#person : “ We/PRP act/VBP . ”",
       {"Jo Alder | Said | “ We act . ”"}},
      {"a name", "Said/NNP#person Alder/NNP#person : “ We/PRP act/VBP . ”", {}},
      {"after another sentence",
       "It/PRP rains/VBZ ./. | Said/VBD Alder/NNP : “ We/PRP act/VBP . ”",
       {"Alder | Said | “ We act . ”"}},
      {"a cue of its own", "Meets/VBZ Alder/NNP ,/, who/WP says/VBZ : “ We/PRP act/VBP . ”", {}},
      {"a participle",
       "Asked/VBN about/IN it/PRP ,/, Alder/NNP said/VBD : “ We/PRP act/VBP . ”",
       {}},
      {"no verb", "Jo/NNP Alder/NNP : “ We/PRP act/VBP . ”", {}},
      {"no colon", "Said/VBD Alder/NNP ,/, “ We/PRP act/VBP . ”", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(found(SmallArticle{test.text}), test.lines);
  }
}

TEST(InvertedLead, DropsWhatWasFoundInIt) {
  const SmallArticle article{
      "Said/VBD Alder/NNP ,/, who/WP grows/VBZ onions/NNS : “ We/PRP act/VBP . ” “ Now . ”"};
  AttributionCandidate candidate;
  candidate.source = article.at("Alder");
  candidate.cue = article.at("Said");
  candidate.content = {{article.token("who"), article.token("act") + 1},
                       {article.token("Now") - 1, article.token("Now") + 3}};
  EXPECT_EQ(found(article, {candidate}),
            Strings{"Alder , who grows onions | Said | “ We act . ” / “ Now . ”"});
}

}  // namespace
}  // namespace quoth::attribution
