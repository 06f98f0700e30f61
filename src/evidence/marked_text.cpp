#include "evidence/marked_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "evidence/html.h"

namespace quoth::evidence {
namespace {

// The start of the character that has this byte.
std::uint32_t whole_character(std::string_view text, std::uint32_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
    --at;
  return at;
}

// The ranges that have a part in `range`, cut to it; outer ones before those within them.
std::vector<MarkedRange> within(const MarkLayer& layer, std::string_view text, Span range) {
  std::vector<MarkedRange> inside;
  for (const MarkedRange& marked : layer.ranges) {
    const Span cut{whole_character(text, std::max(marked.span.begin, range.begin)),
                   whole_character(text, std::min(marked.span.end, range.end))};
    if (cut.begin < cut.end) inside.push_back({cut, marked.what});
  }
  std::ranges::stable_sort(inside, {}, [](const MarkedRange& marked) {
    return std::tuple(marked.span.begin, ~marked.span.end);
  });
  return inside;
}

// The tag that is open, and what it stands for.
class OpenTag {
 public:
  OpenTag(const MarkLayer& layer, std::vector<MarkedRange> ranges)
      : layer_(layer), ranges_(std::move(ranges)) {}

  void add_cuts(std::vector<std::uint32_t>& cuts) const {
    for (const MarkedRange& marked : ranges_) {
      cuts.push_back(marked.span.begin);
      cuts.push_back(marked.span.end);
    }
  }

  // What is around this place; the places must come in their order.
  std::vector<std::size_t> around(std::uint32_t at) {
    std::erase_if(active_, [&](const MarkedRange& marked) { return marked.span.end <= at; });
    for (; next_ < ranges_.size() && ranges_[next_].span.begin <= at; ++next_)
      active_.push_back(ranges_[next_]);
    std::vector<std::size_t> found;
    for (const MarkedRange& marked : active_) found.push_back(marked.what);
    return found;
  }

  bool is(const std::vector<std::size_t>& what) const { return open_ == what; }

  void close(std::string& out) {
    if (!open_.empty()) out += layer_.close;
    open_.clear();
  }

  void open(std::vector<std::size_t> what, std::string& out) {
    open_ = std::move(what);
    if (!open_.empty()) out += layer_.open(open_);
  }

 private:
  const MarkLayer& layer_;
  std::vector<MarkedRange> ranges_;
  std::size_t next_ = 0;             // the first range that begins later
  std::vector<MarkedRange> active_;  // those around the last place
  std::vector<std::size_t> open_;
};

}  // namespace

std::string marked_text(std::string_view text, Span range, const MarkLayer& outer,
                        const MarkLayer& inner) {
  OpenTag outer_tag(outer, within(outer, text, range));
  OpenTag inner_tag(inner, within(inner, text, range));
  std::vector<std::uint32_t> cuts = {range.begin, range.end};
  outer_tag.add_cuts(cuts);
  inner_tag.add_cuts(cuts);
  std::ranges::sort(cuts);
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  std::string out;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    auto outside = outer_tag.around(cuts[i]);
    auto inside = inner_tag.around(cuts[i]);
    if (!outer_tag.is(outside)) {
      inner_tag.close(out);
      outer_tag.close(out);
      outer_tag.open(std::move(outside), out);
    }
    if (!inner_tag.is(inside)) {
      inner_tag.close(out);
      inner_tag.open(std::move(inside), out);
    }
    out += html(slice(text, {cuts[i], cuts[i + 1]}));
  }
  inner_tag.close(out);
  outer_tag.close(out);
  return out;
}

}  // namespace quoth::evidence
