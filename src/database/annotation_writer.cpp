#include "database/annotation_writer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "database/folded_words.h"
#include "quoth/record.h"
#include "text/offsets.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

// What stands in the text of a quotation between two pieces if words are left out there.
constexpr std::string_view kLeftOut = "\u2026 ";

// Null in place of what is empty.
std::optional<std::string_view> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

class RowWriter {
 public:
  RowWriter(Connection& connection, const Annotation& annotation)
      : connection_(connection), annotation_(annotation), record_(make_record(annotation)) {}

  Key write(std::string_view stamp) {
    write_article(stamp);
    write_paragraphs();
    write_sentences();
    write_tokens();
    write_quoted();
    write_speakers();
    write_entities();
    write_quotations();
    connection_
        .query(
            "INSERT INTO quotation_index (rowid, text, lemmas, folded) "
            "SELECT quotation, text, lemmas, folded FROM quotation_words WHERE article = ?")
        .run(article_);
    return article_;
  }

 private:
  void write_article(std::string_view stamp) {
    connection_
        .query(
            "INSERT INTO articles (id, digest, stamp, encoding, models, language, title, date, "
            "meta, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(record_.id, record_.digest, stamp, record_.encoding, record_.models,
             given(record_.language), record_.title, given(record_.date), record_.meta,
             annotation_.text);
    article_ = connection_.last_key();
  }

  void write_paragraphs() {
    Query& insert = connection_.query("INSERT INTO paragraphs VALUES (?, ?, ?, ?)");
    for (const auto& [place, role] : record_.paragraphs) {
      insert.run(article_, place.start, place.end, to_string(role));
    }
  }

  void write_sentences() {
    Query& insert = connection_.query("INSERT INTO sentences VALUES (?, ?, ?, ?)");
    for (std::size_t s = 0; s < record_.sentences.size(); ++s) {
      const Place place = record_.sentences[s].place;
      insert.run(article_, place.start, place.end, annotation_.sentences[s].paragraph);
    }
  }

  void write_tokens() {
    Query& insert = connection_.query("INSERT INTO tokens VALUES (?, ?, ?, ?, ?)");
    const text::OffsetMap place_of(annotation_.text, OffsetUnit::code_points);
    for (const Token& token : annotation_.tokens) {
      const Place place = place_of(token.span);
      insert.run(article_, place.start, place.end, to_string(token.tag),
                 annotation_.lemma_of(token));
    }
  }

  void write_quoted() {
    Query& insert = connection_.query("INSERT INTO quoted VALUES (?, ?, ?, ?, ?, ?)");
    for (std::uint32_t q = 0; q < record_.quoted.size(); ++q) {
      const auto& [place, marks] = record_.quoted[q];
      insert.run(article_, q, place.start, place.end, to_string(marks),
                 Key{annotation_.quoted[q].open ? 1 : 0});
    }
  }

  void write_speakers() {
    Query& insert = connection_.query(
        "INSERT INTO speakers (article, id, name, kind, description) VALUES (?, ?, ?, ?, ?)");
    Query& alias = connection_.query("INSERT INTO aliases VALUES (?, ?)");
    Query& mention = connection_.query("INSERT INTO mentions VALUES (?, ?, ?, ?)");
    for (const SpeakerRecord& speaker : record_.speakers) {
      insert.run(article_, speaker.id, speaker.name, to_string(speaker.kind), speaker.description);
      const Key key = connection_.last_key();
      speakers_.push_back(key);
      for (const std::string& name : speaker.aliases) alias.run(key, name);
      for (std::uint32_t m = 0; m < speaker.mentions.size(); ++m) {
        mention.run(key, m, speaker.mentions[m].start, speaker.mentions[m].end);
      }
    }
  }

  void write_entities() {
    Query& insert = connection_.query("INSERT INTO entities VALUES (?, ?, ?, ?, ?)");
    for (std::size_t e = 0; e < record_.entities.size(); ++e) {
      const EntityRecord& entity = record_.entities[e];
      insert.run(article_, entity.place.start, entity.place.end, to_string(entity.label),
                 speaker(annotation_.entities[e].speaker));
    }
  }

