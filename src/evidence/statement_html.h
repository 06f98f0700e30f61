// Speakers and what they said, in HTML.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "evidence/catalogue.h"
#include "evidence/links.h"

namespace quoth::evidence {

// "20 articles, 96 speakers, 310 quotations (12 doubtful), 3 March 2016 to 9 April 2016".
std::string summary_html(const Catalogue& catalogue);

// What a page shows of a speaker.
struct ShownSpeaker {
  std::size_t speaker = 0;              // in Catalogue::speakers()
  std::vector<std::size_t> statements;  // in SpeakerEntry::statements
  std::size_t quotations = 0;           // in these, on the page, without those that copies repeat
};

// All speakers with all they said; those in one article.
std::vector<ShownSpeaker> all_speakers(const Catalogue& catalogue);
std::vector<ShownSpeaker> speakers_in(const Catalogue& catalogue, std::size_t article);

// The speakers by kind, with links to their statements and how often they are quoted.
std::string speakers_list(const Catalogue& catalogue, const std::vector<ShownSpeaker>& speakers);

// A <section> with the statements of a speaker. A variant has the id v and its number, a link to
// its place, and data-k: the first letters of type and medium, the confidence in percent, the
// article's number, and "r" if a copy repeats it. With data-w where its words differ from the
// statement's in punctuation alone. What is doubtful (format/doubt.h) says so; a statement of which
// all variants are has the class "doubt".
std::string statements_html(const Catalogue& catalogue, const ShownSpeaker& shown,
                            const Links& links);

// A list of what could not be read; empty if nothing.
std::string errors_html(const Report& report);

}  // namespace quoth::evidence
