// Small values as TEXT columns: string maps as JSON objects.
// Thread rule: pure functions. Failures: kInvalidInput naming the row.
#pragma once

#include <map>
#include <string>

#include "parsers/base/result.h"

namespace gazetted::store {

std::string texts_json(const std::map<std::string, std::string>& texts);
Result<std::map<std::string, std::string>> texts_from_json(const std::string& json, const std::string& name);

}  // namespace gazetted::store
