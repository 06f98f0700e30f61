#include "attribution/rules/direct_speech.h"

#include <algorithm>

#include "attribution/rules/report_clause.h"

namespace quoth::attribution {
namespace {

bool is_colon(const Annotation& annotation, std::int32_t token) {
  const Token& word = annotation.tokens[static_cast<std::size_t>(token)];
  return annotation.text_of(word.span) == ":";
}

class DirectSpeech {
 public:
  DirectSpeech(const Annotation& annotation, const AttributionView& reading,
               const std::vector<Stretch>& stretches, const std::vector<OpenCue>& open_cues,
               std::vector<Draft>& drafts)
      : annotation_(annotation),
        reading_(reading),
        stretches_(stretches),
        open_cues_(open_cues),
        drafts_(drafts),
        taken_(reading.tokens.size(), false),
        begun_in_(reading.paragraphs.size()) {
    for (std::size_t d = 0; d < drafts_.size(); ++d) note(d);
  }

  void draft() {
    for (const Stretch& stretch : stretches_) {
      if (is_taken(stretch)) continue;
      if (join_before(stretch) || report(stretch) || introduce(stretch)) continue;
      go_on(stretch);
    }
  }

 private:
  const ParagraphRange& paragraph_of(const Stretch& stretch) const {
    return reading_.paragraphs[stretch.paragraph];
  }
  const AttributionToken& at(std::int32_t token) const { return reading_.at(token); }

  void take(TokenSpan span) {
    std::fill(taken_.begin() + span.first, taken_.begin() + span.last + 1, true);
  }
  // A draft that is new.
  void note(std::size_t d) {
    const Draft& draft = drafts_[d];
    for (const TokenSpan piece : draft.content) take(piece);
    if (draft.cue) take(*draft.cue);
    if (draft.source) take(*draft.source);
    const auto behind = std::ranges::upper_bound(reading_.paragraphs, draft.begin(), {},
                                                 [](const ParagraphRange& p) { return p.begin; });
    if (behind == reading_.paragraphs.begin()) return;
    begun_in_[static_cast<std::size_t>(behind - reading_.paragraphs.begin()) - 1].push_back(d);
  }
  bool is_taken(const Stretch& stretch) const {
    const auto begin = taken_.begin() + stretch.span.first;
    return std::find(begin, taken_.begin() + stretch.span.last + 1, true) !=
           taken_.begin() + stretch.span.last + 1;
  }
  bool has_marks(const Draft& draft) const {
    return std::ranges::any_of(draft.content, [&](TokenSpan piece) {
      return at(piece.first).mark != MarkState::outside ||
             at(piece.last).mark != MarkState::outside;
    });
  }
  // The last token of a draft's parts.
  static std::int32_t reach_of(const Draft& draft) {
    std::int32_t last = draft.content.back().last;
    if (draft.cue) last = std::max(last, draft.cue->last);
    if (draft.source) last = std::max(last, draft.source->last);
    return last;
  }
  bool is_mark_or_comma(std::int32_t token) const {
    return at(token).tag == Tag::comma || at(token).tag == Tag::stop || at(token).tag == Tag::colon;
  }

  // "A," he said. "B."   "A," he said, "b."
  bool join_before(const Stretch& stretch) {
    Draft* before = nullptr;
    for (const std::size_t d : begun_in_[stretch.paragraph]) {
      Draft& draft = drafts_[d];
      if (draft.begin() > stretch.span.first) continue;
      if (draft.content.back().last > stretch.span.first) continue;
      if (has_marks(draft) && (before == nullptr || reach_of(draft) > reach_of(*before))) {
        before = &draft;
      }
    }
    if (before == nullptr || reach_of(*before) >= stretch.span.first) return false;
    const Index last = at(reach_of(*before)).sentence;
    const Index here = at(stretch.span.first).sentence;
    const bool next_sentence = here == last + 1 && is_whole(annotation_, reading_, stretch);
    const bool other_half = here == last && before->cue && stretch.span.first > 0 &&
                            at(stretch.span.first - 1).tag == Tag::comma &&
                            before->cue->first > before->content.front().last;
    if (!next_sentence && !other_half) return false;
    before->content.push_back(stretch.span);
    take(stretch.span);
    return true;
  }

  void add(const Stretch& stretch, TokenSpan cue, std::optional<TokenSpan> source, Origin origin) {
    Draft& draft = drafts_.emplace_back();
    draft.content.push_back(stretch.span);
    draft.cue = cue;
    draft.source = source;
    draft.origin = origin;
    note(drafts_.size() - 1);
  }

  // Names and titles in marks have no verb in a finite form, or are short.
  bool is_speech(const Stretch& stretch) const {
    if (stretch.size() < kClause) return false;
    for (std::int32_t i = stretch.span.first; i <= stretch.span.last; ++i) {
      if (is_finite(at(i).tag)) return true;
    }
    return false;
  }

