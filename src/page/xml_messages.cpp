#include "page/xml_messages.h"

#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>

#include "text/required_memory.h"

namespace quoth::page {
namespace {

void ignore_message(void* /*context*/, const char* /*format*/, ...) {}

// libxml2 2.12 made the error const.
template <typename Error>
void ignore_error(void* /*context*/, Error /*error*/) {}

char* duplicate(const char* text) { return static_cast<char*>(text::required(strdup(text))); }

}  // namespace

void silence_xml() {
  xmlSetGenericErrorFunc(nullptr, ignore_message);
  xmlSetStructuredErrorFunc(nullptr, ignore_error);
}

void end_where_xml_gets_no_memory() {
  xmlMemSetup(std::free, text::required_malloc, text::required_realloc, duplicate);
}

}  // namespace quoth::page
