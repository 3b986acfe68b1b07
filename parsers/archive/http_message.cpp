#include "parsers/archive/http_message.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "parsers/archive/ascii.h"
#include "parsers/archive/inflate.h"
#include "parsers/base/ascii.h"

namespace gazetted::archive {

namespace {

constexpr std::size_t kMostHeaderFields = 1000;

HttpHeaders take_headers(std::string_view& text) {
    HttpHeaders headers;
    while (auto field = take_field(text)) {
        auto [name, value] = std::move(*field);
        if (headers.size() >= kMostHeaderFields) continue;
        auto [at, is_new] = headers.emplace(ascii_lower(name), value);
        if (!is_new) at->second += ", " + value;
    }
    return headers;
}

Failure no_head(std::string_view what, std::string_view line) {
    return {FailureKind::kInvalidInput,
            "not an HTTP " + std::string(what) + " line: \"" + std::string(line.substr(0, 80)) + '"'};
}

/// "HTTP/1.1 200 OK" -> 200
std::optional<int> status_of(std::string_view line) {
    if (!line.starts_with("HTTP/")) return std::nullopt;
    const auto space = line.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const std::string_view rest = trim(line.substr(space));
    const auto code = number(rest.substr(0, rest.find(' ')));
    if (!code || *code < 100 || *code > 999) return std::nullopt;
    return static_cast<int>(*code);
}

/// Encodings in the order in which they must be undone.
std::vector<std::string> encodings_to_undo(const HttpHeaders& headers) {
    std::vector<std::string> codings;
    for (const char* name : {"content-encoding", "transfer-encoding"}) {
        const auto at = headers.find(name);
        if (at == headers.end()) continue;
        std::string_view list = at->second;
        while (!list.empty()) {
            const auto comma = std::min(list.find(','), list.size());
            std::string coding = ascii_lower(trim(list.substr(0, comma)));
            if (!coding.empty() && coding != "identity") codings.push_back(std::move(coding));
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
    }
    std::reverse(codings.begin(), codings.end());
    return codings;
}

std::optional<std::size_t> chunk_size(std::string_view line) {
    const std::string_view digits = trim(line.substr(0, line.find(';')));
    constexpr std::size_t kMostDigits = 15;
    if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
    std::size_t size = 0;
    for (const char c : ascii_lower(digits)) {
        const auto value = std::string_view("0123456789abcdef").find(c);
        if (value == std::string_view::npos) return std::nullopt;
        size = size * 16 + value;
    }
    return size;
}

Result<std::string> without_chunks(std::string_view body) {
    std::string_view peek = body;
    if (!chunk_size(take_line(peek))) return std::string(body);
    std::string out;
    while (true) {
        const auto size = chunk_size(take_line(body));
        if (!size) return Failure{FailureKind::kInvalidInput, "chunked transfer: no chunk size where one must be"};
        if (*size == 0) return out;
        if (*size > body.size()) return Failure{FailureKind::kInvalidInput, "chunked transfer: ends inside a chunk"};
        out += body.substr(0, *size);
        body.remove_prefix(*size);
        take_line(body);
    }
}

Result<std::string> without_deflate(const std::string& body, std::size_t cap) {
    auto as_zlib = inflate_all(body, Compression::kZlib, cap);
    if (as_zlib || as_zlib.failure().kind == FailureKind::kTooLarge) return as_zlib;
    return inflate_all(body, Compression::kRaw, cap);
}

Result<std::string> undo(const std::string& coding, std::string body, std::size_t cap) {
    if (body.empty()) return body;
    if (coding == "chunked") return without_chunks(body);
    if (coding == "gzip" || coding == "x-gzip")
        return looks_gzipped(body) ? inflate_all(body, Compression::kGzip, cap) : std::move(body);
    if (coding == "deflate") return without_deflate(body, cap);
    return Failure{FailureKind::kUnexpectedShape, "content encoding \"" + coding.substr(0, 40) + "\" cannot be undone",
                   false, "capture with Accept-Encoding: gzip or identity"};
}

}  // namespace

Result<HttpRequest> read_request(std::string_view message) {
    const std::string_view line = take_line(message);
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == 0 || last == first || !line.substr(last + 1).starts_with("HTTP/"))
        return no_head("request", line);
    HttpRequest request{
        std::string(line.substr(0, first)), std::string(trim(line.substr(first, last - first))), {}, {}};
    request.headers = take_headers(message);
    request.body = message;
    return request;
}

Result<HttpResponse> read_response(std::string_view message) {
    while (true) {
        const std::string_view line = take_line(message);
        const auto status = status_of(line);
        if (!status) return no_head("status", line);
        HttpResponse response{*status, take_headers(message), {}};
        if (*status < 200 && *status != 101 && !message.empty()) continue;
        response.body = message;
        return response;
    }
}

Result<std::string> decoded_payload(const HttpResponse& response, std::size_t cap) {
    std::string body(response.body);
    for (const auto& coding : encodings_to_undo(response.headers)) {
        auto undone = undo(coding, std::move(body), cap);
        if (!undone) return undone;
        body = std::move(undone).value();
    }
    if (body.size() > cap)
        return Failure{FailureKind::kTooLarge, "payload of more than " + std::to_string(cap) + " bytes"};
    return body;
}

bool names_an_encoding(const HttpHeaders& headers) {
    return !encodings_to_undo(headers).empty();
}

}  // namespace gazetted::archive
