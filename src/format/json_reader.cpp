#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "format/json.h"
#include "format/json_parts.h"
#include "format/json_skim.h"
#include "text/date.h"
#include "text/named_value.h"

namespace quoth::format {
namespace {

// Keeps the order of the keys of meta.
using Json = nlohmann::ordered_json;

// Reads members and keeps the first error. After an error the returned values are meaningless.
class Reader {
 public:
  const std::string& error() const { return error_; }

  const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
  }

  // "" if it is absent or null.
  std::string text(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr) return {};
    if (const auto* string = value->get_ptr<const std::string*>()) return *string;
    fail(key, "is no string");
    return {};
  }

  // A prefix and so many hexadecimal digits, as the schemas ask for.
  std::string digest(const Json& object, const char* key, std::string_view prefix,
                     std::size_t digits) {
    std::string value = text(object, key);
    const bool good = value.starts_with(prefix) && value.size() == prefix.size() + digits &&
                      value.find_first_not_of("0123456789abcdef", prefix.size()) == value.npos;
    if (!good) fail(key, fmt::format("is not {} and {} hexadecimal digits", prefix, digits));
    return value;
  }

  // A day, or "".
  std::string date(const Json& object, const char* key) {
    std::string value = text(object, key);
    if (!value.empty() && !text::is_day(value)) fail(key, "is no day of the calendar");
    return value;
  }

  std::uint32_t number(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value != nullptr && value->is_number_unsigned()) {
      const auto wide = value->get<std::uint64_t>();
      if (wide <= UINT32_MAX) return static_cast<std::uint32_t>(wide);
    }
    fail(key, "is no number from 0 to 4294967295");
    return 0;
  }

  double chance(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr) return 0;
    if (value->is_number()) return value->get<double>();
    fail(key, "is no number");
    return 0;
  }

  // A value of an enum whose last enumerator is `last`.
  template <typename Enum>
  Enum enum_value(const Json& object, const char* key, Enum last) {
    const std::string name = text(object, key);
    const auto value = text::value_named(name, last);
    if (!value) fail(key, "is none of its words: \"" + name + '"');
    return value.value_or(last);
  }

  // The objects of a list; empty if it is absent.
  template <typename Read>
  auto list(const Json& object, const char* key, Read read) {
    std::vector<decltype(read(object))> values;
    const Json* items = member(object, key);
    if (items == nullptr) return values;
    if (!items->is_array()) fail(key, "is no list");
    values.reserve(items->size());
    for (const Json& item : *items) {
      if (!item.is_object()) {
        fail(key, "holds something else than objects");
        break;
      }
      values.push_back(read(item));
    }
    return values;
  }

  std::vector<std::string> texts(const Json& object, const char* key) {
    std::vector<std::string> values;
    const Json* items = member(object, key);
    if (items == nullptr) return values;
    for (const Json& item : *items) {
      if (const auto* string = item.get_ptr<const std::string*>()) {
        values.push_back(*string);
      } else {
        fail(key, "holds something else than strings");
      }
    }
    return values;
  }

  void fail(std::string_view key, std::string_view what) {
    if (error_.empty()) error_.append(1, '"').append(key).append("\" ").append(what);
  }

  void check_schema(const Json& object, std::string_view expected) {
    const std::string schema = text(object, "schema");
    if (schema == expected) return;
    if (schema.empty()) {
      fail("schema", "is missing: it should be " + std::string(expected));
    } else {
      fail("schema", "is " + schema + ", but this version reads " + std::string(expected));
    }
  }

 private:
  std::string error_;
};

Place read_place(Reader& reader, const Json& json) {
  return {reader.number(json, "start"), reader.number(json, "end")};
}

std::vector<Place> read_places(Reader& reader, const Json& json, const char* key) {
  return reader.list(json, key, [&](const Json& item) { return read_place(reader, item); });
}

std::vector<Place> read_content(Reader& reader, const Json& json) {
  std::vector<Place> content = read_places(reader, json, "content");
  if (content.empty()) reader.fail("content", "has no places");
  return content;
}

std::optional<PhraseRecord> read_phrase(Reader& reader, const Json& json, const char* key) {
  const Json* phrase = reader.member(json, key);
  if (phrase == nullptr) return std::nullopt;
  if (!phrase->is_object()) {
    reader.fail(key, "is no object");
    return std::nullopt;
  }
  return PhraseRecord{read_place(reader, *phrase), reader.text(*phrase, "text"),
                      reader.text(*phrase, "lemma")};
}

QuotationRecord read_quotation(Reader& reader, const Json& json) {
  constexpr std::size_t kIdDigits = 8;
  return {.id = reader.digest(json, "id", "q-", kIdDigits),
          .type = reader.enum_value(json, "type", QuotationType::indirect),
          .medium = reader.enum_value(json, "medium", Medium::act),
          .sign = reader.enum_value(json, "sign", Sign::asked),
          .text = reader.text(json, "text"),
          .content = read_content(reader, json),
          .cue = read_phrase(reader, json, "cue"),
          .source = read_phrase(reader, json, "source"),
          .speaker = reader.text(json, "speaker"),
          .resolved_by = reader.enum_value(json, "resolved_by", ResolvedBy::none),
          .addressee = reader.text(json, "addressee"),
          .paragraph = reader.number(json, "paragraph"),
          .sentence = reader.number(json, "sent"),
          .continues = reader.text(json, "continues"),
          .within = reader.text(json, "within"),
          .confidence = reader.chance(json, "confidence")};
}

