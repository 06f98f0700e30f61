#include "evidence/comparison_html.h"

#include <fmt/format.h>

#include <optional>
#include <unordered_set>

#include "evidence/article_head.h"
#include "evidence/html.h"
#include "evidence/marked_text.h"
#include "evidence/marks_html.h"
#include "evidence/paragraph_rows.h"
#include "format/rendered_change.h"
#include "text/byte_offsets.h"

namespace quoth::evidence {
namespace {

// One side of the comparison.
class Side {
 public:
  Side(const ArticleVersion& version, std::string_view words_tag)
      : version_(version), words_tag_(words_tag) {
    if (version.record == nullptr || version.text.empty()) return;
    byte_of_.emplace(version.text, version.record->offsets);
    for (const ParagraphRecord& paragraph : version.record->paragraphs) {
      const Span span = (*byte_of_)(paragraph.place);
      spans_.push_back(span);
      texts_.push_back(slice(version.text, span));
    }
  }

  bool known() const { return byte_of_.has_value(); }
  const std::vector<std::string_view>& paragraphs() const { return texts_; }

  void add(const ChangeSide& side, std::size_t number) {
    if (!known() || !side.present) return;
    for (const Place place : side.place) changes_.push_back({(*byte_of_)(place), number});
  }
  bool has(std::size_t number) const {
    for (const MarkedRange& range : changes_) {
      if (range.what == number && !range.span.empty()) return true;
    }
    return false;
  }

  // The paragraph; ranges of it that only this version has; which changes get their id here.
  std::string write(std::size_t paragraph, const std::vector<Span>& words,
                    std::unordered_set<std::size_t>& unnamed) const {
    const Span span = spans_[paragraph];
    MarkLayer changes{.ranges = changes_, .close = "</a>"};
    changes.open = [&](const std::vector<std::size_t>& around) {
      std::string before;
      std::string in;
      for (std::size_t i = 0; i + 1 < around.size(); ++i) {
        if (unnamed.erase(around[i]) > 0) before += fmt::format("<span id=at{}></span>", around[i]);
        in += (i == 0 ? "" : " ") + std::to_string(around[i]);
      }
      std::string tag = before + fmt::format("<a class=c href=#c{}", around.back());
      if (unnamed.erase(around.back()) > 0) tag += fmt::format(" id=at{}", around.back());
      if (!in.empty()) tag += " data-in=\"" + in + "\"";
      return tag + ">";
    };
    MarkLayer changed{.close = words_tag_ == "del" ? "</del>" : "</ins>"};
    for (const Span word : words)
      changed.ranges.push_back({{span.begin + word.begin, span.begin + word.end}, 0});
    changed.open = [&](const std::vector<std::size_t>&) {
      return "<" + std::string(words_tag_) + ">";
    };
    return marked_text(version_.text, span, changes, changed);
  }

  Role role(std::size_t paragraph) const { return version_.record->paragraphs[paragraph].role; }

 private:
  ArticleVersion version_;
  std::string_view words_tag_;
  std::optional<text::ByteOffsets> byte_of_;
  std::vector<Span> spans_;
  std::vector<std::string_view> texts_;
  std::vector<MarkedRange> changes_;
};

std::string head(const ArticleVersion& version) {
  if (version.record == nullptr) return {};
  const ArticleHead article = head_of(*version.record, version.text);
  std::string out;
  if (!has_headline(*version.record, version.text)) out = "<b>" + isolated(article.title) + "</b> ";
  out += "<small>" + html_line(outlet_and_date(article)) + "</small>";
  if (!article.url.empty())
    out += " <a class=out href=\"" + html(article.url) + "\" rel=noopener>" +
           isolated(host_of(article.url)) + "</a>";
  return out;
}

}  // namespace

std::string comparison_html(const ArticleVersion& before, const ArticleVersion& after,
                            const std::vector<NumberedChange>& changes) {
  Side old_side(before, "del");
  Side new_side(after, "ins");
  std::unordered_set<std::size_t> in_old;
  std::unordered_set<std::size_t> in_new;
  std::string out =
      "<div class=heads><p>" + head(before) + "</p><p>" + head(after) + "</p></div>\n";
  std::string placeless;
  for (const auto& [change, number] : changes) {
    old_side.add(change->old_side, number);
    new_side.add(change->new_side, number);
    if (new_side.has(number)) {
      in_new.insert(number);
    } else if (old_side.has(number)) {
      in_old.insert(number);
    } else {
      const format::RenderedChange rendered = format::render(*change);
      placeless += fmt::format("<li id=at{0}><a class=c href=#c{0}>{1}</a> {2}</li>\n", number,
                               html(rendered.lead), marks_html(rendered.marks));
    }
  }
  if (!placeless.empty()) out += "<ul class=placeless>\n" + placeless + "</ul>\n";
  if (!old_side.known() && !new_side.known()) {
    return out +
           "<p class=note>The texts are not here: a report keeps quotations and no text. Compare "
           "the articles to see the changes in their place.</p>\n";
  }
  for (const ParagraphRow& row : align_paragraphs(old_side.paragraphs(), new_side.paragraphs())) {
    ChangedWords words;
    if (row.before && row.after)
      words = changed_words(old_side.paragraphs()[*row.before], new_side.paragraphs()[*row.after]);
    const bool same = row.before && row.after && words.before.empty() && words.after.empty();
    const Role role = row.after ? new_side.role(*row.after) : old_side.role(*row.before);
    out += fmt::format("<div class=\"row {} {}\">", same ? "same" : "", to_string(role));
    const auto cell = [&](const Side& side, std::optional<std::size_t> paragraph,
                          const std::vector<Span>& ranges,
                          std::unordered_set<std::size_t>& unnamed) {
      out += "<p";
      if (paragraph) out += direction(side.paragraphs()[*paragraph]);
      out += paragraph ? ">" : " class=gap>";
      const bool alone = paragraph && !(row.before && row.after);
      if (paragraph)
        out += side.write(*paragraph,
                          alone ? std::vector<Span>{{0, static_cast<std::uint32_t>(
                                                            side.paragraphs()[*paragraph].size())}}
                                : ranges,
                          unnamed);
      out += "</p>";
    };
    cell(old_side, row.before, words.before, in_old);
    cell(new_side, row.after, words.after, in_new);
    out += "</div>\n";
  }
  return out;
}

std::string change_entry(const NumberedChange& change) {
  const format::RenderedChange rendered = format::render(*change.change);
  const std::string words = marks_html(rendered.marks);
  return fmt::format("<li id=c{0} class={1}><a href=#at{0}>{2}</a> <span{3}>{4}</span></li>\n",
                     change.number, to_string(change.change->kind), html(rendered.lead),
                     direction(words), words);
}

}  // namespace quoth::evidence
