#include "speaker/delayed_name.h"

#include <string>
#include <unordered_map>

#include "speaker/described_referents.h"
#include "speaker/mention_place.h"
#include "speaker/office.h"
#include "speaker/phrase.h"

namespace quoth::speaker {
namespace {

// Who is described by a noun as the source of quotations: the first one, and where another one is.
struct Described {
  Index referent = kNone;
  Index token = kNone;    // the first head
  Index another = kNone;  // that of somebody else
};

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
    for (Index q = 0; q < resolved.size(); ++q) add_described(q);
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

  // Whom an earlier source describes by the noun that stands alone before the first place of a
  // referent's name: "the lawyer, Jo Alder, said" after "a lawyer for the union said". kNone if
  // there is nobody, or several.
  Index described_by_noun_of(Index referent) const {
    const Mention* first = first_[referent];
    if (first == nullptr || references_.referents[referent].kind != SpeakerKind::person) {
      return kNone;
    }
    const TokenRange sentence = view_.sentence_tokens(first->head);
    const TokenRange name = first->titled;
    const bool apposed = name.begin >= sentence.begin + 3 && name.end < sentence.end &&
                         view_.text(name.begin - 1) == "," && view_.text(name.end) == ",";
    if (!apposed) return kNone;
    const Phrase phrase = phrase_at(view_, name.begin - 2);
    const bool bare = phrase.head != kNone && phrase.determiner == Determiner::definite &&
                      phrase.core.size() == 2;
    if (!bare || !describes_person(view_, phrase)) return kNone;
    const auto found = described_.find(noun_key(view_, phrase));
    if (found == described_.end() || found->second.token > phrase.head) return kNone;
    const Index another = found->second.another;
    return another == kNone || another > phrase.head ? found->second.referent : kNone;
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

  // The source of a quotation, if it describes one person who has no name.
  Phrase description(Index q) const {
    const Index referent = resolved_[q].referent;
    if (referent == kNone || !quotations()[q].source) return {};
    const Referent& who = references_.referents[referent];
    if (who.kind != SpeakerKind::unnamed || who.plural || !who.forms.empty()) return {};
    const Phrase phrase = read_phrase(view_, view_.tokens(*quotations()[q].source));
    return phrase.head != kNone && describes_person(view_, phrase) ? phrase : Phrase{};
  }

  bool describes_somebody(Index q) const { return description(q).head != kNone; }

  void add_described(Index q) {
    const Phrase phrase = description(q);
    if (phrase.head == kNone) return;
    const Index referent = resolved_[q].referent;
    Described& described = described_[noun_key(view_, phrase)];
    if (described.referent == kNone) described = {referent, phrase.head, kNone};
    if (described.referent != referent && described.another == kNone) {
      described.another = phrase.head;
    }
  }

  const DocumentView& view_;
  const References& references_;
  const std::vector<Reference>& resolved_;
  std::vector<const Mention*> first_;                     // of each referent, not in headlines
  std::unordered_map<std::string, Described> described_;  // by noun key
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
  for (Index named = 0; named < references.referents.size(); ++named) {
    const Index described = names.described_by_noun_of(named);
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
