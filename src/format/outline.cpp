#include "format/outline.h"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "format/doubt.h"
#include "quoth/copies.h"

namespace quoth::format {
namespace {

constexpr std::size_t kFewArticles = 10;  // up to this many articles are shown without limits

// Finds the quotation of a variant.
class Quotations {
 public:
  explicit Quotations(const Report& report) {
    for (const Record& article : report.articles) {
      for (const QuotationRecord& quotation : article.quotations) {
        places_.emplace(key(article.id, quotation.id), std::pair(&article, &quotation));
      }
    }
  }

  ShownVariant find(const Variant& variant) const {
    const auto found = places_.find(key(variant.article, variant.quotation));
    if (found == places_.end()) return {};
    return {found->second.first, found->second.second, &variant, {}};
  }

  // How many there are without those that copies repeat.
  std::size_t count_without(const Copies& copies) const {
    return static_cast<std::size_t>(std::ranges::count_if(places_, [&](const auto& place) {
      const auto [article, quotation] = place.second;
      const std::string original(copies.original_of(article->id));
      return original.empty() || !places_.contains(key(original, quotation->id));
    }));
  }

 private:
  static std::string key(const std::string& article, const std::string& quotation) {
    return article + '\n' + quotation;
  }

  std::unordered_map<std::string, std::pair<const Record*, const QuotationRecord*>> places_;
};

// The variants of a statement in order, with what copies repeat at what they repeat.
ShownStatement show(const Statement& statement, const Quotations& quotations,
                    const Copies& copies) {
  ShownStatement shown{.statement = &statement};
  std::vector<const Variant*> repeats;
  for (const Variant& variant : statement.variants) {
    if (copies.repeats(statement, variant)) {
      repeats.push_back(&variant);
      continue;
    }
    const ShownVariant shown_variant = quotations.find(variant);
    if (shown_variant.quotation != nullptr) shown.variants.push_back(shown_variant);
  }
  for (const Variant* repeat : repeats) {
    const std::string_view original = copies.original_of(repeat->article);
    for (ShownVariant& shown_variant : shown.variants) {
      const bool repeated =
          shown_variant.article->id == original && shown_variant.quotation->id == repeat->quotation;
      if (repeated) shown_variant.copies.push_back(repeat->article);
    }
  }
  return shown;
}

bool is_told(const ShownVariant& shown_variant, Telling telling) {
  return telling_of(*shown_variant.quotation) == telling;
}

// Removes the variants that are left out; returns how many there were.
std::size_t leave_out(ShownStatement& shown_statement) {
  return std::erase_if(shown_statement.variants, [](const ShownVariant& shown_variant) {
    return is_told(shown_variant, Telling::left_out);
  });
}

// Whether nothing but doubtful words in quotation marks is left of it.
bool is_without_speaker(const ShownStatement& shown_statement) {
  return std::ranges::all_of(shown_statement.variants, [](const ShownVariant& shown_variant) {
    return is_told(shown_variant, Telling::without_speaker);
  });
}

std::size_t count_articles(const std::vector<ShownVariant>& variants) {
  std::size_t count = 0;
  const Record* latest = nullptr;
  for (const ShownVariant& shown_variant : variants) {
    if (shown_variant.article != latest) ++count;
    latest = shown_variant.article;
  }
  return count;
}

// Keeps the first `shown` elements of a list; returns how many were removed.
template <typename T>
std::size_t truncate(std::vector<T>& list, std::size_t shown) {
  const std::size_t more = list.size() > shown ? list.size() - shown : 0;
  list.resize(list.size() - more);
  return more;
}

bool is_unspoken(const ShownStatement& shown_statement) {
  return std::ranges::all_of(shown_statement.variants, [](const ShownVariant& shown_variant) {
    const Medium medium = shown_variant.quotation->medium;
    return medium == Medium::thought || medium == Medium::act;
  });
}

bool is_unspoken(const ShownSpeaker& shown_speaker) {
  return std::ranges::all_of(shown_speaker.statements, [](const ShownStatement& shown_statement) {
    return is_unspoken(shown_statement);
  });
}

SpeakerSection& section_of(const ShownSpeaker& shown_speaker, Outline& outline) {
  if (is_unspoken(shown_speaker)) return outline.unspoken;
  if (shown_speaker.speaker->kind == SpeakerKind::document) return outline.documents;
  if (shown_speaker.speaker->kind == SpeakerKind::unnamed) return outline.unnamed;
  return outline.said;
}

// Speech and writing before thoughts and acts; then statements in more articles first; then by
// article and position.
void sort_for_reading(std::vector<ShownStatement>& list) {
  const auto key = [](const ShownStatement& shown_statement) {
    const ShownVariant& first = shown_statement.variants.front();
    const auto& content = first.quotation->content;
    const std::uint32_t start = content.empty() ? 0 : content.front().start;
    return std::tuple(is_unspoken(shown_statement),
                      -static_cast<std::int64_t>(shown_statement.articles),
                      std::string_view(first.article->id), start);
  };
  std::ranges::stable_sort(list, std::less<>(), key);
}

bool is_quoted(const ShownStatement& shown_statement) {
  return std::ranges::any_of(shown_statement.variants, [](const ShownVariant& shown_variant) {
    return shown_variant.quotation->type != QuotationType::indirect;
  });
}

// For choosing the ones to show: speech before thoughts and acts, more articles first, then quoted
// before indirect, then sentences before fragments.
void sort_for_selection(std::vector<ShownStatement>& list) {
  constexpr std::ptrdiff_t kFragment = 4;  // words
  const auto key = [](const ShownStatement& shown_statement) {
    const bool fragment = std::ranges::count(shown_statement.statement->text, ' ') + 1 < kFragment;
    return std::tuple(is_unspoken(shown_statement),
                      -static_cast<std::int64_t>(shown_statement.articles),
                      !is_quoted(shown_statement), fragment);
  };
  std::ranges::stable_sort(list, std::less<>(), key);
}

EntityList entities_of(const Report& report, EntityLabel label, std::string_view title,
                       std::size_t shown) {
  EntityList list{title, {}, 0};
  for (const ReportEntity& entity : report.entities) {
    if (entity.label == label) list.entities.push_back(&entity);
  }
  list.more = truncate(list.entities, shown);
  return list;
}

}  // namespace

Limits limits_for(const Report& report, std::size_t speakers) {
  constexpr std::size_t kAll = static_cast<std::size_t>(-1);
  const bool few = report.articles.size() <= kFewArticles;
  Limits limits = few ? Limits{kAll, kAll, kAll, 15} : Limits{20, 5, 6, 15};
  if (speakers != 0) limits.speakers = speakers;
  return limits;
}

Outline make_outline(const Report& report, Limits limits) {
  const Quotations quotations(report);
  Outline outline;
  const Copies& copies = report.copies;
  outline.quotations = quotations.count_without(copies);
  for (const auto& [original, ids] : copies.all()) outline.copies.push_back({original, ids});
  outline.copies_more = truncate(outline.copies, limits.copies);
  for (const Record& article : report.articles) {
    if (article.date.empty()) continue;
    if (outline.first_date.empty()) outline.first_date = outline.last_date = article.date;
    outline.first_date = std::min<std::string_view>(outline.first_date, article.date);
    outline.last_date = std::max<std::string_view>(outline.last_date, article.date);
  }

  std::unordered_map<std::string_view, std::size_t> places;
  std::vector<ShownSpeaker> speakers;
  for (const ReportSpeaker& speaker : report.speakers) {
    places.emplace(speaker.id, speakers.size());
    speakers.push_back({&speaker, {}, 0});
  }
  for (const Statement& statement : report.statements) {
    ShownStatement shown_statement = show(statement, quotations, copies);
    outline.left_out += leave_out(shown_statement);
    if (shown_statement.variants.empty()) continue;
    shown_statement.articles = count_articles(shown_statement.variants);
    const auto place = places.find(statement.speaker);
    if (place == places.end()) {
      outline.unattributed.push_back(std::move(shown_statement));
    } else if (is_without_speaker(shown_statement)) {
      outline.without_speaker += shown_statement.variants.size();
      outline.unattributed.push_back(std::move(shown_statement));
    } else {
      speakers[place->second].statements.push_back(std::move(shown_statement));
    }
  }

  const auto shorten = [&](std::vector<ShownStatement>& list) {
    sort_for_reading(list);
    sort_for_selection(list);
    const std::size_t more = truncate(list, limits.statements);
    sort_for_reading(list);
    for (ShownStatement& shown_statement : list)
      shown_statement.more = truncate(shown_statement.variants, limits.variants);
    return more;
  };
  for (ShownSpeaker& shown_speaker : speakers) {
    if (shown_speaker.statements.empty()) continue;
    SpeakerSection& kind = section_of(shown_speaker, outline);
    shown_speaker.more = shorten(shown_speaker.statements);
    kind.speakers.push_back(std::move(shown_speaker));
  }
  for (SpeakerSection* kind :
       {&outline.said, &outline.unspoken, &outline.documents, &outline.unnamed}) {
    kind->more = truncate(kind->speakers, limits.speakers);
  }
  outline.unattributed_more = shorten(outline.unattributed);

  const std::pair<EntityLabel, std::string_view> labels[] = {{EntityLabel::person, "People"},
                                                             {EntityLabel::org, "Organizations"},
                                                             {EntityLabel::loc, "Places"}};
  for (const auto& [label, title] : labels) {
    EntityList list = entities_of(report, label, title, limits.entities);
    if (!list.entities.empty()) outline.entities.push_back(std::move(list));
  }
  return outline;
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string text = std::to_string(count);
  text.append(1, ' ').append(noun);
  if (count != 1) text += 's';
  return text;
}

}  // namespace quoth::format
