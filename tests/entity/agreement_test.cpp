#include "entity/agreement.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

// The names of a text of which the model found none: "FBI; G20".
std::string added(std::string_view text) {
  static const Analyzer analyzer = Analyzer::built_in();
  static const std::string phrases = write_gazetteer();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  const NameArticle article(*annotation, *Gazetteer::read(phrases));
  std::string names;
  for (const Entity& name : in_agreement({}, article, *annotation)) {
    if (!names.empty()) names += "; ";
    names += annotation->text_of(name.span);
    EXPECT_EQ(name.label, EntityLabel::org);
  }
  return names;
}

TEST(Agreement, FindsListedAcronymsWhereverTheyStand) {
  EXPECT_EQ(added("He asked the FBI and the G20 about it."), "FBI; G20");
  EXPECT_EQ(added("He asked the XBI about it."), "");
  EXPECT_EQ(added("THE FBI IS LATE"), "");
}

}  // namespace
}  // namespace quoth::entity
