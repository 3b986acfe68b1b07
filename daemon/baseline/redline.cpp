#include "daemon/baseline/redline.h"

#include <algorithm>
#include <stdexcept>

#include "daemon/baseline/edit_script.h"
#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

constexpr std::size_t kMostTokenEdits = 1000;
/// Tokens of unchanged text shown around a change.
constexpr std::size_t kContext = 24;
/// Unchanged runs shorter than this between two changes are shown as changed with them: "1[-0-]{+5+}" helps nobody.
constexpr std::size_t kTooShortToKeep = 3;

bool is_word_character(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F);
}

/// Full-width digits, letters, percent signs and dots as their plain forms: copies differ in them without meaning it.
char32_t plain_width(char32_t c) {
    const bool folds = (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) ||
                       c == 0xFF05 || c == 0xFF0E;
    return folds ? c - 0xFEE0 : c;
}

/// Words, numbers and single characters of all else.
std::vector<std::string> tokens_of(const std::string& text) {
    std::vector<std::string> tokens;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        const bool word = is_word_character(c.value);
        if (word && in_word)
            tokens.back().append(text, at, c.length);
        else
            tokens.push_back(text.substr(at, c.length));
        in_word = word;
        at += c.length;
    }
    return tokens;
}

RedlineOp op_of(Edit::Op op) {
    return op == Edit::Op::kKeep ? RedlineOp::kKept : op == Edit::Op::kRemove ? RedlineOp::kRemoved : RedlineOp::kAdded;
}

/// One run of equal edits, still as tokens.
struct Run {
    RedlineOp op;
    std::vector<std::string> tokens;
};

std::vector<Run> runs_of(const std::vector<Edit>& edits, const std::vector<std::string>& a,
                         const std::vector<std::string>& b) {
    std::vector<Run> runs;
    for (const Edit& edit : edits) {
        const RedlineOp op = op_of(edit.op);
        if (runs.empty() || runs.back().op != op) runs.push_back({op, {}});
        runs.back().tokens.push_back(edit.op == Edit::Op::kAdd ? b[edit.after] : a[edit.before]);
    }
    return runs;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& tokens) {
    to.insert(to.end(), tokens.begin(), tokens.end());
}

/// A stretch of change: what was removed and what was added, with the kept runs around it.
struct Stretch {
    std::vector<std::string> lead, removed, added;
};

/// Joins changes that only a few unchanged tokens part.
std::vector<Stretch> stretches_of(const std::vector<Run>& runs, std::vector<std::string>& tail) {
    std::vector<Stretch> out;
    std::vector<std::string> kept;
    for (const Run& run : runs) {
        if (run.op == RedlineOp::kKept) {
            kept = run.tokens;
            continue;
        }
        if (out.empty() || kept.size() >= kTooShortToKeep) {
            out.push_back({kept, {}, {}});
        } else {
            append(out.back().removed, kept);
            append(out.back().added, kept);
        }
        kept.clear();
        append(run.op == RedlineOp::kRemoved ? out.back().removed : out.back().added, run.tokens);
    }
    tail = kept;
    return out;
}

std::string joined(const std::vector<std::string>& tokens, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i)
        out += tokens[i];
    return out;
}

std::string first_of(const std::vector<std::string>& tokens) {
    return tokens.size() <= kContext ? joined(tokens, 0, tokens.size()) : joined(tokens, 0, kContext) + "…";
}

std::string last_of(const std::vector<std::string>& tokens) {
    return tokens.size() <= kContext ? joined(tokens, 0, tokens.size())
                                     : "…" + joined(tokens, tokens.size() - kContext, tokens.size());
}

void add_piece(RedlineHunk& hunk, RedlineOp op, std::string text) {
    if (!text.empty()) hunk.pieces.push_back({op, std::move(text)});
}

/// The stretches of change between two versions of one passage, and what follows the last.
struct Marked {
    std::vector<Stretch> stretches;
    std::vector<std::string> tail;
};

Marked marked_up(const std::string& before, const std::string& after) {
    const auto a = tokens_of(before);
    const auto b = tokens_of(after);
    Marked marked;
    marked.stretches = stretches_of(runs_of(edit_script(a, b, kMostTokenEdits), a, b), marked.tail);
    return marked;
}

void add_change(RedlineHunk& hunk, const Stretch& stretch) {
    add_piece(hunk, RedlineOp::kRemoved, joined(stretch.removed, 0, stretch.removed.size()));
    add_piece(hunk, RedlineOp::kAdded, joined(stretch.added, 0, stretch.added.size()));
}

/// The hunks of one passage whose text changed, with a little of what stands around.
void add_hunks(std::vector<RedlineHunk>& out, const RedlineHunk& place, const std::string& before,
               const std::string& after) {
    const Marked marked = marked_up(before, after);
    for (std::size_t i = 0; i < marked.stretches.size(); ++i) {
        const Stretch& stretch = marked.stretches[i];
        if (i == 0 || stretch.lead.size() > 2 * kContext) {
            if (i > 0) add_piece(out.back(), RedlineOp::kKept, first_of(stretch.lead));
            out.push_back(place);
            add_piece(out.back(), RedlineOp::kKept, last_of(stretch.lead));
        } else {
            add_piece(out.back(), RedlineOp::kKept, joined(stretch.lead, 0, stretch.lead.size()));
        }
        add_change(out.back(), stretch);
    }
    if (!marked.stretches.empty()) add_piece(out.back(), RedlineOp::kKept, first_of(marked.tail));
}

