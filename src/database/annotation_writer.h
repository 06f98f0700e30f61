// Writes the rows of one article into the tables of a database.
#pragma once

#include <cstdint>
#include <string_view>

#include "database/connection.h"
#include "quoth/annotation.h"

namespace quoth::database {

// Failures are kept by the connection. Returns the key of the article.
std::int64_t insert_annotation(Connection& connection, const Annotation& annotation,
                               std::string_view stamp);
void remove_annotation(Connection& connection, std::int64_t article);

}  // namespace quoth::database
