#include "daemon/base/log.h"

#include <memory>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace gazetted::log {

namespace {

/// The message with control characters escaped: words of a page must not begin a line of their own, nor steer a
/// terminal.
class OneLine final : public spdlog::custom_flag_formatter {
  public:
    void format(const spdlog::details::log_msg& message, const std::tm&, spdlog::memory_buf_t& out) override {
        for (const char c : message.payload) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || byte == 0x7f)
                fmt::format_to(std::back_inserter(out), "\\x{:02x}", byte);
            else
                out.push_back(c);
        }
    }
    [[nodiscard]] std::unique_ptr<custom_flag_formatter> clone() const override { return std::make_unique<OneLine>(); }
};

/// The message with quotes, backslashes and control characters escaped, as the inside of a JSON string.
class JsonPayload final : public spdlog::custom_flag_formatter {
  public:
    void format(const spdlog::details::log_msg& message, const std::tm&, spdlog::memory_buf_t& out) override {
        for (const char c : message.payload) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                fmt::format_to(std::back_inserter(out), "\\{}", c);
            else if (byte < 0x20)
                fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
            else
                out.push_back(c);
        }
    }
    [[nodiscard]] std::unique_ptr<custom_flag_formatter> clone() const override {
        return std::make_unique<JsonPayload>();
    }
};

}  // namespace

void configure(const std::string& level, const std::string& format) {
    static const auto logger = [] {
        auto made = std::make_shared<spdlog::logger>("gazetted", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        spdlog::set_default_logger(made);
        return made;
    }();
    auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::utc);
    formatter->add_flag<JsonPayload>('*');
    formatter->add_flag<OneLine>('~');
    formatter->set_pattern(format == "json" ? R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","message":"%*"})"
                                            : "%Y-%m-%dT%H:%M:%S.%eZ %l %~");
    logger->set_formatter(std::move(formatter));
    logger->set_level(spdlog::level::from_str(level));
    logger->flush_on(spdlog::level::trace);
}

}  // namespace gazetted::log
