#include "daemon/alert/wording.h"

#include <algorithm>
#include <array>

#include "daemon/alert/render.h"
#include "daemon/baseline/annexes.h"
#include "parsers/model/notice_id.h"

namespace gazetted::alert {

namespace {

struct KindWords {
    std::string_view kind;
    std::string_view words;
};

// In order of weight: what heads a headline when an alert holds several kinds.
constexpr std::array kKinds{
    KindWords{"measure_announced", "new measure"},
    KindWords{"parties_listed", "parties listed"},
    KindWords{"lapse_unconfirmed", "suspension has run out, what holds now is unconfirmed"},
    KindWords{"resumed", "applies again, suspension ended"},
    KindWords{"suspended", "suspended"},
    KindWords{"suspension_continued", "suspension continued"},
    KindWords{"terminated", "ended"},
    KindWords{"repealed", "repealed"},
    KindWords{"amended", "amended"},
    KindWords{"act_unread", "speaks of a known notice and was not read as an act"},
    KindWords{"extension_announced", "extension announced, no notice seen"},
    KindWords{"number_corrected", "number corrected"},
    KindWords{"effective_date_changed", "effective date changed"},
    KindWords{"scope_changed", "scope changed"},
    KindWords{"end_user_added", "end user added"},
    KindWords{"end_user_removed", "end user removed"},
    KindWords{"text_edited", "official text edited"},
    KindWords{"corrected", "corrected by hand"},
    KindWords{"correction_lapsed", "correction by hand no longer applies"},
    KindWords{"reread", "read anew by a newer reader"},
    KindWords{"copies_disagree", "official copies disagree"},
    KindWords{"takes_effect", "takes effect"},
    KindWords{"takes_effect_soon", "takes effect soon"},
    KindWords{"suspension_ends_soon", "suspension ends soon"},
    KindWords{"lead_disputed", "press report disputed"},
    KindWords{"lead_unconfirmed", "unconfirmed press report"},
    KindWords{"answer_published", "official answer"},
    KindWords{"lead_confirmed", "press report confirmed"},
    KindWords{"reference_unresolved", "reference not resolved"},
    KindWords{"source_failing", "source cannot be read"},
    KindWords{"annex_read", "annex read"},
};

const KindWords* entry_of(std::string_view kind) {
    const auto* it =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindWords& each) { return each.kind == kind; });
    return it == kKinds.end() ? nullptr : it;
}

std::string name_of_file(const model::Attachment& file) {
    return file.text.empty() ? file.url : file.text;
}

}  // namespace

