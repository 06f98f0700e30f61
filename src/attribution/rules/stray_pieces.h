// Pieces of a content that are the article's own words.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Takes off
// - what stands after the marks of a sentence that its cue leads to: shouted “I'll go” at her;
// - the sentences after the one of its cue: Critics say she is late. She is not.
// - all but the words in marks before a colon: “Not yet”: mayor slams the door on the bridge;
// - the sentences before the one whose marks hold the rest: The men came. “Stay here, they said;
// - what follows the clause of words in marks: “Now”, she told those who came;
// - sentences in marks before a sentence with its own content: “Now.” She said that it may rain;
// - a clause that "and" joins to the report clause: She is 81, and she says the tram waits;
// - pieces without marks around them that lie in the midst of another sentence than the cue.
// A candidate keeps at least one piece.
Candidates drop_stray_pieces(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
