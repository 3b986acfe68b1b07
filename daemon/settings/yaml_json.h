// YAML text as JSON values, for data files whose form another folder checks (config/baseline/).
#pragma once

#include <string>

#include "parsers/base/result.h"
#include "parsers/model/json.h"

namespace gazetted::settings {

/// Mappings, lists and scalars; a plain scalar that reads as a whole number, true, false or null becomes one, a quoted
/// scalar stays a string. Fails naming file and line.
Result<model::Json> yaml_to_json(const std::string& text, const std::string& file);

}  // namespace gazetted::settings
