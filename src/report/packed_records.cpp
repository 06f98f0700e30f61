#include "report/packed_records.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "report/record_order.h"

namespace quoth::report {
namespace {

// Puts values one after the other: numbers with seven bits a byte (LEB128), lists and strings after
// their size.
class Packer {
 public:
  explicit Packer(std::string& to) : to_(to) {}

  void number(std::uint64_t value) {
    constexpr std::uint64_t kMore = 0x80;
    for (; value >= kMore; value >>= 7U) to_ += static_cast<char>(value | kMore);
    to_ += static_cast<char>(value);
  }
  void operator()(std::uint32_t value) { number(value); }
  void operator()(double value) { to_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void operator()(const std::string& text) {
    number(text.size());
    to_ += text;
  }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void operator()(Enum value) { to_ += static_cast<char>(value); }
  template <typename T>
  void operator()(const std::vector<T>& list);
  template <typename T>
  void operator()(const std::optional<T>& value);

 private:
  std::string& to_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view from) : from_(from) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(from_[at_++]);
      value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80U) return value;
    }
  }
  void operator()(std::uint32_t& value) { value = static_cast<std::uint32_t>(number()); }
  void operator()(double& value) {
    std::memcpy(&value, from_.data() + at_, sizeof value);
    at_ += sizeof value;
  }
  void operator()(std::string& text) {
    const std::size_t size = number();
    text = from_.substr(at_, size);
    at_ += size;
  }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void operator()(Enum& value) { value = static_cast<Enum>(from_[at_++]); }
  template <typename T>
  void operator()(std::vector<T>& list);
  template <typename T>
  void operator()(std::optional<T>& value);

 private:
  std::string_view from_;
  std::size_t at_ = 0;
};

template <typename Visit, typename Value>
void visit(Visit& each, Value& value);

template <typename Visit, typename... Values>
void visit_all(Visit& each, Values&... values) {
  (visit(each, values), ...);
}

// Visits the members of a value, in the same order to pack and to unpack it.
template <typename Visit, typename Value>
void visit(Visit& each, Value& value) {
  using Type = std::remove_const_t<Value>;
  if constexpr (std::is_same_v<Type, Place>) {
    visit_all(each, value.start, value.end);
  } else if constexpr (std::is_same_v<Type, ParagraphRecord>) {
    visit_all(each, value.place, value.role);
  } else if constexpr (std::is_same_v<Type, SentenceRecord>) {
    visit_all(each, value.place, value.digest);
  } else if constexpr (std::is_same_v<Type, QuotedRecord>) {
    visit_all(each, value.place, value.marks);
  } else if constexpr (std::is_same_v<Type, EntityRecord>) {
    visit_all(each, value.place, value.label, value.text, value.speaker);
  } else if constexpr (std::is_same_v<Type, PhraseRecord>) {
    visit_all(each, value.place, value.text, value.lemma);
  } else if constexpr (std::is_same_v<Type, QuotationRecord>) {
    visit_all(each, value.id, value.type, value.medium, value.sign, value.text, value.content,
              value.cue, value.source, value.speaker, value.resolved_by, value.addressee,
              value.paragraph, value.sentence, value.continues, value.within, value.confidence);
  } else if constexpr (std::is_same_v<Type, SpeakerRecord>) {
    visit_all(each, value.id, value.name, value.kind, value.description, value.aliases,
              value.mentions);
  } else if constexpr (std::is_same_v<Type, Record>) {
    visit_all(each, value.id, value.digest, value.encoding, value.models, value.language,
              value.title, value.date, value.meta, value.offsets, value.paragraphs, value.sentences,
              value.quoted, value.entities);
  } else {
    each(value);
  }
}

template <typename T>
void Packer::operator()(const std::vector<T>& list) {
  number(list.size());
  for (const T& value : list) visit(*this, value);
}

template <typename T>
void Packer::operator()(const std::optional<T>& value) {
  to_ += value ? '\1' : '\0';
  if (value) visit(*this, *value);
}

template <typename T>
void Unpacker::operator()(std::vector<T>& list) {
  list.resize(number());
  for (T& value : list) visit(*this, value);
}

