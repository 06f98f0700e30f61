#include "page/xml_messages.h"

#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

namespace quoth::page {
namespace {

void ignore_message(void* /*context*/, const char* /*format*/, ...) {}

// libxml2 2.12 made the error const.
template <typename Error>
void ignore_error(void* /*context*/, Error /*error*/) {}

// Memory must be there, as for operator new.
template <typename Block>
Block* required(Block* block) noexcept {
  if (block != nullptr) return block;
  if (const auto handler = std::get_new_handler()) handler();
  std::terminate();
}

void* allocate(std::size_t size) { return required(std::malloc(size)); }
void* reallocate(void* block, std::size_t size) { return required(std::realloc(block, size)); }
char* duplicate(const char* text) { return required(strdup(text)); }

}  // namespace

void silence_xml() {
  xmlSetGenericErrorFunc(nullptr, ignore_message);
  xmlSetStructuredErrorFunc(nullptr, ignore_error);
}

void end_where_xml_gets_no_memory() { xmlMemSetup(std::free, allocate, reallocate, duplicate); }

}  // namespace quoth::page
