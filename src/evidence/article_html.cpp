#include "evidence/article_html.h"

#include <fmt/format.h>

#include <unordered_set>
#include <utility>

#include "evidence/html.h"
#include "evidence/marked_text.h"
#include "format/doubt.h"
#include "text/byte_offsets.h"

namespace quoth::evidence {
namespace {

// The classes of a quotation: the first letter of its type, and whether it is doubtful.
std::string classes_of(const QuotationRecord& quotation) {
  const char type = to_string(quotation.type).front();
  return format::is_doubtful(quotation) ? fmt::format("\"{} doubt\"", type) : std::string(1, type);
}

// The element of a paragraph of this role, and its attributes.
std::string_view element_of(Role role) { return role == Role::heading ? "h3" : "p"; }
std::string class_of(Role role) {
  const bool plain = role == Role::heading || role == Role::body;
  return plain ? std::string() : " class=" + std::string(to_string(role));
}

class ArticleWriter {
 public:
  ArticleWriter(const Catalogue& catalogue, std::size_t article, std::string_view text,
                const Links& links)
      : catalogue_(catalogue),
        number_(article),
        record_(catalogue.report().articles[article]),
        entry_(catalogue.articles()[article]),
        text_(text),
        links_(links) {}

  std::string write() {
    out_ = fmt::format("<article class=text id={} data-n={} data-id=\"{}\"", entry_.anchor, number_,
                       html(record_.id));
    if (!record_.language.empty()) out_ += " lang=\"" + html(record_.language) + "\"";
    out_ += ">\n";
    header();
    if (text_.empty()) {
      without_text();
    } else {
      paragraphs();
    }
    out_ += "</article>\n";
    return std::move(out_);
  }

 private:
  void header() {
    const ArticleHead& head = entry_.head;
    // The headline of the text is seen, the title heard.
    const std::string_view heard = has_headline(record_, text_) ? " class=heard" : "";
    out_ += fmt::format("<header>\n<h2{}>{}</h2>\n<p class=from>", heard, isolated(head.title));
    if (!head.outlet.empty()) out_ += "<b>" + isolated(head.outlet) + "</b> ";
    if (!head.date.empty()) {
      out_ += "<time datetime=\"" + html_line(head.date) + "\">" + html_line(long_date(head.date)) +
              "</time> ";
    }
    if (!head.url.empty()) {
      out_ += "<a class=out href=\"" + html(head.url) + "\" rel=noopener>Read it at " +
              isolated(host_of(head.url)) + "</a> ";
    }
    out_ += "</p>\n";
    if (!entry_.original.empty()) {
      const auto original = catalogue_.article_of(entry_.original);
      if (original) {
        out_ += "<p class=note>The same text as <a href=" + links_.to(*original) + ">" +
                isolated(catalogue_.articles()[*original].head.title) + "</a>.</p>\n";
      }
    }
    out_ += "</header>\n";
  }

  // " id=q-1a2b3c4d" at the first piece of a quotation, else nothing.
  std::string id_of(std::size_t number) {
    return named_.insert(number).second ? " id=" + catalogue_.entry(number).anchor : std::string();
  }

  void without_text() {
    out_ +=
        "<p class=note>The text of this article is not here: the page was made from a report, "
        "which keeps quotations and no text. Make it from the article to read them in their "
        "place.</p>\n"
        "<ul class=pieces>\n";
    for (const QuotationRecord& quotation : record_.quotations) {
      const auto number = catalogue_.number_of(quotation);
      if (!number) continue;
      out_ +=
          fmt::format("<li><a class={} href=#v{}{}{}>{}</a></li>\n", classes_of(quotation), *number,
                      id_of(*number), direction(quotation.text), html_line(quotation.text));
    }
    out_ += "</ul>\n";
  }

