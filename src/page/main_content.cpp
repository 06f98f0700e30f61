#include "page/main_content.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "page/shingles.h"
#include "text/ascii.h"
#include "text/blocks.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::page {
namespace {

// Sizes are in code points.
constexpr std::uint32_t kLongText = 80;       // a text that is no title, whatever it ends with
constexpr std::uint32_t kShortSentence = 30;  // shorter ones are labels: "Advertisement."
constexpr std::uint32_t kSentence = 60;       // one that is surely no label
constexpr std::uint32_t kLabel = 40;
constexpr std::size_t kHintSize = 300;  // bytes; shorter articleBody are summaries

// Letters and digits alone, in small letters of ASCII: what is compared of two titles.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (std::size_t place = 0; place < text.size();) {
    const text::Character c = text::character_at(text, place);
    if (c.is_word()) {
      letters.append(text, place, c.size);
    }
    place += c.size;
  }
  return text::to_lower_ascii(letters);
}

// Whether a text is an element that the page failed to make one: "<img src=…".
bool is_code(std::string_view text) {
  return text.size() > 1 && text[0] == '<' && text::is_letter_ascii(text[1]);
}

// Whether a text has marks that open a quotation.
bool has_marks(std::string_view text) {
  return std::ranges::any_of(std::array{"\"", "\u201C", "\u2018", " '"}, [&](const char* mark) {
    return text.find(mark) != std::string_view::npos;
  });
}

// The words in the marks that a text begins with, or all of it.
std::string_view within_marks(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""},
                                    {"\u201C", "\u201D"},
                                    {"\u2018", "\u2019"}}) {
    if (!text.starts_with(open)) continue;
    const auto end = text.rfind(close);
    return end >= open.size() ? text.substr(0, end) : text;
  }
  return text;
}

class ContentFinder {
 public:
  ContentFinder(const HtmlTree& tree, const std::vector<Part>& parts,
                const std::vector<HtmlBlock>& blocks, const Metadata& metadata)
      : nodes_(tree.nodes()), parts_(parts), blocks_(blocks), metadata_(metadata) {}

  std::vector<ContentBlock> find() {
    number_blocks();
    find_headline();
    teaser_.resize(blocks_.size(), false);
    other_.resize(blocks_.size(), false);
    find_prose();
    // The posts of a live blog look like teasers, and may be articles within the article.
    const bool live = is_live();
    if (!live) {
      find_teasers();
      find_prose();
    }
    find_context();
    if (!live) find_other_articles();
    find_hinted();
    find_repeated();
    find_values();
    return content_of(best_root());
  }

 private:
  // Most of it is links, and what is not is no text of its own.
  bool is_links(std::uint32_t b) const {
    const HtmlBlock& block = blocks_[b];
    const bool sentence = block.size >= kSentence && ends_sentence(block.text);
    return block.linked * (sentence ? 4 : 2) > block.size * (sentence ? 3 : 1) &&
           block.size - block.linked < kLongText;
  }
  bool is_heading(std::uint32_t b) const { return parts_[blocks_[b].element] == Part::heading; }

