#include "attribution/rules/signed_quotation.h"

#include <algorithm>

#include "attribution/rules/stretch.h"
#include "model/lexicon.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr std::int32_t kSentence = 4;  // marks included
constexpr std::int32_t kClause = 6;
constexpr std::int32_t kSignature = 16;

class SignedQuotations {
 public:
  SignedQuotations(const Annotation& annotation, const AttributionView& reading,
                   std::vector<Draft>& drafts)
      : annotation_(annotation), reading_(reading), drafts_(drafts) {}

  void draft() {
    for (std::size_t p = 0; p < reading_.paragraphs.size(); ++p) {
      if (role_of(p) == Role::signature && p > 0) {
        read_block(p);
      } else if (role_of(p) == Role::body || role_of(p) == Role::item ||
                 role_of(p) == Role::heading) {
        read_line(reading_.paragraphs[p]);
      }
    }
    if (found_.empty()) return;
    drop_drafts(drafts_, [&](const Draft& draft) { return is_own_talk(draft.begin()); });
    for (const Signed& each : found_) add(each);
  }

 private:
  struct Signed {
    std::vector<TokenSpan> blocks;  // one of each paragraph
    std::optional<TokenSpan> dash;
    TokenSpan signature;
  };

  Role role_of(std::size_t p) const {
    return annotation_.paragraphs[reading_.paragraphs[p].index].role;
  }
  std::string_view text_of(std::int32_t token) const {
    return annotation_.text_of(annotation_.tokens[static_cast<std::size_t>(token)].span);
  }

  bool is_dash_token(std::int32_t token) const {
    const std::string_view text = text_of(token);
    std::size_t place = 0;
    while (place < text.size()) {
      const text::Character c = text::character_at(text, place);
      if (c.code != U'-' && !text::is_dash(c.code)) return false;
      place += c.size;
    }
    return place > 0;
  }

  // A name beneath a block.
  void read_block(std::size_t p) {
    const ParagraphRange& signature = reading_.paragraphs[p];
    std::size_t first = p - 1;
    if (role_of(first) != Role::body) return;
    if (reading_.paragraphs[first].begins_quoted) {
      const ParagraphRange& block = reading_.paragraphs[first];
      if (end_of_marks(block, block.begin) != block.end) return;
      while (first > 0 && role_of(first - 1) == Role::body && is_open(first - 1)) --first;
    }
    Signed found;
    for (; first < p; ++first) {
      found.blocks.push_back(
          {reading_.paragraphs[first].begin, reading_.paragraphs[first].end - 1});
    }
    found.signature = {signature.begin, signature.end - 1};
    if (signature.end > signature.begin + 1 && is_dash_token(signature.begin)) {
      found.dash = TokenSpan{signature.begin, signature.begin};
      ++found.signature.first;
    }
    found_.push_back(std::move(found));
  }

  // Begins with a mark that nothing closes.
  bool is_open(std::size_t p) const {
    const ParagraphRange& paragraph = reading_.paragraphs[p];
    return paragraph.begins_quoted && reading_.at(paragraph.begin).closing == kNowhere;
  }

  // Behind the stretches in marks that stand side by side from `begin` on; `begin` where there are
  // none.
  std::int32_t end_of_marks(const ParagraphRange& paragraph, std::int32_t begin) const {
    while (begin < paragraph.end && reading_.at(begin).mark == MarkState::opening &&
           reading_.at(begin).closing != kNowhere) {
      begin = reading_.at(begin).closing + 1;
    }
    return begin;
  }

  // “…” — a name
  void read_line(const ParagraphRange& paragraph) {
    std::int32_t begin = paragraph.begin;
    if (!paragraph.begins_quoted && begin + 1 < paragraph.end && is_dash_token(begin)) ++begin;
    const std::int32_t behind = end_of_marks(paragraph, begin);
    if (behind == begin || behind + 1 >= paragraph.end || !is_dash_token(behind)) return;
    const TokenSpan content{begin, behind - 1};
    TokenSpan signature{behind + 1, paragraph.end - 1};
    if (signature.last > signature.first && reading_.at(signature.last).tag == Tag::stop) {
      --signature.last;
    }
    if (!is_speech(content) || !is_signature(signature)) return;
    found_.push_back({{content}, TokenSpan{behind, behind}, signature});
  }

