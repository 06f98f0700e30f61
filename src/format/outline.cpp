#include "format/outline.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "format/doubt.h"
#include "quoth/copies.h"

namespace quoth::format {
namespace {

constexpr std::size_t kAll = static_cast<std::size_t>(-1);
constexpr std::size_t kFewArticles = 10;     // up to this many articles are shown without limits
constexpr std::size_t kListedArticles = 20;  // so many articles are all listed

// Finds articles and quotations by their ids.
class Places {
 public:
  explicit Places(const Report& report) : report_(report) {
    for (std::size_t a = 0; a < report.articles.size(); ++a) {
      const Record& article = report.articles[a];
      numbers_.emplace(article.id, a + 1);
      for (const QuotationRecord& quotation : article.quotations)
        quotations_.emplace(key(article.id, quotation.id), &quotation);
    }
  }

  // 0 if there is no such article.
  ArticleNumber number(std::string_view article) const {
    const auto found = numbers_.find(article);
    return found == numbers_.end() ? 0 : found->second;
  }

  // Without a quotation if the variant has none.
  ShownPlace find(const Variant& variant) const {
    const auto found = quotations_.find(key(variant.article, variant.quotation));
    if (found == quotations_.end()) return {};
    const ArticleNumber at = number(variant.article);
    return {at, &report_.articles[at - 1], found->second, {}};
  }

  // How many quotations there are without those that copies repeat.
  std::size_t count_without(const Copies& copies) const {
    std::size_t count = 0;
    for (const Record& article : report_.articles) {
      const std::string original(copies.original_of(article.id));
      for (const QuotationRecord& quotation : article.quotations)
        if (original.empty() || !quotations_.contains(key(original, quotation.id))) ++count;
    }
    return count;
  }

 private:
  static std::string key(const std::string& article, const std::string& quotation) {
    return article + '\n' + quotation;
  }

