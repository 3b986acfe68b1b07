// HTTP/1.x messages as archives keep them: the head as values, the payload freed from transfer and content encodings.
// Thread rule: pure functions. Failures: kInvalidInput (no such head, broken or cut encoding), kUnexpectedShape (an
// encoding this program cannot undo, e.g. br), kTooLarge (beyond the cap).
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "parsers/base/result.h"

namespace gazetted::archive {

/// Header fields, names lower-case; a name that comes twice has its values joined by ", ".
using HttpHeaders = std::map<std::string, std::string>;

struct HttpRequest {
    std::string method;
    std::string target;
    HttpHeaders headers;
    std::string_view body;  ///< borrows from the bytes that were read
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    std::string_view body;  ///< borrows from the bytes that were read; encodings still on
};

/// Reads a request; a head without its closing empty line is taken as a head without a body.
Result<HttpRequest> read_request(std::string_view message);

/// Reads a response; interim 1xx heads before the final one are passed over.
Result<HttpResponse> read_response(std::string_view message);

/// The payload without the encodings its headers name, at most `cap` bytes. Many archives keep the headers of the wire
/// and a payload that is already decoded: bytes that do not begin as the encoding must begin are taken to be such.
Result<std::string> decoded_payload(const HttpResponse& response, std::size_t cap);

/// What a header is called whose value was true on the wire and is not of the payload as archived.
inline constexpr std::string_view kWireHeader = "x-gazetted-wire-";

/// True where the headers name a transfer or content encoding other than identity.
bool names_an_encoding(const HttpHeaders& headers);

}  // namespace gazetted::archive
