#include "cli/out_of_memory.h"

#include <unicode/uclean.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <new>

#include "cli/commands.h"
#include "output/output_file.h"
#include "output/whole_folder.h"
#include "page/xml_messages.h"
#include "text/required_memory.h"

namespace quoth::cli {
namespace {

std::mutex ending;               // is never unlocked: the other threads wait for the end
thread_local bool ends = false;  // what this thread does now

void end() {
  if (ends) throw std::bad_alloc();  // to clear up takes memory, too
  ends = true;
  ending.lock();
  std::fputs("quoth: out of memory\n", stderr);
  output::remove_unfinished();
  output::remove_unfinished_folder();
  std::_Exit(kNothing);
}

// No exception may leave where this is called: a destructor of nlohmann's JSON allocates.
void end_by_terminate() {
  try {
    if (const auto current = std::current_exception()) std::rethrow_exception(current);
  } catch (const std::bad_alloc&) {
    end();
  } catch (...) {
  }
  std::abort();
}

void* allocate(const void* /*context*/, std::size_t size) { return text::required_malloc(size); }
void* reallocate(const void* /*context*/, void* block, std::size_t size) {
  return text::required_realloc(block, size);
}
void give_back(const void* /*context*/, void* block) { std::free(block); }

}  // namespace

void end_where_memory_ends() {
  std::set_new_handler(end);
  std::set_terminate(end_by_terminate);
  UErrorCode ignored = U_ZERO_ERROR;  // ICU writes through null pointers where it compiles a regex
  u_setMemoryFunctions(nullptr, allocate, reallocate, give_back, &ignored);
  page::end_where_xml_gets_no_memory();
}

}  // namespace quoth::cli
