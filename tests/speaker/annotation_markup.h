// Articles for tests, with everything that this module reads marked by hand.
#pragma once

#include <string>
#include <string_view>

#include "quoth/annotation.h"

namespace quoth::speaker {

// Words "Alder/NNP" between blanks, with a lemma "served/VBD=serve" where it matters. "[p", "[o",
// "[l", "[m" … "]" is an entity; "{" … "}" a source, "<" … ">" a cue, "(" … ")" a content, and all
// of one sentence are one quotation. A content in quotation marks is direct. "|" ends a sentence,
// "||" a paragraph.
inline Annotation marked(std::string_view markup) {
  Annotation article;
  article.sentences.emplace_back();
  article.paragraphs.emplace_back();
  Quotation quotation;
  Entity entity;
  Span source;
  Span cue;
  Span content;
  std::uint32_t quoted = 0;
  bool in_quotes = false;
  const auto here = [&] { return static_cast<std::uint32_t>(article.text.size()); };
  const auto end_sentence = [&] {
    auto& sentence = article.sentences.back();
    sentence.end_token = static_cast<Index>(article.tokens.size());
    sentence.span.end = here();
    article.paragraphs.back().span.end = here();
    if (content.empty()) return;
    quotation.content = {content};
    if (!source.empty()) quotation.source = source;
    if (!cue.empty()) quotation.cue = cue;
    quotation.paragraph = sentence.paragraph;
    article.quotations.push_back(quotation);
    quotation = {};
    source = cue = content = {};
  };
  const auto begin_sentence = [&] {
    article.text += '\n';
    Sentence sentence;
    sentence.span = {here(), here()};
    sentence.first_token = static_cast<Index>(article.tokens.size());
    sentence.paragraph = static_cast<Index>(article.paragraphs.size() - 1);
    article.sentences.push_back(sentence);
  };
  while (!markup.empty()) {
    const auto end = std::min(markup.find_first_of(" \n"), markup.size());
    const auto part = markup.substr(0, end);
    markup.remove_prefix(std::min(end + 1, markup.size()));
    const auto next = here() + (article.text.empty() || article.text.back() == '\n' ? 0U : 1U);
    if (part.empty()) continue;
    if (part == "|" || part == "||") {
      end_sentence();
      if (part == "||") {
        article.text += '\n';
        article.paragraphs.push_back({{here() + 1, here() + 1}, Role::body});
      }
      begin_sentence();
    } else if (part[0] == '[') {
      entity.span.begin = next;
      entity.label = part == "[p"   ? EntityLabel::person
                     : part == "[o" ? EntityLabel::org
                     : part == "[l" ? EntityLabel::loc
                                    : EntityLabel::misc;
    } else if (part == "]") {
      entity.span.end = here();
      article.entities.push_back(entity);
    } else if (part == "{") {
      source.begin = next;
    } else if (part == "}") {
      source.end = here();
    } else if (part == "<") {
      cue.begin = next;
    } else if (part == ">") {
      cue.end = here();
    } else if (part == "(") {
      content.begin = next;
    } else if (part == ")") {
      content.end = here();
    } else {
      const auto slash = part.rfind('/');
      const auto word = part.substr(0, slash);
      if (next > here()) article.text += ' ';
      article.text += word;
      Token token;
      token.span = {next, here()};
      const auto tag = part.substr(slash + 1, part.find('=', slash) - slash - 1);
      token.tag = parse_tag(tag).value_or(Tag::none);
      if (const auto equals = part.find('=', slash); equals != part.npos) {
        token.lemma.begin = static_cast<std::uint32_t>(article.lemmas.size());
        article.lemmas += part.substr(equals + 1);
        token.lemma.end = static_cast<std::uint32_t>(article.lemmas.size());
      }
      article.tokens.push_back(token);
      if (word == "\"") {
        if (in_quotes) {
          article.quoted.push_back({{quoted, here()}});
          quotation.type = QuotationType::direct;
        }
        quoted = next;
        in_quotes = !in_quotes;
      }
    }
  }
  end_sentence();
  return article;
}

}  // namespace quoth::speaker
