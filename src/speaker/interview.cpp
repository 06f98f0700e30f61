#include "speaker/interview.h"

#include <algorithm>
#include <string_view>

#include "model/lexicon.h"
#include "token/word_sense.h"

namespace quoth::speaker {
namespace {

// The only person whom `names` name; kNone where there are none or more.
template <typename Counts>
Index only_person(const ReferentTable& cast, Counts counts) {
  Index only = kNone;
  for (const Mention& name : cast.names) {
    if (!is_person(cast, name.referent) || !counts(name)) continue;
    if (only != kNone && only != name.referent) return kNone;
    only = name.referent;
  }
  return only;
}

bool speaks_of_me(const DocumentView& page, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const token::WordSense* word = page.word(i);
    if (word && word->pronoun == token::Person::first && !word->plural) return true;
  }
  return false;
}

}  // namespace

Side side_of(const Annotation& article, const Quotation& quotation) {
  if (!quotation.source || quotation.source->size() > 8) return Side::none;
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  const std::string_view side = labels.value(token::fold(article.text_of(*quotation.source)));
  return side == "question" ? Side::question : side == "answer" ? Side::answer : Side::none;
}

Index interviewee_of(const DocumentView& page, const ReferentTable& cast) {
  const Annotation& article = page.article();
  Index begin = kNone;
  std::size_t answers = 0;
  std::size_t of_me = 0;
  std::vector<bool> talked(page.size(), false);
  for (const Quotation& quotation : article.quotations) {
    const Side side = side_of(article, quotation);
    if (side == Side::none) continue;
    begin = std::min(begin, page.tokens(*quotation.source).begin);
    bool me = false;
    for (const Span span : quotation.content) {
      const TokenRange tokens = page.tokens(span);
      std::fill(talked.begin() + tokens.begin, talked.begin() + tokens.end, true);
      me = me || speaks_of_me(page, tokens);
    }
    answers += side == Side::answer;
    of_me += side == Side::answer && me;
  }
  if (3 * of_me < answers || answers == 0) return kNone;
  Index who = only_person(cast, [&](const Mention& name) {
    const Sentence& sentence = article.sentences[page.sentence(name.head)];
    return article.paragraphs[sentence.paragraph].role == Role::headline;
  });
  if (who == kNone) who = only_person(cast, [&](const Mention& name) { return name.head < begin; });
  const auto named = static_cast<std::size_t>(std::ranges::count_if(
      cast.names, [&](const Mention& name) { return name.referent == who && talked[name.head]; }));
  return 3 * named < answers ? who : kNone;
}

}  // namespace quoth::speaker
