#include "entity/teams.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "entity/name_context.h"
#include "model/hash_filter.h"
#include "model/lexicon.h"
#include "text/ascii.h"
#include "token/token_search.h"

namespace quoth::entity {
namespace {

enum : unsigned { kOfSport = 1, kTeamBefore = 2, kTeamAfter = 4 };

constexpr Lists kCountry = 1 << 4;
constexpr std::size_t kLongestTeam = 5;  // in words
constexpr std::size_t kRowCells = 3;     // numbers that make a row of a table
constexpr std::size_t kManyRows = 6;     // teams in rows that make an article one of sport

class MatchWords {
 public:
  MatchWords() {
    for (const auto& [entry, value] : model::Lexicon::named("match_words")) {
      const auto use = [&, &kinds = value](char kind, unsigned bit) {
        return kinds.find(kind) != kinds.npos ? bit : 0U;
      };
      const model::FeatureHash word = model::hash_text(entry);
      uses_[word] = use('s', kOfSport) | use('f', kTeamBefore) | use('b', kTeamAfter);
      filter_.add(word);
    }
  }
  unsigned uses_of(model::FeatureHash word) const {
    return filter_.may_have(word) ? find(word) : 0;
  }

 private:
  unsigned find(model::FeatureHash word) const {
    const auto found = uses_.find(word);
    return found == uses_.end() ? 0 : found->second;
  }

  model::HashFilter filter_;
  std::unordered_map<model::FeatureHash, unsigned> uses_;
};

const MatchWords& match_words() {
  static const MatchWords words;
  return words;
}

using token::TokenRange;

class SportsText {
 public:
  SportsText(const NameArticle& article, const Annotation& annotation)
      : match_words_(match_words()),
        article_(article),
        words_(article.words()),
        annotation_(annotation) {}

  bool of_sport() const {
    std::size_t words = 0;
    for (Index i = 0; i < words_.size(); ++i) {
      words += (match_words_.uses_of(words_[i].lower) & kOfSport) != 0;
    }
    return words >= 3 && words * 120 >= words_.size();
  }

  // The teams of results, tables and fixtures.
  std::vector<TokenRange> rows() const {
    std::vector<TokenRange> teams;
    Index begin = 0;
    for (Index i = 1; i <= words_.size(); ++i) {
      if (i < words_.size() && !line_ends_before(i)) continue;
      read_row({begin, i}, teams);
      begin = i;
    }
    return teams;
  }

  // Whether a name's words make it a team: "Kent captain", "against Kent".
  bool plays(const TokenRange& name) const {
    Index next = name.end;
    if (next < words_.size() && article_.tag(next) == Tag::POS) ++next;
    if (next < words_.size() && !line_ends_before(next)) {
      const bool acts = next == name.end && (article_.tag(next) == Tag::VBD || score(next));
      if (acts || (match_words_.uses_of(words_[next].lower) & kTeamBefore) != 0) return true;
    }
    return name.begin > 0 && !line_ends_before(name.begin) &&
           (match_words_.uses_of(words_[name.begin - 1].lower) & kTeamAfter) != 0;
  }
  // "in Leeds", or the place that an article is from: "LEEDS 1996-08-31".
  bool is_where(const TokenRange& name) const {
    static const auto venue = context_words("venue");
    const bool begins_line = name.begin == 0 || line_ends_before(name.begin);
    if (begins_line) {
      for (Index i = name.end; i < words_.size() && !line_ends_before(i); ++i) {
        if (date(i)) return true;
      }
      return false;
    }
    return std::ranges::count(venue, words_[name.begin - 1].lower) > 0;
  }
  bool is_country(const TokenRange& name) const {
    for (Index i = name.begin; i < name.end; ++i) {
      if (((article_.tokens()[i].begins | article_.tokens()[i].inside) & kCountry) == 0)
        return false;
    }
    return true;
  }
  model::FeatureHash key(const TokenRange& name) const {
    model::FeatureHash key = 0;
    for (Index i = name.begin; i < name.end; ++i) key = model::combine(key, words_[i].lower);
    return key;
  }

