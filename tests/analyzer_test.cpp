#include "quoth/analyzer.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "encoder/sample_model.h"
#include "model/model_file.h"
#include "scratch.h"
#include "source_dir.h"

namespace quoth {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in();
  return analyzer;
}

const Article kArticle{.id = "elm.txt",
                       .bytes =
                           "Elm votes\n\n"
                           "Mayor Jo Alder said on 3 May 2021: “The bridge will open soon.”\n\n"
                           "She expects more rain, according to Al Birch of the council."};

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

// Of those whom a line above the words introduces there are few in the corpora.
TEST(Analyzer, IsSureOfWhomALineIntroduces) {
  for (const bool fast : {false, true}) {
    const Analyzer tier = Analyzer::built_in({.fast = fast});
    for (const auto* line :
         {"Ann Corwin, of Harbour Watch, said:", "A spokesperson for Harbour Watch said on Monday:",
          "According to the paper, a spokesman said:"}) {
      SCOPED_TRACE(line);
      const auto article = tier.annotate(
          {.id = "elm.txt",
           .bytes = fmt::format("Rain fell on the harbour of Elm.\n\n{}\n\n“The reality is that "
                                "these cables are old: repairing them would take years.”\n\nThe "
                                "bridge stays closed.\n",
                                line)});
      ASSERT_TRUE(article);
      ASSERT_FALSE(article->quotations.empty());
      const Quotation& quotation = article->quotations.back();
      EXPECT_EQ(quotation.type, QuotationType::direct);
      EXPECT_TRUE(quotation.speaker);
      EXPECT_GE(quotation.confidence, 0.7F);
    }
  }
}

// Long clauses with a name are few, too.
TEST(Analyzer, IsSureOfAClauseWithANameAndAColon) {
  for (const bool fast : {false, true}) {
    const auto article =
        Analyzer::built_in({.fast = fast})
            .annotate({.id = "elm.txt",
                       .bytes = "Flood fears in Elm\n\nThe vote "
                                "was close.\n\nResident Ann Corwin, 71, whose cellar "
                                "flooded in 2014 and again in 2020, told councillors: "
                                "“You are burying the only meadow that we have.\n\n“"
                                "Come to my house in spring. Bring boots.”\n"});
    ASSERT_TRUE(article);
    ASSERT_EQ(article->quotations.size(), 2U);
    EXPECT_EQ(article->speakers[*article->quotations[0].speaker].name, "Ann Corwin");
    EXPECT_GE(article->quotations[0].confidence, 0.8F);
  }
}

TEST(Analyzer, ReadsOnlyEnglish) {
  const auto article = analyzer().annotate(
      {.id = "a.txt",
       .bytes =
           "Brücke zu\n\nDie Bürgermeisterin sagte am Montag: „Die Brücke am Hafen wird für ein "
           "Jahr geschlossen, weil seit den Stürmen kein Seil ersetzt worden ist.“"});
  ASSERT_TRUE(article);
  EXPECT_EQ(article->language, "de");
  EXPECT_FALSE(article->tokens.empty());
  EXPECT_TRUE(article->quotations.empty());
  EXPECT_TRUE(article->speakers.empty());
  const auto english = analyzer().annotate(kArticle);
  ASSERT_TRUE(english);
  EXPECT_EQ(english->language, "");
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
  return a.id == b.id && a.digest == b.digest && a.encoding == b.encoding &&
         a.language == b.language && a.title == b.title && a.date == b.date && a.text == b.text &&
         a.meta == b.meta && a.lemmas == b.lemmas && a.paragraphs == b.paragraphs &&
         a.sentences == b.sentences && a.tokens == b.tokens && a.entities == b.entities &&
         a.quotations == b.quotations && a.speakers == b.speakers;
}

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

TEST(Analyzer, NamesWhatMadeAnAnnotation) {
  EXPECT_TRUE(analyzer().models().starts_with("encoder-")) << analyzer().models();
  EXPECT_EQ(analyzer().models().size(), std::string("encoder-01234567").size());
  EXPECT_EQ(analyzer().annotate(kArticle)->models, analyzer().models());
  const Analyzer fast = Analyzer::built_in({.fast = true});
  EXPECT_TRUE(fast.models().starts_with("fast-")) << fast.models();
  EXPECT_EQ(fast.annotate(kArticle)->models, fast.models());
  EXPECT_NE(Analyzer::built_in({.guideline = Guideline::polnear}).models(), analyzer().models());
  EXPECT_EQ(Analyzer::with_models({model("pos")})->models(), analyzer().models());
}

TEST(Analyzer, AnotherModelHasAnotherName) {
  const Scratch scratch;
  const std::string path = scratch.write("small.bin", encoder::sample_model());
  const auto made = Analyzer::with_models({path});
  ASSERT_TRUE(made) << made.error().reason;
  EXPECT_TRUE(made->models().starts_with("encoder-"));
  EXPECT_NE(made->models(), analyzer().models());
}

TEST(Analyzer, WithoutTheEncoderFindsWhoSaidWhatToo) {
  const auto article = Analyzer::built_in({.fast = true}).annotate(kArticle);
  ASSERT_TRUE(article);
  ASSERT_FALSE(article->quotations.empty());
  EXPECT_EQ(article->text_of(article->quotations[0].content[0]), "“The bridge will open soon.”");
}

TEST(Analyzer, ADamagedEncoderIsAnErrorWithItsPath) {
  const Scratch scratch;
  const std::string whole = encoder::sample_model();
  std::string changed = whole;
  changed[whole.size() / 2] = static_cast<char>(~changed[whole.size() / 2]);
  auto sections = encoder::sample_sections({}, encoder::sample_vocabulary());
  sections[0].bytes[0] = 9;  // the version of the layout
  for (const std::string& path :
       {scratch.write("cut.bin", whole.substr(0, whole.size() - 100)),
        scratch.write("changed.bin", changed),
        scratch.write("version.bin", model::write_model("encoder", sections))}) {
    const auto made = Analyzer::with_models({path});
    ASSERT_FALSE(made) << path;
    EXPECT_EQ(made.error().path, path);
    EXPECT_FALSE(made.error().reason.empty());
  }
}

// What the encoder has no pieces for, and what is hardly text.
TEST(Analyzer, ReadsWhatTheEncoderDoesNotKnow) {
  for (const char* text :
       {"!!! ... ??? --- ;;;", "\U0001F600\U0001F680 \u4e2d\u6587\u5b57", "x", "\u0301"}) {
    const auto article = analyzer().annotate({.id = "a", .bytes = text});
    ASSERT_TRUE(article) << text;
    EXPECT_TRUE(article->quotations.empty()) << text;
  }
}

}  // namespace
}  // namespace quoth
