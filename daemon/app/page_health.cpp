#include "daemon/app/page_health.h"

#include <algorithm>

#include "daemon/app/engine_batch.h"
#include "daemon/app/reading.h"

namespace gazetted::app {

namespace {

std::vector<std::string> pages_on(const settings::Source& source, Instant at) {
    std::vector<std::string> urls;
    for (const model::RequestSpec& request : index_requests(source, at.beijing_date()))
        urls.push_back(request.url);
    return urls;
}

/// In January the site may have no page of the new year yet; that it answers so is no fault of the source.
bool may_not_be_there_yet(const settings::Source& source, const std::string& page, const store::PageState& state,
                          const Failure& failure, Instant at) {
    const bool answered = failure.kind == FailureKind::kRefused || failure.kind == FailureKind::kUnexpectedShape;
    const std::vector<std::string> urls = pages_on(source, at);
    return answered && urls.size() > 1 && page == urls.front() && !state.last_success_at &&
           at.beijing_date().month() == 1;
}

bool is_worse(const store::PageState& a, const store::PageState& b) {
    if ((a.failures > 0) != (b.failures > 0)) return a.failures > 0;
    return std::pair(a.last_success_at, -a.failures) < std::pair(b.last_success_at, -b.failures);
}

/// What is shown of the source, from its pages.
void sum_up(store::SourceState& state) {
    const auto worst = std::min_element(state.pages.begin(), state.pages.end(),
                                        [](const auto& a, const auto& b) { return is_worse(a.second, b.second); });
    const store::PageState& page = worst->second;
    state.last_success_at = page.last_success_at;
    state.stale_told_at = page.stale_told_at;
    state.consecutive_failures = page.failures;
    state.last_failure = page.last_failure;
    if (page.failures > 0 && state.pages.size() > 1) state.last_failure += " (" + worst->first + ")";
}

}  // namespace

store::PageState& page_of(const settings::Source& source, store::SourceState& state, const std::string& page,
                          Instant at) {
    const std::vector<std::string> urls = pages_on(source, at);
    std::erase_if(state.pages,
                  [&](const auto& known) { return std::find(urls.begin(), urls.end(), known.first) == urls.end(); });
    if (state.pages.empty() && state.last_attempt_at)
        for (const std::string& url : urls)
            state.pages[url] = {state.first_contact_at,
                                state.last_success_at,
                                state.stale_told_at,
                                state.consecutive_failures,
                                state.last_failure,
                                state.last_snapshot,
                                0,
                                {},
                                {},
                                {}};
    store::PageState& known = state.pages[page.empty() ? urls.front() : page];
    if (!known.asked_since) known.asked_since = at;
    return known;
}

void page_read(const settings::Source& source, store::SourceState& state, const std::string& page, Instant at) {
    store::PageState& known = page_of(source, state, page, at);
    known.last_success_at = at;
    known.failures = 0;
    known.last_failure.clear();
    known.stale_told_at.reset();
    state.last_attempt_at = at;
    if (!state.first_contact_at) state.first_contact_at = at;
    sum_up(state);
}

const store::PageState* page_failed(const settings::Source& source, store::SourceState& state, const std::string& page,
                                    const Failure& failure, Instant at, std::chrono::seconds stale_after) {
    store::PageState& known = page_of(source, state, page, at);
    state.last_attempt_at = at;
    if (!state.first_contact_at) state.first_contact_at = at;
    ++known.failures;
    known.last_failure = words_of(failure);
    const std::string url = page.empty() ? pages_on(source, at).front() : page;
    const Instant failing_since = known.last_success_at.value_or(*known.asked_since);
    const bool due = at.since(failing_since) >= stale_after && !known.stale_told_at &&
                     !may_not_be_there_yet(source, url, known, failure, at);
    if (due) known.stale_told_at = at;
    sum_up(state);
    return due ? &known : nullptr;
}

}  // namespace gazetted::app
