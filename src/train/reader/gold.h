// Annotated text for training, from any corpus.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::train {

// One document as the preceding stages would produce it, and the annotation of the corpus. Tokens
// with Tag::none or without a lemma are not used for training tags or lemmas.
struct Gold {
  Annotation annotation;  // text, paragraphs, sentences, tokens; no tags, no lemmas
  std::vector<Tag> tags;  // per token
  std::vector<std::string> lemmas;
  std::vector<Entity> names;  // if the corpus has them
  bool silver = false;        // the output of another program
};

// Builds the text of a document from words.
class GoldBuilder {
 public:
  // Appends a word. Inserts a blank before it if `space`.
  void word(std::string_view form, bool space);
  void end_sentence();
  void end_paragraph();
  Gold& gold() { return gold_; }
  // Ends the current sentence and paragraph and returns the document.
  Gold take();

 private:
  Gold gold_;
  std::size_t sentence_token_ = 0;
  std::size_t paragraph_sentence_ = 0;
};

}  // namespace quoth::train
