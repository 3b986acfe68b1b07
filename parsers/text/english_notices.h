// Numbers of announcements and orders as English cites them: "MOFCOM and GAC Announcements No. 55, 56 and 57 of 2025",
// "Announcement 2025 No. 61", "Announcement [2025] No. 61", "Order No. 6 of 2025", "Announcement No. 21 of the Ministry
// of Commerce in 2025", "Unreliable Entity List Working Mechanism [2025] No. 7". Thread rule: pure functions. Failures:
// none; what is no citation is passed over.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/model/notice_id.h"

namespace gazetted::text::english {

/// One number cited. An enumeration gives one citation each, all with the issuers and the year they share.
struct NoticeCitation {
    std::size_t begin = 0;  ///< byte range of the whole phrase this number was read from
    std::size_t end = 0;
    std::vector<std::string> issuers;  ///< lower-case codes in the order of the text; empty where none is named
    std::string series;                ///< "order" for orders and decrees, else empty
    int year = 0;                      ///< 0 where not written
    int number = 0;
    bool issuers_follow = false;  ///< the issuers stand behind the number ("No. 61 of the Ministry of Commerce")
    bool headed = true;           ///< false for a bare "No. 61 of 2025" without the word announcement or order
    std::size_t word_first = 0;   ///< words [first, last) of english_words(text)
    std::size_t word_last = 0;

    /// The identity, where issuers and year are known.
    [[nodiscard]] std::optional<model::NoticeId> id() const;
};

/// All citations in order.
std::vector<NoticeCitation> find_notices(std::string_view utf8);

}  // namespace gazetted::text::english
