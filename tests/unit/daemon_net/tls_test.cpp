// Certificates: a server with one of its own making is believed only where its CA file was given.
#include <array>
#include <filesystem>
#include <fstream>
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include "daemon/net/http.h"
#include "tests/support/loopback_listener.h"

using namespace gazetted::net;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;

Certificate self_signed(EVP_PKEY* key, const char* alternative_name) {
    Certificate certificate(X509_new(), &X509_free);
    X509* const x = certificate.get();
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 3600);
    X509_set_pubkey(x, key);
    const auto* name = reinterpret_cast<const unsigned char*>("test");
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC, name, -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(x));
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternative_name);
    X509_add_ext(x, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(x, key, EVP_sha256());
    return certificate;
}

/// Answers every TLS connection with one small page.
class TlsServer {
  public:
    explicit TlsServer(const char* alternative_name)
        : key_(EVP_EC_gen("P-256"), &EVP_PKEY_free),
          certificate_(self_signed(key_.get(), alternative_name)),
          context_(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free),
          listener_([this](int socket, int) { serve(socket); }) {
        SSL_CTX_use_certificate(context_.get(), certificate_.get());
        SSL_CTX_use_PrivateKey(context_.get(), key_.get());
    }

    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(listener_.port()) + "/"; }

    void write_certificate(const std::string& path) const {
        BIO* out = BIO_new_file(path.c_str(), "w");
        PEM_write_bio_X509(out, certificate_.get());
        BIO_free(out);
    }

  private:
    void serve(int socket) {
        const Session session(SSL_new(context_.get()), &SSL_free);
        SSL_set_fd(session.get(), socket);
        std::array<char, 4096> request{};
        if (SSL_accept(session.get()) != 1) return;
        if (SSL_read(session.get(), request.data(), static_cast<int>(request.size())) <= 0) return;
        const std::string reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        SSL_write(session.get(), reply.data(), static_cast<int>(reply.size()));
        SSL_shutdown(session.get());
    }

    Key key_;
    Certificate certificate_;
    Context context_;
    gazetted::test::LoopbackListener listener_;
};

struct TemporaryFile {
    std::string path = (std::filesystem::temp_directory_path() / ("gazetted-ca-" + std::to_string(getpid()) + ".pem"));
    ~TemporaryFile() { std::filesystem::remove(path); }
};

RequestOptions local() {
    RequestOptions options;
    options.allow_private_addresses = true;
    return options;
}

}  // namespace

TEST_CASE("a certificate nobody vouches for is never accepted, and a retry does not help") {
    TlsServer server("IP:127.0.0.1");
    const auto client = make_http_client();
    const Response response = perform(*client, {"GET", server.url(), {}, ""}, local());
    REQUIRE(response.failure);
    CHECK(response.error == TransportError::kTls);
    CHECK_FALSE(response.failure->retry_can_help);
    CHECK_FALSE(response.failure->hint.empty());
}

TEST_CASE("a source's own CA file is believed for that source alone") {
    TlsServer server("IP:127.0.0.1");
    const TemporaryFile ca;
    server.write_certificate(ca.path);
    const auto client = make_http_client();
    RequestOptions trusting = local();
    trusting.ca_file = ca.path;
    CHECK(perform(*client, {"GET", server.url(), {}, ""}, trusting).body == "ok");
    CHECK(perform(*client, {"GET", server.url(), {}, ""}, local()).error == TransportError::kTls);
}

TEST_CASE("a trusted certificate for another host is refused") {
    TlsServer server("DNS:other.test");
    const TemporaryFile ca;
    server.write_certificate(ca.path);
    RequestOptions trusting = local();
    trusting.ca_file = ca.path;
    const auto client = make_http_client();
    CHECK(perform(*client, {"GET", server.url(), {}, ""}, trusting).error == TransportError::kTls);
}

TEST_CASE("a CA file that was replaced is read again, and one without a certificate refused") {
    TlsServer server("IP:127.0.0.1");
    const TemporaryFile ca;
    std::ofstream(ca.path) << "not a certificate\n";
    RequestOptions trusting = local();
    trusting.ca_file = ca.path;
    const auto client = make_http_client();
    CHECK(perform(*client, {"GET", server.url(), {}, ""}, trusting).error == TransportError::kSetup);
    server.write_certificate(ca.path);
    CHECK(perform(*client, {"GET", server.url(), {}, ""}, trusting).body == "ok");
}

TEST_CASE("a server that does not speak TLS fails the handshake") {
    gazetted::test::LoopbackListener listener([](int socket, int) {
        gazetted::test::send_all(socket, "HTTP/1.1 400 Bad\r\n\r\n");
        gazetted::test::wait_for_close(socket);
    });
    const auto client = make_http_client();
    const std::string url = "https://127.0.0.1:" + std::to_string(listener.port()) + "/";
    const Response response = perform(*client, {"GET", url, {}, ""}, local());
    CHECK(response.error == TransportError::kTls);
    CHECK(response.failure->retry_can_help);
}
