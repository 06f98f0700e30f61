#include "page/xml_messages.h"

#include <libxml/xmlerror.h>

namespace quoth::page {
namespace {

void ignore_message(void* /*context*/, const char* /*format*/, ...) {}

// libxml2 2.12 made the error const.
template <typename Error>
void ignore_error(void* /*context*/, Error /*error*/) {}

}  // namespace

void silence_xml() {
  xmlSetGenericErrorFunc(nullptr, ignore_message);
  xmlSetStructuredErrorFunc(nullptr, ignore_error);
}

}  // namespace quoth::page
