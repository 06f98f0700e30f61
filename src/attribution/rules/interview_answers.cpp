#include "attribution/rules/interview_answers.h"

#include <algorithm>
#include <optional>
#include <string>

#include "attribution/rules/label_words.h"
#include "attribution/rules/laid_out.h"
#include "attribution/rules/speech_label.h"
#include "attribution/rules/talk.h"

namespace quoth::attribution {
namespace {

constexpr std::size_t kFewestQuestions = 3;
constexpr Index kLongestQuestion = 60;     // tokens
constexpr std::size_t kLongestAnswer = 9;  // paragraphs, as of a turn in a transcript

bool is_talk(const AttributionView& view, std::size_t paragraph) {
  const Role role = view.role_of(view.paragraphs[paragraph]);
  return role == Role::body || role == Role::heading || role == Role::item;
}

// Without the emphasis of Markdown.
token::TokenRange plain(const AttributionView& view, token::TokenRange tokens) {
  while (tokens.size() > 1 && is_emphasis(view, tokens.begin)) ++tokens.begin;
  while (tokens.size() > 1 && is_emphasis(view, tokens.end - 1)) --tokens.end;
  return tokens;
}

// "The Bee called you “mad”. Did that hurt?": what it quotes is a part of what it asks.
bool quotes_in_asking(const AttributionView& view, token::TokenRange tokens) {
  return view.at(tokens.begin).mark == MarkState::outside &&
         view.at(tokens.end - 1).mark == MarkState::outside && has_person(view, tokens, "second") &&
         !has_person(view, tokens, "first");
}

// A paragraph that ends with a question mark, "?**" in Markdown, outside of quotation marks.
bool is_question(const AttributionView& view, std::size_t paragraph) {
  const ParagraphRange& range = view.paragraphs[paragraph];
  if (!is_talk(view, paragraph) || range.tokens.size() > kLongestQuestion) return false;
  if (range.quotes && !quotes_in_asking(view, range.tokens)) return false;
  return view.text_of(plain(view, range.tokens).end - 1).starts_with('?');
}

struct Answer {
  token::TokenRange question;
  std::size_t paragraph = 0;          // of the question
  std::optional<SpeechLabel> asking;  // the label before it: the first question may have one
  std::vector<token::TokenRange> content;
};

// "THE REVIEW:" at the beginning of a paragraph.
std::optional<SpeechLabel> label_of(const AttributionView& view, std::size_t paragraph) {
  const std::vector<SpeechLabel> labels = labels_in(view, paragraph);
  const bool leads = !labels.empty() && labels.front().colon &&
                     labels.front().begin == view.paragraphs[paragraph].tokens.begin &&
                     labels.front().end < view.paragraphs[paragraph].tokens.end;
  return leads ? std::optional(labels.front()) : std::nullopt;
}

token::TokenRange without_label(token::TokenRange tokens, const std::optional<SpeechLabel>& label) {
  return label ? token::TokenRange{label->end, tokens.end} : tokens;
}

// "When were you happy? As a child.": an answer after the question in its paragraph.
std::optional<Answer> answer_within(const AttributionView& view, std::size_t paragraph) {
  const token::TokenRange tokens = view.paragraphs[paragraph].tokens;
  if (view.role_of(view.paragraphs[paragraph]) != Role::body) return std::nullopt;
  const token::TokenRange first = view.sentence_of(tokens.begin);
  if (first.end >= tokens.end || first.size() > kLongestQuestion) return std::nullopt;
  if (!view.text_of(plain(view, first).end - 1).starts_with('?')) return std::nullopt;
  return Answer{first, paragraph, std::nullopt, {{first.end, tokens.end}}};
}

std::vector<Answer> answers_in(const AttributionView& view) {
  std::vector<Answer> answers;
  const std::size_t count = view.paragraphs.size();
  for (std::size_t p = 0; p < count; ++p) {
    if (!is_question(view, p)) {
      if (auto within = answer_within(view, p)) answers.push_back(*std::move(within));
      continue;
    }
    const auto label = label_of(view, p);
    Answer answer{without_label(view.paragraphs[p].tokens, label), p, label, {}};
    while (p + 1 < count && !is_question(view, p + 1) && is_talk(view, p + 1)) {
      ++p;
      answer.content.push_back(without_label(view.paragraphs[p].tokens, label_of(view, p)));
    }
    if (!answer.content.empty()) answers.push_back(std::move(answer));
  }
  // After the last answer the article may go on.
  if (!answers.empty()) answers.back().content.resize(1);
  std::erase_if(answers, [](const Answer& each) { return each.content.size() > kLongestAnswer; });
  return answers;
}

// Whether the questions are put to somebody who answers for himself.
bool is_interview(const AttributionView& view, const std::vector<Answer>& answers) {
  if (answers.size() < kFewestQuestions) return false;
  std::size_t addressed = 0;
  std::size_t own = 0;
  for (const Answer& answer : answers) {
    const token::TokenRange first = answer.content.front();
    if (view.at(first.begin).mark != MarkState::outside) return false;
    addressed += has_person(view, answer.question, "second");
    own += has_person(view, first, "first");
  }
  return 3 * addressed >= answers.size() && 2 * own >= answers.size();
}

// The only person whom those paragraphs name with two words or more: the last mention.
std::optional<token::TokenRange> only_person(const AttributionView& view,
                                             const std::vector<std::size_t>& paragraphs) {
  std::optional<token::TokenRange> only;
  for (const std::size_t p : paragraphs) {
    const token::TokenRange tokens = view.paragraphs[p].tokens;
    for (Index i = tokens.begin; i < tokens.end;) {
      if (!view.at(i).is_of(EntityLabel::person)) {
        ++i;
        continue;
      }
      Index end = i + 1;
      while (end < tokens.end && view.table->entity(end) == view.table->entity(i)) ++end;
      const token::TokenRange name{i, end};
      i = end;
      if (only && view.at(only->end - 1).form != view.at(name.end - 1).form) return std::nullopt;
      if (!only || name.size() >= only->size()) only = name;
    }
  }
  return only && only->size() > 1 ? only : std::nullopt;
}

std::optional<token::TokenRange> interviewee(const AttributionView& view, std::size_t question) {
  std::vector<std::size_t> titles;
  std::vector<std::size_t> lead;
  for (std::size_t p = 0; p < question; ++p) {
    (view.role_of(view.paragraphs[p]) == Role::headline ? titles : lead).push_back(p);
  }
  const auto named = only_person(view, titles);
  return named ? named : only_person(view, lead);
}

bool has_transcript(const Candidates& candidates) {
  return std::ranges::any_of(candidates.attributions, [](const AttributionCandidate& each) {
    return each.origin == Origin::transcript;
  });
}

}  // namespace

Candidates find_interview_answers(const AttributionView& view, Candidates candidates) {
  if (has_transcript(candidates)) return candidates;
  const std::vector<Answer> answers = answers_in(view);
  if (!is_interview(view, answers)) return candidates;
  const auto source = interviewee(view, answers.front().paragraph);
  if (!source) return candidates;
  std::vector<LaidOutQuotation> found;
  for (const Answer& answer : answers) {
    LaidOutQuotation question;
    if (answer.asking) {
      question.source = answer.asking->speaker;
      question.cue = token::TokenRange{*answer.asking->colon, *answer.asking->colon + 1};
    }
    question.content.push_back(plain(view, answer.question));
    question.place = {view.paragraphs[answer.paragraph].tokens.begin, answer.question.end};
    found.push_back(std::move(question));
    LaidOutQuotation turn;
    turn.source = *source;
    turn.content = answer.content;
    turn.place = {turn.content.front().begin, turn.content.back().end};
    found.push_back(std::move(turn));
  }
  return add_laid_out(view, found, Layout::transcript, std::move(candidates));
}

}  // namespace quoth::attribution
