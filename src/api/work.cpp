#include "api/work.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "report/filter.h"

namespace quoth::api {
namespace {

const Annotation* text_of(const input::Contents& contents) {
  return contents.annotation ? &*contents.annotation : nullptr;
}

}  // namespace

std::vector<Found> found_in(const input::Contents& contents, const Query& query,
                            const Analyzer& analyzer, std::string& fault) {
  std::vector<Found> all;
  for (const Record& record : contents.records) {
    Findings findings = search(record, text_of(contents), query, analyzer);
    std::ranges::move(findings.found, std::back_inserter(all));
    if (fault.empty()) fault = std::move(findings.fault);
  }
  return all;
}

std::vector<Found> nearest_in(const input::Contents& contents, const std::string& wording,
                              const Filter& filter) {
  std::vector<Found> all;
  for (const Record& record : contents.records) {
    std::ranges::move(nearest(record, wording, filter), std::back_inserter(all));
  }
  return all;
}

input::Work counting_sources(std::vector<ArticleStats>& articles, const Filter& filter) {
  return [&](input::Contents& contents, std::string& /*fault*/) -> input::Taken {
    const Annotation* const text = text_of(contents);
    std::vector<ArticleStats> counted;
    for (const Record& record : contents.records) {
      if (!report::has_date(record, filter)) continue;
      counted.push_back(count_sources(record, text == nullptr ? nullptr : &text->text, filter));
    }
    return [&articles, counted = std::move(counted)]() mutable {
      std::ranges::move(counted, std::back_inserter(articles));
      return true;
    };
  };
}

input::Work counting_words(ArticleWords& all, const Filter& filter, const Analyzer& analyzer) {
  return [&](input::Contents& contents, std::string& fault) -> input::Taken {
    ArticleWords counted;
    for (const Record& record : contents.records) {
      const ArticleWords words = count_words(record, text_of(contents), filter, analyzer);
      counted.wanted += words.wanted;
      counted.rest += words.rest;
      if (fault.empty()) fault = words.fault;
    }
    return [&all, counted = std::move(counted)] {
      all.wanted += counted.wanted;
      all.rest += counted.rest;
      return true;
    };
  };
}

}  // namespace quoth::api
