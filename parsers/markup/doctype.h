// Takes a document type declaration apart: where it ends, and the literal entities its internal subset declares.
// Internal to parsers/markup. Thread rule: pure functions. Failures: none; what cannot be read declares nothing.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace gazetted::markup {

/// Entity name -> replacement text as written. Parameter and external entities are left out.
using EntityTable = std::map<std::string, std::string, std::less<>>;

/// Reads the declaration that starts at `at` ("<!DOCTYPE"), adds its entities, and gives the place after it.
std::size_t read_doctype(std::string_view xml, std::size_t at, EntityTable& entities);

}  // namespace gazetted::markup
