#include "format/shown_statement.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "format/doubt.h"
#include "quoth/copies.h"

namespace quoth::format {

ShownStatement show(const report::AnyReport& report, std::size_t number) {
  const Copies& copies = report.copies();
  const auto statement = std::make_shared<const Statement>(report.statement(number));
  const auto quotations = report.places(number);
  ShownStatement shown{.statement = statement};
  std::map<std::string_view, std::size_t> wordings;  // by text; the fullest has no changes
  std::vector<const Variant*> repeats;
  for (std::size_t v = 0; v < quotations.size(); ++v) {
    const Variant& variant = statement->variants[v];
    if (copies.repeats(*statement, variant)) {
      repeats.push_back(&variant);
      continue;
    }
    if (!quotations[v]) continue;
    const ArticleNumber article = quotations[v]->article + ArticleNumber{1};
    const std::string_view text = variant.changes.empty() ? std::string_view() : variant.text;
    const auto [found, is_new] = wordings.emplace(text, shown.wordings.size());
    if (is_new) shown.wordings.push_back({&variant, {}});
    if (shown.articles.empty() || shown.articles.back() != article) {
      shown.articles.push_back(article);
    }
    shown.wordings[found->second].places.push_back(
        {article, report.quotation(*quotations[v]), {}, {}});
    ++shown.places;
  }
  std::stable_partition(
      shown.wordings.begin(), shown.wordings.end(),
      [](const ShownWording& wording) { return wording.variant->changes.empty(); });
  for (const Variant* repeat : repeats) {
    const auto original = report.article_called(copies.original_of(repeat->article));
    const auto copy = report.article_called(repeat->article);
    for (ShownWording& wording : shown.wordings) {
      for (ShownPlace& place : wording.places) {
        if (place.number != original.value_or(report.articles()) + 1 ||
            place.quotation.id != repeat->quotation) {
          continue;
        }
        place.copies.push_back(copy ? *copy + 1 : 0);
      }
    }
  }
  return shown;
}

std::size_t leave_out(ShownStatement& shown_statement) {
  std::size_t count = 0;
  std::set<ArticleNumber> articles;
  for (ShownWording& wording : shown_statement.wordings) {
    count += std::erase_if(wording.places, [](const ShownPlace& place) {
      return display_of(place.quotation) == Display::left_out;
    });
    for (const ShownPlace& place : wording.places) articles.insert(place.number);
  }
  if (count == 0) return 0;
  std::erase_if(shown_statement.wordings,
                [](const ShownWording& wording) { return wording.places.empty(); });
  shown_statement.articles.assign(articles.begin(), articles.end());
  shown_statement.places -= count;
  return count;
}

bool is_without_speaker(const ShownStatement& shown_statement) {
  return std::ranges::all_of(shown_statement.wordings, [](const ShownWording& wording) {
    return std::ranges::all_of(wording.places, [](const ShownPlace& place) {
      return display_of(place.quotation) == Display::without_speaker;
    });
  });
}

bool has_marks(const ShownStatement& shown_statement) {
  return std::ranges::any_of(shown_statement.wordings, [](const ShownWording& wording) {
    return std::ranges::any_of(wording.places, [](const ShownPlace& place) {
      return place.quotation.type != QuotationType::indirect;
    });
  });
}

void truncate_places(ShownStatement& shown_statement, std::size_t most) {
  for (ShownWording& wording : shown_statement.wordings) {
    shown_statement.more += truncate(wording.places, most);
    most -= wording.places.size();
  }
  std::erase_if(shown_statement.wordings,
                [](const ShownWording& wording) { return wording.places.empty(); });
}

void Addressees::name(ShownStatement& shown_statement) {
  for (ShownWording& wording : shown_statement.wordings) {
    for (ShownPlace& place : wording.places) {
      if (place.quotation.addressee.empty()) continue;
      const auto& names = names_in(place.number - 1);
      const auto found = names.find(place.quotation.addressee);
      if (found != names.end()) place.addressee = found->second;
    }
  }
}

const Addressees::Names& Addressees::names_in(std::size_t article) {
  const auto [found, is_new] = names_.try_emplace(article);
  if (is_new) {
    for (SpeakerRecord& speaker : report_.article(article).speakers) {
      found->second.emplace(std::move(speaker.id), std::move(speaker.name));
    }
  }
  return found->second;
}

}  // namespace quoth::format
