#include "report/records.h"

#include "report/ring.h"

namespace quoth::report {
struct Records::Held {
  Ring<Record, kHeld> records;
  Ring<std::vector<SpeakerRecord>, kHeld> speakers;
  Ring<QuotationRecord, kHeld> quotations;
};

Records::Records(const PackedRecords& packed) : packed_(&packed), held_(std::make_shared<Held>()) {}

const Record& Records::unpacked(std::size_t n) const {
  return held_->records.get(n, [&] { return packed_->read(n); });
}

const std::vector<SpeakerRecord>& Records::unpacked_speakers(std::size_t n) const {
  return held_->speakers.get(n, [&] { return packed_->speakers(n); });
}

const QuotationRecord& Records::unpacked_quotation(QuotationIndex index) const {
  return held_->quotations.get(index.number(),
                               [&] { return packed_->quotation(index.article, index.quotation); });
}

}  // namespace quoth::report
