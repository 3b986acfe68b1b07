#include "daemon/convert/compound_file.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace gazetted::convert {

namespace {

constexpr std::uint32_t kLastSector = 0xFFFFFFFA;  // and all above: marks, no sectors

Failure broken(const char* what) {
    return {FailureKind::kInvalidInput, std::string("compound file: ") + what, false, "the file may be damaged"};
}

class CompoundFile {
  public:
    explicit CompoundFile(std::string_view file)
        : file_(file), sector_(std::size_t{1} << std::clamp(u16(file, 30), 7U, 12U)) {
        read_table();
    }

    [[nodiscard]] Result<std::string> stream(std::string_view name) const {
        const auto directory = chain(u32(file_, 48));
        if (!directory) return broken("its directory leads nowhere");
        for (std::size_t at = 0; at + kEntry <= directory->size(); at += kEntry) {
            const std::string_view entry = std::string_view(*directory).substr(at, kEntry);
            if (name_of(entry) == name) return content(entry, std::string_view(*directory).substr(0, kEntry));
        }
        return Failure{FailureKind::kNotFound, "compound file: no stream " + std::string(name), false, ""};
    }

  private:
    static constexpr std::size_t kEntry = 128;

    [[nodiscard]] std::string_view sector(std::uint32_t number) const {
        const std::uint64_t at = (std::uint64_t{number} + 1) * sector_;
        return at < file_.size() ? file_.substr(at, sector_) : std::string_view();
    }

    void read_table() {
        std::vector<std::uint32_t> parts;
        for (std::size_t i = 0; i < 109; ++i)
            parts.push_back(u32(file_, 76 + 4 * i));
        const std::size_t most = file_.size() / sector_ + 1;
        std::uint32_t more = u32(file_, 68);
        for (std::size_t turn = 0; more < kLastSector && turn < most; ++turn) {
            const std::string_view list = sector(more);
            for (std::size_t at = 0; at + 4 < list.size(); at += 4)
                parts.push_back(u32(list, at));
            more = list.empty() ? kLastSector : u32(list, list.size() - 4);
        }
        for (const std::uint32_t part : parts) {
            if (part >= kLastSector || table_.size() > most) continue;
            const std::string_view entries = sector(part);
            for (std::size_t at = 0; at < entries.size(); at += 4)
                table_.push_back(u32(entries, at));
        }
    }

    /// The sectors from `first` on; nullopt where the chain runs in a circle or out of the file.
    [[nodiscard]] std::optional<std::string> chain(std::uint32_t first) const {
        std::string out;
        for (std::uint32_t at = first; at < kLastSector; at = table_[at]) {
            const std::string_view bytes = sector(at);
            if (at >= table_.size() || bytes.empty() || out.size() > file_.size()) return std::nullopt;
            out += bytes;
        }
        return out;
    }

    [[nodiscard]] static std::string name_of(std::string_view entry) {
        std::string name;
        for (std::size_t at = 0; at + 2 < std::min(u16(entry, 64), 64U); at += 2)
            name += static_cast<char>(u16(entry, at) < 0x80 ? u16(entry, at) : '?');
        return name;
    }

    [[nodiscard]] Result<std::string> content(std::string_view entry, std::string_view root) const {
        const std::size_t size = u32(entry, 120);
        std::optional<std::string> bytes =
            size < u32(file_, 56) ? small_chain(u32(entry, 116), root) : chain(u32(entry, 116));
        if (!bytes || bytes->size() < size) return broken("a stream ends before its time");
        bytes->resize(size);
        return std::move(*bytes);
    }

    /// Streams below the cut-off lie in one stream of their own, in pieces of 64 bytes.
    [[nodiscard]] std::optional<std::string> small_chain(std::uint32_t first, std::string_view root) const {
        constexpr std::size_t kPiece = 64;
        const auto pieces = chain(u32(root, 116));
        const auto table = chain(u32(file_, 60));
        if (!pieces || !table) return std::nullopt;
        std::string out;
        for (std::uint32_t at = first; at < kLastSector; at = u32(*table, std::size_t{at} * 4)) {
            const std::size_t begin = std::size_t{at} * kPiece;
            if (begin >= pieces->size() || std::size_t{at} * 4 >= table->size() || out.size() > file_.size())
                return std::nullopt;
            out += pieces->substr(begin, kPiece);
        }
        return out;
    }

    std::string_view file_;
    std::size_t sector_;
    std::vector<std::uint32_t> table_;  ///< the sector after each
};

}  // namespace

unsigned u8(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

unsigned u16(std::string_view bytes, std::size_t at) {
    return u8(bytes, at) | u8(bytes, at + 1) << 8U;
}

std::uint32_t u32(std::string_view bytes, std::size_t at) {
    return u16(bytes, at) | static_cast<std::uint32_t>(u16(bytes, at + 2)) << 16U;
}

Result<std::string> compound_stream(std::string_view file, std::string_view name) {
    if (!file.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return broken("not one");
    return CompoundFile(file).stream(name);
}

}  // namespace gazetted::convert
