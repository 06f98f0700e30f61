// Writes annotations into a database.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "database/connection.h"
#include "quoth/annotation.h"
#include "quoth/result.h"

namespace quoth::database {

// Brings a database up to date with a pass over its articles. It is written in place, in
// transactions of kBatch articles: when the program is ended, what is missing are the articles
// since the last whole batch. Another process may read it meanwhile, and none may write it. The
// same passes give the same rows.
//
// An article that is there with the same id and stamp (see stamp_of()) is kept. Another one takes
// the place of those with its id that the pass has not met; articles that two inputs give under one
// id, with different texts, are both kept.
class Writer {
 public:
  static constexpr std::size_t kBatch = 1000;

  // Opens a database, or makes it where there is no file or an empty one. A file that is made is
  // removed again if nothing is committed. An error has the path.
  static Result<std::unique_ptr<Writer>> open(const std::string& path);
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer();

  // Whether such an article was there when the database was opened. Any thread.
  bool had(std::string_view stamp) const;
  // Keeps the article that is there, and returns its language (see Annotation). Nothing if it is
  // not there: put() must be called.
  std::optional<std::string> keep(const std::string& id, std::string_view stamp);
  std::optional<Error> put(const Annotation& annotation, std::string_view stamp);

  // Ends the pass. With `prune`, removes the articles that it has not met.
  std::optional<Error> finish(bool prune);

 private:
  Writer(std::string path, std::unique_ptr<Connection> connection, bool created);
  void load_stamps();
  void remove(std::int64_t article);
  void change();
  std::vector<std::int64_t> articles_with(const std::string& id);
  void commit();

  std::string path_;
  std::unique_ptr<Connection> connection_;
  bool created_;
  bool committed_ = false;
  bool changed_ = false;  // in this transaction
  std::size_t in_batch_ = 0;
  std::unordered_set<std::size_t> had_;   // hashes of stamps
  std::unordered_set<std::int64_t> met_;  // articles of this pass
};

}  // namespace quoth::database
