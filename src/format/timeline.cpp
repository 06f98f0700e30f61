#include "format/timeline.h"

#include <fmt/format.h>

#include <algorithm>

#include "format/diff_parts.h"
#include "format/json_parts.h"
#include "format/markdown.h"
#include "format/outline.h"
#include "format/paint.h"
#include "format/rendered_change.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

std::string title(const Version& version) {
  return one_line(version.date.empty() ? version.name : version.name + ", " + version.date);
}

std::string summary(const Timeline& timeline) {
  const auto different =
      std::ranges::count_if(timeline.steps, [](const Diff& step) { return !step.same(); });
  return counted(timeline.versions.size(), "version") + ", " +
         counted(static_cast<std::size_t>(different), "difference") + " between neighbours";
}

// "from a.txt, changed in b.txt, until c.txt": the versions of a quotation that did not stay as it
// was all the time.
std::string span_of(const Timeline& timeline, const QuotationLife& life) {
  std::string text = "from " + title(timeline.versions[life.came]);
  for (const Index version : life.changed)
    text += "; changed in " + title(timeline.versions[version]);
  if (life.went) text += "; gone in " + title(timeline.versions[*life.went]);
  return text;
}

bool stayed(const QuotationLife& life) {
  return life.came == 0 && !life.went && life.changed.empty();
}

std::string who(const QuotationLife& life) {
  const ChangeSide& last = life.last;
  std::string text = last.speaker.empty() ? "Someone unnamed" : one_line(last.speaker);
  if (!last.cue.empty()) text += " (" + one_line(last.cue) + ")";
  return text;
}

}  // namespace

std::string timeline_text(const Timeline& timeline, TextStyle style) {
  const Paint paint(style.colour);
  const std::size_t width = std::max<std::size_t>(style.width, 40);
  std::string out = wrap(summary(timeline), width, 0, 0);
  for (std::size_t s = 0; s < timeline.steps.size(); ++s) {
    if (timeline.steps[s].same()) continue;
    out +=
        '\n' +
        wrap(paint.bold(title(timeline.versions[s]) + " \u2192 " + title(timeline.versions[s + 1])),
             width, 0, 2);
    out += diff_text(timeline.steps[s], style);
  }
  bool first = true;
  for (const QuotationLife& life : timeline.quotations) {
    if (stayed(life)) continue;
    if (first) out += '\n' + wrap(paint.bold("What came, changed and went"), width, 0, 2);
    first = false;
    out += wrap(who(life) + ": " + one_line(life.last.text), width, 2, 4);
    out += wrap(span_of(timeline, life), width, 4, 6);
  }
  return out;
}

std::string timeline_markdown(const Timeline& timeline) {
  std::string out = "# Who said what, version by version\n\n" + summary(timeline) + ".\n";
  for (std::size_t s = 0; s < timeline.steps.size(); ++s) {
    if (timeline.steps[s].same()) continue;
    out += "\n## " +
           escaped(title(timeline.versions[s]) + " \u2192 " + title(timeline.versions[s + 1])) +
           "\n";
    for (const RenderedArticle& article : render(timeline.steps[s])) out += markdown(article, 3);
  }
  bool first = true;
  for (const QuotationLife& life : timeline.quotations) {
    if (stayed(life)) continue;
    if (first) out += "\n## What came, changed and went\n\n";
    first = false;
    out += "- " + escaped(who(life) + ": " + one_line(life.last.text)) + "  \n  " +
           escaped(span_of(timeline, life)) + "\n";
  }
  return out;
}

std::string timeline_json(const Timeline& timeline) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  constexpr auto kLine = JsonWriter::Shape::line;
  json.begin_object();
  json.member("schema", kTimelineSchema);
  json.key("same");
  json.boolean(timeline.same());
  json.key("versions");
  json.begin_array();
  for (const Version& version : timeline.versions) {
    json.begin_object(kLine);
    json.member("name", version.name);
    json.optional_member("date", version.date);
    json.end_object();
  }
  json.end_array();
  json.key("steps");
  json.begin_array();
  for (std::size_t s = 0; s < timeline.steps.size(); ++s) {
    json.begin_object();
    json.member("from", static_cast<std::uint32_t>(s));
    json.member("to", static_cast<std::uint32_t>(s + 1));
    write_diff_members(json, timeline.steps[s]);
    json.end_object();
  }
  json.end_array();
  json.key("quotations");
  json.begin_array();
  for (const QuotationLife& life : timeline.quotations) {
    json.begin_object();
    write_side_members(json, life.last);
    json.member("came", life.came);
    json.key("changed");
    json.begin_array(kLine);
    for (const Index version : life.changed) json.number(version);
    json.end_array();
    json.key("went");
    if (life.went)
      json.number(*life.went);
    else
      json.null();
    json.end_object();
  }
  json.end_array();
  json.end_object();
  out += '\n';
  return out;
}

}  // namespace quoth::format
