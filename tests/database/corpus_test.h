// A test with a database of four articles, of which two say the same in other words.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "database/reader.h"
#include "database/sample_database.h"
#include "quoth/record.h"
#include "scratch.h"

namespace quoth::database {

class CorpusTest : public testing::Test {
 protected:
  void SetUp() override {
    Annotation other = sample_annotation("c", "the harbour bridge would close for two years");
    other.speakers[0].id = "tom-vane";
    other.speakers[0].name = "Tom Vane";
    write_database(path_, {sample_annotation("a", "the harbour bridge would close for a year"),
                           sample_annotation("b", "the harbour bridge would close for one year"),
                           sample_annotation("b", "it rained on the caf\u00e9"), other});
  }

  std::vector<Record> records() {
    std::vector<Record> found;
    auto reader = Reader::open(path_);
    EXPECT_TRUE(reader);
    while (auto annotation = reader->next()) found.push_back(make_record(**annotation));
    return found;
  }

  Scratch scratch_;
  std::string path_ = scratch_.path("a.db");
};

}  // namespace quoth::database
