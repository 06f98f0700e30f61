// Annotated text to learn from, whatever corpus it comes from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::train {

// One document as the stages before would give it, with what the corpus says of it. A token whose
// tag is Tag::none, or whose lemma is empty, is not learnt from.
struct Gold {
  Annotation annotation;  // text, paragraphs, sentences, tokens; no tags, no lemmas
  std::vector<Tag> tags;  // of each token
  std::vector<std::string> lemmas;
  std::vector<Entity> names;  // where the corpus has them
  bool silver = false;        // the output of another program
};

// Builds the text of a document from its words.
class GoldBuilder {
 public:
  // Adds a word behind the last one, with a blank between them where `space`.
  void word(std::string_view form, bool space);
  void end_sentence();
  void end_paragraph();
  Gold& gold() { return gold_; }
  // Ends what is open, and gives the document.
  Gold take();

 private:
  Gold gold_;
  std::size_t sentence_token_ = 0;
  std::size_t paragraph_sentence_ = 0;
};

}  // namespace quoth::train
