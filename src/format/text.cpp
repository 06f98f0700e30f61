#include "format/text.h"

#include <algorithm>

#include "format/outline.h"
#include "format/paint.h"
#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

class TextReport {
 public:
  TextReport(const Report& report, TextStyle style)
      : report_(report),
        outline_(make_outline(report, limits_for(report, style.top))),
        paint_(style.colour),
        width_(std::max<std::size_t>(style.width, 40)) {}

  std::string write() {
    header();
    section({}, outline_.said);
    section("Only what they think, want or decide is told", outline_.unspoken);
    section("Documents", outline_.documents);
    section("Unnamed", outline_.unnamed);
    unattributed();
    entities();
    errors();
    return std::move(out_);
  }

 private:
  void line(std::string_view text, std::size_t indent, std::size_t hanging) {
    out_ += wrap(text, width_, indent, hanging);
  }

  void more(std::size_t count, std::string_view noun, std::size_t indent) {
    if (count > 0)
      line(paint_.dim("and " + counted(count, "more " + std::string(noun))), indent, indent);
  }

  void header() {
    line(headline(report_, outline_), 0, 0);
    const std::string doubt = in_doubt(outline_);
    if (!doubt.empty()) line(paint_.dim(doubt), 0, 4);
    for (const ShownCopies& copies : outline_.copies) line(same_text(copies), 0, 4);
    more(outline_.copies_more, "copied text", 0);
  }

  void section(std::string_view title, const SpeakerSection& list) {
    if (list.speakers.empty()) return;
    if (!title.empty()) section(title);
    for (const ShownSpeaker& shown_speaker : list.speakers) write(shown_speaker);
    if (list.more > 0) out_ += '\n';
    more(list.more, "speaker", 0);
  }

  void section(std::string_view title) {
    out_ += '\n';
    line(paint_.warning(std::string(title) + ":"), 0, 0);
  }

  void write(const ShownSpeaker& shown_speaker) {
    const ReportSpeaker& speaker = *shown_speaker.speaker;
    out_ += '\n';
    std::string heading = paint_.bold(one_line(speaker.name));
    if (!speaker.description.empty()) heading += ", " + one_line(speaker.description);
    line(heading + paint_.dim(" (" + weight(report_, speaker) + ")"), 0, 4);
    if (!speaker.aliases.empty()) line(paint_.dim("also " + joined(speaker.aliases)), 4, 4);
    for (const ShownStatement& shown_statement : shown_speaker.statements) write(shown_statement);
    more(shown_speaker.more, "statement", 2);
  }

  void write(const ShownStatement& shown_statement) {
    out_ += '\n';
    line(signed_text(*shown_statement.statement), 2, 4);
    for (const ShownVariant& shown_variant : shown_statement.variants) {
      line(paint_.dim(where(report_, shown_variant)) +
               change_text(*shown_statement.statement, *shown_variant.variant),
           6, 8);
    }
    more(shown_statement.more, "time", 6);
    const std::string others = also_given_to(report_, *shown_statement.statement);
    if (!others.empty()) line(paint_.warning(others), 6, 8);
  }

  // "; shorter: … the remaining words"
  std::string change_text(const Statement& statement, const Variant& variant) const {
    if (variant.changes.empty()) return {};
    return "; " + paint_.warning(relation(variant)) + ": " +
           paint_.marks(difference(statement, variant));
  }

  void unattributed() {
    if (outline_.unattributed.empty()) return;
    section("No one is named for");
    for (const ShownStatement& shown_statement : outline_.unattributed) {
      std::string places;
      for (const ShownVariant& shown_variant : shown_statement.variants) {
        places += (places.empty() ? " (" : "; ") + where(report_, shown_variant);
      }
      const std::string others = also_given_to(report_, *shown_statement.statement);
      line(signed_text(*shown_statement.statement) + paint_.dim(places + ")") +
               (others.empty() ? "" : "; " + paint_.warning(others)),
           2, 4);
    }
    more(outline_.unattributed_more, "statement", 2);
  }

  void entities() {
    if (outline_.entities.empty()) return;
    out_ += '\n';
    for (const EntityList& list : outline_.entities) {
      std::string text = paint_.bold(std::string(list.title) + ":");
      for (const ReportEntity* entity : list.entities) {
        text += (entity == list.entities.front() ? " " : ", ") + one_line(entity->name) +
                paint_.dim(" (" + std::to_string(entity->mentions) + ")");
      }
      if (list.more > 0) text += paint_.dim(", and " + std::to_string(list.more) + " more");
      line(text, 0, 2);
    }
  }

  void errors() {
    if (report_.errors.empty()) return;
    section("Could not be read");
    for (const Error& error : report_.errors) {
      line(one_line(error.path) + ": " + one_line(error.reason), 2, 4);
    }
  }

  const Report& report_;
  Outline outline_;
  Paint paint_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string report_text(const Report& report, TextStyle style) {
  return TextReport(report, style).write();
}

}  // namespace quoth::format
