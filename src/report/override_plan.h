// What becomes of the speakers and quotations of one article when the user's corrections are
// applied.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "quoth/overrides.h"
#include "quoth/record.h"

namespace quoth::report {

class OverridePlan {
 public:
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

  explicit OverridePlan(const Record& record);

  // Returns whether the article has what the correction is for.
  bool apply(const NameOverride& entry);
  bool apply(const QuotationOverride& entry, const Record& record);
  // When all corrections are applied.
  void finish();

 private:
  std::vector<std::size_t> named(const std::string& name) const;
  std::vector<std::size_t> called(const std::string& name) const;
  void merge(const std::vector<std::size_t>& meant, const NameOverride& entry);
  // The speaker of this name, who may be new.
  Index speaker(const std::string& name, std::optional<SpeakerKind> kind);
};

}  // namespace quoth::report
