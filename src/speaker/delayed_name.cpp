#include "speaker/delayed_name.h"

#include "speaker/mention_place.h"
#include "speaker/office.h"
#include "speaker/phrase.h"

namespace quoth::speaker {
namespace {

class DelayedNames {
 public:
  DelayedNames(const DocumentView& view, const References& references,
               const std::vector<Reference>& resolved)
      : view_(view),
        references_(references),
        resolved_(resolved),
        first_(references.referents.size(), nullptr) {
    for (const Mention& mention : references.mentions) {
      const Mention*& first = first_[mention.referent];
      if (first == nullptr && !in_headline(view, mention.head)) first = &mention;
    }
  }

  // The referent of the name that quotation `q` has for its source and the article there for the
  // first time; kNone if it has more words, or another source.
  Index first_named_by(Index q) const {
    const Quotation& quotation = quotations()[q];
    const Index referent = resolved_[q].referent;
    if (!quotation.source || referent == kNone || resolved_[q].by != ResolvedBy::name) return kNone;
    if (references_.referents[referent].kind != SpeakerKind::person) return kNone;
    const TokenRange source = view_.tokens(*quotation.source);
    const Mention* first = first_[referent];
    const bool here = first != nullptr && first->titled == source && first->tokens == source;
    return here ? referent : kNone;
  }

  // The person without a name who is the last to speak in the body paragraph before that of
  // quotation `q`, if the quotation's marks open its own; kNone if there is none.
  Index described_before(Index q) const {
    const Quotation& quotation = quotations()[q];
    const std::vector<Paragraph>& paragraphs = view_.article().paragraphs;
    const Index paragraph = quotation.paragraph;
    if (quotation.type != QuotationType::direct) return kNone;
    if (quotation.content.front().begin != paragraphs[paragraph].span.begin) return kNone;
    constexpr Index kMostBetween = 3;  // captions and the like
    Index above = paragraph;
    while (above > 0 && paragraph - above < kMostBetween &&
           paragraphs[above - 1].role != Role::body) {
      --above;
    }
    if (above == 0 || paragraphs[above - 1].role != Role::body) return kNone;
    --above;
    for (Index before = q; before-- > 0 && quotations()[before].paragraph >= above;) {
      if (quotations()[before].paragraph != above || !quotations()[before].source) continue;
      return describes_somebody(before) ? resolved_[before].referent : kNone;
    }
    return kNone;
  }

 private:
  const std::vector<Quotation>& quotations() const { return view_.article().quotations; }

  bool describes_somebody(Index q) const {
    const Index referent = resolved_[q].referent;
    if (referent == kNone) return false;
    const Referent& who = references_.referents[referent];
    if (who.kind != SpeakerKind::unnamed || who.plural || !who.forms.empty()) return false;
    const Phrase phrase = read_phrase(view_, view_.tokens(*quotations()[q].source));
    return phrase.head != kNone && describes_person(view_, phrase);
  }

  const DocumentView& view_;
  const References& references_;
  const std::vector<Reference>& resolved_;
  std::vector<const Mention*> first_;  // of each referent, not in headlines
};

bool may_be_one(const Referent& described, const Referent& named) {
  return described.gender == token::Gender::unknown || named.gender == token::Gender::unknown ||
         described.gender == named.gender;
}

}  // namespace

std::vector<Reference> with_delayed_names(const DocumentView& view, const References& references,
                                          std::vector<Reference> resolved) {
  const DelayedNames names(view, references, resolved);
  std::vector<Index> name_of(references.referents.size(), kNone);  // of those who are described
  for (Index q = 1; q < resolved.size(); ++q) {
    const Index named = names.first_named_by(q);
    if (named == kNone) continue;
    const Index described = names.described_before(q);
    if (described == kNone || name_of[described] != kNone) continue;
    if (may_be_one(references.referents[described], references.referents[named])) {
      name_of[described] = named;
    }
  }
  for (Reference& reference : resolved) {
    if (reference.referent == kNone || name_of[reference.referent] == kNone) continue;
    reference.referent = name_of[reference.referent];
    reference.by = ResolvedBy::title;
    reference.description.clear();
  }
  return resolved;
}

}  // namespace quoth::speaker
