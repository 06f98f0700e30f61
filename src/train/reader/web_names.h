// Names for the English Web Treebank, which has proper nouns but no names: silver.
#pragma once

#include <vector>

#include "entity/names.h"
#include "train/reader/gold.h"

namespace quoth::train {

// What `finder` finds when it sees the document's gold tags, held to its proper nouns and drawn as
// Universal NER draws names: without titles, a town apart from its state, a company with its legal
// form; a proper noun that the finder passes over and the lists know is a name too.
std::vector<Entity> web_names(const Gold& gold, const entity::NameFinder& finder);

}  // namespace quoth::train
