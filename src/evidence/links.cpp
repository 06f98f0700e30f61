#include "evidence/links.h"

#include "evidence/html.h"

namespace quoth::evidence {

std::string page_name(const Catalogue& catalogue, std::size_t article) {
  constexpr std::size_t kLongest = 60;
  std::string id = catalogue.report().articles[article].id;
  if (id.ends_with(".txt")) id.resize(id.size() - 4);
  if (id.size() > kLongest) id.erase(0, id.size() - kLongest);
  // The anchor is "a-" and a digest of the id.
  return plain_name(id) + catalogue.articles()[article].anchor.substr(1) + ".html";
}

std::string Links::page(std::size_t article) const {
  return has(article) ? std::string() : page_name(*catalogue_, article);
}

std::string Links::to(const QuotationEntry& entry) const {
  return page(entry.article) + "#" + entry.anchor;
}

std::string Links::to(std::size_t article) const {
  return page(article) + "#" + catalogue_->articles()[article].anchor;
}

}  // namespace quoth::evidence
