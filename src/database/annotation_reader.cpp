#include "database/annotation_reader.h"

#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "database/text_places.h"
#include "format/json_skim.h"
#include "text/named_value.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

constexpr std::string_view kTokensOfCues =
    "SELECT DISTINCT t.start, t.\"end\", t.tag, t.lemma FROM quotations AS q CROSS JOIN tokens AS "
    "t "
    "ON t.article = q.article AND t.start >= q.cue_start AND t.start < q.cue_end "
    "WHERE q.article = ? ORDER BY t.start";
// And those of cues.
constexpr std::string_view kTokensOfContent =
    "SELECT t.start, t.\"end\", t.tag, t.lemma FROM quotations AS q CROSS JOIN pieces AS p "
    "ON p.quotation = q.quotation CROSS JOIN tokens AS t "
    "ON t.article = q.article AND t.start >= p.start AND t.start < p.\"end\" WHERE q.article = ?1 "
    "UNION SELECT t.start, t.\"end\", t.tag, t.lemma FROM quotations AS q CROSS JOIN tokens AS t "
    "ON t.article = q.article AND t.start >= q.cue_start AND t.start < q.cue_end "
    "WHERE q.article = ?1 ORDER BY 1";

// Reads the rows of one article. The first fault fails the connection, and ends all rows.
class RowReader {
 public:
  RowReader(Connection& connection, Key article, Rows rows)
      : connection_(connection), article_(article), rows_(rows) {}

  Annotation read() {
    read_article();
    read_paragraphs();
    read_speakers();
    if (rows_ != Rows::quotations) read_mentions();
    if (has_sentences()) {
      read_sentences();
      read_quoted();
      read_entities();
    }
    if (rows_ == Rows::all) {
      read_tokens();
    } else {
      read_tokens_of_quotations();
    }
    read_quotations();
    return std::move(annotation_);
  }

 private:
  bool has_sentences() const { return rows_ == Rows::record || rows_ == Rows::all; }

  Query& rows(std::string_view sql) { return connection_.query(sql).with(article_); }

  void damaged(std::string_view what) {
    connection_.fail(fmt::format("a damaged database: article {}: {}", article_, what));
  }

  template <typename Enum>
  Enum word(const Query& row, int column, Enum last) {
    const auto value = text::value_named(row.text(column), last);
    if (!value) damaged("an unknown word in place of one of its kind");
    return value.value_or(last);
  }

  // The place in columns `column` and the one after it.
  Span span(const Query& row, int column) {
    const auto span = places_(row.number(column), row.number(column + 1));
    if (!span) damaged("a place outside its text");
    return span.value_or(Span{});
  }

  std::optional<Span> optional_span(const Query& row, int column) {
    if (row.is_null(column) != row.is_null(column + 1)) damaged("a place without a start or end");
    if (row.is_null(column)) return std::nullopt;
    return span(row, column);
  }

  // An index below `size`.
  Index index(const Query& row, int column, std::size_t size) {
    const std::int64_t value = row.number(column);
    if (value >= 0 && static_cast<std::uint64_t>(value) < size) return static_cast<Index>(value);
    damaged("a number of something that it does not have");
    return 0;
  }

  // Rows that come again, as from pages that point in a circle, would never end.
  void check_order(bool in_order) {
    if (!in_order) damaged("rows out of order");
  }

  // The index of what has this key.
  using Keys = std::unordered_map<Key, Index>;
  std::optional<Index> reference(const Query& row, int column, const Keys& keys) {
    if (row.is_null(column)) return std::nullopt;
    const auto found = keys.find(row.number(column));
    if (found != keys.end()) return found->second;
    damaged("a reference to another article");
    return std::nullopt;
  }

  void read_article() {
    Query& row = rows(
        "SELECT id, digest, encoding, models, language, title, date, meta, text FROM articles "
        "WHERE article = ?");
    if (!row.next()) {
      damaged("not there");
      return;
    }
    int column = 0;
    for (std::string* const part : {&annotation_.id, &annotation_.digest, &annotation_.encoding,
                                    &annotation_.models, &annotation_.language, &annotation_.title,
                                    &annotation_.date, &annotation_.meta, &annotation_.text}) {
      *part = row.text(column++);
    }
    places_ = TextPlaces(annotation_.text);
    const auto meta = format::skim_json(annotation_.meta, {});
    if (!meta || !annotation_.meta.starts_with('{') || !nlohmann::json::accept(*meta)) {
      damaged("its meta is no JSON object");
    }
  }

