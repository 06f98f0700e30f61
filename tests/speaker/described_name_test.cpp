#include "speaker/described_name.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* markup;
  const char* name;  // its last word; "" for none
};

template <typename Find>
void expect_names(std::initializer_list<Case> cases, Find find) {
  for (const auto& [markup, name] : cases) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const TokenRange all{0, view.size()};
    const Index found = find(view, read_phrase(view, all), all);
    EXPECT_EQ(found == kNone ? "" : view.text(found), name) << markup;
  }
}

TEST(DescribedName, StandsBesideTheDescription) {
  expect_names({{"a/DT lawyer/NN for/IN the/DT union/NN ,/, [p Jo/NNP Alder/NNP ]", "Alder"},
                {"a/DT worker/NN named/VBN [p Jo/NNP Alder/NNP ]", "Alder"},
                {"the/DT company/NN behind/IN it/PRP ,/, [o Elm/NNP Bank/NNP ]", "Bank"},
                {"a/DT visibly/RB enraged/VBN [p Jo/NNP Alder/NNP ]", "Alder"},
                {"the/DT [o Le/NNP Elm/NNP ] newspaper/NN", "Elm"},
                {"the/DT organizers/NNS ,/, [o Elm/NNP Runs/NNPS ]", "Runs"},
                {"the/DT [o Elm/NNP Runs/NNPS ] campaign/NN group/NN", "Runs"},
                {"the/DT [o Elm/NNP Runs/NNPS ] non/AFX -/HYPH profit/NN group/NN", ""},
                {"the/DT [o Elm/NNP Party/NNP ] group/NN", ""},
                {"a/DT [o Elm/NNP Runs/NNPS ] group/NN", ""},
                {"the/DT [l Elm/NNP ] group/NN", ""},
                {"a/DT spokesman/NN for/IN the/DT mayor/NN ,/, [p Jo/NNP Alder/NNP ]", ""},
                {"a/DT mayor/NN who/WP was/VBD fired/VBN ,/, [p Jo/NNP Alder/NNP ]", "Alder"},
                {"the/DT mayor/NN ,/, who/WP came/VBD with/IN his/PRP$ wife/NN ,/, [p Jo/NNP "
                 "Alder/NNP ]",
                 ""},
                {"the/DT agent/NN in/IN Elm/NNP ,/, [p Jo/NNP Alder/NNP ] 's/POS film/NN", ""},
                {"the/DT mayor/NN", ""}},
               described_name);
}

TEST(DescribedName, IsThatOfAMember) {
  expect_names({{"one/CD [o Elm/NNP Democrat/NNP ] ,/, Rep./NNP [p Jo/NNP Alder/NNP ]", "Alder"},
                {"the/DT mayor/NN ,/, [p Jo/NNP Alder/NNP ]", ""}},
               person_after_membership);
}

TEST(DescribedName, MayBeOfSomebodyElse) {
  for (const auto& [markup, other] :
       {std::pair<const char*, bool>{"a/DT lawyer/NN for/IN the/DT mayor/NN", true},
        {"a/DT lawyer/NN for/IN the/DT bridge/NN", false},
        {"a/DT lawyer/NN", false}}) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    EXPECT_EQ(is_of_somebody(view, read_phrase(view, {0, view.size()})), other) << markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