  // "A," she said.   She said, "A."
  bool report(const Stretch& stretch) {
    if (!is_speech(stretch)) return false;
    const std::int32_t first = stretch.span.first;
    const std::int32_t last = stretch.span.last;
    const bool ends =
        last > first && (is_mark_or_comma(last - 1) ||
                         is_mark_or_comma(std::min(
                             last + 1, static_cast<std::int32_t>(reading_.tokens.size()) - 1)));
    if (stretch.closed && ends) {
      if (const auto clause = report_behind(annotation_, reading_, last + 1)) {
        add(stretch, clause->cue, clause->source, Origin::report_clause);
        return true;
      }
    }
    const bool led = first > paragraph_of(stretch).begin &&
                     (at(first - 1).tag == Tag::comma || is_colon(annotation_, first - 1));
    if (!led) return false;
    const auto clause = report_before(annotation_, reading_, first);
    if (!clause) return false;
    add(stretch, clause->cue, clause->source, Origin::report_clause);
    return true;
  }

  // ..., a spokesman said: / "A."
  bool introduce(const Stretch& stretch) {
    const ParagraphRange& paragraph = paragraph_of(stretch);
    if (stretch.paragraph == 0 || stretch.span.first != paragraph.begin) return false;
    const ParagraphRange& before = reading_.paragraphs[stretch.paragraph - 1];
    if (!is_colon(annotation_, before.end - 1)) return false;
    const OpenCue* open = nullptr;
    for (const OpenCue& cue : open_cues_) {
      if (cue.paragraph == stretch.paragraph - 1) open = &cue;
    }
    if (open != nullptr) {
      add(stretch, open->cue, open->source, Origin::introduction);
      return true;
    }
    const auto clause = report_before(annotation_, reading_, before.end - 1);
    if (!clause) return false;
    add(stretch, clause->cue, clause->source, Origin::introduction);
    return true;
  }

  // A paragraph wholly in marks behind one that ends with a quotation and its report clause.
  void go_on(const Stretch& stretch) {
    const ParagraphRange& paragraph = paragraph_of(stretch);
    if (stretch.paragraph == 0 || stretch.span.first != paragraph.begin) return;
    if (stretch.span.last + 1 < paragraph.end || stretch.size() < kShort) return;
    const ParagraphRange& before = reading_.paragraphs[stretch.paragraph - 1];
    std::optional<std::size_t> found;
    for (const std::size_t d : begun_in_[stretch.paragraph - 1]) {
      const Draft& draft = drafts_[d];
      if (!has_marks(draft)) continue;
      if (!found || reach_of(draft) > reach_of(drafts_[*found])) found = d;
    }
    if (!found || drafts_[*found].origin == Origin::transcript) return;
    if (at(reach_of(drafts_[*found])).sentence != at(before.end - 1).sentence) return;
    Draft& draft = drafts_.emplace_back();
    draft.content.push_back(stretch.span);
    draft.source = drafts_[*found].source;
    draft.resolved_by = ResolvedBy::continuation;
    draft.continues = found;
    note(drafts_.size() - 1);
  }

  static constexpr std::int32_t kShort = 4;  // marks included
  static constexpr std::int32_t kClause = 6;

  const Annotation& annotation_;
  const AttributionView& reading_;
  const std::vector<Stretch>& stretches_;
  const std::vector<OpenCue>& open_cues_;
  std::vector<Draft>& drafts_;
  std::vector<bool> taken_;  // of each token: some draft has it
  std::vector<std::vector<std::size_t>>
      begun_in_;  // of each paragraph: the drafts that begin there
};

}  // namespace

void draft_direct_speech(const Annotation& annotation, const AttributionView& reading,
                         const std::vector<Stretch>& stretches,
                         const std::vector<OpenCue>& open_cues, std::vector<Draft>& drafts) {
  DirectSpeech(annotation, reading, stretches, open_cues, drafts).draft();
}

void draft_nested(const Annotation& annotation, const AttributionView& reading,
                  const std::vector<Stretch>& nested, std::vector<Draft>& drafts) {
  for (const Stretch& stretch : nested) {
    const std::int32_t first = stretch.span.first;
    const bool led = reading.at(first - 1).tag == Tag::comma || is_colon(annotation, first - 1);
    if (!led) continue;
    const auto clause = report_before(annotation, reading, first);
    if (!clause || !clause->source) continue;
    Draft& draft = drafts.emplace_back();
    draft.content.push_back(stretch.span);
    draft.cue = clause->cue;
    draft.source = clause->source;
    draft.origin = Origin::nested;
  }
}

}  // namespace quoth::attribution
