#include <algorithm>

#include "daemon/deliver/local.h"
#include "parsers/base/whitespace.h"

namespace gazetted::deliver {

namespace {

/// The length of a colour sequence that starts at `at`, 0 where none does.
std::size_t colour_sequence(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) != "\x1b[") return 0;
    const auto end = text.find_first_not_of("0123456789;", at + 2);
    return end != std::string_view::npos && text[end] == 'm' ? end + 1 - at : 0;
}

bool is_harmless(char32_t c) {
    if (c < 0x20) return c == '\n' || c == '\t';
    const bool turns_writing = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !(c >= 0x7f && c < 0xa0) && !turns_writing;
}

class TerminalChannel final : public Channel {
  public:
    explicit TerminalChannel(std::FILE* out) : out_(out) {}

    Outcome deliver(const Message& message, Instant) override {
        std::string text = printable(message.body);
        if (text.empty() || text.back() != '\n') text += '\n';
        const bool written = std::fwrite(text.data(), 1, text.size(), out_) == text.size() && std::fflush(out_) == 0;
        if (written) return {Verdict::kDelivered, "written", std::nullopt, std::nullopt};
        std::clearerr(out_);
        return {Verdict::kRetry, "", Failure{FailureKind::kStorage, "the terminal cannot be written to", true, ""}, {}};
    }

  private:
    std::FILE* out_;
};

}  // namespace

std::string printable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t colour = colour_sequence(text, at)) {
            out.append(text.substr(at, colour));
            at += colour;
            continue;
        }
        const DecodedChar c = decode_char(text, at);
        if (is_harmless(c.value)) append_utf8(out, c.value);  // a stray byte becomes U+FFFD: 0x9b would start a command
        at += c.length;
    }
    return out;
}

std::unique_ptr<Channel> make_terminal_channel(std::FILE* out) {
    return std::make_unique<TerminalChannel>(out);
}

}  // namespace gazetted::deliver
