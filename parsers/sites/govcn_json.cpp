#include "parsers/sites/govcn_json.h"

#include "parsers/sites/json_answer.h"
#include "parsers/sites/row_date.h"
#include "parsers/sites/rows.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_govcn_json(const model::PageInput& input) {
    const auto json = json_answer(input, "gov.cn list");
    if (!json.ok()) return json.failure();
    if (!json->is_array())
        return Failure{FailureKind::kUnexpectedShape, "gov.cn list: the answer is not an array of rows", false,
                       "the file has changed its shape"};
    RowList rows(input, input.url);
    for (const model::Json& row : *json)
        rows.add(text_member(row, "URL"), text_member(row, "TITLE"), row_date(text_member(row, "DOCRELPUBTIME")));
    return rows.finish("the gov.cn list");
}

}  // namespace gazetted::sites