  const Report& report_;
  std::unordered_map<std::string_view, ArticleNumber> numbers_;
  std::unordered_map<std::string, const QuotationRecord*> quotations_;
};

// The places of a statement by their wording, with what copies repeat at what they repeat.
ShownStatement show(const Statement& statement, const Places& places, const Copies& copies) {
  ShownStatement shown{.statement = &statement};
  std::map<std::string_view, std::size_t> wordings;  // by text; the fullest has no changes
  std::vector<const Variant*> repeats;
  for (const Variant& variant : statement.variants) {
    if (copies.repeats(statement, variant)) {
      repeats.push_back(&variant);
      continue;
    }
    ShownPlace place = places.find(variant);
    if (place.quotation == nullptr) continue;
    const std::string_view text = variant.changes.empty() ? std::string_view() : variant.text;
    const auto [found, is_new] = wordings.emplace(text, shown.wordings.size());
    if (is_new) shown.wordings.push_back({&variant, {}});
    if (shown.articles.empty() || shown.articles.back() != place.number)
      shown.articles.push_back(place.number);
    shown.wordings[found->second].places.push_back(std::move(place));
    ++shown.places;
  }
  std::stable_partition(
      shown.wordings.begin(), shown.wordings.end(),
      [](const ShownWording& wording) { return wording.variant->changes.empty(); });
  for (const Variant* repeat : repeats) {
    const std::string_view original = copies.original_of(repeat->article);
    for (ShownWording& wording : shown.wordings)
      for (ShownPlace& place : wording.places)
        if (place.article->id == original && place.quotation->id == repeat->quotation)
          place.copies.push_back(places.number(repeat->article));
  }
  return shown;
}

// Removes the places that are left out for doubt; returns how many.
std::size_t leave_out(ShownStatement& shown_statement) {
  std::size_t count = 0;
  std::set<ArticleNumber> articles;
  for (ShownWording& wording : shown_statement.wordings) {
    count += std::erase_if(wording.places, [](const ShownPlace& place) {
      return display_of(*place.quotation) == Display::left_out;
    });
    for (const ShownPlace& place : wording.places) articles.insert(place.number);
  }
  if (count == 0) return 0;
  std::erase_if(shown_statement.wordings,
                [](const ShownWording& wording) { return wording.places.empty(); });
  shown_statement.articles.assign(articles.begin(), articles.end());
  shown_statement.places -= count;
  return count;
}

// Whether nothing but doubtful words in quotation marks is left of it.
bool is_without_speaker(const ShownStatement& shown_statement) {
  return std::ranges::all_of(shown_statement.wordings, [](const ShownWording& wording) {
    return std::ranges::all_of(wording.places, [](const ShownPlace& place) {
      return display_of(*place.quotation) == Display::without_speaker;
    });
  });
}

// Keeps the first `shown` elements of a list; returns how many were removed.
template <typename T>
std::size_t truncate(std::vector<T>& list, std::size_t shown) {
  const std::size_t more = list.size() > shown ? list.size() - shown : 0;
  list.resize(list.size() - more);
  return more;
}

// Keeps the first places of a statement.
void truncate_places(ShownStatement& shown_statement, std::size_t most) {
  for (ShownWording& wording : shown_statement.wordings) {
    shown_statement.more += truncate(wording.places, most);
    most -= wording.places.size();
  }
  std::erase_if(shown_statement.wordings,
                [](const ShownWording& wording) { return wording.places.empty(); });
}

bool has_type_other_than_indirect(const ShownStatement& shown_statement) {
  return std::ranges::any_of(shown_statement.wordings, [](const ShownWording& wording) {
    return std::ranges::any_of(wording.places, [](const ShownPlace& place) {
      return place.quotation->type != QuotationType::indirect;
    });
  });
}

// What more articles carry first, those in the same articles together; then by article and
// position.
void sort_for_reading(std::vector<ShownStatement>& list) {
  const auto key = [](const ShownStatement& shown_statement) {
    const ShownPlace* first = nullptr;
    for (const ShownWording& wording : shown_statement.wordings) {
      const ShownPlace& place = wording.places.front();
      if (first == nullptr || place.number < first->number) first = &place;
    }
    const auto& content = first->quotation->content;
    const std::uint32_t start = content.empty() ? 0 : content.front().start;
    return std::tuple(-static_cast<std::ptrdiff_t>(shown_statement.articles.size()),
                      std::cref(shown_statement.articles), start);
  };
  std::ranges::stable_sort(list, [&](const ShownStatement& a, const ShownStatement& b) {
    const auto [a_size, a_articles, a_start] = key(a);
    const auto [b_size, b_articles, b_start] = key(b);
    return std::tie(a_size, a_articles.get(), a_start) <
           std::tie(b_size, b_articles.get(), b_start);
  });
}

// For choosing the ones to show: more articles first, then quoted before indirect, then sentences
// before fragments.
void sort_for_selection(std::vector<ShownStatement>& list) {
  constexpr std::ptrdiff_t kFragment = 4;  // words
  const auto key = [](const ShownStatement& shown_statement) {
    const bool fragment = std::ranges::count(shown_statement.statement->text, ' ') + 1 < kFragment;
    return std::tuple(-static_cast<std::ptrdiff_t>(shown_statement.articles.size()),
                      !has_type_other_than_indirect(shown_statement), fragment);
  };
  std::ranges::stable_sort(list, std::less<>(), key);
}

// The most readable statements; returns how many are left out.
std::size_t shorten(std::vector<ShownStatement>& list, Limits limits) {
  sort_for_reading(list);
  sort_for_selection(list);
  const std::size_t more = truncate(list, limits.statements);
  sort_for_reading(list);
  for (ShownStatement& shown_statement : list) truncate_places(shown_statement, limits.places);
  return more;
}

// The sections in order.
enum class Part : std::uint8_t { said, documents, unnamed, nobody, thoughts, acts };
constexpr std::array<std::string_view, 6> kTitles = {"",
                                                     "Documents",
                                                     "Unnamed",
                                                     "No one is named for",
                                                     "What they think, want or expect",
                                                     "What they decide or do"};

// Only what is nowhere said or written is a thought or an act.
Part part_of(const ShownStatement& shown_statement, const ReportSpeaker* speaker) {
  bool thought = false;
  bool act = false;
  bool said = false;
  for (const ShownWording& wording : shown_statement.wordings) {
    for (const ShownPlace& place : wording.places) {
      const Medium medium = place.quotation->medium;
      thought = thought || medium == Medium::thought;
      act = act || medium == Medium::act;
      said = said || medium == Medium::speech || medium == Medium::writing;
    }
  }
  if (!said) return act && !thought ? Part::acts : Part::thoughts;
  if (speaker == nullptr) return Part::nobody;
  if (speaker->kind == SpeakerKind::document) return Part::documents;
  return speaker->kind == SpeakerKind::unnamed ? Part::unnamed : Part::said;
}

using Sections = std::array<Section, kTitles.size()>;

// Everything, in the order of the report.
Sections sections_of(const Report& report, const Places& places, const Copies& copies,
                     Outline& outline) {
  std::unordered_map<std::string_view, const ReportSpeaker*> speakers;
  for (const ReportSpeaker& speaker : report.speakers) speakers.emplace(speaker.id, &speaker);
  std::array<std::unordered_map<const ReportSpeaker*, ShownSpeaker>, kTitles.size()> shown;
  Sections sections;
  for (const Statement& statement : report.statements) {
    ShownStatement shown_statement = show(statement, places, copies);
    outline.left_out += leave_out(shown_statement);
    if (shown_statement.wordings.empty()) continue;
    const auto found = speakers.find(statement.speaker);
    const ReportSpeaker* speaker = found == speakers.end() ? nullptr : found->second;
    if (speaker != nullptr && is_without_speaker(shown_statement)) {
      outline.without_speaker += shown_statement.places;
      speaker = nullptr;
    }
    const auto part = static_cast<std::size_t>(part_of(shown_statement, speaker));
    auto& list = speaker == nullptr ? sections[part].unattributed : shown[part][speaker].statements;
    list.push_back(std::move(shown_statement));
  }
  for (std::size_t part = 0; part < sections.size(); ++part) {
    sections[part].title = kTitles[part];
    for (const ReportSpeaker& speaker : report.speakers) {
      const auto found = shown[part].find(&speaker);
      if (found == shown[part].end()) continue;
      ShownSpeaker& shown_speaker = found->second;
      shown_speaker.speaker = &speaker;
      std::set<ArticleNumber> articles;
      for (const ShownStatement& shown_statement : shown_speaker.statements) {
        articles.insert(shown_statement.articles.begin(), shown_statement.articles.end());
        shown_speaker.quotations += shown_statement.places;
      }
      shown_speaker.articles.assign(articles.begin(), articles.end());
      sections[part].speakers.push_back(std::move(shown_speaker));
    }
  }
  return sections;
}

void shorten(Section& section, Limits limits) {
  section.more = truncate(section.speakers, limits.speakers);
  for (ShownSpeaker& shown_speaker : section.speakers)
    shown_speaker.more = shorten(shown_speaker.statements, limits);
  section.unattributed_more = shorten(section.unattributed, limits);
}

// Calls `visit` with all statements that are shown.
template <typename Visit>
void for_each_statement(const std::vector<Section>& sections, Visit visit) {
  for (const Section& section : sections) {
    for (const ShownSpeaker& shown_speaker : section.speakers)
      std::ranges::for_each(shown_speaker.statements, visit);
    std::ranges::for_each(section.unattributed, visit);
  }
}

std::set<ArticleNumber> articles_in(const std::vector<Section>& sections) {
  std::set<ArticleNumber> numbers;
  for_each_statement(sections, [&](const ShownStatement& shown_statement) {
    numbers.insert(shown_statement.articles.begin(), shown_statement.articles.end());
  });
  return numbers;
}

void list_articles(const Report& report, const Places& places, const Copies& copies,
                   Outline& outline) {
  const bool few = report.articles.size() <= kListedArticles;
  const std::set<ArticleNumber> referred = articles_in(outline.sections);
  for (ArticleNumber number = 1; number <= report.articles.size(); ++number) {
    const Record& article = report.articles[number - 1];
    const bool is_copy = !copies.original_of(article.id).empty();
    if (is_copy && !referred.contains(number)) continue;
    if (!few && !referred.contains(number)) {
      ++outline.articles_more;
      continue;
    }
    ShownArticle shown{number, &article, {}};
    if (const auto found = copies.all().find(article.id); found != copies.all().end())
      for (const std::string& id : found->second)
        shown.copies.push_back(&report.articles[places.number(id) - 1]);
    outline.articles.push_back(std::move(shown));
  }
}

EntityList entities_of(const Report& report, EntityLabel label, std::string_view title,
                       std::size_t shown) {
  EntityList list{title, {}, 0};
  for (const ReportEntity& entity : report.entities)
    if (entity.label == label) list.entities.push_back(&entity);
  std::ranges::stable_sort(list.entities, std::greater<>(), &ReportEntity::mentions);
  list.more = truncate(list.entities, shown);
  return list;
}

bool is_whole(const Outline& outline) {
  bool whole =
      std::ranges::all_of(outline.entities, [](const auto& list) { return list.more == 0; });
  for (const Section& section : outline.sections) {
    whole = whole && section.more == 0 && section.unattributed_more == 0;
    for (const ShownSpeaker& shown_speaker : section.speakers)
      whole = whole && shown_speaker.more == 0;
  }
  for_each_statement(outline.sections, [&](const ShownStatement& shown_statement) {
    whole = whole && shown_statement.more == 0;
  });
  return whole;
}

}  // namespace

Limits limits_for(const Report& report, Amounts amounts) {
  Limits limits{20, 5, 6, 15};
  if (report.articles.size() <= kFewArticles) limits = {kAll, kAll, kAll, 15};
  if (amounts.all) limits = {kAll, kAll, kAll, kAll};
  if (amounts.speakers != 0) limits.speakers = amounts.speakers;
  if (amounts.statements != 0) limits.statements = amounts.statements;
  return limits;
}

Outline make_outline(const Report& report, Limits limits) {
  const Places places(report);
  const Copies& copies = report.copies;
  Outline outline;
  outline.quotations = places.count_without(copies);
  for (const Record& article : report.articles) {
    if (article.date.empty()) continue;
    if (outline.first_date.empty()) outline.first_date = outline.last_date = article.date;
    outline.first_date = std::min<std::string_view>(outline.first_date, article.date);
    outline.last_date = std::max<std::string_view>(outline.last_date, article.date);
  }
  for (Section& section : sections_of(report, places, copies, outline)) {
    if (section.empty()) continue;
    shorten(section, limits);
    outline.sections.push_back(std::move(section));
  }
  list_articles(report, places, copies, outline);
  const std::pair<EntityLabel, std::string_view> labels[] = {{EntityLabel::person, "People"},
                                                             {EntityLabel::org, "Organizations"},
                                                             {EntityLabel::loc, "Places"}};
  for (const auto& [label, title] : labels) {
    EntityList list = entities_of(report, label, title, limits.entities);
    if (!list.entities.empty()) outline.entities.push_back(std::move(list));
  }
  outline.whole = is_whole(outline);
  return outline;
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string text = std::to_string(count);
  text.append(1, ' ').append(noun);
  if (count != 1) text += 's';
  return text;
}

}  // namespace quoth::format
