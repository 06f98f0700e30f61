// Measures each stage on whole articles, with ICU's word iterator for comparison.
//
// Stages get complete annotations, read the layers below their own and ignore the others. Rates are
// per CPU time; items are tokens.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "attribution/attribution_finder.h"
#include "bench/corpus.h"
#include "entity/names.h"
#include "model/embedded.h"
#include "speaker/resolve_speakers.h"
#include "tag/tagger.h"
#include "text/encoding.h"
#include "text/layout.h"
#include "text/quotation_marks.h"
#include "token/tokenizer.h"

namespace quoth {
namespace {

// Measures `stage` on the whole corpus and discards its results.
template <typename Stage>
void over_annotations(benchmark::State& state, Stage stage) {
  const BenchCorpus& corpus = bench_corpus();
  for ([[maybe_unused]] const auto pass : state) {
    for (const Annotation& annotation : corpus.annotations) {
      benchmark::DoNotOptimize(stage(annotation));
    }
  }
  count_passes(state);
}

// The same for a stage that fills layers in place. `before` prepares each annotation.
template <typename Before, typename Stage>
void over_copies(benchmark::State& state, Before before, Stage stage) {
  const BenchCorpus& corpus = bench_corpus();
  for ([[maybe_unused]] const auto pass : state) {
    state.PauseTiming();
    auto annotations = corpus.annotations;
    for (Annotation& annotation : annotations) before(annotation);
    state.ResumeTiming();
    for (Annotation& annotation : annotations) stage(annotation);
    state.PauseTiming();
    annotations.clear();
    state.ResumeTiming();
  }
  count_passes(state);
}

// Loads a stage with its built-in model.
template <typename Stage>
Stage built_in(const char* name) {
  auto stage = Stage::load(model::embedded(name).value_or(std::string_view()));
  if (!stage) {
    std::fprintf(stderr, "quoth-bench: %s %s\n", name, stage.error().reason.c_str());
    std::exit(2);
  }
  return *std::move(stage);
}

void icu_words(benchmark::State& state) {
  std::vector<icu::UnicodeString> texts;
  for (const Annotation& annotation : bench_corpus().annotations) {
    texts.push_back(icu::UnicodeString::fromUTF8(annotation.text));
  }
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  if (U_FAILURE(status) != 0) {
    state.SkipWithError("no break iterator");
    return;
  }
  for ([[maybe_unused]] const auto pass : state) {
    for (const icu::UnicodeString& text : texts) {
      words->setText(text);
      while (words->next() != icu::BreakIterator::DONE) {
      }
    }
  }
  count_passes(state);
}

void decode_bytes(benchmark::State& state) {
  const BenchCorpus& corpus = bench_corpus();
  for ([[maybe_unused]] const auto pass : state) {
    for (const Article& article : corpus.articles) {
      benchmark::DoNotOptimize(text::decode(article.bytes));
    }
  }
  count_passes(state);
}

void layout(benchmark::State& state) {
  over_annotations(state, [](const Annotation& a) { return text::find_paragraphs(a.text); });
}

void words_and_sentences(benchmark::State& state) {
  over_annotations(state,
                   [](const Annotation& a) { return token::tokenize(a.text, a.paragraphs); });
}

void tags_and_lemmas(benchmark::State& state) {
  const auto tagger = built_in<tag::Tagger>("models/pos.bin");
  over_copies(
      state, [](Annotation&) {}, [&](Annotation& a) { tagger.tag(a); });
}

void names(benchmark::State& state) {
  const auto finder = built_in<entity::NameFinder>("models/names.bin");
  over_annotations(state, [&](const Annotation& a) { return finder.find(token::TokenTable(a)); });
}

void quotation_marks(benchmark::State& state) {
  over_annotations(state,
                   [](const Annotation& a) { return text::find_quoted(a.text, a.paragraphs); });
}

void attribution(benchmark::State& state) {
  const auto finder = built_in<attribution::AttributionFinder>("models/attribution.bin");
  over_annotations(state, [&](const Annotation& a) {
    return finder.find(token::TokenTable::with_all_columns(a));
  });
}

// Removes what the speaker stage adds.
void remove_speakers(Annotation& annotation) {
  annotation.speakers.clear();
  for (Entity& entity : annotation.entities) entity.speaker.reset();
  for (Quotation& quotation : annotation.quotations) {
    quotation.speaker.reset();
    quotation.addressee.reset();
    const bool by_place = quotation.resolved_by == ResolvedBy::signature ||
                          quotation.resolved_by == ResolvedBy::continuation;
    if (!by_place) quotation.resolved_by = ResolvedBy::none;
  }
}

void speakers(benchmark::State& state) {
  over_copies(state, remove_speakers, [](Annotation& a) {
    speaker::resolve_speakers(a, token::TokenTable::with_all_columns(a));
  });
}

BENCHMARK(icu_words)->Unit(benchmark::kMillisecond);
BENCHMARK(decode_bytes)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->Unit(benchmark::kMillisecond);
BENCHMARK(words_and_sentences)->Unit(benchmark::kMillisecond);
BENCHMARK(tags_and_lemmas)->Unit(benchmark::kMillisecond);
BENCHMARK(names)->Unit(benchmark::kMillisecond);
BENCHMARK(quotation_marks)->Unit(benchmark::kMillisecond);
BENCHMARK(attribution)->Unit(benchmark::kMillisecond);
BENCHMARK(speakers)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quoth
