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
constexpr std::int32_t kAlone = 40;  // what tells a statement that nobody is named for

struct Saying {
  Index article = 0;
  Index quotation = 0;
};

// Quotations of one speaker in the same words.
struct Told {
  std::string words;  // folded
  std::vector<Saying> sayings;
  wording::Wording wording;
  wording::StemBag bag;
  bool trivial = false;           // it says too little to be told from another by its words
  std::uint32_t fullest = kNone;  // the wording whose statement it belongs to
};

// What one speaker says, or what nobody is named for.
struct Voice {
  Index speaker = kNobody;
  std::vector<Told> told;  // the fullest first, then by words
};

class Grouping {
 public:
  Grouping(const std::vector<Record>& records, const Links& links)
      : records_(records), links_(links) {}

  std::vector<Statement> run() {
    std::vector<Voice> voices = collect();
    for (Voice& voice : voices) group(voice);
    std::vector<Statement> statements;
    for (const Voice& voice : voices) tell(voice, statements);
    return statements;
  }

 private:
  const QuotationRecord& quotation(Saying saying) const {
    return records_[saying.article].quotations[saying.quotation];
  }

  Index speaker_of(Index article, const std::string& id) const {
    const auto& speakers = records_[article].speakers;
    const auto found = std::ranges::find(speakers, id, &SpeakerRecord::id);
    if (id.empty() || found == speakers.end()) return kNobody;
    return links_.of[article][static_cast<std::size_t>(found - speakers.begin())];
  }

  std::vector<Voice> collect() const {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<Voice> voices(links_.speakers.size() + 1);
    for (Index a = 0; a < records_.size(); ++a) {
      for (Index q = 0; q < records_[a].quotations.size(); ++q) {
        const QuotationRecord& said = records_[a].quotations[q];
        const Index speaker = speaker_of(a, said.speaker);
        Voice& voice = voices[speaker == kNobody ? links_.speakers.size() : speaker];
        voice.speaker = speaker;
        wording::Wording wording = wording::weigh(said.text, said.type);
        std::string words = wording::fold_words(wording.words);
        std::string key = std::to_string(speaker);
        key.append("\n").append(words);
        // "Yes." in two articles need not answer the same question.
        const bool trivial = !wording::says_something(wording, said.text) ||
                             (speaker == kNobody && wording.weight < kAlone);
        if (trivial) key.append("\n").append(records_[a].id);
        const auto [found, added] = places.emplace(std::move(key), voice.told.size());
        if (added)
          voice.told.push_back({std::move(words), {}, std::move(wording), {}, trivial, kNone});
        voice.told[found->second].sayings.push_back({a, q});
      }
    }
    return voices;
  }

  // Whether `part` is a quotation within `whole` in the same article: told by someone else, not
  // told again.
  bool nested(const Told& part, const Told& whole) const {
    for (const Saying& inner : part.sayings)
      for (const Saying& outer : whole.sayings)
        if (inner.article == outer.article && !quotation(inner).within.empty() &&
            quotation(inner).within == quotation(outer).id)
          return true;
    return false;
  }

  // Every wording joins the fullest one that it is like, or is the fullest of a new statement.
  void group(Voice& voice) const {
    std::ranges::sort(voice.told, [this](const Told& a, const Told& b) {
      const auto bracketed = [](const Told& t) {
        return std::ranges::count_if(t.wording.words, &wording::PlacedWord::bracketed);
      };
      if (a.wording.weight != b.wording.weight) return a.wording.weight > b.wording.weight;
      if (bracketed(a) != bracketed(b)) return bracketed(a) < bracketed(b);
      if (a.words != b.words) return a.words < b.words;
      return records_[a.sayings.front().article].id < records_[b.sayings.front().article].id;
    });
    wording::WordingIndex index;
    for (std::uint32_t n = 0; n < voice.told.size(); ++n) {
      Told& told = voice.told[n];
      told.bag = wording::make_bag(told.wording);
      told.fullest = voice.told.size() > 1 ? find_fullest(voice, index, told) : kNone;
      if (told.fullest != kNone) continue;
      told.fullest = n;
      index.add(told.wording, n);
    }
  }

