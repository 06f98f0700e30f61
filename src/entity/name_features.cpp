#include "entity/name_features.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <span>
#include <unordered_map>
#include <utility>

#include "model/hash_filter.h"

namespace quoth::entity {
namespace {

constexpr std::size_t kRoom = 16384;  // what the evidence of most articles takes

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
  kLower = 1 << 0,               // also stands in lower case
  kCapital = 1 << 1,             // capitalized where no sentence begins
  kBehindGiven = 1 << 2,         // behind a given name
  kBehindTitle = 1 << 3,         // behind "Mr.", "Sen."
  kBeforeOrganization = 1 << 4,  // before "Inc.", "Party" in the same run of capitals
  kBehindPlacing = 1 << 5,       // behind "in", "at", "from"
  kSpeaks = 1 << 6,              // before or behind a verb of saying
  kRunEnd = 1 << 7,              // ends a run of two or more capitalized words
  kRunBegin = 1 << 8,
  kBehindThe = 1 << 9,
  kInBrackets = 1 << 10,
  kPossessive = 1 << 11,
};

bool quiet_word(const token::Word& word) { return word.shape == token::Shape::lower; }

// Words that stand in many listed names, and mostly elsewhere.
bool joining(const token::Word& word) {
  static const std::array kWords = {model::hash_text("the"), model::hash_text("of"),
                                    model::hash_text("and"), model::hash_text("for"),
                                    model::hash_text("in"),  model::hash_text("on")};
  return std::ranges::count(kWords, word.lower) > 0;
}

bool is_address(std::string_view form) {
  return form.find("://") != form.npos || form.starts_with("www.") || form.find('@') != form.npos;
}

bool is(const token::Word& word, std::string_view lower) {
  return word.lower == model::hash_text(lower);
}

}  // namespace

NameArticle::NameArticle(const Annotation& annotation, const std::vector<token::Word>& words,
                         const Gazetteer& gazetteer) {
  tokens_.resize(annotation.tokens.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    tokens_[i].word = words[i];
    tokens_[i].tag = annotation.tokens[i].tag;
  }
  for (const Sentence& sentence : annotation.sentences) {
    std::size_t capitals = 0;
    std::size_t quiet = 0;
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      capitals += tokens_[i].word.capitalized();
      quiet += quiet_word(tokens_[i].word);
    }
    loud_.push_back(capitals > 3 && capitals > 2 * quiet ? 1 : 0);
  }
  match(annotation, gazetteer);
  gather_evidence(annotation);
  choose_candidates(annotation);
  find_runs(annotation);
}

void NameArticle::find_runs(const Annotation& annotation) {
  for (const Sentence& sentence : annotation.sentences) {
    std::uint32_t begin = sentence.first_token;
    for (std::uint32_t i = begin; i <= sentence.end_token; ++i) {
      if (i < sentence.end_token && tokens_[i].word.capitalized()) continue;
      for (std::uint32_t k = begin; k < i; ++k) {
        tokens_[k].run_begin = begin;
        tokens_[k].run_end = i;
      }
      begin = i + 1;
    }
  }
}

void NameArticle::match(const Annotation& annotation, const Gazetteer& gazetteer) {
  std::vector<model::FeatureHash> words;
  words.reserve(tokens_.size());
  for (const NameToken& token : tokens_) words.push_back(token.word.lower);
  for (const Sentence& sentence : annotation.sentences) {
    const std::span<const model::FeatureHash> all(words.data(), sentence.end_token);
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (tokens_[i].word.shape == token::Shape::mark) continue;
      const Gazetteer::Match match = gazetteer.longest(all.subspan(i));
      if (match.length == 0) continue;
      tokens_[i].begins |= match.lists;
      for (std::size_t k = 1; k < match.length; ++k) tokens_[i + k].inside |= match.lists;
    }
  }
}

