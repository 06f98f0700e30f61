// Text in HTML.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace quoth::evidence {

// Takes the next piece of a page.
using Write = std::function<void(std::string_view)>;

// The text of an article or of a JSON file as the content of an element, or as the value of an
// attribute between double quotes. Control characters, which HTML does not have, become U+FFFD.
std::string html(std::string_view text);

// The same on one line: runs of white space become one space.
std::string html_line(std::string_view text);

// Whether the text has characters that are written from right to left, or that turn the direction
// of what is around them. Without any, it needs neither of the next two.
bool turns(std::string_view text);

// A name or words in a line of other text: the direction of its script does not reach what is
// around it.
std::string isolated(std::string_view text);

// " dir=auto", for an element that has only this text, or nothing.
std::string_view direction(std::string_view text);

// What an id or the name of a file may hold: ASCII letters, digits, "-" and "_"; anything else
// becomes "-".
std::string plain_name(std::string_view id);

// The address if it is one of the web (http, https) without spaces and control characters, else
// empty: no other scheme may become a link.
std::string_view web_address(std::string_view url);

// The host of such an address without "www.": "example.org"; empty if there is none.
std::string_view host_of(std::string_view url);

}  // namespace quoth::evidence
