// "I" and "you": who speaks and who is spoken to at that place.
#include "speaker/choose_referent.h"
#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

constexpr const char* kAuthor = "the author";
constexpr const char* kReader = "the reader";
constexpr const char* kListener = "the listener";

}  // namespace

Candidates propose_speaker_around(const Discourse& discourse, const MentionQuery& query) {
  constexpr int kDepth = 8;  // of quotations in one another
  MentionQuery inner = query;
  for (int depth = 0; depth < kDepth; ++depth) {
    const Index around = discourse.content_at[inner.token];
    if (around == kNone || around == inner.quotation) return {};
    const MentionQuery outer = source_query(discourse, around);
    if (outer.form != MentionForm::first_person) {
      auto speaker = choose_referent(discourse, outer);
      if (!speaker) return {};
      speaker->generator = GeneratorKind::speaker_around;
      return {*std::move(speaker)};
    }
    inner = outer;  // "I" once more: whoever says that
  }
  return {};
}

Candidates propose_author(const Discourse&, const MentionQuery&) {
  return {{.generator = GeneratorKind::author, .description = {.text = kAuthor}}};
}

Candidates propose_audience(const Discourse& discourse, const MentionQuery& query) {
  const Index around = discourse.content_at[query.token];
  const bool reader = around == kNone || around == query.quotation;
  return {{.generator = GeneratorKind::audience,
           .description = {.text = reader ? kReader : kListener}}};
}

}  // namespace quoth::speaker
