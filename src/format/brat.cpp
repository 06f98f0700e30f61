#include "format/brat.h"

#include <fmt/format.h>

#include "text/offsets.h"

namespace quoth::format {
namespace {

// Builds a stand-off file.
class StandOff {
 public:
  explicit StandOff(const Annotation& annotation)
      : annotation_(annotation), place_(annotation.text, OffsetUnit::code_points) {}

  // Adds a text-bound line and returns its number.
  int add(std::string_view label, const std::vector<Span>& pieces) {
    fmt::format_to(std::back_inserter(lines_), "T{}\t{} ", ++bound_, label);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Place place = place_(pieces[i]);
      fmt::format_to(std::back_inserter(lines_), "{}{} {}", i == 0 ? "" : ";", place.start,
                     place.end);
    }
    lines_ += '\t';
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (i > 0) lines_ += ' ';
      // Each annotation is one line, so line ends in its text become the same number of spaces.
      for (const char c : annotation_.text_of(pieces[i])) {
        lines_ += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
      }
    }
    lines_ += '\n';
    return bound_;
  }

  void add(const Quotation& quotation) {
    std::string roles;
    const auto role = [&](std::string_view label, const std::vector<Span>& pieces) {
      roles += fmt::format(" {}:T{}", label, add(label, pieces));
    };
    if (quotation.source) role("Source", {*quotation.source});
    if (quotation.cue) role("Cue", {*quotation.cue});
    role("Content", quotation.content);
    // An event needs a trigger: the cue, or the content if there is no cue.
    const int trigger = quotation.cue ? add("Attribution", {*quotation.cue})
                                      : add("Attribution", quotation.content);
    lines_ += fmt::format("E{}\tAttribution:T{}{}\n", ++events_, trigger, roles);
    attribute("Medium", to_string(quotation.medium));
    attribute("Sign", to_string(quotation.sign));
  }

  std::string take() { return std::move(lines_); }

 private:
  // Of the last event.
  void attribute(std::string_view name, std::string_view value) {
    lines_ += fmt::format("A{}\t{} E{} {}\n", ++attributes_, name, events_, value);
  }

  const Annotation& annotation_;
  text::OffsetMap place_;
  std::string lines_;
  int bound_ = 0;
  int events_ = 0;
  int attributes_ = 0;
};

}  // namespace

std::string brat(const Annotation& annotation) {
  StandOff lines(annotation);
  for (const Quotation& quotation : annotation.quotations) lines.add(quotation);
  for (const Entity& entity : annotation.entities) {
    lines.add(to_string(entity.label), {entity.span});
  }
  return lines.take();
}

std::string brat_configuration() {
  std::string labels;
  for (const auto label : {EntityLabel::person, EntityLabel::org, EntityLabel::loc,
                           EntityLabel::misc, EntityLabel::date, EntityLabel::time,
                           EntityLabel::money, EntityLabel::percent, EntityLabel::quantity}) {
    labels.append(to_string(label)).append("\n");
  }
  return "[entities]\nSource\nCue\nContent\n" + labels +
         "\n[relations]\n\n[events]\nAttribution\tSource?:Source, Cue?:Cue, Content:Content\n"
         "\n[attributes]\nMedium\tArg:<EVENT>, Value:speech|writing|thought|act\n"
         "Sign\tArg:<EVENT>, Value:+|-|?\n";
}

}  // namespace quoth::format
