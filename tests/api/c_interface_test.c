/* quoth.h as C uses it: the header, the options, the errors and the ends of all that is made. */
#include <quoth.h>
#include <stdio.h>
#include <string.h>

static int failures = 0;

static void check(int right, const char* what, const char* got) {
  if (right) return;
  ++failures;
  fprintf(stderr, "not so: %s%s%s\n", what, got == NULL ? "" : "; got: ", got == NULL ? "" : got);
}
#define CHECK(right) check(right, #right, NULL)

/* Expects a call's status and the beginning of what it gives; ends that. */
static void expect(quoth_status status, quoth_status expected, char* out, const char* beginning,
                   const char* what) {
  check(status == expected, what, out);
  if (beginning == NULL) {
    check(out == NULL, what, out);
  } else {
    check(out != NULL && strncmp(out, beginning, strlen(beginning)) == 0, what, out);
  }
  quoth_free(out);
}
#define EXPECT(call, expected, beginning)            \
  do {                                               \
    const quoth_status status = (call);              \
    expect(status, expected, out, beginning, #call); \
  } while (0)

int main(int argc, char** argv) {
  static const char kText[] = "\"We will stay,\" said Ann Lee.";
  const size_t size = sizeof kText - 1;
  quoth_analyzer* analyzer = NULL;
  quoth_reader* reader = NULL;
  /* Two versions of an article, and a line that is none. */
  static const char kLines[] =
      "{\"id\": \"m.txt\", \"text\": \"\\\"We will stay,\\\" said Ann Lee.\"}\n"
      "{\"id\": \"m.txt\", \"text\": \"\\\"We will stay,\\\" denied Ann Lee.\"}\n"
      "{}\n";
  const size_t first_line = strchr(kLines, '\n') - kLines + 1;
  const size_t second_line = strchr(kLines + first_line, '\n') - kLines - first_line + 1;
  const char* folder = NULL;
  const char* missing = "/nowhere";
  quoth_inputs corpus, nowhere, nothing, memory, versions[2];
  char* out = NULL;
  if (argc < 3) return 2;
  folder = argv[1]; /* of two articles and an empty file; argv[2] is a new database */
  memset(&nothing, 0, sizeof nothing);
  corpus = nowhere = memory = nothing;
  corpus.paths = &folder;
  nowhere.paths = &missing;
  corpus.path_count = nowhere.path_count = 1;
  memory.lines = kLines;
  memory.lines_size = sizeof kLines - 1;

  CHECK(strchr(quoth_version(), '.') != NULL);
  CHECK(strstr(quoth_schema("annotation"), "quoth/annotation/") != NULL);
  CHECK(quoth_schema("nope") == NULL);
  quoth_free(NULL);
  quoth_analyzer_free(NULL);
  quoth_reader_free(NULL);

  EXPECT(quoth_analyzer_new("{", &analyzer, &out), QUOTH_USAGE, "options: not a JSON object");
  EXPECT(quoth_analyzer_new("{\"fast\": 1}", &analyzer, &out), QUOTH_USAGE, "fast: ");
  EXPECT(quoth_analyzer_new("{\"model\": [\"/nowhere\"]}", &analyzer, &out), QUOTH_FAILED,
         "/nowhere: ");
  CHECK(analyzer == NULL);
  EXPECT(quoth_analyzer_new("{\"fast\": true}", &analyzer, &out), QUOTH_OK, NULL);
  CHECK(strncmp(quoth_analyzer_models(analyzer), "fast-", 5) == 0);
  EXPECT(quoth_analyzer_unfit(analyzer, &out), QUOTH_OK, "[]");
  EXPECT(quoth_add_lexicon("/nowhere", &out), QUOTH_FAILED, "/nowhere: ");

  EXPECT(quoth_annotate(analyzer, kText, size, NULL, &out), QUOTH_OK, "{\"schema\":");
  EXPECT(quoth_annotate(analyzer, kText, size, "{\"format\": \"csv\", \"id\": \"x\"}", &out),
         QUOTH_OK, "x,,,1,Ann Lee,ann-lee,person,,");
  EXPECT(quoth_annotate(analyzer, kText, size, "{\"format\": \"nope\"}", &out), QUOTH_USAGE,
         "format: nope: no such value");
  EXPECT(quoth_annotate(analyzer, kText, size, "{\"speaker\": \"Lee\"}", &out), QUOTH_USAGE,
         "speaker: no such option of this call");
  EXPECT(quoth_annotate(analyzer, "", 0, NULL, &out), QUOTH_FAILED, "empty");
  EXPECT(quoth_annotate(analyzer, "a\0b", 3, NULL, &out), QUOTH_FAILED, "");

  EXPECT(quoth_report(analyzer, &corpus, NULL, &out), QUOTH_PARTLY, "{\n  \"schema\":");
  EXPECT(quoth_report(analyzer, &corpus, "{\"format\": \"text\", \"threads\": 1}", &out),
         QUOTH_PARTLY, "2 articles, ");
  EXPECT(quoth_report(analyzer, &corpus, "{\"format\": \"html\"}", &out), QUOTH_PARTLY,
         "<!DOCTYPE html>");
  EXPECT(quoth_report(analyzer, &nowhere, NULL, &out), QUOTH_FAILED, "/nowhere: ");
  EXPECT(quoth_report(analyzer, &nothing, NULL, &out), QUOTH_USAGE, "inputs: none");
  EXPECT(quoth_report(analyzer, &corpus, "{\"threads\": 0}", &out), QUOTH_USAGE, "threads: ");
  EXPECT(quoth_report(analyzer, &corpus, "{\"since\": \"x\"}", &out), QUOTH_USAGE, "since: ");
  EXPECT(quoth_report(analyzer, &corpus, "{\"explain\": true}", &out), QUOTH_USAGE, "explain: ");
  EXPECT(quoth_report(analyzer, &memory, NULL, &out), QUOTH_PARTLY, "{\n  \"schema\":");
  EXPECT(quoth_report(analyzer, &memory, "{\"format\": \"csv\"}", &out), QUOTH_PARTLY, "article,");

  EXPECT(quoth_find(analyzer, &corpus, "stay", NULL, &out), QUOTH_PARTLY,
         "{\n  \"schema\": \"quoth/find/");
  EXPECT(quoth_find(analyzer, &memory, "stay", "{\"format\": \"text\"}", &out), QUOTH_PARTLY,
         "m.txt:");
  EXPECT(quoth_find(analyzer, &corpus, NULL, "{\"like\": \"we stay\", \"top\": 1}", &out),
         QUOTH_PARTLY, "{\n  \"schema\": \"quoth/find/");
  EXPECT(quoth_find(analyzer, &corpus, NULL, NULL, &out), QUOTH_USAGE, "pattern: none");
  EXPECT(quoth_find(analyzer, &corpus, "(", NULL, &out), QUOTH_USAGE, "pattern: ");
  EXPECT(quoth_stats(analyzer, &corpus, NULL, &out), QUOTH_PARTLY,
         "{\n  \"schema\": \"quoth/stats/");
  EXPECT(quoth_stats(analyzer, &corpus, "{\"key_words\": true, \"format\": \"csv\"}", &out),
         QUOTH_PARTLY, "word,");
  EXPECT(quoth_stats(analyzer, &corpus, "{\"key_words\": true, \"by\": \"month\"}", &out),
         QUOTH_USAGE, "by: ");

  EXPECT(quoth_diff(analyzer, &corpus, 1, NULL, &out), QUOTH_USAGE, "versions: two");
  versions[0] = memory;
  versions[0].lines_size = first_line;
  versions[1] = memory;
  versions[1].lines += first_line;
  versions[1].lines_size = second_line;
  EXPECT(quoth_diff(analyzer, versions, 2, "{\"change\": [\"nope\"]}", &out), QUOTH_USAGE,
         "change: ");
  EXPECT(quoth_diff(analyzer, versions, 2, NULL, &out), QUOTH_OK, "{\n  \"schema\": \"quoth/diff/");
  versions[1] = nowhere;
  EXPECT(quoth_diff(analyzer, versions, 2, NULL, &out), QUOTH_FAILED, "/nowhere: ");
  EXPECT(quoth_update_database(analyzer, &corpus, argv[2], NULL, &out), QUOTH_PARTLY,
         "{\"articles\":2,\"annotated\":2,\"errors\":[{");
  EXPECT(quoth_update_database(analyzer, &corpus, "/nowhere/a.db", NULL, &out), QUOTH_FAILED,
         "/nowhere/a.db: ");

  EXPECT(quoth_reader_new(analyzer, &corpus, "{\"top\": 1}", &reader, &out), QUOTH_USAGE, "top: ");
  CHECK(reader == NULL);
  EXPECT(quoth_reader_new(analyzer, &corpus, "{\"layers\": [\"quotations\"]}", &reader, &out),
         QUOTH_OK, NULL);
  quoth_analyzer_free(analyzer); /* the reader keeps what it needs */
  EXPECT(quoth_reader_next(reader, &out), QUOTH_OK, "{\"schema\":");
  EXPECT(quoth_reader_next(reader, &out), QUOTH_OK, "{\"schema\":");
  EXPECT(quoth_reader_next(reader, &out), QUOTH_FAILED, folder);
  EXPECT(quoth_reader_next(reader, &out), QUOTH_END, NULL);
  EXPECT(quoth_reader_next(reader, &out), QUOTH_END, NULL);
  quoth_reader_free(reader);
  return failures == 0 ? 0 : 1;
}
