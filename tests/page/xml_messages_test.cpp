#include "page/xml_messages.h"

#include <gtest/gtest.h>
#include <libxml/parser.h>

namespace quoth::page {
namespace {

TEST(XmlMessages, AreNotPrintedOnceSilenced) {
  // As libxml2 itself has it: the program's parsers have silenced this thread already.
  xmlSetGenericErrorFunc(nullptr, nullptr);
  xmlSetStructuredErrorFunc(nullptr, nullptr);
  const auto parse = [] {
    testing::internal::CaptureStderr();
    xmlFreeDoc(xmlReadMemory("<a>", 3, "a.xml", nullptr, 0));
    return testing::internal::GetCapturedStderr();
  };
  EXPECT_NE(parse(), "");
  silence_xml();
  EXPECT_EQ(parse(), "");
}

}  // namespace
}  // namespace quoth::page
