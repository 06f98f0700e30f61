#include "format/conllu.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "format/universal_tags.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "token/token_search.h"

namespace quoth::format {
namespace {

UChar32 first_of(std::string_view word) {
  UChar32 c = 0;
  std::int32_t at = 0;
  U8_NEXT_OR_FFFD(word.data(), at, static_cast<std::int32_t>(word.size()), c);
  return c;
}

UChar32 last_of(std::string_view word) {
  UChar32 c = 0;
  auto at = static_cast<std::int32_t>(word.size());
  U8_PREV_OR_FFFD(word.data(), 0, at, c);
  return c;
}

// "'s", "\u2019VE", and the bare apostrophe of "the Lees'".
bool is_clitic(std::string_view word, Tag tag) {
  if (word.starts_with('\'')) {
    word.remove_prefix(1);
  } else if (word.starts_with("\u2019")) {
    word.remove_prefix(std::string_view("\u2019").size());
  } else {
    return false;
  }
  if (word.empty()) return tag == Tag::POS;
  static const model::Lexicon& clitics = model::Lexicon::named("clitics");
  return clitics.contains(text::to_lower_ascii(word));
}

// Whether two adjacent words are one orthographic token: "do" + "n't", "Lee" + "'s", "can" + "not";
// not "6" + "pm", which are two in the treebanks.
bool is_one_token(std::string_view word, std::string_view next, Tag next_tag) {
  if (u_isalpha(last_of(word)) != 0 && u_isalpha(first_of(next)) != 0) return true;
  return u_isalnum(last_of(word)) != 0 && is_clitic(next, next_tag);
}

// Ids in comments contain no spaces, and UD reserves the slash.
std::string escape_id(std::string_view id) {
  std::string plain(id);
  for (char& c : plain) {
    if (c == '/') c = ':';
    if (static_cast<unsigned char>(c) <= ' ') c = '_';
  }
  return plain;
}

class Writer {
 public:
  explicit Writer(const Annotation& annotation)
      : annotation_(annotation), misc_(annotation.tokens.size()) {
    std::size_t number = 0;
    for (const Quotation& quotation : annotation.quotations) {
      ++number;
      if (quotation.source) mark("source", number, *quotation.source);
      if (quotation.cue) mark("cue", number, *quotation.cue);
      for (const Span piece : quotation.content) mark("content", number, piece);
    }
    for (const Entity& entity : annotation.entities) {
      std::string_view prefix = "B-";
      for_tokens(entity.span, [&](std::size_t token) {
        add_misc(token, fmt::format("NER={}{}", prefix, to_string(entity.label)));
        prefix = "I-";
      });
    }
  }

  std::string write() {
    const std::string id = escape_id(annotation_.id);
    std::optional<Index> paragraph;
    for (std::size_t i = 0; i < annotation_.sentences.size(); ++i) {
      const Sentence& sentence = annotation_.sentences[i];
      if (i == 0) out_ += fmt::format("# newdoc id = {}\n", id);
      if (sentence.paragraph != paragraph) {
        paragraph = sentence.paragraph;
        out_ += fmt::format("# newpar id = {}-p{}\n# role = {}\n", id, *paragraph + 1,
                            to_string(annotation_.paragraphs[*paragraph].role));
      }
      out_ += fmt::format("# sent_id = {}-{}\n# text = {}\n", id, i + 1, text_of(sentence));
      write_attributions(static_cast<Index>(i));
      write_words(sentence);
      out_ += '\n';
    }
    return std::move(out_);
  }

 private:
  template <typename Use>
  void for_tokens(Span span, Use use) {
    const auto [begin, end] = token::tokens_in(annotation_, span);
    for (Index token = begin; token < end; ++token) use(std::size_t{token});
  }

  void mark(std::string_view role, std::size_t number, Span span) {
    std::string_view prefix = "B";
    for_tokens(span, [&](std::size_t token) {
      const std::string label = fmt::format("{}-{}-{}", prefix, role, number);
      if (misc_[token].empty()) {
        add_misc(token, "Attribution=" + label);
      } else {
        misc_[token].append(1, ',').append(label);
      }
      prefix = "I";
    });
  }

  void add_misc(std::size_t token, const std::string& attribute) {
    if (!misc_[token].empty()) misc_[token] += '|';
    misc_[token] += attribute;
  }

  bool is_followed_by_space(const Token& token) const {
    if (token.span.end >= annotation_.text.size()) return true;
    const std::string_view rest = std::string_view(annotation_.text).substr(token.span.end);
    return u_isUWhiteSpace(first_of(rest)) != 0;
  }

  // The words, with one space in place of white space, as the UD validator requires.
  std::string text_of(const Sentence& sentence) const {
    std::string text;
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& token = annotation_.tokens[i];
      text += annotation_.text_of(token.span);
      if (i + 1 < sentence.end_token && is_followed_by_space(token)) text += ' ';
    }
    return text;
  }

  void write_attributions(Index sentence) {
    for (std::size_t i = 0; i < annotation_.quotations.size(); ++i) {
      const Quotation& quotation = annotation_.quotations[i];
      if (quotation.sentence != sentence) continue;
      out_ += fmt::format("# attribution {} = {} {} {} {}\n", i + 1, to_string(quotation.type),
                          to_string(quotation.medium), to_string(quotation.sign),
                          quotation.speaker ? annotation_.speakers[*quotation.speaker].id : "_");
    }
  }

  // The end of the words from `first` on that are one orthographic token.
  Index token_end(Index first, Index end) const {
    Index next = first + 1;
    for (; next < end; ++next) {
      const Token& word = annotation_.tokens[next - 1];
      const Token& follower = annotation_.tokens[next];
      if (word.span.end != follower.span.begin ||
          !is_one_token(annotation_.text_of(word.span), annotation_.text_of(follower.span),
                        follower.tag)) {
        break;
      }
    }
    return next;
  }

  void write_words(const Sentence& sentence) {
    for (Index i = sentence.first_token; i < sentence.end_token;) {
      const Index end = token_end(i, sentence.end_token);
      const Token& last = annotation_.tokens[end - 1];
      const std::string_view no_space = is_followed_by_space(last) ? "" : "SpaceAfter=No";
      if (end - i > 1) {
        const Span whole{annotation_.tokens[i].span.begin, last.span.end};
        out_ += fmt::format("{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", i - sentence.first_token + 1,
                            end - sentence.first_token, annotation_.text_of(whole),
                            no_space.empty() ? "_" : no_space);
      } else if (!no_space.empty()) {
        add_misc(i, std::string(no_space));
      }
      for (; i < end; ++i) write_word(i, i - sentence.first_token + 1);
    }
  }

  void write_word(Index i, Index number) {
    const Token& token = annotation_.tokens[i];
    const auto or_underscore = [](std::string_view field) { return field.empty() ? "_" : field; };
    const std::string_view lemma = annotation_.lemma_of(token);
    out_ +=
        fmt::format("{}\t{}\t{}\t{}\t{}\t_\t_\t_\t_\t{}\n", number, annotation_.text_of(token.span),
                    or_underscore(lemma), or_underscore(universal_tag(token.tag, lemma)),
                    or_underscore(to_string(token.tag)), or_underscore(misc_[i]));
  }

  const Annotation& annotation_;
  std::vector<std::string> misc_;  // of each token
  std::string out_;
};

}  // namespace

std::string conllu(const Annotation& annotation) { return Writer(annotation).write(); }

}  // namespace quoth::format
