#include "report/statements.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "text/digest.h"
#include "wording/similarity.h"
#include "wording/word_diff.h"
#include "wording/wording_index.h"

namespace quoth::report {
namespace {

constexpr Index kNobody = ~Index{0};
constexpr std::uint32_t kNone = ~std::uint32_t{0};
// A wording without a speaker and with less weight is too common to be the same statement in two
// articles.
constexpr std::int32_t kUnattributedWeight = 40;

struct QuotationIndex {
  Index article = 0;
  Index quotation = 0;
};

// Quotations of one speaker with the same words and sign.
struct DistinctWording {
  std::string words;  // folded
  std::vector<QuotationIndex> quotations;
  wording::Wording wording;
  wording::StemBag bag;
  Sign sign = Sign::said;
  bool trivial = false;           // its words are not enough to identify a statement
  std::uint32_t fullest = kNone;  // the fullest wording of its statement
};

// All wordings of one speaker; for kNobody, the quotations without a speaker.
struct SpeakerWordings {
  Index speaker = kNobody;
  std::vector<DistinctWording> wordings;  // fullest first, then by words
};

class Grouping {
 public:
  Grouping(const std::vector<Record>& records, const Links& links, const Copies& copies)
      : records_(records), links_(links), copies_(copies) {}

  std::vector<Statement> run() {
    std::vector<SpeakerWordings> speakers = collect();
    for (SpeakerWordings& speaker_wordings : speakers) group(speaker_wordings);
    std::vector<Statement> statements;
    for (const SpeakerWordings& speaker_wordings : speakers)
      add_statements(speaker_wordings, statements);
    return statements;
  }

 private:
  const QuotationRecord& quotation(QuotationIndex index) const {
    return records_[index.article].quotations[index.quotation];
  }

  Index speaker_of(Index article, const std::string& id) const {
    const auto speaker = find_speaker(records_[article], id);
    return speaker ? links_.of[article][*speaker] : kNobody;
  }

  // The id of the article, or of that of which it is a copy.
  std::string_view original_of(Index article) const {
    const std::string& id = records_[article].id;
    const std::string_view original = copies_.original_of(id);
    return original.empty() ? id : original;
  }

  std::vector<SpeakerWordings> collect() const {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<SpeakerWordings> speakers(links_.speakers.size() + 1);
    for (Index a = 0; a < records_.size(); ++a) {
      for (Index q = 0; q < records_[a].quotations.size(); ++q) {
        const QuotationRecord& record_quotation = records_[a].quotations[q];
        const Index speaker = speaker_of(a, record_quotation.speaker);
        SpeakerWordings& speaker_wordings =
            speakers[speaker == kNobody ? links_.speakers.size() : speaker];
        speaker_wordings.speaker = speaker;
        wording::Wording wording = wording::weigh(record_quotation.text, record_quotation.type);
        std::string words = wording::fold_words(wording.words);
        std::string key = std::to_string(speaker);
        key.append("\n").append(to_string(record_quotation.sign)).append("\n").append(words);
        // "Yes." in two articles need not answer the same question, but in those of one text it
        // does.
        const bool trivial = !wording::is_substantial(wording, record_quotation.text) ||
                             (speaker == kNobody && wording.weight < kUnattributedWeight);
        if (trivial) key.append("\n").append(original_of(a));
        const auto [found, added] =
            places.emplace(std::move(key), speaker_wordings.wordings.size());
        if (added)
          speaker_wordings.wordings.push_back({std::move(words),
                                               {},
                                               std::move(wording),
                                               {},
                                               record_quotation.sign,
                                               trivial,
                                               kNone});
        speaker_wordings.wordings[found->second].quotations.push_back({a, q});
      }
    }
    return speakers;
  }

  // Whether `part` is a quotation nested in `whole` in the same article: then it is someone else's
  // words, not a repetition.
  bool is_nested(const DistinctWording& part, const DistinctWording& whole) const {
    for (const QuotationIndex& inner : part.quotations)
      for (const QuotationIndex& outer : whole.quotations)
        if (inner.article == outer.article && !quotation(inner).within.empty() &&
            quotation(inner).within == quotation(outer).id)
          return true;
    return false;
  }

  // Each wording is added to the fullest similar one, or starts a new statement.
  void group(SpeakerWordings& speaker_wordings) const {
    std::ranges::sort(speaker_wordings.wordings, [this](const DistinctWording& a,
                                                        const DistinctWording& b) {
      const auto bracketed = [](const DistinctWording& t) {
        return std::ranges::count_if(t.wording.words, &wording::PlacedWord::bracketed);
      };
      if (a.wording.weight != b.wording.weight) return a.wording.weight > b.wording.weight;
      if (bracketed(a) != bracketed(b)) return bracketed(a) < bracketed(b);
      if (a.words != b.words) return a.words < b.words;
      if (a.sign != b.sign) return a.sign < b.sign;
      return records_[a.quotations.front().article].id < records_[b.quotations.front().article].id;
    });
    wording::WordingIndex known;
    for (std::uint32_t n = 0; n < speaker_wordings.wordings.size(); ++n) {
      DistinctWording& distinct = speaker_wordings.wordings[n];
      distinct.bag = wording::make_bag(distinct.wording);
      distinct.fullest = speaker_wordings.wordings.size() > 1
                             ? find_fullest(speaker_wordings, known, distinct)
                             : kNone;
      if (distinct.fullest != kNone) continue;
      distinct.fullest = n;
      known.add(distinct.wording, n);
    }
  }

