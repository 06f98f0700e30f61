#include "token/sentence_features.h"

#include <algorithm>
#include <array>

#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::token {
namespace {

// How a word is written: its first characters' kinds, or the mark that it is.
model::FeatureHash shape_of(std::string_view word) {
  const text::Character c = text::character_at(word, 0);
  if (!c.is_word()) return 0x100 + c.code;
  const text::Character next = text::character_at(word, c.size);
  const auto kind = static_cast<model::FeatureHash>(c.kind);
  const auto next_kind =
      next.size == 0 ? model::FeatureHash{15} : static_cast<model::FeatureHash>(next.kind);
  const model::FeatureHash stop = word.size() > 1 && word.back() == '.' ? 0x80 : 0;
  return stop + kind * 16 + next_kind;
}

// Each byte as lower_ascii_one_digit() gives it.
constexpr std::array<char, 128> kLowered = [] {
  std::array<char, 128> lowered{};
  for (std::size_t i = 0; i < lowered.size(); ++i) {
    lowered[i] = text::lower_ascii_one_digit(static_cast<char>(i));
  }
  return lowered;
}();

model::FeatureHash lower_hash(std::string_view word) {
  std::array<char, 24> lowered;
  const std::size_t size = std::min(word.size(), lowered.size());
  for (std::size_t i = 0; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(word[i]);
    lowered[i] = byte < kLowered.size() ? kLowered[byte] : word[i];
  }
  return model::hash_text({lowered.data(), size});
}

bool is_terminal(std::string_view word) {
  const char last = word.back();
  return last == '.' || last == '!' || last == '?' || word.ends_with("\u2026");
}

model::FeatureHash bucket(std::uint32_t count) {
  if (count <= 4) return count;
  if (count <= 7) return 5;
  if (count <= 12) return 6;
  return count <= 25 ? 7 : 8;
}

// To be raised whenever the templates below give other features.
constexpr std::uint32_t kTemplates = 1;

}  // namespace

model::Fingerprint sentence_fingerprint() {
  return model::fingerprint(kTemplates, "goes-on ends", model::ReadsClusters::no);
}

bool begins_in_lower_case(std::string_view text, const std::vector<Token>& tokens) {
  std::size_t ends = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const auto word = slice(text, tokens[i].span);
    if ((word != "." && word != "?" && word != "!") ||
        tokens[i].span.end == tokens[i + 1].span.begin)
      continue;
    ++ends;
    lower += text::character_at(text, tokens[i + 1].span.begin).kind == text::Kind::lower;
  }
  return lower * 5 >= ends && lower > 0;
}

Boundaries::Boundaries(std::string_view text, const std::vector<Token>& tokens, Index first,
                       Index end, bool lower_case)
    : text_(text),
      tokens_(tokens),
      first_(first),
      end_(end),
      lower_case_(lower_case),
      next_(first),
      sentence_(first),
      mark_(first) {}

// A closing mark right after a word belongs to it.
bool Boundaries::is_closer(Index i) const {
  if (i == first_ || tokens_[i - 1].span.end != tokens_[i].span.begin) return false;
  const auto mark = word(i);
  if (mark == "''" || mark == "\u2019\u2019") return true;
  const text::Character c = text::character_at(mark, 0);
  return c.size == mark.size() && !c.is_word() && text::closes(c.code);
}

bool Boundaries::count_mark(Index i) {
  const auto current = word(i);
  const text::Character c = text::character_at(current, 0);
  if (c.is_word()) return false;
  if (c.code == U'"' || current == "''") {
    quotes_ = 1 - quotes_;
  } else if (c.code == U'\u201C' || current == "``") {
    quotes_ = 1;
  } else if (c.code == U'\u201D') {
    quotes_ = 0;
  } else if (c.code == U'(' || c.code == U'[') {
    brackets_ = 1;
  } else if (c.code == U')' || c.code == U']') {
    brackets_ = 0;
  }
  return is_closer(i);
}

