#include "attribution/rules/reported_thought.h"

#include <utility>

#include "attribution/rules/taken_tokens.h"
#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

// A verb of thought that a clause may follow.
bool is_thought(const AttributionView& view, Index i) {
  static const model::Lexicon& thoughts = model::Lexicon::named("clause_thoughts");
  return is_finite(view.at(i).tag) && view.at(i).tag != Tag::MD &&
         thoughts.contains(view.lemma_of(i));
}

bool is_third_person(const AttributionView& view, Index i) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  const std::string_view facts = pronouns.value(view.lemma_of(i));
  return facts.starts_with("third") && facts.ends_with("subject");
}

// The subject that begins its sentence, or a clause after "and" or a mark, and ends before `verb`;
// empty if there is none.
token::TokenRange subject_before(const AttributionView& view, token::TokenRange sentence,
                                 Index verb) {
  token::TokenRange subject{verb - 1, verb};
  if (!is_third_person(view, subject.begin)) {
    const Index name = view.table->entity(subject.begin);
    if (name == token::kNone) return {};
    if (view.annotation->entities[name].label != EntityLabel::person) return {};
    while (subject.begin > sentence.begin && view.table->entity(subject.begin - 1) == name)
      --subject.begin;
  }
  if (subject.begin == sentence.begin) return subject;
  const AttributionToken before = view.at(subject.begin - 1);
  const bool begins = before.tag == Tag::CC || before.tag == Tag::comma || is_symbol(before);
  return begins ? subject : token::TokenRange{};
}

// Whether the tokens begin with "that", or are a clause with a subject and a finite verb.
bool is_clause(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.empty()) return false;
  if (view.lemma_of(tokens.begin) == "that" && view.at(tokens.begin).tag == Tag::IN) return true;
  bool has_subject = false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const Tag tag = view.at(i).tag;
    if (is_finite(tag)) return has_subject;
    const bool in_subject = is_noun(tag) || tag == Tag::PRP || tag == Tag::EX || tag == Tag::DT ||
                            tag == Tag::PRP_poss || tag == Tag::JJ || tag == Tag::CD ||
                            tag == Tag::POS;
    if (!in_subject) return false;
    has_subject = has_subject || is_noun(tag) || tag == Tag::PRP || tag == Tag::EX;
  }
  return false;
}

}  // namespace

Candidates find_reported_thoughts(const AttributionView& view, Candidates candidates) {
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  for (const ParagraphRange& paragraph : view.paragraphs) {
    for (Index i = paragraph.tokens.begin + 1; i + 1 < paragraph.tokens.end; ++i) {
      if (!is_thought(view, i) || view.at(i).mark != MarkState::outside) continue;
      token::TokenRange sentence = view.sentence_of(i);
      if (i == sentence.begin || has_taken(taken, sentence)) continue;
      const token::TokenRange subject = subject_before(view, sentence, i);
      while (!sentence.empty() && view.at(sentence.end - 1).tag == Tag::stop) --sentence.end;
      const token::TokenRange content{i + 1, sentence.end};
      if (subject.empty() || content.begin >= content.end || !is_clause(view, content)) continue;
      AttributionCandidate candidate;
      candidate.content = {content};
      candidate.cue = token::TokenRange{i, i + 1};
      candidate.source = subject;
      candidate.origin = Origin::report_clause;
      candidates.attributions.push_back(std::move(candidate));
      i = sentence.end;
    }
  }
  return candidates;
}

}  // namespace quoth::attribution
