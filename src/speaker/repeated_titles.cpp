#include "speaker/repeated_titles.h"

#include <algorithm>
#include <unordered_map>

#include "model/feature_hash.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kFewest = 3;  // words

bool is_in_title(const DocumentView& view, const Quotation& quotation) {
  const Role role = view.article().paragraphs[quotation.paragraph].role;
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
}

bool has_name(const References& references, const Reference& reference) {
  return reference.referent != kNone && !references.referents[reference.referent].forms.empty();
}

// A title, a pronoun or a description may be given to the wrong person.
bool is_named_outright(const References& references, const Reference& reference) {
  return has_name(references, reference) && reference.by == ResolvedBy::name;
}

// The words of a quotation, those in marks alone if `in_marks`.
std::vector<model::FeatureHash> words_of(const DocumentView& view, const Quotation& quotation,
                                         bool in_marks) {
  std::vector<model::FeatureHash> words;
  for (const Span span : quotation.content) {
    const TokenRange tokens = view.tokens(span);
    for (Index i = tokens.begin; i < tokens.end; ++i) {
      if (in_marks && !view.quoted(i)) continue;
      if (!text::character_at(view.text(i), 0).is_word()) continue;
      words.push_back(model::hash_text(text::fold_to_ascii(view.text(i))));
    }
  }
  return words;
}

model::FeatureHash first_words(const std::vector<model::FeatureHash>& words, std::size_t from) {
  model::FeatureHash hash = 0;
  for (std::size_t i = from; i < from + kFewest; ++i) hash = model::combine(hash, words[i]);
  return hash;
}

}  // namespace

std::vector<Reference> with_repeated_titles(const DocumentView& view, const References& references,
                                            std::vector<Reference> resolved) {
  const std::vector<Quotation>& quotations = view.article().quotations;
  std::vector<Index> titles;
  for (Index q = 0; q < quotations.size(); ++q) {
    if (is_in_title(view, quotations[q]) && !is_named_outright(references, resolved[q]))
      titles.push_back(q);
  }
  if (titles.empty()) return resolved;
  struct Place {
    Index quotation;
    std::size_t word;  // of `spoken`
    std::size_t end;   // of the quotation's words
  };
  std::vector<model::FeatureHash> spoken;
  std::unordered_map<model::FeatureHash, Place> places;  // the first of each few words
  for (Index q = 0; q < quotations.size(); ++q) {
    if (is_in_title(view, quotations[q]) || !has_name(references, resolved[q])) continue;
    const std::vector<model::FeatureHash> words = words_of(view, quotations[q], false);
    const std::size_t begin = spoken.size();
    spoken.insert(spoken.end(), words.begin(), words.end());
    for (std::size_t i = begin; i + kFewest <= spoken.size(); ++i) {
      places.try_emplace(first_words(spoken, i), Place{q, i, spoken.size()});
    }
  }
  for (const Index title : titles) {
    const std::vector<model::FeatureHash> words = words_of(view, quotations[title], true);
    if (words.size() < kFewest) continue;
    const auto found = places.find(first_words(words, 0));
    if (found == places.end()) continue;
    const auto& [quotation, word, end] = found->second;
    if (words.size() > end - word ||
        !std::equal(words.begin(), words.end(),
                    spoken.begin() + static_cast<std::ptrdiff_t>(word))) {
      continue;
    }
    resolved[title] = resolved[quotation];
    resolved[title].by = ResolvedBy::continuation;
    resolved[title].sure = true;
    resolved[title].description.clear();
  }
  return resolved;
}

}  // namespace quoth::speaker
