// What a parser gave, as JSON that a person can read and a diff can compare: one line per block, nothing that is empty.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/document.h"
#include "parsers/model/index_page.h"
#include "parsers/model/json.h"

namespace gazetted::golden {

model::Json to_json(const model::IndexPage& page);
model::Json to_json(const model::Document& document);
model::Json to_json(const Failure& failure);

template <class T>
model::Json to_json(const Result<T>& result) {
    return result.ok() ? to_json(*result) : to_json(result.failure());
}

/// The candidates without what noise may change (order, scheme of the address), sorted, and the request that follows.
model::Json comparable_candidates(const model::IndexPage& page);

}  // namespace gazetted::golden
