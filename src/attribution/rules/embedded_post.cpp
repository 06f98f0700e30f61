#include "attribution/rules/embedded_post.h"

#include <algorithm>

#include "attribution/rules/laid_out.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestName = 12;          // tokens
constexpr std::size_t kMostParagraphs = 4;  // of a post under a line that introduces it

bool is_handle(std::string_view word) { return word.size() > 1 && word[0] == '@'; }

bool is_link(std::string_view word) {
  return word.starts_with("http") || word.starts_with("pic.twitter.com");
}

// "— Jane Doe (@janedoe)"
struct Signature {
  Index dash = 0;
  token::TokenRange name;
  Index end = 0;
};

// The next one from a token on.
std::optional<Signature> signature_from(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin + 2; i + 1 < tokens.end; ++i) {
    if (!is_handle(view.text_of(i)) || view.text_of(i - 1) != "(" || view.text_of(i + 1) != ")") {
      continue;
    }
    const Index name_end = i - 1;
    for (Index dash = name_end; dash-- > tokens.begin && name_end - dash <= kLongestName;) {
      if (!text::is_dashes(view.text_of(dash))) continue;
      if (dash + 1 == name_end) break;
      return Signature{dash, {dash + 1, name_end}, i + 2};
    }
  }
  return std::nullopt;
}

// After the date of a post, if the token begins one.
Index end_of_date(const AttributionView& view, Index token, Index end) {
  if (token >= end) return token;
  const std::uint32_t begin = view.span_of(token).begin;
  const auto date = std::ranges::lower_bound(view.annotation->entities, begin, {},
                                             [](const Entity& each) { return each.span.begin; });
  if (date == view.annotation->entities.end() || date->span.begin != begin) return token;
  while (token < end && view.span_of(token).begin < date->span.end) ++token;
  return token;
}

// Without the handle and the colon before them and the links after them.
token::TokenRange without_frame(const AttributionView& view, token::TokenRange words) {
  if (words.size() > 2 && is_handle(view.text_of(words.begin)) &&
      view.text_of(words.begin + 1) == ":") {
    words.begin += 2;
  }
  while (!words.empty() && is_link(view.text_of(words.end - 1))) --words.end;
  return words;
}

class Posts {
 public:
  Posts(const AttributionView& view, const Candidates& candidates)
      : view_(view), candidates_(candidates) {}

  std::vector<LaidOutQuotation> find() {
    for (std::size_t p = 0; p < view_.paragraphs.size(); ++p) {
      const token::TokenRange paragraph = view_.paragraphs[p].tokens;
      Index begin = paragraph.begin;
      while (const auto signature = signature_from(view_, {begin, paragraph.end})) {
        add(p, {begin, signature->dash}, *signature);
        begin = end_of_date(view_, signature->end, paragraph.end);
      }
      if (begin > paragraph.begin) continue;
      add_labelled(paragraph);
      add_headed(p);
    }
    return std::move(found_);
  }

 private:
  token::TokenRange tokens_of(std::size_t paragraph) const {
    return view_.paragraphs[paragraph].tokens;
  }
  bool may_be_post(std::size_t paragraph) const {
    const Role role = view_.role_of(view_.paragraphs[paragraph]);
    return role != Role::headline && role != Role::standfirst && role != Role::caption &&
           (found_.empty() || found_.back().place.end <= tokens_of(paragraph).begin);
  }
  bool leads_on(std::size_t paragraph) const {
    return view_.text_of(tokens_of(paragraph).end - 1) == ":";
  }
  // "The minister said: We act": it is reported already.
  bool is_introduced_within(token::TokenRange words) const {
    return std::ranges::any_of(candidates_.attributions, [&](const AttributionCandidate& each) {
      return each.cue && each.source && words.contains(*each.cue) && words.contains(*each.source) &&
             each.cue->begin < each.begin() && each.source->begin < each.begin() &&
             each.end() + 1 >= words.end;
    });
  }

  void add(std::size_t paragraph, token::TokenRange words, const Signature& signature) {
    LaidOutQuotation post;
    if (const token::TokenRange own = without_frame(view_, words); !own.empty()) {
      post.content.push_back(own);
    } else {
      post.content = paragraphs_above(paragraph);
    }
    if (post.content.empty() || is_introduced_within(post.content.back())) return;
    post.place = {post.content.front().begin, signature.end};
    post.cue = token::TokenRange{signature.dash, signature.dash + 1};
    post.source = signature.name;
    found_.push_back(std::move(post));
  }

