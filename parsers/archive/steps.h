// What an archive says happened, in its order: retrievals, and steps of the clock. Pairs each response with its
// request, gives a revisit the body it refers to, undoes the encodings of the wire. Thread rule: one thread per reader.
// Ownership: it keeps copies of recent bodies for revisits, within its cap. Failures: none of its own; a record that
// cannot be used becomes a step that says why, and the rest is read on.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "parsers/archive/body_memory.h"
#include "parsers/archive/http_message.h"
#include "parsers/archive/warc_record.h"
#include "parsers/base/result.h"
#include "parsers/model/snapshot.h"

namespace gazetted::archive {

enum class StepKind {
    kRetrieval,  ///< `snapshot` holds it
    kTick,       ///< the clock moved to `at` and nothing was retrieved
    kLeftOut,    ///< a record that says something happened but cannot be used; `why`
};

struct Step {
    StepKind kind = StepKind::kRetrieval;
    Instant at;
    model::Snapshot snapshot;  ///< `digest` only where the archive gives one that holds for the decoded body
    std::string why;           ///< names record and reason
};

struct StepCaps {
    std::size_t body_bytes = 64U << 20U;    ///< of one decoded body
    std::size_t memory_bytes = 64U << 20U;  ///< of bodies kept for revisits
    std::size_t request_bytes = 8U << 20U;  ///< of requests kept until their response comes
};

class StepReader {
  public:
    explicit StepReader(StepCaps caps = {}) : caps_(caps), bodies_(caps.memory_bytes) {}

    /// Takes one record of the archive; gives the steps that are now complete. A response waits for the record after it
    /// where its request has not come yet. Records that tell of nothing that happened (warcinfo, other metadata,
    /// conversions) give none.
    std::vector<Step> take(WarcRecord record);
    /// Says that the archive ends here.
    std::vector<Step> finish();

  private:
    /// A request that waits for its response.
    struct Request {
        std::string id, target_uri;
        std::vector<std::string> concurrent_to;
        std::string method, body;
    };

    void take_request(const WarcRecord& record, std::vector<Step>& steps);
    void take_response(WarcRecord record, std::vector<Step>& steps);
    void flush(std::vector<Step>& steps);
    std::optional<Request> request_of(const WarcRecord& response);
    Result<Step> retrieval(const WarcRecord& response, const Request* request);
    Result<model::Snapshot> exchange(const WarcRecord& response, const Request* request);
    Result<std::string> body_of(const WarcRecord& record, const HttpResponse& http, const Request* request) const;
    static bool belong_together(const Request& request, const WarcRecord& response);

    StepCaps caps_;
    BodyMemory bodies_;
    std::deque<Request> requests_;
    std::optional<WarcRecord> waiting_;  ///< a response without its request so far
};

}  // namespace gazetted::archive
