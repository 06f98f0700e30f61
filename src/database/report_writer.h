// Writes the report that a database keeps of its articles.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "quoth/result.h"
#include "report/any_report.h"

namespace quoth::database {

// Writes the report of all articles of a database in place of the one that it keeps, whole or not
// at all. `media` says of which quotations it is: "speech,writing". Fails if the report has
// articles that the database does not have. An error has the path.
std::optional<Error> write_report(const std::string& path, const report::AnyReport& report,
                                  std::string_view media);

}  // namespace quoth::database