void NameArticle::gather_evidence(const Annotation& annotation) {
  static const std::array kPlacing = {model::hash_text("in"), model::hash_text("at"),
                                      model::hash_text("from"), model::hash_text("near")};
  static const std::array kSaying = {model::hash_text("said"), model::hash_text("says"),
                                     model::hash_text("told"), model::hash_text("added")};
  std::pmr::monotonic_buffer_resource room(kRoom);
  std::pmr::unordered_map<model::FeatureHash, Evidence> article(&room);
  model::HashFilter filter;  // of its words
  for (std::size_t s = 0; s < annotation.sentences.size(); ++s) {
    const Sentence& sentence = annotation.sentences[s];
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const NameToken& token = tokens_[i];
      if (quiet_word(token.word)) continue;
      if (!token.word.capitalized() || loud_[s] != 0) continue;
      const bool first = i == sentence.first_token;
      const bool last = i + 1 == sentence.end_token;
      Evidence& evidence = article[token.word.lower];
      filter.add(token.word.lower);
      if (!first) evidence |= kCapital;
      const bool left_capital = !first && tokens_[i - 1].word.capitalized();
      const bool right_capital = !last && tokens_[i + 1].word.capitalized();
      if (left_capital && (tokens_[i - 1].begins & kGiven) != 0) evidence |= kBehindGiven;
      if (left_capital && (tokens_[i - 1].begins & kTitle) != 0) evidence |= kBehindTitle;
      if (left_capital && !right_capital) evidence |= kRunEnd;
      if (right_capital && !left_capital) evidence |= kRunBegin;
      if (!first && std::ranges::count(kPlacing, tokens_[i - 1].word.lower) > 0) {
        evidence |= kBehindPlacing;
      }
      if (!first && is(tokens_[i - 1].word, "the")) evidence |= kBehindThe;
      if (!first && is(tokens_[i - 1].word, "(")) evidence |= kInBrackets;
      if (!last && tokens_[i + 1].tag == Tag::POS) evidence |= kPossessive;
      if ((!last && std::ranges::count(kSaying, tokens_[i + 1].word.lower) > 0) ||
          (!first && std::ranges::count(kSaying, tokens_[i - 1].word.lower) > 0)) {
        evidence |= kSpeaks;
      }
      for (std::size_t k = i + 1;
           k < std::min<std::size_t>(sentence.end_token, i + 8) && tokens_[k].word.capitalized();
           ++k) {
        if ((tokens_[k].begins & kOrganizationWord) != 0) evidence |= kBeforeOrganization;
      }
    }
  }
  if (article.empty()) return;
  std::pmr::vector<std::pair<NameToken*, Evidence*>> known(&room);
  known.reserve(tokens_.size());
  for (NameToken& token : tokens_) {
    if (token.word.shape == token::Shape::mark || !filter.may_have(token.word.lower)) continue;
    const auto found = article.find(token.word.lower);
    if (found == article.end()) continue;
    if (quiet_word(token.word)) found->second |= kLower;
    known.emplace_back(&token, &found->second);
  }
  for (const auto& [token, evidence] : known) token->article = *evidence;
}

