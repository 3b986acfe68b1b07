#include <algorithm>
#include <set>

#include "daemon/app/asking.h"
#include "daemon/base/clock.h"
#include "daemon/baseline/annexes.h"
#include "daemon/baseline/asked.h"
#include "daemon/baseline/meaning.h"
#include "daemon/baseline/redline.h"

namespace gazetted::app {

namespace {

using baseline::Copy;
using baseline::Meaning;
using baseline::Notice;
using baseline::RedlineHunk;
using model::Json;

/// Two versions of one document, the earlier one first.
struct Versions {
    const Notice* before = nullptr;
    const Notice* after = nullptr;
};

std::vector<const Notice*> versions_of(const baseline::Baseline& all, const std::string& key, Instant until) {
    std::set<std::string> keys{key};
    for (const Notice& notice : all.notices)
        if (notice.key == key) keys.insert(notice.formerly.begin(), notice.formerly.end());
    std::vector<const Notice*> out;
    for (const Notice& notice : all.notices)
        if (keys.contains(notice.key) && notice.superseded_by.empty() && notice.known_since <= until)
            out.push_back(&notice);
    std::sort(out.begin(), out.end(), [](const Notice* a, const Notice* b) { return a->known_since < b->known_since; });
    return out;
}

/// The copy at the address that the later version reads; the one it read itself where it had none there.
const Copy* copy_like(const Notice& earlier, const Notice& later) {
    if (earlier.copies.empty() || later.copies.empty()) return nullptr;
    for (const Copy& copy : earlier.copies)
        if (copy.url == later.copies.front().url) return &copy;
    return &earlier.copies.front();
}

/// True where the two say something else or in other words; a copy more is no other version.
bool says_otherwise(const Notice& earlier, const Notice& later) {
    if (!(earlier.reading == later.reading)) return true;
    const Copy* was = copy_like(earlier, later);
    return was != nullptr && was->paragraphs != later.copies.front().paragraphs;
}

/// The version known at an instant; null where there was none.
const Notice* version_at(const std::vector<const Notice*>& versions, Instant at) {
    const Notice* found = nullptr;
    for (const Notice* version : versions)
        if (version->known_since <= at) found = version;
    return found;
}

/// Without --known-from, the last version that said something else.
const Notice* previous(const std::vector<const Notice*>& versions, const Notice& after) {
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if ((*version)->known_since < after.known_since && says_otherwise(**version, after)) return *version;
    return nullptr;
}

Result<Versions> chosen_versions(const std::vector<const Notice*>& versions, const DiffOptions& options, Instant later,
                                 const std::string& shown) {
    Versions chosen;
    chosen.after = version_at(versions, later);
    if (options.known_from.empty()) {
        chosen.before = previous(versions, *chosen.after);
        if (chosen.before == nullptr)
            return Failure{FailureKind::kNotFound, shown + " has never said anything else", false, ""};
        return chosen;
    }
    auto earlier = instant_option("--known-from", options.known_from, DayEnd::kLast);
    if (!earlier) return earlier.failure();
    if (*earlier > later)
        return Failure{FailureKind::kConfiguration, "--known-to is before --known-from", false,
                       "diff NOTICE [--known-from TIME] [--known-to TIME], the earlier one first"};
    chosen.before = version_at(versions, *earlier);
    if (chosen.before == nullptr)
        return Failure{FailureKind::kNotFound,
                       shown + " is known since " + versions.front()->known_since.beijing_iso() + "; at " +
                           earlier->beijing_iso() + " it was not known",
                       false, ""};
    return chosen;
}

bool within_part(const std::string& path, const std::string& part) {
    return part.empty() || path == part || path.starts_with(part + ".");
}

std::string quotes_of(const std::vector<model::Evidence>& evidence) {
    std::string out;
    for (const model::Evidence& each : evidence)
        out += (out.empty() ? "" : " / ") + each.quote;
    return out;
}

/// "应在[-10-]{+15+}个工作日内": what people read.
std::string marked(const RedlineHunk& hunk) {
    std::string out;
    for (const baseline::RedlinePiece& piece : hunk.pieces)
        out += piece.op == baseline::RedlineOp::kKept      ? piece.text
               : piece.op == baseline::RedlineOp::kRemoved ? "[-" + piece.text + "-]"
                                                           : "{+" + piece.text + "+}";
    return out;
}

std::string turn_of(const RedlineHunk& hunk) {
    const auto has = [&](baseline::RedlineOp op) {
        return std::any_of(hunk.pieces.begin(), hunk.pieces.end(), [&](const auto& piece) { return piece.op == op; });
    };
    if (hunk.only_moved()) return "moved";
    if (hunk.moved_from) return "moved_and_changed";
    if (hunk.before().empty()) return "added";
    return hunk.after().empty() || !(has(baseline::RedlineOp::kKept) || has(baseline::RedlineOp::kAdded)) ? "removed"
                                                                                                          : "changed";
}

Table table_of(const std::vector<Meaning>& meanings, const std::vector<RedlineHunk>& hunks, const std::string& key,
               bool people) {
    Table table(people ? std::vector<std::string>{"limb", "aspect", "turn", "reach", "what"}
                       : std::vector<std::string>{"limb", "aspect", "turn", "reach", "what", "before", "after",
                                                  "quote_before", "quote_after", "redline"});
    for (const Meaning& each : meanings) {
        std::vector<Json> cells{model::LimbId{key, each.path}.display(), each.aspect, each.turn,
                                std::string(baseline::name_of(each.reach)), baseline::meaning_words(each)};
        if (!people)
            cells.insert(cells.end(), {each.before, each.after, quotes_of(each.evidence_before),
                                       quotes_of(each.evidence_after), Json(nullptr)});
        table.add(std::move(cells));
    }
    for (const RedlineHunk& hunk : hunks) {
        std::vector<Json> cells{model::LimbId{key, ""}.display(), "wording", turn_of(hunk), nullptr, marked(hunk)};
        if (!people)
            cells.insert(cells.end(),
                         {hunk.before(), hunk.after(), nullptr, nullptr, baseline::redline_json({hunk}).at(0)});
        table.add(std::move(cells));
    }
    return table;
}

/// The wording of the copy that is read; nothing where the two are in different languages or texts were not kept.
std::vector<RedlineHunk> wording(const Versions& versions) {
    const Copy* was = copy_like(*versions.before, *versions.after);
    if (was == nullptr || versions.before->reading.language != versions.after->reading.language) return {};
    return baseline::copy_redline(*was, versions.after->copies.front());
}

}  // namespace

int run_diff(const Common& common, const DiffOptions& options) {
    Instant later = SystemClock().now();
    if (!options.known_to.empty()) {
        auto at = instant_option("--known-to", options.known_to, DayEnd::kLast);
        if (!at) return report(at.failure());
        later = *at;
    }
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    auto all = opened->store->baseline(true);
    if (!all) return report(all.failure());
    const CivilDate any_day = CivilDate::of(2199, 12, 31).value_or(CivilDate{});
    const baseline::Asked asked = baseline::asked_for(*all, options.notice, any_day, later);
    if (asked.what != baseline::AskedFor::kNotice)
        return report({FailureKind::kNotFound, baseline::why_not(asked, options.notice, any_day, later), false, ""});
    const std::string shown = model::LimbId{asked.key, ""}.display();
    const auto versions = chosen_versions(versions_of(*all, asked.key, later), options, later, shown);
    if (!versions) return report(versions.failure());
    talk("gazetted: " + shown + " as known since " + versions->before->known_since.beijing_iso() + " and since " +
         versions->after->known_since.beijing_iso());
    auto meanings = baseline::meanings(versions->before->reading, versions->after->reading);
    std::erase_if(meanings, [&](const Meaning& each) {
        return !within_part(each.path, asked.path) && !within_part(each.path_before, asked.path);
    });
    const auto hunks = asked.path.empty() ? wording(*versions) : std::vector<RedlineHunk>{};
    const Table table = table_of(meanings, hunks, asked.key, common.format == Format::kTable);
    print(table.render(common.format));
    return table.empty() ? kNothing : kOk;
}

}  // namespace gazetted::app
