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
              value.quoted, value.entities, value.quotations, value.speakers);
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

}  // namespace

std::string pack(const Record& record) {
  std::string bytes;
  Packer packer(bytes);
  visit(packer, record);
  return bytes;
}

Record unpack(std::string_view bytes) {
  Record record;
  Unpacker unpacker(bytes);
  visit(unpacker, record);
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

Record PackedRecords::read(std::size_t n) const {
  const Entry& entry = entries_[n];
  std::string bytes;
  store_.read(entry.begin, entry.size, bytes);
  Record record = unpack(bytes);
  record.id = entry.id;
  return record;
}

}  // namespace quoth::report
