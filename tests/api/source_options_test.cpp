#include "api/source_options.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "input/format.h"

namespace quoth::api {
namespace {

TEST(SourceOptions, AreThoseOfTheProgramUnlessGiven) {
  const auto options = source_options({});
  ASSERT_TRUE(options);
  const input::SourceOptions usual;
  EXPECT_FALSE(options->format);
  EXPECT_EQ(options->keys.text, usual.keys.text);
  EXPECT_EQ(options->max_size, usual.max_size);
}

TEST(SourceOptions, TakeWhatIsGiven) {
  const auto options = source_options({.input_format = "markdown",
                                       .text_key = "t",
                                       .id_key = "i",
                                       .title_key = "h",
                                       .date_key = "d",
                                       .include = {"*.md"},
                                       .exclude = {"old"},
                                       .max_article_size = 9});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->format, input::Format::markdown);
  EXPECT_EQ(options->keys.text, std::vector<std::string>{"t"});
  EXPECT_EQ(options->keys.id, std::vector<std::string>{"i"});
  EXPECT_EQ(options->keys.title, std::vector<std::string>{"h"});
  EXPECT_EQ(options->keys.date, std::vector<std::string>{"d"});
  EXPECT_EQ(options->choice.include, std::vector<std::string>{"*.md"});
  EXPECT_EQ(options->choice.exclude, std::vector<std::string>{"old"});
  EXPECT_EQ(options->max_size, 9U);
}

TEST(SourceOptions, RefuseAnUnknownFormat) {
  for (const char* name : {"pdf", "database", "HTML"}) {
    const auto options = source_options({.input_format = name});
    ASSERT_FALSE(options) << name;
    EXPECT_EQ(options.error(), (Error{"input_format", std::string(name) + ": no such format"}));
  }
}

}  // namespace
}  // namespace quoth::api
