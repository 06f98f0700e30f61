// The labels of an interview.
#include "speaker/generators.h"

namespace quoth::speaker {

Candidates propose_interviewee(const Discourse& discourse, const MentionQuery& query) {
  const bool answer = discourse.sides[query.quotation] == Side::answer;
  if (!answer || discourse.interviewee == kNone) return {};
  return {{.generator = GeneratorKind::interviewee, .referent = discourse.interviewee}};
}

Candidates propose_interview_label(const Discourse& discourse, const MentionQuery& query) {
  const Annotation& article = discourse.view.article();
  const auto label = article.text_of(*article.quotations[query.quotation].source);
  return {
      {.generator = GeneratorKind::interview_label, .description = {.text = std::string(label)}}};
}

}  // namespace quoth::speaker
