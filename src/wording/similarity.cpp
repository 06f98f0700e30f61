#include "wording/similarity.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"

namespace quoth::wording {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

constexpr std::uint32_t kMaxDistance = 4;  // of two matches that support each other

bool is_number(const PlacedWord& word) {
  return std::ranges::any_of(word.fold, text::is_digit_ascii);
}

// Whether a match is close to another match of a content word, in both wordings. Matches of words
// that are not rare need this.
bool supported(const Pairs& pairs, std::size_t k, const Wording& a) {
  const auto [x, y] = pairs[k];
  for (std::size_t other = k; other-- > 0 && x - pairs[other].first <= kMaxDistance;)
    if (is_content(a.weights[pairs[other].first]) && y - pairs[other].second <= kMaxDistance)
      return true;
  for (std::size_t other = k + 1; other < pairs.size() && pairs[other].first - x <= kMaxDistance;
       ++other)
    if (is_content(a.weights[pairs[other].first]) && pairs[other].second - y <= kMaxDistance)
      return true;
  return false;
}

// A sequence of quoted words: a part of a wording, or all of a short one.
struct Fragment {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::vector<Fragment> quoted_stretches(const Wording& wording) {
  std::vector<Fragment> stretches;
  for (std::uint32_t i = 0; i < wording.words.size(); ++i) {
    if (!wording.words[i].quoted) continue;
    if (i == 0 || !wording.words[i - 1].quoted) stretches.push_back({i, i});
    stretches.back().end = i + 1;
  }
  return stretches;
}

// Whether the fragment is a predicate, not a term: it follows "it was" and no noun follows it, or
// it has its own verb.
bool is_predicate(const Wording& wording, Fragment fragment) {
  static const model::Lexicon& leads = model::Lexicon::named("predicate_leads");
  const auto& words = wording.words;
  if (leads.value(words[fragment.begin].fold) == "opens") return true;
  if (fragment.end < words.size() && is_content(wording.weights[fragment.end])) return false;
  std::uint32_t i = fragment.begin;
  if (i > 0 && (words[i - 1].fold == "a" || words[i - 1].fold == "an")) --i;
  return i == 0 || leads.contains(words[i - 1].fold);
}

std::vector<std::string_view> content_words(const Wording& wording, Fragment stretch) {
  std::vector<std::string_view> words;
  for (std::uint32_t i = stretch.begin; i < stretch.end; ++i)
    if (is_content(wording.weights[i]) && !wording.words[i].bracketed)
      words.push_back(wording.words[i].fold);
  return words;
}

bool contains(const std::vector<std::string_view>& whole,
              const std::vector<std::string_view>& part) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

// Whether `b` quotes a quoted fragment of `a` that is meaningful by itself.
bool fragment_occurs_in(const Wording& a, const Wording& b) {
  constexpr std::size_t kClause = 3;       // content words that are meaningful in any context
  constexpr std::uint32_t kLongQuote = 8;  // words of a sequence that is not a term
  constexpr std::int32_t kRare = kRareWeight + kRareWeight / 2;
  constexpr std::int32_t kOwn = kOwnWeight + kOwnWeight / 2;
  for (const Fragment fragment : quoted_stretches(a)) {
    const auto words = content_words(a, fragment);
    if (words.empty()) continue;
    const std::int32_t heaviest =
        *std::max_element(a.weights.begin() + fragment.begin, a.weights.begin() + fragment.end);
    if (heaviest < (words.size() > 1 ? kRare : kOwn)) continue;
    if (words.size() < kClause && !is_predicate(a, fragment)) continue;
    for (const Fragment stretch : quoted_stretches(b)) {
      const bool substantial = words.size() >= kClause ||
                               stretch.end - stretch.begin >= kLongQuote ||
                               is_predicate(b, stretch);
      if (substantial && contains(content_words(b, stretch), words)) return true;
    }
  }
  return false;
}

bool is_negation(std::string_view word) {
  return word == "not" || word == "never" || word == "no" || word == "cannot" ||
         word == "without" || word.ends_with("n't");
}

// Whether one wording has a negation at a place where the other has none, between words that both
// have. A negation in a clause that only one has says nothing of the other.
bool negations_differ(const Wording& a, const Wording& b, const Pairs& pairs) {
  constexpr std::uint32_t kShort = 4;  // words in a place of the same clause
  const auto negated = [](const Wording& wording, std::uint32_t begin, std::uint32_t end) {
    return std::any_of(wording.words.begin() + begin, wording.words.begin() + end,
                       [](const PlacedWord& word) { return is_negation(word.fold); });
  };
  for (std::size_t k = 0; k + 1 < pairs.size(); ++k) {
    const auto [x, y] = pairs[k];
    const auto [next_x, next_y] = pairs[k + 1];
    if (next_x - x > kShort || next_y - y > kShort) continue;
    if (negated(a, x, next_x) != negated(b, y, next_y)) return true;
  }
  return false;
}

// Whether both quote the same words. Common words are evidence too if they stand in the same order:
// "He should pay for it."
bool quotes_same_words(const Wording& a, const Wording& b, const Pairs& pairs) {
  constexpr std::uint32_t kMinRun = 5;   // words one after the other: all of one wording
  constexpr std::size_t kMinShared = 7;  // words in order: nearly all of both
  constexpr double kNearlyAll = 0.85;
  std::uint32_t run = 0;
  std::uint32_t longest = 0;
  std::size_t shared = 0;
  bool content = false;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto [x, y] = pairs[k];
    if (!a.words[x].quoted || !b.words[y].quoted) continue;
    const bool joined = run > 0 && pairs[k - 1].first + 1 == x && pairs[k - 1].second + 1 == y;
    run = joined ? run + 1 : 1;
    longest = std::max(longest, run);
    content = content || is_content(a.weights[x]);
    ++shared;
  }
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  const auto both = static_cast<double>(a.words.size() + b.words.size());
  return content &&
         ((longest >= kMinRun && longest == shorter) ||
          (shared >= kMinShared && 2.0 * static_cast<double>(shared) >= kNearlyAll * both));
}

}  // namespace

