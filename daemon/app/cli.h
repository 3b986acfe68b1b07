// The command line: arguments in, exit code out.
#pragma once

namespace gazetted::app {

int main_of(int argc, char** argv);

}  // namespace gazetted::app
