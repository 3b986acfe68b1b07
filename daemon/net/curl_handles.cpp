#include "daemon/net/curl_handles.h"

#include <new>
#include <stdexcept>

namespace gazetted::net {

namespace {

/// Ready for the process's life; libcurl asks for it to be done once and its end is the end of the process.
void initialise_library() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK) throw std::runtime_error("libcurl cannot be initialised");
}

}  // namespace

EasyHandle make_easy_handle() {
    initialise_library();
    EasyHandle handle(curl_easy_init());
    if (!handle) throw std::bad_alloc();
    return handle;
}

void append(StringList& list, const std::string& text) {
    curl_slist* longer = curl_slist_append(list.get(), text.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    static_cast<void>(list.release());
    list.reset(longer);
}

void refuse_option(CURLoption option, CURLcode code) {
    if (code == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
    throw std::logic_error("libcurl refuses option " + std::to_string(static_cast<int>(option)) + ": " +
                           curl_easy_strerror(code));
}

}  // namespace gazetted::net