Similarity compare(const Wording& a, const Wording& b) {
  Similarity result;
  const Pairs pairs = align(a.stems, b.stems);
  std::int32_t run = 0;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto [x, y] = pairs[k];
    const bool joined = k > 0 && pairs[k - 1].first + 1 == x && pairs[k - 1].second + 1 == y;
    const std::int32_t weight = std::min(a.weights[x], b.weights[y]);
    run = joined ? run + weight : weight;
    result.longest = std::max(result.longest, run);
    if (!is_content(weight) && !joined) continue;
    const std::int32_t counted =
        weight >= kRareWeight || supported(pairs, k, a) ? weight : weight / 3;
    result.matched += counted;
    if (a.words[x].quoted && b.words[y].quoted) result.quoted += counted;
  }
  const auto unmatched_number = [&](const Wording& w, bool first) {
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < w.words.size(); ++i) {
      const bool matched =
          next < pairs.size() && (first ? pairs[next].first : pairs[next].second) == i;
      if (matched) ++next;
      if (!matched && is_number(w.words[i])) return true;
    }
    return false;
  };
  result.numbers_differ = unmatched_number(a, true) && unmatched_number(b, false);
  const auto lighter = static_cast<double>(std::max(1, std::min(a.weight, b.weight)));
  const auto both = static_cast<double>(std::max(1, a.weight + b.weight));
  result.containment = std::min(1.0, result.matched / lighter);
  result.overlap = std::min(1.0, 2.0 * result.matched / both);
  result.denied = negations_differ(a, b, pairs);
  result.verbatim = quotes_same_words(a, b, pairs);
  result.same_fragment = fragment_occurs_in(a, b) || fragment_occurs_in(b, a);
  return result;
}

bool same_statement(const Similarity& similarity) {
  constexpr std::int32_t kPhrase = 25;   // two rare words and the words between them
  constexpr std::int32_t kClause = 40;   // more for indirect wordings, which may share a mere term
  constexpr std::int32_t kPassage = 80;  // a whole sentence
  if (similarity.denied) return false;
  if (similarity.same_fragment || similarity.verbatim) return true;
  if (similarity.numbers_differ) return similarity.matched >= kPhrase && similarity.overlap >= 0.7;
  if (similarity.quoted >= kPhrase && (similarity.containment >= 0.75 || similarity.overlap >= 0.6))
    return true;
  if (similarity.matched >= kClause && similarity.containment >= 0.8) return true;
  if (similarity.matched >= kPhrase && similarity.overlap >= 0.65) return true;
  return similarity.longest >= kPassage && similarity.containment >= 0.4;
}

StemBag make_bag(const Wording& wording) {
  StemBag bag;
  for (std::size_t i = 0; i < wording.stems.size(); ++i)
    bag.entries.push_back({wording.stems[i], wording.weights[i]});
  std::ranges::sort(bag.entries, [](const auto& x, const auto& y) {
    return std::pair(x.stem, x.weight) < std::pair(y.stem, y.weight);
  });
  return bag;
}

std::int32_t shared_weight(const StemBag& a, const StemBag& b) {
  std::int32_t shared = 0;
  auto x = a.entries.begin();
  auto y = b.entries.begin();
  while (x != a.entries.end() && y != b.entries.end()) {
    if (x->stem == y->stem) {
      shared += std::min(x->weight, y->weight);
      ++x;
      ++y;
    } else if (x->stem < y->stem) {
      ++x;
    } else {
      ++y;
    }
  }
  return shared;
}

}  // namespace quoth::wording
