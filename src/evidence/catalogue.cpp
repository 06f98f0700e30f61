#include "evidence/catalogue.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "evidence/html.h"
#include "text/digest.h"

namespace quoth::evidence {
namespace {

// Makes names that no other part of the page has.
class Anchors {
 public:
  std::string unique(const std::string& name) {
    std::string result = name;
    for (int& count = counts_[name]; !taken_.insert(result).second;)
      result = name + "-" + std::to_string(++count + 1);
    return result;
  }

 private:
  std::unordered_set<std::string> taken_;
  // How many of a name were numbered, so that a report with one id many times takes linear time.
  std::unordered_map<std::string, int> counts_;
};

// The id with this prefix, which those of other programs may lack.
std::string named(std::string_view prefix, std::string_view id) {
  if (id.starts_with(prefix)) id.remove_prefix(prefix.size());
  return std::string(prefix) + plain_name(id);
}

// Statements of more articles first, then in the order in which they are read.
void sort_for_reading(std::vector<StatementEntry>& statements) {
  const auto key = [](const StatementEntry& entry) {
    const QuotationEntry& first = entry.quotations.front();
    const auto& content = first.quotation->content;
    return std::tuple(-static_cast<std::int64_t>(entry.statement->articles.size()), first.article,
                      content.empty() ? 0 : content.front().start);
  };
  std::ranges::stable_sort(statements, std::less<>(), key);
}

}  // namespace

Catalogue::Catalogue(const Report& report, const Texts& texts) : report_(&report), asked_(report) {
  add_articles(report.copies, texts);
  add_speakers(report.copies);
  name_quotations();
}

void Catalogue::add_articles(const Copies& copies, const Texts& texts) {
  Anchors anchors;
  for (const Record& article : report_->articles) {
    const auto text = texts.find(article.digest);
    articles_.push_back({.head = head_of(article, text == texts.end() ? "" : text->second),
                         .anchor = anchors.unique("a-" + text::short_digest(article.id)),
                         .original = std::string(copies.original_of(article.id))});
  }
  article_speakers_.resize(articles_.size());
}

void Catalogue::add_speakers(const Copies& copies) {
  Anchors anchors;
  for (const ReportSpeaker& speaker : report_->speakers)
    speakers_.push_back({&speaker, anchors.unique(named("by-", speaker.id)), {}, 0});
  std::ranges::stable_sort(speakers_, {},
                           [](const SpeakerEntry& entry) { return entry.speaker->kind; });
  speakers_.push_back({nullptr, anchors.unique("by-nobody"), {}, 0});
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i + 1 < speakers_.size(); ++i)
    places.emplace(speakers_[i].speaker->id, i);

  for (std::size_t n = 0; n < report_->statements.size(); ++n) {
    const Statement& statement = report_->statements[n];
    const auto place = places.find(statement.speaker);
    const std::size_t speaker = place == places.end() ? speakers_.size() - 1 : place->second;
    StatementEntry entry{.statement = &statement,
                         .anchor = anchors.unique(named("s-", statement.id))};
    const auto quoted = asked_.places(n);
    for (std::size_t v = 0; v < quoted.size(); ++v) {
      if (!quoted[v]) continue;
      const Variant& variant = statement.variants[v];
      const auto [article, quotation] = *quoted[v];
      entry.quotations.push_back({.article = article,
                                  .quotation = &report_->articles[article].quotations[quotation],
                                  .variant = &variant,
                                  .speaker = speaker,
                                  .repeats = copies.repeats(statement, variant)});
    }
    if (!entry.quotations.empty()) speakers_[speaker].statements.push_back(std::move(entry));
  }
  std::erase_if(speakers_, [](const SpeakerEntry& entry) { return entry.statements.empty(); });
}

void Catalogue::name_quotations() {
  for (std::size_t s = 0; s < speakers_.size(); ++s) {
    SpeakerEntry& speaker = speakers_[s];
    sort_for_reading(speaker.statements);
    for (StatementEntry& statement : speaker.statements) {
      const StatementPlace place{s,
                                 static_cast<std::size_t>(&statement - speaker.statements.data())};
      statement.first = entries_.size();
      for (QuotationEntry& entry : statement.quotations) {
        entry.speaker = s;
        if (!entry.repeats) ++speaker.quotations;
        ArticleEntry& article = articles_[entry.article];
        ++article.quotations;
        if (article.statements.empty() || article.statements.back() != place)
          article.statements.push_back(place);
        article_speakers_[entry.article].emplace(entry.quotation->speaker, s);
        numbers_.emplace(entry.quotation, entries_.size());
        entries_.push_back(&entry);
      }
    }
    quotations_ += speaker.quotations;
  }
  // The same words in another article have the same id. The first one's name is the id alone.
  Anchors anchors;
  std::unordered_set<std::string> ids;
  for (std::size_t a = 0; a < articles_.size(); ++a) {
    for (const QuotationRecord& quotation : report_->articles[a].quotations) {
      const auto number = numbers_.find(&quotation);
      if (number == numbers_.end()) continue;
      std::string name = named("q-", quotation.id);
      if (!ids.insert(name).second) name += articles_[a].anchor.substr(1);
      entries_[number->second]->anchor = anchors.unique(name);
    }
  }
}

std::optional<std::size_t> Catalogue::number_of(const QuotationRecord& quotation) const {
  const auto found = numbers_.find(&quotation);
  return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Catalogue::speaker_of(std::size_t article, const std::string& id) const {
  const auto found = article_speakers_[article].find(id);
  if (id.empty() || found == article_speakers_[article].end()) return std::nullopt;
  return found->second;
}

}  // namespace quoth::evidence
