// What the program does where memory ends.
#pragma once

namespace quoth::cli {

// From now on the process ends where memory ends, on any thread: with a line on standard error, the
// status of a command that has done nothing, and no unfinished file or folder. To go on would be to
// lose something: streams, some libraries and destructors keep quiet about memory that they did not
// get.
void end_where_memory_ends();

}  // namespace quoth::cli
