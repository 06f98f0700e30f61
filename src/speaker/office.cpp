#include "speaker/office.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr Index kReach = 24;  // tokens from the name within which an office is looked for

// Whose it is by the words after the head: "a lawyer for Ms. Alder".
TokenRange owner_after(const DocumentView& view, TokenRange complement) {
  for (Index i = complement.begin; i < complement.end; ++i) {
    if (view.entity(i) == kNone) continue;
    const TokenRange entity = view.entity_tokens(view.entity(i));
    return {i, std::min(entity.end, complement.end)};
  }
  return {};
}

// "Alder lawyer Jo Birch": a person's name before the head.
TokenRange owner_before(const DocumentView& view, TokenRange core) {
  for (Index i = core.begin; i + 1 < core.end; ++i) {
    if (view.is_person(i)) return view.entity_tokens(view.entity(i));
  }
  return {};
}

Office make_office(const DocumentView& view, const Phrase& phrase) {
  Office office;
  office.head = phrase.head;
  office.sense = sense_of(view, phrase);
  office.phrase = phrase.all();
  office.owner = phrase.owner;
  if (office.owner.empty()) office.owner = owner_before(view, phrase.core);
  if (office.owner.empty()) office.owner = owner_after(view, phrase.complement);
  return office;
}

std::string_view office_sense(const token::WordSense& title) {
  const token::WordSense* office = token::find_word(title.office);
  return office && !office->role.empty() ? office->role : title.office;
}

// "Deputy Prime Minister": where the rank begins; the title itself if it has none.
Index begin_of_rank(const DocumentView& view, Index title) {
  static const model::Lexicon& ranks = model::Lexicon::named("office_ranks");
  const Index begin = view.sentence_tokens(title).begin;
  Index i = title;
  if (i > begin && view.is(i - 1, "prime")) --i;
  return i > begin && view.listed(i - 1, ranks) ? i - 1 : title;
}

void add_titles(const DocumentView& view, TokenRange titled, std::vector<Office>& offices) {
  for (Index i = titled.begin; i < titled.end; ++i) {
    const token::WordSense* word = view.word(i);
    if (!word || word->title == token::TitleKind::none || word->office.empty()) continue;
    offices.push_back({office_sense(*word), i, {begin_of_rank(view, i), i + 1}, {}});
  }
}

// "Secretary of State" before the name.
void add_title_of(const DocumentView& view, const Phrase& field, std::vector<Office>& offices) {
  const Index first = field.core.begin;
  if (first < view.sentence_tokens(first).begin + 2 || !view.is(first - 1, "of")) return;
  const Index head = first - 2;
  if (sense_of(view, head).empty() || view.word(head)->role.empty()) return;
  if (view.entity(head) != kNone || view.tag(head) != Tag::NNP) return;
  Phrase phrase = phrase_at(view, head);
  phrase.complement = {head + 1, field.core.end};
  offices.push_back(make_office(view, phrase));
}

// "Press Secretary to" before "the President": where the office has its head to which a phrase with
// an article belongs; kNone if the phrase stands for itself.
Index head_of_whole(const DocumentView& view, Index article) {
  if (article < view.sentence_tokens(article).begin + 2 || !view.is(article, "the")) return kNone;
  if (!view.is(article - 1, "to") && !view.is(article - 1, "for")) return kNone;
  const token::WordSense* word = view.word(article - 2);
  return word && !word->role.empty() && view.entity(article - 2) == kNone ? article - 2 : kNone;
}

// The article of the phrase before a name, titles included; kNone if it has none.
Index article_before(const DocumentView& view, TokenRange titled) {
  const TokenRange sentence = view.sentence_tokens(titled.begin);
  Index i = titled.begin;
  while (i > sentence.begin && (is_noun(view.tag(i - 1)) || view.tag(i - 1) == Tag::JJ)) --i;
  return i > sentence.begin && view.tag(i - 1) == Tag::DT ? i - 1 : kNone;
}

// "Press Secretary to the President" before the name that begins at `end`. "The spokesman for the
// mayor Jo Alder" may name either.
void add_whole(const DocumentView& view, Index whole, Index end, std::vector<Office>& offices) {
  if (!view.is(whole + 1, "to")) return;
  Phrase office = phrase_at(view, whole);
  office.complement = {whole + 1, end};
  offices.push_back(make_office(view, office));
}

