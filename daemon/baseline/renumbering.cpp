#include "daemon/baseline/renumbering.h"

#include <algorithm>

#include "daemon/baseline/compare.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

/// How much of a text may change beside a correction of its number: one part in this many.
constexpr std::size_t kChangedPart = 10;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A title without the number and year of its own document.
std::string without_number(const std::string& title, const model::NoticeId& id) {
    std::string out;
    for (std::size_t at = 0; at < title.size();) {
        const auto first = title.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = is_digit(*first) ? std::find_if_not(first, title.end(), is_digit) : first + 1;
        const std::string run(first, last);
        at += run.size();
        if (run != std::to_string(id.number) && run != std::to_string(id.year)) out += run;
    }
    return normalised_title(out);
}

std::size_t size_of(const std::vector<std::string>& paragraphs) {
    std::size_t size = 0;
    for (const std::string& paragraph : paragraphs)
        size += paragraph.size();
    return size;
}

std::size_t changed(const std::vector<RedlineHunk>& hunks, RedlineOp op) {
    std::size_t size = 0;
    for (const RedlineHunk& hunk : hunks)
        for (const RedlinePiece& piece : hunk.pieces)
            if (piece.op == op) size += piece.text.size();
    return size;
}

bool words_alike(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    const std::vector<RedlineHunk> hunks = redline(before, after);
    return changed(hunks, RedlineOp::kRemoved) * kChangedPart <= size_of(before) &&
           changed(hunks, RedlineOp::kAdded) * kChangedPart <= size_of(after);
}

std::vector<std::string> page_of(const model::Document& document) {
    Copy copy;
    for (const model::Block& block : document.blocks)
        if (!block.annex) copy.paragraphs.push_back(block.text);
    return copy.paragraphs;
}

bool bore(const Notice& notice, const std::string& key) {
    return std::find(notice.formerly.begin(), notice.formerly.end(), key) != notice.formerly.end();
}

}  // namespace

bool same_but_for_number(const Notice& held, const Copy& copy, const Observation& seen) {
    const model::Reading& reading = as_read(held);
    const auto its = model::NoticeId::parse(held.key);
    if (!its || seen.reading.numbers.empty() || reading.language != seen.reading.language) return false;
    if (reading.document_class != seen.reading.document_class || dated(held) != day_of(seen)) return false;
    const std::string title = without_number(reading.title, *its);
    if (title != without_number(seen.reading.title, seen.reading.numbers.front().value)) return false;
    return disagreements(reading, seen.reading).empty() && words_alike(copy.page(), page_of(seen.document));
}

const Notice* known_by_other_number(const Known& known, const Observation& seen, const Notice* by_number) {
    if (seen.reading.numbers.empty()) return nullptr;
    const std::string key = seen.reading.numbers.front().value.key();
    const Notice* found = nullptr;
    for (const Notice* notice : known.notices()) {
        if (notice == by_number || notice->curated || notice->copies.empty() || notice->copies_disagree) continue;
        const Copy* copy = copy_at(*notice, seen.document.url);
        if (copy == nullptr && by_number == nullptr && bore(*notice, key)) copy = &notice->copies.front();
        if (copy == nullptr || !same_but_for_number(*notice, *copy, seen)) continue;
        if (found != nullptr) return nullptr;
        found = notice;
    }
    return found;
}

Notice under_number(const Notice& held, const std::string& key) {
    Notice next = held;
    next.key = key;
    next.formerly.push_back(held.key);
    std::erase(next.formerly, key);
    for (Copy& copy : next.copies) {
        if (copy.other_number.empty())
            copy.other_number = held.key;
        else if (copy.other_number == key)
            copy.other_number.clear();
    }
    return next;
}

Notice superseded(const Notice& held, const std::string& key, Instant now) {
    Notice last = held;
    last.superseded_by = key;
    last.known_since = now;
    return last;
}

Told number_change(const Notice& next, const Notice& held, const std::string& url, bool edited) {
    const auto still_elsewhere = static_cast<std::size_t>(std::count_if(
        next.copies.begin(), next.copies.end(), [](const Copy& copy) { return !copy.other_number.empty(); }));
    Told told{"", change_of(next, "number_corrected", "")};
    Change& change = told.change;
    if (!edited) change.standing = Standing::kReread;
    change.before = document_words(held);
    change.after = document_words(next);
    change.summary = edited
                         ? "The number of " + change.before + " was corrected at its address: it is " + change.after +
                               ". It is the same document and no new measure; the earlier number stands for nothing."
                         : "Read anew by a newer reader, the unchanged text of " + change.before + " is " +
                               change.after + ". Nobody edited the text; the earlier number stands for nothing.";
    if (still_elsewhere > 0)
        change.summary += " " + counted(still_elsewhere, "other official copy was", "other official copies were") +
                          " read under the earlier number.";
    for (const auto& number : next.reading.numbers)
        if (number.value.key() == next.key) add_evidence(change.evidence, number.evidence);
    change.detail = model::Json{{"from", held.key}, {"to", next.key}, {"url", url}, {"other_copies", still_elsewhere}};
    return told;
}

}  // namespace gazetted::baseline
