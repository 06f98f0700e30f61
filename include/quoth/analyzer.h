// The whole pipeline for one article: bytes in, annotation out. Articles in English are read; an
// article in another language gets tokens, tags and names, and no quotations (see
// Annotation::language).
//
//   auto analyzer = quoth::Analyzer::built_in();
//   auto annotation = analyzer.annotate({.id = "a.txt", .bytes = "..."});
//   if (annotation) for (const auto& quotation : annotation->quotations) ...
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/article.h"
#include "quoth/guideline.h"
#include "quoth/result.h"

namespace quoth {

struct Models;    // the loaded models; src/analyzer.cpp
class Overrides;  // quoth/overrides.h

struct Options {
  // Without the encoder: a hundred times as fast, and less accurate. Both tiers of models see the
  // same rules.
  bool fast = false;
  Guideline guideline = Guideline::news;  // of the encoder; without it there is one only
  // The user's corrections, applied to every annotation. Null: none.
  std::shared_ptr<const Overrides> overrides = nullptr;
};

// Immutable: several threads may call annotate() on one Analyzer at once. Copies share the models.
class Analyzer {
 public:
  // Uses the models built into the library. Cheap: they are mapped, not parsed.
  static Analyzer built_in(const Options& options = {});
  // The same, but each file written by `quoth-train` replaces the built-in model of its kind.
  // Returns an error with the path if a file is missing, damaged or of an unknown kind.
  static Result<Analyzer> with_models(const std::vector<std::string>& paths,
                                      const Options& options = {});

  // What annotations carry as `models`: "encoder" or "fast", and 8 hex digits made from the digests
  // of all model files and the guideline: "encoder-1f0c92ab". With overrides, Overrides::mark()
  // follows after a space.
  const std::string& models() const;
  // Options::overrides: for what was annotated before. May be null.
  const Overrides* overrides() const;

  // The same article always gives the same annotation, whatever was annotated before. Fails if the
  // bytes are not text (a binary file), if there are 4 GiB or more, or if the article is empty. The
  // error has no path. Requires that the article's paragraphs, if it has any, are of its text. The
  // encoder takes 850 bytes a token while it runs.
  Result<Annotation> annotate(const Article& article) const;

  // Fills sentences, tokens, tags and lemmas of an annotation that has nothing but its text, in
  // UTF-8, and its paragraphs, in order.
  void add_words(Annotation& annotation) const;
  // What a word may be an inflection of: "left" of "leave" and "left". Each once, in byte order.
  // Nothing of function words.
  std::vector<std::string> lemmas_of(std::string_view word) const;

 private:
  explicit Analyzer(std::shared_ptr<const Models> models);
  std::shared_ptr<const Models> models_;
};

}  // namespace quoth
