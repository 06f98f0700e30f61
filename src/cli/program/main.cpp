#include <csignal>

#include "quoth.h"

int main(int argc, char** argv) {
  // End the program when the reader closes the pipe, even if the caller ignored this signal.
  std::signal(SIGPIPE, SIG_DFL);
  return quoth_main(argc, argv);
}
