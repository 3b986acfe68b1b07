// A page, feed entry or file after its wrapping has been taken off: an ordered list of text blocks, each addressable by
// TextSpan, plus what the wrapping said about it. Everything downstream reads this and never markup.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/span.h"
#include "parsers/base/time.h"

namespace gazetted::model {

enum class Language : std::uint8_t { kUnknown, kChinese, kEnglish };

/// What one block was in its source.
enum class BlockKind : std::uint8_t {
    kTitle,        ///< the document's title (always block 0 where there is one)
    kHeaderField,  ///< a line of the header box: 【发布文号】…, "Document Number: …"
    kHeading,      ///< h1–h6, markdown #, letter-spaced letterhead
    kParagraph,
    kListItem,
    kTableRow,  ///< cells joined by " | "
};

/// One block: text is UTF-8, white space folded (runs to one space, none at the ends), entities resolved, zero-width
/// characters and BOMs removed, otherwise as published: digits and punctuation keep their width.
struct Block {
    BlockKind kind = BlockKind::kParagraph;
    std::string text;
    int level = 0;  ///< heading depth 1–6, list nesting; 0 elsewhere
    int annex = 0;  ///< 0: the page itself; n: text of the file `attachments[n - 1]`
};

/// A file the document hangs on to (annex, PDF …). Its text, once read, stands at the end of the document's blocks.
struct Attachment {
    std::string url;         ///< absolute
    std::string text;        ///< the link's text
    std::string snapshot{};  ///< digest of the file whose text stands among the blocks; empty: none of it is read
    int converter = 0;       ///< version of the converter that made that text
    std::string unread{};    ///< why the file, or its newest version, is not read; empty where it is
    bool operator==(const Attachment&) const = default;
};

/// What kind of document the page shape or metadata says it is, before anything is read.
enum class Channel : std::uint8_t { kOfficial, kPress, kUnknown };

/// One document as the reader gets it.
struct Document {
    std::string url;  ///< where it was fetched; may be empty (a local file)
    Language language = Language::kUnknown;
    Channel channel = Channel::kUnknown;
    std::string title;
    std::string source_name;             ///< 来源 / ContentSource / publisher, as printed
    std::optional<CivilDate> posted_on;  ///< the site's posting date (PubDate, list date): not the document's date
    std::optional<ClockTime> posted_time;
    std::vector<Block> blocks;
    std::vector<Attachment> attachments;
};

/// Digest of the annex file that a block is text of; empty for the page itself.
std::string_view annex_of(const Document& document, std::size_t block);

/// The block's characters under a span; empty where the span does not fit the document.
std::string text_at(const Document& document, const TextSpan& span);

}  // namespace gazetted::model
