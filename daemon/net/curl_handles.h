// Owners of libcurl's things, so that nothing raw leaves a function; and the set-up every handle shares.
// Thread rule: as libcurl's: a handle belongs to one thread at a time.
#pragma once

#include <memory>
#include <string>

#include <curl/curl.h>

namespace gazetted::net {

struct CurlDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using EasyHandle = std::unique_ptr<CURL, CurlDeleter>;
using StringList = std::unique_ptr<curl_slist, CurlDeleter>;

/// A new easy handle; the library is initialised before the first. Throws std::runtime_error when out of memory.
EasyHandle make_easy_handle();

/// Appends a copy of `text`.
void append(StringList& list, const std::string& text);

/// curl_easy_setopt that throws std::logic_error when the library refuses the option (it was built without it).
template <class Value>
void set(CURL* handle, CURLoption option, Value value);

[[noreturn]] void refuse_option(CURLoption option, CURLcode code);

template <class Value>
void set(CURL* handle, CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(handle, option, value);
    if (code != CURLE_OK) refuse_option(option, code);
}

}  // namespace gazetted::net
