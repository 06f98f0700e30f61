#include "find/pattern.h"

#include <fmt/format.h>
#include <unicode/parseerr.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <utility>

#include "find/lexemes.h"
#include "find/passage.h"
#include "quoth/find.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth {
namespace find {
namespace {

constexpr int kMaxDepth = 100;

std::string_view meaning_of(UErrorCode status) {
  switch (status) {
    case U_REGEX_MISMATCHED_PAREN:
      return "a ( or ) has no partner";
    case U_REGEX_MISSING_CLOSE_BRACKET:
      return "a [ is not closed";
    case U_REGEX_BAD_ESCAPE_SEQUENCE:
      return "no such escape with \\";
    case U_REGEX_BAD_INTERVAL:
    case U_REGEX_MAX_LT_MIN:
    case U_REGEX_NUMBER_TOO_BIG:
      return "a {} holds no numbers of repetitions";
    case U_REGEX_INVALID_BACK_REF:
      return "it refers to a group that is not there";
    case U_REGEX_LOOK_BEHIND_LIMIT:
      return "what it looks behind for has no limit";
    case U_REGEX_INVALID_RANGE:
      return "a range in [ ] is upside down";
    case U_REGEX_PROPERTY_SYNTAX:
      return "no such property";
    default:
      return "it is no regular expression";
  }
}

// Reads lexemes by recursive descent. After the first mistake the nodes are not to be used.
class Parser {
 public:
  Parser(std::string_view text, std::vector<Lexeme> lexemes, const Analyzer& analyzer)
      : text_(text), lexemes_(std::move(lexemes)), analyzer_(analyzer) {}

  Node parse() {
    if (lexemes_.empty()) return {};
    Node node = any_of();
    if (next_ < lexemes_.size()) fail(here(), "this ) closes no (");
    return node;
  }
  const Mistake& mistake() const { return mistake_; }

 private:
  using Kind = Lexeme::Kind;

  Node fail(std::size_t place, std::string what) {
    if (mistake_.what.empty()) mistake_ = {place, std::move(what)};
    next_ = lexemes_.size();
    return {};
  }

  bool at(Kind kind) const { return next_ < lexemes_.size() && lexemes_[next_].kind == kind; }
  // Whether something begins here that an operator can take.
  bool at_operand() const {
    return next_ < lexemes_.size() && !at(Kind::close) && !at(Kind::op_or) && !at(Kind::op_and) &&
           !at(Kind::near);
  }
  std::size_t place_of(const Lexeme& lexeme) const {
    return static_cast<std::size_t>(lexeme.text.data() - text_.data());
  }
  std::size_t here() const {
    return next_ < lexemes_.size() ? place_of(lexemes_[next_]) : text_.size();
  }

  static Node joined(Node::Kind kind, std::vector<Node> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {.kind = kind, .parts = std::move(parts)};
  }

  Node any_of() {
    if (depth_ == kMaxDepth) return fail(here(), "it nests too deep");
    ++depth_;
    std::vector<Node> parts;
    parts.push_back(all_of());
    while (at(Kind::op_or)) {
      ++next_;
      parts.push_back(all_of());
    }
    --depth_;
    return joined(Node::Kind::any_of, std::move(parts));
  }

  Node all_of() {
    std::vector<Node> parts;
    parts.push_back(negated());
    while (at(Kind::op_and) || at_operand()) {
      if (at(Kind::op_and)) ++next_;
      parts.push_back(negated());
    }
    return joined(Node::Kind::all_of, std::move(parts));
  }

  Node negated() {
    bool negative = false;
    for (; at(Kind::op_not); ++next_) negative = !negative;
    Node node = near();
    if (!negative) return node;
    Node none{.kind = Node::Kind::none_of};
    none.parts.push_back(std::move(node));
    return none;
  }

  Node near() {
    std::size_t begin = here();
    Node node = operand();
    while (at(Kind::near)) {
      Node both{.kind = Node::Kind::near, .distance = lexemes_[next_++].distance};
      require_places(node, begin);
      begin = here();
      Node other = operand();
      require_places(other, begin);
      both.parts.push_back(std::move(node));
      both.parts.push_back(std::move(other));
      node = std::move(both);
    }
    return node;
  }

  // NEAR measures from where something stands.
  void require_places(const Node& node, std::size_t place) {
    if (node.kind == Node::Kind::all_of || node.kind == Node::Kind::none_of) {
      fail(place, "beside NEAR stands a word, a \"phrase\", a /regex/, or several of them with OR");
    }
    if (node.kind == Node::Kind::any_of) {
      for (const Node& part : node.parts) require_places(part, place);
    }
  }

  Node operand() {
    if (!at_operand()) return missing_operand();
    const Lexeme& lexeme = lexemes_[next_++];
    switch (lexeme.kind) {
      case Kind::open:
        return in_parentheses(lexeme);
      case Kind::regex:
        return regex(lexeme);
      case Kind::op_not:
        return fail(place_of(lexeme), "NOT cannot stand beside NEAR");
      default:
        return words(lexeme);
    }
  }

