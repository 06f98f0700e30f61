#include "schema.h"

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "invariants.h"
#include "model/embedded.h"

namespace quoth {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

const valijson::Schema& read_schema(const std::string& name) {
  static std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
  auto& schema = schemas[name];
  if (!schema) {
    schema = std::make_unique<valijson::Schema>();
    const auto json = nlohmann::json::parse(*model::embedded("schema/" + name + ".json"));
    valijson::SchemaParser().populateSchema(Adapter(json), *schema);
  }
  return *schema;
}

}  // namespace

bool is_valid(std::string_view json, const std::string& schema) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  return !parsed.is_discarded() &&
         valijson::Validator().validate(read_schema(schema), Adapter(parsed), nullptr);
}

void require_valid(std::string_view json, const std::string& schema) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  require(!parsed.is_discarded());
  valijson::ValidationResults results;
  valijson::Validator validator;
  if (validator.validate(read_schema(schema), Adapter(parsed), &results)) return;
  for (valijson::ValidationResults::Error error; results.popError(error);)
    std::fprintf(stderr, "%s: %s\n", schema.c_str(), error.description.c_str());
  require(false);
}

}  // namespace quoth
