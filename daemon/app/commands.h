// The commands of the program. Each takes its parsed options, prints data on stdout and talk on stderr, and gives the
// exit code (output.h).
#pragma once

#include <string>
#include <vector>

#include "daemon/app/output.h"
#include "daemon/settings/settings.h"

namespace gazetted::app {

/// What every command knows.
struct Common {
    std::string config;     ///< path of the main file; empty: built in
    std::string state_dir;  ///< overrides the file's
    Format format = Format::kTable;
};

struct ExtractOptions {
    bool facts = false;
    std::string url;
    std::string language;  ///< zh | en | empty: told by the text
    std::string retrieved_at;
    std::vector<std::string> files;
    std::vector<std::string> annexes;  ///< files that hang on to the one document
};

struct AskOptions {
    std::string notice;       ///< any form of LimbId
    std::string as_of;        ///< civil date; empty: today in Beijing
    std::string known_as_of;  ///< instant; empty: now
    bool in_force = false;    ///< measures: only what holds on the day
};

/// What changed between two civil days (`from`, `to`), or in what was known (`known_from`, `known_to`).
struct ChangesOptions {
    AskOptions ask;  ///< notice, --as-of and --known-as-of
    std::string from, to;
    std::string known_from, known_to;
};

/// Two versions of one notice, by the instants at which they were known.
struct DiffOptions {
    std::string notice;  ///< or a part of one
    std::string known_from, known_to;
};

struct PollOptions {
    std::string source;  ///< empty: all
    bool once = false;
    bool dry_run = false;
};

struct ReplayOptions {
    std::vector<std::string> archives;
    std::string store;  ///< empty: in memory
    bool quiet = false;
};

struct DeliveryOptions {
    std::string state;  ///< pending | delivered | dead; empty: all
    std::vector<std::string> ids;
    bool all_dead = false;
    bool dry_run = false;
};

struct VerifyOptions {
    bool all = false;  ///< every version, not only what is known now
};

struct RereadOptions {
    bool all = false;    ///< what the present reader read, too
    bool apply = false;  ///< write what differs; else only say it
};

struct ReviewOptions {
    bool all = false;  ///< what was decided, too
    std::string id, reason, by, field, limb;
    std::vector<std::string> value, add, remove;  ///< one of the three
    bool dry_run = false;
};

int run_daemon(const Common& common);
int run_poll(const Common& common, const PollOptions& options);
int run_replay(const Common& common, const ReplayOptions& options);
int run_extract(const ExtractOptions& options);
int run_measures(const Common& common, const AskOptions& options);
int run_status(const Common& common, const AskOptions& options);
int run_timeline(const Common& common, const AskOptions& options);
int run_verify(const Common& common, const VerifyOptions& options);
int run_changes(const Common& common, const ChangesOptions& options);
int run_diff(const Common& common, const DiffOptions& options);
int run_reread(const Common& common, const RereadOptions& options);
int list_reviews(const Common& common, const ReviewOptions& options);
int show_review(const Common& common, const ReviewOptions& options);
int accept_review(const Common& common, const ReviewOptions& options);
int correct_review(const Common& common, const ReviewOptions& options);
int run_alerts(const Common& common, const std::string& since);
int run_sources(const Common& common);
int list_deliveries(const Common& common, const DeliveryOptions& options);
int retry_deliveries(const Common& common, const DeliveryOptions& options);
int check_config(const Common& common, bool dump);
int export_archive(const Common& common, const std::string& path);

/// The settings of the command line: the file's (or built-in ones), with the options' overrides.
Result<settings::Settings> load_settings(const Common& common);

}  // namespace gazetted::app
