// A marked article with everyone whom it names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "marked.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

struct MarkedArticle {
  Annotation article;
  DocumentView page;
  ReferentTable people;
  std::vector<Index> named_at;  // for each token the referent of the name it is in

  explicit MarkedArticle(std::string_view markup)
      : article(marked(markup)),
        page(article),
        people(find_referents(page, {})),
        named_at(page.size(), kNone) {
    for (const Mention& name : people.names) {
      for (Index i = name.tokens.begin; i < name.tokens.end; ++i) named_at[i] = name.referent;
    }
  }
  MarkedArticle(const MarkedArticle&) = delete;
  MarkedArticle& operator=(const MarkedArticle&) = delete;

  // The first token with that text from `from` on; kNone where there is none.
  Index find(std::string_view word, Index from = 0) const {
    for (Index i = from; i < page.size(); ++i) {
      if (page.text(i) == word) return i;
    }
    return kNone;
  }
  // What a referent is called; "" for kNone.
  std::string called(Index referent) const {
    return referent == kNone ? std::string() : people.referents[referent].text;
  }
  std::string words(TokenRange tokens) const {
    return tokens.empty() ? std::string() : page.words(tokens);
  }
};

}  // namespace quoth::speaker
