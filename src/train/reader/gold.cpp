#include "train/reader/gold.h"

namespace quoth::train {

void GoldBuilder::word(std::string_view form, bool space) {
  std::string& text = gold_.annotation.text;
  const std::size_t count = gold_.annotation.tokens.size();
  const bool first = count == sentence_token_;
  if (first ? count > 0 && text.back() != '\n' : space) text += ' ';
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += form;
  gold_.annotation.tokens.push_back(
      {{begin, static_cast<std::uint32_t>(text.size())}, Tag::none, {}});
  gold_.tags.push_back(Tag::none);
  gold_.lemmas.emplace_back();
}

void GoldBuilder::end_sentence() {
  Annotation& annotation = gold_.annotation;
  if (annotation.tokens.size() == sentence_token_) return;
  const auto first = static_cast<Index>(sentence_token_);
  const auto end = static_cast<Index>(annotation.tokens.size());
  annotation.sentences.push_back(
      {{annotation.tokens[first].span.begin, annotation.tokens.back().span.end},
       first,
       end,
       static_cast<Index>(annotation.paragraphs.size())});
  sentence_token_ = end;
}

void GoldBuilder::end_paragraph() {
  end_sentence();
  Annotation& annotation = gold_.annotation;
  if (annotation.sentences.size() == paragraph_sentence_) return;
  annotation.paragraphs.push_back(
      {{annotation.sentences[paragraph_sentence_].span.begin, annotation.sentences.back().span.end},
       Role::body});
  paragraph_sentence_ = annotation.sentences.size();
  annotation.text += "\n\n";
}

Gold GoldBuilder::take() {
  end_paragraph();
  Gold gold = std::move(gold_);
  *this = {};
  return gold;
}

}  // namespace quoth::train
