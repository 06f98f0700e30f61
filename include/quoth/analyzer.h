// The whole flow for one article: bytes in, annotation out.
//
//   auto analyzer = quoth::Analyzer::built_in();
//   auto annotation = analyzer.annotate({.id = "a.txt", .bytes = "..."});
//   if (annotation) for (const auto& quotation : annotation->quotations) ...
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/article.h"
#include "quoth/result.h"

namespace quoth {

struct Models;  // the loaded models; src/analyzer.cpp

// Immutable once made: one Analyzer may annotate on any number of threads at once. Copies share
// the models.
class Analyzer {
 public:
  // With the models that are built into the library. Cheap: they are mapped, not parsed.
  static Analyzer built_in();
  // The same, but each file that `quoth-train` wrote replaces the built-in model of its kind. An
  // error, with the path, where one is missing, damaged or of a kind that is not known.
  static Result<Analyzer> with_models(const std::vector<std::string>& paths);

  // The same article gives the same annotation, whatever was annotated before. Fails only where
  // the bytes are no text (a binary file, 4 GiB and more); an empty article is an error too. The
  // error has no path.
  Result<Annotation> annotate(const Article& article) const;

 private:
  explicit Analyzer(std::shared_ptr<const Models> models);
  std::shared_ptr<const Models> models_;
};

}  // namespace quoth
