// One of two versions of an article that are compared.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "diff/article_text.h"
#include "diff/unchanged_sentences.h"
#include "quoth/diff.h"

namespace quoth::diff {

inline bool overlap(Place a, Place b) { return a.start < b.end && b.start < a.end; }

// Points into the records and the texts, which must outlive it.
struct ArticleVersion {
  const Record& record;
  ArticleText text;  // unknown if `texts` does not have it
  UnchangedSentences unchanged;
  std::vector<Place> notes;  // of corrections

  ArticleVersion(const Record& record_in, const Record& other, const Texts& texts);

  bool in_note(Place place) const;
  bool in_headline(Place place) const;
  std::uint32_t paragraph_at(Place place) const;  // from 1
};

// The content without the conjunction before it: "said that it froze" and "said it froze" are the
// same.
std::string_view without_that(std::string_view content);

// Whether the words stand in the other version as often as in this one, whoever was found to say
// them. Of a quotation: each piece of its content; not if a text is unknown.
bool stands(const ArticleVersion& version, const ArticleVersion& other, std::string_view words);
bool stands(const ArticleVersion& version, const ArticleVersion& other,
            const QuotationRecord& quotation);

}  // namespace quoth::diff