std::vector<QuotedRecord> read_quoted(Reader& reader, const Json& json) {
  const Json* spans = reader.member(json, "spans");
  if (spans == nullptr) return {};
  return reader.list(*spans, "quoted", [&](const Json& item) {
    return QuotedRecord{read_place(reader, item),
                        reader.enum_value(item, "label", Marks::guillemets)};
  });
}

std::string read_meta(Reader& reader, const Json& json) {
  const Json* meta = reader.member(json, "meta");
  if (meta == nullptr) return "{}";
  if (!meta->is_object()) reader.fail("meta", "is no object");
  return meta->dump();
}

Record read_record(Reader& reader, const Json& json) {
  reader.check_schema(json, kAnnotationSchema);
  constexpr std::size_t kDigestDigits = 32;
  const bool has_unit = reader.member(json, "offsets") != nullptr;
  return {.id = reader.text(json, "id"),
          .digest = reader.digest(json, "digest", "xxh128:", kDigestDigits),
          .encoding = reader.text(json, "encoding"),
          .models = reader.text(json, "models"),
          .language = reader.text(json, "language"),
          .title = reader.text(json, "title"),
          .date = reader.date(json, "date"),
          .meta = read_meta(reader, json),
          .offsets = has_unit ? reader.enum_value(json, "offsets", OffsetUnit::utf16)
                              : OffsetUnit::code_points,
          .paragraphs = reader.list(json, "paragraphs",
                                    [&](const Json& item) {
                                      return ParagraphRecord{
                                          read_place(reader, item),
                                          reader.enum_value(item, "role", Role::furniture)};
                                    }),
          .sentences = reader.list(
              json, "sents",
              [&](const Json& item) {
                return SentenceRecord{read_place(reader, item), reader.number(item, "digest")};
              }),
          .quoted = read_quoted(reader, json),
          .entities = reader.list(json, "ents",
                                  [&](const Json& item) {
                                    return EntityRecord{
                                        read_place(reader, item),
                                        reader.enum_value(item, "label", EntityLabel::quantity),
                                        reader.text(item, "text"), reader.text(item, "speaker")};
                                  }),
          .quotations = reader.list(json, "quotations",
                                    [&](const Json& item) { return read_quotation(reader, item); }),
          .speakers = reader.list(json, "speakers", [&](const Json& item) {
            return SpeakerRecord{.id = reader.text(item, "id"),
                                 .name = reader.text(item, "name"),
                                 .kind = reader.enum_value(item, "kind", SpeakerKind::unnamed),
                                 .description = reader.text(item, "description"),
                                 .aliases = reader.texts(item, "aliases"),
                                 .mentions = read_places(reader, item, "mentions")};
          })};
}

WordChange read_word_change(Reader& reader, const Json& json) {
  return {reader.enum_value(json, "op", WordChange::Op::replace), reader.text(json, "old"),
          reader.text(json, "new")};
}

Variant read_variant(Reader& reader, const Json& json) {
  return {.article = reader.text(json, "article"),
          .quotation = reader.text(json, "quotation"),
          .text = reader.text(json, "text"),
          .relation = reader.enum_value(json, "relation", Relation::reworded),
          .changes = reader.list(json, "changes",
                                 [&](const Json& item) { return read_word_change(reader, item); })};
}

Report read_whole_report(Reader& reader, const Json& json) {
  reader.check_schema(json, kReportSchema);
  return {
      .articles = reader.list(json, "articles",
                              [&](const Json& item) { return read_record(reader, item); }),
      .speakers = reader.list(json, "speakers",
                              [&](const Json& item) {
                                return ReportSpeaker{
                                    .id = reader.text(item, "id"),
                                    .name = reader.text(item, "name"),
                                    .kind = reader.enum_value(item, "kind", SpeakerKind::unnamed),
                                    .description = reader.text(item, "description"),
                                    .aliases = reader.texts(item, "aliases"),
                                    .articles = reader.texts(item, "articles"),
                                    .quotations = reader.number(item, "quotations")};
                              }),
      .statements = reader.list(
          json, "statements",
          [&](const Json& item) {
            return Statement{.id = reader.text(item, "id"),
                             .speaker = reader.text(item, "speaker"),
                             .sign = reader.enum_value(item, "sign", Sign::asked),
                             .text = reader.text(item, "text"),
                             .articles = reader.texts(item, "articles"),
                             .variants = reader.list(item, "variants", [&](const Json& variant) {
                               return read_variant(reader, variant);
                             })};
          }),
      .entities = reader.list(json, "entities",
                              [&](const Json& item) {
                                return ReportEntity{
                                    reader.enum_value(item, "label", EntityLabel::quantity),
                                    reader.text(item, "name"), reader.texts(item, "articles"),
                                    reader.number(item, "mentions")};
                              }),
      .errors = reader.list(json, "errors", [&](const Json& item) {
        return Error{reader.text(item, "path"), reader.text(item, "reason")};
      })};
}

template <typename Read>
auto parsed(std::string_view text, Read read)
    -> Result<decltype(read(std::declval<Reader&>(), std::declval<const Json&>()))> {
  const auto skimmed = skim_json(text, {"text", "tokens"});
  if (!skimmed) return Error{"", "its JSON nests too deep, or has too many keys"};
  const Json json = Json::parse(*skimmed, nullptr, false);
  if (json.is_discarded()) return Error{"", "it is no valid JSON"};
  if (!json.is_object()) return Error{"", "it is no JSON object"};
  Reader reader;
  auto value = read(reader, json);
  if (!reader.error().empty()) return Error{"", reader.error()};
  return value;
}

}  // namespace

Result<Record> read_annotation(std::string_view json) { return parsed(json, read_record); }

Result<Report> read_report(std::string_view json) { return parsed(json, read_whole_report); }

}  // namespace quoth::format
