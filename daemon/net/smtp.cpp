#include "daemon/net/smtp.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "daemon/net/curl_handles.h"
#include "daemon/net/smtp_verdict.h"
#include "daemon/net/trust.h"

namespace gazetted::net {

namespace {

std::size_t on_read(char* to, std::size_t, std::size_t room, void* user) {
    auto& rest = *static_cast<std::string_view*>(user);
    const std::size_t size = std::min(room, rest.size());
    std::memcpy(to, rest.data(), size);
    rest.remove_prefix(size);
    return size;
}

/// About once a second, connecting and waiting included.
int on_progress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const SmtpServer*>(user)->go_on() ? 0 : 1;
}

bool is_host_name(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

Status check(const SmtpServer& server, const std::string& from, const std::vector<std::string>& recipients) {
    if (recipients.empty()) return Failure{FailureKind::kConfiguration, "a message without recipients", false, ""};
    if (auto bad = address_failure(from)) return *bad;
    for (const std::string& recipient : recipients)
        if (auto bad = address_failure(recipient)) return *bad;
    if (server.host.empty() || !is_host_name(server.helo_name))
        return Failure{FailureKind::kConfiguration, "SMTP: host or helo_name is not a host name", false, ""};
    return Done{};
}

std::string url_of(const SmtpServer& server) {
    const std::string scheme = server.security == SmtpSecurity::kTls ? "smtps://" : "smtp://";
    return scheme + server.host + ":" + std::to_string(server.port) + "/" + server.helo_name;
}

void set_server(CURL* handle, const SmtpServer& server) {
    set(handle, CURLOPT_NOSIGNAL, 1L);
    set(handle, CURLOPT_QUICK_EXIT, 1L);  // an end does not wait for a name server that says nothing
    set(handle, CURLOPT_PROXY, "");
    set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(handle, CURLOPT_URL, url_of(server).c_str());
    set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(server.timeout.count()));
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.timeout.count()));
    if (server.go_on) {
        set(handle, CURLOPT_NOPROGRESS, 0L);
        set(handle, CURLOPT_XFERINFOFUNCTION, &on_progress);
        set(handle, CURLOPT_XFERINFODATA, &server);
    }
    if (server.security == SmtpSecurity::kStartTls) set(handle, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (server.username.empty()) return;
    set(handle, CURLOPT_USERNAME, server.username.c_str());
    set(handle, CURLOPT_PASSWORD, server.password.c_str());
}

/// In angle brackets, as RFC 5321 wants a path.
std::string path_of(const std::string& address) {
    return "<" + address + ">";
}

}  // namespace

Status send_mail(const SmtpServer& server, const std::string& envelope_from, const std::vector<std::string>& recipients,
                 const std::string& message) {
    if (auto checked = check(server, envelope_from, recipients); !checked) return checked;
    const EasyHandle handle = make_easy_handle();
    Pem pem;
    if (!server.ca_file.empty()) {
        auto extra = TrustStore().with(server.ca_file);
        if (!extra) return extra.failure();
        pem = *extra;
    }
    set_server(handle.get(), server);
    use_trust(handle.get(), pem);
    set(handle.get(), CURLOPT_MAIL_FROM, path_of(envelope_from).c_str());
    StringList to;
    for (const std::string& recipient : recipients)
        append(to, path_of(recipient));
    set(handle.get(), CURLOPT_MAIL_RCPT, to.get());
    std::string_view rest = message;
    set(handle.get(), CURLOPT_UPLOAD, 1L);
    set(handle.get(), CURLOPT_READFUNCTION, &on_read);
    set(handle.get(), CURLOPT_READDATA, &rest);
    set(handle.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
    const CURLcode code = curl_easy_perform(handle.get());
    long reply = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &reply);
    if (auto failure = smtp_failure(code, reply, server.host)) return *failure;
    return Done{};
}

}  // namespace gazetted::net
