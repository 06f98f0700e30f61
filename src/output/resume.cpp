#include "output/resume.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

#include "format/json.h"
#include "input/annotated.h"
#include "input/byte_stream.h"
#include "input/json_texts.h"
#include "text/digest.h"
#include "text/encoding.h"

namespace quoth::output {
namespace {

std::optional<Error> cut_to_whole_lines(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (file < 0) return Error{"", input::system_reason(errno)};
  off_t end = lseek(file, 0, SEEK_END);
  std::string part(std::size_t{64} << 10, '\0');
  while (end > 0) {
    const off_t begin = std::max<off_t>(0, end - static_cast<off_t>(part.size()));
    const ssize_t got = pread(file, part.data(), static_cast<std::size_t>(end - begin), begin);
    if (got <= 0) {
      const int error = got < 0 ? errno : EIO;
      close(file);
      return Error{"", input::system_reason(error)};
    }
    const auto last = std::string_view(part).substr(0, static_cast<std::size_t>(got)).rfind('\n');
    if (last != std::string_view::npos) {
      end = begin + static_cast<off_t>(last) + 1;
      break;
    }
    end = begin;
  }
  const int status = ftruncate(file, end);
  const int error = errno;
  close(file);
  return status == 0 ? std::nullopt : std::optional(Error{"", input::system_reason(error)});
}

// The start of an annotation's line, up to the digest: it identifies the article and its text.
struct Head {
  std::string text;
  std::string fault;  // of the article
};
Result<Head> head_of_line(input::Input input, const input::ArticleKeys& keys) {
  auto given = input::article_of(input, keys);
  if (!given) return given.error();
  const auto decoded = text::decode(given->article.bytes);
  if (!decoded) return decoded.error();
  Annotation annotation;
  annotation.id = given->article.id;
  annotation.digest = text::digest(decoded->text);
  const std::string line = format::annotation_json(annotation, OffsetUnit::bytes);
  return Head{line.substr(0, line.find(annotation.digest) + annotation.digest.size()),
              std::move(given->fault)};
}

}  // namespace

std::optional<Error> skip_written(input::Source& source, const std::string& partial,
                                  const Resumption& run) {
  const Error mismatch{"", "was begun with other articles or options: remove it to begin anew"};
  if (auto error = cut_to_whole_lines(partial)) return error;
  auto stream = input::ByteStream::open(partial);
  if (!stream) return Error{"", stream.error().reason};
  input::JsonTexts lines(input::BufferedStream(*std::move(stream)));
  bool first = true;
  while (const auto line = lines.next()) {
    if (!*line) return Error{"", line->error().reason};
    const std::string& text = (*line)->text;
    bool found = false;
    while (!found) {
      const auto input = source.next();
      if (!input) return mismatch;
      const auto head = head_of_line(*input, source.keys());
      found = !first && head && text.starts_with(head->text);
      std::string reason = head ? head->fault : head.error().reason;
      if (!found) {
        const auto written = run.line_of(*input);
        found = first && written && *written == text + '\n';
        if (written && !found) return mismatch;
        if (!written) {
          run.on_input(*input, written.error().reason, false);
          continue;
        }
      }
      run.on_input(*input, reason, true);
    }
    first = false;
  }
  return std::nullopt;
}

}  // namespace quoth::output
