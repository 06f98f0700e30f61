#include "train/reader/gum_names.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "train/reader/lines.h"

namespace quoth::train {
namespace {

// Maps GUM's entity types. All other proper names are MISC.
EntityLabel label_of(std::string_view type) {
  if (type == "person") return EntityLabel::person;
  if (type == "organization") return EntityLabel::org;
  if (type == "place") return EntityLabel::loc;
  return EntityLabel::misc;
}

// Words that may be in a name, between its proper nouns.
bool joins(std::string_view form) {
  static constexpr std::string_view kJoining[] = {"of",  "and", "&",  "for", "-",   "'",   ".",
                                                  "the", "de",  "la", "von", "van", "del", "'s"};
  return std::ranges::count(kJoining, form) > 0;
}

}  // namespace

void GumNames::word(std::string_view entity, const Gold& gold) {
  const std::size_t here = gold.annotation.tokens.size() - 1;
  while (!entity.empty()) {
    const bool opens = entity.front() == '(';
    if (opens) entity.remove_prefix(1);
    const std::size_t end = std::min(entity.find_first_of("()"), entity.size());
    const std::string_view body = entity.substr(0, end);
    const bool closes = end < entity.size() && entity[end] == ')';
    entity.remove_prefix(closes ? end + 1 : end);
    if (opens) {
      const auto fields = split(body, '-');
      if (fields.size() < 6) continue;
      std::size_t head = 1;
      std::from_chars(fields[5].data(), fields[5].data() + fields[5].size(), head);
      mentions_.push_back(
          {here, here, here + head - 1, fields[0], fields[1], fields.size() > 7, !closes});
    } else {
      for (std::size_t i = mentions_.size(); i-- > 0;) {
        if (mentions_[i].open && mentions_[i].id == body) {
          mentions_[i].open = false;
          mentions_[i].last = here;
          break;
        }
      }
    }
  }
}

std::vector<Entity> GumNames::end_sentence(const Gold& gold) {
  const auto proper = [&](std::size_t i) { return is_proper_noun(gold.tags[i]); };
  const auto form = [&](std::size_t i) {
    return gold.annotation.text_of(gold.annotation.tokens[i].span);
  };
  std::vector<Entity> names;
  std::ranges::stable_sort(mentions_, std::greater<>(),
                           [](const Mention& mention) { return mention.last - mention.first; });
  for (const Mention& mention : mentions_) {
    if (mention.open || mention.head > mention.last || !proper(mention.head)) continue;
    const EntityLabel label = label_of(mention.type);
    if (label == EntityLabel::misc && !mention.linked) continue;
    if (mention.type == "time") continue;
    std::size_t first = mention.head;
    std::size_t last = mention.head;
    for (std::size_t i = first; i-- > mention.first && (proper(i) || joins(form(i)));) {
      if (proper(i)) first = i;
    }
    for (std::size_t i = last + 1;
         i <= mention.last && (proper(i) || joins(form(i)) || gold.tags[i] == Tag::CD); ++i) {
      if (form(i) == "'s" || form(i) == "and") break;
      if (proper(i) || gold.tags[i] == Tag::CD) last = i;
    }
    // In "Professor Ann Lee" the title is not part of the name.
    const auto title = [&](std::size_t i) {
      return model::Lexicon::named("titles").contains(text::to_lower_ascii(form(i)));
    };
    while (label == EntityLabel::person && first < last && title(first)) ++first;
    const Span span{gold.annotation.tokens[first].span.begin,
                    gold.annotation.tokens[last].span.end};
    if (std::ranges::any_of(names, [&](const Entity& name) { return name.span.overlaps(span); }))
      continue;
    names.push_back({span, label, {}});
  }
  mentions_.clear();
  // GUM has no entities for adjectives. In CoNLL-2003, adjectives of nations and religions are
  // MISC.
  const std::size_t begin =
      gold.annotation.sentences.empty() ? 0 : gold.annotation.sentences.back().end_token;
  for (std::size_t i = begin; i < gold.annotation.tokens.size(); ++i) {
    const Span span = gold.annotation.tokens[i].span;
    if (!model::Lexicon::named("demonyms").contains(form(i))) continue;
    if (std::ranges::any_of(names, [&](const Entity& name) { return name.span.overlaps(span); }))
      continue;
    names.push_back({span, EntityLabel::misc, {}});
  }
  std::ranges::sort(names, {}, [](const Entity& name) { return name.span.begin; });
  return names;
}

}  // namespace quoth::train
