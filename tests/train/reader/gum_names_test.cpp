#include "train/reader/gum_names.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

struct GumWord {
  std::string_view form;
  Tag tag;
  std::string_view entity = "";
};

struct Case {
  const char* name;
  std::vector<GumWord> words;  // of one sentence
  std::string_view names;      // "LABEL name;"
};

std::string names_in(const Gold& gold, const std::vector<Entity>& names) {
  std::string found;
  for (const Entity& name : names) {
    found += to_string(name.label);
    found += ' ';
    found += gold.annotation.text_of(name.span);
    found += ';';
  }
  return found;
}

std::string names_of_sentence(GoldBuilder& builder, GumNames& names,
                              const std::vector<GumWord>& words) {
  for (const GumWord& word : words) {
    builder.word(word.form, true);
    builder.gold().tags.back() = word.tag;
    names.word(word.entity, builder.gold());
  }
  const std::vector<Entity> found = names.end_sentence(builder.gold());
  builder.end_sentence();
  return names_in(builder.gold(), found);
}

constexpr Tag kNNP = Tag::NNP;

const Case kCases[] = {
    {"no entity", {{"Nobody", Tag::NN}, {"left", Tag::VBD}}, ""},
    {"one word",
     {{"Alder", kNNP, "(1-person-new-cf1-1-1-sgl)"}, {"left", Tag::VBD}},
     "PERSON Alder;"},
    {"a body", {{"Elm", kNNP, "(1-organization-new-cf1-1-1-sgl)"}}, "ORG Elm;"},
    {"a place", {{"Elm", kNNP, "(1-place-new-cf1-1-1-sgl)"}}, "LOC Elm;"},
    {"several words",
     {{"Jo", kNNP, "(1-person-new-cf1-1-1-sgl"}, {"Q.", kNNP}, {"Alder", kNNP, "1)"}},
     "PERSON Jo Q. Alder;"},
    {"another sort of thing with an article of its own",
     {{"Elmfest", kNNP, "(1-event-new-cf1-1-1-sgl-Elmfest)"}},
     "MISC Elmfest;"},
    {"another sort of thing without one", {{"Elmfest", kNNP, "(1-event-new-cf1-1-1-sgl)"}}, ""},
    {"a time", {{"Friday", kNNP, "(1-time-new-cf1-1-1-sgl-Friday)"}}, ""},
    {"a head that is no proper noun",
     {{"Elm", kNNP, "(1-place-new-cf1-1-2-sgl"}, {"town", Tag::NN, "1)"}},
     ""},
    {"what is around the name",
     {{"the", Tag::DT, "(1-person-new-cf1-1-3-sgl"},
      {"old", Tag::JJ},
      {"Alder", kNNP},
      {"there", Tag::RB, "1)"}},
     "PERSON Alder;"},
    {"small words within",
     {{"Bank", kNNP, "(1-organization-new-cf1-1-1-sgl"},
      {"of", Tag::IN},
      {"the", Tag::DT},
      {"Elms", Tag::NNPS, "1)"}},
     "ORG Bank of the Elms;"},
    {"small words within, before the head",
     {{"Ludwig", kNNP, "(1-person-new-cf1-1-3-sgl"}, {"von", Tag::IN}, {"Aue", kNNP, "1)"}},
     "PERSON Ludwig von Aue;"},
    {"a small word at the end",
     {{"Elm", kNNP, "(1-place-new-cf1-1-1-sgl"}, {"of", Tag::IN}, {"old", Tag::JJ, "1)"}},
     "LOC Elm;"},
    {"a number at the end",
     {{"Elm", kNNP, "(1-place-new-cf1-1-1-sgl"}, {"2", Tag::CD, "1)"}},
     "LOC Elm 2;"},
    {"a possessive ends the name",
     {{"Elm", kNNP, "(1-place-new-cf1-1-1-sgl"}, {"'s", Tag::POS}, {"Bank", kNNP, "1)"}},
     "LOC Elm;"},
    {"and ends the name",
     {{"Jo", kNNP, "(1-person-new-cf1-1-1-sgl"}, {"and", Tag::CC}, {"Al", kNNP, "1)"}},
     "PERSON Jo;"},
    {"titles of a person",
     {{"Sir", kNNP, "(1-person-new-cf1-1-1-sgl"},
      {"Professor", kNNP},
      {"Jo", kNNP},
      {"Alder", kNNP, "1)"}},
     "PERSON Jo Alder;"},
    {"a title alone", {{"Professor", kNNP, "(1-person-new-cf1-1-1-sgl)"}}, "PERSON Professor;"},
    {"a title in the name of a body",
     {{"Professor", kNNP, "(1-organization-new-cf1-1-1-sgl"}, {"Club", kNNP, "1)"}},
     "ORG Professor Club;"},
    {"the longest of those that are nested",
     {{"Elm", kNNP, "(1-organization-new-cf1-1-2-sgl(2-place-new-cf1-1-1-sgl)"},
      {"Bank", kNNP, "1)"}},
     "ORG Elm Bank;"},
    {"nested ones of no common words",
     {{"mayor", Tag::NN, "(1-person-new-cf1-1-1-sgl"},
      {"of", Tag::IN},
      {"Elm", kNNP, "(2-place-new-cf1-1-1-sgl)1)"}},
     "LOC Elm;"},
    {"two that end at one word",
     {{"Jo", kNNP, "(1-person-new-cf1-1-1-sgl"},
      {"of", Tag::IN, ""},
      {"old", Tag::JJ, "(2-place-new-cf1-1-2-sgl"},
      {"Elm", kNNP, "2)1)"}},
     "PERSON Jo;LOC Elm;"},
    {"in order of their places",
     {{"Jo", kNNP, "(1-person-new-cf1-1-1-sgl)"},
      {"left", Tag::VBD},
      {"Elm", kNNP, "(2-organization-new-cf1-1-1-sgl"},
      {"Bank", kNNP, "2)"}},
     "PERSON Jo;ORG Elm Bank;"},
    {"one that nothing closes", {{"Alder", kNNP, "(1-person-new-cf1-1-1-sgl"}}, ""},
    {"one that is closed and was never opened", {{"Alder", kNNP, "1)"}}, ""},
    {"too few fields", {{"Alder", kNNP, "(1-person)"}}, ""},
    {"a head beyond the end", {{"Alder", kNNP, "(1-person-new-cf1-1-2-sgl)"}}, ""},
    {"a people, which has no entity", {{"French", Tag::JJ}, {"wine", Tag::NN}}, "MISC French;"},
    {"a people within a name",
     {{"French", Tag::JJ},
      {"met", Tag::VBD},
      {"French", kNNP, "(1-organization-new-cf1-1-2-sgl"},
      {"Bank", kNNP, "1)"}},
     "MISC French;ORG French Bank;"},
};

