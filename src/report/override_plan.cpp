#include "report/override_plan.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "name/person_name.h"
#include "wording/similarity.h"
#include "wording/word_diff.h"
#include "wording/wording.h"

namespace quoth::report {
namespace {

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

// The quotations that a correction is for.
std::vector<std::size_t> find(const QuotationOverride& entry, const Record& record) {
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

}  // namespace

OverridePlan::OverridePlan(const Record& record) : quotations(record.quotations.size()) {
  for (Index s = 0; s < record.speakers.size(); ++s) {
    const SpeakerRecord& old = record.speakers[s];
    speakers.push_back({old.id, old.name, old.kind, old.description, old.aliases, {s}});
  }
}

bool OverridePlan::apply(const NameOverride& entry) {
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

bool OverridePlan::apply(const QuotationOverride& entry, const Record& record) {
  const std::vector<std::size_t> meant = find(entry, record);
  for (const std::size_t q : meant) {
    quotations[q].dropped = !entry.said;
    quotations[q].changed = entry.said;
    if (entry.said && entry.speaker) quotations[q].speaker = speaker(*entry.speaker, entry.kind);
  }
  return !meant.empty();
}

void OverridePlan::finish() {
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

std::vector<std::size_t> OverridePlan::named(const std::string& name) const {
  std::vector<std::size_t> found;
  for (std::size_t s = 0; s < speakers.size(); ++s)
    if (speakers[s].id == name || same_words(speakers[s].name, name)) found.push_back(s);
  return found;
}

std::vector<std::size_t> OverridePlan::called(const std::string& name) const {
  std::vector<std::size_t> found = named(name);
  if (!found.empty()) return found;
  for (std::size_t s = 0; s < speakers.size(); ++s) {
    const auto is_it = [&](const std::string& alias) { return same_words(alias, name); };
    if (std::ranges::any_of(speakers[s].aliases, is_it)) found.push_back(s);
  }
  return found.size() == 1 ? found : std::vector<std::size_t>();
}

void OverridePlan::merge(const std::vector<std::size_t>& meant, const NameOverride& entry) {
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

Index OverridePlan::speaker(const std::string& name, std::optional<SpeakerKind> kind) {
  const std::vector<std::size_t> found = called(name);
  if (!found.empty()) return static_cast<Index>(found.front());
  const SpeakerKind is = kind.value_or(SpeakerKind::person);
  speakers.push_back({id_for(name, is), name, is, {}, {}, {}});
  return static_cast<Index>(speakers.size() - 1);
}

}  // namespace quoth::report
