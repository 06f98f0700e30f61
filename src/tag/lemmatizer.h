// Dictionary forms of words, by rules learned from treebanks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/hash_index.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "token/word_form.h"

namespace quoth::tag {

// How a lemma is made of a form: letters taken off the end, others put there.
struct LemmaRule {
  std::uint8_t cut = 0;     // bytes taken off
  bool lower = false;       // in lower case first
  std::string_view ending;  // put in their place
  friend bool operator==(const LemmaRule&, const LemmaRule&) = default;
  friend auto operator<=>(const LemmaRule&, const LemmaRule&) = default;
};

// The keys under which rules are looked up, the most special first: tag and shape with the whole
// word, with its last 7 to 1 letters, and alone.
inline constexpr int kLongestEnding = 7;
model::FeatureHash whole_word_key(Tag tag, const token::WordForm& word);
model::FeatureHash ending_key(Tag tag, const token::WordForm& word, int length);

// The lemma that a rule makes; the form itself if it is too short for it.
std::string apply(const LemmaRule& rule, std::string_view form);

// Points into the model it was read from. Immutable; any thread.
class Lemmatizer {
 public:
  // A model's section; fails, with an empty path, if it is damaged.
  static Result<Lemmatizer> read(std::string_view bytes);

  // Fills the lemma of each token, which has its tag, and the pool; `words` are those of the
  // tokens. A word with the same tag has its lemma in the pool once.
  void lemmatize(Annotation& annotation, const token::WordForms& words) const;
  // The rule for one word.
  const LemmaRule& rule_for(Tag tag, const token::WordForm& word) const;

 private:
  // The same, remembered from article to article.
  const LemmaRule& known_rule_for(model::FeatureHash form_and_tag, Tag tag,
                                  const token::WordForm& word) const;

  model::FeatureHash reading_ = 0;  // differs from that of other rules that were read
  model::HashIndex keys_;
  const char* rule_of_key_ = nullptr;  // u16 each
  std::vector<LemmaRule> rules_;       // the first keeps the form
};

struct LemmaEntry {
  model::FeatureHash key = 0;
  std::uint16_t rule = 0;
};

// The section that Lemmatizer reads.
std::string write_lemmas(const std::vector<LemmaRule>& rules,
                         const std::vector<LemmaEntry>& entries);

}  // namespace quoth::tag
