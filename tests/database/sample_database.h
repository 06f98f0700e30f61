// Small annotations and databases.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "database/connection.h"
#include "quoth/annotation.h"

namespace quoth::database {

// An article with a sentence in which Ann Lee is quoted: `Ann Lee said WORDS.`, with all layers.
Annotation sample_annotation(const std::string& id, const std::string& words);

// A database in memory with these articles, each with its id as its stamp.
std::unique_ptr<Connection> database_with(const std::vector<Annotation>& annotations);

// A database with these articles, each with its digest as its stamp.
void write_database(const std::string& path, const std::vector<Annotation>& annotations);

// The values of the first column of all rows, as text.
std::vector<std::string> values(const std::string& path, std::string_view sql);

// Runs SQL in a file, as anyone can.
void run_sql(const std::string& path, const std::string& sql);

}  // namespace quoth::database
