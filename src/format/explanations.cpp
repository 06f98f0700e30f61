#include "format/explanations.h"

#include <fmt/format.h>

#include "format/wrap.h"

namespace quoth::format {

std::string explanations_text(const std::vector<SpeakerExplanation>& explanations) {
  std::string text = "\nWhy these are one:\n";
  bool any_joined = false;
  for (const SpeakerExplanation& explanation : explanations) {
    if (explanation.forms.size() < 2) continue;
    any_joined = true;
    text += fmt::format("\n{}\n", one_line(explanation.name));
    for (const auto& form : explanation.forms) {
      text += fmt::format("  {} ({}){}{}\n", one_line(form.name), one_line(form.article),
                          form.reason.empty() ? "" : ": ", one_line(form.reason));
    }
  }
  return any_joined ? text : "\nNo speaker's names were joined across articles.\n";
}

}  // namespace quoth::format
