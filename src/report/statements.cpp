#include "report/statements.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "report/ring.h"
#include "report/speakers_by_id.h"
#include "text/digest.h"
#include "wording/similarity.h"
#include "wording/word_diff.h"
#include "wording/wording_index.h"

namespace quoth::report {
namespace {

constexpr std::uint32_t kNone = ~std::uint32_t{0};
// A wording without a speaker and with less weight is too common to be the same statement in two
// articles.
constexpr std::int32_t kUnattributedWeight = 40;

// Quotations of one speaker with the same words and sign.
struct DistinctWording {
  std::string words;  // folded
  std::vector<QuotationIndex> quotations;
  std::int32_t weight = 0;
  std::ptrdiff_t bracketed = 0;  // words
  Sign sign = Sign::said;
  bool trivial = false;           // its words are not enough to identify a statement
  std::uint32_t fullest = kNone;  // the fullest wording of its statement
};

// A wording as it is compared.
struct Compared {
  wording::Wording wording;
  wording::StemBag bag;
};

// A statement with what it is sorted by.
struct Weighed {
  std::uint32_t articles = 0;
  std::uint32_t variants = 0;
  std::string text;
  std::string id;
  std::size_t group = 0;
};

// Bracketed words do not make a wording longer: an editor added them in place of words, or to
// explain them.
Relation relation_of(const std::vector<WordChange>& changes) {
  bool cut = false;
  bool added = false;
  bool bracketed = false;
  bool replaced = false;
  for (const WordChange& change : changes) {
    const bool brackets = change.new_words.starts_with('[') && change.new_words.ends_with(']');
    cut = cut || change.op == WordChange::Op::delete_;
    replaced = replaced || change.op == WordChange::Op::replace;
    if (change.op == WordChange::Op::insert) (brackets ? bracketed : added) = true;
  }
  if (changes.empty()) return Relation::same;
  if (replaced || (added && cut)) return Relation::reworded;
  if (cut) return Relation::shorter;
  return added ? Relation::longer : Relation::reworded;
}

// How many articles and variants a statement has without what copies repeat.
std::pair<std::uint32_t, std::uint32_t> weight_of(const Statement& statement,
                                                  const Copies& copies) {
  std::uint32_t articles = 0;
  std::uint32_t variants = 0;
  std::string_view article;
  for (const Variant& variant : statement.variants) {
    if (copies.repeats(statement, variant)) continue;
    ++variants;
    if (variant.article != article) ++articles;
    article = variant.article;
  }
  return {articles, variants};
}

}  // namespace

// Groups the quotations of one speaker after the other, so that only the wordings of one are in
// memory; of many wordings, only those that were compared last.
class Statements::Grouping {
 public:
  Grouping(Statements& statements, const Copies& copies)
      : statements_(statements),
        records_(statements.records_),
        links_(*statements.links_),
        copies_(copies) {}

  void run() {
    assign();
    std::vector<Index> speakers(links_.speakers.size() + 1);
    std::iota(speakers.begin(), speakers.end(), Index{0});
    std::ranges::sort(speakers, std::less<>(), [&](Index speaker) {
      return std::pair(std::string_view(id_of(speaker)), speaker);
    });
    std::vector<Weighed> weighed;  // of the speakers with one id
    for (std::size_t i = 0; i < speakers.size(); ++i) {
      group(speakers[i], weighed);
      const bool last = i + 1 == speakers.size() || id_of(speakers[i + 1]) != id_of(speakers[i]);
      if (last) add_in_order(weighed);
    }
    order();
  }

 private:
  struct Counts {
    std::uint32_t articles = 0;
    std::uint32_t variants = 0;
    std::uint32_t group = 0;
  };

  // The number of nobody is one after the last speaker's; the id of nobody is empty.
  Index nobody() const { return static_cast<Index>(links_.speakers.size()); }
  const std::string& id_of(Index speaker) const {
    static const std::string none;
    return speaker == nobody() ? none : links_.speakers[speaker].id;
  }

  // The id of the article, or of that of which it is a copy.
  std::string_view original_of(Index article) const {
    const std::string& id = records_.id(article);
    const std::string_view original = copies_.original_of(id);
    return original.empty() ? id : original;
  }

  // Lists the quotations of each speaker, in order.
  void assign() {
    std::vector<Index> speaker_of;  // of each quotation of the records
    begin_.assign(links_.speakers.size() + 2, 0);
    for (Index a = 0; a < records_.size(); ++a) {
      const Record& record = records_[a];
      const SpeakersById by_id(record.speakers);
      for (const QuotationRecord& quotation : record.quotations) {
        const auto speaker = by_id.find(quotation.speaker);
        speaker_of.push_back(speaker ? links_.of[a][*speaker] : nobody());
        ++begin_[speaker_of.back() + 1];
      }
    }
    std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    said_.resize(speaker_of.size());
    std::size_t number = 0;
    for (Index a = 0; a < records_.size(); ++a) {
      const std::size_t count = records_[a].quotations.size();
      for (Index q = 0; q < count; ++q) said_[next[speaker_of[number++]]++] = {a, q};
    }
  }

