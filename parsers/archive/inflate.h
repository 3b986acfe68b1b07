// The only zlib: taking apart and making compressed bytes, bounded and in pieces.
// Thread rule: an Inflater belongs to one thread. Ownership: it holds its zlib state and none of the bytes.
// Failures: kInvalidInput (not what the format says, or cut short), kTooLarge (beyond the cap), and whatever the sink
// gives.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "parsers/base/result.h"

struct z_stream_s;

namespace gazetted::archive {

enum class Compression {
    kGzip,  ///< RFC 1952; any number of members one after the other
    kZlib,  ///< RFC 1950, what HTTP means by "deflate"
    kRaw,   ///< RFC 1951, what some servers send under that name
};

/// Inflates a stream that arrives in chunks of any size.
class Inflater {
  public:
    using Sink = std::function<Status(std::string_view)>;

    explicit Inflater(Compression format);

    /// Hands the sink what `input` yields, in pieces of at most 64 KiB. A failure ends the stream: do not feed again.
    Status feed(std::string_view input, const Sink& sink);
    /// True where the input so far ends with a complete member (or zlib stream).
    [[nodiscard]] bool complete() const { return complete_; }
    /// True where a complete member was followed by bytes that do not begin another one.
    [[nodiscard]] bool trailing_rubbish() const { return trailing_rubbish_; }

  private:
    struct Closer {
        void operator()(z_stream_s* stream) const;
    };
    Status begin_member(char first);

    std::unique_ptr<z_stream_s, Closer> stream_;
    Compression format_;
    bool complete_ = false;
    bool trailing_rubbish_ = false;
};

/// The whole of `bytes` inflated, at most `cap` bytes. Rubbish after the last complete member is ignored, as browsers
/// do.
Result<std::string> inflate_all(std::string_view bytes, Compression format, std::size_t cap);

/// One gzip member. Equal bytes give equal bytes: no name and no time in its header.
std::string gzip_member(std::string_view bytes);

/// True where the bytes begin as a gzip member does.
bool looks_gzipped(std::string_view bytes);

}  // namespace gazetted::archive
