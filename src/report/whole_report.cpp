#include "report/whole_report.h"

namespace quoth::report {

WholeReport::WholeReport(const Report& report) : report_(report) {
  for (std::size_t n = 0; n < report.articles.size(); ++n) {
    numbers_.emplace(report.articles[n].id, n);
  }
}

std::optional<std::size_t> WholeReport::article_called(std::string_view id) const {
  const auto found = numbers_.find(id);
  return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::optional<QuotationIndex>> WholeReport::places(std::size_t statement) const {
  std::vector<std::optional<QuotationIndex>> places;
  places.reserve(report_.statements[statement].variants.size());
  for (const Variant& variant : report_.statements[statement].variants) {
    std::optional<QuotationIndex>& place = places.emplace_back();
    const auto article = article_called(variant.article);
    if (!article) continue;
    const auto [known, is_new] = quotations_.try_emplace(*article);
    if (is_new) {
      const auto& quotations = report_.articles[*article].quotations;
      for (Index q = 0; q < quotations.size(); ++q) known->second.emplace(quotations[q].id, q);
    }
    const auto quotation = known->second.find(variant.quotation);
    if (quotation == known->second.end()) continue;
    place = {static_cast<Index>(*article), quotation->second};
  }
  return places;
}

}  // namespace quoth::report
