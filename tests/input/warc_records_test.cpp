#include "input/warc_records.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <string>
#include <string_view>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

using Pages = std::vector<std::string>;

std::string record(std::string_view version, std::string_view type, std::string_view uri,
                   std::string_view content) {
  return fmt::format(
      "WARC/{}\r\nWARC-Type: {}\r\nWARC-Target-URI: {}\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n"
      "Content-Type: application/http; msgtype={}\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
      version, type, uri, type, content.size(), content);
}

std::string response(std::string_view uri, std::string_view body,
                     std::string_view fields = "Content-Type: text/html\r\n") {
  return record("1.0", "response", uri, fmt::format("HTTP/1.1 200 OK\r\n{}\r\n{}", fields, body));
}

std::string gzipped(std::string_view text) {
  z_stream stream = {};
  deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(text.size() + 1000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

// Each page as its address, "@" and its bytes; an error as its path, "!" and its reason.
Pages pages_of(std::string_view bytes) {
  const Scratch scratch;
  WarcRecords records(BufferedStream(*ByteStream::open(scratch.write("a.warc", bytes))));
  Pages out;
  while (const auto page = records.next()) {
    out.push_back(*page ? (*page)->uri + "@" + (*page)->bytes
                        : page->error().path + "!" + page->error().reason);
  }
  return out;
}

TEST(WarcRecords, GivesOutThePagesOfResponses) {
  const std::string archive =
      record("1.0", "warcinfo", "", "software: x") + response("http://a", "<p>Rain.") +
      record("1.1", "request", "http://a", "GET / HTTP/1.1\r\n\r\n") +
      record("1.1", "response", "<http://b>",
             "HTTP/1.0 200 OK\nContent-type: Application/XHTML+xml\n\n<p>Snow.") +
      record("1.0", "response", "http://c", "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nx") +
      response("http://d", "\x89PNG", "Content-Type: image/png\r\n") +
      response("http://e", "<!doctype html><html>x", "") + response("http://f", "binary", "");
  const Pages pages = {"http://a@<p>Rain.", "http://b@<p>Snow.", "http://e@<!doctype html><html>x"};
  EXPECT_EQ(pages_of(archive), pages);
  EXPECT_EQ(pages_of(gzipped(archive)), pages);
}

TEST(WarcRecords, ReadsAMemberForEachRecord) {
  EXPECT_EQ(pages_of(gzipped(response("http://a", "<p>Rain.")) +
                     gzipped(response("http://b", "<p>Snow."))),
            (Pages{"http://a@<p>Rain.", "http://b@<p>Snow."}));
}

TEST(WarcRecords, HttpEncodingsAreUndone) {
  EXPECT_EQ(pages_of(response("http://a", "4\r\n<p>R\r\n4\r\nain.\r\n0\r\n\r\n",
                              "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n") +
                     response("http://b", "<p>Snow.",
                              "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                              "Content-Encoding: gzip\r\n") +
                     response("http://c", gzipped("<p>Hail."),
                              "Content-Type: text/html\r\nContent-Encoding: gzip\r\n") +
                     response("http://d", "\x01\x02",
                              "Content-Type: text/html\r\nContent-Encoding: br\r\n")),
            (Pages{"http://a@<p>Rain.", "http://b@<p>Snow.", "http://c@<p>Hail.",
                   "record 4!damaged compression of the page"}));
}

TEST(WarcRecords, SayWhatHttpSaysOfTheCharacters) {
  const Scratch scratch;
  const std::string file = scratch.write(
      "a.warc", response("http://a", "<p>Rain.", "Content-Type: text/html; charset=Latin1\r\n"));
  WarcRecords records(BufferedStream(*ByteStream::open(file)));
  EXPECT_EQ((**records.next()).charset, "latin1");
}

TEST(WarcRecords, DamagedRecordsAreNamedAndPassedOver) {
  const std::string good = response("http://b", "<p>Snow.");
  std::string wrong_length = response("http://a", "<p>Rain.");
  wrong_length.replace(wrong_length.find("Content-Length: "), 18, "Content-Length: 50");
  std::string no_length = response("http://a", "<p>Rain.");
  no_length.replace(no_length.find("Content-Length"), 14, "Content-Breadth");
  std::string bad_member = gzipped(response("http://a", std::string(500, 'x') + "<p>Rain."));
  bad_member[40] = static_cast<char>(bad_member[40] ^ 0x55);
  bad_member[50] = static_cast<char>(bad_member[50] ^ 0x55);
  const struct {
    const char* what;
    std::string archive;
    Pages pages;
  } cases[] = {
      {"a wrong length",
       wrong_length + good,
       {"record 1!its length is wrong", "http://b@<p>Snow."}},
      {"no length", no_length + good, {"record 1!no length of its content", "http://b@<p>Snow."}},
      {"other bytes between records",
       "garbage\n" + good,
       {"record 1!no record where one should begin", "http://b@<p>Snow."}},
      {"an old version",
       record("0.18", "response", "http://a", "x") + good,
       {"record 1!WARC/0.18, not 1.0 or 1.1", "http://b@<p>Snow."}},
      {"the end is cut off",
       good + good.substr(0, good.size() - 20),
       {"http://b@<p>Snow.", "record 2!ends too early"}},
      {"the header is cut off",
       good + "WARC/1.0\r\nWARC-Ty",
       {"http://b@<p>Snow.", "record 2!ends too early"}},
      {"a damaged member",
       gzipped(good) + bad_member + gzipped(good),
       {"http://b@<p>Snow.", "record 2!damaged gzip data", "http://b@<p>Snow."}},
  };
  for (const auto& c : cases) EXPECT_EQ(pages_of(c.archive), c.pages) << c.what;
}

TEST(WarcRecords, LargeRecordsThatAreNoPagesArePassedOver) {
  const std::string large(3000000, 'x');
  EXPECT_EQ(
      pages_of(response("http://a", large, "Content-Type: video/mp4\r\n") +
               record("1.0", "resource", "http://c", large) + response("http://b", "<p>Snow.")),
      (Pages{"http://b@<p>Snow."}));
}

TEST(WarcRecords, AnEmptyFileHasNoPages) { EXPECT_EQ(pages_of("\r\n"), Pages{}); }

}  // namespace
}  // namespace quoth::input
