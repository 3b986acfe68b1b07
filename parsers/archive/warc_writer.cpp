#include "parsers/archive/warc_writer.h"

#include <utility>
#include <vector>

#include "parsers/archive/http_message.h"
#include "parsers/archive/inflate.h"
#include "parsers/archive/warc_record.h"
#include "parsers/base/name_hash.h"

namespace gazetted::archive {

namespace {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// A UUID of version 8 (RFC 9562: made as its maker likes), from the hash of a name.
std::string record_id(const std::string& name) {
    std::string hex = name_hash(name);
    hex[12] = '8';
    hex[16] = "89ab"[static_cast<unsigned char>(hex[16]) % 4];
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        hex.insert(at, 1, '-');
    return "<urn:uuid:" + hex + ">";
}

/// What stands in a request line or address: no blanks and no controls.
std::string in_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte != 0x7f) {
            out += c;
        } else {
            out += {'%', "0123456789ABCDEF"[byte >> 4U], "0123456789ABCDEF"[byte & 15U]};
        }
    }
    return out;
}

std::string in_value(std::string text) {
    for (char& c : text)
        if (c == '\r' || c == '\n' || c == '\0') c = ' ';
    return text;
}

std::string record(const Fields& fields, const std::string& block, bool gzip) {
    std::string out = "WARC/1.1\r\n";
    for (const auto& [name, value] : fields)
        out.append(name).append(": ").append(in_value(value)).append("\r\n");
    out += "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
    return gzip ? gzip_member(out) : out;
}

/// "https://host:1/path?q" -> {"host:1", "/path?q"}
std::pair<std::string_view, std::string_view> host_and_target(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    const auto path = std::min(url.find_first_of("/?#"), url.size());
    const std::string_view target = url.substr(path);
    return {url.substr(0, path), target.substr(0, target.find('#'))};
}

std::string request_block(const model::Snapshot& snapshot) {
    const auto [host, target] = host_and_target(snapshot.url);
    std::string block = in_line(snapshot.method) + ' ' + (target.starts_with("/") ? "" : "/") + in_line(target) +
                        " HTTP/1.1\r\nHost: " + in_line(host) + "\r\n";
    if (!snapshot.request_body.empty())
        block += "Content-Length: " + std::to_string(snapshot.request_body.size()) + "\r\n";
    return block + "\r\n" + snapshot.request_body;
}

/// True for a header that is no longer true of the decoded body.
bool outlived(const std::string& name, const std::string& value, const model::Snapshot& snapshot) {
    if (name == "content-length") return value != std::to_string(snapshot.body.size());
    return name == "content-encoding" || name == "transfer-encoding";
}

std::string response_block(const model::Snapshot& snapshot) {
    std::string block = "HTTP/1.1 " + std::to_string(snapshot.status) + (snapshot.status == 200 ? " OK\r\n" : " \r\n");
    for (const auto& [name, value] : snapshot.headers)
        block +=
            (outlived(name, value, snapshot) ? std::string(kWireHeader) : "") + name + ": " + in_value(value) + "\r\n";
    return block + "\r\n" + snapshot.body;
}

std::string name_for_id(const model::Snapshot& snapshot, std::string_view type) {
    std::string name(type);
    for (const std::string& part :
         {snapshot.retrieved_at.iso(), snapshot.method, snapshot.url, snapshot.request_body,
          std::to_string(snapshot.status), snapshot.digest.empty() ? snapshot.body : snapshot.digest})
        name += '\n' + part;
    return name;
}

Fields common_fields(const model::Snapshot& snapshot, std::string_view type, const std::string& id) {
    return {{"WARC-Type", std::string(type)},
            {"WARC-Record-ID", id},
            {"WARC-Date", snapshot.retrieved_at.iso()},
            {"WARC-Target-URI", in_line(snapshot.url)}};
}

void add_digest(Fields& fields, const model::Snapshot& snapshot) {
    if (!snapshot.digest.empty()) fields.emplace_back("WARC-Payload-Digest", "sha256:" + snapshot.digest);
}

std::string resource_record(const model::Snapshot& snapshot, bool gzip) {
    Fields fields = common_fields(snapshot, "resource", record_id(name_for_id(snapshot, "resource")));
    add_digest(fields, snapshot);
    const auto type = snapshot.headers.find("content-type");
    fields.emplace_back("Content-Type", type == snapshot.headers.end() ? "application/octet-stream" : type->second);
    return record(fields, snapshot.body, gzip);
}

}  // namespace

std::string warcinfo_record(Instant at, std::string_view software, bool gzip) {
    const std::string block = "software: " + in_value(std::string(software)) + "\r\nformat: WARC File Format 1.1\r\n";
    return record({{"WARC-Type", "warcinfo"},
                   {"WARC-Record-ID", record_id("warcinfo\n" + at.iso() + '\n' + block)},
                   {"WARC-Date", at.iso()},
                   {"Content-Type", "application/warc-fields"}},
                  block, gzip);
}

std::string snapshot_records(const model::Snapshot& snapshot, bool gzip) {
    if (snapshot.status < 100 || snapshot.status > 999) return resource_record(snapshot, gzip);
    const std::string request_id = record_id(name_for_id(snapshot, "request"));
    Fields request = common_fields(snapshot, "request", request_id);
    request.emplace_back("Content-Type", "application/http;msgtype=request");
    Fields response = common_fields(snapshot, "response", record_id(name_for_id(snapshot, "response")));
    response.emplace_back("WARC-Concurrent-To", request_id);
    add_digest(response, snapshot);
    response.emplace_back("Content-Type", "application/http;msgtype=response");
    return record(request, request_block(snapshot), gzip) + record(response, response_block(snapshot), gzip);
}

std::string tick_record(Instant at, bool gzip) {
    return record({{"WARC-Type", "metadata"},
                   {"WARC-Record-ID", record_id("tick\n" + at.iso())},
                   {"WARC-Date", at.iso()},
                   {"Content-Type", std::string(kTickType)}},
                  "", gzip);
}

}  // namespace gazetted::archive
