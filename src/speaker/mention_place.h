// Where in an article a mention stands.
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

Index paragraph_of(const DocumentView& view, Index token);
// In a headline, a heading or a standfirst.
bool in_headline(const DocumentView& view, Index token);
// "(Reuters)".
bool is_aside(const DocumentView& view, Index token);
// Of the author or the owner of a picture: "Jo Alder/Elm Images", "Photo by Jo Alder", and all that
// is no text of the article.
bool is_credit(const DocumentView& view, TokenRange name);
// "ELM, March 9 -".
bool in_dateline(const DocumentView& view, Index token);

}  // namespace quoth::speaker
