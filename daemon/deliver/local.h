// The two channels that stay on the machine: the terminal (or journal), and a file of JSON lines.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "daemon/deliver/channel.h"

namespace gazetted::deliver {

/// Writes the body and a line end to `out` (borrowed). Control characters that could move the cursor or retitle the
/// window are dropped; colours stay.
std::unique_ptr<Channel> make_terminal_channel(std::FILE* out);

/// Appends the body as one line and waits until it is on disk. A line torn by a crash is closed first; a line that
/// could not be written whole is taken back. After a lost answer a line can stand twice: readers drop the second by its
/// id. The file is opened for each line, so it may be rotated. Failures: kStorage, kConfiguration (not a regular file).
std::unique_ptr<Channel> make_json_lines_channel(const std::string& path);

/// `text` without control characters but tab, line end and colour sequences (ESC [ digits ; m), and without the
/// characters that change the direction of writing.
std::string printable(std::string_view text);

}  // namespace gazetted::deliver
