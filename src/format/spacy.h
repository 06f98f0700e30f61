// Annotations for spaCy: what Doc.from_json reads. The annotation schema is close to it, but spaCy
// wants a token for all white space but single spaces, and places on token borders.
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// One line of JSON, without a line end; places in code points.
//
// - tokens: tag (Penn), pos (universal), lemma. White space between words, less the one space that
//   a word may have after it, is a token of its own with the tag _SP, as spaCy's tokenizer has it.
// - sents: each from its first word up to the next sentence, white space included.
// - ents: with the speaker's id as kb_id, which from_json leaves out. spans: `quoted` as in the
//   annotation; `content`, `cue` and `source` of the quotations, with the number of the quotation,
//   from 0, as kb_id, and as label its type, its sign and the speaker's id.
// - quoth: id, models, title, date, meta, quotations and speakers of the annotation. from_json
//   passes it over: an extension of the Doc would have to be registered first.
//
// A span that ends within a word gets the whole word, since spaCy has no parts of words.
std::string spacy(const Annotation& annotation);

}  // namespace quoth::format
