#include "entity/name_features.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <span>
#include <unordered_map>
#include <utility>

#include "entity/name_context.h"
#include "model/hash_filter.h"

namespace quoth::entity {
namespace {

// To be raised whenever the templates below give other features.
constexpr std::uint32_t kTemplates = 1;

constexpr std::size_t kEvidenceBytes = 16384;  // what the evidence of most articles takes

enum : Lists {
  kGiven = 1 << 0,
  kSurname = 1 << 1,
  kTitle = 1 << 2,
  kRole = 1 << 3,
  kPlaces = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7,
  kDemonym = 1 << 8,
  kOrganization = 1 << 9,
  kOrganizationWord = 1 << 10,
  kPlaceWord = 1 << 11,
};
constexpr Lists kNames = kGiven | kPlaces | kDemonym | kOrganization | 1 << 12;

enum : Evidence {
  kLower = 1 << 0,               // also occurs in lower case
  kCapital = 1 << 1,             // capitalized where no sentence begins
  kAfterGiven = 1 << 2,          // after a given name
  kAfterTitle = 1 << 3,          // after "Mr.", "Sen."
  kBeforeOrganization = 1 << 4,  // before "Inc.", "Party" in the same run of capitals
  kAfterPlacing = 1 << 5,        // after "in", "at", "from"
  kSpeaks = 1 << 6,              // before or after a verb of saying
  kRunEnd = 1 << 7,              // ends a run of two or more capitalized words
  kRunBegin = 1 << 8,
  kAfterThe = 1 << 9,
  kInBrackets = 1 << 10,
  kPossessive = 1 << 11,
};

bool is_lower(const token::WordForm& word) { return word.shape == token::WordShape::lower; }

bool is_in(const std::vector<model::FeatureHash>& words, const token::WordForm& word) {
  return std::ranges::find(words, word.lower) != words.end();
}

// Words of many listed names that mostly occur elsewhere.
bool joins_names(const token::WordForm& word) {
  static const auto joining = context_words("joins");
  return is_in(joining, word);
}

bool is_address(std::string_view form) {
  return form.find("://") != form.npos || form.starts_with("www.") || form.find('@') != form.npos;
}

bool is(const token::WordForm& word, std::string_view lower) {
  return word.lower == model::hash_text(lower);
}

}  // namespace

model::Fingerprint name_fingerprint() {
  return model::fingerprint(kTemplates, "O PERSON ORG LOC MISC", model::ReadsClusters::yes);
}

NameArticle::NameArticle(const token::TokenTable& table, const Gazetteer& gazetteer)
    : annotation_(&table.article()), words_(&table.forms()), tokens_(table.size()) {
  for (const Sentence& sentence : annotation_->sentences) {
    std::size_t capitals = 0;
    std::size_t lower = 0;
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      capitals += word_at(i).capitalized();
      lower += is_lower(word_at(i));
    }
    in_capitals_.push_back(capitals > 3 && capitals > 2 * lower ? 1 : 0);
  }
  match(gazetteer);
  gather_evidence();
  choose_candidates();
  find_runs();
}

void NameArticle::find_runs() {
  for (const Sentence& sentence : annotation_->sentences) {
    std::uint32_t begin = sentence.first_token;
    for (std::uint32_t i = begin; i <= sentence.end_token; ++i) {
      if (i < sentence.end_token && word_at(i).capitalized()) continue;
      for (std::uint32_t k = begin; k < i; ++k) {
        tokens_[k].run_begin = begin;
        tokens_[k].run_end = i;
      }
      begin = i + 1;
    }
  }
}

void NameArticle::match(const Gazetteer& gazetteer) {
  std::vector<model::FeatureHash> words;
  words.reserve(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) words.push_back(word_at(i).lower);
  for (const Sentence& sentence : annotation_->sentences) {
    const std::span<const model::FeatureHash> all(words.data(), sentence.end_token);
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (word_at(i).shape == token::WordShape::mark) continue;
      const Gazetteer::Match match = gazetteer.longest(all.subspan(i));
      if (match.length == 0) continue;
      tokens_[i].begins |= match.lists;
      for (std::size_t k = 1; k < match.length; ++k) tokens_[i + k].inside |= match.lists;
    }
  }
}