/// The whole of one passage, nothing cut.
std::vector<RedlinePiece> whole_passage(const std::string& before, const std::string& after) {
    const Marked marked = marked_up(before, after);
    RedlineHunk hunk;
    for (const Stretch& stretch : marked.stretches) {
        add_piece(hunk, RedlineOp::kKept, joined(stretch.lead, 0, stretch.lead.size()));
        add_change(hunk, stretch);
    }
    add_piece(hunk, RedlineOp::kKept, joined(marked.tail, 0, marked.tail.size()));
    return hunk.pieces;
}

std::string without(const std::vector<RedlinePiece>& pieces, RedlineOp left_out) {
    std::string out;
    for (const RedlinePiece& piece : pieces)
        if (piece.op != left_out) out += piece.text;
    return out;
}

}  // namespace

std::string_view name_of(RedlineOp op) {
    switch (op) {
        case RedlineOp::kKept:
            return "kept";
        case RedlineOp::kRemoved:
            return "removed";
        case RedlineOp::kAdded:
            return "added";
    }
    throw std::logic_error("RedlineOp: no such operation");
}

std::string RedlineHunk::before() const {
    return without(pieces, RedlineOp::kAdded);
}
std::string RedlineHunk::after() const {
    return without(pieces, RedlineOp::kRemoved);
}

std::vector<std::string> redline_text(const std::vector<std::string>& paragraphs) {
    std::vector<std::string> out;
    for (const std::string& paragraph : paragraphs) {
        std::string text;
        for (std::size_t at = 0; at < paragraph.size();) {
            const DecodedChar c = decode_char(paragraph, at);
            append_utf8(text, plain_width(c.value));
            at += c.length;
        }
        out.push_back(fold_whitespace(text));
    }
    return out;
}

bool RedlineHunk::only_moved() const {
    return moved_from && std::all_of(pieces.begin(), pieces.end(),
                                     [](const RedlinePiece& piece) { return piece.op == RedlineOp::kKept; });
}

std::vector<RedlineHunk> redline(const std::vector<std::string>& old_text, const std::vector<std::string>& new_text) {
    const std::vector<std::string> before = redline_text(old_text);
    const std::vector<std::string> after = redline_text(new_text);
    std::vector<RedlineHunk> hunks;
    std::size_t next = 0;  // of the new text: where a removed paragraph stood
    for (const ParagraphEdit& edit : paragraph_edits(before, after)) {
        RedlineHunk place{edit.after.value_or(next), {}, edit.moved ? edit.before : std::nullopt};
        next = edit.after ? *edit.after + 1 : next;
        if (edit.kept()) continue;
        const std::string& was = edit.before ? before[*edit.before] : std::string();
        const std::string& is = edit.after ? after[*edit.after] : std::string();
        if (was.empty() && is.empty()) continue;
        if (edit.same_words) {
            add_piece(place, RedlineOp::kKept, first_of(tokens_of(is)));
            hunks.push_back(std::move(place));
        } else {
            add_hunks(hunks, place, was, is);
        }
    }
    return hunks;
}

std::vector<RedlineParagraph> whole_redline(const std::vector<std::string>& old_text,
                                            const std::vector<std::string>& new_text) {
    const std::vector<std::string> before = redline_text(old_text);
    const std::vector<std::string> after = redline_text(new_text);
    std::vector<RedlineParagraph> out;
    for (const ParagraphEdit& edit : paragraph_edits(before, after)) {
        out.push_back({edit, {}});
        if (!edit.same_words)
            out.back().pieces =
                whole_passage(edit.before ? before[*edit.before] : "", edit.after ? after[*edit.after] : "");
    }
    return out;
}

std::vector<std::string> applied(const std::vector<std::string>& old_text,
                                 const std::vector<RedlineParagraph>& redline) {
    const std::vector<std::string> before = redline_text(old_text);
    std::vector<std::string> out;
    for (const RedlineParagraph& paragraph : redline) {
        if (!paragraph.edit.after) continue;
        out.push_back(paragraph.edit.same_words ? before.at(*paragraph.edit.before)
                                                : without(paragraph.pieces, RedlineOp::kRemoved));
    }
    return out;
}

model::Json redline_json(const std::vector<RedlineHunk>& hunks) {
    model::Json out = model::Json::array();
    for (const RedlineHunk& hunk : hunks) {
        model::Json pieces = model::Json::array();
        for (const RedlinePiece& piece : hunk.pieces)
            pieces.push_back({{"op", name_of(piece.op)}, {"text", piece.text}});
        out.push_back({{"paragraph", hunk.paragraph}, {"pieces", std::move(pieces)}});
        if (hunk.moved_from) out.back()["moved_from"] = *hunk.moved_from;
    }
    return out;
}

}  // namespace gazetted::baseline
