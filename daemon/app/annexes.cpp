#include "daemon/app/annexes.h"

#include "daemon/convert/convert.h"
#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/url.h"

namespace gazetted::app {

namespace {

Result<std::string> plain_text(std::string_view bytes) {
    const std::string text = fold_lines(markup::html_to_utf8(bytes, ""));
    if (text.starts_with("<"))
        return Failure{FailureKind::kUnexpectedShape, "a page came in place of the file", true, "open the address"};
    if (text.empty()) return Failure{FailureKind::kUnexpectedShape, "the file is empty", true, "open the address"};
    return text;
}

}  // namespace

std::string annex_identity(const std::string& url) {
    return "annex:" + markup::canonical_identity(url);
}

bool is_annex(const store::CandidateState& candidate) {
    return candidate.identity.starts_with("annex:");
}

Result<std::string> text_of_file(std::string_view bytes, const std::string& name, const convert::ChildLimits& limits) {
    const convert::AnnexKind kind = convert::kind_of(bytes, name);
    if (kind == convert::AnnexKind::kText) return plain_text(bytes);
    convert::Limits all;
    all.child = limits;
    return convert::convert_to_text(bytes, kind, all);
}

}  // namespace gazetted::app
