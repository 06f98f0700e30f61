// What comes out: everything that quoth found in one article.
//
// Every span is in bytes of `Annotation::text`. Parts refer to one another by index into the
// vectors of the same Annotation. Plain values: copy, move and read them from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"
#include "quoth/tag.h"

namespace quoth {

using Index = std::uint32_t;

// What a paragraph is for. Nothing is said in furniture: related links, credits, promotion, file
// names. A signature is the name under a block quotation.
enum class Role : std::uint8_t {
  headline,
  standfirst,
  heading,
  body,
  item,
  caption,
  signature,
  furniture
};

// A stretch of lines without a blank line between them, white space at its ends left out; list
// items are paragraphs of their own.
struct Paragraph {
  Span span;
  Role role = Role::body;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// A syntactic word of Universal Dependencies: "don't" is "do" + "n't". Words never overlap and
// never cross a sentence.
struct Token {
  Span span;
  Tag tag = Tag::none;
  Span lemma;  // in Annotation::lemmas, not in the text; empty where unknown
  friend bool operator==(const Token&, const Token&) = default;
};

// Sentences never cross a paragraph.
struct Sentence {
  Span span;
  Index first_token = 0;  // tokens [first_token, end_token)
  Index end_token = 0;
  Index paragraph = 0;
  friend bool operator==(const Sentence&, const Sentence&) = default;
};

enum class Marks : std::uint8_t { double_, single, guillemets };

// A stretch between quotation marks, marks included, whether or not anyone is quoted. Nested ones
// are listed too, in order of their beginning. `open` where the closing mark is missing: the
// paragraph's end closes it.
struct Quoted {
  Span span;
  Marks marks = Marks::double_;
  bool open = false;
  friend bool operator==(const Quoted&, const Quoted&) = default;
};

// PERSON to MISC as CoNLL-2003 draws them (PERSON for its PER).
enum class EntityLabel : std::uint8_t {
  person,
  org,
  loc,
  misc,
  date,
  time,
  money,
  percent,
  quantity
};

// A name, or an expression of time or amount. Entities never overlap; ordered by place.
struct Entity {
  Span span;
  EntityLabel label = EntityLabel::misc;
  std::optional<Index> speaker;  // who it names, in Annotation::speakers
  friend bool operator==(const Entity&, const Entity&) = default;
};

// direct: all of the content in quotation marks; mixed: part of it; indirect: none.
enum class QuotationType : std::uint8_t { direct, mixed, indirect };
// Semino and Short (2004), "Corpus Stylistics": speech, writing and thought presentation.
enum class Medium : std::uint8_t { speech, writing, thought };
// How the speaker was found from the source.
enum class ResolvedBy : std::uint8_t {
  name,          // "Sir Andrew Parker", "Parker"
  title,         // "the director general of MI5"
  pronoun,       // "he"
  description,   // "a spokesperson for Privacy International"
  signature,     // the name under a block quotation, or after words in marks and a dash
  continuation,  // goes on from the quotation before
  none
};

// One attribution of PARC 3.0: a content, the cue that signals it and the source it is given to.
struct Quotation {
  QuotationType type = QuotationType::indirect;
  Medium medium = Medium::speech;
  std::vector<Span> content;   // at least one, in order, not overlapping; marks included
  std::optional<Span> cue;     // "says", "according to"
  std::optional<Span> source;  // the words that name who said it
  std::optional<Index> speaker;
  ResolvedBy resolved_by = ResolvedBy::none;
  std::optional<Index> addressee;  // the speaker it was said to
  Index paragraph = 0;             // where the content begins
  Index sentence = 0;
  std::optional<Index> continues;  // the quotation this one goes on from
  std::optional<Index> within;     // the quotation this one is nested in
  float confidence = 0;            // the estimated chance that all parts are right: 0.2 or more
  friend bool operator==(const Quotation&, const Quotation&) = default;
};

enum class SpeakerKind : std::uint8_t { person, organization, group, unnamed };

// Someone the article quotes, or has someone speak to; every mention under one name.
struct Speaker {
  std::string id;    // of the name: "andrew-parker"
  std::string name;  // the fullest form that the article uses, with a title of honour
  SpeakerKind kind = SpeakerKind::person;
  std::string description;           // "director general of MI5"; may be empty
  std::vector<std::string> aliases;  // the other names, in byte order
  std::vector<Span> mentions;        // in order, pronouns included
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Annotation {
  std::string id;
  std::string digest;    // "xxh128:" and 32 hex digits, of `text`
  std::string encoding;  // IANA's name of what the bytes were in
  std::string title;     // the headline; may be empty
  std::string date;      // "2016-09-12" from meta or the dateline; empty where unknown
  std::string text;      // UTF-8
  std::string meta = "{}";
  std::string lemmas;  // what Token::lemma points into
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Quoted> quoted;
  std::vector<Entity> entities;
  std::vector<Quotation> quotations;
  std::vector<Speaker> speakers;  // in order of first mention

  std::string_view text_of(Span span) const { return slice(text, span); }
  std::string_view lemma_of(const Token& token) const { return slice(lemmas, token.lemma); }
};

// The words of the formats: "headline", "PERSON", "direct".
std::string_view to_string(Role role);
std::string_view to_string(Marks marks);
std::string_view to_string(EntityLabel label);
std::string_view to_string(QuotationType type);
std::string_view to_string(Medium medium);
std::string_view to_string(ResolvedBy resolved_by);
std::string_view to_string(SpeakerKind kind);

}  // namespace quoth
