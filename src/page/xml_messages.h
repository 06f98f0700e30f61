// What libxml2 prints by itself.
#pragma once

namespace quoth::page {

// From now on libxml2 prints nothing in this thread. Even with its flags for that, it prints on
// standard error where memory ends.
void silence_xml();

}  // namespace quoth::page
