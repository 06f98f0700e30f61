// The tables of a database: data/schema/database.sql.
#pragma once

#include "database/connection.h"

namespace quoth::database {

// Makes the tables in an empty database.
void create_tables(Connection& connection);

// Whether nothing has been made in it: a file that is not there, or empty.
bool is_empty(Connection& connection);

// Checks that it is a database of quoth, of this version of the schema, and that each of its tables
// is what quoth makes: a table of the same name, a view or a trigger in its place would run what
// someone else wrote. Other tables, views and indexes do no harm. Fails the connection if not.
void check_tables(Connection& connection);

}  // namespace quoth::database
