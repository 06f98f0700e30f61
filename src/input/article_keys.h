// The keys under which JSON, CSV and feeds keep the parts of an article.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace quoth::input {

// The names that are tried, in this order, for each part. Upper and lower case are the same. A name
// that the user gave stands alone in its list, and dots in it go into objects: "article.body".
struct ArticleKeys {
  std::vector<std::string> text = {"text",         "content",      "body",     "article",
                                   "articleBody",  "article_body", "maintext", "main_text",
                                   "article_text", "fulltext",     "full_text"};
  std::vector<std::string> id = {"id", "_id", "article_id", "guid", "uuid", "url", "link"};
  std::vector<std::string> title = {"title", "headline"};
  std::vector<std::string> date = {"date",
                                   "published",
                                   "published_at",
                                   "publishedAt",
                                   "published_on",
                                   "publish_date",
                                   "publishDate",
                                   "date_published",
                                   "date_publish",
                                   "datePublished",
                                   "pubDate",
                                   "pub_date",
                                   "publication_date",
                                   "publicationDate",
                                   "dc.date",
                                   "dcterms.date",
                                   "article:published_time"};
};

// "text, content, body": for messages and help.
std::string listed(std::span<const std::string> keys);

}  // namespace quoth::input
