#include "parsers/markup/html.h"

#include <algorithm>
#include <memory>
#include <new>
#include <string>

#include <libxml/HTMLparser.h>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/html_bounds.h"
#include "parsers/markup/libxml.h"

namespace gazetted::markup {
namespace {

// libxml2 ends the page at a NUL and has no use for other controls.
std::string without_nul(std::string_view text) {
    std::string out(text);
    std::erase(out, '\0');
    return out;
}

Failure too_large(std::size_t size, const HtmlLimits& limits) {
    return {FailureKind::kTooLarge,
            "page of " + std::to_string(size) + " bytes, at most " + std::to_string(limits.max_bytes) + " are read",
            false, ""};
}

Failure nothing() {
    return {FailureKind::kInvalidInput, "page holds no markup and no text", false, ""};
}

struct ContextDeleter {
    void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};

/// Elements that libxml2 makes up come on top of those that were bounded: html, body, a row of table parts.
constexpr std::size_t kMadeUp = 64;

/// What is walked, printed and freed by others must not be deeper than bound_html left it, whatever libxml2 made of the
/// page: it stops there.
void start_element(void* context, const xmlChar* name, const xmlChar** attributes) {
    auto* parser = static_cast<htmlParserCtxt*>(context);
    if (static_cast<std::size_t>(parser->nodeNr) >= *static_cast<std::size_t*>(parser->_private)) {
        xmlStopParser(parser);
        return;
    }
    xmlSAX2StartElement(context, name, attributes);
}

Result<DocumentHandle> read(const std::string& utf8, std::size_t max_depth) {
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                             HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT | XML_PARSE_HUGE;
    const std::unique_ptr<htmlParserCtxt, ContextDeleter> context(htmlNewParserCtxt());
    if (context == nullptr) throw std::bad_alloc();
    std::size_t deepest = max_depth + kMadeUp;
    context->_private = &deepest;
    context->sax->startElement = start_element;
    DocumentHandle document(
        htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", kOptions));
    if (context->disableSAX != 0) return Failure{FailureKind::kTooLarge, "page nested too deep", false, ""};
    return document;
}

}  // namespace

void DocumentDeleter::operator()(_xmlDoc* document) const {
    xmlFreeDoc(document);
}

Result<HtmlTree> HtmlTree::parse(std::string_view utf8, const HtmlLimits& limits) {
    if (utf8.size() > limits.max_bytes) return too_large(utf8.size(), limits);
    const std::string clean = utf8.find('\0') == std::string_view::npos ? std::string{} : without_nul(utf8);
    const BoundedHtml bounded = bound_html(clean.empty() ? utf8 : std::string_view(clean),
                                           {limits.max_depth, limits.max_attributes, limits.max_tags});
    if (bounded.tags > limits.max_tags) {
        return Failure{FailureKind::kTooLarge, "page of more than " + std::to_string(limits.max_tags) + " tags"};
    }
    if (bounded.text.empty()) return nothing();
    Result<DocumentHandle> document = read(bounded.text, limits.max_depth);
    if (!document.ok()) return document.failure();
    if (*document == nullptr || xmlDocGetRootElement(document->get()) == nullptr) return nothing();
    return HtmlTree(std::move(*document));
}

Result<HtmlTree> HtmlTree::of(const model::PageInput& input, const HtmlLimits& limits) {
    if (input.bytes.size() > limits.max_bytes) return too_large(input.bytes.size(), limits);
    return parse(html_to_utf8(input.bytes, input.content_type), limits);
}

Node HtmlTree::root() const {
    return Node(xmlDocGetRootElement(document_.get()));
}

HtmlTree::HtmlTree(DocumentHandle document) : document_(std::move(document)) {
    for (const Node& element : select("meta")) {
        std::string name = element.has_attribute("name") ? element.attribute("name") : element.attribute("property");
        std::string content = fold_whitespace(element.attribute("content"));
        if (!content.empty()) meta_.push_back({std::string(ascii_trim(name)), std::move(content)});
    }
}

std::string HtmlTree::meta(std::string_view name) const {
    const auto found = std::find_if(meta_.begin(), meta_.end(),
                                    [&](const Meta& meta) { return equals_ignoring_case(meta.name, name); });
    return found == meta_.end() ? std::string{} : found->content;
}

std::string HtmlTree::title() const {
    return first("title").text();  // broken pages put it into the body
}

}  // namespace gazetted::markup
