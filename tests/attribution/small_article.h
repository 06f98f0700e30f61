// An article that a test writes token by token, so that rules are tested without any model.
#pragma once

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "attribution/apply_rule.h"
#include "attribution/candidate_line.h"
#include "attribution/model/attribution_view.h"
#include "model/hash_index.h"
#include "quoth/annotation.h"
#include "text/case_folding.h"

namespace quoth::attribution {

// Every argument is a paragraph. Blanks separate its tokens, " | " its sentences:
//
//     "“ We act , ” she/PRP@said:nsubj said/VBD/say!7@:root ."
//
// A token is its form, then "/" and its tag, then "/" and its lemma (the form in lower case where
// none is given). Marks have their own tag; words without one are NN. Then come, in any order,
// - "!7": the odds of its lemma as a cue;
// - "@said:nsubj": its head, the nearest token of that form in its sentence, and the relation; an
//   empty form is the root. One such token makes its sentence a parsed one;
// - "#person": the label of a name, which goes on in the tokens beside it that have the same one.
// “ and ” are the outer marks, ‘ and ’ those within. "[caption] " before the first token is the
// paragraph's role, and "> " before that sets it off, together with the paragraph before if that is
// set off; ">> " begins another quotation.
class SmallArticle {
 public:
  SmallArticle(std::initializer_list<std::string_view> paragraphs) {
    for (const std::string_view paragraph : paragraphs) add_paragraph(paragraph);
    find_names();
    table_ = token::TokenTable::with_all_columns(annotation_);
    view_ = AttributionView::of(*table_, cue_odds());
    view_.set_off = set_off_;
    add_trees();
  }
  SmallArticle(const SmallArticle&) = delete;
  SmallArticle& operator=(const SmallArticle&) = delete;

  const Annotation& annotation() const { return annotation_; }
  const AttributionView& view() const { return view_; }
  AttributionView& view() { return view_; }

  // The number of the token of that form; of its `time`-th occurrence, from 1 on.
  Index token(std::string_view form, int time = 1) const {
    for (Index i = 0; i < annotation_.tokens.size(); ++i) {
      if (annotation_.text_of(annotation_.tokens[i].span) == form && --time == 0) return i;
    }
    ADD_FAILURE() << "no token " << form;
    return 0;
  }
  token::TokenRange at(std::string_view form, int time = 1) const {
    return {token(form, time), token(form, time) + 1};
  }
  std::string text(token::TokenRange tokens) const { return text_of(view_, tokens); }
  std::string line(const AttributionCandidate& candidate) const {
    return candidate_line(view_, candidate);
  }
  std::vector<std::string> lines(const std::vector<AttributionCandidate>& candidates) const {
    std::vector<std::string> lines;
    for (const AttributionCandidate& candidate : candidates) lines.push_back(line(candidate));
    return lines;
  }

 private:
  struct Head {
    std::string form;
    parse::Dependency relation = parse::Dependency::dep;
  };

