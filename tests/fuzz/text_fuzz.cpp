// Runs the text and token stages on arbitrary bytes, and checks their results.
#include <cstdint>
#include <string>
#include <string_view>

#include "invariants.h"
#include "sound_article.h"
#include "text/characters.h"
#include "text/encoding.h"
#include "text/layout.h"
#include "text/miscoded.h"
#include "text/offsets.h"
#include "text/quotation_marks.h"
#include "token/tokenizer.h"

namespace {

using namespace quoth;

// There is only white space between two positions.
void require_blank(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  require(begin <= end);
  for (std::uint32_t place = begin; place < end;) {
    const text::Character c = text::character_at(text, place);
    require(c.is_space() || c.code == U'\n');
    place += c.size;
  }
}

void check(std::string_view text) {
  const auto paragraphs = text::find_paragraphs(text);
  std::uint32_t end = 0;
  for (const Paragraph& paragraph : paragraphs) {
    require_within(text, paragraph.span);
    require_blank(text, end, paragraph.span.begin);
    end = paragraph.span.end;
  }
  require_blank(text, end, static_cast<std::uint32_t>(text.size()));

  const token::Tokenized found = token::tokenize(text, paragraphs);
  end = 0;
  for (const Token& token : found.tokens) {
    require_within(text, token.span);
    require_blank(text, end, token.span.begin);
    end = token.span.end;
  }
  require_blank(text, end, static_cast<std::uint32_t>(text.size()));
  Index next = 0;
  for (const Sentence& sentence : found.sentences) {
    require(sentence.first_token == next && sentence.end_token > next);
    require(sentence.span.begin == found.tokens[next].span.begin);
    next = sentence.end_token;
    require(sentence.span.end == found.tokens[next - 1].span.end);
    require(sentence.paragraph < paragraphs.size() &&
            paragraphs[sentence.paragraph].span.contains(sentence.span));
  }
  require(next == found.tokens.size());

  std::uint32_t begin = 0;
  for (const Quoted& quoted : text::find_quoted(text, paragraphs)) {
    require_within(text, quoted.span);
    require(quoted.span.begin >= begin);
    begin = quoted.span.begin;
  }

  const text::OffsetMap points(text, OffsetUnit::code_points);
  const text::OffsetMap utf16(text, OffsetUnit::utf16);
  std::uint32_t count = 0;
  std::uint32_t units = 0;
  for (std::uint32_t place = 0; place <= text.size();) {
    require(points(place) == count && utf16(place) == units);
    const text::Character c = text::character_at(text, place);
    if (c.size == 0) break;
    place += c.size;
    ++count;
    units += c.code > 0xFFFF ? 2 : 1;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto decoded = text::decode({reinterpret_cast<const char*>(data), size});
  if (!decoded) return 0;
  const std::string text = text::repair_miscoded(decoded->text);
  require_utf8(text);
  check(text);
  return 0;
}