  std::uint32_t find_fullest(const SpeakerWordings& speaker_wordings,
                             const wording::WordingIndex& known,
                             const DistinctWording& distinct) const {
    constexpr std::size_t kMaxCandidates = 16;
    constexpr std::int32_t kPhraseWeight = 60;  // lighter wordings may be a mere phrase
    if (distinct.trivial) return kNone;
    std::uint32_t best = kNone;
    std::int32_t best_matched = 0;
    bool ambiguous = false;
    for (const std::uint32_t n : known.candidates(distinct.wording, kMaxCandidates)) {
      const DistinctWording& fuller = speaker_wordings.wordings[n];
      if (distinct.sign != fuller.sign) continue;
      if (wording::shared_weight(distinct.bag, fuller.bag) < wording::kRareWeight) continue;
      const wording::Similarity similarity = wording::compare(distinct.wording, fuller.wording);
      if (!wording::same_statement(similarity) || is_nested(distinct, fuller)) continue;
      if (speaker_wordings.speaker == kNobody && similarity.matched < kPhraseWeight) continue;
      if (similarity.matched > best_matched || (similarity.matched == best_matched && n < best))
        best = n;
      ambiguous = similarity.matched == best_matched;
      best_matched = std::max(best_matched, similarity.matched);
    }
    // A phrase that is in several statements of one speaker is not a shorter form of any of them.
    return ambiguous && distinct.wording.weight < kPhraseWeight ? kNone : best;
  }

  void add_statements(const SpeakerWordings& speaker_wordings,
                      std::vector<Statement>& statements) const {
    std::map<std::uint32_t, std::vector<const DistinctWording*>> groups;
    for (const DistinctWording& distinct : speaker_wordings.wordings)
      groups[distinct.fullest].push_back(&distinct);
    for (const auto& [fullest, wordings] : groups) {
      Statement statement;
      const DistinctWording& full = speaker_wordings.wordings[fullest];
      if (speaker_wordings.speaker != kNobody)
        statement.speaker = links_.speakers[speaker_wordings.speaker].id;
      std::string what = statement.speaker;
      what.append("\n").append(full.words);
      if (full.trivial) what.append("\n").append(records_[full.quotations.front().article].id);
      if (full.sign != Sign::said) what.append("\n").append(to_string(full.sign));
      statement.sign = full.sign;
      statement.id.append("s-").append(text::short_digest(what));
      statement.text = quotation(full.quotations.front()).text;
      add_variants(wordings, statement);
      statements.push_back(std::move(statement));
    }
  }

  void add_variants(const std::vector<const DistinctWording*>& wordings,
                    Statement& statement) const;

  const std::vector<Record>& records_;
  const Links& links_;
  const Copies& copies_;
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

void Grouping::add_variants(const std::vector<const DistinctWording*>& wordings,
                            Statement& statement) const {
  std::vector<QuotationIndex> quotations;
  for (const DistinctWording* distinct : wordings) {
    quotations.insert(quotations.end(), distinct->quotations.begin(), distinct->quotations.end());
  }
  std::ranges::sort(quotations, std::less<>(), [](const QuotationIndex& index) {
    return std::pair(index.article, index.quotation);
  });
  for (const QuotationIndex& index : quotations) {
    const Record& record = records_[index.article];
    const QuotationRecord& record_quotation = quotation(index);
    if (statement.articles.empty() || statement.articles.back() != record.id)
      statement.articles.push_back(record.id);
    auto changes = wording::word_changes(statement.text, record_quotation.text);
    const Relation relation = relation_of(changes);
    statement.variants.push_back(
        {record.id, record_quotation.id, record_quotation.text, relation, std::move(changes)});
  }
}

}  // namespace

std::vector<Statement> group_statements(const std::vector<Record>& records, const Links& links,
                                        const Copies& copies) {
  struct Weighed {
    std::size_t articles = 0;
    std::size_t variants = 0;
    Statement statement;
  };
  std::vector<Weighed> weighed;
  for (Statement& statement : Grouping(records, links, copies).run()) {
    Weighed one;
    std::string_view article;
    for (const Variant& variant : statement.variants) {
      if (copies.repeats(statement, variant)) continue;
      ++one.variants;
      if (variant.article != article) ++one.articles;
      article = variant.article;
    }
    one.statement = std::move(statement);
    weighed.push_back(std::move(one));
  }
  std::ranges::sort(weighed, [](const Weighed& a, const Weighed& b) {
    const auto key = [](const Weighed& w) {
      return std::tie(w.statement.speaker, w.statement.text, w.statement.id);
    };
    if (a.articles != b.articles) return a.articles > b.articles;
    if (a.variants != b.variants) return a.variants > b.variants;
    return key(a) < key(b);
  });
  std::vector<Statement> statements;
  statements.reserve(weighed.size());
  for (Weighed& one : weighed) statements.push_back(std::move(one.statement));
  return statements;
}

}  // namespace quoth::report
