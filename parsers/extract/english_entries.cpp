#include "parsers/extract/english_entries.h"

#include <algorithm>
#include <array>

#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::FoundDate;

constexpr std::size_t kOpening = 48;  // bytes within which an entry says its day

constexpr std::array kMonthHeads{"jan"sv, "feb"sv, "mar"sv, "apr"sv, "may"sv, "jun"sv,
                                 "jul"sv, "aug"sv, "sep"sv, "oct"sv, "nov"sv, "dec"sv};

/// A figure or the name of a month opens it: all others need no closer look.
bool may_open_with_day(const Sentence& sentence) {
    if (!sentence.opens_block || sentence.words.empty() || sentence.words.front().begin > 4) return false;
    const auto& low = sentence.words.front().low;
    const bool figure = low.front() >= '0' && low.front() <= '9';
    return figure || std::any_of(kMonthHeads.begin(), kMonthHeads.end(),
                                 [&](std::string_view head) { return low.starts_with(head); });
}

/// What parts an entry's day from what it tells; a dateline has its source before that.
bool parts_day(std::string_view rest) {
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '*'))
        rest.remove_prefix(1);
    for (const auto mark : {"-"sv, "–"sv, "—"sv, ":"sv, "|"sv, "."sv})
        if (rest.starts_with(mark)) return true;
    return false;
}

/// The day that opens an entry, where there is more than the day.
std::optional<FoundDate> opening_day(const Sentence& sentence, std::string_view block) {
    if (!may_open_with_day(sentence)) return std::nullopt;
    const auto head = block.substr(0, kOpening);
    const auto dates = find_dates(head);
    if (dates.empty() || dates.front().begin > 4 || dates.front().form > DateForm::kYearless) return std::nullopt;
    const auto& date = dates.front();
    constexpr std::size_t kShortest = 24;  // bytes of what is told
    if (block.size() < date.end + kShortest || !parts_day(block.substr(date.end))) return std::nullopt;
    return date;
}

using Opened = std::vector<std::pair<std::uint32_t, FoundDate>>;  ///< blocks and the days they open with

/// The day that days without a year are near: when it was posted, else the first full date of its opening, else the end
/// of the year its title names.
std::optional<CivilDate> day_of_whole(const model::Document& document, const std::vector<Sentence>& sentences,
                                      const Opened& opened) {
    if (document.posted_on) return document.posted_on;
    constexpr std::size_t kHead = 4;  // blocks
    for (std::size_t i = 0; i < std::min(kHead, document.blocks.size()); ++i) {
        const bool entry = std::any_of(opened.begin(), opened.end(), [&](const auto& each) { return each.first == i; });
        if (entry) continue;
        for (const auto& date : find_dates(document.blocks[i].text)) {
            if (date.form == DateForm::kFull) return text::english::resolve(date, std::nullopt, DateSense::kNearest);
        }
    }
    for (const auto& word : sentences.empty() ? std::vector<text::english::Word>{} : sentences.front().words) {
        int year = 0;
        if (text::english::is_number(word, year) && year > 2000 && year < 2100) return CivilDate::of(year, 12, 31);
    }
    return std::nullopt;
}

}  // namespace

std::vector<Entry> dated_entries(const model::Document& document, const std::vector<Sentence>& sentences) {
    Opened opened;
    for (const auto& sentence : sentences) {
        const bool runs = sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
        if (!runs) continue;
        if (const auto date = opening_day(sentence, document.blocks[block_of(sentence)].text))
            opened.emplace_back(block_of(sentence), *date);
    }
    if (opened.size() < 2) return {};
    std::vector<Entry> entries;
    const auto whole = day_of_whole(document, sentences, opened);
    for (const auto& [block, date] : opened) {
        const auto day = text::english::resolve(date, whole, DateSense::kPast);
        const bool to_come = day && whole && whole->days_since(*day) < 0;  // a calendar of what is due
        if (day && !to_come) entries.push_back({block, *day});
    }
    return entries;
}

bool is_chronology(const EnglishText& text) {
    return std::any_of(text.sentences().begin(), text.sentences().end(),
                       [](const Sentence& sentence) { return sentence.told_on.has_value(); });
}

std::size_t word_after_day(const Sentence& sentence) {
    const auto dates = find_dates(sentence.text.substr(0, kOpening));
    if (dates.empty() || dates.front().begin > 4) return 0;
    return text::english::word_at(sentence.words, dates.front().end);
}

}  // namespace gazetted::extract::english
