#include "train/reader/corenlp.h"

#include <cctype>
#include <optional>

#include "train/reader/lines.h"

namespace quoth::train {
namespace {

std::string_view unescaped(std::string_view form) {
  if (form == "-LRB-") return "(";
  if (form == "-RRB-") return ")";
  if (form == "-LSB-") return "[";
  if (form == "-RSB-") return "]";
  return form;
}

// Splits a hyphenated word as Universal Dependencies does. Each hyphen is a piece of its own.
std::vector<std::string_view> at_hyphens(std::string_view form) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 1; i + 1 < form.size(); ++i) {
    const auto alphanumeric = [&](std::size_t at) {
      return std::isalnum(static_cast<unsigned char>(form[at])) != 0;
    };
    if (form[i] == '-' && alphanumeric(i - 1) && alphanumeric(i + 1)) {
      pieces.push_back(form.substr(begin, i - begin));
      pieces.push_back(form.substr(i, 1));
      begin = i + 1;
    }
  }
  pieces.push_back(form.substr(begin));
  return pieces;
}

std::optional<EntityLabel> label_of(std::string_view name) {
  if (name == "PERSON") return EntityLabel::person;
  if (name == "ORGANIZATION") return EntityLabel::org;
  if (name == "LOCATION") return EntityLabel::loc;
  if (name == "MISC") return EntityLabel::misc;
  return std::nullopt;
}

}  // namespace

std::vector<Gold> read_corenlp(const std::string& path) {
  const std::string file = read_file(path);
  std::vector<Gold> documents;
  GoldBuilder builder;
  std::string_view sentence;
  std::string_view last_end;
  std::string_view last_name;
  const auto end_document = [&] {
    if (builder.gold().annotation.tokens.empty()) return;
    documents.push_back(builder.take());
    documents.back().silver = true;
  };
  std::string_view rest = file;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line.starts_with("# article")) end_document();
    const auto columns = split(line, '\t');
    if (columns.size() < 8) continue;
    if (columns[0] != sentence) {
      builder.end_sentence();
      last_name = {};
    }
    sentence = columns[0];
    Gold& gold = builder.gold();
    const std::string_view form = unescaped(columns[4]);
    const auto pieces = at_hyphens(form);
    const Tag tag = parse_tag(columns[6]).value_or(Tag::none);
    const std::size_t first = gold.annotation.tokens.size();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      builder.word(pieces[i], i == 0 && columns[2] != last_end);
      if (pieces.size() == 1) {
        // Penn's TO also covers the preposition, which is IN in Universal Dependencies.
        const bool open = tag == Tag::TO || tag == Tag::hash;
        gold.tags.back() = open ? Tag::none : tag;
      } else if (pieces[i] == "-") {
        gold.tags.back() = Tag::HYPH;
      } else if (is_proper_noun(tag) || (is_noun(tag) && i + 1 == pieces.size())) {
        gold.tags.back() = tag;
      }
    }
    if (const auto label = label_of(columns[7])) {
      const Span span{gold.annotation.tokens[first].span.begin,
                      gold.annotation.tokens.back().span.end};
      if (columns[7] == last_name) {
        gold.names.back().span.end = span.end;
      } else {
        gold.names.push_back({span, *label, {}});
      }
      last_name = columns[7];
    } else {
      last_name = {};
    }
    last_end = columns[3];
  }
  end_document();
  return documents;
}

}  // namespace quoth::train
