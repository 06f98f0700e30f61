#include "input/csv_rows.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

using Rows = std::vector<std::string>;

// Each row after its number and ":"; an error after its path and "!".
Rows rows_of(std::string_view bytes, char separator = ',') {
  const Scratch scratch;
  CsvRows rows(BufferedStream(*ByteStream::open(scratch.write("a.csv", bytes))), separator,
               {"text", "body"});
  Rows out;
  while (const auto row = rows.next()) {
    out.push_back(*row ? std::to_string((*row)->number) + ":" + (*row)->json
                       : row->error().path + "!" + row->error().reason);
  }
  return out;
}

TEST(CsvRows, ARowIsAnObjectUnderTheHeadersNames) {
  const struct {
    const char* what;
    std::string_view csv;
    Rows rows;
  } cases[] = {
      {"line ends of all kinds",
       "id,text\r\n1,Rain.\n2,Snow.",
       {R"(2:{"id":"1","text":"Rain."})", R"(3:{"id":"2","text":"Snow."})"}},
      {"marks, separators and line ends in a field",
       "id,text\r\n1,\"\"\"No,\"\" she\r\nsaid.\"\r\n2,x\r\n",
       {R"(2:{"id":"1","text":"\"No,\" she\r\nsaid."})", R"(4:{"id":"2","text":"x"})"}},
      {"a byte order mark, blanks in the header, blank lines",
       "\xef\xbb\xbf id , Text \n\n1,x\n\n",
       {R"(3:{"id":"1","Text":"x"})"}},
      {"an empty field is none", "id,text,b\n,x,\n", {R"(2:{"text":"x"})"}},
      {"a mark within a field is itself",
       "id,text\n1,a \"b\" c\n",
       {R"(2:{"id":"1","text":"a \"b\" c"})"}},
      {"another encoding",
       "text\nCaf\xe9 owner Ann Lee said: It is the best coffee in town.\n",
       {R"(2:{"text":"Café owner Ann Lee said: It is the best coffee in town."})"}},
      {"only a header", "id,text\n", {}},
      {"the first of two columns of one name", "text,text\na,b\n", {R"(2:{"text":"a"})"}},
  };
  for (const auto& c : cases) EXPECT_EQ(rows_of(c.csv), c.rows) << c.what;
}

TEST(CsvRows, TheSeparatorMayBeATab) {
  EXPECT_EQ(rows_of("id\ttext\n1\t\"a\tb\"\n", '\t'), (Rows{R"(2:{"id":"1","text":"a\tb"})"}));
}

TEST(CsvRows, TheSeparatorIsThatOfTheHeader) {
  EXPECT_EQ(rows_of("id;text\n1;\"a,b;c\"\n"), (Rows{R"(2:{"id":"1","text":"a,b;c"})"}));
  EXPECT_EQ(rows_of("\"id\";\"Text\"\r\n1;a\r\n"), (Rows{R"(2:{"id":"1","Text":"a"})"}));
  EXPECT_EQ(rows_of("id\ttext\n1\ta,b\n"), (Rows{R"(2:{"id":"1","text":"a,b"})"}));
  EXPECT_EQ(rows_of("id,text\n1,a\n", '\t'), (Rows{R"(2:{"id":"1","text":"a"})"}));
  EXPECT_EQ(rows_of("text,a;b\n1;2,3\n"), (Rows{R"(2:{"text":"1;2","a;b":"3"})"}));
  EXPECT_EQ(rows_of("\xef\xbb\xbfsep=|\r\nid|text\r\n1|a,b\r\n"),
            (Rows{R"(3:{"id":"1","text":"a,b"})"}));
  EXPECT_EQ(rows_of("sep=,"), (Rows{"1!no column of text, called text, body"}));
}

TEST(CsvRows, ABadRowIsNamedAndPassedOver) {
  const struct {
    const char* what;
    std::string_view csv;
    Rows rows;
  } cases[] = {
      {"too many fields",
       "id,text\n1,a,b\n2,x\n",
       {"2!3 fields, where the header has 2", R"(3:{"id":"2","text":"x"})"}},
      {"too few fields",
       "id,text\n1\n2,x\n",
       {"2!1 fields, where the header has 2", R"(3:{"id":"2","text":"x"})"}},
      {"text after a mark",
       "id,text\n1,\"a\" b,\"c\"\n2,x\n",
       {"2!text after a closing quotation mark", R"(3:{"id":"2","text":"x"})"}},
      {"no closing mark",
       "id,text\n1,x\n2,\"a\nb\n",
       {R"(2:{"id":"1","text":"x"})", "3!a quotation mark without its closing one"}},
      {"no text",
       std::string_view("text\na\0\0b\nx\n", 12),
       {"2!is not text: a NUL at byte 1", R"(3:{"text":"x"})"}},
  };
  for (const auto& c : cases) {
    const Rows rows = rows_of(c.csv);
    ASSERT_EQ(rows.size(), c.rows.size()) << c.what;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      EXPECT_EQ(rows[i].substr(0, 10), c.rows[i].substr(0, 10)) << c.what;
    }
  }
}

TEST(CsvRows, ARowThatIsTooLargeIsNamedAndPassedOver) {
  const Scratch scratch;
  const std::string csv =
      "id,text\n1,\"" + std::string(50, 'x') + "\n,\"\n2,x\n3," + std::string(50, ',') + "\n4,y\n";
  CsvRows rows(BufferedStream(*ByteStream::open(scratch.write("a.csv", csv))), ',', {"text"}, 40);
  const Error over{"2", "more than 40 bytes: --max-article-size sets the limit"};
  EXPECT_EQ(rows.next()->error(), over);
  EXPECT_EQ((*rows.next())->json, R"({"id":"2","text":"x"})");
  EXPECT_EQ(rows.next()->error().path, "5");
  EXPECT_EQ((*rows.next())->json, R"({"id":"4","text":"y"})");
  EXPECT_FALSE(rows.next());
}

TEST(CsvRows, AHeaderHasNotTooManyColumns) {
  std::string header = "text";
  std::string row = "x";
  for (int i = 1; i < 10'000; ++i) {
    header.append(",c").append(std::to_string(i));
    row += ',';
  }
  EXPECT_EQ(rows_of(header + "\n" + row + "\n"), (Rows{R"(2:{"text":"x"})"}));
  EXPECT_EQ(rows_of(header + ",d\n" + row + ",\n"), (Rows{"1!more than 10000 columns"}));
}

TEST(CsvRows, AFileWithoutAHeaderOfTextIsOneError) {
  EXPECT_EQ(rows_of("id,title\n1,a\n2,b\n"), (Rows{"1!no column of text, called text, body"}));
  EXPECT_EQ(rows_of(""), (Rows{"!empty"}));
  EXPECT_EQ(rows_of("\n\n"), (Rows{"!empty"}));
}

TEST(CsvRows, ARowMayBeLongerThanTheBuffer) {
  const std::string text(1000000, 'x');
  const Rows rows = rows_of("text,id\n\"" + text + "\",1\n" + text + ",2\n");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0], "2:{\"text\":\"" + text + "\",\"id\":\"1\"}");
  EXPECT_EQ(rows[1], "3:{\"text\":\"" + text + "\",\"id\":\"2\"}");
}

}  // namespace
}  // namespace quoth::input
