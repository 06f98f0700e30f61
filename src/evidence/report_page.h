// A report as pages: who said what, where, and how the wordings differ.
#pragma once

#include <functional>
#include <string>

#include "evidence/html.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth::evidence {

// Beyond this many articles a folder of pages opens faster than one page.
inline constexpr std::size_t kManyArticles = 1000;

// One page with everything, that needs no other file and no network. It is complete without
// scripts; with them, it shows one speaker and one article at a time, searches and filters.
// `texts` are those of the articles that have one.
void write_report_page(const Report& report, const Texts& texts, const Write& write);

// A folder of such pages: one for each article, in "articles/", and "index.html" with the articles
// and the speakers; of more than a thousand of either, the next thousand are in "index-2.html".
// Calls `file` with the name of each, which is made of letters, digits, "-" and
// "_" whatever the id of the article is, and with what writes it.
using WriteFile =
    std::function<void(const std::string& name, const std::function<void(const Write&)>& content)>;
void write_report_folder(const Report& report, const Texts& texts, const WriteFile& file);

}  // namespace quoth::evidence
