#include "page/main_content.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "page/block_tree.h"
#include "page/content_role.h"
#include "page/context.h"
#include "page/headline.h"
#include "page/other_articles.h"
#include "page/prose.h"
#include "page/pull_quotations.h"
#include "page/shingles.h"
#include "text/ascii.h"
#include "text/blocks.h"

namespace quoth::page {
namespace {

constexpr std::uint32_t kLabel = 40;    // code points
constexpr std::size_t kHintSize = 300;  // bytes; shorter articleBody are summaries

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

class ContentFinder {
 public:
  ContentFinder(const HtmlTree& tree, const std::vector<Part>& parts,
                const std::vector<HtmlBlock>& blocks, const Metadata& metadata)
      : page_(tree, parts, blocks),
        blocks_(blocks),
        metadata_(metadata),
        headline_(find_headline(page_, metadata.title)),
        teaser_(blocks.size()),
        prose_(page_, teaser_),
        other_(blocks.size()),
        pulled_(blocks.size()) {}

  std::vector<ContentBlock> find() {
    // The posts of a live blog look like teasers, and may be articles within the article.
    const bool live = is_live();
    if (!live) {
      teaser_ = find_teasers(page_);
      prose_ = Prose(page_, teaser_);
    }
    context_ = find_context(page_, prose_, headline_);
    if (!live) other_ = find_other_articles(page_, prose_, context_, headline_);
    find_hinted();
    pulled_ = find_pull_quotations(page_, context_, sentences());
    find_values();
    return content_of(best_root());
  }

 private:
  bool is_live() const {
    if (metadata_.live) return true;
    for (std::uint32_t i = 0; i < page_.nodes().size(); ++i) {
      if (page_.parts()[i] == Part::live && prose_.most_is_within(i, headline_)) return true;
    }
    return false;
  }

  Part context_of(std::uint32_t b) const { return context_[blocks_[b].element]; }

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

  bool is_hinted(std::uint32_t b) const { return !hinted_.empty() && hinted_[b]; }
  bool is_out(std::uint32_t b) const {
    return ((is_around(context_of(b)) || other_[b] || teaser_[b]) && !is_hinted(b)) || pulled_[b];
  }

  // Of each block: whether it is sentences of the article.
  std::vector<bool> sentences() const {
    std::vector<bool> sentences(blocks_.size());
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) sentences[b] = prose_[b] && !is_out(b);
    return sentences;
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
      } else if (is_links(blocks_[b])) {
        value = -std::min<std::int64_t>(size, 60);
      } else {
        listed = page_.is_item(b) && (listed || (b > 0 && blocks_[b - 1].text.ends_with(':')));
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
    for (std::uint32_t i = 0; i < page_.nodes().size(); ++i) {
      if (page_.nodes()[i].is_text()) continue;
      const std::int64_t value = value_before_[page_.end(i)] - value_before_[page_.begin(i)];
      if (value >= most) {
        most = value;
        best = i;
      }
    }
    return best;
  }

  Role role_of(std::uint32_t b) const {
    return b == headline_ ? Role::headline : content_role(page_, context_, b);
  }

  // A few words that are neither a sentence nor what the markup or their shape makes something
  // else.
  bool is_label(std::uint32_t b) const {
    const HtmlBlock& block = blocks_[b];
    return block.size < kLabel && !ends_sentence(block.text) && !has_marks(block.text) &&
           !page_.is_item(b) && text::bullet_size(block.text) == 0 &&
           context_of(b) != Part::caption && context_of(b) != Part::quotation &&
           page_.element(b).name != "tr" && role_of(b) != Role::signature;
  }

  // After the last sentence of the article in [begin, end); the end if there is none.
  std::uint32_t end_of_sentences(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t b = end; b > begin; --b) {
      if (prose_[b - 1] && !is_out(b - 1)) return b;
    }
    return end;
  }

  std::vector<ContentBlock> content_of(std::uint32_t root) const {
    std::vector<ContentBlock> content;
    const std::uint32_t begin = page_.begin(root);
    const std::uint32_t end = page_.end(root);
    if (headline_ && !page_.holds(root, *headline_)) {
      content.push_back({*headline_, Role::headline});
    }
    std::unordered_set<std::string> seen;  // long sentences
    const std::string headline =
        headline_ ? letters_of(blocks_[*headline_].text) : letters_of(metadata_.title);
    const std::uint32_t last = end_of_sentences(begin, end);
    for (std::uint32_t b = begin; b < end; ++b) {
      if (is_code(blocks_[b].text)) continue;
      const bool links = is_links(blocks_[b]) && b != headline_ && !is_hinted(b);
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
          part == Part::quotation ? quotation_around(page_.nodes(), context_, block.element) : 0;
      content.push_back({b, role_of(b), quotation});
    }
    return content;
  }

  BlockTree page_;
  const std::vector<HtmlBlock>& blocks_;
  const Metadata& metadata_;
  std::optional<std::uint32_t> headline_;
  std::vector<bool> teaser_;  // of each block: in a list of links to other articles
  Prose prose_;
  std::vector<Part> context_;  // of each node: what it is in
  std::vector<bool> other_;    // of each block: in an <article> that is not the page's
  std::vector<bool> hinted_;   // of each block: in the metadata too; empty if nothing is
  std::vector<bool> pulled_;   // of each block: in a quotation of the article's own words
  std::vector<std::int64_t> value_before_;
};

}  // namespace

std::vector<ContentBlock> find_main_content(const HtmlTree& tree, const std::vector<Part>& parts,
                                            const std::vector<HtmlBlock>& blocks,
                                            const Metadata& metadata) {
  return ContentFinder(tree, parts, blocks, metadata).find();
}

}  // namespace quoth::page
