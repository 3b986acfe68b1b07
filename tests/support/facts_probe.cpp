// Prints what the reader makes of files, one JSON object a document, for the scoring scripts and for reading by eye:
//   facts_probe [--url U] [--reading | --unread | --check] FILE…
// --reading prints the whole reading with evidence; --unread only the clauses neither read nor excused; --check, as
// JSON, these clauses and every field whose words are missing or not those of the text.
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "evidence_walk.h"
#include "parsers/extract/read.h"
#include "parsers/model/json.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;

enum class Show { kFacts, kReading, kUnread, kCheck };

model::Json check(const model::Document& document, const model::Reading& reading) {
    model::Json out{{"title", document.title},
                    {"is_control_measure", reading.is_control_measure},
                    {"clauses", reading.clauses},
                    {"unread", model::Json::array()},
                    {"faults", testing::evidence_faults(document, reading)}};
    for (const model::Evidence& clause : reading.unread)
        out["unread"].push_back(clause.quote);
    return out;
}

void print(const model::Document& document, Show show, bool feed) {
    const model::Reading reading = extract::read_document(document);
    if (show == Show::kUnread) {
        std::cout << document.title << ": " << reading.unread.size() << " of " << reading.clauses
                  << " clauses unread\n";
        for (const model::Evidence& clause : reading.unread)
            std::cout << "    " << clause.quote << "\n";
    } else if (show == Show::kReading) {
        std::cout << model::reading_json(reading).dump(1) << "\n";
    } else if (show == Show::kCheck) {
        std::cout << model::dump(check(document, reading)) << "\n";
    } else {
        std::cout << model::dump(feed ? model::feed_facts_json(reading) : model::facts_json(reading)) << "\n";
    }
}

int print_file(const std::string& path, const std::string& url, Show show) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const std::string content = bytes.str();
    const model::PageInput input{content, "", url, {}};
    const auto documents = registry::open_file(input, path);
    if (!documents.ok()) {
        std::cerr << path << ": " << documents.failure().message << "\n";
        return 1;
    }
    for (const model::Document& document : *documents)
        print(document, show, registry::is_feed(input));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    std::string url;
    Show show = Show::kFacts;
    int status = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--url" && i + 1 < argc) {
            url = argv[++i];
        } else if (argument == "--reading") {
            show = Show::kReading;
        } else if (argument == "--unread") {
            show = Show::kUnread;
        } else if (argument == "--check") {
            show = Show::kCheck;
        } else {
            status |= print_file(argument, url, show);
        }
    }
    return status;
}
