#include "daemon/store/packing.h"

#include <memory>
#include <new>

#include <zstd.h>

namespace gazetted::store {

namespace {

constexpr int kLevel = 6;  // pages are packed once and kept for years; beyond this the gain is small

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

Failure broken(const char* words) {
    return {FailureKind::kStorage, std::string("stored body: ") + words, false,
            "run `gazetted store check`; restore a backup"};
}

}  // namespace

std::string pack(std::string_view bytes) {
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    if (!context) throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t length = ZSTD_compress2(context.get(), packed.data(), packed.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(length) != 0U) throw std::bad_alloc();  // the room suffices, so memory is all that can lack
    packed.resize(length);
    return packed;
}

Result<std::string> unpack(std::string_view packed, std::size_t size) {
    if (ZSTD_getFrameContentSize(packed.data(), packed.size()) != size) return broken("not of the size that was noted");
    std::string bytes(size, '\0');
    const std::size_t length = ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size());
    if (ZSTD_isError(length) != 0U) return broken(ZSTD_getErrorName(length));
    if (length != size) return broken("shorter than was noted");
    return bytes;
}

}  // namespace gazetted::store
