#include "entity/short_names.h"

#include <algorithm>
#include <memory_resource>
#include <string_view>
#include <unordered_set>

#include "entity/name_context.h"
#include "entity/name_words.h"
#include "model/feature_hash.h"
#include "token/token_search.h"

namespace quoth::entity {
namespace {

constexpr std::size_t kWordsBytes = 4096;  // what the words of most articles take

class ShortNames {
 public:
  ShortNames(const NameArticle& article, const Annotation& annotation)
      : article_(article), annotation_(annotation) {}

  void explain(std::vector<Entity>& names) {
    for (const Entity& name : names) gather(name);
    for (Entity& name : names) {
      const std::string_view word = annotation_.text_of(name.span);
      if (!is_one_word(word)) continue;
      const bool surname = surnames_.contains(word) && !is_listed(name);
      if (is_of_ship(name)) {
        name.label = EntityLabel::misc;
      } else if ((name.label == EntityLabel::org && is_before(name, administration())) ||
                 (name.label == EntityLabel::loc && surname)) {
        name.label = EntityLabel::person;
      } else if (name.label == EntityLabel::person && of_bodies_.contains(word) &&
                 !of_persons_.contains(word)) {
        name.label = EntityLabel::org;
      }
    }
  }

 private:
  using Words = std::pmr::unordered_set<std::string_view>;
  using Hashes = std::vector<model::FeatureHash>;

  static const Hashes& administration() {
    static const Hashes words = context_words("administers");
    return words;
  }

  void gather(const Entity& name) {
    static const Hashes of_companies = context_words("company");
    std::string_view words = annotation_.text_of(name.span);
    std::size_t blank = words.find(' ');
    if (blank == words.npos) {
      if (name.label != EntityLabel::person) return;
      const bool titled = is_after_title(name);
      if (titled) surnames_.insert(words);
      if (titled || is_before(name, administration())) of_persons_.insert(words);
      if (is_before(name, of_companies)) of_bodies_.insert(words);
      return;
    }
    if (name.label == EntityLabel::org) of_bodies_.insert(words.substr(0, blank));
    if (name.label != EntityLabel::person) return;
    for (; blank != words.npos; blank = words.find(' ')) {
      of_persons_.insert(words.substr(0, blank));
      words.remove_prefix(blank + 1);
    }
    of_persons_.insert(words);
    surnames_.insert(words);
  }

  // Whether a list has it as a place.
  bool is_listed(const Entity& name) const {
    constexpr Lists kPlaces = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7;  // countries to regions
    return (article_.tokens()[token::tokens_in(annotation_, name.span).begin].begins & kPlaces) !=
           0;
  }

  bool is_after_title(const Entity& name) const {
    const Index first = token::tokens_in(annotation_, name.span).begin;
    return first > 0 && is_title(annotation_.text_of(annotation_.tokens[first - 1].span));
  }

  // "The ferry Corwin".
  bool is_of_ship(const Entity& name) const {
    static const Hashes vessels = context_words("vessel");
    const Index first = token::tokens_in(annotation_, name.span).begin;
    return first > 0 && is_noun(article_.tag(first - 1)) &&
           std::ranges::count(vessels, article_.words()[first - 1].lower) > 0;
  }

  // Whether one of the words follows, after "'s" or without it.
  bool is_before(const Entity& name, const Hashes& words) const {
    Index next = token::tokens_in(annotation_, name.span).end;
    if (next < annotation_.tokens.size() && article_.tag(next) == Tag::POS) ++next;
    return next < annotation_.tokens.size() &&
           std::ranges::count(words, article_.words()[next].lower) > 0;
  }

  const NameArticle& article_;
  const Annotation& annotation_;
  std::pmr::monotonic_buffer_resource memory_{kWordsBytes};
  Words of_persons_{&memory_};  // all words of their full names, and those after a title
  Words surnames_{&memory_};    // the last of them
  Words of_bodies_{&memory_};   // the first words of their names, and what has shares
};

}  // namespace

std::vector<Entity> with_explained_short_names(std::vector<Entity> names,
                                               const NameArticle& article,
                                               const Annotation& annotation) {
  ShortNames(article, annotation).explain(names);
  return names;
}

}  // namespace quoth::entity
