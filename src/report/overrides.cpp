#include "quoth/overrides.h"

#include <algorithm>
#include <set>
#include <utility>

#include "report/override_plan.h"

namespace quoth {
namespace {

using report::OverridePlan;

constexpr unsigned kTried = 1;
constexpr unsigned kFits = 2;

// Whether both name one article: the same path, or the end of the other's path.
bool same_article(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  return a.ends_with(b) && (a.size() == b.size() || a[a.size() - b.size() - 1] == '/');
}

bool is_of(const NameOverride& entry, const Record& record) {
  return entry.articles.empty() ||
         std::ranges::any_of(entry.articles, [&](const std::string& article) {
           return same_article(article, record.id);
         });
}

bool is_of(const QuotationOverride& entry, const Record& record) {
  return entry.article.empty() || same_article(entry.article, record.id);
}

std::string quoted(const std::string& text) { return "\u201C" + text + "\u201D"; }

std::string describe(const NameOverride& entry) {
  std::string text = "no speaker is called ";
  for (const std::string& name : entry.names) {
    if (&name != &entry.names.front()) text += " or ";
    text += name;
  }
  return text;
}

std::string describe(const QuotationOverride& entry) {
  std::string text =
      entry.article.empty() ? "there is no quotation" : entry.article + " has no quotation";
  if (!entry.quotation.empty()) text += " " + entry.quotation;
  if (!entry.text.empty()) text += " " + quoted(entry.text);
  return text;
}

}  // namespace

Overrides::Overrides(std::string name, std::string digest, std::vector<NameOverride> names,
                     std::vector<QuotationOverride> quotations)
    : name_(std::move(name)),
      mark_("overrides-" + std::move(digest)),
      names_(std::move(names)),
      quotations_(std::move(quotations)),
      notes_(std::make_unique<std::atomic<unsigned>[]>(names_.size() + quotations_.size())) {}

void Overrides::note(std::size_t entry, bool fits) const {
  notes_[entry].fetch_or(fits ? kTried | kFits : kTried, std::memory_order_relaxed);
}

bool Overrides::were_applied(const Record& record) const {
  if (record.models.find(mark_) == record.models.npos) return false;
  // What was left out before is not missed.
  std::size_t entry = 0;
  for (const NameOverride& correction : names_) {
    if (is_of(correction, record)) note(entry, true);
    ++entry;
  }
  for (const QuotationOverride& correction : quotations_) {
    if (is_of(correction, record)) note(entry, true);
    ++entry;
  }
  return true;
}

OverridePlan Overrides::plan(const Record& record) const {
  OverridePlan plan(record);
  std::size_t entry = 0;
  for (const NameOverride& correction : names_) {
    if (is_of(correction, record)) note(entry, plan.apply(correction));
    ++entry;
  }
  for (const QuotationOverride& correction : quotations_) {
    if (is_of(correction, record)) note(entry, plan.apply(correction, record));
    ++entry;
  }
  plan.finish();
  return plan;
}

namespace {

void add_mark(std::string& models, const std::string& mark) {
  if (!models.empty()) models += ' ';
  models += mark;
}

// Removes the elements for which `dropped` is true. Returns the new index of each of those left.
template <typename T, typename Dropped>
std::vector<std::optional<Index>> drop(std::vector<T>& list, Dropped dropped) {
  std::vector<std::optional<Index>> now(list.size());
  Index kept = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (dropped(i)) continue;
    now[i] = kept;
    if (kept != i) list[kept] = std::move(list[i]);
    ++kept;
  }
  list.resize(kept);
  return now;
}

}  // namespace

