#include "format/found_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

std::vector<Found> example_found() {
  const Analyzer fast = Analyzer::built_in({.fast = true});
  return search(example_annotation(), {*Pattern::parse("stay OR sad", fast)}, fast).found;
}

std::string document(const std::vector<Found>& all, bool like = false) {
  FoundJson json("stay OR sad", Part::quotations, like);
  std::string out;
  for (const Found& found : all) out += json.add(found);
  return out + json.end({"fast-1"}, {{"x.txt", "empty"}});
}

TEST(FoundJson, IsOneObject) { expect_golden("find.json", document(example_found())); }

TEST(FoundJson, OfNothingIsAnObjectToo) {
  const auto json = nlohmann::json::parse(document({}));
  EXPECT_EQ(json.at("schema"), "quoth/find/1");
  EXPECT_TRUE(json.at("found").empty());
}

TEST(FoundJson, NearestHaveTheirScore) {
  auto found = example_found();
  found[0].score = 0.5;
  const auto json = nlohmann::json::parse(document({found[0]}, true));
  EXPECT_EQ(json.at("like"), "stay OR sad");
  EXPECT_FALSE(json.contains("in"));
  EXPECT_EQ(json.at("found").at(0).at("score"), 0.5);
  EXPECT_FALSE(json.at("found").at(0).contains("matches"));
}

}  // namespace
}  // namespace quoth::format
