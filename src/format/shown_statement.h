// A statement as a report shows it: its places by their wording.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "quoth/record.h"
#include "quoth/report.h"
#include "report/any_report.h"

namespace quoth::format {

// The number by which a report refers to an article: its place in Report::articles, from 1.
using ArticleNumber = std::size_t;

// A quotation of a statement.
struct ShownPlace {
  ArticleNumber number = 0;
  QuotationRecord quotation;
  std::string addressee;              // the name
  std::vector<ArticleNumber> copies;  // copies of the article that repeat it
};

// The places of a statement where it has the same text.
struct ShownWording {
  const Variant* variant = nullptr;  // the first of them, of the statement
  std::vector<ShownPlace> places;
};

struct ShownStatement {
  std::shared_ptr<const Statement> statement;
  std::vector<ShownWording> wordings;  // the fullest first
  std::vector<ArticleNumber> articles;
  std::size_t places = 0;  // in all
  std::size_t more = 0;    // places that are not shown
};

// All places of a statement, with what copies repeat at what they repeat.
ShownStatement show(const report::AnyReport& report, std::size_t number);

// Removes the places that are left out for doubt (doubt.h). Returns how many.
std::size_t leave_out(ShownStatement& shown_statement);

// Whether nothing but doubtful words in quotation marks is left of it.
bool is_without_speaker(const ShownStatement& shown_statement);

// Whether any of its places is not indirect.
bool has_marks(const ShownStatement& shown_statement);

// Keeps the first places.
void truncate_places(ShownStatement& shown_statement, std::size_t most);

// Keeps the first elements of a list. Returns how many were removed.
template <typename T>
std::size_t truncate(std::vector<T>& list, std::size_t shown) {
  const std::size_t more = list.size() > shown ? list.size() - shown : 0;
  list.resize(list.size() - more);
  return more;
}

// Finds the names of those who are spoken to. An article's are read once. The report must outlive
// it.
class Addressees {
 public:
  explicit Addressees(const report::AnyReport& report) : report_(report) {}

  // Sets ShownPlace::addressee of all places.
  void name(ShownStatement& shown_statement);

 private:
  using Names = std::unordered_map<std::string, std::string>;  // by id

  const Names& names_in(std::size_t article);

  const report::AnyReport& report_;
  std::unordered_map<std::size_t, Names> names_;
};

}  // namespace quoth::format
