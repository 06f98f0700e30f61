// Silver names for the English Web Treebank, which has proper nouns but no names.
#pragma once

#include <vector>

#include "entity/names.h"
#include "train/reader/gold.h"

namespace quoth::train {

// Runs `finder` with the document's gold tags and keeps only names of proper nouns. Names are
// delimited as in Universal NER: without titles, a town separate from its state, a company with its
// legal form. Proper nouns that the finder misses but are in the lists become names too.
std::vector<Entity> web_names(const Gold& gold, const entity::NameFinder& finder);

}  // namespace quoth::train
