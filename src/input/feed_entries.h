// Reads the entries of an RSS or Atom feed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"

namespace quoth::input {

struct FeedEntry {
  std::uint64_t number = 0;  // of its first line, from 1
  std::string id;            // what the feed calls it: its guid, id or address; may be empty
  std::string content;       // the longest form that the feed has: content, or description, summary
  bool html = false;         // whether the content is HTML, else text
  std::string meta;          // a JSON object: what there is of title, date, url, author, publisher
};

struct Feed {
  std::vector<FeedEntry> entries;
  // Why it may lack some, or parts of some: XML that is not well-formed. The path is the number of
  // the line, or empty.
  std::optional<Error> damage;
};

// The entries in order: RSS 0.9 to 2.0, RSS 1.0, Atom 1.0. Entries without content are left out,
// and the last one of a feed that ends too early. Identifiers and content are UTF-8 if the feed is
// what it says; where it is not, bytes that are no UTF-8 may be left in them. Nothing but `bytes`
// is read: no network, no file. Fails if nothing of the XML can be read, if it is nested deeper
// than libxml2 allows, declares entities, or is no feed; the error's path is as that of `damage`.
Result<Feed> read_feed(std::string_view bytes);

}  // namespace quoth::input
