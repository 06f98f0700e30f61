// Reads the news corpus for who says what: the sources and contents of its quotations and their
// speakers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth/span.h"

namespace quoth::train {

struct GoldSpeaker {
  std::vector<std::string> names;  // every name, the fullest first
  bool named = false;              // a person or an organization; others have no name
  bool body = false;               // an organization
};

// Spans are in bytes of the text.
struct GoldQuotation {
  std::optional<Span> source;
  std::vector<Span> content;
  std::optional<std::size_t> speaker;  // index into the article's speakers
};

struct SpokenArticle {
  std::string name;  // of its file, without ".txt"
  std::string text;
  std::vector<GoldSpeaker> speakers;
  std::vector<GoldQuotation> quotations;
};

// Reads "PATH.jsonl" and the texts in "PATH/text". If a file cannot be read or a line has another
// form, prints a message and exits.
std::vector<SpokenArticle> read_spoken_articles(const std::string& path);

}  // namespace quoth::train
