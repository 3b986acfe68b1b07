#include "daemon/app/signals.h"

#include <csignal>
#include <utility>

namespace gazetted::app {

namespace {

sigset_t handled() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGUSR1})
        sigaddset(&set, signal);
    return set;
}

}  // namespace

Signals::Signals(std::function<void()> wake) : wake_(std::move(wake)) {
    const sigset_t set = handled();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    thread_ = std::thread([this] { watch(); });
}

Signals::~Signals() {
    closing_ = true;
    pthread_kill(thread_.native_handle(), SIGUSR1);
    thread_.join();
}

void Signals::watch() {
    const sigset_t set = handled();
    while (!closing_) {
        int signal = 0;
        if (sigwait(&set, &signal) != 0 || signal == SIGUSR1) continue;
        if (signal == SIGHUP)
            reload_ = true;
        else
            stop_ = true;
        wake_();
    }
}

}  // namespace gazetted::app
