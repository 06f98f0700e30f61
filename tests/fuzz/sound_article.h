// What holds of every article that a reader gives out.
#pragma once

#include <string_view>

#include "input/json_article.h"

namespace quoth {

// Requires that the text and the title are UTF-8, the date is one of the calendar or empty, and
// meta is a JSON object.
void require_sound(const input::GivenArticle& given);

void require_utf8(std::string_view text);

}  // namespace quoth
