#include "attribution/rules/parenthesis.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

// Words between a cue and its source, and words behind both ("on Tuesday").
constexpr std::int32_t kGap = 1;
constexpr std::int32_t kTail = 6;

bool leads_away(Tag tag) {
  return tag == Tag::IN || tag == Tag::WRB || tag == Tag::VBN || tag == Tag::VBG || tag == Tag::VBD;
}

class Parenthesis {
 public:
  Parenthesis(const Annotation& annotation, const AttributionView& reading, const OpenCue& open)
      : reading_(reading), cue_(open.cue), source_(*open.source) {
    const Sentence& sentence = annotation.sentences[reading.at(cue_.first).sentence];
    begin_ = static_cast<std::int32_t>(sentence.first_token);
    end_ = static_cast<std::int32_t>(sentence.end_token);
    while (end_ > begin_ && reading_.at(end_ - 1).tag == Tag::stop) --end_;
    first_ = std::min(cue_.first, source_.first);
    behind_ = std::max(cue_.last, source_.last) + 1;
  }

  // What the clause reports; nothing, where it is not set off.
  std::vector<TokenSpan> content() const {
    const std::int32_t gap =
        std::max(cue_.first, source_.first) - std::min(cue_.last, source_.last) - 1;
    if (first_ < begin_ || behind_ > end_ || gap > kGap) return {};
    if (reading_.at(first_).mark != MarkState::outside) return {};
    if (first_ == begin_) return leads() ? behind(behind_ + 1) : std::vector<TokenSpan>{};
    if (!is_comma(first_ - 1) || !is_report()) return {};
    const TokenSpan before{begin_, first_ - 2};
    if (!is_clause(before)) return {};
    const std::int32_t rest = end_of_clause();
    if (rest == end_) return {before};
    if (!is_comma(rest)) return {};
    std::vector<TokenSpan> pieces = behind(rest + 1);
    if (pieces.empty()) return {};
    pieces.insert(pieces.begin(), before);
    return pieces;
  }

 private:
  bool is_comma(std::int32_t i) const { return i < end_ && reading_.at(i).tag == Tag::comma; }
  // "According to the mayor, ...": no verb of its own.
  bool leads() const {
    for (std::int32_t i = cue_.first; i <= cue_.last; ++i) {
      if (is_finite(reading_.at(i).tag)) return false;
    }
    return cue_.first == first_ && is_comma(behind_);
  }
  // Behind the adverbials that belong to the clause.
  std::int32_t end_of_clause() const {
    std::int32_t i = behind_;
    while (i < end_ && i - behind_ <= kTail && !is_comma(i) && !is_verb(reading_.at(i).tag)) ++i;
    return i;
  }
  // A main clause, with its verb. One that begins with "when" or "asked" goes on behind a comma.
  bool is_clause(TokenSpan span) const {
    if (span.last < span.first) return false;
    if (reading_.at(span.last).mark != MarkState::outside) return false;
    std::int32_t i = span.first;
    if (reading_.at(i).tag == Tag::CC) ++i;
    if (leads_away(reading_.at(i).tag)) {
      while (i <= span.last && !is_comma(i)) ++i;
    }
    while (i <= span.last && !is_finite(reading_.at(i).tag)) ++i;
    return i <= span.last;
  }
  // Who said it is the subject of an active verb.
  bool is_report() const {
    for (std::int32_t i = cue_.first; i <= cue_.last; ++i) {
      const parse::Dependency relation = reading_.node(i).relation;
      if (relation == parse::Dependency::auxpass || relation == parse::Dependency::relcl ||
          relation == parse::Dependency::acl) {
        return false;
      }
    }
    return true;
  }
  std::vector<TokenSpan> behind(std::int32_t from) const {
    if (from >= end_) return {};
    return {{from, end_ - 1}};
  }

  const AttributionView& reading_;
  TokenSpan cue_;
  TokenSpan source_;
  std::int32_t begin_ = 0;  // of the sentence
  std::int32_t end_ = 0;    // without its full stop
  std::int32_t first_ = 0;  // of the clause
  std::int32_t behind_ = 0;
};

}  // namespace

void draft_parentheses(const Annotation& annotation, const AttributionView& reading,
                       const std::vector<OpenCue>& open_cues, std::vector<Draft>& drafts) {
  std::vector<bool> taken(reading.tokens.size());
  const auto take = [&](std::int32_t begin, std::int32_t end) {
    std::fill(taken.begin() + begin, taken.begin() + end, true);
  };
  for (const Draft& draft : drafts) {
    if (draft.cue) take(draft.cue->first, draft.cue->last + 1);
    if (draft.laid_out()) take(draft.begin(), draft.end());
  }
  for (const OpenCue& open : open_cues) {
    const auto begin = taken.begin() + open.cue.first;
    const auto end = taken.begin() + open.cue.last + 1;
    if (!open.source || std::find(begin, end, true) != end) continue;
    Draft draft;
    draft.content = Parenthesis(annotation, reading, open).content();
    if (draft.content.empty()) continue;
    draft.cue = open.cue;
    draft.source = open.source;
    draft.origin = Origin::report_clause;
    drafts.push_back(std::move(draft));
  }
}

}  // namespace quoth::attribution
