#include "format/spacy.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "format/json_parts.h"
#include "format/json_writer.h"
#include "format/universal_tags.h"
#include "text/characters.h"
#include "text/offsets.h"

namespace quoth::format {
namespace {

constexpr auto kLine = JsonWriter::Shape::line;

// A token as spaCy has it: a word, or white space.
struct Piece {
  Span span;
  const Token* word = nullptr;
};

// What Python's str.isspace() takes for white space; spaCy splits texts with it.
bool is_blank(char32_t code) {
  return (code >= 0x09 && code <= 0x0D) || (code >= 0x1C && code <= 0x20) || code == 0x85 ||
         code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
         code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

class Pieces {
 public:
  explicit Pieces(const Annotation& annotation) : text_(annotation.text) {
    pieces_.reserve(annotation.tokens.size() + annotation.paragraphs.size());
    firsts_.reserve(annotation.tokens.size() + 1);
    for (const Token& token : annotation.tokens) {
      add_gap(token.span.begin);
      firsts_.push_back(static_cast<Index>(pieces_.size()));
      pieces_.push_back({token.span, &token});
      end_ = token.span.end;
    }
    add_gap(static_cast<std::uint32_t>(text_.size()));
    firsts_.push_back(static_cast<Index>(pieces_.size()));
  }

  const std::vector<Piece>& all() const { return pieces_; }
  // The piece that a token of the annotation became; the end for the number of tokens.
  Index of_token(Index token) const { return firsts_[token]; }

  // `span`, widened to whole pieces that are not white space. Nothing if there are none.
  std::optional<Span> whole(Span span) const {
    auto first = std::ranges::upper_bound(pieces_, span.begin, {},
                                          [](const Piece& piece) { return piece.span.end; });
    auto last = std::ranges::lower_bound(pieces_, span.end, {},
                                         [](const Piece& piece) { return piece.span.begin; });
    while (first < last && is_blank_piece(*first)) ++first;
    while (first < last && is_blank_piece(*(last - 1))) --last;
    if (first >= last) return std::nullopt;
    return Span{first->span.begin, (last - 1)->span.end};
  }

 private:
  bool is_blank_piece(const Piece& piece) const {
    return is_blank(text::character_at(text_, piece.span.begin).code);
  }

  // What lies between two words: a space that belongs to the word before it, then runs of white
  // space and of what the tokenizer left out.
  void add_gap(std::uint32_t end) {
    bool after_word = end_ > 0;
    while (end_ < end) {
      if (after_word && text_[end_] == ' ') ++end_;
      if (end_ == end) break;
      const std::uint32_t begin = end_;
      const bool blank = is_blank(text::character_at(text_, begin).code);
      while (end_ < end) {
        const text::Character next = text::character_at(text_, end_);
        if (is_blank(next.code) != blank) break;
        end_ += next.size;
      }
      pieces_.push_back({{begin, end_}, nullptr});
      after_word = !blank;
    }
  }

  std::string_view text_;
  std::vector<Piece> pieces_;
  std::vector<Index> firsts_;  // by token
  std::uint32_t end_ = 0;      // of the last piece
};

class Writer {
 public:
  explicit Writer(const Annotation& annotation)
      : annotation_(annotation),
        pieces_(annotation),
        place_(annotation.text, OffsetUnit::code_points),
        json_(out_, JsonWriter::Layout::compact) {
    out_.reserve(annotation.text.size() * 8);
  }

  std::string write() {
    json_.begin_object();
    json_.member("schema", "quoth/spacy/1");
    json_.member("text", annotation_.text);
    write_tokens();
    write_sentences();
    write_entities();
    write_spans();
    write_rest();
    json_.end_object();
    return std::move(out_);
  }

 private:
  void write_tokens() {
    json_.key("tokens");
    json_.begin_array();
    std::uint32_t id = 0;
    for (const Piece& piece : pieces_.all()) {
      json_.begin_object(kLine);
      json_.member("id", id++);
      write_place(json_, place_(piece.span));
      if (piece.word != nullptr) {
        const std::string_view lemma = annotation_.lemma_of(*piece.word);
        json_.word_member("tag", to_string(piece.word->tag));
        json_.word_member("pos", universal_tag(piece.word->tag, lemma));
        json_.member("lemma", lemma);
      } else {
        const std::string_view text = annotation_.text_of(piece.span);
        const bool blank = is_blank(text::character_at(text, 0).code);
        json_.word_member("tag", blank ? "_SP" : "");
        json_.word_member("pos", blank ? "SPACE" : "");
        json_.member("lemma", text);
      }
      json_.end_object();
    }
    json_.end_array();
  }

  void write_sentences() {
    json_.key("sents");
    json_.begin_array();
    const auto& pieces = pieces_.all();
    Index first = 0;  // white space before the first sentence is in it
    for (std::size_t i = 0; i < annotation_.sentences.size(); ++i) {
      const Index end = i + 1 == annotation_.sentences.size()
                            ? static_cast<Index>(pieces.size())
                            : pieces_.of_token(annotation_.sentences[i + 1].first_token);
      if (end == first) continue;
      json_.begin_object(kLine);
      write_place(json_, place_(Span{pieces[first].span.begin, pieces[end - 1].span.end}));
      json_.end_object();
      first = end;
    }
    json_.end_array();
  }

  void write_entities() {
    json_.key("ents");
    json_.begin_array();
    std::uint32_t end = 0;
    for (const Entity& entity : annotation_.entities) {
      const auto span = pieces_.whole(entity.span);
      // Two entities in one word: spaCy allows one.
      if (!span || span->begin < end) continue;
      end = span->end;
      write_span(*span, to_string(entity.label), id_of(entity.speaker));
    }
    json_.end_array();
  }

  void write_spans() {
    json_.key("spans");
    json_.begin_object();
    begin_group("quoted");
    for (const Quoted& quoted : annotation_.quoted) add(quoted.span, to_string(quoted.marks), "");
    json_.end_array();
    begin_group("content");
    for_quotations([&](const Quotation& quotation, const std::string& number) {
      for (const Span piece : quotation.content) add(piece, to_string(quotation.type), number);
    });
    json_.end_array();
    begin_group("cue");
    for_quotations([&](const Quotation& quotation, const std::string& number) {
      if (quotation.cue) add(*quotation.cue, to_string(quotation.sign), number);
    });
    json_.end_array();
    begin_group("source");
    for_quotations([&](const Quotation& quotation, const std::string& number) {
      if (quotation.source) add(*quotation.source, id_of(quotation.speaker), number);
    });
    json_.end_array();
    json_.end_object();
  }

  void write_rest() {
    const Record record = make_record(annotation_);
    json_.key("quoth");
    json_.begin_object();
    json_.member("id", record.id);
    if (!record.models.empty()) json_.member("models", record.models);
    json_.member("title", record.title);
    json_.optional_member("date", record.date);
    write_meta(json_, record);
    write_quotations(json_, record);
    json_.end_object();
  }

  std::string_view id_of(std::optional<Index> speaker) const {
    return speaker ? std::string_view(annotation_.speakers[*speaker].id) : std::string_view();
  }

  template <typename Use>
  void for_quotations(Use use) {
    std::size_t number = 0;
    for (const Quotation& quotation : annotation_.quotations) {
      use(quotation, std::to_string(number++));
    }
  }

  void begin_group(std::string_view name) {
    json_.key(name);
    json_.begin_array();
  }

  void add(Span span, std::string_view label, std::string_view kb_id) {
    if (const auto whole = pieces_.whole(span)) write_span(*whole, label, kb_id);
  }

  void write_span(Span span, std::string_view label, std::string_view kb_id) {
    json_.begin_object(kLine);
    write_place(json_, place_(span));
    json_.member("label", label);
    json_.member("kb_id", kb_id);
    json_.end_object();
  }

  const Annotation& annotation_;
  Pieces pieces_;
  text::OffsetMap place_;
  std::string out_;
  JsonWriter json_;
};

}  // namespace

std::string spacy(const Annotation& annotation) { return Writer(annotation).write(); }

}  // namespace quoth::format