// "Conservative economist", "Hillary Clinton's campaign manager" before the name.
void add_modifiers(const DocumentView& view, TokenRange titled, std::vector<Office>& offices) {
  const TokenRange sentence = view.sentence_tokens(titled.begin);
  if (titled.begin == sentence.begin) return;
  const Phrase phrase = phrase_at(view, titled.begin - 1);
  add_title_of(view, phrase, offices);
  const Tag tag = view.tag(phrase.head);
  const bool noun = is_noun(tag) || tag == Tag::JJ || view.entity(phrase.head) != kNone;
  if (!noun) return;
  // "The president's spokeswoman" is no president.
  const Index begin = phrase.owner.empty() ? phrase.core.begin : phrase.owner.end;
  for (Index i = begin; i < phrase.core.end; ++i) {
    if (sense_of(view, i).empty() || view.word(i)->role.empty()) continue;
    Phrase part = phrase;
    part.head = i;
    part.core.end = i + 1;
    part.complement = {};
    Office office = make_office(view, part);
    office.phrase = phrase.core;
    offices.push_back(office);
  }
}

// The phrases "a lawyer for the union and former mayor of Alder" that begin right at `from`.
Index add_phrases(const DocumentView& view, Index from, Index end, std::vector<Office>& offices) {
  Index i = from;
  while (i < end) {
    const Phrase phrase = read_phrase(view, {i, end});
    if (phrase.head == kNone || phrase.core.begin != i) return i;
    if (describes_person(view, phrase)) offices.push_back(make_office(view, phrase));
    i = phrase.all().end;
    if (i + 1 >= end || !view.is(i, "and")) return i;
    ++i;
    while (i < end && (view.tag(i) == Tag::RB || view.is(i, "is"))) ++i;
  }
  return i;
}

Index past_parenthesis(const DocumentView& view, Index i, Index end) {
  if (i >= end || view.text(i) != "(") return i;
  const Index limit = std::min(end, i + 8);
  for (Index j = i; j < limit; ++j) {
    if (view.text(j) == ")") return j + 1;
  }
  return i;
}

// "(R-Ky.)", "R-Ky.": the party by its letter.
void add_party(const DocumentView& view, Index from, Index end, std::vector<Office>& offices) {
  const Index limit = std::min(end, from + 3);
  for (Index i = from; i < limit; ++i) {
    const auto text = view.text(i);
    const bool letter = text.size() == 1 || (text.size() > 2 && text[1] == '-');
    const bool set_off = i > from && (view.tag(i - 1) == Tag::comma || view.text(i - 1) == "(");
    if (!letter || !set_off) continue;
    if (text[0] == 'R') offices.push_back({"republican", i, {i, i + 1}, {}});
    if (text[0] == 'D') offices.push_back({"democrat", i, {i, i + 1}, {}});
  }
}

bool is_copula(const DocumentView& view, Index i) {
  static const model::Lexicon& copulas = model::Lexicon::named("copulas");
  return is_verb(view.tag(i)) && view.listed(i, copulas);
}

// "In Alder, the mayor said": what looks like an apposition is the subject of what follows.
bool has_verb_next(const DocumentView& view, Index i, Index end) {
  while (i < end && view.tag(i) == Tag::RB) ++i;
  if (i >= end) return false;
  return is_finite(view.tag(i));
}

// ", who is standing down as director", "served as mayor": "spoke of decisions as president" gives
// no office.
void add_as(const DocumentView& view, Index from, Index end, std::vector<Office>& offices) {
  static const model::Lexicon& verbs = model::Lexicon::named("office_verbs");
  if (from >= end) return;
  const bool clause = view.is(from, "who") || is_verb(view.tag(from)) ||
                      (from + 1 < end && view.is(from + 1, "who"));
  if (!clause) return;
  const auto& article = view.article();
  const Index limit = std::min(end, from + 10);
  bool holds = false;
  for (Index i = from; i < limit; ++i) {
    if (view.is_person(i)) return;
    if (is_verb(view.tag(i))) holds = verbs.contains(article.lemma_of(article.tokens[i]));
    if (!view.is(i, "as")) continue;
    if (holds) add_phrases(view, i + 1, end, offices);
    return;
  }
}

