#include "speaker/quotation_chance.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

namespace quoth::speaker {
namespace {

constexpr auto kIndirect = QuotationType::indirect;
constexpr auto kPerson = SpeakerKind::person;

double chance(double by_model, double by_attribution, QuotationType type = kIndirect,
              ResolvedBy by = ResolvedBy::name, std::optional<SpeakerKind> kind = kPerson) {
  return quotation_chance(by_model, by_attribution, type, by, kind);
}

TEST(QuotationChance, GrowsWithWhatTheModelsSay) {
  EXPECT_LT(chance(0.5, 0.5), chance(0.8, 0.5));
  EXPECT_LT(chance(0.5, 0.5), chance(0.5, 0.8));
  EXPECT_NEAR(chance(0.5, 0.5), 0.40, 0.01);
  EXPECT_NEAR(chance(0.95, 0.95), 0.95, 0.01);
}

TEST(QuotationChance, DependsOnTheKind) {
  const struct {
    const char* likelier;
    double more;
    double less;
  } cases[] = {
      {"words in marks", chance(0.8, 0.8, QuotationType::mixed), chance(0.8, 0.8)},
      {"a name than a pronoun", chance(0.8, 0.8), chance(0.8, 0.8, kIndirect, ResolvedBy::pronoun)},
      {"a name than a title", chance(0.8, 0.8), chance(0.8, 0.8, kIndirect, ResolvedBy::title)},
      {"a continuation", chance(0.8, 0.8, kIndirect, ResolvedBy::continuation), chance(0.8, 0.8)},
      {"nobody", chance(0.8, 0.8, kIndirect, ResolvedBy::none, {}), chance(0.8, 0.8)},
      {"who has no name",
       chance(0.8, 0.8, kIndirect, ResolvedBy::description, SpeakerKind::unnamed),
       chance(0.8, 0.8, kIndirect, ResolvedBy::description, SpeakerKind::document)},
      {"a group", chance(0.8, 0.8, kIndirect, ResolvedBy::name, SpeakerKind::group),
       chance(0.8, 0.8)},
  };
  for (const auto& test : cases) EXPECT_GT(test.more, test.less) << test.likelier;
}

TEST(QuotationChance, IsInHundredthsAndNeverCertain) {
  for (const double given : {0.0, 0.3, 0.77, 1.0}) {
    const double found = chance(given, given);
    EXPECT_GE(found, 0.01);
    EXPECT_LE(found, 0.99);
    EXPECT_NEAR(found * 100, std::round(found * 100), 1e-9);
  }
}

}  // namespace
}  // namespace quoth::speaker
