// The options of the C interface: a JSON object with the long names of the program's flags.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/article.h"
#include "quoth/filter.h"
#include "quoth/find.h"
#include "quoth/formats.h"
#include "quoth/reader.h"
#include "quoth/record.h"
#include "quoth/selection.h"
#include "quoth/stats.h"

namespace quoth::api {

// An option that is not known, or its value is wrong. what() says so in one line.
class BadOption : public std::invalid_argument {
 public:
  using std::invalid_argument::invalid_argument;
};

// Options that have not been taken yet. Each call takes those that it knows, in groups, and then
// calls check_all_taken(). All throw BadOption.
class Options {
 public:
  explicit Options(const char* json);  // null: none

  quoth::Options analysis();
  std::vector<std::string> models();

  void take_article(Article& article);  // id, title, date, meta
  WrittenLayers layers();
  OffsetUnit unit();
  int threads();  // 0 if not given
  ReadOptions reading();
  Filter filter();         // speaker, type, medium, sign, confidence, precise
  Filter record_filter();  // these, about, kind, since and until
  ChangeFilter changes();  // change, kind, and those of filter()
  double confidence();     // of an annotation: precise
  Amounts amounts();
  SpeakerOrder order();
  Part part();
  GroupBy group();
  std::size_t count(const std::string& key, std::size_t otherwise);
  bool flag(const std::string& key);
  std::string text(const std::string& key);
  // The value of `format` that has this name; the first one if none is given.
  template <typename Form>
  Form form(const std::vector<std::pair<std::string_view, Form>>& named) {
    const std::string name = text("format");
    if (name.empty()) return named.front().second;
    for (const auto& [word, form] : named) {
      if (word == name) return form;
    }
    throw BadOption("format: " + name + ": no such value");
  }

  void check_all_taken() const;

 private:
  // The value of a key, which is removed; null if it is not there.
  nlohmann::json take(const std::string& key);
  std::vector<std::string> take_list(const std::string& key);
  template <typename Enum>
  std::vector<Enum> take_enums(const std::string& key, Enum last);
  template <typename Enum>
  Enum take_enum(const std::string& key, Enum first, Enum last);

  nlohmann::json given_;
};

}  // namespace quoth::api