  void write_quotations() {
    Query& insert = connection_.query(
        "INSERT INTO quotations (article, id, type, medium, sign, speaker, resolved_by, addressee, "
        "cue_start, cue_end, source_start, source_end, paragraph, sentence, confidence, "
        "folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Query& piece = connection_.query("INSERT INTO pieces VALUES (?, ?, ?, ?)");
    const auto start = [](const std::optional<PhraseRecord>& phrase) {
      return phrase ? std::optional<Key>(phrase->place.start) : std::nullopt;
    };
    const auto end = [](const std::optional<PhraseRecord>& phrase) {
      return phrase ? std::optional<Key>(phrase->place.end) : std::nullopt;
    };
    std::vector<Key> keys;
    for (std::size_t q = 0; q < record_.quotations.size(); ++q) {
      const QuotationRecord& record = record_.quotations[q];
      const Quotation& quotation = annotation_.quotations[q];
      insert.run(article_, record.id, to_string(record.type), to_string(record.medium),
                 to_string(record.sign), speaker(quotation.speaker), to_string(record.resolved_by),
                 speaker(quotation.addressee), start(record.cue), end(record.cue),
                 start(record.source), end(record.source), record.paragraph, record.sentence,
                 record.confidence, given(folded_words(annotation_, quotation)));
      keys.push_back(connection_.last_key());
      std::string_view rest = record.text;
      for (std::size_t p = 0; p < record.content.size(); ++p) {
        const Place place = record.content[p];
        rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(' ')));
        const bool left_out = p > 0 && rest.starts_with(kLeftOut);
        if (left_out) rest.remove_prefix(kLeftOut.size());
        rest.remove_prefix(std::min<std::size_t>(rest.size(), quotation.content[p].size()));
        piece.run(keys.back(), place.start, place.end, Key{left_out ? 1 : 0});
      }
    }
    Query& refer =
        connection_.query("UPDATE quotations SET continues = ?, within = ? WHERE quotation = ?");
    const auto key = [&](std::optional<Index> index) {
      return index ? std::optional<Key>(keys[*index]) : std::nullopt;
    };
    for (std::size_t q = 0; q < keys.size(); ++q) {
      const Quotation& quotation = annotation_.quotations[q];
      if (!quotation.continues && !quotation.within) continue;
      refer.run(key(quotation.continues), key(quotation.within), keys[q]);
    }
  }

  std::optional<Key> speaker(std::optional<Index> index) const {
    return index ? std::optional<Key>(speakers_[*index]) : std::nullopt;
  }

  Connection& connection_;
  const Annotation& annotation_;
  Record record_;
  Key article_ = 0;
  std::vector<Key> speakers_;
};

}  // namespace

std::int64_t insert_annotation(Connection& connection, const Annotation& annotation,
                               std::string_view stamp) {
  return RowWriter(connection, annotation).write(stamp);
}

void remove_annotation(Connection& connection, std::int64_t article) {
  for (const std::string_view sql :
       {"INSERT INTO quotation_index (quotation_index, rowid, text, lemmas, folded) SELECT "
        "'delete', "
        "quotation, text, lemmas, folded FROM quotation_words WHERE article = ?",
        // Of the report, which is stale now, goes what refers to the article.
        "DELETE FROM also_given_to WHERE article = ?",
        "DELETE FROM also_given_to WHERE statement IN (SELECT s.statement FROM quotations AS q "
        "JOIN "
        "statements AS s ON s.quotation = q.quotation WHERE q.article = ?)",
        "DELETE FROM variants WHERE statement IN (SELECT s.statement FROM quotations AS q JOIN "
        "statements AS s ON s.quotation = q.quotation WHERE q.article = ?)",
        "DELETE FROM variants WHERE quotation IN (SELECT quotation FROM quotations WHERE article "
        "= ?)",
        "DELETE FROM statements WHERE quotation IN (SELECT quotation FROM quotations WHERE article "
        "= ?)",
        "DELETE FROM report_articles WHERE article = ?",
        "DELETE FROM copies WHERE article = ?1 OR original = ?1",
        "DELETE FROM pieces WHERE quotation IN (SELECT quotation FROM quotations WHERE article = "
        "?)",
        "DELETE FROM quotations WHERE article = ?", "DELETE FROM entities WHERE article = ?",
        "DELETE FROM mentions WHERE speaker IN (SELECT speaker FROM speakers WHERE article = ?)",
        "DELETE FROM aliases WHERE speaker IN (SELECT speaker FROM speakers WHERE article = ?)",
        "DELETE FROM speakers WHERE article = ?", "DELETE FROM quoted WHERE article = ?",
        "DELETE FROM tokens WHERE article = ?", "DELETE FROM sentences WHERE article = ?",
        "DELETE FROM paragraphs WHERE article = ?", "DELETE FROM articles WHERE article = ?"}) {
    connection.query(sql).run(article);
  }
}

}  // namespace quoth::database