  std::uint32_t find_fullest(const Voice& voice, const wording::WordingIndex& index,
                             const Told& told) const {
    constexpr std::size_t kCompared = 16;
    constexpr std::int32_t kSlogan = 60;  // wordings lighter than this may be a mere phrase
    if (told.trivial) return kNone;
    std::uint32_t best = kNone;
    std::int32_t most = 0;
    bool ambiguous = false;
    for (const std::uint32_t n : index.candidates(told.wording, kCompared)) {
      const Told& fuller = voice.told[n];
      if (wording::shared_weight(told.bag, fuller.bag) < wording::kRareWeight) continue;
      const wording::Similarity like = wording::likeness(told.wording, fuller.wording);
      if (!wording::same_statement(like) || nested(told, fuller)) continue;
      if (voice.speaker == kNobody && like.matched < kSlogan) continue;
      if (like.matched > most || (like.matched == most && n < best)) best = n;
      ambiguous = like.matched == most;
      most = std::max(most, like.matched);
    }
    // A phrase that several statements of one speaker hold alike is none of them cut short.
    return ambiguous && told.wording.weight < kSlogan ? kNone : best;
  }

  void tell(const Voice& voice, std::vector<Statement>& statements) const {
    std::map<std::uint32_t, std::vector<const Told*>> groups;
    for (const Told& told : voice.told) groups[told.fullest].push_back(&told);
    for (const auto& [fullest, tellings] : groups) {
      Statement statement;
      const Told& full = voice.told[fullest];
      if (voice.speaker != kNobody) statement.speaker = links_.speakers[voice.speaker].id;
      std::string what = statement.speaker;
      what.append("\n").append(full.words);
      if (full.trivial) what.append("\n").append(records_[full.sayings.front().article].id);
      statement.id.append("s-").append(text::short_digest(what));
      statement.text = quotation(full.sayings.front()).text;
      add_variants(tellings, statement);
      statements.push_back(std::move(statement));
    }
  }

  void add_variants(const std::vector<const Told*>& tellings, Statement& statement) const;

  const std::vector<Record>& records_;
  const Links& links_;
};

// An editor's brackets make no wording longer: they stand for words, or explain them.
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

void Grouping::add_variants(const std::vector<const Told*>& tellings, Statement& statement) const {
  struct Line {
    Saying saying;
    const Told* told;
  };
  std::vector<Line> lines;
  for (const Told* told : tellings)
    for (const Saying& saying : told->sayings) lines.push_back({saying, told});
  std::ranges::sort(lines, std::less<>(), [](const Line& line) {
    return std::pair(line.saying.article, line.saying.quotation);
  });
  for (const Line& line : lines) {
    const Record& record = records_[line.saying.article];
    const QuotationRecord& said = quotation(line.saying);
    if (statement.articles.empty() || statement.articles.back() != record.id)
      statement.articles.push_back(record.id);
    auto changes = wording::word_changes(statement.text, said.text);
    const Relation relation = relation_of(changes);
    statement.variants.push_back({record.id, said.id, said.text, relation, std::move(changes)});
  }
}

}  // namespace

std::vector<Statement> group_statements(const std::vector<Record>& records, const Links& links) {
  std::vector<Statement> statements = Grouping(records, links).run();
  std::ranges::sort(statements, [](const Statement& a, const Statement& b) {
    const auto weight = [](const Statement& s) {
      return std::pair(s.articles.size(), s.variants.size());
    };
    if (weight(a) != weight(b)) return weight(a) > weight(b);
    return std::tie(a.speaker, a.text, a.id) < std::tie(b.speaker, b.text, b.id);
  });
  return statements;
}

}  // namespace quoth::report