  void number_blocks() {
    first_block_.resize(nodes_.size() + 1);
    std::uint32_t b = 0;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      while (b < blocks_.size() && blocks_[b].element < i) ++b;
      first_block_[i] = b;
    }
    first_block_[nodes_.size()] = static_cast<std::uint32_t>(blocks_.size());
  }

  std::uint32_t end_block(std::uint32_t node) const { return first_block_[nodes_[node].end]; }

  bool is_linked_heading(std::uint32_t b) const {
    return is_heading(b) && blocks_[b].linked * 10 > blocks_[b].size * 9;
  }

  // Three headings or more that are links, with a paragraph or two labels under each at most.
  void find_teasers() {
    constexpr std::uint32_t kUnderHeading = 2;
    constexpr std::uint32_t kTeasers = 3;
    std::vector<std::uint32_t> headings;  // of the run
    std::uint32_t under = 0;              // paragraphs since its last heading
    std::uint32_t most_under = 0;         // before its last heading
    const auto end_run = [&](std::uint32_t end) {
      // What follows the last heading is of the article again, unless the others had as much.
      if (headings.size() >= kTeasers) {
        if (most_under == 0) end = headings.back() + 1;
        std::fill(teaser_.begin() + headings.front(), teaser_.begin() + end, true);
      }
      headings.clear();
      under = most_under = 0;
    };
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      if (is_linked_heading(b)) {
        headings.push_back(b);
        most_under = std::max(most_under, std::exchange(under, 0));
      } else if (headings.empty() || is_links(b) || is_around(parts_[blocks_[b].element])) {
        continue;
      } else if (is_heading(b) || ++under > kUnderHeading) {
        end_run(b);
      }
    }
    end_run(static_cast<std::uint32_t>(blocks_.size()));
  }

  // Sentences rather than titles, labels and links.
  void find_prose() {
    prose_.resize(blocks_.size());
    prose_before_.resize(blocks_.size() + 1);
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      const HtmlBlock& block = blocks_[b];
      prose_[b] =
          !is_heading(b) && !is_links(b) && !teaser_[b] &&
          (block.size >= kLongText || (block.size >= kShortSentence && ends_sentence(block.text)));
      prose_before_[b + 1] = prose_before_[b] + (prose_[b] ? block.size : 0);
    }
  }

  std::int64_t prose_within(std::uint32_t node) const {
    return prose_before_[end_block(node)] - prose_before_[first_block_[node]];
  }

  bool has_headline(std::uint32_t node) const {
    return headline_ && *headline_ >= first_block_[node] && *headline_ < end_block(node);
  }

  // Whether an element holds so many of the page's sentences that it is no furniture, whatever it
  // is called: "article-with-sidebar".
  bool holds_most(std::uint32_t node) const {
    const std::int64_t all = prose_before_.back();
    const std::int64_t within = prose_within(node);
    return within * 10 > all * 7 || (within * 2 > all && has_headline(node));
  }

  bool is_live() const {
    if (metadata_.live) return true;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (parts_[i] == Part::live && holds_most(i)) return true;
    }
    return false;
  }

  // What is around each node. A block quotation in what is called furniture is none: posts of
  // others are embedded that way.
  void find_context() {
    context_.resize(nodes_.size(), Part::none);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const Part outer = i == 0 ? Part::none : context_[nodes_[i].parent];
      Part own = parts_[i];
      const bool certain = nodes_[i].name == "footer" || nodes_[i].name == "nav";
      if ((is_around(own) || own == Part::quotation) && !certain && holds_most(i))
        own = Part::block;
      if (own == Part::none || own == Part::block || own == Part::cell || own == Part::live)
        own = outer;
      const bool embedded =
          outer == Part::furniture && own == Part::quotation && nodes_[i].name == "blockquote";
      if (outer == Part::quotation && nodes_[i].name == "footer") own = outer;
      if (is_around(outer) && !embedded) own = outer;
      context_[i] = own;
    }
  }

  Part context_of(std::uint32_t b) const { return context_[blocks_[b].element]; }

  // The heading that is most like the page's title; else the first <h1>; else the text that is the
  // title, in a page without headings.
  void find_headline() {
    const std::string title = letters_of(metadata_.title);
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      if (!is_heading(b)) continue;
      const std::string letters = letters_of(blocks_[b].text);
      const bool same =
          !title.empty() && letters.size() * 2 > title.size() &&
          (title.find(letters) != std::string::npos || letters.find(title) != std::string::npos);
      const bool first = nodes_[blocks_[b].element].name == "h1" && !headline_;
      if (same || first) headline_ = b;
      if (same) return;
    }
    for (std::uint32_t b = 0; b < blocks_.size() && !headline_ && !title.empty(); ++b) {
      if (blocks_[b].linked == 0 && letters_of(blocks_[b].text) == title) headline_ = b;
    }
  }

  // Of several <article> side by side, that with the headline or with the most sentences is the
  // page's; others are teasers, comments, or the articles that follow it.
  void find_other_articles() {
    std::vector<std::uint32_t> articles;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].name == "article" && end_block(i) > first_block_[i]) articles.push_back(i);
    }
    if (articles.size() < 2) return;
    std::uint32_t main = articles.front();
    std::int64_t most = -1;
    for (const std::uint32_t article : articles) {
      const bool headed =
          headline_ && *headline_ >= first_block_[article] && *headline_ < end_block(article);
      const std::int64_t prose = prose_within(article) * (headed ? 3 : 1);
      if (prose > most) {
        most = prose;
        main = article;
      }
    }
    if (prose_within(main) * 4 < prose_before_.back()) return;
    const bool in_parts = is_in_parts(main, articles);
    for (const std::uint32_t article : articles) {
      if (article <= main && nodes_[article].end >= nodes_[main].end) continue;
      if (in_parts && is_within(article, main)) continue;
      std::fill(other_.begin() + first_block_[article], other_.begin() + end_block(article), true);
    }
  }

  bool is_within(std::uint32_t node, std::uint32_t outer) const {
    return node > outer && nodes_[node].end <= nodes_[outer].end;
  }

  // Whether most of an article's sentences are in articles within it.
  bool is_in_parts(std::uint32_t main, const std::vector<std::uint32_t>& articles) const {
    std::int64_t within = 0;
    std::uint32_t end = main;
    for (const std::uint32_t article : articles) {
      if (article < end || !is_within(article, main) || is_around(context_[article])) continue;
      within += prose_within(article);
      end = nodes_[article].end;
    }
    return within * 2 > prose_within(main);
  }

  // The blocks whose text the page gives in its metadata too.
  void find_hinted() {
    if (metadata_.body.size() < kHintSize) return;
    ShingleSet body;
    body.add(metadata_.body);
    hinted_.resize(blocks_.size(), false);
    std::int64_t size = 0;
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      if (is_around(context_of(b)) && context_of(b) != Part::furniture) continue;
      hinted_[b] = blocks_[b].size >= kShortSentence && body.share_of(blocks_[b].text) > 0.7;
      if (hinted_[b]) size += blocks_[b].size;
    }
    // Some pages name a text that they do not show.
    if (size * 2 < static_cast<std::int64_t>(metadata_.body.size())) hinted_.clear();
  }

  // Block quotations whose words the article has in its other text too: pull quotes, whatever they
  // are called. What a colon introduces is no such thing.
  void find_repeated() {
    constexpr double kMost = 0.8;  // pull quotes are shortened
    repeated_.resize(blocks_.size(), false);
    std::optional<ShingleSet> others;
    for (std::uint32_t b = 0; b < blocks_.size();) {
      const std::uint32_t begin = b++;
      if (context_of(begin) != Part::quotation) continue;
      const std::uint32_t element = quotation_around(nodes_, context_, blocks_[begin].element);
      std::string words(within_marks(blocks_[begin].text));
      for (; b < blocks_.size() && blocks_[b].element < nodes_[element].end; ++b) {
        if (ends_sentence(blocks_[b].text)) words.append(" ").append(blocks_[b].text);
      }
      if (begin > 0 && blocks_[begin - 1].text.ends_with(':')) continue;
      if (!others) others = words_not_set_off();
      if (others->share_of(words) < kMost) continue;
      std::fill(repeated_.begin() + begin, repeated_.begin() + b, true);
    }
  }

  ShingleSet words_not_set_off() const {
    ShingleSet words;
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      if (prose_[b] && context_of(b) != Part::quotation && !is_out(b)) words.add(blocks_[b].text);
    }
    return words;
  }

  bool is_hinted(std::uint32_t b) const { return !hinted_.empty() && hinted_[b]; }
  bool is_out(std::uint32_t b) const {
    return ((is_around(context_of(b)) || other_[b] || teaser_[b]) && !is_hinted(b)) || repeated_[b];
  }

  // How much each block speaks for an element that holds it being the article.
  void find_values() {
    value_before_.resize(blocks_.size() + 1);
    bool listed = false;  // the last block is in a list that a colon introduces
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      const std::int64_t size = blocks_[b].size;
      std::int64_t value = 0;
      if (is_out(b)) {
        value = -2;
      } else if (is_hinted(b)) {
        value = 3 * size;
      } else if (prose_[b]) {
        value = size;
      } else if (is_links(b)) {
        value = -std::min<std::int64_t>(size, 60);
      } else {
        listed = is_item(b) && (listed || (b > 0 && blocks_[b - 1].text.ends_with(':')));
        const bool text = listed || ends_sentence(blocks_[b].text) || context_of(b) == Part::body;
        value = text ? size / 2 : -10;
      }
      value_before_[b + 1] = value_before_[b] + value;
    }
  }

  // The innermost element of the highest value; the root if none has any.
  std::uint32_t best_root() const {
    std::uint32_t best = 0;
    std::int64_t most = 1;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].is_text()) continue;
      const std::int64_t value = value_before_[end_block(i)] - value_before_[first_block_[i]];
      if (value >= most) {
        most = value;
        best = i;
      }
    }
    return best;
  }

  // The paragraph of a list's item rather than of what is set within one.
  bool is_item(std::uint32_t b) const {
    const std::uint32_t element = blocks_[b].element;
    return parts_[element] == Part::item ||
           (nodes_[element].name == "p" && parts_[nodes_[element].parent] == Part::item);
  }

  // The last lines of a block quotation, if they are set off: with a dash or in <footer>.
  bool is_signature(std::uint32_t b) const {
    constexpr std::uint32_t kLongest = 150;
    const HtmlBlock& block = blocks_[b];
    const bool last = b + 1 == blocks_.size() || context_of(b + 1) != Part::quotation ||
                      blocks_[b + 1].element >= end_of_quotation(block.element);
    const char32_t first = text::character_at(block.text, 0).code;
    return last && block.size <= kLongest &&
           (nodes_[block.element].name == "footer" || text::is_dash(first));
  }

  // <figure><blockquote>…</blockquote><figcaption>Ann Other</figcaption></figure>
  bool is_caption_of_quotation(std::uint32_t b) const {
    if (b == 0 || context_of(b - 1) != Part::quotation) return false;
    std::uint32_t node = blocks_[b].element;
    while (node != 0 && nodes_[node].name != "figure") node = nodes_[node].parent;
    const std::uint32_t before = blocks_[b - 1].element;
    return node != 0 && before > node && before < nodes_[node].end;
  }

  // The node after the block quotation that `node` is in.
  std::uint32_t end_of_quotation(std::uint32_t node) const {
    while (node != 0 && parts_[node] != Part::quotation) node = nodes_[node].parent;
    return nodes_[node].end;
  }

  Role role_of(std::uint32_t b) const {
    if (b == headline_) return Role::headline;
    switch (context_of(b)) {
      case Part::heading:
        return Role::heading;
      case Part::item:
        return is_item(b) ? Role::item : Role::body;
      case Part::caption:
        return is_caption_of_quotation(b) ? Role::signature : Role::caption;
      case Part::quotation:
        return is_signature(b) ? Role::signature : Role::body;
      case Part::standfirst:
        return Role::standfirst;
      default:
        return Role::body;
    }
  }

  // A few words that are neither a sentence nor what the markup or their shape makes something
  // else.
  bool is_label(std::uint32_t b) const {
    const HtmlBlock& block = blocks_[b];
    return block.size < kLabel && !ends_sentence(block.text) && !has_marks(block.text) &&
           !is_item(b) && text::bullet_size(block.text) == 0 && context_of(b) != Part::caption &&
           context_of(b) != Part::quotation && nodes_[block.element].name != "tr" &&
           role_of(b) != Role::signature;
  }

  std::vector<ContentBlock> content_of(std::uint32_t root) const {
    std::vector<ContentBlock> content;
    const std::uint32_t begin = first_block_[root];
    const std::uint32_t end = end_block(root);
    if (headline_ && (*headline_ < begin || *headline_ >= end))
      content.push_back({*headline_, Role::headline});
    std::unordered_set<std::string> seen;  // long sentences
    const std::string headline =
        headline_ ? letters_of(blocks_[*headline_].text) : letters_of(metadata_.title);
    std::uint32_t last = end;
    while (last > begin && !(prose_[last - 1] && !is_out(last - 1))) --last;
    if (last == begin) last = end;
    for (std::uint32_t b = begin; b < end; ++b) {
      if (is_code(blocks_[b].text)) continue;
      const bool links = is_links(b) && b != headline_ && !is_hinted(b);
      if (is_out(b) || (links && role_of(b) != Role::signature)) continue;
      const Part part = context_of(b);
      const HtmlBlock& block = blocks_[b];
      if (b >= last && b != headline_ && is_label(b)) continue;
      if (b != headline_) {
        std::string letters = letters_of(block.text);
        if (letters == headline) continue;
        if (block.size >= kLongText && ends_sentence(block.text) &&
            !seen.insert(std::move(letters)).second)
          continue;
      }
      const std::uint32_t quotation =
          part == Part::quotation ? quotation_around(nodes_, context_, block.element) : 0;
      content.push_back({b, role_of(b), quotation});
    }
    return content;
  }

  const std::vector<Node>& nodes_;
  const std::vector<Part>& parts_;
  const std::vector<HtmlBlock>& blocks_;
  const Metadata& metadata_;
  // Of each node: blocks [first(i), first(end)) are in it.
  std::vector<std::uint32_t> first_block_;
  std::vector<bool> teaser_;  // of each block: in a list of links to other articles
  std::vector<bool> prose_;
  std::vector<std::int64_t> prose_before_;  // code points of sentences before each block
  std::vector<Part> context_;               // of each node: what it is in
  std::optional<std::uint32_t> headline_;
  std::vector<bool> other_;     // of each block: in an <article> that is not the page's
  std::vector<bool> hinted_;    // of each block: in the metadata too; empty if nothing is
  std::vector<bool> repeated_;  // of each block: in a quotation of the article's own words
  std::vector<std::int64_t> value_before_;
};

}  // namespace

std::vector<ContentBlock> find_main_content(const HtmlTree& tree, const std::vector<Part>& parts,
                                            const std::vector<HtmlBlock>& blocks,
                                            const Metadata& metadata) {
  return ContentFinder(tree, parts, blocks, metadata).find();
}

}  // namespace quoth::page
