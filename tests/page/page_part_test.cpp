#include "page/page_part.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::page {
namespace {

TEST(PagePart, IsKnownByTheNameOfTheElement) {
  const std::pair<const char*, Part> cases[] = {
      {"p", Part::block},
      {"b", Part::none},
      {"script", Part::hidden},
      {"nav", Part::furniture},
      {"h2", Part::heading},
      {"li", Part::item},
      {"td", Part::cell},
      {"figcaption", Part::caption},
      {"blockquote", Part::quotation},
      {"amp-ad", Part::hidden},
      {"amp-sidebar", Part::furniture},
  };
  for (const auto& [name, part] : cases) {
    EXPECT_EQ(part_by_name({.name = name}), part) << name;
  }
}

TEST(PagePart, IsKnownByTheWordsOfItsAttributes) {
  const auto part_of = [](const std::string& attributes) {
    const auto tree = HtmlTree::parse("<div " + attributes + ">x</div>");
    return tree ? part_by_words(*tree, 2) : Part::hidden;
  };
  EXPECT_EQ(part_of("class=advert"), Part::furniture);
  EXPECT_EQ(part_of("class='x topAdvert-2'"), Part::furniture) << "words within a name";
  EXPECT_EQ(part_of("itemprop=articleBody"), Part::body);
  EXPECT_EQ(part_of("class='c-live-blog'"), Part::live);
  EXPECT_EQ(part_of("class='story-quote'"), Part::quotation);
  EXPECT_EQ(part_of("class='quoted'"), Part::none);
  EXPECT_EQ(part_of("class='quote-share'"), Part::furniture);
  EXPECT_EQ(part_of("class='live-blog' id='promo-1'"), Part::furniture);
  EXPECT_EQ(part_of("class='share quote'"), Part::furniture);
  EXPECT_EQ(part_of("class=adverbial"), Part::none) << "another word";
  EXPECT_EQ(part_of("class='author' data-x=bio"), part_of("class=author"));
  EXPECT_EQ(part_of(""), Part::none);
}

}  // namespace
}  // namespace quoth::page
