// The words that the formats use for the enumerators of include/quoth, each list in the order of
// its enum.
#include <array>

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/record.h"
#include "quoth/report.h"

namespace quoth {
namespace {

template <typename Enum, std::size_t N>
std::string_view word(const std::array<std::string_view, N>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

using std::to_array;
using Word = std::string_view;
constexpr auto kRoles = to_array<Word>(
    {"headline", "standfirst", "heading", "body", "item", "caption", "signature", "furniture"});
constexpr auto kMarks = to_array<Word>({"double", "single", "guillemets"});
constexpr auto kEntityLabels = to_array<Word>(
    {"PERSON", "ORG", "LOC", "MISC", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"});
constexpr auto kQuotationTypes = to_array<Word>({"direct", "mixed", "indirect"});
constexpr auto kMedia = to_array<Word>({"speech", "writing", "thought", "act"});
constexpr auto kSigns = to_array<Word>({"+", "-", "?"});
constexpr auto kResolvedBy = to_array<Word>(
    {"name", "title", "pronoun", "description", "signature", "continuation", "none"});
constexpr auto kSpeakerKinds =
    to_array<Word>({"person", "organization", "group", "document", "unnamed"});
constexpr auto kOffsetUnits = to_array<Word>({"code_points", "bytes", "utf16"});
constexpr auto kOps = to_array<Word>({"insert", "delete", "replace"});
constexpr auto kRelations = to_array<Word>({"same", "shorter", "longer", "reworded"});
constexpr auto kChangeKinds =
    to_array<Word>({"headline-changed", "correction-added", "quotation-reattributed", "cue-changed",
                    "quotation-reworded", "figure-changed", "quotation-removed", "quotation-added",
                    "quotation-retyped", "addressee-changed", "speaker-renamed", "speaker-removed",
                    "speaker-added", "description-changed", "entity-removed", "entity-added"});
constexpr auto kNamings = to_array<Word>({"", "named", "unnamed"});

}  // namespace

std::string_view to_string(Role role) { return word(kRoles, role); }
std::string_view to_string(Marks marks) { return word(kMarks, marks); }
std::string_view to_string(EntityLabel label) { return word(kEntityLabels, label); }
std::string_view to_string(QuotationType type) { return word(kQuotationTypes, type); }
std::string_view to_string(Medium medium) { return word(kMedia, medium); }
std::string_view to_string(Sign sign) { return word(kSigns, sign); }
std::string_view to_string(ResolvedBy resolved_by) { return word(kResolvedBy, resolved_by); }
std::string_view to_string(SpeakerKind kind) { return word(kSpeakerKinds, kind); }
std::string_view to_string(OffsetUnit unit) { return word(kOffsetUnits, unit); }
std::string_view to_string(WordChange::Op op) { return word(kOps, op); }
std::string_view to_string(Relation relation) { return word(kRelations, relation); }
std::string_view to_string(ChangeKind kind) { return word(kChangeKinds, kind); }
std::string_view to_string(Naming naming) { return word(kNamings, naming); }

}  // namespace quoth
