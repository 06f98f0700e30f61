// How likely a quotation and its speaker are right.
#pragma once

#include <optional>

#include "quoth/annotation.h"

namespace quoth::speaker {

// The chance that the words are said and that the speaker is right, from 0.01 to 0.99 in
// hundredths. `by_model`: what the model gives for content and speaker. `by_attribution`: the
// confidence of the attribution alone. `by`: how the speaker was found, none if there is none.
// `who` is null then.
//
// The model has seen few of some kinds and takes them for less likely than they are. The weights of
// the kinds are those of a logistic regression on 11,750 quotations of news train: half of them of
// articles that the encoder had not seen, half of articles that the model had not seen.
double quotation_chance(double by_model, double by_attribution, QuotationType type, ResolvedBy by,
                        std::optional<SpeakerKind> kind);

}  // namespace quoth::speaker
