#include "train/reader/web_names.h"

#include <gtest/gtest.h>

#include <string>

#include "model/embedded.h"

namespace quoth::train {
namespace {

TEST(WebNames, AreOnlyProperNouns) {
  GoldBuilder builder;
  const auto word = [&](std::string_view form, Tag tag) {
    builder.word(form, true);
    builder.gold().tags.back() = tag;
  };
  word("Martha", Tag::NNP);
  word(",", Tag::comma);
  builder.end_sentence();
  word("Great", Tag::JJ);
  word("Service", Tag::NN);
  word("in", Tag::IN);
  word("London", Tag::NNP);
  word("on", Tag::IN);
  word("Friday", Tag::NNP);
  builder.end_paragraph();
  const Gold gold = builder.take();
  const Result<entity::NameFinder> finder =
      entity::NameFinder::load(*model::embedded("models/names.bin"));
  std::string names;
  for (const Entity& name : web_names(gold, *finder)) {
    names += to_string(name.label);
    names += ' ';
    names += gold.annotation.text_of(name.span);
    names += ';';
  }
  EXPECT_EQ(names, "PERSON Martha;LOC London;");
}

}  // namespace
}  // namespace quoth::train