  // Titles of books and films are no sentences.
  bool is_speech(TokenSpan content) const {
    const std::int32_t size = content.last - content.first + 1;
    if (size >= kSentence && reading_.at(content.last - 1).tag == Tag::stop) return true;
    if (size < kClause) return false;
    for (std::int32_t i = content.first; i <= content.last; ++i) {
      if (is_finite(reading_.at(i).tag)) return true;
    }
    return false;
  }

  // A name, or a short description of somebody, and no sentence.
  bool is_signature(TokenSpan signature) const {
    static const model::Lexicon& roles = model::Lexicon::named("roles");
    if (signature.last - signature.first >= kSignature) return false;
    bool someone = is_proper_noun(reading_.at(signature.first).tag);
    for (std::int32_t i = signature.first; i <= signature.last; ++i) {
      const AttributionToken& token = reading_.at(i);
      if (token.mark != MarkState::outside || token.tag == Tag::stop) return false;
      if (token.entity == 0 && (is_finite(token.tag) || token.tag == Tag::PRP)) return false;
      const Token& word = annotation_.tokens[static_cast<std::size_t>(i)];
      someone = someone || token.entity != 0 || roles.contains(annotation_.lemma_of(word));
    }
    return someone;
  }

  // The person named in a signature; else what stands before its first comma.
  TokenSpan name_in(TokenSpan signature) const {
    const auto span_of = [&](std::int32_t i) {
      return annotation_.tokens[static_cast<std::size_t>(i)].span;
    };
    for (const Entity& entity : annotation_.entities) {
      if (entity.label != EntityLabel::person) continue;
      if (entity.span.begin < span_of(signature.first).begin) continue;
      if (entity.span.begin >= span_of(signature.last).end) break;
      TokenSpan name = signature;
      while (name.first < name.last && span_of(name.first).end <= entity.span.begin) ++name.first;
      while (name.last > name.first && span_of(name.last).begin >= entity.span.end) --name.last;
      return name;
    }
    for (std::int32_t i = signature.first + 1; i < signature.last; ++i) {
      if (reading_.at(i).tag == Tag::comma) return {signature.first, i - 1};
    }
    return signature;
  }

  // What the models took for a report there is the speaker's own talk, unless it is in marks within
  // it; a report in the signature is none.
  bool is_own_talk(std::int32_t token) const {
    const auto behind = std::ranges::upper_bound(
        found_, token, {}, [](const Signed& each) { return each.blocks.front().first; });
    if (behind == found_.begin()) return false;
    const Signed& each = *std::prev(behind);
    if (token > each.signature.last) return false;
    return std::ranges::none_of(each.blocks, [&](TokenSpan block) {
      return block.first <= token && token <= block.last &&
             is_in_marks_within(annotation_, token, block);
    });
  }

  void add(const Signed& each) {
    const TokenSpan name = name_in(each.signature);
    for (const TokenSpan block : each.blocks) {
      Draft quotation;
      quotation.content.push_back(block);
      quotation.source = name;
      quotation.resolved_by = ResolvedBy::signature;
      if (block == each.blocks.front()) {
        quotation.cue = each.dash;
      } else {
        quotation.continues = drafts_.size() - 1;
      }
      drafts_.push_back(std::move(quotation));
    }
  }

  const Annotation& annotation_;
  const AttributionView& reading_;
  std::vector<Draft>& drafts_;
  std::vector<Signed> found_;  // in order
};

}  // namespace

void draft_signed_quotations(const Annotation& annotation, const AttributionView& reading,
                             std::vector<Draft>& drafts) {
  SignedQuotations(annotation, reading, drafts).draft();
}

}  // namespace quoth::attribution
