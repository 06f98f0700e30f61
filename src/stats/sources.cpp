#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "quoth/stats.h"
#include "report/filter.h"
#include "report/outlet.h"
#include "text/byte_offsets.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth {
namespace {

Pronoun pronoun_of(std::string_view word) {
  const token::WordSense* sense = token::find_word(word);
  if (sense == nullptr || sense->pronoun != token::Person::third) return Pronoun::none;
  if (sense->plural) return Pronoun::they;
  switch (sense->gender) {
    case token::Gender::male:
      return Pronoun::he;
    case token::Gender::female:
      return Pronoun::she;
    case token::Gender::thing:
      return Pronoun::it;
    case token::Gender::unknown:
      break;
  }
  return Pronoun::none;
}

// The pronoun that an article has most often for one speaker.
class PronounCount {
 public:
  void add(std::string_view words) {
    const Pronoun pronoun = pronoun_of(words);
    if (pronoun != Pronoun::none) ++counts_[static_cast<std::size_t>(pronoun)];
  }
  Pronoun most_frequent() const {
    const auto most = std::ranges::max_element(counts_);
    if (*most == 0 || std::ranges::count(counts_, *most) > 1) return Pronoun::none;
    return static_cast<Pronoun>(most - counts_.begin());
  }

 private:
  std::array<std::uint32_t, 5> counts_ = {};
};

// The last noun for a person before "of" and its like: "chief executive of the harbour board".
std::string role_of(const SpeakerRecord& speaker) {
  const bool described = !speaker.description.empty();
  if (!described && speaker.kind != SpeakerKind::unnamed) return {};
  const std::string& text = described ? speaker.description : speaker.name;
  std::string role;
  for (const wording::PlacedWord& word : wording::split_words(text)) {
    const std::string_view fold = word.fold;
    if (!role.empty() && (fold == "of" || fold == "for" || fold == "at" || fold == "in" ||
                          fold == "who" || fold == "and" || fold == "with")) {
      break;
    }
    const token::WordSense* sense = token::find_word(fold);
    if (sense != nullptr && !sense->role.empty()) role = sense->role;
  }
  return role;
}

void add_quotation(QuotationCounts& counts, const QuotationRecord& quotation) {
  ++counts.quotations;
  counts.words += static_cast<std::uint32_t>(wording::split_words(quotation.text).size());
  switch (quotation.type) {
    case QuotationType::direct:
      ++counts.direct;
      break;
    case QuotationType::mixed:
      ++counts.mixed;
      break;
    case QuotationType::indirect:
      ++counts.indirect;
      break;
  }
}

// The number of a paragraph, from 1 on, without furniture.
std::uint32_t number_of(const Record& record, std::uint32_t paragraph) {
  std::uint32_t number = 1;
  for (std::uint32_t p = 0; p < paragraph && p < record.paragraphs.size(); ++p) {
    if (record.paragraphs[p].role != Role::furniture) ++number;
  }
  return number;
}

Pronoun pronoun_for(const Record& record, const SpeakerRecord& speaker, const std::string* text,
                    const std::optional<text::ByteOffsets>& byte_of) {
  PronounCount pronouns;
  if (text != nullptr) {
    for (const Place mention : speaker.mentions) pronouns.add(slice(*text, (*byte_of)(mention)));
    return pronouns.most_frequent();
  }
  for (const QuotationRecord& quotation : record.quotations) {
    if (quotation.speaker == speaker.id && quotation.source) pronouns.add(quotation.source->text);
  }
  return pronouns.most_frequent();
}

}  // namespace

QuotationCounts& QuotationCounts::operator+=(const QuotationCounts& other) {
  quotations += other.quotations;
  words += other.words;
  direct += other.direct;
  mixed += other.mixed;
  indirect += other.indirect;
  return *this;
}

ArticleStats count_sources(const Record& record, const std::string* text, const Filter& filter) {
  ArticleStats stats{.id = record.id,
                     .digest = record.digest,
                     .title = record.title,
                     .date = record.date,
                     .outlet = report::outlet_of(record),
                     .sources = {}};
  std::optional<text::ByteOffsets> byte_of;
  if (text != nullptr) byte_of.emplace(*text, record.offsets);
  SourceStats nobody;
  for (const QuotationRecord& quotation : record.quotations) {
    const auto speaker = find_speaker(record, quotation.speaker);
    const SpeakerRecord* said_by = speaker ? &record.speakers[*speaker] : nullptr;
    if (!report::is_called(said_by, filter.speakers)) continue;
    if (!report::passes(record, quotation, filter)) continue;
    SourceStats* source = &nobody;
    if (said_by != nullptr) {
      const auto known = std::ranges::find(stats.sources, said_by->id, [](const SourceStats& each) {
        return std::string_view(each.speaker.id);
      });
      source = known != stats.sources.end() ? &*known : &stats.sources.emplace_back();
      if (source->speaker.id.empty()) {
        source->speaker = *said_by;
        source->speaker.mentions.clear();
        source->is_first = stats.sources.size() == 1 && nobody.counts.quotations == 0;
        source->pronoun = pronoun_for(record, *said_by, text, byte_of);
        source->role = role_of(*said_by);
      }
    }
    if (source->counts.quotations == 0) {
      source->first_paragraph = number_of(record, quotation.paragraph);
    }
    add_quotation(source->counts, quotation);
  }
  if (nobody.counts.quotations > 0) stats.sources.push_back(std::move(nobody));
  return stats;
}

std::string_view to_string(Pronoun pronoun) {
  constexpr std::array<std::string_view, 5> kNames = {"none", "he", "she", "they", "it"};
  return kNames[static_cast<std::size_t>(pronoun)];
}

}  // namespace quoth
