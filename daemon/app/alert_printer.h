// Alerts on standard output in the format asked for: text for people, a JSON line each, or one JSON array.
// Thread rule: one thread.
#pragma once

#include "daemon/alert/alert.h"
#include "daemon/app/output.h"

namespace gazetted::app {

class AlertPrinter {
  public:
    explicit AlertPrinter(Format format) : format_(format) {}
    void print(const alert::Alert& alert);
    /// Closes the array; to be called once, when all is told.
    void finish();

  private:
    Format format_;
    bool any_ = false;
};

}  // namespace gazetted::app
