// A marked article with everyone whom it names, and its discourse before the first mention.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speaker/annotation_markup.h"
#include "speaker/choose_referent.h"
#include "speaker/discourse.h"
#include "speaker/generators.h"

namespace quoth::speaker {

struct MarkedArticle {
  Annotation article;
  DocumentView view;
  Discourse discourse;

  explicit MarkedArticle(Annotation annotation)
      : article(std::move(annotation)), view(article), discourse(begin_discourse(view)) {}
  explicit MarkedArticle(std::string_view markup) : MarkedArticle(marked(markup)) {}
  MarkedArticle(const MarkedArticle&) = delete;
  MarkedArticle& operator=(const MarkedArticle&) = delete;

  const ReferentTable& table() const { return discourse.table; }
  // The first token with that text from `from` on; kNone if there is none.
  Index find(std::string_view word, Index from = 0) const {
    for (Index i = from; i < view.size(); ++i) {
      if (view.text(i) == word) return i;
    }
    return kNone;
  }
  Index named(std::string_view word) const { return discourse.named_at[find(word)]; }
  // What a referent is called; "" for kNone.
  std::string called(Index referent) const {
    return referent == kNone ? std::string() : discourse.table.referents[referent].text;
  }
  std::string words(TokenRange tokens) const {
    return tokens.empty() ? std::string() : view.words(tokens);
  }
  // What a generator proposes, by name: "Jo Alder, Al Birch"; "new: voters" for a description.
  std::string proposed(const Candidates& candidates) const {
    std::string names;
    for (const Candidate& candidate : candidates) {
      if (!names.empty()) names += ", ";
      names += candidate.referent == kNone ? "new: " + candidate.description.text
                                           : called(candidate.referent);
    }
    return names;
  }
  // Adds the mention of a named person or body at its first place.
  void mention(std::string_view word, std::string_view before = {}) {
    const Index head = find(word, before.empty() ? 0 : find(before));
    for (const Mention& name : discourse.table.names) {
      if (name.head == head) add_mention(discourse, name);
    }
  }
  // The first phrase of the last sentence, as the resolver asks for it.
  MentionQuery last_phrase(Index owner = kNone) const {
    return phrase_query(read_phrase(view, view.sentence_tokens(view.size() - 1)), owner);
  }
  static MentionQuery phrase_query(const Phrase& phrase, Index owner = kNone) {
    MentionQuery query;
    query.form = phrase.plural ? MentionForm::plural_phrase : MentionForm::singular_phrase;
    query.token = phrase.head;
    query.words = phrase.all();
    query.phrase = phrase;
    query.owner = owner;
    query.may_be_new = true;
    return query;
  }
  MentionQuery pronoun(std::string_view word, MentionForm form) const {
    MentionQuery query;
    query.form = form;
    query.token = find(word);
    return query;
  }
};

}  // namespace quoth::speaker
