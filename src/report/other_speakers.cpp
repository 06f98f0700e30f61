#include "report/other_speakers.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include "report/byte_store.h"
#include "wording/similarity.h"
#include "wording/wording.h"
#include "wording/wording_index.h"

namespace quoth::report {
namespace {

constexpr std::size_t kMaxCandidates = 16;
// Of the words that both quote: three words with a meaning of their own. Two people may
// well use the same shorter phrase.
constexpr std::int32_t kEnough = 30;

// What is kept of a statement, to look at its wording again only where it may be the same as
// another one.
class QuotedStems {
 public:
  QuotedStems() = default;
  explicit QuotedStems(const wording::Wording& wording)
      : words_(static_cast<std::uint32_t>(wording.words.size())) {
    for (std::size_t i = 0; i < wording.words.size(); ++i) {
      if (wording.words[i].quoted) stems_.push_back(static_cast<std::uint32_t>(wording.stems[i]));
    }
    std::ranges::sort(stems_);
  }

  // See Similarity::verbatim, whose condition this is a necessary part of.
  bool may_be_same(const QuotedStems& other) const {
    constexpr std::size_t kMinRun = 5;
    constexpr std::size_t kMinShared = 7;
    constexpr double kNearlyAll = 0.85;
    std::size_t shared = 0;
    for (auto a = stems_.begin(), b = other.stems_.begin();
         a != stems_.end() && b != other.stems_.end();) {
      if (*a == *b) ++shared;
      const bool forward = *a <= *b;
      if (*b <= *a) ++b;
      if (forward) ++a;
    }
    const std::size_t shorter = std::min(words_, other.words_);
    const double both = words_ + other.words_;
    return shared >= kMinRun &&
           (shared >= shorter ||
            (shared >= kMinShared && 2.0 * static_cast<double>(shared) >= kNearlyAll * both));
  }

  std::string bytes() const {
    std::string bytes(reinterpret_cast<const char*>(&words_), sizeof words_);
    return bytes.append(reinterpret_cast<const char*>(stems_.data()),
                        stems_.size() * sizeof(std::uint32_t));
  }
  static QuotedStems of_bytes(std::string_view bytes) {
    QuotedStems stems;
    std::copy_n(bytes.data(), sizeof stems.words_, reinterpret_cast<char*>(&stems.words_));
    bytes.remove_prefix(sizeof stems.words_);
    stems.stems_.resize(bytes.size() / sizeof(std::uint32_t));
    std::ranges::copy(bytes, reinterpret_cast<char*>(stems.stems_.data()));
    return stems;
  }

 private:
  std::uint32_t words_ = 0;           // in all
  std::vector<std::uint32_t> stems_;  // the lower half of the stems of quoted words, sorted
};

// Those of all statements.
class AllStems {
 public:
  void add(const QuotedStems& stems) { begin_.push_back(store_.append(stems.bytes())); }
  QuotedStems operator[](std::size_t n) const {
    const std::uint64_t end = n + 1 < begin_.size() ? begin_[n + 1] : store_.size();
    std::string bytes;
    store_.read(begin_[n], static_cast<std::size_t>(end - begin_[n]), bytes);
    return QuotedStems::of_bytes(bytes);
  }

 private:
  ByteStore store_;
  std::vector<std::uint64_t> begin_;
};

class Search {
 public:
  Search(const Records& records, const Statements& statements)
      : records_(records), statements_(statements) {}

  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs() {
    wording::SharedKeys keys(statements_.size());
    for (std::uint32_t n = 0; n < statements_.size(); ++n) {
      const wording::Wording wording = wording_of(n);
      stems_.add(QuotedStems(wording));
      if (wording::is_substantial(wording, text_)) keys.add(wording);
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    wording::WordingIndex known(&keys);
    for (std::uint32_t n = 0; n < statements_.size(); ++n) {
      const wording::Wording wording = wording_of(n);
      if (!wording::is_substantial(wording, text_)) continue;
      const QuotedStems stems(wording);
      for (const std::uint32_t other : known.candidates(wording, kMaxCandidates)) {
        if (!may_be_same(n, other) || !stems.may_be_same(stems_[other])) continue;
        if (!are_same(n, wording, other)) continue;
        found.emplace_back(n, other);
        found.emplace_back(other, n);
      }
      known.add(wording, n);
    }
    std::ranges::sort(found);
    return found;
  }

 private:
  const QuotationRecord& quotation(QuotationIndex index) const { return records_.quotation(index); }

  // Leaves the text in `text_`.
  wording::Wording wording_of(std::uint32_t n) {
    const QuotationRecord& fullest = quotation(statements_.fullest(n));
    text_ = fullest.text;
    return wording::weigh(text_, fullest.type);
  }

  // Whether a quotation of one lies within a quotation of the other.
  bool is_within(std::uint32_t inner, std::uint32_t outer) const {
    return std::ranges::any_of(statements_.quotations(inner), [&](QuotationIndex index) {
      const std::string within = quotation(index).within;
      if (within.empty()) return false;
      return std::ranges::any_of(statements_.quotations(outer), [&](QuotationIndex around) {
        return around.article == index.article && quotation(around).id == within;
      });
    });
  }

  bool may_be_same(std::uint32_t n, std::uint32_t other) const {
    return statements_.speaker(n) != statements_.speaker(other) &&
           statements_.sign(n) == statements_.sign(other);
  }

  bool are_same(std::uint32_t n, const wording::Wording& wording, std::uint32_t other) {
    const wording::Similarity similarity = wording::compare(wording, wording_of(other));
    return similarity.verbatim && !similarity.denied && similarity.quoted >= kEnough &&
           !is_within(n, other) && !is_within(other, n);
  }

  const Records& records_;
  const Statements& statements_;
  AllStems stems_;
  std::string text_;
};

}  // namespace

SameWords::SameWords(const Records& records, const Statements& statements)
    : pairs_(Search(records, statements).pairs()) {}

std::vector<std::uint32_t> SameWords::others(std::size_t statement) const {
  const auto number = static_cast<std::uint32_t>(statement);
  std::vector<std::uint32_t> found;
  for (auto pair = std::ranges::lower_bound(pairs_, std::pair(number, std::uint32_t{0}));
       pair != pairs_.end() && pair->first == number; ++pair) {
    found.push_back(pair->second);
  }
  return found;
}

std::vector<OtherSpeaker> other_speakers(const std::vector<std::uint32_t>& others,
                                         const Records& records, const Statements& statements,
                                         const Links& links) {
  std::vector<OtherSpeaker> found;
  for (const std::uint32_t other : others) {
    if (statements.speaker(other) == Statements::kNobody) continue;
    const LinkedSpeaker& speaker = links.speakers[statements.speaker(other)];
    auto known = std::ranges::find(found, speaker.id, &OtherSpeaker::speaker);
    if (known == found.end()) known = found.insert(known, {speaker.id, speaker.name, {}});
    for (const QuotationIndex& index : statements.quotations(other)) {
      known->articles.push_back(records.id(index.article));
    }
  }
  for (OtherSpeaker& other : found) {
    std::ranges::sort(other.articles);
    other.articles.erase(std::unique(other.articles.begin(), other.articles.end()),
                         other.articles.end());
  }
  std::ranges::sort(found, std::less<>(), &OtherSpeaker::speaker);
  return found;
}

}  // namespace quoth::report
