#include "daemon/baseline/annexes.h"

#include <algorithm>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

std::string title_of(const CopyAnnex& annex) {
    return annex.file.text.empty() ? annex.file.url : annex.file.text;
}

std::vector<std::string> titles_of(const std::vector<CopyAnnex>& annexes) {
    std::vector<std::string> titles;
    for (const CopyAnnex& annex : annexes)
        titles.push_back("“" + title_of(annex) + "”");
    return titles;
}

Json files_json(const std::vector<CopyAnnex>& annexes) {
    Json out = Json::array();
    for (const CopyAnnex& annex : annexes)
        out.push_back({{"title", annex.file.text}, {"url", annex.file.url}, {"snapshot", annex.file.snapshot}});
    return out;
}

/// " All 28 parties that the text states are read now."
std::string count_words(const model::Reading& after) {
    for (const model::CountCheck& count : after.counts) {
        const std::string stated = std::to_string(count.stated.value);
        if (count.stated.value == count.parsed)
            return " All " + stated + " " + count.what + " that the text states are read.";
        return " The text states " + stated + " " + count.what + ", " + std::to_string(count.parsed) +
               " were read: incomplete.";
    }
    return "";
}

Told read_change(const Notice& notice, const std::vector<CopyAnnex>& read) {
    Told told{"", change_of(notice, "annex_read", "")};
    told.change.summary = std::string(read.size() == 1 ? "The annex " : "The annexes ") + and_list(titles_of(read), 5) +
                          " of " + document_words(notice) + (read.size() == 1 ? " was read." : " were read.") +
                          count_words(notice.reading);
    told.change.detail = Json{{"annexes", files_json(read)}};
    return told;
}

}  // namespace

std::vector<CopyAnnex> annexes_of(const model::Document& document) {
    std::vector<CopyAnnex> annexes;
    for (const model::Attachment& file : document.attachments)
        annexes.push_back({file});
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto number = static_cast<std::size_t>(document.blocks[i].annex);
        if (number == 0 || number > annexes.size()) continue;
        CopyAnnex& annex = annexes[number - 1];
        if (annex.count++ == 0) annex.first = i;
    }
    return annexes;
}

bool has_unread(const std::vector<CopyAnnex>& annexes) {
    return std::any_of(annexes.begin(), annexes.end(),
                       [](const CopyAnnex& annex) { return !annex.file.unread.empty(); });
}

const CopyAnnex* counterpart(const CopyAnnex& annex, const Copy& earlier) {
    const auto same_address = [&](const CopyAnnex& each) {
        return address_of(each.file.url) == address_of(annex.file.url);
    };
    const auto same_name = [&](const CopyAnnex& each) {
        return !annex.file.text.empty() && normalised_title(each.file.text) == normalised_title(annex.file.text);
    };
    auto found = std::find_if(earlier.annexes.begin(), earlier.annexes.end(), same_address);
    if (found == earlier.annexes.end()) found = std::find_if(earlier.annexes.begin(), earlier.annexes.end(), same_name);
    return found == earlier.annexes.end() ? nullptr : &*found;
}

std::vector<CopyAnnex> newly_read(const Copy& earlier, const Copy& now) {
    std::vector<CopyAnnex> read;
    for (const CopyAnnex& annex : now.annexes) {
        const CopyAnnex* before = counterpart(annex, earlier);
        if (annex.count > 0 && (before == nullptr || before->count == 0)) read.push_back(annex);
    }
    return read;
}

std::vector<Told> annex_changes(const Notice& after, const Notice& before, const std::vector<CopyAnnex>& read) {
    const bool names = before.reading.parties.empty() && !after.reading.parties.empty();
    std::vector<Told> facts = names ? listings(after) : std::vector<Told>{};
    const std::string cause = (read.size() == 1 ? "the annex " : "the annexes ") + and_list(titles_of(read), 5) +
                              " of " + document_words(after);
    for (Told& told : fact_changes(after, before, cause)) {
        const bool told_by_listing = names && told.change.kind.starts_with("end_user_");
        // A part that came with the annex is told by what it holds, and begins when its notice does.
        const std::string aspect = told.change.detail.value("aspect", "");
        const bool new_part =
            told.path.starts_with("annex") && told.change.before.empty() && (aspect == "date" || aspect == "part");
        if (!told_by_listing && !new_part) facts.push_back(std::move(told));
    }
    if (facts.empty() && before.reading.counts == after.reading.counts) return {};
    facts.insert(facts.begin(), read_change(after, read));
    return facts;
}

std::vector<RedlineHunk> copy_redline(const Copy& earlier, const Copy& now) {
    std::vector<RedlineHunk> out = redline(earlier.page(), now.page());
    for (const CopyAnnex& annex : now.annexes) {
        const CopyAnnex* before = counterpart(annex, earlier);
        if (before == nullptr || before->count == 0 || annex.count == 0) continue;
        for (RedlineHunk& hunk : redline(earlier.text_of(*before), now.text_of(annex)))
            out.push_back(std::move(hunk));
    }
    return out;
}

std::vector<Told> annex_edits(const Notice& notice, const Copy& earlier, const Copy& now) {
    std::vector<Told> out;
    for (const CopyAnnex& annex : now.annexes) {
        const CopyAnnex* before = counterpart(annex, earlier);
        if (before == nullptr || before->count == 0 || annex.count == 0) continue;
        const auto hunks = redline(earlier.text_of(*before), now.text_of(annex));
        if (hunks.empty()) continue;
        Told told = edit_change(notice, earlier, now, hunks, 0);
        told.change.summary = "The annex “" + title_of(annex) + "” of " + document_words(notice) +
                              " was replaced without notice: " + hunks_words(hunks) + swap_words(hunks) + ".";
        told.change.detail["url"] = annex.file.url;
        told.change.detail["annex"] = annex.file.text;
        told.change.detail["snapshot_before"] = before->file.snapshot;
        told.change.detail["snapshot_after"] = annex.file.snapshot;
        out.push_back(std::move(told));
    }
    return out;
}

}  // namespace gazetted::baseline