void NameArticle::gather_evidence() {
  static const auto placing = context_words("places");
  static const auto saying = context_words("says");
  std::pmr::monotonic_buffer_resource memory(kEvidenceBytes);
  std::pmr::unordered_map<model::FeatureHash, Evidence> article(&memory);
  model::HashFilter filter;  // of its words
  for (std::size_t s = 0; s < annotation_->sentences.size(); ++s) {
    const Sentence& sentence = annotation_->sentences[s];
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const token::WordForm& word = word_at(i);
      if (!word.capitalized() || in_capitals_[s] != 0) continue;
      const bool first = i == sentence.first_token;
      const bool last = i + 1 == sentence.end_token;
      Evidence& evidence = article[word.lower];
      filter.add(word.lower);
      if (!first) evidence |= kCapital;
      const bool left_capital = !first && word_at(i - 1).capitalized();
      const bool right_capital = !last && word_at(i + 1).capitalized();
      if (left_capital && (tokens_[i - 1].begins & kGiven) != 0) evidence |= kAfterGiven;
      if (left_capital && (tokens_[i - 1].begins & kTitle) != 0) evidence |= kAfterTitle;
      if (left_capital && !right_capital) evidence |= kRunEnd;
      if (right_capital && !left_capital) evidence |= kRunBegin;
      if (!first && is_in(placing, word_at(i - 1))) {
        evidence |= kAfterPlacing;
      }
      if (!first && is(word_at(i - 1), "the")) evidence |= kAfterThe;
      if (!first && is(word_at(i - 1), "(")) evidence |= kInBrackets;
      if (!last && tag(i + 1) == Tag::POS) evidence |= kPossessive;
      if ((!last && is_in(saying, word_at(i + 1))) || (!first && is_in(saying, word_at(i - 1)))) {
        evidence |= kSpeaks;
      }
      for (std::size_t k = i + 1;
           k < std::min<std::size_t>(sentence.end_token, i + 8) && word_at(k).capitalized(); ++k) {
        if ((tokens_[k].begins & kOrganizationWord) != 0) evidence |= kBeforeOrganization;
      }
    }
  }
  if (article.empty()) return;
  std::pmr::vector<std::pair<NameToken*, Evidence*>> known(&memory);
  known.reserve(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const token::WordForm& word = word_at(i);
    if (word.shape == token::WordShape::mark || !filter.may_have(word.lower)) continue;
    const auto found = article.find(word.lower);
    if (found == article.end()) continue;
    if (is_lower(word)) found->second |= kLower;
    known.emplace_back(&tokens_[i], &found->second);
  }
  for (const auto& [token, evidence] : known) token->article = *evidence;
}

void NameArticle::choose_candidates() {
  for (const Sentence& sentence : annotation_->sentences) {
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const token::WordForm& word = word_at(i);
      NameToken& token = tokens_[i];
      const bool listed = ((token.begins | token.inside) & kNames) != 0 && !joins_names(word);
      const bool like_a_name =
          word.capitalized() || (word.shape == token::WordShape::digits && word.first_upper) ||
          word.shape == token::WordShape::mixed || word.shape == token::WordShape::other ||
          listed || is_proper_noun(tag(i));
      token.candidate = like_a_name && tag(i) != Tag::ADD &&
                        !is_address(annotation_->text_of(annotation_->tokens[i].span));
    }
    // An article before a hyphen, "al-Qaeda", "el-Sisi".
    for (std::size_t i = sentence.first_token; i + 2 < sentence.end_token; ++i) {
      const bool article = word_at(i).shape == token::WordShape::lower && word_at(i).size <= 3;
      if (article && is(word_at(i + 1), "-") && word_at(i + 2).capitalized()) {
        tokens_[i].candidate = true;
      }
    }
    // What is between two of them may join them: "Bank of the West", "Rock'n'Roll", "al-Sadr".
    std::size_t last = sentence.end_token;
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (!tokens_[i].candidate) continue;
      if (last < i && i - last <= 3) {
        bool numbers = false;
        for (std::size_t k = last + 1; k < i; ++k) {
          numbers |= word_at(k).shape == token::WordShape::number;
        }
        for (std::size_t k = last + 1; !numbers && k < i; ++k) tokens_[k].candidate = true;
      }
      last = i;
    }
    // What ends a name without looking like one: "Apollo 11", "Yahoo !", "Sotheby 's".
    for (std::size_t i = sentence.first_token; i + 1 < sentence.end_token; ++i) {
      NameToken& next = tokens_[i + 1];
      if (!tokens_[i].candidate || next.candidate) continue;
      const bool row =
          i + 2 < sentence.end_token && word_at(i + 2).shape == token::WordShape::number;
      if (tag(i + 1) == Tag::POS || (word_at(i + 1).shape == token::WordShape::number && !row)) {
        next.candidate = true;
        ++i;
      }
    }
  }
}

