// Whose certificates are believed: the system's, or those and a source's own bundle.
// Thread rule: one thread per TrustStore. Failures: kConfiguration where the extra file cannot be read or holds no
// certificate.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "parsers/base/result.h"

namespace gazetted::net {

/// PEM text that must outlive the transfer that uses it.
using Pem = std::shared_ptr<const std::string>;

class TrustStore {
  public:
    /// The system's bundle followed by `ca_file`; read again when the file has changed.
    Result<Pem> with(const std::string& ca_file);

  private:
    struct Entry {
        std::filesystem::file_time_type changed;
        Pem pem;
    };
    std::map<std::string, Entry> entries_;
};

/// Sets the certificates of one handle (a CURL*): `pem` where there is one, else the system's bundle, never its folder.
void use_trust(void* handle, const Pem& pem);

}  // namespace gazetted::net
