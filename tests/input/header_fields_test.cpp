#include "input/header_fields.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::input {
namespace {

TEST(HeaderFields, AreReadUpToABlankLine) {
  const std::string bytes = "WARC/1.0 \r\nType:  response\r\nNo field\nURI : http://a:80\n\r\nbody";
  const auto head = read_header_fields(bytes);
  ASSERT_TRUE(head);
  EXPECT_EQ(head->first_line, "WARC/1.0");
  EXPECT_EQ(head->fields.size(), 2U);
  EXPECT_EQ(head->value("type"), "response");
  EXPECT_EQ(head->value("uri"), "http://a:80");
  EXPECT_EQ(head->value("length"), "");
  EXPECT_EQ(bytes.substr(head->size), "body");
}

TEST(HeaderFields, MayGoOnInTheNextLine) {
  const auto head = read_header_fields("HTTP/1.1 200 OK\nA: one\n  two\n\tthree\nA: four\n\n");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->value("a"), "one two three") << "the first";
}

TEST(HeaderFields, AreNoneWithoutABlankLine) {
  EXPECT_FALSE(read_header_fields(""));
  EXPECT_FALSE(read_header_fields("HTTP/1.1 200 OK\nA: one\n"));
  const auto empty = read_header_fields("\n");
  ASSERT_TRUE(empty);
  EXPECT_EQ(empty->first_line, "");
}

}  // namespace
}  // namespace quoth::input