  Node missing_operand() {
    const bool first = next_ == 0 || lexemes_[next_ - 1].kind == Kind::open;
    if (next_ < lexemes_.size() && first) {
      const bool closes = at(Kind::close);
      return fail(here(), closes ? "this ) closes no ("
                                 : fmt::format("nothing stands before {}", lexemes_[next_].text));
    }
    if (first) return fail(here(), "something is missing");
    const Lexeme& before = lexemes_[next_ - 1];
    return fail(place_of(before), fmt::format("nothing stands after {}", before.text));
  }

  Node in_parentheses(const Lexeme& open) {
    if (at(Kind::close)) return fail(place_of(open), "nothing stands between these ( )");
    if (next_ == lexemes_.size()) return fail(place_of(open), "this ( is not closed");
    Node node = any_of();
    if (!at(Kind::close)) return fail(place_of(open), "this ( is not closed");
    ++next_;
    return node;
  }

  Node regex(const Lexeme& lexeme) {
    if (lexeme.body.empty()) return fail(place_of(lexeme), "nothing stands between these / /");
    UErrorCode status = U_ZERO_ERROR;
    UParseError where = {};
    UText* text = utext_openUTF8(nullptr, lexeme.body.data(),
                                 static_cast<std::int64_t>(lexeme.body.size()), &status);
    const std::uint32_t flags = lexeme.ignore_case ? UREGEX_CASE_INSENSITIVE : 0;
    std::shared_ptr<const icu::RegexPattern> pattern(
        icu::RegexPattern::compile(text, flags, where, status));
    utext_close(text);
    if (U_FAILURE(status) != 0 || !pattern) {
      return fail(place_of(lexeme), fmt::format("in this regex {}", meaning_of(status)));
    }
    return {.kind = Node::Kind::regex, .regex = std::move(pattern)};
  }

  Node words(const Lexeme& lexeme) {
    Node node{.kind = Node::Kind::words};
    for (const Word& word : words_of(std::string(lexeme.body), analyzer_)) {
      PatternWord wanted{.form = word.form, .lemmas = {}};
      if (lexeme.kind == Kind::word) {
        for (const std::string& lemma :
             analyzer_.lemmas_of(text::full_lower(slice(lexeme.body, word.span)))) {
          wanted.lemmas.push_back(fold_word(lemma));
        }
      }
      node.words.push_back(std::move(wanted));
    }
    if (!node.words.empty()) return node;
    return fail(place_of(lexeme), fmt::format("no word is in {}", lexeme.text));
  }

  std::string_view text_;
  std::vector<Lexeme> lexemes_;
  const Analyzer& analyzer_;
  std::size_t next_ = 0;
  int depth_ = 0;
  Mistake mistake_;
};

bool is_utf8(std::string_view text) {
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, size, c);
    if (c < 0) return false;
  }
  return true;
}

// The number of the character at a byte, from 1 on.
std::size_t number_of_character(std::string_view text, std::size_t place) {
  std::size_t number = 1;
  for (std::size_t at = 0; at < place; at += text::character_at(text, at).size) ++number;
  return number;
}

// Lists of words, of each of which a matching text has one.
using Required = std::vector<std::vector<std::string>>;

Required required(const Node& node) {
  Required lists;
  switch (node.kind) {
    case Node::Kind::words:
      for (const PatternWord& word : node.words) {
        lists.push_back(word.lemmas);
        lists.back().push_back(word.form);
      }
      break;
    case Node::Kind::near:
    case Node::Kind::all_of:
      for (const Node& part : node.parts) {
        for (auto& list : required(part)) lists.push_back(std::move(list));
      }
      break;
    case Node::Kind::any_of: {
      // One list of each part: any of them may be the one that is there.
      std::vector<std::string> any;
      for (const Node& part : node.parts) {
        const Required of_part = required(part);
        if (of_part.empty()) return {};
        const auto& shortest =
            *std::ranges::min_element(of_part, {}, &std::vector<std::string>::size);
        any.insert(any.end(), shortest.begin(), shortest.end());
      }
      lists.push_back(std::move(any));
      break;
    }
    case Node::Kind::regex:
    case Node::Kind::none_of:
      break;
  }
  for (auto& list : lists) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
  return lists;
}

}  // namespace

std::string fold_word(std::string_view word) { return text::fold_to_ascii(word); }

}  // namespace find

Pattern::Pattern() : Pattern(std::make_shared<const find::Node>()) {}
Pattern::Pattern(std::shared_ptr<const find::Node> root) : root_(std::move(root)) {}

Result<Pattern> Pattern::parse(std::string_view text, const Analyzer& analyzer) {
  constexpr char kPath[] = "PATTERN";
  if (!find::is_utf8(text)) return Error{kPath, "it is no UTF-8"};
  auto lexemes = find::find_lexemes(text);
  find::Mistake mistake = lexemes.mistake;
  find::Node root;
  if (mistake.what.empty()) {
    find::Parser parser(text, std::move(lexemes.list), analyzer);
    root = parser.parse();
    mistake = parser.mistake();
  }
  if (mistake.what.empty()) return Pattern(std::make_shared<const find::Node>(std::move(root)));
  return Error{kPath, fmt::format("character {}: {}",
                                  find::number_of_character(text, mistake.place), mistake.what)};
}

std::vector<std::vector<std::string>> Pattern::required_words() const {
  return find::required(*root_);
}

}  // namespace quoth
