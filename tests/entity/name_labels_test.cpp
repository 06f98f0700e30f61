#include "entity/name_labels.h"

#include <gtest/gtest.h>

namespace quoth::entity {
namespace {

Annotation four_words() {
  Annotation annotation;
  annotation.text = "Ann Lee in Leeds";
  annotation.tokens = {{{0, 3}, {}, {}}, {{4, 7}, {}, {}}, {{8, 10}, {}, {}}, {{11, 16}, {}, {}}};
  return annotation;
}

TEST(NameLabels, NamesBecomeLabelsAndNamesAgain) {
  const Annotation annotation = four_words();
  const std::vector<Entity> names = {{{0, 7}, EntityLabel::person, {}},
                                     {{11, 16}, EntityLabel::loc, {}}};
  const std::vector<NameLabel> labels = labels_of(names, annotation);
  EXPECT_EQ(labels,
            (std::vector<NameLabel>{begin_of(EntityLabel::person), inside_of(EntityLabel::person),
                                    kNoName, begin_of(EntityLabel::loc)}));
  EXPECT_EQ(names_of(labels, annotation), names);
}

TEST(NameLabels, NeighboursOfOneTypeAreTwoNames) {
  const Annotation annotation = four_words();
  const std::vector<Entity> names = {{{0, 3}, EntityLabel::org, {}},
                                     {{4, 7}, EntityLabel::org, {}}};
  EXPECT_EQ(names_of(labels_of(names, annotation), annotation), names);
}

TEST(NameLabels, ANameThatEndsWithinATokenIsLeftOut) {
  const Annotation annotation = four_words();
  EXPECT_EQ(
      labels_of({{{0, 2}, EntityLabel::person, {}}, {{4, 7}, EntityLabel::person, {}}}, annotation),
      (std::vector<NameLabel>{kNoName, begin_of(EntityLabel::person), kNoName, kNoName}));
}

}  // namespace
}  // namespace quoth::entity
