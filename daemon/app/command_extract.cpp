#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "daemon/app/annexes.h"
#include "daemon/app/commands.h"
#include "daemon/base/digest.h"
#include "daemon/convert/annex_kind.h"
#include "parsers/extract/read.h"
#include "parsers/model/json.h"
#include "parsers/registry/registry.h"
#include "parsers/sites/annex_text.h"

namespace gazetted::app {

namespace {

Result<std::string> read_input(const std::string& path) {
    std::stringstream text;
    if (path == "-") {
        text << std::cin.rdbuf();
        return text.str();
    }
    if (std::error_code unreachable; std::filesystem::is_directory(path, unreachable))
        return Failure{FailureKind::kInvalidInput, path + ": is a directory", false, "name the files in it"};
    std::ifstream in(path, std::ios::binary);
    if (in && in.peek() == std::ifstream::traits_type::eof())
        return Failure{FailureKind::kInvalidInput, path + ": the file is empty", false, ""};
    if (in) text << in.rdbuf();
    if (!in)
        return Failure{FailureKind::kInvalidInput, path + ": cannot be read", false,
                       "check the path and its permissions"};
    return text.str();
}

model::Language language_of(const std::string& code) {
    return code == "zh" ? model::Language::kChinese : model::Language::kEnglish;
}

/// The facts of a feed's entries carry the title by which a reader knows them.
model::Json form_of(const model::Reading& reading, bool facts, bool entry) {
    if (!facts) return model::reading_json(reading);
    model::Json json = model::facts_json(reading);
    if (entry) json["title"] = reading.title;
    return json;
}

/// The documents of a file; an office file or a PDF is converted and read as text.
Result<std::vector<model::Document>> documents_in(const std::string& bytes, const std::string& path,
                                                  const std::string& url) {
    const convert::AnnexKind kind = convert::kind_of(bytes, path);
    if (kind == convert::AnnexKind::kText || kind == convert::AnnexKind::kUnknown)
        return registry::open_file({bytes, "", url, {}}, path);
    const auto text = text_of_file(bytes, path);
    if (!text) return text.failure();
    return registry::open_file({*text, "", url, {}}, path + ".txt");
}

/// Puts the texts of the annex files behind the document's own.
Status add_annexes(model::Document& document, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
        auto bytes = read_input(path);
        if (!bytes) return bytes.failure();
        const auto text = text_of_file(*bytes, path);
        if (!text) return text.failure().within(path);
        document.attachments.push_back({path, path.substr(path.find_last_of('/') + 1), sha256_hex(*bytes)});
        sites::append_annex(document, document.attachments.size() - 1, *text);
    }
    return Done{};
}

Status extract_file(const std::string& path, const ExtractOptions& options, std::optional<Instant> retrieved_at) {
    auto bytes = read_input(path);
    if (!bytes) return bytes.failure();
    auto documents = documents_in(*bytes, path, options.url);
    if (!documents) return documents.failure().within(path);
    if (!options.annexes.empty())
        if (Status added = add_annexes(documents->front(), options.annexes); !added) return added;
    const bool entries = registry::is_feed({*bytes, "", options.url, {}});
    for (model::Document& document : *documents) {
        if (!options.language.empty()) document.language = language_of(options.language);
        if (!document.posted_on && retrieved_at && document.channel == model::Channel::kPress)
            document.posted_on = retrieved_at->beijing_date();
        print(model::dump(form_of(extract::read_document(document), options.facts, entries)) + "\n");
    }
    return Done{};
}

}  // namespace

int run_extract(const ExtractOptions& options) {
    std::optional<Instant> retrieved_at;
    if (!options.retrieved_at.empty()) {
        retrieved_at = Instant::parse(options.retrieved_at);
        if (!retrieved_at)
            return report({FailureKind::kConfiguration, "--retrieved-at: \"" + options.retrieved_at + "\" is no time",
                           false, "write 2025-10-09 or 2025-10-09T09:00:00+08:00"});
    }
    if (!options.annexes.empty() && options.files.size() != 1)
        return report({FailureKind::kConfiguration, "--annex: annexes belong to one document", false, "name one file"});
    std::size_t failed = 0;
    for (const std::string& path : options.files)
        if (const Status done = extract_file(path, options, retrieved_at); !done) {
            report(done.failure());
            ++failed;
        }
    if (failed == 0) return kOk;
    return failed == options.files.size() ? kFailed : kPartly;
}

}  // namespace gazetted::app
