#include "parsers/markup/xml_mend.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/doctype.h"
#include "parsers/markup/entities.h"

namespace gazetted::markup {
namespace {

// What entities of the document type may add in all, so that many references to a long one stay bounded.
constexpr std::size_t kEntityBudget = 1U << 20U;

bool is_xml_char(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

bool starts_name(char c) {
    return is_ascii_letter(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_name_char(char c) {
    return starts_name(c) || is_ascii_digit(c) || c == '-' || c == '.' || c == ':';
}

bool is_predefined(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

struct Open {
    std::string name;
    std::string key;  ///< lower-case: hand-made feeds close <Title> with </title>
    std::size_t namespaces = 0;
};

class Mender {
  public:
    Mender(std::string_view xml, const XmlBounds& bounds) : xml_(xml), bounds_(bounds) {}

    MendedXml run() {
        out_.text.reserve(xml_.size() + xml_.size() / 8);
        skip_junk();
        while (at_ < xml_.size()) {
            const std::size_t mark = std::min(xml_.find('<', at_), xml_.size());
            if (mark > at_) text_to(mark, true);
            if (mark < xml_.size()) markup();
        }
        while (!open_.empty())
            close_top(true);
        return std::move(out_);
    }

  private:
    void fault() { ++out_.mends; }
    [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < xml_.size() ? xml_[at_ + ahead] : '\0'; }
    [[nodiscard]] bool ahead(std::string_view mark) const { return xml_.substr(at_).starts_with(mark); }

    // White space before the first tag is no fault; anything else is.
    void skip_junk() {
        const std::size_t first = std::min(xml_.find('<'), xml_.size());
        if (!fold_whitespace(xml_.substr(0, first)).empty()) fault();
        at_ = first;
    }

    void skip_past(std::string_view mark, std::size_t from) {
        const std::size_t found = from > xml_.size() ? std::string_view::npos : xml_.find(mark, from);
        if (found == std::string_view::npos) fault();
        at_ = found == std::string_view::npos ? xml_.size() : found + mark.size();
    }

    void markup() {
        if (ahead("<!--")) return skip_past("-->", at_ + 4);
        if (ahead("<![CDATA[")) return cdata();
        if (equals_ignoring_case(xml_.substr(at_, 9), "<!DOCTYPE")) {
            at_ = read_doctype(xml_, at_, entities_);
            return;
        }
        if (ahead("<?")) return skip_past("?>", at_ + 2);
        if (ahead("<!")) {
            fault();
            return skip_past(">", at_ + 2);
        }
        if (peek(1) == '/' && starts_name(peek(2))) return end_tag();
        if (starts_name(peek(1))) return start_tag();
        fault();
        if (!open_.empty()) out_.text += "&lt;";
        ++at_;
    }

    // Text of any kind goes out escaped, without characters XML has no place for.
    void put(char32_t c) {
        if (c == '<')
            out_.text += "&lt;";
        else if (c == '>')
            out_.text += "&gt;";
        else if (c == '&')
            out_.text += "&amp;";
        else if (c == '"')
            out_.text += "&quot;";
        else if (is_xml_char(c))
            append_utf8(out_.text, c);
        else
            fault();
    }
    void put_all(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const DecodedChar c = decode_char(text, i);
            put(c.value);
            i += c.length;
        }
    }

    void cdata() {
        const std::size_t start = at_ + 9;
        skip_past("]]>", start);
        if (open_.empty()) return fault();
        const bool closed = xml_.substr(0, at_).ends_with("]]>") && at_ >= start + 3;
        put_all(xml_.substr(start, (closed ? at_ - 3 : at_) - start));
    }

    // Character data up to `end`; only white space may stand outside the root.
    void text_to(std::size_t end, bool in_content) {
        if (in_content && open_.empty()) {
            if (!fold_whitespace(xml_.substr(at_, end - at_)).empty()) fault();
            at_ = end;
            return;
        }
        while (at_ < end) {
            const std::size_t sign = std::min(xml_.find_first_of("&<>\"", at_), end);
            plain_to(sign);
            if (sign == end) break;
            if (xml_[sign] == '&')
                reference(end);
            else
                put(static_cast<unsigned char>(xml_[at_++]));
        }
    }
    void plain_to(std::size_t end) {
        const std::string_view part = xml_.substr(at_, end - at_);
        const bool clean = std::none_of(part.begin(), part.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte == 0xEF || !is_xml_char(byte);
        });
        if (clean)
            out_.text += part;
        else
            put_all(part);
        at_ = end;
    }

    void reference(std::size_t end) {
        constexpr std::size_t kLongest = 64;
        const std::string_view rest = xml_.substr(at_ + 1, std::min(end - at_ - 1, kLongest));
        const std::size_t semicolon = rest.find(';');
        const std::string_view name =
            semicolon == std::string_view::npos ? std::string_view{} : rest.substr(0, semicolon);
        if (name.empty() || !resolve(name)) {
            fault();
            out_.text += "&amp;";
            ++at_;
            return;
        }
        at_ += name.size() + 2;
    }
    bool resolve(std::string_view name) {
        if (const auto character = numeric_reference(name)) {
            put(*character);
            return true;
        }
        if (is_predefined(name)) {
            out_.text.append("&").append(name).append(";");
            return true;
        }
        if (const auto own = entities_.find(name); own != entities_.end()) return put_entity(own->second);
        const auto character = entity_of(name);
        if (character) {
            if (entities_.empty()) fault();  // HTML names without a document type are no XML
            put(*character);
        }
        return character.has_value();
    }
    bool put_entity(const std::string& value) {
        entity_bytes_ += value.size();
        if (entity_bytes_ > kEntityBudget) return false;
        put_all(decode_references(value));
        return true;
    }

    [[nodiscard]] std::string_view name_at(std::size_t start) const {
        std::size_t end = start;
        while (end < xml_.size() && is_name_char(xml_[end]))
            ++end;
        return xml_.substr(start, end - start);
    }

    void end_tag() {
        const std::string key = ascii_lower(name_at(at_ + 2));
        const std::size_t end = xml_.find('>', at_);
        if (end == std::string_view::npos) fault();
        at_ = end == std::string_view::npos ? xml_.size() : end + 1;
        auto& dropped = dropped_[key];
        if (dropped > 0) {
            --dropped;
            return;
        }
        auto& count = open_count_[key];
        if (count == 0) return fault();
        while (open_.back().key != key)
            close_top(true);
        close_top(false);
    }
    void close_top(bool is_fault) {
        if (is_fault) fault();
        out_.text.append("</").append(open_.back().name).append(">");
        --open_count_[open_.back().key];
        namespaces_ -= open_.back().namespaces;
        open_.pop_back();
    }

    void start_tag() {
        const std::string name(name_at(at_ + 1));
        const bool second_root = open_.empty() && had_root_;
        if (open_.size() >= bounds_.max_depth || second_root) {
            fault();
            return drop_start_tag(name);
        }
        had_root_ = true;
        out_.text.append("<").append(name);
        at_ += 1 + name.size();
        const std::size_t before = namespaces_;
        const bool empty = attributes();
        out_.text += empty ? "/>" : ">";
        if (empty) {
            namespaces_ = before;
            return;
        }
        open_.push_back({name, ascii_lower(name), namespaces_ - before});
        ++open_count_[open_.back().key];
    }

    void drop_start_tag(const std::string& name) {
        std::string kept;
        std::swap(kept, out_.text);
        at_ += 1 + name.size();
        const std::size_t before = namespaces_;
        const bool empty = attributes();
        namespaces_ = before;
        std::swap(kept, out_.text);
        if (!empty) ++dropped_[ascii_lower(name)];
    }

    // Copies attributes up to the end of the tag; true for "/>".
    bool attributes() {
        std::vector<std::string_view> names;
        for (;;) {
            while (at_ < xml_.size() && is_ascii_space(xml_[at_]))
                ++at_;
            if (at_ >= xml_.size() || xml_[at_] == '<') {
                fault();
                return false;
            }
            if (ahead("/>")) {
                at_ += 2;
                return true;
            }
            if (xml_[at_] == '>') {
                ++at_;
                return false;
            }
            if (starts_name(xml_[at_])) {
                attribute(names);
            } else {
                fault();
                ++at_;
            }
        }
    }

    void attribute(std::vector<std::string_view>& names) {
        const std::string_view name = name_at(at_);
        at_ += name.size();
        const bool is_namespace = name == "xmlns" || name.starts_with("xmlns:");
        const bool repeated = std::find(names.begin(), names.end(), name) != names.end();
        const bool full =
            names.size() >= bounds_.max_attributes || (is_namespace && namespaces_ >= bounds_.max_namespaces);
        std::string kept;
        if (repeated || full) {
            fault();
            std::swap(kept, out_.text);
        } else {
            names.push_back(name);
            if (is_namespace) ++namespaces_;
        }
        out_.text.append(" ").append(name).append("=\"");
        value();
        out_.text.append("\"");
        if (repeated || full) std::swap(kept, out_.text);
    }

    void value() {
        const std::size_t after = std::min(xml_.find_first_not_of(kAsciiSpace, at_), xml_.size());
        if (after >= xml_.size() || xml_[after] != '=') return fault();
        at_ = std::min(xml_.find_first_not_of(kAsciiSpace, after + 1), xml_.size());
        if (at_ >= xml_.size()) return fault();
        const char quote = xml_[at_];
        if (quote == '"' || quote == '\'') {
            ++at_;
            const std::size_t end = std::min(xml_.find(quote, at_), xml_.size());
            text_to(end, false);
            at_ = std::min(end + 1, xml_.size());
            return;
        }
        fault();
        std::size_t end = at_;
        while (end < xml_.size() && !is_ascii_space(xml_[end]) && xml_[end] != '>' && xml_[end] != '<')
            ++end;
        text_to(end, false);
    }

    std::string_view xml_;
    XmlBounds bounds_;
    std::size_t at_ = 0;
    bool had_root_ = false;
    std::vector<Open> open_;
    std::unordered_map<std::string, std::size_t> open_count_;
    std::unordered_map<std::string, std::size_t> dropped_;
    std::size_t namespaces_ = 0;
    EntityTable entities_;
    std::size_t entity_bytes_ = 0;
    MendedXml out_;
};

}  // namespace

MendedXml mend_xml(std::string_view xml, const XmlBounds& bounds) {
    return Mender(xml, bounds).run();
}

}  // namespace gazetted::markup
