// Where links of a page lead: to a place on the same page, or to the page of another article.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "evidence/catalogue.h"

namespace quoth::evidence {

// The name of the page of an article, the same whatever else is in the report and in whatever
// folder its file is: "bridge-closes-1a2b3c4d.html".
std::string page_name(const Catalogue& catalogue, std::size_t article);

class Links {
 public:
  // All articles are on the page.
  explicit Links(const Catalogue& catalogue) : catalogue_(&catalogue) {}
  // The page has one article; those of the others are beside it.
  Links(const Catalogue& catalogue, std::size_t article)
      : catalogue_(&catalogue), article_(article) {}

  bool has(std::size_t article) const { return !article_ || *article_ == article; }
  // Whether it is the only article of the page, so that its title is known.
  bool has_only(std::size_t article) const {
    return article_ ? *article_ == article : catalogue_->articles().size() == 1;
  }
  // "#q-1a2b3c4d", "bridge-closes-1a2b3c4d.html#q-1a2b3c4d"
  std::string to(const QuotationEntry& entry) const;
  std::string to(std::size_t article) const;

 private:
  std::string page(std::size_t article) const;

  const Catalogue* catalogue_;
  std::optional<std::size_t> article_;
};

}  // namespace quoth::evidence
