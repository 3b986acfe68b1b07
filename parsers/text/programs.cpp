#include "parsers/text/programs.h"

#include <cstdint>
#include <mutex>
#include <set>
#include <stdexcept>
#include <utility>

#include "parsers/text/known_texts.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {
namespace {

/// What one program may keep in memory: itself and the states met so far. RE2 would take 8 MB; with 0.5 MB the large
/// ones begin anew so often that reading takes a third more time.
constexpr std::int64_t kMemory = 4L << 20;

struct Registry {
    std::mutex mutex;
    std::set<const ProgramSlots*> slots;
    /// Out of their slots, but perhaps still used by a thread that got them before.
    std::vector<std::unique_ptr<const Program>> retired;
};

Registry& registry() {
    static Registry the;
    return the;
}

/// Sequentially consistent, like the slots: a thread that counts itself in after a slot was emptied finds it empty, so
/// whoever sees nobody counted in after emptying knows that nobody holds what was in there.
std::atomic<std::size_t> users{0};

/// RE2 looks for what every match begins with before it runs. Of a Latin-1 expression whose ways share their beginning
/// (ab|ac) it takes that to be UTF-8 and finds nothing; behind an empty group it does not look.
std::string without_prefix(const std::string& expression) {
    return "(?:)(?:" + expression + ")";
}

}  // namespace

Program::Program(const std::string& expression, Script script) {
    RE2::Options options(script == Script::kSpelled ? RE2::Latin1 : RE2::DefaultOptions);
    options.set_log_errors(false);
    options.set_max_mem(kMemory);
    if (script == Script::kSpelled) alphabet_.emplace(expression);
    expression_ =
        std::make_unique<const RE2>(alphabet_ ? without_prefix(alphabet_->spelled(expression)) : expression, options);
    if (!expression_->ok()) throw std::logic_error("pattern " + expression + ": " + expression_->error());
    if (expression_->NumberOfCapturingGroups() >= static_cast<int>(kMostGroups))
        throw std::logic_error("pattern " + expression + ": too many groups");
}

ProgramSlots::Use::Use() {
    users.fetch_add(1);
}

ProgramSlots::Use::~Use() {
    users.fetch_sub(1);
}

ProgramSlots::ProgramSlots(std::size_t count) : slots_(count) {
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    all.slots.insert(this);
}

ProgramSlots::~ProgramSlots() {
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    all.slots.erase(this);
    for (const auto& slot : slots_)
        delete slot.load();
}

const Program& ProgramSlots::put(std::size_t at, std::unique_ptr<const Program> program) const {
    const Program* known = nullptr;
    if (slots_[at].compare_exchange_strong(known, program.get())) return *program.release();
    return *known;
}

void ProgramSlots::retire(std::vector<std::unique_ptr<const Program>>& retired) const {
    for (auto& slot : slots_)
        if (const Program* program = slot.exchange(nullptr)) retired.emplace_back(program);
}

std::size_t forget_programs() {
    forget_texts();
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    for (const ProgramSlots* slots : all.slots)
        slots->retire(all.retired);
    if (users.load() != 0) return 0;
    return std::exchange(all.retired, std::vector<std::unique_ptr<const Program>>()).size();
}

}  // namespace gazetted::text