std::string kind_words(std::string_view kind) {
    if (const KindWords* entry = entry_of(kind)) return std::string(entry->words);
    std::string words(kind);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::vector<std::string> known_kinds() {
    std::vector<std::string> out;
    for (const KindWords& each : kKinds)
        out.emplace_back(each.kind);
    return out;
}

int kind_rank(std::string_view kind) {
    const KindWords* entry = entry_of(kind);
    return static_cast<int>(entry ? entry - kKinds.data() : std::ssize(kKinds));
}

std::string change_words(const baseline::Change& change) {
    const bool begins = change.kind == "takes_effect" || change.kind == "takes_effect_soon";
    const bool detailed = change.detail.is_object();
    const std::string in_part = detailed && change.detail.contains("in_part") ? " in part" : "";
    if (!begins || !detailed || !change.detail.contains("act")) return kind_words(change.kind) + in_part;
    const std::string act = change.detail["act"].get<std::string>();
    if (act == "continues_suspension") return "stays suspended" + in_part;
    const std::string words = act == "suspends" ? "suspension begins" : "ends";
    return words + in_part + (change.kind == "takes_effect_soon" ? " soon" : "");
}

std::vector<std::string> review_reasons(const Alert& alert) {
    std::vector<std::string> out = alert.warnings;
    const std::size_t unread = alert.unread.size();
    if (unread > 0)
        out.push_back(std::to_string(unread) + (unread == 1 ? " clause was" : " clauses were") +
                      " not read: see below");
    const auto& files = alert.origin.annexes;
    const bool news = alert.standing == baseline::Standing::kOfficial || alert.standing == baseline::Standing::kAnswer;
    if (news && std::any_of(files.begin(), files.end(), [](const model::Attachment& file) {
            return !file.unread.empty() && file.unread != baseline::kNotFetched;
        }))
        out.emplace_back("a file of the text cannot be read: see below");
    struct Reason {
        std::string_view kind, words;
    };
    for (const Reason& reason :
         {Reason{"copies_disagree", "official copies disagree"},
          Reason{"lead_disputed", "a press report and the official text say different things"},
          Reason{"act_unread", "a sentence that works on a known notice was not read as an act"}})
        if (std::any_of(alert.changes.begin(), alert.changes.end(),
                        [&](const baseline::Change& change) { return change.kind == reason.kind; }))
            out.emplace_back(reason.words);
    return out;
}

std::string badge_words(const Alert& alert) {
    const bool about_source = std::any_of(alert.changes.begin(), alert.changes.end(),
                                          [](const auto& change) { return change.kind == "source_failing"; });
    if (about_source) return "SOURCE HEALTH";
    const bool disputed = std::any_of(alert.changes.begin(), alert.changes.end(),
                                      [](const auto& change) { return change.kind == "lead_disputed"; });
    return disputed && alert.standing == baseline::Standing::kUnconfirmedPress ? "PRESS, DISPUTED"
                                                                               : standing_words(alert.standing);
}

std::vector<std::pair<std::string, std::string>> rows_of(const baseline::Change& change) {
    constexpr std::size_t kCodes = 80;
    std::vector<std::pair<std::string, std::string>> rows;
    const auto add_codes = [&](const char* name, const char* field) {
        if (!change.detail.is_object() || !change.detail.contains(field)) return;
        const auto codes = change.detail[field].get<std::vector<std::string>>();
        if (!codes.empty()) rows.emplace_back(name, enumerate(codes, kCodes));
    };
    if (change.kind == "measure_announced") {
        add_codes("control codes", "control_codes");
        add_codes("tariff numbers", "hs_codes");
    }
    const bool disputed = change.kind == "lead_disputed";
    const char* const after = disputed ? "official" : change.kind == "parties_listed" ? "parties" : "now";
    if (!change.before.empty()) rows.emplace_back(disputed ? "report" : "was", change.before);
    if (!change.after.empty()) rows.emplace_back(after, change.after);
    return rows;
}

std::string beijing_words(Instant at) {
    std::string words = at.beijing_iso().substr(0, 16);
    words[words.find('T')] = ' ';
    return words + " Beijing";
}

std::string notice_of_limb(std::string_view limb) {
    return std::string(limb.substr(0, limb.find('/')));
}

std::string enumerate(const std::vector<std::string>& items, std::size_t shown) {
    std::string out;
    const std::size_t spelt = std::min(items.size(), shown);
    for (std::size_t i = 0; i < spelt; ++i) {
        const bool last = i + 1 == items.size();
        out += (i == 0 ? "" : last ? " and " : ", ") + items[i];
    }
    if (items.size() > spelt) out += " and " + std::to_string(items.size() - spelt) + " more";
    return out;
}

std::string shown_key(std::string_view key) {
    if (const auto id = model::NoticeId::parse(key)) return id->display();
    // answer:2025-11-05:<hash>, doc:2025-12-31:<hash>: the hash says nothing to people.
    constexpr std::size_t kDate = 10;
    for (const auto& [prefix, words] : {std::pair<std::string_view, const char*>{"answer:", "official answer of "},
                                        {"doc:", "official document of "}})
        if (key.starts_with(prefix) && key.size() > prefix.size() + kDate)
            return words + std::string(key.substr(prefix.size(), kDate));
    return std::string(key);
}

std::string words_behind(const Alert& alert, const model::Evidence& evidence) {
    if (evidence.annex.empty()) return evidence.quote;
    for (const model::Attachment& file : alert.origin.annexes)
        if (file.snapshot == evidence.annex) return evidence.quote + " [" + name_of_file(file) + "]";
    return evidence.quote + " [an annex]";
}

std::vector<std::string> unread_annexes(const Alert& alert) {
    std::vector<std::string> out;
    for (const model::Attachment& file : alert.origin.annexes)
        if (!file.unread.empty()) out.push_back(name_of_file(file) + " (" + file.unread + "): " + file.url);
    return out;
}

}  // namespace gazetted::alert