  std::vector<DistinctWording> collect(Index speaker) const {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<DistinctWording> wordings;
    for (std::uint32_t n = begin_[speaker]; n < begin_[speaker + 1]; ++n) {
      const QuotationRecord& quotation = statements_.quotation(said_[n]);
      const wording::Wording wording = wording::weigh(quotation.text, quotation.type);
      std::string words = wording::fold_words(wording.words);
      std::string key(to_string(quotation.sign));
      key.append("\n").append(words);
      // "Yes." in two articles need not answer the same question, but in those of one text it does.
      const bool trivial = !wording::is_substantial(wording, quotation.text) ||
                           (speaker == nobody() && wording.weight < kUnattributedWeight);
      if (trivial) key.append("\n").append(original_of(said_[n].article));
      const auto [found, added] = places.emplace(std::move(key), wordings.size());
      if (added) {
        const auto bracketed =
            std::ranges::count_if(wording.words, &wording::PlacedWord::bracketed);
        wordings.push_back(
            {std::move(words), {}, wording.weight, bracketed, quotation.sign, trivial, kNone});
      }
      wordings[found->second].quotations.push_back(said_[n]);
    }
    return wordings;
  }

  // Whether `part` is a quotation nested in `whole` in the same article: then it is someone else's
  // words, not a repetition.
  bool is_nested(const DistinctWording& part, const DistinctWording& whole) const {
    for (const QuotationIndex& inner : part.quotations) {
      for (const QuotationIndex& outer : whole.quotations) {
        if (inner.article != outer.article) continue;
        const std::string& within = statements_.quotation(inner).within;
        if (!within.empty() && within == statements_.quotation(outer).id) return true;
      }
    }
    return false;
  }

  // Each wording is added to the fullest similar one, or starts a new statement.
  void join(Index speaker, std::vector<DistinctWording>& wordings) {
    std::ranges::sort(wordings, [](const DistinctWording& a, const DistinctWording& b) {
      if (a.weight != b.weight) return a.weight > b.weight;
      if (a.bracketed != b.bracketed) return a.bracketed < b.bracketed;
      if (a.words != b.words) return a.words < b.words;
      if (a.sign != b.sign) return a.sign < b.sign;
      return a.quotations.front().article < b.quotations.front().article;
    });
    if (wordings.size() == 1) wordings.front().fullest = 0;
    if (wordings.size() < 2) return;
    wording::WordingIndex known;
    for (std::uint32_t n = 0; n < wordings.size(); ++n) {
      DistinctWording& distinct = wordings[n];
      distinct.fullest = find_fullest(speaker, wordings, known, n);
      if (distinct.fullest != kNone) continue;
      distinct.fullest = n;
      known.add(compared(speaker, wordings, n).wording, n);
    }
  }

  // The wording, made of its first quotation unless it is held.
  const Compared& compared(Index speaker, const std::vector<DistinctWording>& wordings,
                           std::uint32_t n) {
    return held_.get(begin_[speaker] + n, [&] {
      const QuotationRecord& quotation = statements_.quotation(wordings[n].quotations.front());
      Compared made{wording::weigh(quotation.text, quotation.type), {}};
      made.bag = wording::make_bag(made.wording);
      return made;
    });
  }

  std::uint32_t find_fullest(Index speaker, const std::vector<DistinctWording>& wordings,
                             const wording::WordingIndex& known, std::uint32_t number) {
    constexpr std::size_t kMaxCandidates = 16;
    constexpr std::int32_t kPhraseWeight = 60;  // lighter wordings may be a mere phrase
    const DistinctWording& distinct = wordings[number];
    if (distinct.trivial) return kNone;
    const Compared& own = compared(speaker, wordings, number);
    std::uint32_t best = kNone;
    std::int32_t best_matched = 0;
    bool ambiguous = false;
    for (const std::uint32_t n : known.candidates(own.wording, kMaxCandidates)) {
      const DistinctWording& fuller = wordings[n];
      if (distinct.sign != fuller.sign) continue;
      const Compared& other = compared(speaker, wordings, n);
      if (wording::shared_weight(own.bag, other.bag) < wording::kRareWeight) continue;
      const wording::Similarity similarity = wording::compare(own.wording, other.wording);
      if (!wording::same_statement(similarity) || is_nested(distinct, fuller)) continue;
      if (speaker == nobody() && similarity.matched < kPhraseWeight) continue;
      if (similarity.matched > best_matched || (similarity.matched == best_matched && n < best))
        best = n;
      ambiguous = similarity.matched == best_matched;
      best_matched = std::max(best_matched, similarity.matched);
    }
    // A phrase that is in several statements of one speaker is not a shorter form of any of them.
    return ambiguous && distinct.weight < kPhraseWeight ? kNone : best;
  }

