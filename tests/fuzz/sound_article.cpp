#include "sound_article.h"

#include <nlohmann/json.hpp>
#include <string>

#include "invariants.h"

namespace quoth {

void require_utf8(std::string_view text) {
  // It throws where it is not.
  static_cast<void>(nlohmann::json(text).dump());
}

void require_sound(const input::GivenArticle& given) {
  const Article& article = given.article;
  require(!article.id.empty());
  require_utf8(article.id);
  require_utf8(article.bytes);
  require_utf8(article.title);
  require(nlohmann::json::parse(article.meta).is_object());
  if (!article.date || article.date->empty()) return;
  const std::string& date = *article.date;
  require(date.size() == 10 && date[4] == '-' && date[7] == '-');
  require(date >= "0001-01-01" && date.substr(5) >= "01-01" && date.substr(5) <= "12-31");
}

}  // namespace quoth