void NameArticle::features(const Sentence& sentence, std::size_t index, std::size_t place,
                           NameFeatures& list) const {
  struct Seen {
    const token::WordForm& word;
    const NameToken& known;
    Tag tag;
  };
  static const token::WordForm kNoWord;
  static const NameToken kNoToken;
  const auto at = [&](std::ptrdiff_t offset) -> Seen {
    const std::size_t i = place + static_cast<std::size_t>(offset);  // may wrap, to beyond the end
    if (i < sentence.first_token || i >= sentence.end_token) return {kNoWord, kNoToken, Tag::none};
    return {word_at(i), tokens_[i], tag(i)};
  };
  const bool in_capitals = in_capitals_[index] != 0;
  const Seen here = at(0);
  const Seen left = at(-1);
  const Seen right = at(1);
  const Seen left2 = at(-2);
  const Seen right2 = at(2);
  const auto shape_of = [&](const Seen& token) {
    return static_cast<model::FeatureHash>(token.word.shape) + (in_capitals ? 16U : 0U);
  };
  const auto tag_of = [](const Seen& token) { return static_cast<model::FeatureHash>(token.tag); };
  const auto lists_of = [](const Seen& token) {
    return static_cast<model::FeatureHash>(token.known.begins) << 16 | token.known.inside;
  };
  const model::FeatureHash shape = shape_of(here);
  const model::FeatureHash shapes = shape_of(left) << 12 | shape << 6 | shape_of(right);
  const model::FeatureHash first = place == sentence.first_token ? 1 : 0;
  std::uint64_t number = 1000;
  const auto add = [&](model::FeatureHash value) { list.push(model::combine(++number, value)); };
  const auto add2 = [&](model::FeatureHash a, model::FeatureHash b) {
    list.push(model::combine(model::combine(++number, a), b));
  };

  add(here.word.lower);
  add2(here.word.lower, shape);
  add(left.word.lower);
  add(right.word.lower);
  add(left2.word.lower);
  add(right2.word.lower);
  add2(left.word.lower, here.word.lower);
  add2(here.word.lower, right.word.lower);
  add2(left2.word.lower, left.word.lower);
  add2(right.word.lower, right2.word.lower);
  add(shape << 1 | first);
  add(shapes);
  add2(shapes, shape_of(left2) << 6 | shape_of(right2));
  add(tag_of(here));
  add(tag_of(left) << 8 | tag_of(here));
  add(tag_of(here) << 8 | tag_of(right));
  add2(tag_of(left2), tag_of(left));
  add2(tag_of(right), tag_of(right2));
  add(here.word.last(2));
  add(here.word.last(3));
  add(here.word.last(4));
  add(here.word.first(2));
  add(here.word.first(3));
  add(here.word.first(4));
  add2(here.word.last(3), shape);
  add2(left.word.last(3), right.word.last(3));
  add(here.word.cluster.coarse);
  add2(here.word.cluster.coarse, shape);
  add(here.word.cluster.fine);
  add(left.word.cluster.coarse);
  add(right.word.cluster.coarse);
  // The lists, each alone and all together.
  add2(lists_of(here), shape);
  add2(lists_of(here), lists_of(left));
  add2(lists_of(here), lists_of(right));
  add2(lists_of(left), lists_of(right));
  add2(lists_of(right), lists_of(right2));
  add2(lists_of(here), here.known.article & kLower);
  add2(lists_of(left), here.word.lower);
  add2(lists_of(right), tag_of(right));
  for (int bit = 0; bit < 13; ++bit) {
    const auto value = static_cast<model::FeatureHash>(bit);
    if ((here.known.begins >> bit & 1) != 0) list.push(model::combine(1100, value));
    if ((here.known.inside >> bit & 1) != 0) list.push(model::combine(1101, value));
  }
  // How many capitalized words are side by side, and which of them this is.
  if (here.known.run_end > here.known.run_begin) {
    const model::FeatureHash length =
        std::min<std::uint32_t>(here.known.run_end - here.known.run_begin, 5);
    const model::FeatureHash position = std::min<std::size_t>(place - here.known.run_begin, 3);
    const bool start = here.known.run_begin == sentence.first_token;
    list.push(model::combine(
        1103, length << 8 | position << 4 | (start ? 2U : 0U) | (in_capitals ? 1U : 0U)));
  }
  // The rest of the article.
  add2(here.known.article, shape << 1 | first);
  add2(left.known.article, right.known.article);
  for (int bit = 0; bit < 13; ++bit) {
    if ((here.known.article >> bit & 1) == 0) continue;
    list.push(model::combine(model::combine(1102, static_cast<model::FeatureHash>(bit)),
                             first << 1 | (in_capitals ? 1 : 0)));
  }
}

}  // namespace quoth::entity
