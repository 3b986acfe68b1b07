#include "daemon/convert/xls_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

#include "daemon/convert/compound_file.h"
#include "parsers/base/whitespace.h"

namespace gazetted::convert {

namespace {

enum : unsigned {
    kFormula = 0x06,
    kEof = 0x0A,
    kProtected = 0x2F,
    kContinue = 0x3C,
    kMultipleNumbers = 0xBD,
    kSharedStrings = 0xFC,
    kSharedString = 0xFD,
    kNumber = 0x203,
    kLabel = 0x204,
    kBoolean = 0x205,
    kFormulaString = 0x207,
    kPackedNumber = 0x27E,
    kBegin = 0x809,
};

/// A record's bytes, those of the records that continue it after them; a string may be divided between two.
class Pieces {
  public:
    explicit Pieces(std::vector<std::string_view> pieces) : pieces_(std::move(pieces)) {}

    [[nodiscard]] bool at_end() {
        while (piece_ < pieces_.size() && at_ >= pieces_[piece_].size())
            ++piece_, at_ = 0;
        return piece_ >= pieces_.size();
    }
    unsigned byte() { return at_end() ? 0U : u8(pieces_[piece_], at_++); }
    unsigned word() {
        const unsigned low = byte();
        return low | byte() << 8U;
    }
    std::uint32_t number() {
        const std::uint32_t low = word();
        return low | static_cast<std::uint32_t>(word()) << 16U;
    }
    void skip(std::uint64_t bytes) {
        for (; bytes > 0 && !at_end(); --bytes)
            byte();
    }
    /// `count` characters; where they go on in the next piece, that says first how wide they are there.
    std::string characters(unsigned count, bool wide) {
        std::string out;
        char16_t high = 0;
        for (unsigned i = 0; i < count && !at_end_of_characters(wide); ++i) {
            const auto unit = static_cast<char16_t>(wide ? word() : byte());
            if (unit >= 0xD800 && unit < 0xDC00) {
                high = unit;
                continue;
            }
            const bool low = unit >= 0xDC00 && unit < 0xE000;
            append_utf8(out, low && high != 0 ? 0x10000U + ((high - 0xD800U) << 10U) + (unit - 0xDC00U)
                                              : static_cast<char32_t>(unit));
            high = 0;
        }
        return out;
    }
    std::string text() {
        const unsigned count = word();
        const unsigned flags = byte();
        const unsigned runs = (flags & 8U) != 0 ? word() : 0;
        const std::uint32_t more = (flags & 4U) != 0 ? number() : 0;
        std::string out = characters(count, (flags & 1U) != 0);
        skip(std::uint64_t{runs} * 4 + more);
        return out;
    }

  private:
    bool at_end_of_characters(bool& wide) {
        const std::size_t before = piece_;
        if (at_end()) return true;
        if (piece_ != before) wide = (byte() & 1U) != 0;
        return false;
    }
    std::vector<std::string_view> pieces_;
    std::size_t piece_ = 0, at_ = 0;
};

std::string shown(double value) {
    std::array<char, 40> text{};
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    const int length = std::snprintf(text.data(), text.size(), whole ? "%.0f" : "%.15g", value);
    return {text.data(), static_cast<std::size_t>(std::max(0, length))};
}

double real_at(std::string_view bytes, std::size_t at) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(u32(bytes, at)) |
                                 static_cast<std::uint64_t>(u32(bytes, at + 4)) << 32U);
}

/// 30 bits of a number, and whether they are a whole one and hundredths.
double unpacked(std::uint32_t packed) {
    const double value = (packed & 2U) != 0 ? static_cast<double>(static_cast<std::int32_t>(packed) >> 2)
                                            : std::bit_cast<double>(static_cast<std::uint64_t>(packed & ~3U) << 32U);
    return (packed & 1U) != 0 ? value / 100 : value;
}

class Workbook {
  public:
    explicit Workbook(std::size_t most) : most_(most) {}

