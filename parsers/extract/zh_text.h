// A Chinese document in the form the rules read: its blocks normalised, with evidence quoted from the published text.
// Thread rule: one object per document and thread; it refers to the document, which must outlive it. Failures: none.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "parsers/model/document.h"
#include "parsers/model/evidence.h"
#include "parsers/text/normal.h"

namespace gazetted::extract::zh {

/// A stretch of one block in its normal form.
struct Place {
    std::uint32_t block = 0;
    text::Range range;
    bool operator==(const Place&) const = default;
    /// A range of its words, as a place of the block.
    [[nodiscard]] Place part(text::Range words) const {
        return {block, {range.begin + words.begin, range.begin + words.end}};
    }
};

inline bool is_among(const Place& place, const std::vector<Place>& places) {
    return std::find(places.begin(), places.end(), place) != places.end();
}

class Text {
  public:
    explicit Text(const model::Document& document);

    [[nodiscard]] const model::Document& document() const { return document_; }
    [[nodiscard]] std::size_t blocks() const { return normal_.size(); }
    [[nodiscard]] std::string_view block(std::size_t index) const { return normal_[index].view(); }
    /// The words under a place, in normal form.
    [[nodiscard]] std::string_view at(const Place& place) const;
    /// The whole of one block.
    [[nodiscard]] Place all_of(std::size_t index) const;
    /// The published words under a place; white space and stray marks at the ends left out.
    [[nodiscard]] model::Evidence evidence(const Place& place) const;
    /// The title in normal form: the title block's, or the document's where no block carries it.
    [[nodiscard]] std::string_view title() const { return title_.view(); }
    /// Evidence for a range of the title; an empty span where no block carries the title.
    [[nodiscard]] model::Evidence title_evidence(text::Range range) const;

  private:
    const model::Document& document_;
    std::vector<text::NormalText> normal_;
    text::NormalText title_;
};

}  // namespace gazetted::extract::zh
