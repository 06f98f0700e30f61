#include "input/format.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace quoth::input {
namespace {

TEST(Format, OfANameIsThatOfItsEnding) {
  const std::pair<const char*, std::optional<Format>> cases[] = {
      {"a.txt", Format::text},       {".txt", Format::text},
      {"a.txt.gz", Format::text},    {"a.TXT", Format::text},
      {"a.Txt.ZST", Format::text},   {"a.b.htm", Format::html},
      {"a.xhtml", Format::html},     {"a.md", Format::markdown},
      {"x/a.ndjson", Format::json},  {"a.jsonl.gz", Format::json},
      {"a.warc.gz", Format::warc},   {"a.csv", Format::csv},
      {"a.tsv", Format::tsv},        {"a.atom", Format::feed},
      {"a.xml", std::nullopt},       {"a.txt.bz2", std::nullopt},
      {"txt", std::nullopt},         {"a.gz", std::nullopt},
      {"a.txtx", std::nullopt},      {"", std::nullopt},
      {"a.txt/b", std::nullopt},     {"a.gz.txt", Format::text},
      {"a.html/b.txt", Format::text}};
  for (const auto& [name, format] : cases) EXPECT_EQ(format_of_name(name), format) << name;
}

TEST(Format, EndingsAreInLowerCaseAndWithoutCompression) {
  EXPECT_EQ(ending_of("x.y/A.PDF.GZ"), ".pdf");
  EXPECT_EQ(ending_of("x.y/readme"), "");
  EXPECT_EQ(without_compression("A.TXT.Gz"), "A.TXT");
  EXPECT_EQ(without_compression("gz"), "gz");
}

TEST(Format, OfBytesIsThatOfArchivesAndFeeds) {
  const std::pair<std::string_view, std::optional<Format>> cases[] = {
      {"WARC/1.0\r\n", Format::warc},
      {"<rss version='2.0'>", Format::feed},
      {"\xef\xbb\xbf <?xml version='1.0'?>\n<!-- a > b --><feed xmlns='x'>", Format::feed},
      {"<rdf:RDF xmlns:rdf='x'>", Format::feed},
      {"The WARC/1.0 format", std::nullopt},
      {"<feedback>", std::nullopt},
      {"<!-- no end", std::nullopt},
      {"", std::nullopt}};
  for (const auto& [bytes, format] : cases) EXPECT_EQ(format_of_bytes(bytes), format) << bytes;
}

TEST(Format, KnownKindsAreRefusedByNameAndByBytes) {
  for (const char* name :
       {"a.pdf", "a.DOCX", "a.rtf", "a.epub", "a.zip", "a.mbox", "a.jpg", "a.MHTML"}) {
    EXPECT_TRUE(refused_name(name)) << name;
  }
  EXPECT_FALSE(refused_name("a.txt"));
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"%PDF-1.4", "a PDF"},
      {"{\\rtf1", "a document of a word processor"},
      {"PK\x03\x04 word/document.xml", "a document of a word processor"},
      {"PK\x03\x04 mimetypeapplication/epub+zip", "an EPUB book"},
      {"PK\x03\x04", "an archive of files"},
      {"\x89PNG\r\n\x1a\n", "an image"},
      {"RIFFxxxxWEBP", "an image"},
      {"From: <Saved by Blink>\r\n", "a page that a browser saved with its parts"},
      {"<?xml version='1.0'?><settings/>", "XML that is neither a feed nor a page"}};
  for (const auto& [bytes, kind] : cases) {
    ASSERT_TRUE(refused_bytes(bytes)) << bytes;
    EXPECT_EQ(refused_bytes(bytes)->kind, kind) << bytes;
  }
  for (const std::string_view bytes :
       {"Rain fell.", "", "RIFF", "<?xml version='1.0'?><html>", "<?xml version='1.0'?><rss>"}) {
    EXPECT_FALSE(refused_bytes(bytes)) << bytes;
  }
}

TEST(Format, JsonBeginsWithAnObjectOrAnArrayOfThem) {
  for (const char* json : {"{", " \n{\"a\"", "\xef\xbb\xbf{", "[{", " [ \n {\"a\"", "[]"}) {
    EXPECT_TRUE(looks_like_json(json)) << json;
  }
  for (const char* text : {"", "Rain", "[Rain]", "\"a\"", "["}) {
    EXPECT_FALSE(looks_like_json(text)) << text;
  }
}

TEST(Format, KnowsWhatQuothWrote) {
  for (const char* own :
       {"{\n  \"schema\": \"quoth/report/1\",", R"({"schema":"quoth/annotation/1","id":"a"})",
        "# Who said what\n\n2 articles", "# What changed in who said what\n",
        "article,title,date,paragraph,speaker,speaker_id,kind,addressee,source,cue\r\n",
        "\xEF\xBB\xBF"
        "article,title,date,paragraph,speaker,speaker_id,kind\r\n",
        "<!DOCTYPE html>\n<meta name=\"generator\" content=\"quoth\">",
        "2 articles, 1 speaker, 5 quotations\n", "1 article, 1 speaker, 1 quotation, 2020\n",
        "3 changes in 1 article\n"}) {
    EXPECT_TRUE(is_own_output(own)) << own;
  }
  for (const char* other :
       {"", "# Who said what to whom\n", R"({"id":"a","text":"quoth/report/1"})",
        R"({"text":"“schema” is quoth/report/1"})", "2 articles of the law were changed\n",
        "12 angry men\n", "3 changes in policy\n", "article,date,text\n"}) {
    EXPECT_FALSE(is_own_output(other)) << other;
  }
}

}  // namespace
}  // namespace quoth::input
