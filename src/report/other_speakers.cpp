#include "report/other_speakers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "wording/similarity.h"
#include "wording/wording.h"
#include "wording/wording_index.h"

namespace quoth::report {
namespace {

constexpr std::size_t kMaxCandidates = 16;
// Of the words that both quote: three words with a meaning of their own. Two people may
// well use the same shorter phrase.
constexpr std::int32_t kEnough = 30;

class SameWords {
 public:
  SameWords(const std::vector<Record>& records, std::vector<Statement>& statements)
      : records_(records), statements_(statements) {
    wordings_.reserve(statements.size());
    for (const Statement& statement : statements_) {
      const QuotationRecord* quotation = quotation_of(fullest(statement));
      const auto type = quotation == nullptr ? QuotationType::indirect : quotation->type;
      wordings_.push_back(wording::weigh(statement.text, type));
    }
  }

  // Calls `use` with the numbers of each two statements that have the same words.
  template <typename Use>
  void for_pairs(const Use& use) const {
    wording::WordingIndex known;
    for (std::uint32_t n = 0; n < statements_.size(); ++n) {
      if (!wording::is_substantial(wordings_[n], statements_[n].text)) continue;
      for (const std::uint32_t other : known.candidates(wordings_[n], kMaxCandidates)) {
        if (are_same(n, other)) use(n, other);
      }
      known.add(wordings_[n], n);
    }
  }

 private:
  static const Variant& fullest(const Statement& statement) {
    const auto found = std::ranges::find(statement.variants, statement.text, &Variant::text);
    return found == statement.variants.end() ? statement.variants.front() : *found;
  }

  const QuotationRecord* quotation_of(const Variant& variant) const {
    const auto record =
        std::ranges::lower_bound(records_, variant.article, std::less<>(), &Record::id);
    if (record == records_.end() || record->id != variant.article) return nullptr;
    const auto found =
        std::ranges::find(record->quotations, variant.quotation, &QuotationRecord::id);
    return found == record->quotations.end() ? nullptr : &*found;
  }

  // Whether a quotation of one lies within a quotation of the other.
  bool is_within(const Statement& inner, const Statement& outer) const {
    return std::ranges::any_of(inner.variants, [&](const Variant& variant) {
      const QuotationRecord* quotation = quotation_of(variant);
      if (quotation == nullptr || quotation->within.empty()) return false;
      return std::ranges::any_of(outer.variants, [&](const Variant& around) {
        return around.article == variant.article && around.quotation == quotation->within;
      });
    });
  }

  bool are_same(std::uint32_t n, std::uint32_t other) const {
    const Statement& a = statements_[n];
    const Statement& b = statements_[other];
    if (a.speaker == b.speaker || a.sign != b.sign) return false;
    const wording::Similarity similarity = wording::compare(wordings_[n], wordings_[other]);
    return similarity.verbatim && !similarity.denied && similarity.quoted >= kEnough &&
           !is_within(a, b) && !is_within(b, a);
  }

  const std::vector<Record>& records_;
  const std::vector<Statement>& statements_;
  std::vector<wording::Wording> wordings_;
};

}  // namespace

void find_other_speakers(const std::vector<Record>& records,
                         const std::vector<ReportSpeaker>& speakers,
                         std::vector<Statement>& statements) {
  std::unordered_map<std::string_view, const ReportSpeaker*> by_id;
  for (const ReportSpeaker& speaker : speakers) by_id.emplace(speaker.id, &speaker);
  const auto add = [&](Statement& to, const Statement& other) {
    const auto speaker = by_id.find(other.speaker);
    if (speaker == by_id.end()) return;
    auto known = std::ranges::find(to.also_given_to, other.speaker, &OtherSpeaker::speaker);
    if (known == to.also_given_to.end()) {
      to.also_given_to.push_back({other.speaker, speaker->second->name, {}});
      known = std::prev(to.also_given_to.end());
    }
    auto& articles = known->articles;
    articles.insert(articles.end(), other.articles.begin(), other.articles.end());
    std::ranges::sort(articles);
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
  };
  SameWords(records, statements).for_pairs([&](std::uint32_t n, std::uint32_t other) {
    add(statements[n], statements[other]);
    add(statements[other], statements[n]);
  });
  for (Statement& statement : statements) {
    std::ranges::sort(statement.also_given_to, std::less<>(), &OtherSpeaker::speaker);
  }
}

}  // namespace quoth::report
