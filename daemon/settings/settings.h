// Everything an operator decides, checked and typed: the main file, the sources, the known measures. Read once at start
// and again on SIGHUP; a value of this type is complete and valid or does not exist. Thread rule: plain values once
// loaded. Failures: kConfiguration naming file, line, key and the nearest spelling. Secrets are read from `*_file` keys
// only and never appear in dump(), logs or messages.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "daemon/alert/route.h"
#include "parsers/base/result.h"
#include "parsers/base/time.h"
#include "parsers/model/index_page.h"
#include "parsers/model/json.h"

namespace gazetted::settings {

/// A value that must not be printed.
class Secret {
  public:
    Secret() = default;
    explicit Secret(std::string value) : value_(std::move(value)) {}
    [[nodiscard]] const std::string& reveal() const { return value_; }
    [[nodiscard]] bool empty() const { return value_.empty(); }

  private:
    std::string value_;
};

/// What a source's documents are to us.
enum class Role { kAnnouncement, kAnswer, kPress, kTranslation };

/// One declared source (config/sources.d/<id>.yaml).
struct Source {
    std::string id;
    std::string name;
    Role role = Role::kAnnouncement;
    bool enabled = true;
    model::RequestSpec request;  ///< `{year}` in its url stands for this and last Beijing year
    std::string index_parser;
    std::map<std::string, std::string> index_options;
    std::string follow_up_parser;  ///< reads what IndexPage::follow_up leads to; empty: index_parser
    std::map<std::string, std::string> follow_up_options;
    std::string article_parser;  ///< empty: candidates are all there is (feeds)
    std::map<std::string, std::string> article_options;
    bool fetch_articles = true;
    std::vector<std::string> allowed_hosts;  ///< of articles, annexes and redirects
    std::vector<std::string>
        title_contains;                   ///< a candidate is read when its title has one of these (empty: every one)
    std::vector<std::string> skip_paths;  ///< a candidate whose path begins with one of these is left alone
    std::chrono::seconds every{1200};
    int jitter_percent = 20;
    bool may_be_empty = false;
    bool ipv4_only = false;
    std::string ca_file;
    std::size_t max_bytes = 8'000'000;

    [[nodiscard]] bool official() const { return role != Role::kPress; }
};

struct EmailReceiver {
    std::string host;
    int port = 587;
    std::string security = "starttls";  ///< none | starttls | tls
    std::string username;
    Secret password;
    std::string ca_file;
    std::string from;
    std::vector<std::string> to;
};

struct WebhookReceiver {
    std::string name;  ///< what its messages are kept under; empty: a hash of the address
    std::string url;
    std::vector<Secret> secrets;  ///< the first signs, further ones are for rotation
    std::map<std::string, std::string> headers;
    std::string ca_file;
};

struct FileReceiver {
    std::string name;  ///< as of a webhook
    std::string path;
};

/// A named receiver: any number of channels of each kind.
struct Receiver {
    std::string name;
    std::vector<EmailReceiver> email;
    std::vector<WebhookReceiver> webhook;
    std::vector<FileReceiver> jsonl;
    bool terminal = false;
};

struct Network {
    std::string user_agent;
    std::chrono::seconds spacing{5};  ///< between two requests to one host
    std::chrono::seconds connect_timeout{10};
    std::chrono::seconds total_timeout{30};
    std::vector<std::string> connect_to;  ///< "host:port:target:port"; "::target:port" sends everything there
    bool allow_private_addresses = false;
    std::string ca_file;
    bool plain_http = false;  ///< ask for http where a source says https (a local mirror or test world)
};

struct Settings {
    std::string state_dir;
    std::string log_level = "info";
    std::string log_format = "text";              ///< text | json
    std::chrono::seconds alert_after{3 * 86400};  ///< before the first start: older documents fill the baseline quietly
    std::chrono::seconds stale_after{6 * 3600};   ///< a source failing this long raises an alert
    std::chrono::seconds recheck_articles{6 * 3600};  ///< how often a known article is fetched again, while recent
    std::chrono::seconds recheck_for{30 * 86400};     ///< … for so long after it was first seen
    std::chrono::seconds keep_index_snapshots{90 * 86400};  ///< old list pages and feeds; what an alert quotes stays
    std::vector<int> remind_before_suspension_ends{30, 7, 1};
    std::vector<int> remind_before_effect{7, 1};
    bool last_day_included = true;
    std::chrono::seconds delivery_max_age{3 * 86400};
    Network network;
    std::vector<Source> sources;      ///< ordered by id
    std::vector<Receiver> receivers;  ///< ordered as written
    alert::Route route;
    std::vector<std::pair<std::string, model::Json>> baseline_files;  ///< file name, content

    [[nodiscard]] const Source* source(const std::string& id) const;
    [[nodiscard]] const Receiver* receiver(const std::string& name) const;
    [[nodiscard]] std::string store_path() const { return state_dir + "/gazetted.db"; }
};

/// Loads the file and what it includes; an empty path means the defaults that are built into the program.
Result<Settings> load(const std::string& path);

/// The settings as they are in force, secrets shown as "<secret>", as YAML-like text for `config check --dump`.
model::Json dump(const Settings& settings);

/// Files built into the program: path relative to config/ -> text.
const std::map<std::string, std::string>& embedded_files();

}  // namespace gazetted::settings