  // Adds the groups of one speaker.
  void group(Index speaker, std::vector<Weighed>& weighed) {
    std::vector<DistinctWording> wordings = collect(speaker);
    join(speaker, wordings);
    std::map<std::uint32_t, std::vector<const DistinctWording*>> groups;
    for (const DistinctWording& distinct : wordings) groups[distinct.fullest].push_back(&distinct);
    for (const auto& [fullest, members] : groups) {
      const DistinctWording& full = wordings[fullest];
      Group group{.first = static_cast<std::uint32_t>(statements_.quotations_.size()),
                  .speaker = speaker == nobody() ? kNobody : speaker,
                  .fullest = full.quotations.front(),
                  .sign = full.sign,
                  .trivial = full.trivial};
      std::vector<QuotationIndex> quotations;
      for (const DistinctWording* distinct : members) {
        quotations.insert(quotations.end(), distinct->quotations.begin(),
                          distinct->quotations.end());
      }
      std::ranges::sort(quotations, std::less<>(), [](const QuotationIndex& index) {
        return std::pair(index.article, index.quotation);
      });
      group.count = static_cast<std::uint32_t>(quotations.size());
      auto& all = statements_.quotations_;
      all.insert(all.end(), quotations.begin(), quotations.end());
      Statement statement = statements_.without_changes(group);
      const auto [articles, variants] = weight_of(statement, copies_);
      weighed.push_back({articles, variants, std::move(statement.text), std::move(statement.id),
                         statements_.groups_.size()});
      statements_.groups_.push_back(group);
    }
  }

  // Puts the statements of one speaker behind those before.
  void add_in_order(std::vector<Weighed>& weighed) {
    std::ranges::sort(weighed, std::less<>(),
                      [](const Weighed& w) { return std::tie(w.text, w.id); });
    for (const Weighed& one : weighed) {
      counts_.push_back({one.articles, one.variants, static_cast<std::uint32_t>(one.group)});
    }
    weighed.clear();
  }

  void order() {
    std::ranges::stable_sort(counts_, std::greater<>(), [](const Counts& counts) {
      return std::pair(counts.articles, counts.variants);
    });
    std::vector<Group> sorted;
    sorted.reserve(counts_.size());
    for (const Counts& counts : counts_) sorted.push_back(statements_.groups_[counts.group]);
    statements_.groups_ = std::move(sorted);
  }

  Statements& statements_;
  const Records& records_;
  const Links& links_;
  const Copies& copies_;
  std::vector<QuotationIndex> said_;  // the quotations, speaker by speaker
  std::vector<std::uint32_t> begin_;  // of each speaker in `said_`, and the end
  std::vector<Counts> counts_;
  Ring<Compared, 4096> held_;  // by place in `said_` from that of the speaker on
};

Statements::Statements(const Records& records, const Links& links, const Copies& copies)
    : records_(records), links_(&links) {
  Grouping(*this, copies).run();
}

QuotationIndex Statements::fullest(std::size_t n) const {
  const std::string text = quotation(groups_[n].fullest).text;
  for (const QuotationIndex index : quotations(n)) {
    if (quotation(index).text == text) return index;
  }
  return groups_[n].fullest;
}

Statement Statements::without_changes(const Group& group) const {
  Statement statement;
  statement.sign = group.sign;
  statement.text = quotation(group.fullest).text;
  if (group.speaker != kNobody) statement.speaker = links_->speakers[group.speaker].id;
  std::string what = statement.speaker;
  what.append("\n").append(wording::fold_words(statement.text));
  if (group.trivial) what.append("\n").append(records_.id(group.fullest.article));
  if (group.sign != Sign::said) what.append("\n").append(to_string(group.sign));
  statement.id.append("s-").append(text::short_digest(what));
  statement.variants.reserve(group.count);
  for (const QuotationIndex& index : std::span(quotations_).subspan(group.first, group.count)) {
    const std::string& article = records_.id(index.article);
    if (statement.articles.empty() || statement.articles.back() != article) {
      statement.articles.push_back(article);
    }
    const QuotationRecord& record = quotation(index);
    statement.variants.push_back({article, record.id, record.text, Relation::same, {}});
  }
  return statement;
}

Statement Statements::operator[](std::size_t n) const {
  Statement statement = without_changes(groups_[n]);
  for (Variant& variant : statement.variants) {
    if (variant.text == statement.text) continue;
    variant.changes = wording::word_changes(statement.text, variant.text);
    variant.relation = relation_of(variant.changes);
  }
  return statement;
}

}  // namespace quoth::report
