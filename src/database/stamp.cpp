#include "database/stamp.h"

#include <fmt/format.h>

#include "quoth/version.h"
#include "text/digest.h"

namespace quoth::database {

std::string stamp_of(const Article& article, std::string_view models) {
  std::string made_of;
  // The lengths keep apart what ends in one part and begins in the next.
  const auto add = [&](std::string_view part) {
    made_of += fmt::format("{}:", part.size());
    made_of += part;
  };
  add(kVersion);
  add(models);
  add(article.id);
  add(article.meta);
  add(article.title);
  add(article.date ? "date " + *article.date : std::string());
  add(article.encoding);
  for (const Paragraph& paragraph : article.paragraphs) {
    add(fmt::format("{} {} {}", paragraph.span.begin, paragraph.span.end,
                    to_string(paragraph.role)));
  }
  add(article.bytes);
  return text::digest(made_of);
}

}  // namespace quoth::database
