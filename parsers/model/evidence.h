// The words behind a value. Every field the reader fills carries one.
#pragma once

#include <string>
#include <utility>

#include "parsers/base/span.h"

namespace gazetted::model {

/// A quoted stretch of a document. The daemon adds which snapshot the page came from; an annex is a file of its own.
struct Evidence {
    TextSpan span;
    std::string quote;    ///< exactly the characters under `span`
    std::string annex{};  ///< digest of the annex file the block is text of; empty: the page itself
    bool operator==(const Evidence&) const = default;
};

/// A value with the words it was read from.
template <class T>
struct Sourced {
    T value{};
    Evidence evidence;
    bool operator==(const Sourced&) const = default;
};

}  // namespace gazetted::model
