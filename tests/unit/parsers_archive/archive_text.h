// What the archive tests share: records and archives as text, and readers that gather everything.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "parsers/archive/steps.h"
#include "parsers/archive/warc_reader.h"
#include "tests/support/source_dir.h"

namespace archive_text {

using namespace gazetted;
using namespace gazetted::archive;

/// A record with these field lines ("Name: value\r\n" each) and this block.
inline std::string warc(const std::string& field_lines, const std::string& block, const std::string& version = "1.0") {
    return "WARC/" + version + "\r\n" + field_lines + "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" +
           block + "\r\n\r\n";
}

inline std::string response_fields(const std::string& url, const std::string& more = "") {
    return "WARC-Type: response\r\nWARC-Target-URI: " + url +
           "\r\nWARC-Date: 2025-10-09T01:00:00Z\r\nWARC-Record-ID: <urn:uuid:r>\r\nContent-Type: "
           "application/http;msgtype=response\r\n" +
           more;
}

inline std::string request_fields(const std::string& url, const std::string& more = "") {
    return "WARC-Type: request\r\nWARC-Target-URI: " + url +
           "\r\nWARC-Date: 2025-10-09T01:00:00Z\r\nWARC-Record-ID: <urn:uuid:q>\r\nContent-Type: "
           "application/http;msgtype=request\r\n" +
           more;
}

struct Gathered {
    std::vector<WarcRecord> records;
    Status outcome = Done{};
};

/// Reads `archive` in chunks of `chunk` bytes.
inline Gathered gather(std::string_view archive, std::size_t chunk = 1U << 20U, WarcCaps caps = {}) {
    Gathered all;
    WarcReader reader(caps);
    for (std::size_t at = 0; at < archive.size() && all.outcome; at += chunk)
        all.outcome = reader.feed(archive.substr(at, chunk), [&](WarcRecord&& record) {
            all.records.push_back(std::move(record));
            return true;
        });
    if (all.outcome) all.outcome = reader.finish();
    return all;
}

/// Every step of an archive that must be readable to its end.
inline std::vector<Step> steps_of(std::string_view archive, StepCaps caps = {}) {
    auto all = gather(archive);
    REQUIRE(all.outcome);
    std::vector<Step> steps;
    StepReader reader(caps);
    const auto add = [&](std::vector<Step> more) {
        for (auto& step : more)
            steps.push_back(std::move(step));
    };
    for (auto& record : all.records)
        add(reader.take(std::move(record)));
    add(reader.finish());
    return steps;
}

inline std::string fixture(const std::string& name) {
    std::ifstream file(gazetted::test::source_dir() + "/fixtures/archives/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace archive_text
