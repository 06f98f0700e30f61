#include "train/trainer/lemma_trainer.h"

#include <gtest/gtest.h>

#include "model/hash_index.h"
#include "tag/lemmatizer.h"
#include "train/treebank.h"

namespace quoth::train {
namespace {

// The lemma of a form by the rules learnt from a document.
std::string lemma_of(std::string_view treebank, Tag tag, std::string_view form) {
  const std::string section = train_lemmas({gold_of(treebank)});
  const Result<tag::Lemmatizer> lemmatizer = tag::Lemmatizer::read(section);
  EXPECT_TRUE(lemmatizer);
  return tag::apply(lemmatizer->rule_for(tag, token::word_form(form)), form);
}

constexpr std::string_view kNouns =
    "elms/NNS=elm cats/NNS=cat stories/NNS=story armies/NNS=army children/NNS=child "
    "banks/NNS=bank";

TEST(LemmaTrainer, LearnsRulesForUnseenWords) {
  const struct {
    const char* name;
    std::string_view treebank;
    Tag tag;
    std::string_view form;
    std::string_view lemma;
  } cases[] = {
      {"a word that was seen", kNouns, Tag::NNS, "elms", "elm"},
      {"a word with the same ending", kNouns, Tag::NNS, "dogs", "dog"},
      {"a longer ending", kNouns, Tag::NNS, "ladies", "lady"},
      {"an exception that was seen", kNouns, Tag::NNS, "children", "child"},
      {"one word's exception is no rule for others", kNouns, Tag::NNS, "brethren", "brethre"},
      {"a word of another tag", kNouns, Tag::VBZ, "elms", "elms"},
      {"a capital that the lemma has not", "Elms/NNS=elm Cats/NNS=cat Rains/NNS=rain", Tag::NNS,
       "Dogs", "dog"},
      {"a capital that the lemma has", "Elm/NNP=Elm Birch/NNP=Birch", Tag::NNP, "Alder", "Alder"},
      {"letters put in place of others", "was/VBD=be was/VBD=be", Tag::VBD, "was", "be"},
      {"a lemma of another script", "школы/NNS=школа", Tag::NNS, "школы", "школа"},
      {"the lemma that a form mostly has", "left/VBD=left left/VBD=leave left/VBD=leave", Tag::VBD,
       "left", "leave"},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(lemma_of(each.treebank, each.tag, each.form), each.lemma);
  }
}

TEST(LemmaTrainer, LearnsNothingFromWordsWithoutTagOrLemma) {
  EXPECT_EQ(lemma_of("elms/NNS cats/NNS dogs/NNS", Tag::NNS, "elms"), "elms");
  Gold gold = gold_of("elms/NNS=elm cats/NNS=cat");
  gold.tags.assign(gold.tags.size(), Tag::none);
  const std::string section = train_lemmas({gold});
  const auto lemmatizer = tag::Lemmatizer::read(section);
  ASSERT_TRUE(lemmatizer);
  EXPECT_EQ(tag::apply(lemmatizer->rule_for(Tag::NNS, token::word_form("elms")), "elms"), "elms");
}

TEST(LemmaTrainer, KeepsTheFormWithoutDocuments) {
  EXPECT_EQ(lemma_of("", Tag::NNS, "elms"), "elms");
  const std::string section = train_lemmas({});
  EXPECT_TRUE(tag::Lemmatizer::read(section));
}

TEST(LemmaTrainer, CombinesItsDocuments) {
  const std::string section =
      train_lemmas({gold_of("left/VBD=left"), gold_of("left/VBD=leave left/VBD=leave")});
  const auto lemmatizer = tag::Lemmatizer::read(section);
  ASSERT_TRUE(lemmatizer);
  EXPECT_EQ(tag::apply(lemmatizer->rule_for(Tag::VBD, token::word_form("left")), "left"), "leave");
}

// The ending of a rule has up to 14 bytes.
TEST(LemmaTrainer, SkipsALemmaThatIsUnlikeItsForm) {
  EXPECT_EQ(lemma_of("x/NN=internationalization", Tag::NN, "x"), "x");
  EXPECT_EQ(lemma_of("x/NN=internationali", Tag::NN, "x"), "internationali");
}

TEST(LemmaTrainer, SkipsARuleThatCutsTooMuch) {
  const std::string longest(255, 'y');
  EXPECT_EQ(lemma_of(longest + "/NN=x", Tag::NN, longest), "x");
  EXPECT_EQ(lemma_of(longest + "y/NN=x", Tag::NN, longest + 'y'), longest + 'y');
}

// The number of keys of the rules.
std::uint32_t keys_of(std::string_view treebank) {
  const std::string section = train_lemmas({gold_of(treebank)});
  std::string_view rest = section;
  const Result<model::HashIndex> keys = model::HashIndex::read(rest);
  EXPECT_TRUE(keys);
  return keys->size();
}

TEST(LemmaTrainer, OmitsRedundantKeys) {
  EXPECT_EQ(keys_of(""), 0U);
  EXPECT_EQ(keys_of("Elm/NNP=Elm Birch/NNP=Birch"), 0U);               // the form is the lemma
  EXPECT_EQ(keys_of("elms/NNS=elm cats/NNS=cat banks/NNS=bank"), 1U);  // of the tag
  EXPECT_EQ(keys_of("elms/NNS=elm cats/NNS=cat banks/NNS=bank men/NNS=man"), 2U);  // and of a word
  // Two words with an ending are enough for a rule.
  EXPECT_EQ(keys_of("elms/NNS=elm cats/NNS=cat banks/NNS=bank men/NNS=man women/NNS=woman"), 2U);
}

TEST(LemmaTrainer, IsDeterministic) {
  EXPECT_TRUE(train_lemmas({gold_of(kNouns)}) == train_lemmas({gold_of(kNouns)}));
}

}  // namespace
}  // namespace quoth::train