  static Role role_of(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(Role::furniture); ++i) {
      if (to_string(static_cast<Role>(i)) == name) return static_cast<Role>(i);
    }
    ADD_FAILURE() << "no role " << name;
    return Role::body;
  }
  static EntityLabel label_of(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(EntityLabel::quantity); ++i) {
      std::string known(to_string(static_cast<EntityLabel>(i)));
      std::ranges::transform(known, known.begin(), text::lower_ascii);
      if (known == name) return static_cast<EntityLabel>(i);
    }
    ADD_FAILURE() << "no label " << name;
    return EntityLabel::misc;
  }
  static Tag tag_of_mark(std::string_view form) {
    static const std::map<std::string_view, Tag> kTags = {
        {"“", Tag::open_quote},  {"‘", Tag::open_quote}, {"”", Tag::close_quote},
        {"’", Tag::close_quote}, {",", Tag::comma},      {".", Tag::stop},
        {"!", Tag::stop},        {"?", Tag::stop},       {":", Tag::colon},
        {";", Tag::colon},       {"—", Tag::colon},      {"(", Tag::lrb},
        {")", Tag::rrb},         {"-", Tag::HYPH}};
    const auto found = kTags.find(form);
    return found == kTags.end() ? Tag::NN : found->second;
  }

  void add_paragraph(std::string_view written) {
    Paragraph paragraph;
    const bool set_off = written.starts_with('>');
    const bool goes_on = written.starts_with("> ") && set_off_last_;
    set_off_last_ = set_off;
    if (set_off) written.remove_prefix(written.find(' ') + 1);
    if (written.starts_with('[')) {
      const std::size_t end = written.find("] ");
      paragraph.role = role_of(written.substr(1, end - 1));
      written.remove_prefix(end + 2);
    }
    if (!annotation_.text.empty()) annotation_.text += "\n\n";
    paragraph.span.begin = static_cast<std::uint32_t>(annotation_.text.size());
    const auto number = static_cast<Index>(annotation_.paragraphs.size());
    auto first = static_cast<Index>(annotation_.tokens.size());
    bool blank = false;
    std::vector<std::size_t> open;  // numbers of the quoted
    const auto end_sentence = [&] {
      const auto end = static_cast<Index>(annotation_.tokens.size());
      if (end == first) return;
      annotation_.sentences.push_back(
          {{annotation_.tokens[first].span.begin, annotation_.tokens[end - 1].span.end},
           first,
           end,
           number});
      first = end;
    };
    while (!written.empty()) {
      const std::size_t end = std::min(written.find(' '), written.size());
      const std::string_view token = written.substr(0, end);
      written.remove_prefix(std::min(end + 1, written.size()));
      if (token == "|") {
        end_sentence();
        continue;
      }
      if (blank) annotation_.text += ' ';
      blank = true;
      add_token(token, open);
    }
    end_sentence();
    paragraph.span.end = static_cast<std::uint32_t>(annotation_.text.size());
    for (const std::size_t quoted : open) {
      annotation_.quoted[quoted].span.end = paragraph.span.end;
      annotation_.quoted[quoted].open = true;
    }
    annotation_.paragraphs.push_back(paragraph);
    if (goes_on) {
      set_off_.back().end = paragraph.span.end;
    } else if (set_off) {
      set_off_.push_back(paragraph.span);
    }
  }

  void add_token(std::string_view written, std::vector<std::size_t>& open) {
    const std::size_t flags = std::min(written.find_first_of("!@#", 1), written.size());
    const std::string_view word = written.substr(0, flags);
    const std::size_t slash = std::min(word.find('/', 1), word.size());
    const std::string_view form = word.substr(0, slash);
    std::string lemma(form);
    std::ranges::transform(lemma, lemma.begin(), text::lower_ascii);
    Token token;
    token.tag = tag_of_mark(form);
    if (slash < word.size()) {
      const std::string_view rest = word.substr(slash + 1);
      const std::size_t second = std::min(rest.find('/'), rest.size());
      const auto tag = parse_tag(rest.substr(0, second));
      EXPECT_TRUE(tag) << written;
      token.tag = tag.value_or(Tag::NN);
      if (second < rest.size()) lemma = rest.substr(second + 1);
    }
    token.span.begin = static_cast<std::uint32_t>(annotation_.text.size());
    annotation_.text += form;
    token.span.end = static_cast<std::uint32_t>(annotation_.text.size());
    token.lemma.begin = static_cast<std::uint32_t>(annotation_.lemmas.size());
    annotation_.lemmas += lemma;
    token.lemma.end = static_cast<std::uint32_t>(annotation_.lemmas.size());
    read_flags(written.substr(flags), cue_key(model::hash_text(lemma), token.tag));
    if (form == "“" || form == "‘") {
      open.push_back(annotation_.quoted.size());
      const Marks marks = form == "“" ? Marks::double_ : Marks::single;
      annotation_.quoted.push_back({{token.span.begin, token.span.end}, marks, false});
    } else if ((form == "”" || form == "’") && !open.empty()) {
      annotation_.quoted[open.back()].span.end = token.span.end;
      open.pop_back();
    }
    annotation_.tokens.push_back(token);
  }

  // Of the token that comes next.
  void read_flags(std::string_view flags, model::FeatureHash key) {
    const std::size_t number = annotation_.tokens.size();
    while (!flags.empty()) {
      const std::size_t end = std::min(flags.find_first_of("!@#", 1), flags.size());
      const std::string_view value = flags.substr(1, end - 1);
      if (flags[0] == '!') {
        odds_[key] = static_cast<char>(value.at(0) - '0');
      } else if (flags[0] == '@') {
        const std::size_t colon = value.find(':');
        heads_[number] = {std::string(value.substr(0, colon)),
                          parse::parse_dependency(value.substr(colon + 1))};
      } else {
        labels_[number] = label_of(value);
      }
      flags.remove_prefix(end);
    }
  }

  void find_names() {
    for (const auto& [number, label] : labels_) {
      const Span span = annotation_.tokens[number].span;
      auto& names = annotation_.entities;
      const bool goes_on = number > 0 && !names.empty() && names.back().label == label &&
                           names.back().span.end == annotation_.tokens[number - 1].span.end;
      if (goes_on) {
        names.back().span.end = span.end;
      } else {
        names.push_back({span, label, {}});
      }
    }
  }

  const CueOdds& cue_odds() {
    std::vector<model::FeatureHash> keys;
    std::string odds;
    for (const auto& [key, value] : odds_) {
      keys.push_back(key);
      odds += value;
    }
    odds_bytes_ = model::write_hash_index(keys) + odds;
    auto read = CueOdds::read(odds_bytes_);
    EXPECT_TRUE(read);
    cue_odds_ = *read;
    return cue_odds_;
  }

  // Makes the trees that the article writes.
  void add_trees() {
    for (std::size_t s = 0; s < annotation_.sentences.size(); ++s) {
      const Sentence& sentence = annotation_.sentences[s];
      const auto from = heads_.lower_bound(sentence.first_token);
      if (from == heads_.end() || from->first >= sentence.end_token) continue;
      view_.parsed[s] = true;
      for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
        parse::DependencyNode& node = view_.nodes[i];
        node.subtree = {i, i + 1};
        node.relation = parse::Dependency::dep;
        const auto head = heads_.find(i);
        if (head == heads_.end()) continue;
        node.relation = head->second.relation;
        node.head = nearest(sentence, i, head->second.form);
      }
      for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
        for (std::int32_t up = view_.node(i).head; up >= 0; up = view_.node(up).head) {
          token::TokenRange& subtree = view_.nodes[static_cast<std::size_t>(up)].subtree;
          subtree = {std::min(subtree.begin, i), std::max(subtree.end, i + 1)};
        }
      }
    }
  }
  std::int32_t nearest(const Sentence& sentence, Index token, std::string_view form) const {
    std::int32_t best = parse::kNoHead;
    if (form.empty()) return best;
    const auto here = static_cast<std::int32_t>(token);
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      const auto there = static_cast<std::int32_t>(i);
      if (i == token || annotation_.text_of(annotation_.tokens[i].span) != form) continue;
      if (best == parse::kNoHead || std::abs(there - here) < std::abs(best - here)) best = there;
    }
    EXPECT_NE(best, parse::kNoHead) << form;
    return best;
  }

  Annotation annotation_;
  std::vector<Span> set_off_;
  bool set_off_last_ = false;  // the last paragraph is set off
  std::optional<token::TokenTable> table_;
  AttributionView view_;
  std::map<model::FeatureHash, char> odds_;
  std::map<std::size_t, Head> heads_;
  std::map<std::size_t, EntityLabel> labels_;
  std::string odds_bytes_;
  CueOdds cue_odds_;
};

}  // namespace quoth::attribution
