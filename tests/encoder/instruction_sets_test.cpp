// oneDNN reads ONEDNN_MAX_CPU_ISA once, when a program begins, so each instruction set is tried by
// another run of this program.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <dnnl.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "encoder/encoder.h"
#include "encoder/sample_article.h"
#include "encoder/sample_model.h"
#include "text/digest.h"

namespace quoth::encoder {
namespace {

constexpr const char* kMark = "digest of states and scores: ";

// The last words of a run's output that begin with `mark`, to the end of the line.
std::string line_after(const std::string& output, const std::string& mark) {
  const std::size_t found = output.rfind(mark);
  if (found == std::string::npos) return "";
  const std::size_t begin = found + mark.size();
  return output.substr(begin, output.find('\n', begin) - begin);
}

std::string run(const std::string& environment, const std::string& filter) {
  const std::string program = std::filesystem::read_symlink("/proc/self/exe");
  const std::string command = "env " + environment + " '" + program +
                              "' --gtest_also_run_disabled_tests --gtest_filter='" + filter +
                              "' 2>&1";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string output;
  std::array<char, 4096> part;
  while (pipe && std::fgets(part.data(), part.size(), pipe.get()) != nullptr) output += part.data();
  return output;
}

constexpr const char* kSets[] = {"SSE41",           "AVX2", "AVX512_CORE", "AVX512_CORE_VNNI",
                                 "AVX512_CORE_AMX", "ALL"};

TEST(InstructionSets, DISABLED_PrintADigest) {
  // Of the widths of the real model: other widths may take other ways through oneDNN.
  const std::string bytes = sample_model({.layers = 2, .width = 384, .heads = 12, .inner = 1536});
  const auto encoder = Encoder::load(bytes);
  ASSERT_TRUE(encoder);
  std::string words;
  for (int i = 0; i < 60; ++i) {
    words += "The police of " + std::to_string(i) + " said that they would be there.\n\n";
  }
  const Annotation article = sample_article(words);
  const Encoding encoding = encoder->encode(article);
  std::string all;
  for (Index token = 0; token < article.tokens.size(); ++token) {
    const auto state = encoding.mean(token, token + 1);
    const auto scores = encoding.scores(Output::spans, token);
    all.append(reinterpret_cast<const char*>(state.data()), state.size() * sizeof state[0]);
    all.append(reinterpret_cast<const char*>(scores.data()), scores.size() * sizeof scores[0]);
  }
  std::printf("%s%s of instruction set %d\n", kMark, text::digest(all).c_str(),
              static_cast<int>(dnnl::get_effective_cpu_isa()));
}

TEST(InstructionSets, GiveTheSameBytes) {
  if (!std::filesystem::exists("/proc/self/exe")) GTEST_SKIP() << "no /proc";
  std::string first;
  for (const std::string set : kSets) {
    const std::string found = line_after(
        run("ONEDNN_MAX_CPU_ISA=" + set, "InstructionSets.DISABLED_PrintADigest"), kMark);
    ASSERT_NE(found, "") << set;
    std::cout << set << ": " << found
              << '\n';  // the same number twice: the machine lacks the wider
    const std::string digest = found.substr(0, found.find(' '));
    if (first.empty()) first = digest;
    EXPECT_EQ(digest, first) << set;
  }
}

// The tests of the parts, at their extremes too.
TEST(InstructionSets, AllPassTheTestsOfTheProducts) {
  if (!std::filesystem::exists("/proc/self/exe")) GTEST_SKIP() << "no /proc";
  for (const std::string set : kSets) {
    const std::string output = run("ONEDNN_MAX_CPU_ISA=" + set, "IntegerProduct.*:Linear.*");
    EXPECT_NE(output.find("[  PASSED  ] 3 tests"), std::string::npos) << set << '\n' << output;
  }
}

}  // namespace
}  // namespace quoth::encoder