  // The paragraph above; those above it too, up to a line that introduces them.
  std::vector<token::TokenRange> paragraphs_above(std::size_t signature) const {
    std::vector<token::TokenRange> above;
    for (std::size_t p = signature; p-- > 0 && above.size() < kMostParagraphs;) {
      if (!may_be_post(p)) break;
      if (leads_on(p)) {
        std::ranges::reverse(above);
        return above;
      }
      const token::TokenRange words = without_frame(view_, tokens_of(p));
      if (words.empty()) break;
      above.push_back(words);
    }
    if (!above.empty()) above.resize(1);
    return above;
  }

  void add_labelled(token::TokenRange paragraph) {
    const token::TokenRange words = without_frame(view_, paragraph);
    if (words.begin == paragraph.begin || words.size() < 2) return;
    if (view_.at(words.begin).mark != MarkState::outside) return;
    found_.push_back({paragraph,
                      {words},
                      token::TokenRange{words.begin - 1, words.begin},
                      token::TokenRange{words.begin - 2, words.begin - 1}});
  }

  // "8:14 PM · May 4, 2020" on a line of its own.
  bool is_time_line(std::size_t paragraph) const {
    if (paragraph >= view_.paragraphs.size()) return false;
    if (view_.role_of(view_.paragraphs[paragraph]) != Role::heading) return false;
    const token::TokenRange line = tokens_of(paragraph);
    return text::is_digit_ascii(view_.text_of(line.begin)[0]) ||
           end_of_date(view_, line.begin, line.end) > line.begin;
  }

  // "Jane Doe @janedoe" on a line of its own, and the post below with its time beneath. Without a
  // time, the name is that of the article's writer.
  void add_headed(std::size_t p) {
    const token::TokenRange line = tokens_of(p);
    if (line.size() > kLongestName || !is_time_line(p + 2)) return;
    if (line.size() == 1 && is_handle(view_.text_of(line.begin))) {
      add_below_handle(p);
      return;
    }
    Index handle = line.begin;
    while (handle < line.end && !is_handle(view_.text_of(handle))) {
      const bool picture = is_symbol(view_.at(handle)) && handle > line.begin;
      if (!is_proper_noun(view_.at(handle).tag) && view_.at(handle).entity == 0 && !picture) return;
      ++handle;
    }
    if (handle == line.begin || handle == line.end) return;
    for (Index i = handle + 1; i < line.end; ++i) {
      if (is_finite(view_.at(i).tag) || view_.at(i).tag == Tag::stop ||
          is_handle(view_.text_of(i))) {
        return;
      }
    }
    const token::TokenRange words = without_frame(view_, tokens_of(p + 1));
    if (!may_be_post(p + 1) || words.size() < 2) return;
    found_.push_back({{line.begin, words.end}, {words}, {}, token::TokenRange{line.begin, handle}});
  }

  // The same with the handle on a line below the name.
  void add_below_handle(std::size_t p) {
    if (p == 0 || tokens_of(p - 1).size() > kLongestName) return;
    const token::TokenRange name = tokens_of(p - 1);
    for (Index i = name.begin; i < name.end; ++i) {
      const bool picture = is_symbol(view_.at(i)) && i > name.begin;
      if (!is_proper_noun(view_.at(i).tag) && view_.at(i).entity == 0 && !picture) return;
    }
    const token::TokenRange words = without_frame(view_, tokens_of(p + 1));
    if (!may_be_post(p + 1) || words.size() < 2) return;
    found_.push_back({{name.begin, words.end}, {words}, {}, name});
  }

  const AttributionView& view_;
  const Candidates& candidates_;
  std::vector<LaidOutQuotation> found_;
};

}  // namespace

Candidates find_embedded_posts(const AttributionView& view, Candidates candidates) {
  std::vector<LaidOutQuotation> posts = Posts(view, candidates).find();
  for (LaidOutQuotation& post : posts) post.medium = Medium::writing;
  return add_laid_out(view, posts, Layout::signature, std::move(candidates));
}

}  // namespace quoth::attribution