TEST(GumNames, AreTheProperNounsAroundAnEntitysHead) {
  for (const Case& each : kCases) {
    SCOPED_TRACE(each.name);
    GoldBuilder builder;
    GumNames names;
    EXPECT_EQ(names_of_sentence(builder, names, each.words), each.names);
  }
}

TEST(GumNames, DiscardOpenEntitiesAtTheEndOfASentence) {
  GoldBuilder builder;
  GumNames names;
  EXPECT_EQ(names_of_sentence(builder, names, {{"Jo", kNNP, "(1-person-new-cf1-1-1-sgl"}}), "");
  EXPECT_EQ(names_of_sentence(builder, names, {{"Alder", kNNP, "1)"}}), "");
}

TEST(GumNames, AreSeparateForEachSentence) {
  GoldBuilder builder;
  GumNames names;
  const std::vector<GumWord> first = {{"French", Tag::JJ},
                                      {"Jo", kNNP, "(1-person-new-cf1-1-1-sgl)"}};
  EXPECT_EQ(names_of_sentence(builder, names, first), "MISC French;PERSON Jo;");
  EXPECT_EQ(names_of_sentence(builder, names, {{"Elm", kNNP, "(2-place-new-cf1-1-1-sgl)"}}),
            "LOC Elm;");
}

}  // namespace
}  // namespace quoth::train
