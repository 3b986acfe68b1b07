#include "daemon/app/cli.h"

int main(int argc, char** argv) {
    return gazetted::app::main_of(argc, argv);
}
