// Reads a WARC file (plain, or gzip with any number of members) as it arrives, one record at a time, never whole in
// memory. Thread rule: one thread per reader. Ownership: a record handed out belongs to whoever takes it. Failures:
// kInvalidInput naming the byte at which the archive stops making sense, or that it ends inside a record (what a killed
// writer leaves: every record before was handed out); kTooLarge for a head beyond its cap. A broken record among good
// ones is no failure: it is handed out as `broken`, and reading goes on where the next record begins. A block beyond
// its cap is no failure: it is passed over and its record says so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "parsers/archive/inflate.h"
#include "parsers/archive/warc_record.h"
#include "parsers/base/result.h"

namespace gazetted::archive {

struct WarcCaps {
    std::size_t head_bytes = 64U << 10U;
    std::size_t block_bytes = 64U << 20U;
};

class WarcReader {
  public:
    /// Takes one record; false stops the reading for good.
    using Take = std::function<bool(WarcRecord&&)>;

    explicit WarcReader(WarcCaps caps = {}) : caps_(caps) {}

    /// Takes the next bytes of the file, in chunks of any size. After a failure every call gives that failure again.
    Status feed(std::string_view chunk, const Take& take);
    /// Says that the file ends here.
    Status finish();
    [[nodiscard]] bool stopped() const { return stage_ == Stage::kStopped; }

  private:
    enum class Stage { kBetween, kHead, kBlock, kLost, kStopped };

    Status read(std::string_view plain, const Take& take);
    void skip_line_ends(std::string_view& plain);
    Status collect_head(std::string_view& plain);
    Status open_record(std::string_view head);
    void collect_block(std::string_view& plain);
    void hand_out(const Take& take);
    Status lose_the_thread(Failure why);
    void look_for_record(std::string_view& plain, const Take& take);
    Failure broken(const std::string& what) const;

    WarcCaps caps_;
    std::optional<Inflater> inflater_;
    bool begun_ = false;
    Stage stage_ = Stage::kBetween;
    std::string head_;
    std::string tail_;             ///< while lost: the last bytes seen, the next record's mark may begin in them
    std::optional<Failure> lost_;  ///< why
    bool any_ = false;             ///< a record was read
    WarcRecord record_;
    std::uint64_t missing_ = 0;   ///< block bytes still to come
    std::uint64_t position_ = 0;  ///< in the uncompressed stream
    std::optional<Failure> failure_;
};

}  // namespace gazetted::archive
