#include "speaker/titled_person.h"

#include <gtest/gtest.h>

#include <string>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(TitledPerson, IsNamedAfterTheOffice) {
  const struct {
    const char* markup;
    const char* name;  // its last word; "" for none
  } kCases[] = {
      {"Secretary/NNP of/IN State/NNP [p Jo/NNP Alder/NNP ]", "Alder"},
      {"bank/NN president/NN and/CC former/JJ mayor/NN [p Jo/NNP Alder/NNP ]", "Alder"},
      {"[o Elm/NNP Bank/NNP ] chief/NN of/IN staff/NN [p Jo/NNP Alder/NNP ]", "Alder"},
      {"a/DT lawyer/NN for/IN Mr./NNP [p Alder/NNP ]", ""},
      {"the/DT lawyer/NN of/IN [p Jo/NNP Alder/NNP ]", ""},
      {"the/DT office/NN of/IN Prime/NNP Minister/NNP [p Jo/NNP Alder/NNP ]", ""},
      {"the/DT mother/NN of/IN footballer/NN [p Jo/NNP Alder/NNP ]", ""},
      {"a/DT lawyer/NN for/IN former/JJ mayor/NN [p Jo/NNP Alder/NNP ]", ""},
      {"Minister/NN for/IN Roads/NNP ,/, Ports/NNP and/CC Rural/NNP Rails/NNP [p Jo/NNP Alder/NNP "
       "]",
       "Alder"},
      {"Roads/NNP ,/, Ports/NNP and/CC Rails/NNP Minister/NNP [p Jo/NNP Alder/NNP ]", "Alder"},
      {"[o Elm/NNP Bank/NNP ] ,/, [o Moss/NNP Bank/NNP ] and/CC Mayor/NNP [p Jo/NNP Alder/NNP ]",
       ""},
      {"mother/NN of/IN three/CD [p Jo/NNP Alder/NNP ]", "Alder"},
      {"the/DT mayor/NN", ""},
  };
  for (const auto& [markup, name] : kCases) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const TokenRange all{0, view.size()};
    const Index found = titled_person(view, read_phrase(view, all), all);
    EXPECT_EQ(found == kNone ? "" : view.text(found), name) << markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
