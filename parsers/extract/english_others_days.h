// Whose day is it not: days beside a verb of effect that are no first day of the measure a document tells of, by all
// that is known of the document (its class, its deeds, its tables). Ownership: the text, the genre and the relevance
// must outlive it. Thread rule: const after construction. Failures: none.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_relevance.h"
#include "parsers/extract/english_tables.h"
#include "parsers/extract/english_text.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

class OthersDays {
  public:
    OthersDays(const EnglishText& text, const Genre& genre, const Relevance& relevance);

    /// Tables whose columns say what their days are.
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    /// True where a row's own column says from when.
    [[nodiscard]] bool in_told_row(const Sentence& sentence) const;

    /// A day that never came, or that of somebody else, of tariffs, of the law behind the measure, of what a pause
    /// leaves alone, or in a cell that the table's columns have told of.
    [[nodiscard]] bool is_anothers(const Sentence& sentence, const text::english::FoundDate& date,
                                   std::optional<CivilDate> reference) const;

  private:
    [[nodiscard]] bool is_told_by_table(const Sentence& sentence, const text::english::FoundDate& date) const;

    const Genre& genre_;
    std::vector<Row> rows_;
    bool pauses_ = false;  ///< the document tells that measures rest or end
};

}  // namespace gazetted::extract::english
