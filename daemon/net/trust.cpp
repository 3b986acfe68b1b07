#include "daemon/net/trust.h"

#include <fstream>
#include <sstream>

#include "daemon/net/curl_handles.h"

namespace gazetted::net {

namespace {

std::string read_file(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// The bundle libcurl was built to use.
std::string system_bundle() {
    const EasyHandle handle = make_easy_handle();
    char* path = nullptr;
    curl_easy_getinfo(handle.get(), CURLINFO_CAINFO, &path);
    return path == nullptr ? std::string() : read_file(path);
}

}  // namespace

Result<Pem> TrustStore::with(const std::string& ca_file) {
    std::error_code error;
    const auto changed = std::filesystem::last_write_time(ca_file, error);
    if (error)
        return Failure{FailureKind::kConfiguration, "ca_file " + ca_file + ": " + error.message(), false,
                       "the path must be readable by the daemon's user"};
    Entry& entry = entries_[ca_file];
    if (entry.pem && entry.changed == changed) return entry.pem;
    const std::string extra = read_file(ca_file);
    if (extra.find("-----BEGIN ") == std::string::npos)
        return Failure{FailureKind::kConfiguration, "ca_file " + ca_file + ": holds no PEM certificate", false, ""};
    entry = {changed, std::make_shared<const std::string>(system_bundle() + "\n" + extra)};
    return entry.pem;
}

void use_trust(void* handle, const Pem& pem) {
    // The folder would be read for every new connection, and libcurl keeps its parsed store only without one.
    set(handle, CURLOPT_CAPATH, static_cast<char*>(nullptr));
    if (!pem) return;
    curl_blob blob{const_cast<char*>(pem->data()), pem->size(), CURL_BLOB_NOCOPY};
    set(handle, CURLOPT_CAINFO_BLOB, &blob);
}

}  // namespace gazetted::net
