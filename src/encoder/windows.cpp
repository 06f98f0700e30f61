#include "encoder/windows.h"

#include <algorithm>

namespace quoth::encoder {
namespace {

// What [CLS] and [SEP] take.
constexpr std::uint32_t kMarks = 2;

class WindowFinder {
 public:
  WindowFinder(std::span<const ReadParagraph> paragraphs, std::span<const std::uint8_t> pieces,
               const WindowSizes& sizes)
      : paragraphs_(paragraphs), pieces_(pieces), sizes_(sizes) {}

  std::vector<Window> find() {
    for (std::size_t next = 0; next < paragraphs_.size();) next = add_core(next);
    std::vector<Window> windows;
    windows.reserve(cores_.size());
    for (const TokenRange core : cores_) windows.push_back({with_context(core), core});
    return windows;
  }

 private:
  std::uint32_t count(TokenRange tokens) const {
    std::uint32_t sum = 0;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) sum += pieces_[i];
    return sum;
  }
  TokenRange tokens_of(std::size_t paragraph) const {
    const auto& sentences = paragraphs_[paragraph].sentences;
    return {sentences.front().begin, sentences.back().end};
  }

  // Adds the core, or for a long paragraph the cores, that `first` begins; the paragraph after it.
  std::size_t add_core(std::size_t first) {
    if (count(tokens_of(first)) > sizes_.core_max) {
      cut(paragraphs_[first]);
      return first + 1;
    }
    const std::size_t end = end_of_core(first);
    cores_.push_back({tokens_of(first).begin, tokens_of(end - 1).end});
    return end;
  }

  // Of the ends that leave a core large enough, the one before the paragraph of the smallest hash;
  // the end of the article, or the largest core, where there is no choice.
  std::size_t end_of_core(std::size_t first) const {
    const std::size_t none = paragraphs_.size();
    std::size_t best = none;
    std::uint32_t total = 0;
    std::size_t end = first;
    for (; end < paragraphs_.size(); ++end) {
      if (total >= sizes_.core_min &&
          (best == none || paragraphs_[end].hash < paragraphs_[best].hash)) {
        best = end;
      }
      total += count(tokens_of(end));
      if (total > sizes_.core_max) break;
    }
    return end == paragraphs_.size() || best == none ? end : best;
  }

  // A long paragraph: as many whole sentences a core as fit, a longer sentence cut between tokens.
  void cut(const ReadParagraph& paragraph) {
    TokenRange core{paragraph.sentences.front().begin, paragraph.sentences.front().begin};
    std::uint32_t total = 0;
    const auto add = [&](TokenRange unit, std::uint32_t size) {
      if (total + size > sizes_.core_max) {
        cores_.push_back(core);
        core.begin = unit.begin;
        total = 0;
      }
      core.end = unit.end;
      total += size;
    };
    for (const TokenRange sentence : paragraph.sentences) {
      TokenRange unit{sentence.begin, sentence.begin};
      std::uint32_t size = 0;
      for (; unit.end < sentence.end; ++unit.end) {
        if (size + pieces_[unit.end] > sizes_.core_max) {
          add(unit, size);
          unit.begin = unit.end;
          size = 0;
        }
        size += pieces_[unit.end];
      }
      add(unit, size);
    }
    cores_.push_back(core);
  }

  // The core with half of what remains of the window before it, more where less follows, and the
  // rest after it; whole tokens, nearest first, no more than `context` on a side.
  TokenRange with_context(TokenRange core) const {
    const std::uint32_t remaining = sizes_.window - kMarks - count(core);
    // Each token has a piece at least: no more than `remaining` of them count.
    const auto last = static_cast<std::uint32_t>(
        std::min<std::size_t>(pieces_.size(), std::size_t{core.end} + remaining));
    const std::uint32_t after = count({core.end, last});
    const std::uint32_t share = std::max(remaining / 2, remaining > after ? remaining - after : 0);
    std::uint32_t free = std::min(share, sizes_.context);
    TokenRange tokens = core;
    while (tokens.begin > 0 && pieces_[tokens.begin - 1] <= free) {
      free -= pieces_[--tokens.begin];
    }
    const std::uint32_t used = std::min(share, sizes_.context) - free;
    free = std::min(remaining - used, sizes_.context);
    while (tokens.end < pieces_.size() && pieces_[tokens.end] <= free) {
      free -= pieces_[tokens.end++];
    }
    return tokens;
  }

  std::span<const ReadParagraph> paragraphs_;
  std::span<const std::uint8_t> pieces_;
  WindowSizes sizes_;
  std::vector<TokenRange> cores_;
};

}  // namespace

std::vector<Window> find_windows(std::span<const ReadParagraph> paragraphs,
                                 std::span<const std::uint8_t> pieces, const WindowSizes& sizes) {
  return WindowFinder(paragraphs, pieces, sizes).find();
}

}  // namespace quoth::encoder
