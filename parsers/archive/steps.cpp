#include "parsers/archive/steps.h"

#include <algorithm>
#include <utility>

#include "parsers/archive/ascii.h"
#include "parsers/base/ascii.h"

namespace gazetted::archive {

namespace {

constexpr std::size_t kMostRequests = 64;

bool is_web_address(const std::string& uri) {
    const std::string start = ascii_lower(std::string_view(uri).substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

/// wget leaves the type of its POST requests out, so no type at all is taken for the right one.
bool is_http(const WarcRecord& record, std::string_view msgtype) {
    const std::string full = ascii_lower(record.field("Content-Type"));
    const bool other_message = full.find("msgtype") != std::string::npos && full.find(msgtype) == std::string::npos;
    return full.empty() || (record.content_type() == "application/http" && !other_message);
}

Step left_out(const WarcRecord& record, const std::string& why) {
    Step step{StepKind::kLeftOut, record.date().value_or(Instant{}), {}, {}};
    step.why = record.display() + (record.target_uri().empty() ? "" : " (" + record.target_uri() + ")") + ": " + why;
    return step;
}

Failure unusable(const std::string& why) {
    return {FailureKind::kInvalidInput, why};
}

bool is_not_modified(const WarcRecord& revisit) {
    return revisit.field("WARC-Profile").find("server-not-modified") != std::string_view::npos;
}

/// The block's HTTP head; a revisit may come without one.
Result<HttpResponse> response_head(const WarcRecord& record) {
    if (record.type() == "revisit" && record.block.empty())
        return HttpResponse{is_not_modified(record) ? 304 : 200, {}, {}};
    return read_response(record.block);
}

/// True where the bytes are fewer than the head promised: the transfer broke off.
bool broke_off(const HttpResponse& http, bool head_request) {
    if (head_request || http.status == 204 || http.status == 304 || names_an_encoding(http.headers)) return false;
    const auto at = http.headers.find("content-length");
    const auto promised = at == http.headers.end() ? std::nullopt : number(at->second);
    return promised && *promised > http.body.size();
}

/// Gives headers that were kept aside by snapshot_records() their names back.
HttpHeaders as_on_the_wire(HttpHeaders headers) {
    HttpHeaders out;
    for (auto& [name, value] : headers)
        if (!name.starts_with(kWireHeader)) out[name] = std::move(value);
    for (auto& [name, value] : headers)
        if (name.starts_with(kWireHeader)) out[name.substr(kWireHeader.size())] = std::move(value);
    return out;
}

/// The lower-case hex SHA-256 of a field "sha256:<hex>"; empty for other digests.
std::string sha256_of(const WarcRecord& record) {
    constexpr std::string_view kLabel = "sha256:";
    constexpr std::size_t kHexDigits = 64;
    const std::string field = ascii_lower(record.field("WARC-Payload-Digest"));
    if (!field.starts_with(kLabel) || field.size() != kLabel.size() + kHexDigits) return {};
    const bool hex = field.find_first_not_of("0123456789abcdef", kLabel.size()) == std::string::npos;
    return hex ? field.substr(kLabel.size()) : std::string{};
}

model::Snapshot resource(WarcRecord& record) {
    model::Snapshot snapshot;
    snapshot.url = record.target_uri();
    snapshot.status = 200;
    if (const auto type = record.field("Content-Type"); !type.empty()) snapshot.headers["content-type"] = type;
    snapshot.digest = sha256_of(record);
    snapshot.body = std::move(record.block);
    return snapshot;
}

bool is_tick(const WarcRecord& record) {
    return record.type() == "metadata" && record.content_type() == kTickType;
}

/// The step of a record that stands for itself.
Step lone_step(WarcRecord& record) {
    const auto at = record.date();
    if (record.type() == "continuation") return left_out(record, "segmented records are not read");
    if (!at) return left_out(record, "no readable WARC-Date");
    if (record.left_out)
        return left_out(record, "block of " + std::to_string(record.length) + " bytes is beyond the cap");
    if (is_tick(record)) return Step{StepKind::kTick, *at, {}, {}};
    Step step{StepKind::kRetrieval, *at, resource(record), {}};
    step.snapshot.retrieved_at = *at;
    return step;
}

}  // namespace

std::vector<Step> StepReader::take(WarcRecord record) {
    std::vector<Step> steps;
    if (!record.broken.empty()) {
        flush(steps);
        steps.push_back(Step{StepKind::kLeftOut, Instant{}, {}, record.broken});
        return steps;
    }
    const std::string type = record.type();
    const bool web = is_web_address(record.target_uri());
    if (type == "request" && web) {
        take_request(record, steps);
    } else if ((type == "response" || type == "revisit") && web) {
        take_response(std::move(record), steps);
    } else if (type == "continuation" || is_tick(record) || (type == "resource" && web)) {
        flush(steps);
        steps.push_back(lone_step(record));
    }
    return steps;
}

std::vector<Step> StepReader::finish() {
    std::vector<Step> steps;
    flush(steps);
    requests_.clear();
    return steps;
}

void StepReader::take_request(const WarcRecord& record, std::vector<Step>& steps) {
    auto parsed = record.left_out || !is_http(record, "request")
                      ? Result<HttpRequest>(unusable("not an HTTP request within the cap"))
                      : read_request(record.block);
    if (!parsed) {
        steps.push_back(left_out(record, parsed.failure().message));
        return;
    }
    Request request{std::string(record.field("WARC-Record-ID")),
                    record.target_uri(),
                    {},
                    parsed->method,
                    std::string(parsed->body)};
    for (const auto id : record.all("WARC-Concurrent-To"))
        request.concurrent_to.emplace_back(id);
    if (waiting_ && belong_together(request, *waiting_)) {
        requests_.push_back(std::move(request));
        flush(steps);
        return;
    }
    flush(steps);
    requests_.push_back(std::move(request));
    std::size_t bytes = 0;
    for (const auto& kept : requests_)
        bytes += kept.body.size();
    while (requests_.size() > 1 && (requests_.size() > kMostRequests || bytes > caps_.request_bytes)) {
        bytes -= requests_.front().body.size();
        requests_.pop_front();
    }
}

void StepReader::take_response(WarcRecord record, std::vector<Step>& steps) {
    flush(steps);
    const bool has_request = std::any_of(requests_.begin(), requests_.end(),
                                         [&](const Request& request) { return belong_together(request, record); });
    waiting_ = std::move(record);
    if (has_request) flush(steps);
}

void StepReader::flush(std::vector<Step>& steps) {
    if (!waiting_) return;
    const auto request = request_of(*waiting_);
    auto step = retrieval(*waiting_, request ? &*request : nullptr);
    steps.push_back(step ? std::move(step).value() : left_out(*waiting_, step.failure().message));
    waiting_.reset();
}

bool StepReader::belong_together(const Request& request, const WarcRecord& response) {
    const auto named = response.all("WARC-Concurrent-To");
    const auto id = response.field("WARC-Record-ID");
    const auto& mine = request.concurrent_to;
    if (std::find(named.begin(), named.end(), std::string_view(request.id)) != named.end()) return true;
    if (std::find(mine.begin(), mine.end(), id) != mine.end()) return true;
    return named.empty() && mine.empty() && request.target_uri == response.target_uri();
}

std::optional<StepReader::Request> StepReader::request_of(const WarcRecord& response) {
    const auto at = std::find_if(requests_.begin(), requests_.end(),
                                 [&](const Request& request) { return belong_together(request, response); });
    if (at == requests_.end()) return std::nullopt;
    Request request = std::move(*at);
    requests_.erase(at);
    return request;
}

Result<Step> StepReader::retrieval(const WarcRecord& response, const Request* request) {
    const auto at = response.date();
    if (!at) return unusable("no readable WARC-Date");
    if (response.left_out) return unusable("block of " + std::to_string(response.length) + " bytes is beyond the cap");
    const auto truncated = response.field("WARC-Truncated");
    if (!truncated.empty() && response.type() != "revisit")
        return unusable("cut short by its writer: " + std::string(truncated));
    auto snapshot = exchange(response, request);
    if (!snapshot) return snapshot.failure();
    snapshot->retrieved_at = *at;
    return Step{StepKind::kRetrieval, *at, std::move(snapshot).value(), {}};
}

Result<model::Snapshot> StepReader::exchange(const WarcRecord& response, const Request* request) {
    if (!response.block.empty() && !is_http(response, "response")) return unusable("not an HTTP response");
    auto http = response_head(response);
    if (!http) return http.failure();
    auto body = body_of(response, *http, request);
    if (!body) return body.failure();
    model::Snapshot snapshot;
    snapshot.url = response.target_uri();
    if (request != nullptr) {
        snapshot.method = request->method;
        snapshot.request_body = request->body;
    }
    snapshot.status = http->status;
    if (!names_an_encoding(http->headers)) snapshot.digest = sha256_of(response);
    snapshot.headers = as_on_the_wire(std::move(http->headers));
    snapshot.body = std::move(body).value();
    if (response.type() == "response")
        bodies_.keep(
            {std::string(response.field("WARC-Record-ID")), std::string(response.field("WARC-Payload-Digest"))},
            snapshot.body);
    return snapshot;
}

Result<std::string> StepReader::body_of(const WarcRecord& record, const HttpResponse& http,
                                        const Request* request) const {
    if (record.type() == "revisit") {
        if (is_not_modified(record)) return std::string{};
        for (const char* name : {"WARC-Refers-To", "WARC-Payload-Digest"})
            if (const auto* body = bodies_.find(record.field(name))) return *body;
        return unusable("revisit of a body that is not among those read lately in this archive");
    }
    if (broke_off(http, request != nullptr && request->method == "HEAD"))
        return unusable("body shorter than its Content-Length");
    return decoded_payload(http, caps_.body_bytes);
}

}  // namespace gazetted::archive
