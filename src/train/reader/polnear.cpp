#include "train/reader/polnear.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "text/ascii.h"
#include "train/reader/lines.h"

namespace quoth::train {
namespace {

std::uint32_t number(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

struct StandOff {
  std::map<std::string, GoldPart, std::less<>> spans;
  std::vector<std::map<attribution::Part, std::vector<std::string>>> relations;
};

std::optional<attribution::Part> part_named(std::string_view name) {
  while (!name.empty() && text::is_digit_ascii(name.back())) name.remove_suffix(1);
  if (name == "Source") return attribution::Part::source;
  if (name == "Cue") return attribution::Part::cue;
  if (name == "Content") return attribution::Part::content;
  return std::nullopt;
}

StandOff read_stand_off(const std::string& path) {
  const std::string file = read_file(path);
  StandOff found;
  std::string_view rest = file;
  while (!rest.empty()) {
    const auto columns = split(take_line(rest), '\t');
    if (columns.size() < 2) continue;
    const std::size_t blank = columns[1].find(' ');
    if (columns[0].starts_with('T') && blank != std::string_view::npos) {
      const auto part = part_named(columns[1].substr(0, blank));
      if (!part) continue;
      std::vector<Span> pieces;
      for (const std::string_view piece : split(columns[1].substr(blank + 1), ';')) {
        const auto ends = split(piece, ' ');
        if (ends.size() == 2) pieces.push_back({number(ends[0]), number(ends[1])});
      }
      found.spans.emplace(columns[0], GoldPart{*part, std::move(pieces)});
    } else if (columns[0].starts_with('E')) {
      std::map<attribution::Part, std::vector<std::string>> relation;
      for (const std::string_view piece : split(columns[1], ' ')) {
        const std::size_t colon = piece.find(':');
        if (colon == std::string_view::npos) continue;
        const auto part = part_named(piece.substr(0, colon));
        if (part) relation[*part].emplace_back(piece.substr(colon + 1));
      }
      found.relations.push_back(std::move(relation));
    }
  }
  return found;
}

std::vector<Index> tokens_of(const StandOff& gold, const std::vector<std::string>& ids,
                             const std::vector<Span>& tokens) {
  std::vector<Index> found;
  for (const std::string& id : ids) {
    const auto it = gold.spans.find(id);
    if (it == gold.spans.end()) continue;
    for (const Index token : tokens_in(tokens, it->second.pieces)) found.push_back(token);
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

std::vector<AttributedArticle> read_attributed(const std::string& folder, const Read& read) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder + "/attributions")) {
    if (entry.path().extension() == ".ann") files.push_back(entry.path().stem().string());
  }
  std::ranges::sort(files);
  std::vector<AttributedArticle> articles;
  for (const std::string& file : files) {
    AttributedArticle article;
    article.guideline = Guideline::polnear;
    article.name = file.substr(0, file.rfind('_'));
    if (!articles.empty() && articles.back().name == article.name) {
      article.annotation = articles.back().annotation;
    } else {
      const std::string path = folder + "/text/" + article.name + ".txt";
      article.annotation = read(article.name, read_file(path));
    }
    const StandOff gold = read_stand_off(fmt::format("{}/attributions/{}.ann", folder, file));
    const std::vector<Span> tokens = code_point_spans(article.annotation);
    std::vector<GoldPart> parts;
    for (const auto& [id, part] : gold.spans) parts.push_back(part);
    article.labels = labels_of(article.annotation, tokens, parts);
    for (const auto& relation : gold.relations) {
      const auto part = [&](attribution::Part which) {
        const auto it = relation.find(which);
        return it == relation.end() ? std::vector<Index>{} : tokens_of(gold, it->second, tokens);
      };
      article.attributions.push_back({part(attribution::Part::source), part(attribution::Part::cue),
                                      part(attribution::Part::content)});
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

SilverTrees::SilverTrees(const std::string& path) {
  const std::string file = read_file(path);
  std::string_view rest = file;
  std::int32_t sentence = -1;
  std::int32_t first = 0;
  std::string_view last;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    constexpr std::string_view kArticle = "# article ";
    if (line.starts_with(kArticle)) {
      articles_.push_back({std::string(line.substr(kArticle.size())), {}});
      last = {};
      continue;
    }
    const auto columns = split(line, '\t');
    if (columns.size() < 10 || articles_.empty()) continue;
    auto& words = articles_.back().second;
    if (columns[0] != last) {
      ++sentence;
      first = static_cast<std::int32_t>(words.size());
      last = columns[0];
    }
    const auto head = static_cast<std::int32_t>(number(columns[8]));
    words.push_back({number(columns[2]), number(columns[3]), sentence,
                     head == 0 ? parse::kNoHead : first + head - 1,
                     parse::parse_dependency(columns[9])});
  }
  std::ranges::sort(articles_, {}, [](const auto& article) { return article.first; });
}

std::vector<SilverSentence> SilverTrees::of(const AttributedArticle& article) const {
  const auto it = std::ranges::lower_bound(articles_, article.name, {},
                                           [](const auto& each) { return each.first; });
  if (it == articles_.end() || it->first != article.name) return {};
  const std::vector<Word>& words = it->second;
  const std::vector<Span> tokens = code_point_spans(article.annotation);
  // Maps each token to its word, and each word to its last token.
  std::vector<std::int32_t> word_of(tokens.size(), -1);
  std::vector<std::int32_t> token_of(words.size(), -1);
  std::size_t w = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    while (w < words.size() && words[w].end <= tokens[i].begin) ++w;
    if (w == words.size()) break;
    if (words[w].begin > tokens[i].begin || words[w].end < tokens[i].end) continue;
    word_of[i] = static_cast<std::int32_t>(w);
    token_of[w] = static_cast<std::int32_t>(i);
  }
  std::vector<SilverSentence> found;
  for (Index s = 0; s < article.annotation.sentences.size(); ++s) {
    const Sentence& sentence = article.annotation.sentences[s];
    const auto first = static_cast<std::int32_t>(sentence.first_token);
    const auto end = static_cast<std::int32_t>(sentence.end_token);
    SilverSentence silver{s, {}};
    for (std::int32_t i = first; i < end; ++i) {
      const std::int32_t word = word_of[static_cast<std::size_t>(i)];
      if (word < 0) break;
      const std::int32_t main = token_of[static_cast<std::size_t>(word)];
      parse::DependencyNode node;
      if (main != i) {  // a piece of a hyphenated word is attached to its last piece
        node.head = main - first;
        node.relation = parse::Dependency::compound;
      } else {
        const Word& own = words[static_cast<std::size_t>(word)];
        node.relation = own.relation;
        node.head = own.head == parse::kNoHead ? parse::kNoHead
                                               : token_of[static_cast<std::size_t>(own.head)];
        if (own.head != parse::kNoHead && (node.head < first || node.head >= end)) break;
        if (node.head != parse::kNoHead) node.head -= first;
      }
      silver.nodes.push_back(node);
    }
    if (static_cast<std::int32_t>(silver.nodes.size()) == end - first && end > first) {
      found.push_back(std::move(silver));
    }
  }
  return found;
}

}  // namespace quoth::train
