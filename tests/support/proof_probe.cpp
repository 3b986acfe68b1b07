// Reads files and holds what was read against the very text: every value's span holds its words, and the words say the
// value. Prints one line for each that does not; exit status 1 where there is one.
//   proof_probe FILE…
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "daemon/baseline/proof.h"
#include "parsers/extract/read.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;

struct Totals {
    std::size_t documents = 0, values = 0, flaws = 0;
};

void prove_document(const std::string& path, const model::Document& document, Totals& totals) {
    const model::Reading reading = extract::read_document(document);
    const model::Reading again = extract::read_document(document);
    const auto report = baseline::prove(reading, {&document, &again, document.posted_on});
    ++totals.documents;
    totals.values += report.values;
    totals.flaws += report.flaws.size();
    for (const baseline::Flaw& flaw : report.flaws)
        std::cout << path << ": " << flaw.limb << " " << flaw.field << " = " << flaw.value << ": " << flaw.what << " ["
                  << flaw.words << "]\n";
}

bool prove_file(const std::string& path, Totals& totals) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const std::string content = bytes.str();
    const auto documents = registry::open_file({content, "", "", {}}, path);
    if (!documents) return false;  // a list, an error page: nothing to read
    for (const model::Document& document : *documents)
        prove_document(path, document, totals);
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    Totals totals;
    int unread = 0;
    for (int i = 1; i < argc; ++i)
        unread += prove_file(argv[i], totals) ? 0 : 1;
    std::cout << totals.documents << " documents, " << totals.values << " values, " << totals.flaws << " flaws; "
              << unread << " files hold no document\n";
    return totals.flaws > 0 || totals.documents == 0 ? 1 : 0;
}
