#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

Text::Text(const model::Document& document) : document_(document) {
    normal_.reserve(document.blocks.size());
    for (const model::Block& block : document.blocks)
        normal_.emplace_back(block.text);
    const bool in_block = !document.blocks.empty() && document.blocks[0].kind == model::BlockKind::kTitle;
    title_ = text::NormalText(in_block ? document.blocks[0].text : document.title);
}

std::string_view Text::at(const Place& place) const {
    return block(place.block).substr(place.range.begin, place.range.end - place.range.begin);
}

Place Text::all_of(std::size_t index) const {
    return {static_cast<std::uint32_t>(index), {0, block(index).size()}};
}

model::Evidence Text::evidence(const Place& place) const {
    const text::Range range = normal_[place.block].original(place.range);
    std::string_view quote = document_.blocks[place.block].text;
    quote = quote.substr(range.begin, range.end - range.begin);
    std::size_t begin = range.begin;
    while (!quote.empty() && quote.front() == ' ')
        quote.remove_prefix(1), ++begin;
    while (!quote.empty() && quote.back() == ' ')
        quote.remove_suffix(1);
    const TextSpan span{place.block, static_cast<std::uint32_t>(begin),
                        static_cast<std::uint32_t>(begin + quote.size())};
    return {span, std::string(quote), std::string(model::annex_of(document_, place.block))};
}

model::Evidence Text::title_evidence(text::Range range) const {
    const bool in_block = !document_.blocks.empty() && document_.blocks[0].kind == model::BlockKind::kTitle;
    if (!in_block) return {};
    return evidence({0, range});
}

}  // namespace gazetted::extract::zh
