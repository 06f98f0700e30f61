#include "diff/description_changes.h"

#include <set>
#include <string>
#include <utility>

#include "diff/change_sides.h"
#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

std::set<std::string> words_of(const std::string& description) {
  std::set<std::string> words;
  for (wording::PlacedWord& word : wording::split_words(description)) {
    if (word.fold.ends_with("'s")) word.fold.resize(word.fold.size() - 2);
    if (!model::Lexicon::named("function_words").contains(word.fold)) words.insert(word.fold);
  }
  return words;
}

// "MI5's director general" is the same as "the director general of MI5".
bool is_same(const std::string& a, const std::string& b) { return words_of(a) == words_of(b); }

// "who runs a bakery" of "Ann Lee, who runs a bakery,".
std::string apposition(const std::optional<PhraseRecord>& source) {
  if (!source) return {};
  const auto comma = source->text.find(", ");
  if (comma == std::string::npos) return {};
  std::string text = source->text.substr(comma + 2);
  while (text.ends_with(',') || text.ends_with(' ')) text.pop_back();
  return text;
}

// Whether the analysis of a version made the description of other words than the text has, or the
// other version has it too.
bool is_uncertain(const ArticleVersion& version, const ArticleVersion& other,
                  const std::string& description) {
  if (description.empty()) return true;
  const bool made =
      version.text.known() && version.text.count(wording::fold_words(description)) == 0;
  return made || stands(version, other, description);
}

Change reported(const ArticleVersion& old_version, const SpeakerRecord& was,
                const std::string& old_text, const ArticleVersion& new_version,
                const SpeakerRecord& is, const std::string& new_text) {
  return change_of(ChangeKind::description_changed, new_version.record.id,
                   side_of_speaker(old_version, was, old_text),
                   side_of_speaker(new_version, is, new_text),
                   wording::word_changes(old_text, new_text));
}

}  // namespace

std::optional<Change> description_change(const ArticleVersion& old_version,
                                         const SpeakerRecord& was,
                                         const ArticleVersion& new_version,
                                         const SpeakerRecord& is) {
  if (is_same(was.description, is.description)) return std::nullopt;
  if (is_uncertain(old_version, new_version, was.description) &&
      is_uncertain(new_version, old_version, is.description)) {
    return std::nullopt;
  }
  Change change = reported(old_version, was, was.description, new_version, is, is.description);
  return change.words.empty() ? std::nullopt : std::optional(std::move(change));
}

std::optional<Change> apposition_change(const ArticleVersion& old_version, const SpeakerRecord& was,
                                        const QuotationRecord& said,
                                        const ArticleVersion& new_version, const SpeakerRecord& is,
                                        const QuotationRecord& says) {
  if (!is_same(was.description, is.description)) return std::nullopt;
  const std::string old_text = apposition(said.source);
  const std::string new_text = apposition(says.source);
  if (old_text.empty() || new_text.empty() || is_same(old_text, new_text)) return std::nullopt;
  if (stands(old_version, new_version, old_text) && stands(new_version, old_version, new_text)) {
    return std::nullopt;
  }
  return reported(old_version, was, old_text, new_version, is, new_text);
}

}  // namespace quoth::diff
