#include "daemon/store/annex_texts.h"

#include "daemon/store/packing.h"

namespace gazetted::store {

namespace {

struct PackedText {
    int converter = 0;
    std::size_t size = 0;
    std::string packed;
};

}  // namespace

Status put_annex_text(const Database& database, const AnnexText& text) {
    // A version gives one text for one file, whoever made it first.
    return database
        .prepare("INSERT INTO annex_text (digest, converter, size, packed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(text.digest, text.converter, text.text.size(), Blob{pack(text.text)})
        .run();
}

Result<std::optional<AnnexText>> annex_text(const Database& database, const std::string& digest, int converter) {
    auto row = database
                   .prepare(
                       "SELECT converter, size, packed FROM annex_text WHERE digest = ?1 AND (?2 = 0 OR converter "
                       "= ?2) ORDER BY converter DESC LIMIT 1")
                   .bind(digest, converter)
                   .first([](const Statement& each) {
                       return PackedText{each.small(0), each.size(1), each.text(2)};
                   });
    if (!row) return row.failure();
    if (!*row) return std::optional<AnnexText>{};
    auto text = unpack((*row)->packed, (*row)->size);
    if (!text) return text.failure().within("text of annex " + digest);
    return std::optional(AnnexText{digest, (*row)->converter, std::move(text).value()});
}

}  // namespace gazetted::store
