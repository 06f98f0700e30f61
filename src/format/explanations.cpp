#include "format/explanations.h"

#include <fmt/format.h>

namespace quoth::format {

std::string explanations_text(const std::vector<SpeakerExplanation>& explanations) {
  std::string text = "\nWhy these are one:\n";
  bool any_joined = false;
  for (const SpeakerExplanation& explanation : explanations) {
    if (explanation.forms.size() < 2) continue;
    any_joined = true;
    text += fmt::format("\n{}\n", explanation.name);
    for (const auto& form : explanation.forms) {
      text += fmt::format("  {} ({}){}{}\n", form.name, form.article,
                          form.reason.empty() ? "" : ": ", form.reason);
    }
  }
  return any_joined ? text : "\nNo speaker's names were joined across articles.\n";
}

}  // namespace quoth::format