  void read_paragraphs() {
    Query& row =
        rows("SELECT start, \"end\", role FROM paragraphs WHERE article = ? ORDER BY start");
    auto& list = annotation_.paragraphs;
    while (row.next()) {
      const Paragraph paragraph{span(row, 0), word(row, 2, Role::furniture)};
      check_order(list.empty() || list.back().span.begin < paragraph.span.begin);
      list.push_back(paragraph);
    }
  }

  void read_sentences() {
    Query& row =
        rows("SELECT start, \"end\", paragraph FROM sentences WHERE article = ? ORDER BY start");
    auto& list = annotation_.sentences;
    while (row.next()) {
      const Sentence sentence{.span = span(row, 0),
                              .paragraph = index(row, 2, annotation_.paragraphs.size())};
      check_order(list.empty() || list.back().span.begin < sentence.span.begin);
      list.push_back(sentence);
    }
  }

  void add_token(const Query& row) {
    const std::string lemma = row.text(3);
    const auto begin = static_cast<std::uint32_t>(annotation_.lemmas.size());
    const auto tag = parse_tag(row.text(2));
    if (!tag) damaged("an unknown tag");
    const Token token{span(row, 0),
                      tag.value_or(Tag::none),
                      {begin, begin + static_cast<std::uint32_t>(lemma.size())}};
    auto& list = annotation_.tokens;
    check_order(list.empty() || list.back().span.begin < token.span.begin);
    annotation_.lemmas += lemma;
    list.push_back(token);
  }

  void read_tokens() {
    Query& row =
        rows("SELECT start, \"end\", tag, lemma FROM tokens WHERE article = ? ORDER BY start");
    while (row.next()) add_token(row);
    Index token = 0;
    const auto& tokens = annotation_.tokens;
    const auto pass = [&](std::uint32_t place) {
      while (token < tokens.size() && tokens[token].span.begin < place) ++token;
      return token;
    };
    for (Sentence& sentence : annotation_.sentences) {
      sentence.first_token = pass(sentence.span.begin);
      sentence.end_token = pass(sentence.span.end);
    }
  }

  void read_tokens_of_quotations() {
    Query& row = rows(rows_ == Rows::words ? kTokensOfContent : kTokensOfCues);
    while (row.next()) add_token(row);
  }

  void read_quoted() {
    Query& row = rows(
        "SELECT number, start, \"end\", marks, open FROM quoted WHERE article = ? ORDER BY number");
    auto& list = annotation_.quoted;
    while (row.next()) {
      check_order(row.number(0) == static_cast<std::int64_t>(list.size()));
      list.push_back({span(row, 1), word(row, 3, Marks::guillemets), row.number(4) != 0});
    }
  }

  void read_speakers() {
    Query& row = rows(
        "SELECT speaker, id, name, kind, description FROM speakers WHERE article = ? "
        "ORDER BY speaker");
    auto& list = annotation_.speakers;
    Key last = 0;
    while (row.next()) {
      const Key key = row.number(0);
      check_order(list.empty() || last < key);
      last = key;
      speakers_.emplace(key, static_cast<Index>(list.size()));
      list.push_back({.id = row.text(1),
                      .name = row.text(2),
                      .kind = word(row, 3, SpeakerKind::unnamed),
                      .description = row.text(4)});
    }
    Query& alias = rows(
        "SELECT a.speaker, a.name FROM speakers AS s CROSS JOIN aliases AS a "
        "ON a.speaker = s.speaker WHERE s.article = ? ORDER BY a.speaker, a.name");
    while (alias.next()) {
      const auto speaker = reference(alias, 0, speakers_);
      if (!speaker) return damaged("an alias of nobody");
      auto& names = list[*speaker].aliases;
      std::string name = alias.text(1);
      check_order(names.empty() || names.back() < name);
      names.push_back(std::move(name));
    }
  }