template <typename T>
void Unpacker::operator()(std::optional<T>& value) {
  if (from_[at_++] != '\0') visit(*this, value.emplace());
}

// A packed record begins with the number of its quotations and the ends of its parts: of the
// speakers, then of each quotation. What follows the last is the rest of it.
using Number = std::uint32_t;

Number number_at(std::string_view bytes, std::size_t place) {
  Number number = 0;
  std::memcpy(&number, bytes.data() + place * sizeof number, sizeof number);
  return number;
}

std::size_t size_of_ends(Number quotations) { return (quotations + 2) * sizeof(Number); }

template <typename Value>
Value unpack_part(std::string_view bytes) {
  Value value;
  Unpacker unpacker(bytes);
  visit(unpacker, value);
  return value;
}

}  // namespace

std::string pack(const Record& record) {
  std::vector<Number> ends = {static_cast<Number>(record.quotations.size())};
  ends.reserve(record.quotations.size() + 2);
  std::string bytes(size_of_ends(ends.front()), '\0');
  Packer packer(bytes);
  visit(packer, record.speakers);
  ends.push_back(static_cast<Number>(bytes.size()));
  for (const QuotationRecord& quotation : record.quotations) {
    visit(packer, quotation);
    ends.push_back(static_cast<Number>(bytes.size()));
  }
  visit(packer, record);
  std::memcpy(bytes.data(), ends.data(), ends.size() * sizeof(Number));
  return bytes;
}

Record unpack(std::string_view bytes) {
  const Number quotations = number_at(bytes, 0);
  auto record = unpack_part<Record>(bytes.substr(number_at(bytes, 1 + quotations)));
  record.speakers = unpack_part<std::vector<SpeakerRecord>>(bytes.substr(size_of_ends(quotations)));
  record.quotations.reserve(quotations);
  for (Number q = 0; q < quotations; ++q) {
    record.quotations.push_back(
        unpack_part<QuotationRecord>(bytes.substr(number_at(bytes, 1 + q))));
  }
  return record;
}

PackedRecords::Packed PackedRecords::packed(const Record& record) {
  return {own_id(record), record.digest, record.models, pack(record)};
}

void PackedRecords::add(Packed record) {
  const std::uint64_t begin = store_.append(record.bytes);
  entries_.push_back(
      {std::move(record.id), begin, static_cast<std::uint32_t>(record.bytes.size())});
  digests_.push_back(std::move(record.digest));
  if (!record.models.empty()) models_.insert(std::move(record.models));
}

void PackedRecords::sort() {
  std::vector<std::string> ids;
  ids.reserve(entries_.size());
  for (Entry& entry : entries_) ids.push_back(std::move(entry.id));
  std::vector<Entry> sorted;
  for (NamedPlace& named : named_in_order(ids, digests_)) {
    sorted.push_back(std::move(entries_[named.place]));
    sorted.back().id = std::move(named.name);
  }
  entries_ = std::move(sorted);
  digests_ = {};
}

std::string PackedRecords::bytes(std::size_t n, std::size_t begin, std::size_t end) const {
  std::string bytes;
  store_.read(entries_[n].begin + begin, end - begin, bytes);
  return bytes;
}

Record PackedRecords::read(std::size_t n) const {
  Record record = unpack(bytes(n, 0, entries_[n].size));
  record.id = entries_[n].id;
  return record;
}

std::vector<SpeakerRecord> PackedRecords::speakers(std::size_t n) const {
  const std::string ends = bytes(n, 0, 2 * sizeof(Number));
  const std::size_t begin = size_of_ends(number_at(ends, 0));
  return unpack_part<std::vector<SpeakerRecord>>(bytes(n, begin, number_at(ends, 1)));
}

QuotationRecord PackedRecords::quotation(std::size_t n, std::size_t quotation) const {
  const std::size_t at = (quotation + 1) * sizeof(Number);
  const std::string ends = bytes(n, at, at + 2 * sizeof(Number));
  return unpack_part<QuotationRecord>(bytes(n, number_at(ends, 0), number_at(ends, 1)));
}

}  // namespace quoth::report
