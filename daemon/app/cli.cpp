#include "daemon/app/cli.h"

#include <CLI/CLI.hpp>

#include "daemon/app/commands.h"

namespace gazetted::app {

namespace {

const std::map<std::string, Format> kFormats{
    {"table", Format::kTable}, {"json", Format::kJson}, {"jsonl", Format::kJsonl}};

/// Everything CLI11 writes into, alive for the whole parse.
struct Arguments {
    Common common;
    ExtractOptions extract;
    AskOptions ask;
    ChangesOptions changes;
    DiffOptions diff;
    PollOptions poll;
    ReplayOptions replay;
    DeliveryOptions delivery;
    VerifyOptions verify;
    RereadOptions reread;
    ReviewOptions review;
    std::string since, path;
    bool dump = false;
    std::function<int()> chosen;
};

/// An empty variable in a script must not ask about today instead.
const CLI::Validator kSaid(
    [](const std::string& text) {
        return text.find_first_not_of(" \t") == std::string::npos ? "nothing is given" : "";
    },
    "", "said");

CLI::App* command(CLI::App& app, Arguments& arguments, const std::string& name, const std::string& what,
                  std::function<int()> action) {
    CLI::App* sub = app.add_subcommand(name, what);
    sub->callback([&arguments, action = std::move(action)] { arguments.chosen = action; });
    return sub;
}

void add_watching(CLI::App& app, Arguments& a) {
    command(app, a, "run", "Watch the sources and deliver alerts until told to stop",
            [&a] { return run_daemon(a.common); });
    CLI::App* poll = command(app, a, "poll", "Ask the sources that are due (or one source) and deliver what is new",
                             [&a] { return run_poll(a.common, a.poll); });
    poll->add_option("--source", a.poll.source, "Only this source, due or not")->check(kSaid);
    poll->add_flag("--once", a.poll.once, "Ask every source once, due or not, then end");
    poll->add_flag("--dry-run", a.poll.dry_run, "Write and send nothing; print the alerts there would be");
    CLI::App* replay = command(app, a, "replay", "Replay WARC archives on their own time and print the alerts",
                               [&a] { return run_replay(a.common, a.replay); });
    replay->add_option("archive", a.replay.archives, "WARC files, plain or gzip, in order")->required();
    replay->add_option("--store", a.replay.store, "Keep the resulting store in this file (default: none)")
        ->check(kSaid);
    replay->add_flag("--quiet", a.replay.quiet, "No summary on stderr");
}

void add_reading(CLI::App& app, Arguments& a) {
    CLI::App* extract = command(app, a, "extract", "Read files and print what they say, one JSON object a document",
                                [&a] { return run_extract(a.extract); });
    extract->add_flag("--facts", a.extract.facts, "Only the keys of the facts contract, without evidence");
    extract->add_option("--url", a.extract.url, "Where the file was fetched from");
    extract->add_option("--lang", a.extract.language, "Language of the text")->check(CLI::IsMember({"zh", "en"}));
    extract->add_option("--retrieved-at", a.extract.retrieved_at, "When it was fetched (YYYY-MM-DD or an instant)");
    extract->add_option("--annex", a.extract.annexes, "Annex file of the one document, read with it; repeatable")
        ->allow_extra_args(false);
    extract
        ->add_option("file", a.extract.files,
                     "HTML, Markdown, text, feed XML or JSON; PDF, DOCX, XLSX, DOC or XLS; - for standard input")
        ->required();
}

void add_asking(CLI::App& app, Arguments& a) {
    const auto times = [&a](CLI::App* sub) {
        sub->add_option("--as-of", a.ask.as_of, "Civil date asked about (default: today in Beijing)")->check(kSaid);
        sub->add_option("--known-as-of", a.ask.known_as_of,
                        "Instant whose knowledge is used; a date means its end in Beijing (default: now)")
            ->check(kSaid);
    };
    CLI::App* measures = command(app, a, "measures", "List the measures and their state on a day",
                                 [&a] { return run_measures(a.common, a.ask); });
    measures->add_flag("--in-force", a.ask.in_force, "Only what holds on that day");
    times(measures);
    CLI::App* status = command(app, a, "status", "What holds of one notice, limb by limb, and why",
                               [&a] { return run_status(a.common, a.ask); });
    status
        ->add_option("notice", a.ask.notice,
                     "MOFCOM-2025-61, mofcom:2025:61 or MOFCOM-2025-61/1.3 (with the parts below it)")
        ->required()
        ->check(kSaid);
    times(status);
    CLI::App* timeline = command(app, a, "timeline", "Everything that happened to one notice, in order",
                                 [&a] { return run_timeline(a.common, a.ask); });
    timeline->add_option("notice", a.ask.notice, "As for status")->required()->check(kSaid);
    times(timeline);
    CLI::App* changes =
        command(app, a, "changes", "What changed between two days, or in what was known between two instants",
                [&a] { return run_changes(a.common, a.changes); });
    changes->add_option("notice", a.changes.ask.notice, "Only this notice, as for status")->check(kSaid);
    changes->add_option("--from", a.changes.from, "First civil day")->check(kSaid);
    changes->add_option("--to", a.changes.to, "Last civil day (default: today in Beijing)")->check(kSaid);
    changes->add_option("--known-as-of", a.changes.ask.known_as_of, "With --from: instant whose knowledge is used")
        ->check(kSaid);
    changes
        ->add_option("--known-from", a.changes.known_from, "Earlier knowledge; a date means its beginning in Beijing")
        ->check(kSaid);
    changes->add_option("--known-to", a.changes.known_to, "Later knowledge; a date means its end (default: now)")
        ->check(kSaid);
    changes->add_option("--as-of", a.changes.ask.as_of, "With --known-from: day up to which lapses are looked for")
        ->check(kSaid);
    CLI::App* diff = command(app, a, "diff", "What a notice says otherwise than in an earlier version, and the redline",
                             [&a] { return run_diff(a.common, a.diff); });
    diff->add_option("notice", a.diff.notice, "As for status; a part leaves the redline out")->required()->check(kSaid);
    diff->add_option("--known-from", a.diff.known_from,
                     "The version known then (default: the last that said something else)")
        ->check(kSaid);
    diff->add_option("--known-to", a.diff.known_to, "The version known then (default: now)")->check(kSaid);
    CLI::App* alerts =
        command(app, a, "alerts", "Print the alerts told so far", [&a] { return run_alerts(a.common, a.since); });
    alerts->add_option("--since", a.since, "Only from this instant on")->check(kSaid);
}

void add_proving(CLI::App& app, Arguments& a) {
    CLI::App* verify = command(app, a, "verify", "Hold every stored reading against the archived text it was made of",
                               [&a] { return run_verify(a.common, a.verify); });
    verify->add_flag("--all", a.verify.all, "Every version there ever was, not only what is known now");
    CLI::App* reread =
        command(app, a, "reread", "Say what the present reader makes of archived pages an older one read",
                [&a] { return run_reread(a.common, a.reread); });
    reread->add_flag("--all", a.reread.all, "What the present reader has read itself, too");
    reread->add_flag("--apply", a.reread.apply, "Write what differs, and alert; without it nothing is written");
}

void add_review(CLI::App& app, Arguments& a) {
    CLI::App* review = app.add_subcommand("review", "Readings that wait for a person")->require_subcommand(1);
    CLI::App* list =
        command(*review, a, "list", "What waits, and why", [&a] { return list_reviews(a.common, a.review); });
    list->add_flag("--all", a.review.all, "What was decided, too");
    CLI::App* show = command(*review, a, "show", "One reading with the words behind every value",
                             [&a] { return show_review(a.common, a.review); });
    CLI::App* accept = command(*review, a, "accept", "Let a doubtful reading stand",
                               [&a] { return accept_review(a.common, a.review); });
    CLI::App* correct = command(*review, a, "correct", "Put a fact right, and alert",
                                [&a] { return correct_review(a.common, a.review); });
    for (CLI::App* each : {show, accept, correct})
        each->add_option("id", a.review.id, "As printed by review list; any notice by its number")
            ->required()
            ->check(kSaid);
    for (CLI::App* each : {accept, correct}) {
        each->add_option("--reason", a.review.reason, "Why, for those who read it later")->required()->check(kSaid);
        each->add_option("--by", a.review.by, "Who decides (default: $USER)")->check(kSaid);
        each->add_flag("--dry-run", a.review.dry_run, "Write nothing; only say what would be written");
    }
    correct->add_option("--field", a.review.field, "Which fact: effective_from, acts, control_codes …")->required();
    correct->add_option("--limb", a.review.limb, "Which part (default: the whole document)");
    correct->add_option("--value", a.review.value, "What it is; once for each value, none for nothing");
    correct->add_option("--add", a.review.add, "What is missing");
    correct->add_option("--remove", a.review.remove, "What should not be there");
}

void add_operating(CLI::App& app, Arguments& a) {
    command(app, a, "sources", "How each source is doing", [&a] { return run_sources(a.common); });
    CLI::App* deliveries = app.add_subcommand("deliveries", "Messages to receivers")->require_subcommand(1);
    CLI::App* list =
        command(*deliveries, a, "list", "List messages", [&a] { return list_deliveries(a.common, a.delivery); });
    list->add_option("--state", a.delivery.state, "Only these")->check(CLI::IsMember({"pending", "delivered", "dead"}));
    CLI::App* retry = command(*deliveries, a, "retry", "Make dead or waiting messages due at once",
                              [&a] { return retry_deliveries(a.common, a.delivery); });
    retry->add_option("id", a.delivery.ids, "Message ids");
    retry->add_flag("--all-dead", a.delivery.all_dead, "Every dead letter");
    retry->add_flag("--dry-run", a.delivery.dry_run, "Only say which");
    CLI::App* config = app.add_subcommand("config", "The configuration")->require_subcommand(1);
    CLI::App* check = command(*config, a, "check", "Read the configuration and say what is wrong with it",
                              [&a] { return check_config(a.common, a.dump); });
    check->add_flag("--dump", a.dump, "Print the settings in force, secrets hidden");
    CLI::App* archive = app.add_subcommand("archive", "The archive of pages")->require_subcommand(1);
    CLI::App* out = command(*archive, a, "export", "Write every stored page as WARC",
                            [&a] { return export_archive(a.common, a.path); });
    out->add_option("file", a.path, "Target; .gz compresses each record")->required()->check(kSaid);
}

/// Like every other complaint of the program: what is wrong, then what to do.
std::string failure_words(const CLI::App* app, const CLI::Error& error) {
    std::string what = error.what();
    const std::vector<std::string> rest = app->remaining(true);
    if (error.get_name() == "RequiredError" && app->get_subcommands().empty() && !rest.empty())
        what = "there is no command \"" + rest.front() + "\"";
    return "gazetted: " + what + "\n  see `gazetted --help`, or --help after a command\n";
}

}  // namespace

int main_of(int argc, char** argv) {
    CLI::App app{"gazetted watches China's export-control announcements and alerts on what they change.", "gazetted"};
    app.set_version_flag("--version", std::string("gazetted ") + GAZETTED_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    Arguments arguments;
    app.add_option("-c,--config", arguments.common.config, "Main configuration file (default: built in)")->check(kSaid);
    app.add_option("--state-dir", arguments.common.state_dir, "Overrides state_dir of the configuration")->check(kSaid);
    app.add_option_function<std::string>(
           "--format", [&](const std::string& name) { arguments.common.format = kFormats.at(name); },
           "How to print: table (default), json or jsonl")
        ->check(CLI::IsMember({"table", "json", "jsonl"}).description(""));
    app.failure_message(&failure_words);
    add_watching(app, arguments);
    add_reading(app, arguments);
    add_asking(app, arguments);
    add_proving(app, arguments);
    add_review(app, arguments);
    add_operating(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kOk : kUsage;
    }
    const int code = arguments.chosen();
    if (all_printed()) return code;
    return report({FailureKind::kStorage, "standard output: cannot be written; what is there is not the whole answer",
                   true, "make room, or write to another place"});
}

}  // namespace gazetted::app
