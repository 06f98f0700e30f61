#include "report/outlet.h"

#include <gtest/gtest.h>

namespace quoth::report {
namespace {

TEST(Outlet, IsWhatTheArticleSaysOrItsHost) {
  const struct {
    const char* id;
    const char* meta;
    const char* outlet;
  } cases[] = {
      {"a.txt", "{}", ""},
      {"a.txt", R"({"outlet": "The Bee", "publisher": "Hive Ltd"})", "The Bee"},
      {"a.txt", R"({"publisher": "Hive Ltd", "url": "https://bee.example/a"})", "Hive Ltd"},
      {"a.txt", R"({"publisher": {"name": "Hive Ltd"}})", "Hive Ltd"},
      {"a.txt", R"({"url": "https://www.Bee.example:8080/a?b"})", "bee.example"},
      {"a.txt", R"({"url": "https://user@bee.example"})", "bee.example"},
      {"a.txt", R"({"outlet": 5, "url": "nonsense"})", ""},
      {"http://bee.example/a@2021-03-04", "", "bee.example"},
      {"a.txt", R"({"link": "HTTP://bee.example"})", "bee.example"},
      {"a.txt", R"({"url": "file:///etc/passwd"})", ""},
      {"a.txt", "[]", ""},
      {"a.txt", "no JSON", ""},
  };
  for (const auto& c : cases) {
    Record record;
    record.id = c.id;
    record.meta = c.meta;
    EXPECT_EQ(outlet_of(record), c.outlet) << c.id << ' ' << c.meta;
  }
}

}  // namespace
}  // namespace quoth::report
