#include "speaker/interview.h"

#include <algorithm>
#include <string_view>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "token/word_sense.h"

namespace quoth::speaker {
namespace {

// The only person named in the names that count; kNone if there is none or more than one.
template <typename Counts>
Index only_person(const ReferentTable& table, Counts counts) {
  Index only = kNone;
  for (const Mention& name : table.names) {
    if (!is_person(table, name.referent) || !counts(name)) continue;
    if (only != kNone && only != name.referent) return kNone;
    only = name.referent;
  }
  return only;
}

// Whether a verb beside the name says that its bearer answers: "Ann Lee talks to", "met Ann Lee".
bool is_said_to_answer(const DocumentView& view, TokenRange name) {
  static const model::Lexicon& verbs = model::Lexicon::named("interview_verbs");
  const auto value = [&](Index token) {
    return verbs.value(text::fold_to_ascii(view.text(token)));
  };
  if (name.end < view.size() && value(name.end) == "answers") return true;
  return name.begin > 0 && value(name.begin - 1) == "asks";
}

// "BY MR. LIND:" is who asks.
bool is_after_by(const DocumentView& view, const Mention& name) {
  const Index begin = name.titled.begin;
  return begin > 0 && text::fold_to_ascii(view.text(begin - 1)) == "by";
}

bool speaks_of_me(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const token::WordSense* word = view.word(i);
    if (word && word->pronoun == token::Person::first && !word->plural) return true;
  }
  return false;
}

}  // namespace

Side side_of(const Annotation& article, const Quotation& quotation) {
  constexpr std::uint32_t kLongestLabel = 32;  // bytes
  if (!quotation.source || quotation.source->size() > kLongestLabel) return Side::none;
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  const std::string_view side =
      labels.value(text::fold_to_ascii(article.text_of(*quotation.source)));
  if (side == "stranger") {
    const bool label = quotation.cue && article.text_of(*quotation.cue) == ":";
    return label ? Side::stranger : Side::none;
  }
  return side == "question" ? Side::question : side == "answer" ? Side::answer : Side::none;
}

Index interviewee_of(const DocumentView& view, const ReferentTable& table) {
  const Annotation& article = view.article();
  Index begin = kNone;
  std::size_t answers = 0;
  std::size_t of_me = 0;
  std::vector<bool> talked(view.size(), false);
  for (const Quotation& quotation : article.quotations) {
    const Side side = side_of(article, quotation);
    if (side != Side::question && side != Side::answer) continue;
    begin = std::min(begin, view.tokens(*quotation.source).begin);
    bool me = false;
    for (const Span span : quotation.content) {
      const TokenRange tokens = view.tokens(span);
      std::fill(talked.begin() + tokens.begin, talked.begin() + tokens.end, true);
      me = me || speaks_of_me(view, tokens);
    }
    answers += side == Side::answer;
    of_me += side == Side::answer && me;
  }
  if (3 * of_me < answers || answers == 0) return kNone;
  Index who = only_person(table, [&](const Mention& name) {
    const Sentence& sentence = article.sentences[view.sentence(name.head)];
    return article.paragraphs[sentence.paragraph].role == Role::headline;
  });
  if (who == kNone)
    who = only_person(
        table, [&](const Mention& name) { return name.head < begin && !is_after_by(view, name); });
  if (who == kNone) {
    who = only_person(table, [&](const Mention& name) {
      return name.head < begin && is_said_to_answer(view, {name.titled.begin, name.tokens.end});
    });
  }
  const auto named = static_cast<std::size_t>(std::ranges::count_if(
      table.names, [&](const Mention& name) { return name.referent == who && talked[name.head]; }));
  return 3 * named < answers ? who : kNone;
}

}  // namespace quoth::speaker
