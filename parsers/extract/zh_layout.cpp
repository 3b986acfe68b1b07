#include "parsers/extract/zh_layout.h"

#include <algorithm>
#include <optional>

#include "parsers/base/search.h"
#include "parsers/extract/zh_line_forms.h"
#include "parsers/text/party_names.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// Numbered, with a name in both scripts: only lists of parties look like this.
bool is_party_line(const Line& line, const Text& text) {
    if (line.marker.level == 0) return false;
    const auto name = text::party_in_line(text.block(line.place.block), line.place.range);
    return name && !name->zh.empty() && !name->en.empty() && text.at(line.place).find("。") == std::string_view::npos;
}

/// The block after the last line of the box (【发文日期】…) near the top; 0 where there is none.
std::uint32_t end_of_header_box(const Text& text) {
    constexpr std::size_t kNearTheTop = 30;
    static const Pattern field("^【(?:发布单位|发布文号|发文日期|发文字号|文号|成文日期)】");
    std::uint32_t end = 0;
    for (std::size_t block = 0; block < std::min(text.blocks(), kNearTheTop); ++block) {
        if (field.in(text.block(block))) end = static_cast<std::uint32_t>(block) + 1;
    }
    return end;
}

/// Walks the lines from top to bottom and says what each is.
class ZoneReader {
  public:
    explicit ZoneReader(const Text& text) : text_(text), header_end_(end_of_header_box(text)) {}

    Zone zone_of(const Line& line) {
        const std::string_view words = text_.at(line.place);
        if (is_site_line(words)) return Zone::kSite;
        switch (stage_) {
            case Stage::kHeader:
                return in_header(line, words);
            case Stage::kQuestion:
                return in_question(line, words);
            case Stage::kBody:
                return in_body(line, words);
            case Stage::kAttachments:
                return in_attachments(line, words);
            case Stage::kSigned:
                return after_signature(line, words);
            case Stage::kAnnex:
                break;
        }
        if (is_annex_heading(words)) annex_ = annex_number(words);
        return Zone::kAnnex;
    }

    /// All that follows, up to the next file, is text of an annex that is a file of its own.
    void open_file(const model::Attachment& file, int index) {
        stage_ = Stage::kAnnex;
        annex_ = annex_number(text::NormalText(file.text).view(), index);
    }

    [[nodiscard]] int annex() const { return stage_ == Stage::kAnnex ? annex_ : 0; }

  private:
    enum class Stage : std::uint8_t { kHeader, kQuestion, kBody, kAttachments, kSigned, kAnnex };

    Zone in_header(const Line& line, std::string_view words) {
        const bool header = text_.document().blocks[line.place.block].kind == model::BlockKind::kHeaderField ||
                            is_header_field(words) || is_letterhead(words) || is_authorities_only(words) ||
                            is_promulgation(words) || is_number_line(words) || is_date_only(words) ||
                            words == text_.title();
        // The site's own words may stand above the box.
        const bool above_box = line.place.block < header_end_ && words.find("。") == std::string_view::npos;
        // **问：** looks like a field of the box and is none.
        const bool speaks = is_question(words) || answer_mark(words) != 0;
        if ((header || above_box) && line.marker.level == 0 && !speaks) return Zone::kHeader;
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone in_question(const Line& line, std::string_view words) {
        if (!is_answer(words)) return Zone::kQuestion;
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone in_body(const Line& line, std::string_view words) {
        if (is_question(words)) {
            stage_ = Stage::kQuestion;
            return Zone::kQuestion;
        }
        if (is_attachments(words)) {
            stage_ = Stage::kAttachments;
            return Zone::kAttachments;
        }
        if (line.marker.level == 0 && is_annex_heading(words)) return open_annex(words);
        const bool signature =
            line.marker.level == 0 && (is_authorities_only(words) || is_seal(words) || is_date_only(words));
        if (signature) stage_ = Stage::kSigned;
        return signature ? Zone::kSignature : Zone::kBody;
    }

    Zone in_attachments(const Line& line, std::string_view words) {
        if (line.marker.level == 3 && !is_party_line(line, text_)) return Zone::kAttachments;
        if (is_party_line(line, text_)) return open_annex(words);
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone after_signature(const Line& line, std::string_view words) {
        if (is_authorities_only(words) || is_seal(words) || is_date_only(words) || is_letterhead(words)) {
            return Zone::kSignature;
        }
        if (is_annex_heading(words) || is_list_heading(words) || is_party_line(line, text_)) return open_annex(words);
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone open_annex(std::string_view words) {
        stage_ = Stage::kAnnex;
        annex_ = is_annex_heading(words) ? annex_number(words) : 1;
        return Zone::kAnnex;
    }

    const Text& text_;
    std::uint32_t header_end_;  ///< the block after the last field of the box
    Stage stage_ = Stage::kHeader;
    int annex_ = 0;
};

Line line_of(const Text& text, std::uint32_t block, text::Range range) {
    Line line;
    line.number_begin = static_cast<std::uint32_t>(range.begin);
    std::string_view words = text.block(block).substr(range.begin, range.end - range.begin);
    // 【已废止】商务部公告…: what the site says of the notice is no part of its words.
    static const Pattern status("^【(?:已|现)?(?:废止|失效|有效|修改|修订)[^】]{0,6}】");
    const auto stated = block == 0 || range.begin == 0 ? status.find(words) : std::nullopt;
    const std::size_t head = stated ? stated->end() : 0;
    line.marker = marker_at(words.substr(head));
    std::size_t skip = head + line.marker.length;
    while (skip < words.size() && words[skip] == ' ')
        ++skip;
    line.place = {block, {range.begin + skip, range.end}};
    return line;
}

/// One block's lines: the block, cut where numbered parts or an answer were run together.
std::vector<Line> lines_of(const Text& text, std::uint32_t block) {
    static const Pattern answer("[?。](答:)");
    const std::string_view whole = text.block(block);
    std::vector<std::size_t> cuts = run_in_parts(whole);
    cuts.push_back(0);
    const auto match = holds_characters(whole, "答:") ? answer.find(whole) : std::nullopt;
    if (match) cuts.push_back(match->groups[1].begin);
    std::sort(cuts.begin(), cuts.end());
    std::vector<Line> out;
    out.reserve(cuts.size());
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t end = i + 1 < cuts.size() ? cuts[i + 1] : whole.size();
        if (cuts[i] < end) out.push_back(line_of(text, block, {cuts[i], end}));
    }
    return out;
}

}  // namespace

std::vector<Line> lay_out(const Text& text) {
    std::vector<Line> out;
    out.reserve(text.blocks());
    ZoneReader reader(text);
    const auto& blocks = text.document().blocks;
    const auto& files = text.document().attachments;
    int file = 0;
    for (std::uint32_t block = 0; block < text.blocks(); ++block) {
        if (text.block(block).empty()) continue;
        if (blocks[block].annex != file && static_cast<std::size_t>(blocks[block].annex) <= files.size()) {
            file = blocks[block].annex;
            reader.open_file(files[static_cast<std::size_t>(file) - 1], file);
        }
        if (blocks[block].kind == model::BlockKind::kTitle) {
            Line title{text.all_of(block), Zone::kTitle, {}, 0, 0};
            out.push_back(std::move(title));
            continue;
        }
        for (Line& line : lines_of(text, block)) {
            line.zone = reader.zone_of(line);
            line.annex = line.zone == Zone::kAnnex ? reader.annex() : 0;
            if (line.zone == Zone::kBody) line.place.range.begin += answer_mark(text.at(line.place));
            out.push_back(std::move(line));
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
