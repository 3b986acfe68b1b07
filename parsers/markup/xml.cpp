#include "parsers/markup/xml.h"

#include <string>

#include "parsers/markup/charset.h"
#include "parsers/markup/libxml.h"
#include "parsers/markup/xml_mend.h"

namespace gazetted::markup {

Result<XmlTree> XmlTree::parse(std::string_view utf8, std::size_t max_bytes) {
    if (utf8.size() > max_bytes) {
        return Failure{FailureKind::kTooLarge, "XML of " + std::to_string(utf8.size()) + " bytes, at most " +
                                                   std::to_string(max_bytes) + " are read"};
    }
    // mend_xml leaves no document type and no entity, so XML_PARSE_HUGE lifts no guard against expansion.
    const MendedXml mended = mend_xml(utf8);
    constexpr int kOptions = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                             XML_PARSE_COMPACT | XML_PARSE_HUGE;
    DocumentHandle document(
        mended.text.empty()
            ? nullptr
            : xmlReadMemory(mended.text.data(), static_cast<int>(mended.text.size()), nullptr, "UTF-8", kOptions));
    if (document == nullptr || xmlDocGetRootElement(document.get()) == nullptr) {
        return Failure{FailureKind::kInvalidInput, "no XML element found"};
    }
    return XmlTree(std::move(document), mended.mends > 0);
}

Result<XmlTree> XmlTree::of(const model::PageInput& input) {
    return parse(decode(input.bytes, sniff_xml(input.bytes, input.content_type).name));
}

Node XmlTree::root() const {
    return Node(xmlDocGetRootElement(document_.get()));
}

}  // namespace gazetted::markup