  void paragraphs() {
    const text::ByteOffsets byte_of(text_, record_.offsets);
    // Mentions and cues in one layer: even numbers are speakers, odd ones quotations.
    MarkLayer words{.close = "</i>"};
    MarkLayer quotations{.close = "</a>"};
    for (const QuotationRecord& quotation : record_.quotations) {
      const auto number = catalogue_.number_of(quotation);
      if (!number) continue;
      for (const Place piece : quotation.content)
        quotations.ranges.push_back({byte_of(piece), *number});
      if (quotation.cue) words.ranges.push_back({byte_of(quotation.cue->place), 2 * *number + 1});
    }
    quotations.open = [&](const std::vector<std::size_t>& around) {
      return open_quotation(around);
    };
    for (const SpeakerRecord& speaker : record_.speakers) {
      const auto number = catalogue_.speaker_of(number_, speaker.id);
      if (!number) continue;
      for (const Place mention : speaker.mentions)
        words.ranges.push_back({byte_of(mention), 2 * *number});
    }
    words.open = [](const std::vector<std::size_t>& around) {
      std::string tag = "<i";
      for (const auto& [kind, name] : {std::pair(0U, 's'), std::pair(1U, 'c')}) {
        std::string numbers;
        for (const std::size_t what : around) {
          if (what % 2 != kind) continue;
          if (!numbers.empty()) numbers += ' ';
          numbers += std::to_string(what / 2);
        }
        const std::string_view mark = numbers.find(' ') == numbers.npos ? "" : "\"";
        if (!numbers.empty()) tag += fmt::format(" data-{}={}{}{}", name, mark, numbers, mark);
      }
      return tag + ">";
    };
    for (const ParagraphRecord& paragraph : record_.paragraphs) {
      const Span span = byte_of(paragraph.place);
      const std::string_view element = element_of(paragraph.role);
      out_ +=
          fmt::format("<{}{}{}>", element, class_of(paragraph.role), direction(slice(text_, span)));
      out_ += marked_text(text_, span, quotations, words);
      out_ += fmt::format("</{}>\n", element);
    }
    // What lies outside all paragraphs, in a record that was edited, still has a place to go to.
    for (const QuotationRecord& quotation : record_.quotations) {
      const auto number = catalogue_.number_of(quotation);
      const std::string id = number ? id_of(*number) : std::string();
      if (!id.empty()) out_ += "<span" + id + "></span>\n";
    }
  }

  // A link to the innermost quotation; the others are named beside it.
  std::string open_quotation(const std::vector<std::size_t>& around) {
    const std::size_t number = around.back();
    std::string tag = fmt::format("<a class={} href=#v{}",
                                  classes_of(*catalogue_.entry(number).quotation), number);
    if (around.size() > 1) {
      tag += " data-in=\"";
      for (std::size_t i = 0; i + 1 < around.size(); ++i)
        tag += (i == 0 ? "" : " ") + std::to_string(around[i]);
      tag += '"';
    }
    // An element has one id. The name of a quotation that begins with one within it is beside it.
    std::string before;
    for (std::size_t i = 0; i + 1 < around.size(); ++i) {
      const std::string id = id_of(around[i]);
      if (!id.empty()) before += "<span" + id + "></span>";
    }
    return before + tag + id_of(number) + ">";
  }

  const Catalogue& catalogue_;
  std::size_t number_;
  const Record& record_;
  const ArticleEntry& entry_;
  std::string_view text_;
  const Links& links_;
  std::unordered_set<std::size_t> named_;  // quotations whose id is written
  std::string out_;
};

}  // namespace

std::string article_html(const Catalogue& catalogue, std::size_t article, std::string_view text,
                         const Links& links) {
  return ArticleWriter(catalogue, article, text, links).write();
}

std::string kind_of(const QuotationRecord& quotation) {
  std::string kind(to_string(quotation.type));
  if (quotation.medium != Medium::speech) kind.append(" ").append(to_string(quotation.medium));
  return kind;
}

}  // namespace quoth::evidence
