// Keeps annotations in a database of SQLite, as `quoth annotate -o corpus.db` does. A database is
// then an input like any other: quoth::read_corpus({"corpus.db"}, analyzer).
#pragma once

#include <string>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/reader.h"
#include "quoth/result.h"

namespace quoth {

struct UpdateOptions {
  ReadOptions reading;
  int threads = 0;     // 0: as many as the machine runs at once
  bool prune = false;  // remove the articles that are no longer among the inputs, if all were read
};

// Annotates the articles of paths into the database `path`, which is made if there is none. What it
// has already, of the same article and the same models, is not annotated again; an article with the
// same id from an earlier update is replaced. `quoth schema database` has its tables.
//
// It is written in transactions of 1000 articles: if the process ends before, what is missing are
// the articles since the last whole thousand. Other processes may read it meanwhile, and none may
// write it. Returns the inputs that could not be read. Fails if the database cannot be written, or
// as ArticleReader::open() does.
Result<std::vector<Error>> update_database(const std::string& path, std::vector<std::string> paths,
                                           const Analyzer& analyzer,
                                           const UpdateOptions& options = {});

}  // namespace quoth
