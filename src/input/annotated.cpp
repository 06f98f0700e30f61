#include "input/annotated.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "page/html_page.h"
#include "page/markdown_page.h"

namespace quoth::input {
namespace {

Article article_of_page(page::Page page) {
  Article article{.bytes = std::move(page.text),
                  .title = std::move(page.title),
                  .paragraphs = std::move(page.paragraphs),
                  .set_off = std::move(page.set_off),
                  .encoding = std::move(page.encoding)};
  if (!page.date.empty()) article.date = std::move(page.date);
  nlohmann::ordered_json meta = nlohmann::ordered_json::object();
  const auto put = [&](const char* key, std::string& value) {
    if (!value.empty()) meta[key] = std::move(value);
  };
  put("byline", page.byline);
  put("publisher", page.publisher);
  put("url", page.url);
  put("language", page.language);
  article.meta = meta.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  return article;
}

// Whether a text under a key is HTML, as the databases of sites keep it.
bool is_marked_up(std::string_view text) {
  if (page::looks_like_html(text)) return true;
  return std::ranges::any_of(std::array{"</p>", "</div>", "<br>", "<br/>", "<br />"},
                             [&](const char* tag) { return text.find(tag) != text.npos; });
}

// The article without its markup. What its keys say of it goes before what the page says.
Result<GivenArticle> without_markup(GivenArticle given) {
  Article& article = given.article;
  auto page = page::read_html("<!doctype html><body>" + article.bytes);
  if (!page) return page.error();
  Article read = article_of_page(*std::move(page));
  article.bytes = std::move(read.bytes);
  article.paragraphs = std::move(read.paragraphs);
  article.set_off = std::move(read.set_off);
  article.encoding = std::move(read.encoding);
  if (article.title.empty()) article.title = std::move(read.title);
  if (!article.date && given.fault.empty()) article.date = std::move(read.date);
  return given;
}

Result<GivenArticle> article_of_json(std::string_view json, const ArticleKeys& keys) {
  const JsonKind kind = kind_of_json(json);
  if (kind == JsonKind::report) return Error{"", "a report, no article"};
  auto read = read_article(json, keys);
  const bool marked_up = read && kind == JsonKind::article && is_marked_up(read->article.bytes);
  return marked_up ? without_markup(*std::move(read)) : read;
}

Article article_of_annotation(const Annotation& annotation) {
  return {.id = annotation.id,
          .bytes = annotation.text,
          .meta = annotation.meta,
          .title = annotation.title,
          .date = annotation.date};
}

}  // namespace

Result<GivenArticle> article_of(Input& input, const ArticleKeys& keys) {
  GivenArticle given;
  Article& article = given.article;
  switch (input.kind) {
    case Input::Kind::json:
      return article_of_json(input.bytes, keys);
    case Input::Kind::error:
      return Error{"", input.bytes};
    case Input::Kind::annotation:
      article = article_of_annotation(*input.annotation);
      return given;
    case Input::Kind::text:
      article.bytes = std::move(input.bytes);
      break;
    case Input::Kind::html:
    case Input::Kind::markdown: {
      auto page = input.kind == Input::Kind::html ? page::read_html(input.bytes, input.charset)
                                                  : page::read_markdown(input.bytes);
      if (!page) return page.error();
      article = article_of_page(*std::move(page));
      break;
    }
  }
  article.id = input.id;
  // What a page says of itself goes before the name of its file.
  if (!article.date) {
    if (!input.date.empty()) article.date = input.date;
    given.fault = input.fault;
    if (!input.fault.empty()) article.date = "";
  }
  if (!input.meta.empty()) given.fault = add_meta(article, input.meta, keys);
  return given;
}

Result<Annotated> annotate_input(Input& input, const ArticleKeys& keys, const Analyzer& analyzer) {
  auto given = article_of(input, keys);
  if (!given) return given.error();
  auto annotation = analyzer.annotate(given->article);
  if (!annotation) return annotation.error();
  return Annotated{*std::move(annotation), std::move(given->fault)};
}

}  // namespace quoth::input
