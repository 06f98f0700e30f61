#include "speaker/delayed_name.h"

#include <algorithm>
#include <string>
#include <string_view>
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
    const auto is_body = [](const Paragraph& each) { return each.role == Role::body; };
    const std::vector<Paragraph>& paragraphs = view.article().paragraphs;
    const auto lead = std::ranges::find_if(paragraphs, is_body);
    if (lead == paragraphs.end()) return;
    const auto second = std::find_if(lead + 1, paragraphs.end(), is_body);
    if (second == paragraphs.end()) return;
    second_ = static_cast<Index>(second - paragraphs.begin());
    lead_source_ = last_described_in(static_cast<Index>(lead - paragraphs.begin()));
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
    const Mention* first = first_name(referent);
    if (first == nullptr) return kNone;
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

  // Whom the last source in the first paragraph describes, if the second one begins with the first
  // place of a referent's name: "A former pilot called the rule “insane”. / Jo Alder, who flew for
  // years, told reporters". kNone if words around the name give it another office.
  Index described_in_lead(Index referent) const {
    const Mention* first = first_name(referent);
    if (first == nullptr || lead_source_ == kNone) return kNone;
    if (paragraph_of(view_, first->head) != second_) return kNone;
    const bool begins = begins_paragraph(*first, sense_of(view_, description(lead_source_)));
    return begins ? resolved_[lead_source_].referent : kNone;
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
    const Index before = last_described_in(above - 1);
    return before == kNone ? kNone : resolved_[before].referent;
  }

 private:
  const std::vector<Quotation>& quotations() const { return view_.article().quotations; }

  // The name with which a person is mentioned first; null if it is no name.
  const Mention* first_name(Index referent) const {
    const Mention* first = first_[referent];
    const bool name = first != nullptr && first->kind == MentionKind::name &&
                      references_.referents[referent].kind == SpeakerKind::person;
    return name ? first : nullptr;
  }

  // The source of a quotation, if it describes one person who has no name.
  Phrase description(Index q) const {
    const Index referent = resolved_[q].referent;
    if (referent == kNone || !quotations()[q].source) return {};
    const Referent& who = references_.referents[referent];
    if (who.kind != SpeakerKind::unnamed || who.plural || !who.forms.empty()) return {};
    const Phrase phrase = read_phrase(view_, view_.tokens(*quotations()[q].source));
    return phrase.head != kNone && describes_person(view_, phrase) ? phrase : Phrase{};
  }

  // The last quotation with a source in a paragraph, if the source describes somebody; else kNone.
  Index last_described_in(Index paragraph) const {
    const auto end = std::ranges::upper_bound(quotations(), paragraph, {}, &Quotation::paragraph);
    for (auto q = end; q != quotations().begin() && (q - 1)->paragraph == paragraph; --q) {
      if (!(q - 1)->source) continue;
      const auto last = static_cast<Index>(q - 1 - quotations().begin());
      return description(last).head == kNone ? kNone : last;
    }
    return kNone;
  }

  // Whether nothing stands before a name in its paragraph but words for `sense`, and no definite
  // words for something else follow: not "Jo Alder, the mother of".
  bool begins_paragraph(const Mention& name, std::string_view sense) const {
    constexpr Index kMostBefore = 8;  // tokens
    const TokenRange sentence = view_.sentence_tokens(name.head);
    if (name.titled.begin > sentence.begin + kMostBefore) return false;
    const Span paragraph = view_.article().paragraphs[paragraph_of(view_, name.head)].span;
    if (view_.article().tokens[sentence.begin].span.begin != paragraph.begin) return false;
    for (Index i = sentence.begin; i < name.titled.begin; ++i) {
      const bool word = is_noun(view_.tag(i)) || view_.tag(i) == Tag::JJ;
      const std::string_view other = sense_of(view_, i);
      if (!word || (!other.empty() && other != sense)) return false;
    }
    Index after = name.titled.end;
    bool clause = false;  // no caption
    for (Index i = after; i < sentence.end; ++i) clause = clause || is_finite(view_.tag(i));
    if (!clause) return false;
    if (after + 1 >= sentence.end || view_.tag(after) != Tag::comma) return true;
    if (!view_.is(++after, "the")) return true;
    const Phrase phrase = read_phrase(view_, {after, sentence.end});
    return phrase.head == kNone || sense_of(view_, phrase) == sense;
  }

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
  Index second_ = kNone;                                  // the second paragraph of the body
  Index lead_source_ = kNone;  // the last quotation in the first one, if it describes somebody
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
    Index described = names.described_by_noun_of(named);
    if (described == kNone) described = names.described_in_lead(named);
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