// "The candidate who led the field was Jo Alder": the subject gives the office.
void add_subject(const DocumentView& view, TokenRange titled, std::vector<Office>& offices) {
  const TokenRange sentence = view.sentence_tokens(titled.begin);
  if (titled.begin < sentence.begin + 3 || !is_copula(view, titled.begin - 1)) return;
  const Index copula = titled.begin - 1;
  const Index limit = copula > sentence.begin + kReach ? copula - kReach : sentence.begin;
  for (Index i = copula; i > limit; --i) {
    const Index head = i - 1;
    if (view.is_person(head) || view.text(head) == "\"") return;
    if (sense_of(view, head).empty() || view.entity(head) != kNone) continue;
    const Phrase phrase = phrase_at(view, head);
    if (!describes_person(view, phrase) || phrase.determiner == Determiner::none) continue;
    const Index first = phrase.core.begin;
    const bool subject = first == sentence.begin || view.tag(first - 1) == Tag::comma;
    if (subject) offices.push_back(make_office(view, phrase));
    return;
  }
}

void add_after(const DocumentView& view, TokenRange name, std::vector<Office>& offices) {
  const Index end = std::min(view.sentence_tokens(name.begin).end, name.end + kReach);
  add_party(view, name.end, end, offices);
  Index i = past_parenthesis(view, name.end, end);
  if (i < end && is_copula(view, i)) {
    const Index from = i + 1 < end && view.tag(i + 1) == Tag::RB ? i + 2 : i + 1;
    const auto before = static_cast<std::ptrdiff_t>(offices.size());
    add_phrases(view, from, end, offices);
    std::for_each(offices.begin() + before, offices.end(),
                  [&](Office& office) { office.claimed = view.said(office.head); });
  } else if (i < end && view.tag(i) == Tag::comma) {
    ++i;
    if (i < end && view.tag(i) == Tag::RB) ++i;
    std::vector<Office> apposed;
    const Index after = add_phrases(view, i, end, apposed);
    if (!has_verb_next(view, after, end)) {
      offices.insert(offices.end(), apposed.begin(), apposed.end());
    }
  }
  add_as(view, i, end, offices);
}

// "The head of the union, Jo Alder, said": the apposition closes with a comma too.
void add_apposed(const DocumentView& view, TokenRange titled, TokenRange name,
                 std::vector<Office>& offices) {
  const TokenRange sentence = view.sentence_tokens(titled.begin);
  if (titled.begin < sentence.begin + 2 || view.tag(titled.begin - 1) != Tag::comma) return;
  if (name.end < sentence.end && view.tag(name.end) != Tag::comma) return;
  const Index comma = titled.begin - 1;
  const Index limit = comma > sentence.begin + kReach ? comma - kReach : sentence.begin;
  for (Index i = comma; i > limit; --i) {
    if (view.tag(i - 1) == Tag::comma || is_verb(view.tag(i - 1))) return;
    if (sense_of(view, i - 1).empty() || view.entity(i - 1) != kNone) continue;
    const Phrase phrase = phrase_at(view, i - 1);
    if (!describes_person(view, phrase) || phrase.all().end != comma) continue;
    offices.push_back(make_office(view, phrase));
    return;
  }
}

// "The Elm Courier" is a newspaper by its last word.
void add_named_kind(const DocumentView& view, TokenRange name, std::vector<Office>& offices) {
  static const model::Lexicon& words = model::Lexicon::named("body_names");
  const Index last = name.end - 1;
  std::string_view sense = words.value(text::fold_to_ascii(view.words(name)));
  if (sense.empty()) sense = words.value(text::fold_to_ascii(view.text(last)));
  if (!sense.empty()) offices.push_back({sense, last, name, {}});
}

