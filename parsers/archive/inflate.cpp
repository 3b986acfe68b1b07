#include "parsers/archive/inflate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <vector>

#include <zlib.h>

namespace gazetted::archive {

namespace {

constexpr std::size_t kPieceBytes = 64U << 10U;
constexpr char kGzipFirstByte = '\x1f';

int window_bits(Compression format) {
    switch (format) {
        case Compression::kGzip:
            return 16 + MAX_WBITS;
        case Compression::kZlib:
            return MAX_WBITS;
        case Compression::kRaw:
            return -MAX_WBITS;
    }
    throw std::logic_error("Compression: no such format");
}

// zlib's interface predates const; it only reads from next_in.
Bytef* as_input(std::string_view bytes) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

Failure broken(const char* detail) {
    return {FailureKind::kInvalidInput,
            std::string("compressed data: ") + (detail != nullptr ? detail : "broken stream")};
}

}  // namespace

void Inflater::Closer::operator()(z_stream_s* stream) const {
    inflateEnd(stream);
    delete stream;
}

Inflater::Inflater(Compression format) : format_(format) {
    auto fresh = std::make_unique<z_stream_s>();
    if (inflateInit2(fresh.get(), window_bits(format)) != Z_OK) throw std::bad_alloc();
    stream_.reset(fresh.release());
}

Status Inflater::begin_member(char first) {
    if (format_ != Compression::kGzip || first != kGzipFirstByte) {
        trailing_rubbish_ = true;
        return broken("bytes after the end of the last member");
    }
    inflateReset(stream_.get());
    complete_ = false;
    return Done{};
}

Status Inflater::feed(std::string_view input, const Sink& sink) {
    static_assert(kPieceBytes < std::numeric_limits<uInt>::max());
    std::vector<char> piece(kPieceBytes);
    bool more_output = false;
    while (!input.empty() || more_output) {
        if (complete_) {
            if (input.empty()) break;
            if (auto begun = begin_member(input.front()); !begun) return begun;
        }
        const std::size_t offered = std::min<std::size_t>(input.size(), kPieceBytes);
        stream_->next_in = as_input(input);
        stream_->avail_in = static_cast<uInt>(offered);
        stream_->next_out = reinterpret_cast<Bytef*>(piece.data());
        stream_->avail_out = static_cast<uInt>(piece.size());
        const int outcome = inflate(stream_.get(), Z_NO_FLUSH);
        const bool failed = outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR;
        complete_ = outcome == Z_STREAM_END;
        input.remove_prefix(offered - stream_->avail_in);
        const std::size_t got = piece.size() - stream_->avail_out;
        more_output = !complete_ && stream_->avail_out == 0;
        // What came before the fault is handed on first, so that the outcome does not hang on how the input was cut.
        if (got != 0)
            if (auto taken = sink(std::string_view(piece.data(), got)); !taken) return taken;
        if (failed) return broken(stream_->msg);
    }
    return Done{};
}

Result<std::string> inflate_all(std::string_view bytes, Compression format, std::size_t cap) {
    std::string out;
    Inflater inflater(format);
    auto fed = inflater.feed(bytes, [&](std::string_view piece) -> Status {
        if (piece.size() > cap - out.size())
            return Failure{FailureKind::kTooLarge,
                           "compressed data: more than " + std::to_string(cap) + " bytes inside"};
        out += piece;
        return Done{};
    });
    if (!fed && !inflater.trailing_rubbish()) return fed.failure();
    if (!inflater.complete()) return broken("ends too early");
    return out;
}

std::string gzip_member(std::string_view bytes) {
    z_stream_s stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits(Compression::kGzip), 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    const std::unique_ptr<z_stream_s, int (*)(z_stream_s*)> closer(&stream, deflateEnd);
    std::string out;
    std::array<char, 16384> piece{};
    int outcome = Z_OK;
    while (outcome != Z_STREAM_END) {
        const std::size_t offered = std::min(bytes.size(), kPieceBytes);
        stream.next_in = as_input(bytes);
        stream.avail_in = static_cast<uInt>(offered);
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        outcome = deflate(&stream, offered == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
        bytes.remove_prefix(offered - stream.avail_in);
        out.append(piece.data(), piece.size() - stream.avail_out);
    }
    return out;
}

bool looks_gzipped(std::string_view bytes) {
    return bytes.size() >= 2 && bytes[0] == kGzipFirstByte && bytes[1] == '\x8b';
}

}  // namespace gazetted::archive
