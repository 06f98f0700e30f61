// What libxml2 prints by itself, and what it does where memory ends.
#pragma once

namespace quoth::page {

// From now on libxml2 prints nothing in this thread. Even with its flags for that, it prints on
// standard error where memory ends.
void silence_xml();

// From now on libxml2 calls the handler of std::set_new_handler() where it gets no memory, and
// std::terminate() if that returns: by itself it reads through null pointers. Call it before all
// else of libxml2.
void end_where_xml_gets_no_memory();

}  // namespace quoth::page
