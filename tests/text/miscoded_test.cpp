#include "text/miscoded.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Miscoded, MarksThatWereEncodedTwiceAreDecodedAgain) {
  const struct {
    const char* name;
    const char* text;
    const char* repaired;
  } cases[] = {
      {"an opening mark", "\u00E2\u20AC\u0153We act", "\u201CWe act"},
      {"a closing mark", "act,\u00E2\u20AC\u009D he said", "act,\u201D he said"},
      {"a closing mark without its last byte", "act,\u00E2\u20AC he said", "act,\u201D he said"},
      {"an apostrophe", "we\u00E2\u20AC\u2122ve", "we\u2019ve"},
      {"a dash", "late \u00E2\u20AC\u201C he said", "late \u2013 he said"},
      {"what was encoded with them", "\u00E2\u20AC\u0153caf\u00C3\u00A9", "\u201Ccaf\u00E9"},
      {"letters without marks", "\u00C3\u00A9", "\u00C3\u00A9"},
      {"a sum of money", "10 \u20AC", "10 \u20AC"},
      {"bytes that are no character", "\u00E2\u20AC\u0153\u00E0\u009D\u2018",
       "\u201C\u00E0\u009D\u2018"},
      {"those of a surrogate", "\u00E2\u20AC\u0153\u00ED\u00A0\u20AC", "\u201C\u00ED\u00A0\u20AC"},
      {"letters between", "\u00E2\u20AC\u0153\u00E9t\u00E9", "\u201C\u00E9t\u00E9"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(repair_miscoded(test.text), test.repaired);
  }
}

TEST(Miscoded, ReferencesToMarksAreReplaced) {
  const struct {
    const char* name;
    const char* text;
    const char* repaired;
  } cases[] = {
      {"by name", "&ldquo;We act,&rdquo; he said", "\u201CWe act,\u201D he said"},
      {"by number", "the union&#8217;s &#34;yes&#34;", "the union\u2019s \"yes\""},
      {"others with them", "&quot;Elm &amp; Sons&quot;", "\"Elm & Sons\""},
      {"others alone", "Elm &amp; Sons", "Elm &amp; Sons"},
      {"unknown ones", "&quot;&ldquor;&quot;", "\"&ldquor;\""},
      {"an ampersand", "\u201CR&D\u201D; yes", "\u201CR&D\u201D; yes"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(repair_miscoded(test.text), test.repaired);
  }
}

}  // namespace
}  // namespace quoth::text
