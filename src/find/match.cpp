#include "find/match.h"

#include <unicode/regex.h>
#include <unicode/utext.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace quoth::find {
namespace {

// One occurrence of a word, a phrase or a regular expression.
struct Occurrence {
  Span span;
  std::uint32_t first_word = 0;  // words [first_word, end_word) of the passage
  std::uint32_t end_word = 0;
};

struct Outcome {
  bool matched = false;
  std::vector<Occurrence> occurrences;  // by their beginning
};

bool is_word(const Word& word, const PatternWord& wanted) {
  if (word.form == wanted.form) return true;
  return std::ranges::any_of(wanted.lemmas, [&](const std::string& lemma) {
    return word.lemma == lemma || word.form == lemma;
  });
}

Outcome joined(Outcome a, Outcome b) {
  a.occurrences.insert(a.occurrences.end(), std::make_move_iterator(b.occurrences.begin()),
                       std::make_move_iterator(b.occurrences.end()));
  std::ranges::stable_sort(a.occurrences, {}, [](const Occurrence& each) { return each.span; });
  return a;
}

// The occurrences of `a` that stand within `distance` words of one of `b`.
std::vector<Occurrence> near(const std::vector<Occurrence>& a, const std::vector<Occurrence>& b,
                             std::uint32_t distance) {
  std::vector<std::uint32_t> begins;
  std::vector<std::uint32_t> ends;
  for (const Occurrence& each : b) {
    begins.push_back(each.first_word);
    ends.push_back(each.end_word);
  }
  std::ranges::sort(begins);
  std::ranges::sort(ends);
  std::vector<Occurrence> found;
  std::ranges::copy_if(a, std::back_inserter(found), [&](const Occurrence& each) {
    const auto after = std::ranges::lower_bound(begins, each.end_word);
    if (after != begins.end() && *after - each.end_word <= distance) return true;
    const auto before = std::ranges::upper_bound(ends, each.first_word);
    return before != ends.begin() && each.first_word - *std::prev(before) <= distance;
  });
  return found;
}

class Matcher {
 public:
  explicit Matcher(const Passage& passage) : passage_(passage) {}

  Outcome outcome(const Node& node) {
    switch (node.kind) {
      case Node::Kind::words:
        return words(node);
      case Node::Kind::regex:
        return regex(*node.regex);
      case Node::Kind::near:
        return near(node);
      case Node::Kind::all_of:
        return all_of(node);
      case Node::Kind::any_of:
        return any_of(node);
      case Node::Kind::none_of:
        return {.matched = !outcome(node.parts.front()).matched};
    }
    return {};
  }
  bool gave_up() const { return gave_up_; }

 private:
  Outcome words(const Node& node) const {
    Outcome found;
    const auto& words = passage_.words;
    const std::size_t size = node.words.size();
    for (std::size_t first = 0; first + size <= words.size(); ++first) {
      const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
      if (!std::equal(
              node.words.begin(), node.words.end(), begin,
              [](const PatternWord& wanted, const Word& word) { return is_word(word, wanted); })) {
        continue;
      }
      found.occurrences.push_back({{words[first].span.begin, words[first + size - 1].span.end},
                                   static_cast<std::uint32_t>(first),
                                   static_cast<std::uint32_t>(first + size)});
    }
    found.matched = !found.occurrences.empty();
    return found;
  }

  Outcome regex(const icu::RegexPattern& pattern) {
    Outcome found;
    UErrorCode status = U_ZERO_ERROR;
    UText* text = utext_openUTF8(nullptr, passage_.text.data(),
                                 static_cast<std::int64_t>(passage_.text.size()), &status);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(status));
    if (U_SUCCESS(status) != 0) {
      matcher->setTimeLimit(kMaxRegexSteps, status);
      matcher->reset(text);
      while (matcher->find(status) != 0 && U_SUCCESS(status) != 0) {
        found.matched = true;
        const Span span{static_cast<std::uint32_t>(matcher->start64(status)),
                        static_cast<std::uint32_t>(matcher->end64(status))};
        if (!span.empty()) found.occurrences.push_back(occurrence(span));
      }
    }
    utext_close(text);
    gave_up_ = gave_up_ || U_FAILURE(status) != 0;
    return found;
  }

  // With the words that the range touches.
  Occurrence occurrence(Span span) const {
    const auto& words = passage_.words;
    const auto first = std::ranges::upper_bound(words, span.begin, {},
                                                [](const Word& word) { return word.span.end; });
    const auto end = std::ranges::lower_bound(words, span.end, {},
                                              [](const Word& word) { return word.span.begin; });
    const auto begin = static_cast<std::uint32_t>(first - words.begin());
    return {span, begin, std::max(begin, static_cast<std::uint32_t>(end - words.begin()))};
  }

  Outcome near(const Node& node) {
    const Outcome a = outcome(node.parts[0]);
    const Outcome b = outcome(node.parts[1]);
    Outcome both = joined({.occurrences = find::near(a.occurrences, b.occurrences, node.distance)},
                          {.occurrences = find::near(b.occurrences, a.occurrences, node.distance)});
    both.matched = !both.occurrences.empty();
    return both;
  }

  Outcome all_of(const Node& node) {
    Outcome all{.matched = true};
    for (const Node& part : node.parts) {
      Outcome found = outcome(part);
      if (!found.matched) return {};
      all = joined(std::move(all), std::move(found));
    }
    return all;
  }

  Outcome any_of(const Node& node) {
    Outcome any;
    for (const Node& part : node.parts) {
      Outcome found = outcome(part);
      any.matched = any.matched || found.matched;
      any = joined(std::move(any), std::move(found));
    }
    return any;
  }

  const Passage& passage_;
  bool gave_up_ = false;
};

}  // namespace

Match match(const Node& pattern, const Passage& passage) {
  Matcher matcher(passage);
  Match result;
  const Outcome outcome = matcher.outcome(pattern);
  result.gave_up = matcher.gave_up();
  result.matched = outcome.matched;
  if (!outcome.matched) return result;
  for (const Occurrence& each : outcome.occurrences) {
    if (!result.spans.empty() && each.span.begin <= result.spans.back().end) {
      result.spans.back().end = std::max(result.spans.back().end, each.span.end);
    } else {
      result.spans.push_back(each.span);
    }
  }
  return result;
}

}  // namespace quoth::find
