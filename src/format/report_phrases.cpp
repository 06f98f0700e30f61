#include "format/report_phrases.h"

#include <algorithm>
#include <utility>

#include "format/wrap.h"
#include "model/lexicon.h"

namespace quoth::format {
namespace {

constexpr std::size_t kListedNumbers = 3;
constexpr std::size_t kListedCopies = 2;

std::string bracketed(ArticleNumber number) { return "[" + std::to_string(number) + "]"; }

// "a", "a and b", "a, b and c"
std::string enumerated(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

// Whether a value of the list cue_signs stands for the sign.
bool shows(std::string_view value, Sign sign) {
  if (sign == Sign::denied) return value == "negation" || value == "denial" || value == "objection";
  return value == "question" || value == "doubt";
}

// Whether the words of a cue show its sign by themselves: "did not mention", "ruled out".
bool shows(const PhraseRecord& cue, Sign sign) {
  static const model::Lexicon& words = model::Lexicon::named("cue_signs");
  std::string_view rest = cue.lemma;
  std::string_view before;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::string pair = std::string(before).append(" ").append(word);
    if (shows(words.value(word), sign) || shows(words.value(pair), sign)) return true;
    before = word;
  }
  return false;
}

// "said", "he said", "according to officials"
std::string cue_with_source(const QuotationRecord& quotation, bool with_source) {
  std::string cue = cue_words(quotation);
  if (!with_source || !quotation.source) return cue;
  std::string source = one_line(quotation.source->text);
  if (cue.empty()) return source;
  const bool source_first = quotation.source->place.start < quotation.cue->place.start;
  return source_first ? source + " " + cue : cue + " " + source;
}

// How the words were said.
std::string manner(const ShownPlace& place, bool with_source) {
  const QuotationRecord& quotation = place.quotation;
  std::string text = cue_with_source(quotation, with_source);
  if (quotation.sign != Sign::said && !cue_shows_sign(quotation)) {
    const std::string sign = quotation.sign == Sign::denied ? "denied" : "asked";
    text = text.empty() ? sign : sign + " (" + text + ")";
  }
  if (!place.addressee.empty()) {
    const std::string name = one_line(place.addressee);
    if (text.find(name) == text.npos) text += (text.empty() ? "to " : ", to ") + name;
  }
  return text;
}

// "[1] (also [2]) ¶4"
std::string where(const report::AnyReport& report, const ShownPlace& place) {
  std::string text;
  if (report.articles() > 1) {
    text = bracketed(place.number);
    if (!place.copies.empty()) {
      text += place.copies.size() <= kListedCopies
                  ? " (also " + listed(place.copies) + ")"
                  : " (also " + std::to_string(place.copies.size()) + " copies" + ")";
    }
    text += ' ';
  }
  return text + "\u00b6" + std::to_string(place.quotation.paragraph + 1);
}

}  // namespace

std::string headline(const report::AnyReport& report, const Outline& outline) {
  std::string text = counted(report.articles(), "article") + ", " +
                     counted(report.speakers().size(), "speaker") + ", " +
                     counted(outline.quotations, "quotation");
  if (outline.first_date.empty()) return text;
  text.append(", ").append(one_line(outline.first_date));
  if (outline.last_date != outline.first_date) {
    text.append(" to ").append(one_line(outline.last_date));
  }
  return text;
}

std::string in_doubt(const Outline& outline) {
  if (outline.left_out + outline.without_speaker == 0) return {};
  std::string text = "less likely right than wrong: ";
  if (outline.left_out > 0) text += counted(outline.left_out, "indirect quotation") + ", left out";
  if (outline.left_out > 0 && outline.without_speaker > 0) text += "; ";
  if (outline.without_speaker > 0) {
    text +=
        std::to_string(outline.without_speaker) + " in quotation marks, shown without a speaker";
  }
  return text;
}

std::string also_given_to(const report::AnyReport& report, const Statement& statement) {
  std::string text;
  for (const OtherSpeaker& other : statement.also_given_to) {
    text += (text.empty() ? "also given to " : ", ") + one_line(other.name);
    if (report.articles() < 2) continue;
    std::vector<ArticleNumber> numbers;
    numbers.reserve(other.articles.size());
    for (const std::string& id : other.articles) {
      numbers.push_back(report.article_called(id).value_or(report.articles()) + 1);
    }
    text += " in " + listed(numbers);
  }
  return text;
}

std::string listed(const std::vector<ArticleNumber>& articles) {
  if (articles.size() > kListedNumbers) return counted(articles.size(), "article");
  std::vector<std::string> numbers;
  numbers.reserve(articles.size());
  for (const ArticleNumber number : articles) numbers.push_back(bracketed(number));
  return enumerated(numbers);
}

std::string weight(const report::AnyReport& report, const ShownSpeaker& shown_speaker) {
  std::string text = counted(shown_speaker.quotations, "quotation");
  if (report.articles() < 2) return text;
  return text + " in " + listed(shown_speaker.articles);
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += ", ";
    text += one_line(name);
  }
  return text;
}

std::string cue_words(const QuotationRecord& quotation) {
  // A colon may be the whole cue, or follow its verb; a dash may come before.
  constexpr std::string_view kMarks = " :,;-";
  const std::string line = quotation.cue ? one_line(quotation.cue->text) : std::string();
  std::string_view cue = line;
  for (const std::string_view dash : {"\u2013", "\u2014"})
    if (cue.starts_with(dash)) cue.remove_prefix(dash.size());
  const std::size_t begin = cue.find_first_not_of(kMarks);
  if (begin == cue.npos) return {};
  return std::string(cue.substr(begin, cue.find_last_not_of(kMarks) + 1 - begin));
}

bool cue_shows_sign(const QuotationRecord& quotation) {
  return quotation.sign != Sign::said && quotation.cue && shows(*quotation.cue, quotation.sign);
}

std::string_view sign_word(Sign sign) {
  if (sign == Sign::denied) return "denied: ";
  return sign == Sign::asked ? "asked: " : "";
}

std::string lead(const report::AnyReport& report, const Statement& statement,
                 const ShownWording& wording) {
  std::vector<std::pair<std::string, std::vector<std::string>>> places;  // by manner
  for (const ShownPlace& place : wording.places) {
    const std::string how = manner(place, statement.speaker.empty());
    const auto known = std::ranges::find(places, how, &decltype(places)::value_type::first);
    auto& same =
        known == places.end() ? places.emplace_back(how, std::vector<std::string>()) : *known;
    same.second.push_back(where(report, place));
  }
  std::string text;
  for (const auto& [how, where] : places) {
    if (!text.empty()) text += "; ";
    text += enumerated(where);
    if (!how.empty()) text += " " + how;
  }
  return text + ":";
}

std::vector<Mark> difference(const Statement& statement, const Variant& variant) {
  std::vector<WordChange> changes = variant.changes;
  for (WordChange& change : changes) {
    change.old_words = one_line(change.old_words);
    change.new_words = one_line(change.new_words);
  }
  auto marks =
      shorten_deletions(mark_changes(one_line(statement.text), one_line(variant.text), changes));
  if (is_legible(marks)) return marks;
  return {{Mark::Kind::kept, one_line(variant.text)}};
}

}  // namespace quoth::format
