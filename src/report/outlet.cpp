#include "report/outlet.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "text/case_folding.h"
#include "text/web_address.h"

namespace quoth::report {
namespace {

// The host of a URL in lower case, without "www."; empty if it is none.
std::string host_of(std::string_view url) {
  std::string host = text::to_lower_ascii(text::host_in(url));
  if (host.starts_with("www.")) host.erase(0, 4);
  return host;
}

// A string, or the `name` of an object, as in schema.org's publisher.
std::string text_of(const nlohmann::json& meta, const char* key) {
  const auto found = meta.find(key);
  if (found == meta.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_object() ? text_of(*found, "name") : std::string();
}

}  // namespace

std::string outlet_of(const Record& record) {
  const auto meta = nlohmann::json::parse(record.meta, nullptr, false);
  if (meta.is_object()) {
    for (const char* key : {"outlet", "publisher"}) {
      if (std::string name = text_of(meta, key); !name.empty()) return name;
    }
    for (const char* key : {"url", "link"}) {
      if (std::string host = host_of(text_of(meta, key)); !host.empty()) return host;
    }
  }
  return host_of(record.id);
}

}  // namespace quoth::report