  void read_mentions() {
    Query& mention = rows(
        "SELECT m.speaker, m.number, m.start, m.\"end\" FROM speakers AS s CROSS JOIN mentions AS "
        "m ON m.speaker = s.speaker WHERE s.article = ? ORDER BY m.speaker, m.number");
    while (mention.next()) {
      const auto speaker = reference(mention, 0, speakers_);
      if (!speaker) return damaged("a mention of nobody");
      auto& mentions = annotation_.speakers[*speaker].mentions;
      check_order(mention.number(1) == static_cast<std::int64_t>(mentions.size()));
      mentions.push_back(span(mention, 2));
    }
  }

  void read_entities() {
    Query& row = rows(
        "SELECT start, \"end\", label, speaker FROM entities WHERE article = ? ORDER BY start");
    auto& list = annotation_.entities;
    while (row.next()) {
      const Entity entity{span(row, 0), word(row, 2, EntityLabel::quantity),
                          reference(row, 3, speakers_)};
      check_order(list.empty() || list.back().span.begin < entity.span.begin);
      list.push_back(entity);
    }
  }

  void read_quotations() {
    auto& list = annotation_.quotations;
    Keys keys;
    Query& row = rows(
        "SELECT quotation, type, medium, sign, speaker, resolved_by, addressee, cue_start, "
        "cue_end, source_start, source_end, paragraph, sentence, confidence, continues, within "
        "FROM quotations WHERE article = ? ORDER BY quotation");
    std::vector<std::pair<std::optional<Key>, std::optional<Key>>> references;
    const auto key_in = [&](int column) {
      return row.is_null(column) ? std::nullopt : std::optional(row.number(column));
    };
    const std::size_t sentences =
        has_sentences() ? annotation_.sentences.size() : std::numeric_limits<Index>::max();
    Key last = 0;
    while (row.next()) {
      const Key key = row.number(0);
      check_order(list.empty() || last < key);
      last = key;
      keys.emplace(key, static_cast<Index>(list.size()));
      references.emplace_back(key_in(14), key_in(15));
      list.push_back({.type = word(row, 1, QuotationType::indirect),
                      .medium = word(row, 2, Medium::act),
                      .sign = word(row, 3, Sign::asked),
                      .cue = optional_span(row, 7),
                      .source = optional_span(row, 9),
                      .speaker = reference(row, 4, speakers_),
                      .resolved_by = word(row, 5, ResolvedBy::none),
                      .addressee = reference(row, 6, speakers_),
                      .paragraph = index(row, 11, annotation_.paragraphs.size()),
                      .sentence = index(row, 12, sentences),
                      .confidence = static_cast<float>(row.real(13))});
    }
    const auto quotation = [&](std::optional<Key> key) -> std::optional<Index> {
      if (!key) return std::nullopt;
      const auto found = keys.find(*key);
      if (found != keys.end()) return found->second;
      damaged("a reference to a quotation that it does not have");
      return std::nullopt;
    };
    for (std::size_t q = 0; q < list.size(); ++q) {
      list[q].continues = quotation(references[q].first);
      list[q].within = quotation(references[q].second);
    }
    read_pieces(keys);
  }

  void read_pieces(const Keys& keys) {
    Query& row = rows(
        "SELECT p.quotation, p.start, p.\"end\" FROM quotations AS q CROSS JOIN pieces AS p "
        "ON p.quotation = q.quotation WHERE q.article = ? ORDER BY p.quotation, p.start");
    while (row.next()) {
      const auto quotation = reference(row, 0, keys);
      if (!quotation) return damaged("a piece of no quotation");
      auto& content = annotation_.quotations[*quotation].content;
      const Span piece = span(row, 1);
      check_order(content.empty() || content.back().end <= piece.begin);
      content.push_back(piece);
    }
    for (const Quotation& quotation : annotation_.quotations) {
      if (quotation.content.empty()) damaged("a quotation without content");
    }
  }

  Connection& connection_;
  Key article_;
  Rows rows_;
  Annotation annotation_;
  TextPlaces places_;
  Keys speakers_;
};

}  // namespace

Annotation read_annotation(Connection& connection, std::int64_t article, Rows rows) {
  return RowReader(connection, article, rows).read();
}

}  // namespace quoth::database
