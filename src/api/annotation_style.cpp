#include "api/annotation_style.h"

#include "quoth/selection.h"

namespace quoth::api {

AnnotationStyle AnnotationStyle::take(Options& options) {
  return {.form = options.form<AnnotationForm>({{"ndjson", AnnotationForm::ndjson},
                                                {"spacy", AnnotationForm::spacy},
                                                {"csv", AnnotationForm::csv},
                                                {"brat", AnnotationForm::brat},
                                                {"conllu", AnnotationForm::conllu}}),
          .unit = options.unit(),
          .layers = options.layers(),
          .confidence = options.confidence()};
}

std::string AnnotationStyle::write(Annotation annotation) const {
  keep_likely(annotation, confidence);
  return quoth::write(annotation, form, unit, layers);
}

}  // namespace quoth::api
