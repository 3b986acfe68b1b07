#include "parsers/text/english_notices.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_calendar.h"
#include "parsers/text/english_words.h"

namespace gazetted::text::english {

namespace {

using std::string_view_literals::operator""sv;

constexpr int kLargestNumber = 999;

bool is_year(const Word& word) {
    int value = 0;
    return is_number(word, value) && value >= 1990 && value <= 2199 && word.low.size() == 4;
}

int value_of(const Word& word) {
    int value = 0;
    is_number(word, value);
    return value;
}

/// Reads citations off the words of one text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : words_(english_words(text)), authorities_(chinese_authorities(words_)) {}

    std::vector<NoticeCitation> run() {
        for (std::size_t at = 0; at < words_.size();)
            at = std::max(try_at(at), at + 1);
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool has(std::size_t at) const { return at < words_.size(); }
    [[nodiscard]] std::string_view low(std::size_t at) const {
        return has(at) ? std::string_view(words_[at].low) : ""sv;
    }
    [[nodiscard]] bool year_at(std::size_t at) const { return has(at) && is_year(words_[at]); }
    [[nodiscard]] bool number_sign(std::size_t at) const { return is_any(low(at), {"no", "nos", "number", "numbers"}); }
    [[nodiscard]] bool number_at(std::size_t at) const {
        int value = 0;
        return has(at) && is_number(words_[at], value) && value >= 1 && value <= kLargestNumber && !year_at(at) &&
               words_[at].before != ';';
    }

    /// The word that names the series, and where it stands.
    [[nodiscard]] bool is_head(std::size_t at) const {
        if (is_any(low(at), {"announcement", "announcements", "proclamation"})) return true;
        if (is_any(low(at), {"order", "orders", "decree", "decrees"})) return at == 0 || low(at - 1) != "executive";
        return is_any(low(at), {"notice", "notices"});
    }

    /// Tries to read a citation whose series word, mechanism or number sign stands at `at`; returns where to go on.
    std::size_t try_at(std::size_t at) {
        if (is_head(at)) return read(at, at + 1, true);
        const auto authority = authority_at(at);
        const bool mechanism = authority.last > authority.first && authority.code == "UEL";
        if (mechanism && !is_head(authority.last) && low(authority.last) != "of") return read_mechanism(authority);
        const bool other = at > 0 && is_any(low(at - 1), {"regulation", "regulations", "law", "act", "resolution",
                                                          "directive", "article", "schedule", "annex", "rule", "item"});
        return number_sign(at) && number_at(at + 1) && !other ? read(at, at, false) : at + 1;
    }

    /// "Unreliable Entity List Working Mechanism [2025] No. 7": the mechanism's name stands for the series word.
    std::size_t read_mechanism(const AuthorityHit& mechanism) {
        const std::size_t known = found_.size();
        const std::size_t next = read(mechanism.first, mechanism.last, true);
        for (std::size_t i = known; i < found_.size(); ++i)
            found_[i].issuers = {ascii_lower(mechanism.code)};
        return std::max(next, mechanism.last);
    }

    [[nodiscard]] AuthorityHit authority_at(std::size_t at) const {
        for (const auto& hit : authorities_) {
            if (hit.first == at) return hit;
        }
        return {"", at, at};
    }

    /// Numbers after the series word: [year] No. n, n and n [of year] [of issuers].
    std::size_t read(std::size_t head, std::size_t at, bool headed) {
        NoticeCitation base;
        base.headed = headed;
        base.series = is_any(low(head), {"order", "orders", "decree", "decrees"}) ? "order" : "";
        std::size_t after_issuers = at;
        if (headed) after_issuers = issuers_after(at, base);
        if (after_issuers > at && (number_sign(after_issuers) || year_at(after_issuers))) at = after_issuers;
        const bool year_first = year_at(at) && (number_sign(at + 1) || (number_at(at + 1) && !words_[at + 1].spaced));
        if (year_first) base.year = value_of(words_[at++]);
        if (!year_first && !number_sign(at)) return head + 1;
        std::vector<int> numbers;
        at = read_numbers(at, numbers);
        if (numbers.empty()) return head + 1;
        at = read_tail(at, base);
        const std::size_t first = read_left(head, base);
        if (!headed && base.year == 0) return at;
        emit(base, numbers, first, at);
        return at;
    }

    std::size_t read_numbers(std::size_t at, std::vector<int>& numbers) {
        for (bool more = true; more;) {
            if (number_sign(at)) ++at;
            if (!number_at(at)) break;
            numbers.push_back(value_of(words_[at++]));
            at = read_range(at, numbers);
            more = next_in_list(at);
        }
        return at;
    }

    /// "55 to 58", "55-58", "55 through 58".
    std::size_t read_range(std::size_t at, std::vector<int>& numbers) {
        const bool word = is_any(low(at), {"to", "through"});
        std::size_t last = word ? at + 1 : at;
        if (word && number_sign(last)) ++last;
        if (!number_at(last)) return at;
        if (!word && words_[at].spaced && words_[at].before != ':') return at;
        if (!word && words_[at].before == '/') return at;
        const int to = value_of(words_[last]);
        if (to <= numbers.back() || to - numbers.back() > 30) return at;
        for (int n = numbers.back() + 1; n <= to; ++n)
            numbers.push_back(n);
        return last + 1;
    }

    /// Steps over "," "and" "&" to a further number of the same list.
    bool next_in_list(std::size_t& at) {
        std::size_t next = at;
        if (is_any(low(next), {"and", "as"})) ++next;
        if (low(next) == "well" && low(next + 1) == "as") next += 2;
        const bool joined = next > at || (has(next) && (words_[next].before == ',' || words_[next].before == '/'));
        if (!joined) return false;
        if (number_sign(next) && number_at(next + 1) && !(year_at(next + 2))) {
            at = next;
            return true;
        }
        if (!number_at(next) || month_or_unit_after(next)) return false;
        at = next;
        return true;
    }

    /// "No. 61, 9 October": the 9 is a day.
    [[nodiscard]] bool month_or_unit_after(std::size_t at) const {
        return is_month(low(at + 1)) || is_any(low(at + 1), {"entities", "companies", "days", "countries"});
    }

    /// "of 2025", "(2025)", ", 2025", "in 2025", "of the Ministry of Commerce in 2025".
    std::size_t read_tail(std::size_t at, NoticeCitation& base) {
        at = year_after(at, base);
        const std::size_t after = issuers_after(at, base);
        base.issuers_follow = after > at;
        return after > at ? year_after(after, base) : at;
    }

    std::size_t year_after(std::size_t at, NoticeCitation& base) {
        if (base.year != 0) return at;
        const std::size_t year = is_any(low(at), {"of", "in", "for"}) ? at + 1 : at;
        const bool close = year > at || (has(year) && words_[year].before != ';' && words_[year].before != '.');
        if (!close || !year_at(year)) return at;
        base.year = value_of(words_[year]);
        return year + 1;
    }

    /// "of|by the Ministry of Commerce and the General Administration of Customs".
    std::size_t issuers_after(std::size_t at, NoticeCitation& base) {
        if (!is_any(low(at), {"of", "by", "from"}) || !base.issuers.empty()) return at;
        std::size_t next = at + 1;
        while (is_any(low(next), {"the", "china", "chinese"}))
            ++next;
        return read_issuers(next, base.issuers, at);
    }

    /// A list of authorities from `at`; `otherwise` where there is none.
    std::size_t read_issuers(std::size_t at, std::vector<std::string>& issuers, std::size_t otherwise) {
        std::size_t end = otherwise;
        for (;;) {
            while (is_any(low(at), {"and", "the", "of", "china"}) && end != otherwise)
                ++at;
            const auto hit = authority_at(at);
            if (hit.last == hit.first) return end;
            issuers.push_back(ascii_lower(hit.code));
            at = end = past_republic(hit.last);
        }
    }

    /// "of the People's Republic of China" behind an authority.
    [[nodiscard]] std::size_t past_republic(std::size_t at) const {
        std::size_t next = low(at) == "of" ? at + 1 : at;
        if (low(next) == "the") ++next;
        const bool whole = low(next) == "people" && low(next + 1) == "republic" && low(next + 2) == "of";
        return whole && low(next + 3) == "china" ? next + 4 : at;
    }

    /// Authorities and a year right before the series word; returns the first word of the whole phrase.
    std::size_t read_left(std::size_t head, NoticeCitation& base) {
        std::size_t first = head;
        const bool close = first < words_.size() && (words_[first].before == ' ' || words_[first].before == '(');
        if (base.year == 0 && first > 0 && year_at(first - 1) && close) {
            base.year = value_of(words_[first - 1]);
            --first;
        }
        if (!base.issuers.empty()) return first;
        std::vector<std::string> reversed;
        for (std::size_t end = first; end > 0;) {
            std::size_t joint = end;
            while (joint > 0 && is_any(low(joint - 1), {"and", "the", "joint", "jointly", "china", "prc", "s", "new"}))
                --joint;
            const auto hit = authority_ending_at(joint);
            if (hit.last == hit.first || too_far(hit.last, end)) break;
            reversed.push_back(ascii_lower(hit.code));
            first = end = hit.first;
        }
        base.issuers.assign(reversed.rbegin(), reversed.rend());
        return first;
    }

    [[nodiscard]] bool too_far(std::size_t from, std::size_t to) const {
        for (std::size_t at = from; at <= to && has(at); ++at) {
            if (words_[at].before == ';' || words_[at].before == '.') return true;
        }
        return to - from > 4;
    }

    [[nodiscard]] AuthorityHit authority_ending_at(std::size_t end) const {
        for (const auto& hit : authorities_) {
            if (hit.last == end) return hit;
        }
        return {"", end, end};
    }

    void emit(NoticeCitation base, const std::vector<int>& numbers, std::size_t first, std::size_t last) {
        base.word_first = first;
        base.word_last = last;
        base.begin = words_[first].begin;
        base.end = words_[last - 1].end;
        for (const int number : numbers) {
            base.number = number;
            found_.push_back(base);
        }
    }

    std::vector<Word> words_;
    std::vector<AuthorityHit> authorities_;
    std::vector<NoticeCitation> found_;
};

/// "No. 55, 56 and 57 …, and No. 61 of 2025": a number without a year takes the year of the next citation of its
/// sentence run, else of the one before.
void share_years(std::vector<NoticeCitation>& found) {
    constexpr std::size_t kNear = 60;  // bytes between two citations of one enumeration
    for (std::size_t i = found.size(); i-- > 1;) {
        auto& left = found[i - 1];
        if (left.year == 0 && found[i].begin <= left.end + kNear) left.year = found[i].year;
    }
    for (std::size_t i = 1; i < found.size(); ++i) {
        if (found[i].year == 0 && found[i].begin <= found[i - 1].end + kNear) found[i].year = found[i - 1].year;
    }
}

/// "Announcement No. 61 and Announcement No. 62 of the Ministry of Commerce": the issuers named last are those of both.
void share_issuers(std::vector<NoticeCitation>& found, std::string_view text) {
    for (std::size_t i = found.size(); i-- > 1;) {
        const auto& right = found[i];
        auto& left = found[i - 1];
        if (!left.issuers.empty() || !right.issuers_follow || right.begin < left.end) continue;
        const auto words = english_words(text.substr(left.end, right.begin - left.end));
        const bool joined = std::all_of(words.begin(), words.end(), [](const Word& word) {
            return is_any(word.low, {"and", "as", "well", "the"});
        });
        if (!joined || text.substr(left.end, right.begin - left.end).find_first_of(".;:(") != std::string_view::npos)
            continue;
        left.issuers = right.issuers;
        left.issuers_follow = true;
    }
}

}  // namespace

std::optional<model::NoticeId> NoticeCitation::id() const {
    if (issuers.empty() || year == 0) return std::nullopt;
    return model::NoticeId{issuers, series, year, number};
}

std::vector<NoticeCitation> find_notices(std::string_view utf8) {
    // Most sentences hold no figure, of half or full width, and so no number of a notice.
    const bool figures = std::any_of(utf8.begin(), utf8.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!figures && utf8.find("\xEF\xBC") == std::string_view::npos) return {};
    auto found = Scanner(utf8).run();
    share_years(found);
    share_issuers(found, utf8);
    return found;
}

}  // namespace gazetted::text::english