    Result<std::string> read(std::string_view stream) {
        for (std::size_t at = 0; at + 4 <= stream.size();) {
            const unsigned kind = u16(stream, at);
            const std::string_view bytes = stream.substr(at + 4, u16(stream, at + 2));
            at += 4 + bytes.size();
            std::vector<std::string_view> pieces{bytes};
            for (; u16(stream, at) == kContinue && at + 4 <= stream.size(); at += 4 + pieces.back().size())
                pieces.push_back(stream.substr(at + 4, u16(stream, at + 2)));
            if (kind == kProtected)
                return Failure{FailureKind::kInvalidInput, "XLS: protected by a password", false,
                               "read the file by hand"};
            if (kind == kBegin && u16(bytes, 0) != 0x600)
                return Failure{FailureKind::kUnexpectedShape, "XLS: older than Excel 97", false,
                               "read the file by hand"};
            take(kind, bytes, std::move(pieces));
            if (out_.size() + held_ > most_)
                return Failure{FailureKind::kTooLarge, "XLS: more than " + std::to_string(most_) + " bytes of text",
                               false, "read the file by hand"};
        }
        end_sheet();
        return std::move(out_);
    }

  private:
    void take(unsigned kind, std::string_view bytes, std::vector<std::string_view> pieces) {
        const unsigned row = u16(bytes, 0), column = u16(bytes, 2);
        switch (kind) {
            case kBegin:
            case kEof:
                return end_sheet();
            case kSharedStrings:
                return take_shared(Pieces(std::move(pieces)));
            case kSharedString:
                if (u32(bytes, 6) < shared_.size()) put(row, column, shared_[u32(bytes, 6)]);
                return;
            case kNumber:
                return put(row, column, shown(real_at(bytes, 6)));
            case kPackedNumber:
                return put(row, column, shown(unpacked(u32(bytes, 6))));
            case kMultipleNumbers:
                for (std::size_t at = 4, i = 0; at + 8 <= bytes.size(); at += 6, ++i)
                    put(row, column + static_cast<unsigned>(i), shown(unpacked(u32(bytes, at + 2))));
                return;
            case kLabel:
            case kFormulaString: {
                Pieces text(std::move(pieces));
                if (kind == kLabel) text.skip(6);
                return kind == kLabel ? put(row, column, text.text()) : put(formula_row_, formula_column_, text.text());
            }
            case kFormula:
                formula_row_ = row, formula_column_ = column;
                if (u16(bytes, 12) != 0xFFFF) put(row, column, shown(real_at(bytes, 6)));
                return;
            case kBoolean:
                if (u8(bytes, 7) == 0) put(row, column, std::to_string(u8(bytes, 6)));
                return;
            default:
                return;
        }
    }

    void take_shared(Pieces strings) {
        strings.skip(4);
        for (std::uint32_t left = strings.number(); left > 0 && !strings.at_end(); --left)
            shared_.push_back(fold_whitespace(strings.text()));
    }

    void put(unsigned row, unsigned column, std::string text) {
        if (text.empty()) return;
        held_ += text.size() + 3;
        rows_[row][column] = std::move(text);
    }

    void end_sheet() {
        constexpr std::size_t kMostEmpty = 16;
        for (const auto& [row, cells] : rows_) {
            std::size_t next = 0;
            for (const auto& [column, text] : cells) {
                const std::size_t gap = std::min<std::size_t>(column - std::min<std::size_t>(next, column), kMostEmpty);
                for (std::size_t i = 0; i < gap + (next > 0 ? 1 : 0); ++i)
                    out_ += " | ";
                out_ += text;
                next = std::size_t{column} + 1;
            }
            out_ += "\n";
        }
        rows_.clear();
        held_ = 0;
    }

    std::size_t most_, held_ = 0;
    std::vector<std::string> shared_;
    std::map<unsigned, std::map<unsigned, std::string>> rows_;
    unsigned formula_row_ = 0, formula_column_ = 0;
    std::string out_;
};

}  // namespace

Result<std::string> xls_text(std::string_view file, std::size_t most_bytes) {
    auto stream = compound_stream(file, "Workbook");
    if (!stream && stream.failure().kind == FailureKind::kNotFound)
        return Failure{FailureKind::kUnexpectedShape, "XLS: older than Excel 97", false, "read the file by hand"};
    return stream ? Workbook(most_bytes).read(*stream) : stream;
}

}  // namespace gazetted::convert