Annotation Overrides::apply(Annotation annotation) const {
  const Record record = make_record(annotation);
  if (were_applied(record)) return annotation;
  const OverridePlan plan = this->plan(record);
  std::vector<Speaker> speakers;
  for (const OverridePlan::Who& who : plan.speakers) {
    Speaker speaker{who.id, who.name, who.kind, who.description, who.aliases, {}};
    for (const Index s : who.from) {
      const auto& mentions = annotation.speakers[s].mentions;
      speaker.mentions.insert(speaker.mentions.end(), mentions.begin(), mentions.end());
    }
    std::ranges::sort(speaker.mentions, {}, &Span::begin);
    speakers.push_back(std::move(speaker));
  }
  annotation.speakers = std::move(speakers);
  const auto move = [&](std::optional<Index>& speaker) {
    if (speaker) speaker = plan.becomes[*speaker];
  };
  for (Entity& entity : annotation.entities) move(entity.speaker);
  for (std::size_t q = 0; q < plan.quotations.size(); ++q) {
    Quotation& quotation = annotation.quotations[q];
    move(quotation.speaker);
    move(quotation.addressee);
    if (!plan.quotations[q].changed) continue;
    quotation.speaker = plan.quotations[q].speaker;
    quotation.resolved_by = quotation.speaker ? ResolvedBy::name : ResolvedBy::none;
    quotation.confidence = 1;
  }
  const auto now =
      drop(annotation.quotations, [&](std::size_t q) { return plan.quotations[q].dropped; });
  for (Quotation& quotation : annotation.quotations) {
    if (quotation.continues) quotation.continues = now[*quotation.continues];
    if (quotation.within) quotation.within = now[*quotation.within];
  }
  add_mark(annotation.models, mark_);
  return annotation;
}

Record Overrides::apply(Record record) const {
  if (were_applied(record)) return record;
  const OverridePlan plan = this->plan(record);
  std::vector<SpeakerRecord> speakers;
  for (const OverridePlan::Who& who : plan.speakers) {
    SpeakerRecord speaker{who.id, who.name, who.kind, who.description, who.aliases, {}};
    for (const Index s : who.from) {
      const auto& mentions = record.speakers[s].mentions;
      speaker.mentions.insert(speaker.mentions.end(), mentions.begin(), mentions.end());
    }
    std::ranges::sort(speaker.mentions, {}, &Place::start);
    speakers.push_back(std::move(speaker));
  }
  const auto move = [&](std::string& id) {
    if (const auto speaker = find_speaker(record, id)) id = speakers[plan.becomes[*speaker]].id;
  };
  for (EntityRecord& entity : record.entities) move(entity.speaker);
  for (std::size_t q = 0; q < plan.quotations.size(); ++q) {
    QuotationRecord& quotation = record.quotations[q];
    move(quotation.speaker);
    move(quotation.addressee);
    if (!plan.quotations[q].changed) continue;
    const auto speaker = plan.quotations[q].speaker;
    quotation.speaker = speaker ? speakers[*speaker].id : std::string();
    quotation.resolved_by = speaker ? ResolvedBy::name : ResolvedBy::none;
    quotation.confidence = 1;
  }
  std::set<std::string> dropped;
  for (std::size_t q = 0; q < plan.quotations.size(); ++q)
    if (plan.quotations[q].dropped) dropped.insert(record.quotations[q].id);
  drop(record.quotations, [&](std::size_t q) { return plan.quotations[q].dropped; });
  for (QuotationRecord& quotation : record.quotations) {
    if (dropped.contains(quotation.continues)) quotation.continues.clear();
    if (dropped.contains(quotation.within)) quotation.within.clear();
  }
  record.speakers = std::move(speakers);
  add_mark(record.models, mark_);
  return record;
}

std::vector<Error> Overrides::unfit() const {
  std::vector<std::pair<std::size_t, std::string>> found;  // line, reason
  std::size_t entry = 0;
  const auto check = [&](const auto& correction) {
    if (notes_[entry++].load(std::memory_order_relaxed) == kTried)
      found.emplace_back(correction.line, describe(correction));
  };
  std::ranges::for_each(names_, check);
  std::ranges::for_each(quotations_, check);
  std::ranges::sort(found);
  std::vector<Error> errors;
  errors.reserve(found.size());
  for (auto& [line, reason] : found)
    errors.push_back({name_ + ":" + std::to_string(line), std::move(reason)});
  return errors;
}

}  // namespace quoth
