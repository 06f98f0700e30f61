#include "quoth/analyzer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "model/model_file.h"
#include "scratch.h"
#include "source_dir.h"

namespace quoth {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in();
  return analyzer;
}

TEST(Analyzer, FindsWhoSaidWhat) {
  const auto article = analyzer().annotate(
      {.id = "elm.txt",
       .bytes = "Elm votes\n\nMayor Jo Alder said on Monday: “The bridge will open in May.”\n"});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->id, "elm.txt");
  EXPECT_EQ(article->title, "Elm votes");
  ASSERT_EQ(article->quotations.size(), 1U);
  const Quotation& quotation = article->quotations[0];
  EXPECT_EQ(quotation.type, QuotationType::direct);
  EXPECT_EQ(article->text_of(quotation.content[0]), "“The bridge will open in May.”");
  ASSERT_TRUE(quotation.speaker);
  EXPECT_EQ(article->speakers[*quotation.speaker].name, "Jo Alder");
}

TEST(Analyzer, DoesNotDependOnEarlierArticles) {
  const Article one{.id = "1", .bytes = "“It rains,” Jo Alder said. She left.", .meta = "{}"};
  const Article two{.id = "2", .bytes = "Al Birch told the council that it snows.", .meta = "{}"};
  const auto first = analyzer().annotate(one);
  ASSERT_TRUE(analyzer().annotate(two));
  const auto again = analyzer().annotate(one);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->quotations, again->quotations);
  EXPECT_EQ(first->speakers, again->speakers);
  EXPECT_EQ(first->entities, again->entities);
}

TEST(Analyzer, RejectsBinaryData) {
  EXPECT_FALSE(analyzer().annotate({.id = "empty", .bytes = ""}));
  EXPECT_FALSE(analyzer().annotate({.id = "blank", .bytes = " \n\n"}));
  EXPECT_FALSE(analyzer().annotate({.id = "binary",
                                    .bytes = std::string("\x7f"
                                                         "ELF\0\1\2\0\0",
                                                         9)}));
}

TEST(Analyzer, AMissingModelIsAnErrorWithItsPath) {
  const auto made = Analyzer::with_models({"/nowhere/tags.bin"});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().path, "/nowhere/tags.bin");
}

// Whether two annotations are equal in every part.
bool same(const Annotation& a, const Annotation& b) {
  return a.id == b.id && a.digest == b.digest && a.encoding == b.encoding && a.title == b.title &&
         a.date == b.date && a.text == b.text && a.meta == b.meta && a.lemmas == b.lemmas &&
         a.paragraphs == b.paragraphs && a.sentences == b.sentences && a.tokens == b.tokens &&
         a.entities == b.entities && a.quotations == b.quotations && a.speakers == b.speakers;
}

const Article kArticle{.id = "elm.txt",
                       .bytes =
                           "Elm votes\n\n"
                           "Mayor Jo Alder said on 3 May 2021: “The bridge will open soon.”\n\n"
                           "She expects more rain, according to Al Birch of the council."};

TEST(Analyzer, CopiesOutliveTheOriginal) {
  auto first = std::make_unique<Analyzer>(Analyzer::built_in());
  const auto before = first->annotate(kArticle);
  const Analyzer copy = *first;
  first.reset();
  const auto after = copy.annotate(kArticle);
  ASSERT_TRUE(before && after);
  EXPECT_TRUE(same(*before, *after));
}

TEST(Analyzer, AnnotatesOnSeveralThreadsAtOnce) {
  const auto wanted = analyzer().annotate(kArticle);
  ASSERT_TRUE(wanted);
  std::vector<int> good(4);
  std::vector<std::thread> threads;
  for (int& count : good) {
    threads.emplace_back([&] {
      for (int i = 0; i < 5; ++i) {
        const auto made = analyzer().annotate(kArticle);
        count += made && same(*made, *wanted) ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, std::vector<int>(4, 5));
}

TEST(Analyzer, BinaryDataIsAnErrorWithoutAPath) {
  const struct {
    std::string bytes;
    const char* reason;
  } cases[] = {{"", "empty"}, {" \r\n\t\n", "empty"}, {"\xef\xbb\xbf", "empty"}};
  for (const auto& c : cases) {
    const auto made = analyzer().annotate({.id = "a.txt", .bytes = c.bytes});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(), (Error{"", c.reason}));
  }
}

TEST(Analyzer, UsesTheBuiltInModelsWithoutFiles) {
  const auto made = Analyzer::with_models({});
  ASSERT_TRUE(made);
  EXPECT_TRUE(same(*made->annotate(kArticle), *analyzer().annotate(kArticle)));
}

std::string model(const std::string& name) {
  return std::string(QUOTH_SOURCE_DIR) + "/data/models/" + name + ".bin";
}

TEST(Analyzer, AFileReplacesTheBuiltInModelOfItsKind) {
  const auto made = Analyzer::with_models(
      {model("sentences"), model("pos"), model("names"), model("attribution")});
  ASSERT_TRUE(made) << made.error().path << ": " << made.error().reason;
  EXPECT_TRUE(same(*made->annotate(kArticle), *analyzer().annotate(kArticle)));
}

TEST(Analyzer, AnInvalidModelIsAnErrorWithItsPath) {
  const Scratch scratch;
  std::ifstream file(model("sentences"), std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(file), {}};
  ASSERT_GT(whole.size(), 100U);
  std::string damaged = whole;
  damaged[whole.size() / 2] = static_cast<char>(~damaged[whole.size() / 2]);
  for (const std::string& path :
       {scratch.write("text.bin", "no model at all"), scratch.write("empty.bin", ""),
        scratch.write("cut.bin", whole.substr(0, whole.size() / 2)),
        scratch.write("damaged.bin", damaged), scratch.path("missing.bin"), scratch.path(),
        model("clusters")}) {
    const auto made = Analyzer::with_models({model("sentences"), path});
    ASSERT_FALSE(made) << path;
    EXPECT_EQ(made.error().path, path);
    EXPECT_FALSE(made.error().reason.empty()) << path;
  }
}

TEST(Analyzer, AModelOfAnUnknownKindIsAnErrorWithItsPath) {
  const Scratch scratch;
  const std::string path =
      scratch.write("weather.bin", model::write_model("weather", {{"a", "b"}}));
  const auto made = Analyzer::with_models({path});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error(), (Error{path, "a model of an unknown kind, weather"}));
}

}  // namespace
}  // namespace quoth
