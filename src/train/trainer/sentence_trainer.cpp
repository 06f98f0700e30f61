#include "train/trainer/sentence_trainer.h"

#include <array>
#include <set>

#include "model/model_file.h"
#include "token/sentence_features.h"
#include "token/sentences.h"
#include "train/trainer/perceptron.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

struct Paragraphed {
  const Gold* gold = nullptr;
  bool lower_case = false;
  token::TokenRange words;
  Index first_sentence = 0;
};

std::vector<Paragraphed> paragraphs_of(const std::vector<Gold>& documents) {
  std::vector<Paragraphed> paragraphs;
  for (const Gold& gold : documents) {
    const Annotation& annotation = gold.annotation;
    const bool lower_case = token::begins_in_lower_case(annotation.text, annotation.tokens);
    for (Index i = 0; i < annotation.sentences.size(); ++i) {
      const Sentence& sentence = annotation.sentences[i];
      if (i == 0 || sentence.paragraph != annotation.sentences[i - 1].paragraph)
        paragraphs.push_back({&gold, lower_case, {sentence.first_token, sentence.end_token}, i});
      paragraphs.back().words.end = sentence.end_token;
    }
  }
  return paragraphs;
}

}  // namespace

std::string train_sentences(const std::vector<Gold>& documents, const SentenceOptions& options) {
  std::vector<Paragraphed> paragraphs = paragraphs_of(documents);
  Perceptron perceptron(2);
  std::mt19937_64 random(1);
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(paragraphs, random);
    for (const Paragraphed& each : paragraphs) {
      const Annotation& annotation = each.gold->annotation;
      token::Boundaries boundaries(annotation.text, annotation.tokens, each.words.begin,
                                   each.words.end, each.lower_case);
      Index sentence = each.first_sentence;
      for (Index i = each.words.begin; i + 1 < each.words.end; ++i) {
        boundaries.pass(i);
        const bool ends = annotation.sentences[sentence].end_token == i + 1;
        if (boundaries.may_end()) {
          const auto features = boundaries.features();
          std::array<float, 2> scores{};
          perceptron.score(features, scores.data());
          const int right = ends ? 1 : 0;
          // The margin prevents the averages from depending only on the last mistakes.
          if (scores[right] <= scores[1 - right] + 1)
            perceptron.update(features, right, 1 - right, 1);
          perceptron.tick();
        }
        if (ends) {
          boundaries.end_sentence();
          ++sentence;
        }
      }
    }
  }
  return model::write_model(
      "sentences",
      {{"weights",
        model::write_feature_table(2, perceptron.rows(options.features, perceptron.scale()))}},
      token::sentence_fingerprint());
}

SentenceScore score_sentences(std::string_view model, const std::vector<Gold>& documents) {
  const auto finder = token::SentenceFinder::load(model);
  SentenceScore score;
  for (const Paragraphed& each : paragraphs_of(documents)) {
    const Annotation& annotation = each.gold->annotation;
    std::vector<Sentence> found;
    finder->find(annotation.text, annotation.tokens, each.words, 0, each.lower_case, found);
    std::set<Span> gold;
    for (Index i = each.first_sentence;
         i < annotation.sentences.size() && annotation.sentences[i].end_token <= each.words.end;
         ++i)
      gold.insert(annotation.sentences[i].span);
    score.gold += gold.size();
    score.found += found.size();
    for (const Sentence& sentence : found) score.right += gold.contains(sentence.span);
  }
  return score;
}

}  // namespace quoth::train
