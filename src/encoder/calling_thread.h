// Keeps oneDNN on the thread that calls it.
#pragma once

namespace quoth::encoder {

// While one lives, what oneDNN is asked for by this thread is done by this thread alone, whatever
// the environment says; the setting of before returns with its end. Other threads keep theirs.
class CallingThreadOnly {
 public:
  CallingThreadOnly();
  ~CallingThreadOnly();
  CallingThreadOnly(const CallingThreadOnly&) = delete;
  CallingThreadOnly& operator=(const CallingThreadOnly&) = delete;

 private:
  int before_ = 0;  // threads of OpenMP
};

}  // namespace quoth::encoder