// "The budget airline Elm Air", "the regulator, Elm Watch,": the kind before the name.
void add_kind_before(const DocumentView& view, TokenRange name, std::vector<Office>& offices) {
  const TokenRange sentence = view.sentence_tokens(name.begin);
  Index end = name.begin;
  if (end > sentence.begin && view.is(end - 1, "the")) return;
  const bool comma = end > sentence.begin + 1 && view.tag(end - 1) == Tag::comma &&
                     name.end < sentence.end && view.tag(name.end) == Tag::comma;
  if (comma) --end;
  if (end == sentence.begin) return;
  const Index head = end - 1;
  const token::WordSense* word = view.word(head);
  if (!word || word->body.empty() || word->plural || view.entity(head) != kNone) return;
  // "Carmaker Elm Motors" at the begin of a sentence is tagged as a name.
  if (view.tag(head) != Tag::NN && head != sentence.begin) return;
  if (view.is(head, "company") || view.is(head, "firm")) return;  // as any other in the article
  const Phrase phrase = phrase_at(view, head);
  if (comma && phrase.determiner != Determiner::definite) return;
  offices.push_back({word->body, head, phrase.core, {}});
}

}  // namespace

std::string_view sense_of(const DocumentView& view, Index token) {
  const token::WordSense* word = view.word(token);
  if (!word) return {};
  if (!word->role.empty()) return word->role;
  return !word->body.empty() ? word->body : word->account;
}

std::string_view sense_of(const DocumentView& view, const Phrase& phrase) {
  const auto sense = sense_of(view, phrase.head);
  if (sense != "general" || phrase.head == phrase.core.begin) return sense;
  const auto before = sense_of(view, phrase.head - 1);
  return before.empty() ? sense : before;
}

bool is_age(const DocumentView& view, Index token) {
  const Index begin = view.sentence_tokens(token).begin;
  return token >= begin + 4 && view.is(token, "old") && view.text(token - 1) == "-" &&
         view.is(token - 2, "year");
}

bool is_parent_of_number(const DocumentView& view, Index token) {
  const token::WordSense* word = view.word(token);
  if (!word || word->role.empty() || word->plural || word->gender == token::Gender::unknown)
    return false;
  const Index end = view.sentence_tokens(token).end;
  Index i = token + 1;
  const bool hyphen = i < end && view.tag(i) == Tag::HYPH;
  if (hyphen) ++i;
  if (i >= end || !view.is(i, "of")) return false;
  ++i;
  if (hyphen && i < end && view.tag(i) == Tag::HYPH) ++i;
  return i < end && view.tag(i) == Tag::CD;
}

bool describes_person(const DocumentView& view, const Phrase& phrase) {
  if (is_age(view, phrase.head)) return true;
  const token::WordSense* word = view.word(phrase.head);
  return word && !word->role.empty() && !word->plural && !phrase.plural;
}

std::vector<Office> offices_around(const DocumentView& view, TokenRange titled, TokenRange name) {
  std::vector<Office> offices;
  const Index article = article_before(view, titled);
  if (const Index whole = article == kNone ? kNone : head_of_whole(view, article); whole != kNone) {
    add_whole(view, whole, name.begin, offices);
  } else {
    add_titles(view, titled, offices);
    add_modifiers(view, titled, offices);
  }
  add_after(view, name, offices);
  add_apposed(view, titled, name, offices);
  add_subject(view, titled, offices);
  return offices;
}

std::vector<Office> body_offices(const DocumentView& view, TokenRange name, bool place) {
  std::vector<Office> offices;
  for (Index i = name.begin; i < name.end; ++i) {
    const token::WordSense* word = view.word(i);
    if (word && !word->body.empty()) offices.push_back({word->body, i, name, {}});
  }
  if (!place && offices.empty()) add_named_kind(view, name, offices);
  // "In Elm, a group" says nothing of Elm.
  if (place) return offices;
  add_kind_before(view, name, offices);
  const Index end = std::min(view.sentence_tokens(name.begin).end, name.end + kReach);
  const Index i = past_parenthesis(view, name.end, end);
  if (i + 1 >= end) return offices;
  const bool copula = is_copula(view, i);
  if (!copula && view.tag(i) != Tag::comma) return offices;
  const Phrase phrase = read_phrase(view, {i + 1, end});
  if (phrase.head == kNone || phrase.core.begin != i + 1) return offices;
  const token::WordSense* word = view.word(phrase.head);
  const bool body = word && !word->body.empty() && view.entity(phrase.head) == kNone;
  const Index after = phrase.all().end;
  if (body && !phrase.plural && (copula || !has_verb_next(view, after, end))) {
    offices.push_back({word->body, phrase.head, phrase.all(), {}});
  }
  return offices;
}

}  // namespace quoth::speaker
