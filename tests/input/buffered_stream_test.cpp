#include "input/buffered_stream.h"

#include <gtest/gtest.h>

#include <string>

#include "scratch.h"

namespace quoth::input {
namespace {

BufferedStream opened(const Scratch& scratch, std::string_view bytes) {
  return BufferedStream(*ByteStream::open(scratch.write("a", bytes)));
}

TEST(BufferedStream, ReadsAndTakes) {
  const Scratch scratch;
  BufferedStream stream = opened(scratch, "one two");
  EXPECT_EQ(stream.rest(), "");
  EXPECT_TRUE(*stream.at_least(3));
  stream.take(4);
  EXPECT_EQ(stream.rest(), "two");
  EXPECT_FALSE(*stream.at_least(4));
  EXPECT_EQ(stream.take_text(9), "two");
  EXPECT_FALSE(*stream.more());
}

TEST(BufferedStream, GivesLinesWithoutTheirEnds) {
  const Scratch scratch;
  const std::string large(600000, 'x');
  BufferedStream stream = opened(scratch, "one\n\n" + large + "\nlast");
  EXPECT_EQ(**stream.line(1000000), "one");
  EXPECT_EQ(**stream.line(1000000), "");
  EXPECT_EQ(**stream.line(1000000), large);
  EXPECT_EQ(**stream.line(1000000), "last");
  EXPECT_FALSE(stream.line(1000000));
}

TEST(BufferedStream, ALineMayBeTooLong) {
  const Scratch scratch;
  BufferedStream stream = opened(scratch, std::string(1000, 'x'));
  EXPECT_EQ(stream.line(100)->error().reason, "a line that is too long");
}

TEST(BufferedStream, TellsALongLineBeforeItIsTaken) {
  const Scratch scratch;
  const std::string large(600000, 'x');
  BufferedStream stream = opened(scratch, large + "\nshort\nlast");
  EXPECT_FALSE(*stream.line_within(1000));
  std::size_t size = 0;
  EXPECT_FALSE(stream.pass_line([&](std::string_view part) { size += part.size(); }));
  EXPECT_EQ(size, large.size());
  EXPECT_TRUE(*stream.line_within(5));
  EXPECT_FALSE(*stream.line_within(4));
  EXPECT_EQ(**stream.line(5), "short");
  EXPECT_TRUE(*stream.line_within(4)) << "without an end";
  EXPECT_FALSE(stream.pass_line([](std::string_view) {}));
  EXPECT_TRUE(stream.rest().empty());
}

}  // namespace
}  // namespace quoth::input
