#include "en_support.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <vector>

#include "parsers/extract/read.h"

namespace en {

using namespace gazetted;
using model::Block;
using model::BlockKind;

namespace {

Block block_of(std::string_view line) {
    if (line.substr(0, 3) == "## ") return {BlockKind::kHeading, std::string(line.substr(3)), 2};
    if (line.substr(0, 2) == "# ") return {BlockKind::kTitle, std::string(line.substr(2)), 0};
    if (line.substr(0, 2) == "@ ") return {BlockKind::kHeaderField, std::string(line.substr(2)), 0};
    if (line.substr(0, 2) == "- ") return {BlockKind::kListItem, std::string(line.substr(2)), 1};
    if (line.substr(0, 2) == "| ") return {BlockKind::kTableRow, std::string(line.substr(2)), 0};
    return {BlockKind::kParagraph, std::string(line), 0};
}

void append(std::string& joined, const std::string& more, std::string_view mark = " ") {
    if (more.empty()) return;
    if (!joined.empty()) joined += mark;
    joined += more;
}

std::string codes(const std::vector<model::Sourced<std::string>>& list) {
    std::string joined;
    for (const auto& entry : list)
        append(joined, entry.value);
    return joined;
}

std::string joined_names(const model::Reading& reading) {
    std::string joined;
    for (const auto& party : reading.parties)
        append(joined, party.value.en.empty() ? party.value.zh : party.value.en, ";");
    return joined;
}

std::string relations(const model::Reading& reading) {
    std::string joined;
    for (const auto& entry : reading.relations) {
        std::string one = entry.value.type + " " + entry.value.target_key();
        if (!entry.value.target_path.empty()) one += "/" + entry.value.target_path;
        if (entry.value.until) one += " until " + entry.value.until->iso();
        append(joined, one, "; ");
    }
    return joined;
}

std::string dates(const model::Reading& reading) {
    std::string joined;
    for (const auto& entry : reading.effective_dates) {
        std::string one = entry.value.on.iso() + "/" + entry.value.basis;
        if (entry.value.applies_to != "all") one += "/" + entry.value.applies_to;
        append(joined, one);
    }
    return joined;
}

}  // namespace

model::Document document(std::string_view notation, std::string_view posted_on, model::Channel channel) {
    model::Document made;
    made.channel = channel;
    made.posted_on = CivilDate::parse(posted_on);
    for (std::size_t at = 0; at < notation.size();) {
        const auto end = std::min(notation.find('\n', at), notation.size());
        if (end > at) made.blocks.push_back(block_of(notation.substr(at, end - at)));
        at = end + 1;
    }
    if (!made.blocks.empty() && made.blocks[0].kind == BlockKind::kTitle) made.title = made.blocks[0].text;
    return made;
}

model::Reading read(std::string_view notation, std::string_view posted_on, model::Channel channel) {
    return extract::read_english(document(notation, posted_on, channel));
}

model::Reading notice(std::string_view text) {
    return read("# MOFCOM and GAC Announcement No. 88 of 2031\n" + std::string(text), "2031-03-03",
                model::Channel::kOfficial);
}

bool unread(const model::Reading& reading, std::string_view words) {
    return std::any_of(reading.unread.begin(), reading.unread.end(),
                       [&](const auto& clause) { return clause.quote.find(words) != std::string::npos; });
}

std::string fact(const model::Reading& reading, std::string_view name) {
    if (name == "measure") return reading.is_control_measure ? reading.is_new_measure ? "new" : "yes" : "no";
    if (name == "issuers") return codes(reading.issuers);
    if (name == "kinds") return codes(reading.kinds);
    if (name == "published") return reading.published_on ? reading.published_on->value.iso() : "";
    if (name == "dates") return dates(reading);
    if (name == "until") return reading.suspended_until ? reading.suspended_until->value.iso() : "";
    if (name == "control_codes") return codes(reading.control_codes);
    if (name == "hs_codes") return codes(reading.hs_codes);
    if (name == "destinations") return codes(reading.destinations);
    if (name == "users") return codes(reading.end_user_categories);
    if (name == "uses") return codes(reading.prohibited_end_uses);
    if (name == "cases") return codes(reading.case_by_case);
    if (name == "exceptions") return codes(reading.exceptions);
    if (name == "subjects") return codes(reading.subjects);
    if (name == "parties") return joined_names(reading);
    if (name == "relations") return relations(reading);
    if (name != "numbers") return "no such fact";
    std::string joined;
    for (const auto& number : reading.numbers)
        append(joined, number.value.key());
    return joined;
}

std::string sorted(const std::string& fact) {
    std::istringstream words(fact);
    std::vector<std::string> list{std::istream_iterator<std::string>(words), {}};
    std::sort(list.begin(), list.end());
    std::string joined;
    for (const auto& word : list)
        append(joined, word);
    return joined;
}

std::string limbs(const model::Reading& reading) {
    std::string joined;
    for (const auto& limb : reading.limbs) {
        std::string one = limb.path;
        append(one, codes(limb.acts));
        if (limb.effective) append(one, limb.effective->value.on.iso());
        append(joined, one, "; ");
    }
    return joined;
}

std::string limited_to(const model::Reading& reading) {
    std::string all;
    for (const auto& relation : reading.relations)
        for (const auto& party : relation.value.parties)
            all += (all.empty() ? "" : ";") + party.en;
    return all;
}

std::string claim(const model::LeadClaim& claim) {
    std::string joined = claim.kind;
    append(joined, claim.act);
    if (claim.effective) append(joined, claim.effective->on.iso());
    if (claim.suspended_until) append(joined, "until " + claim.suspended_until->iso());
    for (const auto* list : {&claim.end_user_categories, &claim.prohibited_end_uses, &claim.case_by_case}) {
        for (const auto& code : *list)
            append(joined, code);
    }
    for (const auto& number : claim.numbers)
        append(joined, number.key());
    return joined;
}

}  // namespace en
