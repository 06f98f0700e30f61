// The output of the library: everything that quoth found in one article.
//
// All spans are in bytes of `Annotation::text`. Parts refer to each other by index into the vectors
// of the same Annotation. These are plain values: copy, move and read them from any thread.
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

// The purpose of a paragraph. Furniture never contains quotations: related links, credits,
// promotion, file names. A signature is the name below a block quotation.
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

// Consecutive lines without a blank line between them, trimmed of white space. Each list item is a
// separate paragraph.
struct Paragraph {
  Span span;
  Role role = Role::body;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// A syntactic word as defined by Universal Dependencies: "don't" is "do" + "n't". Words never
// overlap and never cross a sentence boundary.
struct Token {
  Span span;
  Tag tag = Tag::none;
  Span lemma;  // in Annotation::lemmas, not in the text; empty if unknown
  friend bool operator==(const Token&, const Token&) = default;
};

// Sentences never cross a paragraph boundary.
struct Sentence {
  Span span;
  Index first_token = 0;  // tokens [first_token, end_token)
  Index end_token = 0;
  Index paragraph = 0;
  friend bool operator==(const Sentence&, const Sentence&) = default;
};

enum class Marks : std::uint8_t { double_, single, guillemets };

// Text between quotation marks, including the marks, whether or not anyone is quoted. Nested ones
// are listed too, ordered by their start. `open` if the closing mark is missing: then it extends to
// the end of the paragraph.
struct Quoted {
  Span span;
  Marks marks = Marks::double_;
  bool open = false;
  friend bool operator==(const Quoted&, const Quoted&) = default;
};

// PERSON to MISC follow CoNLL-2003 (PERSON is its PER).
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

// A name, or an expression of time or amount. Entities never overlap; ordered by position.
struct Entity {
  Span span;
  EntityLabel label = EntityLabel::misc;
  std::optional<Index> speaker;  // the speaker it names, in Annotation::speakers
  friend bool operator==(const Entity&, const Entity&) = default;
};

// direct: all of the content is in quotation marks; mixed: part of it; indirect: none.
enum class QuotationType : std::uint8_t { direct, mixed, indirect };
// Semino and Short (2004), "Corpus Stylistics": speech, writing and thought presentation. act: a
// decree or a decision that is told without its words ("ruled", "approved").
enum class Medium : std::uint8_t { speech, writing, thought, act };
// What the speaker does with the content. denied: denies, rejects or refuses it, or does not say
// it.
enum class Sign : std::uint8_t { said, denied, asked };
// How the source was resolved to a speaker.
enum class ResolvedBy : std::uint8_t {
  name,          // "Sir Andrew Parker", "Parker"
  title,         // "the director general of MI5"
  pronoun,       // "he"
  description,   // "a spokesperson for Privacy International"
  signature,     // the name below a block quotation, or after quoted words and a dash
  continuation,  // continues the previous quotation
  none
};

// One attribution as in PARC 3.0: a content, the cue that signals it and its source.
struct Quotation {
  QuotationType type = QuotationType::indirect;
  Medium medium = Medium::speech;
  Sign sign = Sign::said;
  std::vector<Span> content;   // at least one, in order, not overlapping; including marks
  std::optional<Span> cue;     // "says", "according to"
  std::optional<Span> source;  // the words that name the speaker
  std::optional<Index> speaker;
  ResolvedBy resolved_by = ResolvedBy::none;
  std::optional<Index> addressee;  // the speaker it was said to
  Index paragraph = 0;             // of the start of the content
  Index sentence = 0;
  std::optional<Index> continues;  // the quotation that this one continues
  std::optional<Index> within;     // the quotation this one is nested in
  float confidence = 0;  // the chance that content and speaker are both right; 0 if unknown
  friend bool operator==(const Quotation&, const Quotation&) = default;
};

// document: a text, a picture or a collection of data that says something: a report, a law, a
// video.
enum class SpeakerKind : std::uint8_t { person, organization, group, document, unnamed };

// Someone whom the article quotes or who is addressed in a quotation; all mentions under one name.
struct Speaker {
  std::string id;    // made from the name: "andrew-parker"
  std::string name;  // the fullest form in the article, including a title of honour
  SpeakerKind kind = SpeakerKind::person;
  std::string description;           // "director general of MI5"; may be empty
  std::vector<std::string> aliases;  // the other names, in byte order
  std::vector<Span> mentions;        // in order, including pronouns
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Annotation {
  std::string id;
  std::string digest;    // "xxh128:" and 32 hex digits; of `text`
  std::string encoding;  // IANA name of the encoding of the bytes
  std::string models;    // what made the layers: Analyzer::models(); may be empty
  // "de", as CLD2 calls it: such an article has no quotations and no speakers. Empty for English
  // and where it cannot be told.
  std::string language;
  std::string title;  // the headline; may be empty
  std::string date;   // "2016-09-12", from meta or the dateline; empty if unknown
  std::string text;   // UTF-8
  std::string meta = "{}";
  std::string lemmas;  // Token::lemma points into this
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

// The words used in the output formats: "headline", "PERSON", "direct".
std::string_view to_string(Role role);
std::string_view to_string(Marks marks);
std::string_view to_string(EntityLabel label);
std::string_view to_string(QuotationType type);
std::string_view to_string(Medium medium);
std::string_view to_string(Sign sign);
std::string_view to_string(ResolvedBy resolved_by);
std::string_view to_string(SpeakerKind kind);

}  // namespace quoth
