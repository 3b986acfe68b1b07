#include "parsers/archive/warc_reader.h"

#include <algorithm>
#include <utility>

#include "parsers/archive/ascii.h"

namespace gazetted::archive {

namespace {

constexpr std::string_view kMagic = "WARC/";
constexpr std::string_view kNextRecord = "\nWARC/1.";

/// Where the empty line that ends a head ends, looking from `from`; npos where it is not there yet.
std::size_t head_end(std::string_view text, std::size_t from) {
    for (auto at = text.find('\n', from); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        if (text.substr(at + 1).starts_with("\n")) return at + 2;
        if (text.substr(at + 1).starts_with("\r\n")) return at + 3;
    }
    return std::string_view::npos;
}

}  // namespace

Status WarcReader::feed(std::string_view chunk, const Take& take) {
    if (failure_) return *failure_;
    if (stage_ == Stage::kStopped || chunk.empty()) return Done{};
    if (!begun_ && chunk.front() == '\x1f') inflater_.emplace(Compression::kGzip);
    begun_ = true;
    auto outcome = inflater_ ? inflater_->feed(chunk, [&](std::string_view plain) { return read(plain, take); })
                             : read(chunk, take);
    if (!outcome) failure_ = outcome.failure().within("WARC, near byte " + std::to_string(position_));
    return failure_ ? Status(*failure_) : Status(Done{});
}

Status WarcReader::finish() {
    if (failure_) return *failure_;
    const bool whole = stage_ == Stage::kBetween && (!inflater_ || inflater_->complete());
    if (whole || stage_ == Stage::kStopped) return Done{};
    if (stage_ == Stage::kLost) return *lost_;
    return broken("the archive ends inside the record");
}

Failure WarcReader::broken(const std::string& what) const {
    return {FailureKind::kInvalidInput, record_.display() + ": " + what};
}

Status WarcReader::read(std::string_view plain, const Take& take) {
    while (stage_ != Stage::kStopped) {
        if (stage_ == Stage::kBetween) skip_line_ends(plain);
        if (plain.empty() && !(stage_ == Stage::kBlock && missing_ == 0)) break;
        if (stage_ == Stage::kLost) {
            look_for_record(plain, take);
        } else if (stage_ == Stage::kHead) {
            if (auto taken = collect_head(plain); !taken) return taken;
        } else if (stage_ == Stage::kBlock) {
            collect_block(plain);
            if (missing_ == 0) hand_out(take);
        }
    }
    return Done{};
}

void WarcReader::skip_line_ends(std::string_view& plain) {
    const auto length = std::min(plain.find_first_not_of("\r\n"), plain.size());
    position_ += length;
    plain.remove_prefix(length);
    if (plain.empty()) return;
    record_ = WarcRecord{};
    record_.offset = position_;
    head_.clear();
    stage_ = Stage::kHead;
}

Status WarcReader::collect_head(std::string_view& plain) {
    constexpr std::size_t kLineEnds = 3;  // how much of "\n\r\n" an earlier chunk may have brought
    const std::size_t before = head_.size();
    head_ += plain.substr(0, caps_.head_bytes + 1 - std::min(before, caps_.head_bytes));
    if (head_.substr(0, kMagic.size()) != kMagic.substr(0, head_.size())) {
        head_.resize(before);  // what earlier chunks brought; the rest is looked through again
        return lose_the_thread(broken("does not begin with \"WARC/\""));
    }
    const auto end = head_end(head_, before < kLineEnds ? 0 : before - kLineEnds);
    const std::size_t length = std::min(end, head_.size());
    if (length > caps_.head_bytes)
        return Failure{FailureKind::kTooLarge,
                       record_.display() + ": head of more than " + std::to_string(caps_.head_bytes) + " bytes"};
    plain.remove_prefix(length - before);
    position_ += length - before;
    head_.resize(length);
    return end == std::string_view::npos ? Status(Done{}) : open_record(head_);
}

Status WarcReader::open_record(std::string_view head) {
    const std::string_view version = trim(take_line(head).substr(kMagic.size()));
    if (!version.starts_with("0.") && !version.starts_with("1."))
        return lose_the_thread(broken("unknown version \"" + std::string(version.substr(0, 10)) + '"'));
    record_.version = version;
    while (auto field = take_field(head))
        record_.fields.push_back(std::move(*field));
    const auto length = number(record_.field("Content-Length"));
    if (!length) return lose_the_thread(broken("no Content-Length"));
    record_.length = missing_ = *length;
    record_.left_out = *length > caps_.block_bytes;
    stage_ = Stage::kBlock;
    return Done{};
}

/// What was no archive from the start is a failure; a broken record among good ones is passed over.
Status WarcReader::lose_the_thread(Failure why) {
    if (!any_) return why;
    if (!lost_) lost_ = std::move(why);
    tail_ = "\n" + head_;  // a record may begin right behind what was taken of this one
    tail_ = tail_.substr(tail_.size() - std::min(tail_.size(), kNextRecord.size() - 1));
    stage_ = Stage::kLost;
    return Done{};
}

void WarcReader::look_for_record(std::string_view& plain, const Take& take) {
    const std::string seen = tail_ + std::string(plain);
    const auto at = seen.find(kNextRecord);
    const std::size_t used = at == std::string::npos ? plain.size() : at + kNextRecord.size() - tail_.size();
    position_ += used;
    plain.remove_prefix(used);
    tail_ = seen.substr(seen.size() - std::min(seen.size(), kNextRecord.size() - 1));
    if (at == std::string::npos) return;
    WarcRecord gap;
    gap.offset = record_.offset;
    gap.broken = lost_->message;
    lost_.reset();
    head_ = kNextRecord.substr(1);
    record_ = WarcRecord{};
    record_.offset = position_ - head_.size();
    stage_ = take(std::move(gap)) ? Stage::kHead : Stage::kStopped;
}

void WarcReader::collect_block(std::string_view& plain) {
    const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(missing_, plain.size()));
    if (!record_.left_out) record_.block += plain.substr(0, length);
    plain.remove_prefix(length);
    position_ += length;
    missing_ -= length;
}

void WarcReader::hand_out(const Take& take) {
    stage_ = Stage::kBetween;
    any_ = true;
    if (!take(std::move(record_))) stage_ = Stage::kStopped;
    record_ = WarcRecord{};
    record_.offset = position_;
}

}  // namespace gazetted::archive
