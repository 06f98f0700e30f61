// How the C interface writes an annotation.
#pragma once

#include <string>

#include "api/options.h"
#include "quoth/annotation.h"
#include "quoth/formats.h"
#include "quoth/record.h"

namespace quoth::api {

struct AnnotationStyle {
  AnnotationForm form = AnnotationForm::ndjson;
  OffsetUnit unit = OffsetUnit::code_points;
  WrittenLayers layers;
  double confidence = 0;  // the least

  static AnnotationStyle take(Options& options);
  std::string write(Annotation annotation) const;
};

}  // namespace quoth::api
