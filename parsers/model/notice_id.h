// Who a notice is: issuer(s) + series + year + number. Never its URL: one notice has many addresses.
// Thread rule: plain values. Parsers give std::nullopt for text that is not of the form.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::model {

/// Identity of a numbered notice.
struct NoticeId {
    std::vector<std::string>
        issuers;         ///< lower-case codes in the order of the text, e.g. {"mofcom", "gac"}; never empty
    std::string series;  ///< "" for announcements, "order" for 令
    int year = 0;
    int number = 0;

    /// `mofcom+gac:2025:57`, `uel:2025:7`, `mofcom-order:2025:6`: the key of the facts contract and of every table.
    [[nodiscard]] std::string key() const;
    /// `MOFCOM+GAC-2025-57`, `MOFCOM-ORDER-2025-6`: what people type and alerts show.
    [[nodiscard]] std::string display() const;
    /// Reads either form, letters in any case.
    static std::optional<NoticeId> parse(std::string_view text);
    /// Same series, year and number and the same first issuer: joint notices are numbered in their first issuer's
    /// sequence, and the text that cites one often names that issuer only.
    [[nodiscard]] bool same_sequence(const NoticeId& other) const;

    auto operator<=>(const NoticeId&) const = default;
};

/// The smallest part of a notice that can have its own date and fate: `MOFCOM-2025-61/1.3`. An empty path is the whole.
struct LimbId {
    std::string notice;  ///< NoticeId::key(), or the document key of an unnumbered document
    std::string path;    ///< "1.3", "0", "annex1"; "" for the whole notice

    /// `MOFCOM-2025-61/1.3`; without the slash for the whole.
    [[nodiscard]] std::string display() const;
    /// Reads `KEY[/PATH]` with either form of the notice.
    static std::optional<LimbId> parse(std::string_view text);
    auto operator<=>(const LimbId&) const = default;
};

}  // namespace gazetted::model
