#include "quoth/overrides.h"

#include <algorithm>
#include <set>
#include <utility>

#include "name/person_name.h"
#include "wording/similarity.h"
#include "wording/word_diff.h"
#include "wording/wording.h"

namespace quoth {
namespace {

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

bool same_words(std::string_view a, std::string_view b) {
  return wording::fold_words(a) == wording::fold_words(b);
}

// As the analyzer makes ids: without a title.
std::string id_for(const std::string& name, SpeakerKind kind) {
  if (kind != SpeakerKind::person) return name::slug(name);
  name::Name parsed = name::parse_name(name);
  parsed.honour.clear();
  return name::slug(name::canonical(parsed));
}

bool is_described(SpeakerKind kind) {
  return kind == SpeakerKind::unnamed || kind == SpeakerKind::document;
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

// What becomes of the speakers and quotations of one article.
struct Overrides::Plan {
  struct Who {
    std::string id;
    std::string name;
    SpeakerKind kind = SpeakerKind::person;
    std::string description;
    std::vector<std::string> aliases;
    std::vector<Index> from;  // the speakers of the article that it is made of
  };
  struct Words {
    bool dropped = false;
    bool changed = false;
    std::optional<Index> speaker;  // if changed
  };
  std::vector<Who> speakers;
  std::vector<Index> becomes;     // of each speaker, the index in `speakers`
  std::vector<Words> quotations;  // of each quotation

  explicit Plan(const Record& record) : quotations(record.quotations.size()) {
    for (Index s = 0; s < record.speakers.size(); ++s) {
      const SpeakerRecord& old = record.speakers[s];
      speakers.push_back({old.id, old.name, old.kind, old.description, old.aliases, {s}});
    }
  }

  bool apply(const NameOverride& entry) {
    std::vector<std::size_t> meant;
    for (const std::string& name : entry.names)
      for (const std::size_t s : called(name)) meant.push_back(s);
    if (meant.empty()) return false;
    for (const std::size_t s : named(entry.name)) meant.push_back(s);
    std::ranges::sort(meant);
    meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
    merge(meant, entry);
    return true;
  }

  bool apply(const QuotationOverride& entry, const Record& record) {
    const std::vector<std::size_t> meant = find(entry, record);
    for (const std::size_t q : meant) {
      quotations[q].dropped = !entry.said;
      quotations[q].changed = entry.said;
      if (entry.said && entry.speaker) quotations[q].speaker = speaker(*entry.speaker, entry.kind);
    }
    return !meant.empty();
  }

  // When all entries are applied.
  void finish() {
    std::size_t count = 0;
    for (const Who& who : speakers)
      for (const Index s : who.from) count = std::max<std::size_t>(count, s + 1);
    becomes.resize(count);
    for (Index s = 0; s < speakers.size(); ++s)
      for (const Index old : speakers[s].from) becomes[old] = s;
    std::set<std::string> ids;
    for (Who& who : speakers) {
      const std::string id = who.id;
      for (int n = 2; !ids.insert(who.id).second; ++n) who.id = id + "-" + std::to_string(n);
    }
  }

 private:
  std::vector<std::size_t> named(const std::string& name) const {
    std::vector<std::size_t> found;
    for (std::size_t s = 0; s < speakers.size(); ++s)
      if (speakers[s].id == name || same_words(speakers[s].name, name)) found.push_back(s);
    return found;
  }

  std::vector<std::size_t> called(const std::string& name) const {
    std::vector<std::size_t> found = named(name);
    if (!found.empty()) return found;
    for (std::size_t s = 0; s < speakers.size(); ++s) {
      const auto is_it = [&](const std::string& alias) { return same_words(alias, name); };
      if (std::ranges::any_of(speakers[s].aliases, is_it)) found.push_back(s);
    }
    return found.size() == 1 ? found : std::vector<std::size_t>();
  }

  void merge(const std::vector<std::size_t>& meant, const NameOverride& entry) {
    Who whole = speakers[meant.front()];
    std::set<std::string> aliases;
    whole.from.clear();
    for (const std::size_t s : meant) {
      Who& part = speakers[s];
      if (is_described(whole.kind) && !is_described(part.kind)) whole.kind = part.kind;
      if (whole.description.empty()) whole.description = part.description;
      aliases.insert(part.name);
      aliases.insert(part.aliases.begin(), part.aliases.end());
      whole.from.insert(whole.from.end(), part.from.begin(), part.from.end());
    }
    aliases.erase(entry.name);
    if (whole.kind == SpeakerKind::unnamed) whole.kind = SpeakerKind::person;
    if (entry.kind) whole.kind = *entry.kind;
    if (entry.description) whole.description = *entry.description;
    whole.aliases.assign(aliases.begin(), aliases.end());
    if (whole.name != entry.name) whole.id = id_for(entry.name, whole.kind);
    whole.name = entry.name;
    std::ranges::sort(whole.from);
    for (std::size_t i = meant.size(); i-- > 0;)
      speakers.erase(speakers.begin() + static_cast<std::ptrdiff_t>(meant[i]));
    const auto place = speakers.begin() + static_cast<std::ptrdiff_t>(meant.front());
    speakers.insert(place, std::move(whole));
  }

  // The speaker of this name, who may be new.
  Index speaker(const std::string& name, std::optional<SpeakerKind> kind) {
    const std::vector<std::size_t> found = called(name);
    if (!found.empty()) return static_cast<Index>(found.front());
    const SpeakerKind is = kind.value_or(SpeakerKind::person);
    speakers.push_back({id_for(name, is), name, is, {}, {}, {}});
    return static_cast<Index>(speakers.size() - 1);
  }

  static std::vector<std::size_t> find(const QuotationOverride& entry, const Record& record) {
    std::vector<std::size_t> found;
    const auto& all = record.quotations;
    for (std::size_t q = 0; q < all.size() && !entry.quotation.empty(); ++q)
      if (all[q].id == entry.quotation) found.push_back(q);
    if (!found.empty() || entry.text.empty()) return found;
    const std::string words = wording::fold_words(entry.text);
    for (std::size_t q = 0; q < all.size(); ++q)
      if (wording::fold_words(all[q].text) == words) found.push_back(q);
    if (!found.empty() || entry.article.empty()) return found;
    for (std::size_t q = 0; q < all.size(); ++q) {
      const auto a = wording::weigh(entry.text, all[q].type);
      const auto b = wording::weigh(all[q].text, all[q].type);
      if (wording::same_statement(wording::compare(a, b))) found.push_back(q);
    }
    return found.size() == 1 ? found : std::vector<std::size_t>();
  }
};

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

Overrides::Plan Overrides::plan(const Record& record) const {
  Plan plan(record);
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

// Removes the elements that `dropped` tells of, and returns the new index of each of those left.
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
  const Plan plan = this->plan(record);
  std::vector<Speaker> speakers;
  for (const Plan::Who& who : plan.speakers) {
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
  const Plan plan = this->plan(record);
  std::vector<SpeakerRecord> speakers;
  for (const Plan::Who& who : plan.speakers) {
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