 private:
  bool score(Index i) const { return number(i) && !date(i); }
  std::string_view form(Index i) const { return annotation_.text_of(annotation_.tokens[i].span); }
  bool line_ends_before(Index i) const {
    const std::string_view text = annotation_.text;
    const std::uint32_t begin = annotation_.tokens[i - 1].span.end;
    const std::uint32_t end = annotation_.tokens[i].span.begin;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (text[at] == '\n') return true;
    }
    return false;
  }
  // "1996-08-31", which the tokenizer may split.
  bool date(Index i) const {
    if (!cell(i) || form(i).size() < 4) return false;
    return form(i).find('-') != std::string_view::npos ||
           (i + 1 < words_.size() && form(i + 1).starts_with('-') &&
            annotation_.tokens[i].span.end == annotation_.tokens[i + 1].span.begin);
  }
  bool number(Index i) const { return std::ranges::all_of(form(i), text::is_digit_ascii); }
  // A number, a fraction or a blank of a table: "1/2", ".476", "-".
  bool cell(Index i) const {
    return std::ranges::all_of(form(i), [](char c) { return c >= '-' && c <= '9'; });
  }
  bool between_teams(Index i) const {
    static const auto versus = context_words("versus");
    return std::ranges::count(versus, words_[i].lower) > 0;
  }
  // The team that begins at line.begin; empty if none does.
  TokenRange team(const TokenRange& line) const {
    TokenRange run{line.begin, line.begin};
    if (run.end == line.end || !words_[run.end].capitalized()) return run;
    while (run.end < line.end && !between_teams(run.end) &&
           (words_[run.end].capitalized() || article_.tag(run.end) == Tag::POS)) {
      if (form(run.end).ends_with('.') && form(run.end).size() == 2)
        return {line.begin, line.begin};
      ++run.end;
    }
    // "Radnicki ( N )": clubs of one name by their towns.
    if (run.end + 2 < line.end && form(run.end) == "(" && form(run.end + 2) == ")" &&
        form(run.end + 1).size() <= 3) {
      run.end += 3;
    }
    return run.size() <= kLongestTeam ? run : TokenRange{line.begin, line.begin};
  }
  void read_row(TokenRange line, std::vector<TokenRange>& teams) const {
    if (line.size() < 3 || line.size() > 24) return;
    if (number(line.begin) && form(line.begin + 1) == ".") line.begin += 2;
    const auto colon = [&](Index i) { return form(i) == ":"; };
    for (Index i = line.begin; i + 3 < line.end && i < line.begin + 3; ++i) {
      if (colon(i)) line.begin = i + 1;
    }
    const TokenRange first = team(line);
    if (first.empty() || first.end == line.end) return;
    Index cells = first.end;
    while (cells < line.end && cell(cells) && !date(cells)) ++cells;
    if (cells == line.end && cells - first.end >= kRowCells && number(first.end)) {
      teams.push_back(first);
      return;
    }
    const bool result = number(first.end);
    if (!result && !between_teams(first.end)) return;
    const TokenRange second = team({first.end + 1, line.end});
    if (second.empty()) return;
    const bool closed =
        second.end == line.end || form(second.end) == "(" || form(second.end) == ",";
    if (result ? second.end == line.end || !number(second.end) : !closed) return;
    teams.push_back(first);
    // "Boston at Oakland" says where they play.
    if (result || form(first.end).front() == 'v' || form(first.end).front() == 'V') {
      teams.push_back(second);
    }
    if (!result && second.end < line.end && form(second.end) == ",") {
      read_row({second.end + 1, line.end}, teams);
    }
  }

  const MatchWords& match_words_;
  const NameArticle& article_;
  const token::WordForms& words_;
  const Annotation& annotation_;
};

}  // namespace

std::vector<Entity> with_teams(std::vector<Entity> names, const NameArticle& article,
                               const Annotation& annotation) {
  const SportsText text(article, annotation);
  const std::vector<TokenRange> found = text.rows();
  if (found.size() < kManyRows && !text.of_sport()) return names;
  std::unordered_set<model::FeatureHash> teams;
  std::vector<Entity> rows;
  for (const TokenRange& run : found) {
    const bool country = text.is_country(run);
    if (!country) teams.insert(text.key(run));
    rows.push_back(
        {token::span_of(annotation, run), country ? EntityLabel::loc : EntityLabel::org, {}});
  }
  for (const Entity& name : names) {
    const TokenRange run = token::tokens_in(annotation, name.span);
    if (name.label == EntityLabel::loc && !text.is_country(run) && text.plays(run)) {
      teams.insert(text.key(run));
    }
  }
  for (Entity& name : names) {
    const TokenRange run = token::tokens_in(annotation, name.span);
    if (name.label != EntityLabel::org && teams.contains(text.key(run)) && !text.is_where(run)) {
      name.label = EntityLabel::org;
    }
  }
  std::erase_if(names, [&](const Entity& name) {
    return std::ranges::any_of(rows,
                               [&](const Entity& row) { return row.span.overlaps(name.span); });
  });
  names.insert(names.end(), rows.begin(), rows.end());
  std::ranges::sort(names, {}, [](const Entity& name) { return name.span.begin; });
  return names;
}

}  // namespace quoth::entity
