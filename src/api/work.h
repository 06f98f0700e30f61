// What a search and a count make of an input: the same for the library and for the program.
#pragma once

#include <string>
#include <vector>

#include "input/contents.h"
#include "input/pass.h"
#include "quoth/analyzer.h"
#include "quoth/filter.h"
#include "quoth/find.h"
#include "quoth/stats.h"

namespace quoth::api {

// Sets `fault`, if it is empty, to what is wrong with the search of a text.
std::vector<Found> found_in(const input::Contents& contents, const Query& query,
                            const Analyzer& analyzer, std::string& fault);
std::vector<Found> nearest_in(const input::Contents& contents, const std::string& wording,
                              const Filter& filter);

// Adds up all inputs. The arguments must outlive the pass.
input::Work counting_sources(std::vector<ArticleStats>& articles, const Filter& filter);
input::Work counting_words(ArticleWords& all, const Filter& filter, const Analyzer& analyzer);

}  // namespace quoth::api
