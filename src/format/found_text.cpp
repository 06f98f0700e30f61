#include "format/found_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "find/passage.h"
#include "format/json_parts.h"
#include "format/marked_wording.h"
#include "format/paint.h"
#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

constexpr std::size_t kContext = 12;  // words that are shown before and after a match

// A stretch of a text without blanks.
struct Chunk {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool shown = false;
};

std::vector<Chunk> chunks_of(std::string_view text) {
  std::vector<Chunk> chunks;
  for (std::size_t at = text.find_first_not_of(' '); at != text.npos;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    chunks.push_back({at, end});
    at = text.find_first_not_of(' ', end);
  }
  return chunks;
}

// Marks the chunks that are shown: those near a match, and gaps that are no longer than "…".
void choose(std::vector<Chunk>& chunks, const std::vector<Span>& matches) {
  if (matches.empty()) {
    for (Chunk& chunk : chunks) chunk.shown = true;
    return;
  }
  constexpr std::size_t kShortGap = 3;
  std::size_t end_shown = 0;  // chunks before it are decided
  for (const Span match : matches) {
    const auto touched = [&](const Chunk& chunk) { return chunk.end <= match.begin; };
    const auto first =
        static_cast<std::size_t>(std::ranges::partition_point(chunks, touched) - chunks.begin());
    std::size_t end = first;
    while (end < chunks.size() && chunks[end].begin < match.end) ++end;
    std::size_t from = first > kContext ? first - kContext : 0;
    if (from <= end_shown + kShortGap) from = end_shown;
    end_shown = std::max(end_shown, std::min(chunks.size(), end + kContext));
    if (end_shown + kShortGap >= chunks.size()) end_shown = chunks.size();
    for (std::size_t i = from; i < end_shown; ++i) chunks[i].shown = true;
  }
}

// A chunk with what is in matches painted.
std::string painted(std::string_view text, const Chunk& chunk, const std::vector<Span>& matches,
                    const Paint& paint) {
  std::string out;
  std::size_t at = chunk.begin;
  for (const Span match : matches) {
    if (match.end <= at || match.begin >= chunk.end) continue;
    const std::size_t begin = std::max<std::size_t>(at, match.begin);
    const std::size_t end = std::min<std::size_t>(chunk.end, match.end);
    out += one_line(text.substr(at, begin - at));
    out += paint.match(one_line(text.substr(begin, end - begin)));
    at = end;
  }
  return out + one_line(text.substr(at, chunk.end - at));
}

std::string context(const Found& found, const Paint& paint) {
  std::vector<Chunk> chunks = chunks_of(found.text);
  choose(chunks, found.matches);
  std::string out;
  bool left_out = false;
  for (const Chunk& chunk : chunks) {
    if (chunk.shown) {
      if (left_out) out += out.empty() ? "\u2026" : " \u2026";
      if (!out.empty()) out += ' ';
      out += painted(found.text, chunk, found.matches, paint);
    }
    left_out = !chunk.shown;
  }
  return left_out ? out + " \u2026" : out;
}

// The nearest stretch with what differs from the wording that was asked for.
std::string differences(const Found& found, std::string_view asked, const Paint& paint) {
  if (found.matches.empty()) return one_line(found.text);
  const Span near = found.matches.front();
  std::vector<WordChange> changes = found.changes;
  for (WordChange& change : changes) {
    change.old_words = one_line(change.old_words);
    change.new_words = one_line(change.new_words);
  }
  std::string text =
      paint.marks(mark_changes(one_line(asked), one_line(slice(found.text, near)), changes));
  if (find::has_word_character(found.text.substr(0, near.begin))) text = "\u2026 " + text;
  if (find::has_word_character(found.text.substr(near.end))) text += " \u2026";
  return text;
}

// "Ann Lee, says, to Bo Kerr: denied: "; empty if nothing is known.
std::string attribution(const Found& found, const Paint& paint) {
  if (!found.quotation) return {};
  const QuotationRecord& quotation = *found.quotation;
  std::string text = paint.bold(one_line(found.speaker.name));
  if (text.empty() && quotation.source) text = one_line(quotation.source->text);
  const auto add = [&](const std::string& words) {
    if (!words.empty()) text += (text.empty() ? "" : ", ") + words;
  };
  const std::string cue = cue_words(quotation);
  add(cue);
  const std::string addressee = one_line(found.addressee);
  if (!addressee.empty() && cue.find(addressee) == cue.npos) add("to " + addressee);
  if (!text.empty()) text += ": ";
  return cue_shows_sign(quotation) ? text : text.append(sign_word(quotation.sign));
}

// "\u00b63", as articles count their paragraphs for a reader.
std::string place_of(const Found& found) {
  return found.paragraph ? fmt::format("\u00b6{}", *found.paragraph + 1) : "title";
}

}  // namespace

std::string FoundText::add(const Found& found) {
  const Paint paint(style_.colour);
  const std::string place = place_of(found);
  const std::string line = attribution(found, paint) + context(found, paint);
  if (style_.width == 0) return fmt::format("{}:{}: {}\n", one_line(found.article), place, line);
  std::string out;
  if (found.article != article_) {
    if (!article_.empty()) out += '\n';
    article_ = found.article;
    const std::string title = one_line(found.title);
    std::string heading = paint.bold(title.empty() ? one_line(found.article) : title);
    std::string about = title.empty() ? "" : one_line(found.article);
    if (!found.date.empty()) about += (about.empty() ? "" : ", ") + one_line(found.date);
    if (!about.empty()) heading += paint.dim(" (" + about + ")");
    out += wrap(heading, style_.width, 0, 4);
  }
  return out + wrap(paint.dim(place) + " " + line, style_.width, 2, 6);
}

std::string nearest_text(const std::vector<Found>& all, std::string_view asked, bool colour) {
  const Paint paint(colour);
  std::string out;
  for (const Found& found : all) {
    out +=
        fmt::format("{} {}:{}: {}{}", two_decimals(found.score), one_line(found.article),
                    place_of(found), attribution(found, paint), differences(found, asked, paint));
    if (!found.also.empty()) out += paint.dim(" (also " + joined(found.also) + ")");
    out += '\n';
  }
  return out;
}

}  // namespace quoth::format
