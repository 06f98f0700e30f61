// Words of which it is sure whom they mean, however likely the models find it.
#pragma once

#include "speaker/candidate.h"
#include "speaker/discourse.h"

namespace quoth::speaker {

// Whether a mention that is resolved means the candidate without doubt:
// - "the company", of whom was mentioned last, and "the paper", of one by its name;
// - a title of which the article gives the candidate every word;
// - "he" and "she" for who of that gender spoke last.
// `chance`: that the candidate is right.
bool is_sure(const Discourse& discourse, const MentionQuery& query, const Candidate& candidate,
             double chance);

}  // namespace quoth::speaker
