#include "format/outline.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "quoth/copies.h"

namespace quoth::format {
namespace {

constexpr std::size_t kAll = static_cast<std::size_t>(-1);
constexpr std::size_t kFewArticles = 10;     // up to this many articles are shown without limits
constexpr std::size_t kListedArticles = 20;  // so many articles are all listed

// How many quotations there are without those that copies repeat.
std::size_t count_without_copies(const report::AnyReport& report, const Record& article) {
  const auto original = report.article_called(report.copies().original_of(article.id));
  if (!original) return article.quotations.size();
  std::unordered_set<std::string> ids;
  for (QuotationRecord& quotation : report.article(*original).quotations) {
    ids.insert(std::move(quotation.id));
  }
  return static_cast<std::size_t>(std::ranges::count_if(
      article.quotations,
      [&](const QuotationRecord& quotation) { return !ids.contains(quotation.id); }));
}

// What is kept of a statement that may be shown.
struct Candidate {
  std::uint32_t statement = 0;  // its number
  std::uint32_t start = 0;      // of its first place
  std::uint32_t places = 0;
  bool only_indirect = false;
  bool fragment = false;
  std::vector<std::uint32_t> articles;  // their numbers
};

Candidate candidate_of(std::size_t number, const ShownStatement& shown_statement) {
  constexpr std::ptrdiff_t kFragment = 4;  // words
  const ShownPlace* first = nullptr;
  for (const ShownWording& wording : shown_statement.wordings) {
    const ShownPlace& place = wording.places.front();
    if (first == nullptr || place.number < first->number) first = &place;
  }
  const auto& content = first->quotation.content;
  return {.statement = static_cast<std::uint32_t>(number),
          .start = content.empty() ? 0 : content.front().start,
          .places = static_cast<std::uint32_t>(shown_statement.places),
          .only_indirect = !has_marks(shown_statement),
          .fragment = std::ranges::count(shown_statement.statement->text, ' ') + 1 < kFragment,
          .articles = {shown_statement.articles.begin(), shown_statement.articles.end()}};
}

// What more articles carry first, those in the same articles together; then by article and
// position.
void sort_for_reading(std::vector<Candidate>& list) {
  std::ranges::stable_sort(list, [](const Candidate& a, const Candidate& b) {
    if (a.articles.size() != b.articles.size()) return a.articles.size() > b.articles.size();
    return std::tie(a.articles, a.start) < std::tie(b.articles, b.start);
  });
}

// For choosing the ones to show: more articles first, then quoted before indirect, then sentences
// before fragments.
void sort_for_selection(std::vector<Candidate>& list) {
  std::ranges::stable_sort(list, std::less<>(), [](const Candidate& candidate) {
    return std::tuple(-static_cast<std::ptrdiff_t>(candidate.articles.size()),
                      candidate.only_indirect, candidate.fragment);
  });
}

// The most readable statements, and how many are left out.
std::pair<std::vector<ShownStatement>, std::size_t> chosen(std::vector<Candidate>& list,
                                                           const report::AnyReport& report,
                                                           Addressees& addressees, Limits limits) {
  sort_for_reading(list);
  sort_for_selection(list);
  const std::size_t more = truncate(list, limits.statements);
  sort_for_reading(list);
  std::vector<ShownStatement> statements;
  statements.reserve(list.size());
  for (const Candidate& candidate : list) {
    ShownStatement shown_statement = show(report, candidate.statement);
    leave_out(shown_statement);
    truncate_places(shown_statement, limits.places);
    addressees.name(shown_statement);
    statements.push_back(std::move(shown_statement));
  }
  return {std::move(statements), more};
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
      const Medium medium = place.quotation.medium;
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

// The statements of a section, before it is chosen which of them are shown.
struct Candidates {
  std::unordered_map<std::size_t, std::vector<Candidate>> by_speaker;  // by place in the report
  std::vector<Candidate> unattributed;
};

// Everything, in the order of the report.
std::array<Candidates, kTitles.size()> candidates_in(const report::AnyReport& report,
                                                     Outline& outline) {
  std::unordered_map<std::string_view, std::size_t> speakers;
  for (std::size_t s = 0; s < report.speakers().size(); ++s) {
    speakers.emplace(report.speakers()[s].id, s);
  }
  std::array<Candidates, kTitles.size()> parts;
  for (std::size_t n = 0; n < report.statements(); ++n) {
    ShownStatement shown_statement = show(report, n);
    outline.left_out += leave_out(shown_statement);
    if (shown_statement.wordings.empty()) continue;
    const auto found = speakers.find(shown_statement.statement->speaker);
    const ReportSpeaker* speaker =
        found == speakers.end() ? nullptr : &report.speakers()[found->second];
    if (speaker != nullptr && is_without_speaker(shown_statement)) {
      outline.without_speaker += shown_statement.places;
      speaker = nullptr;
    }
    Candidates& part = parts[static_cast<std::size_t>(part_of(shown_statement, speaker))];
    auto& list = speaker == nullptr ? part.unattributed : part.by_speaker[found->second];
    list.push_back(candidate_of(n, shown_statement));
  }
  return parts;
}

ShownSpeaker shown_speaker_of(const ReportSpeaker& speaker, std::vector<Candidate>& statements,
                              const report::AnyReport& report, Addressees& addressees,
                              Limits limits) {
  ShownSpeaker shown_speaker{.speaker = &speaker};
  std::set<ArticleNumber> articles;
  for (const Candidate& candidate : statements) {
    articles.insert(candidate.articles.begin(), candidate.articles.end());
    shown_speaker.quotations += candidate.places;
  }
  shown_speaker.articles.assign(articles.begin(), articles.end());
  std::tie(shown_speaker.statements, shown_speaker.more) =
      chosen(statements, report, addressees, limits);
  return shown_speaker;
}

Section section_of(std::string_view title, Candidates& candidates, const report::AnyReport& report,
                   Addressees& addressees, Limits limits) {
  Section section{.title = title};
  const std::size_t speakers = candidates.by_speaker.size();
  for (std::size_t s = 0; section.speakers.size() < std::min(limits.speakers, speakers); ++s) {
    const auto found = candidates.by_speaker.find(s);
    if (found == candidates.by_speaker.end()) continue;
    section.speakers.push_back(
        shown_speaker_of(report.speakers()[s], found->second, report, addressees, limits));
  }
  section.more = speakers - section.speakers.size();
  std::tie(section.unattributed, section.unattributed_more) =
      chosen(candidates.unattributed, report, addressees, limits);
  return section;
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

void list_articles(const report::AnyReport& report, Outline& outline) {
  const bool few = report.articles() <= kListedArticles;
  const std::set<ArticleNumber> referred = articles_in(outline.sections);
  for (ArticleNumber number = 1; number <= report.articles(); ++number) {
    const std::string& id = report.id(number - 1);
    const bool is_copy = !report.copies().original_of(id).empty();
    if (is_copy && !referred.contains(number)) continue;
    if (!few && !referred.contains(number)) {
      ++outline.articles_more;
      continue;
    }
    Record article = report.article(number - 1);
    ShownArticle shown{number, id, std::move(article.title), std::move(article.date), {}};
    const auto& copies = report.copies().all();
    if (const auto found = copies.find(id); found != copies.end()) shown.copies = found->second;
    outline.articles.push_back(std::move(shown));
  }
}

std::vector<EntityList> entities_of(const report::AnyReport& report, std::size_t most) {
  struct Mentioned {
    std::uint32_t mentions = 0;
    std::uint32_t entity = 0;  // its number
  };
  constexpr std::pair<EntityLabel, std::string_view> kLabels[] = {
      {EntityLabel::person, "People"},
      {EntityLabel::org, "Organizations"},
      {EntityLabel::loc, "Places"}};
  std::map<EntityLabel, std::vector<Mentioned>> all;
  for (std::uint32_t n = 0; n < report.entities(); ++n) {
    const ReportEntity entity = report.entity(n);
    all[entity.label].push_back({entity.mentions, n});
  }
  std::vector<EntityList> lists;
  for (const auto& [label, title] : kLabels) {
    std::vector<Mentioned>& mentioned = all[label];
    if (mentioned.empty()) continue;
    std::ranges::stable_sort(mentioned, std::greater<>(), &Mentioned::mentions);
    EntityList& list = lists.emplace_back(EntityList{title, {}, truncate(mentioned, most)});
    list.entities.reserve(mentioned.size());
    for (const Mentioned& one : mentioned) list.entities.push_back(report.entity(one.entity));
  }
  return lists;
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

Limits limits_for(std::size_t articles, Amounts amounts) {
  Limits limits{20, 5, 6, 15};
  if (articles <= kFewArticles) limits = {kAll, kAll, kAll, 15};
  if (amounts.all) limits = {kAll, kAll, kAll, kAll};
  if (amounts.speakers != 0) limits.speakers = amounts.speakers;
  if (amounts.statements != 0) limits.statements = amounts.statements;
  return limits;
}

Outline make_outline(const report::AnyReport& report, Limits limits) {
  Outline outline;
  for (std::size_t a = 0; a < report.articles(); ++a) {
    const Record article = report.article(a);
    outline.quotations += count_without_copies(report, article);
    if (article.date.empty()) continue;
    if (outline.first_date.empty()) outline.first_date = outline.last_date = article.date;
    outline.first_date = std::min(outline.first_date, article.date);
    outline.last_date = std::max(outline.last_date, article.date);
  }
  auto parts = candidates_in(report, outline);
  Addressees addressees(report);
  for (std::size_t part = 0; part < parts.size(); ++part) {
    Section section = section_of(kTitles[part], parts[part], report, addressees, limits);
    if (!section.empty()) outline.sections.push_back(std::move(section));
  }
  list_articles(report, outline);
  outline.entities = entities_of(report, limits.entities);
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