bool Boundaries::may_end_tightly() const {
  const text::Character next = text::character_at(text_, tokens_[next_].span.begin);
  return is_terminal(word(next_ - 1)) && !is_closer(next_) &&
         (next.is_word() || text::opens(next.code));
}

bool Boundaries::may_end_before_space() const {
  const text::Character next = text::character_at(text_, tokens_[next_].span.begin);
  if (next.kind != text::Kind::lower) return next.code != U',';
  const auto current = word(next_ - 1);
  const text::Character last = text::character_before(current, current.size());
  return lower_case_ && !last.is_word() && last.code != U',' && last.code != U'-' &&
         last.code != U'\'';
}

bool Boundaries::is_weak() const { return !is_terminal(word(mark_)); }

std::span<const model::FeatureHash> Boundaries::features() {
  const auto mark = word(mark_);
  const auto next = word(next_);
  const Span gap{tokens_[next_ - 1].span.end, tokens_[next_].span.begin};
  const model::FeatureHash type = model::combine(is_terminal(mark) ? 1 : 2, shape_of(mark));
  const model::FeatureHash next_shape = shape_of(next);
  const model::FeatureHash next_word = lower_hash(next);
  const model::FeatureHash mark_word = lower_hash(mark);
  const bool has_before = mark_ > sentence_;
  const auto before = has_before ? word(mark_ - 1) : std::string_view();
  const model::FeatureHash before_word = has_before ? lower_hash(before) : 1;
  const model::FeatureHash before_shape =
      has_before
          ? model::combine(shape_of(before), bucket(static_cast<std::uint32_t>(before.size())))
          : 1;
  const bool has_second = next_ + 1 < end_;
  const model::FeatureHash second_shape = has_second ? shape_of(word(next_ + 1)) : 1;
  const model::FeatureHash second_word = has_second ? lower_hash(word(next_ + 1)) : 1;
  const model::FeatureHash third_shape = next_ + 2 < end_ ? shape_of(word(next_ + 2)) : 1;
  const model::FeatureHash closers = next_ - 1 - mark_;
  const model::FeatureHash closer = closers > 0 ? shape_of(word(next_ - 1)) : 0;
  const model::FeatureHash spaces = std::min<std::uint32_t>(gap.size(), 2);
  const model::FeatureHash length = bucket(next_ - sentence_);
  const model::FeatureHash rest = bucket(end_ - next_);
  const model::FeatureHash inside =
      static_cast<model::FeatureHash>(quotes_) * 2 + static_cast<model::FeatureHash>(brackets_);
  const model::FeatureHash first_shape = shape_of(word(sentence_));
  features_.clear();
  const auto add = [&](model::FeatureHash a, model::FeatureHash b = 0, model::FeatureHash c = 0) {
    features_.push(model::combine(model::combine(model::combine(features_.size() + 77, a), b), c));
  };
  const model::FeatureHash around = model::combine(type, model::combine(next_shape, closer));
  add(type, spaces);
  add(around, spaces);
  add(around, lower_case_);
  add(around, inside);
  add(type, next_word);
  add(type, mark_word, next_shape);
  add(type, before_shape, next_shape);
  add(type, before_word);
  add(mark_word, next_word);
  add(before_word, mark_word, next_shape);
  add(around, second_shape);
  add(type, next_word, second_word);
  add(around, length);
  add(around, rest);
  add(type, length, model::combine(rest, first_shape));
  add(mark_word, closer);
  add(next_shape, second_shape, model::combine(third_shape, type));
  add(type, before_shape, model::combine(next_shape, second_shape));
  add(mark_word, before_shape, next_shape);
  add(next_word, second_shape, spaces);
  add(around, before_shape, length);
  add(around, model::combine(lower_case_, length), next_word);
  return features_.view();
}

}  // namespace quoth::token