void NameArticle::choose_candidates(const Annotation& annotation) {
  for (const Sentence& sentence : annotation.sentences) {
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      NameToken& token = tokens_[i];
      const bool listed = ((token.begins | token.inside) & kNames) != 0 && !joining(token.word);
      const bool like_a_name =
          token.word.capitalized() ||
          (token.word.shape == token::Shape::digits && token.word.first_upper) ||
          token.word.shape == token::Shape::mixed || token.word.shape == token::Shape::other ||
          listed || is_proper_noun(token.tag);
      token.candidate = like_a_name && token.tag != Tag::ADD &&
                        !is_address(annotation.text_of(annotation.tokens[i].span));
    }
    // An article in front of a hyphen, "al-Qaeda", "el-Sisi".
    for (std::size_t i = sentence.first_token; i + 2 < sentence.end_token; ++i) {
      const bool article =
          tokens_[i].word.shape == token::Shape::lower && tokens_[i].word.size <= 3;
      if (article && is(tokens_[i + 1].word, "-") && tokens_[i + 2].word.capitalized()) {
        tokens_[i].candidate = true;
      }
    }
    // What stands between two of them may join them: "Bank of the West", "Rock'n'Roll", "al-Sadr".
    std::size_t last = sentence.end_token;
    for (std::size_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (!tokens_[i].candidate) continue;
      if (last < i && i - last <= 3) {
        const auto between = std::span(tokens_).subspan(last + 1, i - last - 1);
        const bool numbers = std::ranges::any_of(between, [](const NameToken& token) {
          return token.word.shape == token::Shape::number;
        });
        if (!numbers)
          std::ranges::for_each(between, [](NameToken& token) { token.candidate = true; });
      }
      last = i;
    }
    // What ends a name without looking like one: "Apollo 11", "Yahoo !", "Sotheby 's".
    for (std::size_t i = sentence.first_token; i + 1 < sentence.end_token; ++i) {
      NameToken& next = tokens_[i + 1];
      if (!tokens_[i].candidate || next.candidate) continue;
      const bool row =
          i + 2 < sentence.end_token && tokens_[i + 2].word.shape == token::Shape::number;
      if (next.tag == Tag::POS || (next.word.shape == token::Shape::number && !row)) {
        next.candidate = true;
        ++i;
      }
    }
  }
}

void NameArticle::features(const Sentence& sentence, std::size_t index, std::size_t place,
                           tag::FeatureList& list) const {
  static const NameToken kEdge;
  const auto at = [&](std::ptrdiff_t offset) -> const NameToken& {
    const auto i = static_cast<std::ptrdiff_t>(place) + offset;
    return i < static_cast<std::ptrdiff_t>(sentence.first_token) ||
                   i >= static_cast<std::ptrdiff_t>(sentence.end_token)
               ? kEdge
               : tokens_[static_cast<std::size_t>(i)];
  };
  const bool loud = loud_[index] != 0;
  const NameToken& here = at(0);
  const NameToken& left = at(-1);
  const NameToken& right = at(1);
  const NameToken& left2 = at(-2);
  const NameToken& right2 = at(2);
  const auto shape_of = [&](const NameToken& token) {
    return static_cast<model::FeatureHash>(token.word.shape) + (loud ? 16U : 0U);
  };
  const auto tag_of = [](const NameToken& token) {
    return static_cast<model::FeatureHash>(token.tag);
  };
  const auto lists_of = [](const NameToken& token) {
    return static_cast<model::FeatureHash>(token.begins) << 16 | token.inside;
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
  add2(lists_of(here), here.article & kLower);
  add2(lists_of(left), here.word.lower);
  add2(lists_of(right), tag_of(right));
  for (int bit = 0; bit < 13; ++bit) {
    const auto value = static_cast<model::FeatureHash>(bit);
    if ((here.begins >> bit & 1) != 0) list.push(model::combine(1100, value));
    if ((here.inside >> bit & 1) != 0) list.push(model::combine(1101, value));
  }
  // How many capitalized words stand together, and which of them this is.
  if (here.run_end > here.run_begin) {
    const model::FeatureHash length = std::min<std::uint32_t>(here.run_end - here.run_begin, 5);
    const model::FeatureHash position = std::min<std::size_t>(place - here.run_begin, 3);
    const bool start = here.run_begin == sentence.first_token;
    list.push(
        model::combine(1103, length << 8 | position << 4 | (start ? 2U : 0U) | (loud ? 1U : 0U)));
  }
  // The rest of the article.
  add2(here.article, shape << 1 | first);
  add2(left.article, right.article);
  for (int bit = 0; bit < 13; ++bit) {
    if ((here.article >> bit & 1) == 0) continue;
    list.push(model::combine(model::combine(1102, static_cast<model::FeatureHash>(bit)),
                             first << 1 | (loud ? 1 : 0)));
  }
}

}  // namespace quoth::entity
