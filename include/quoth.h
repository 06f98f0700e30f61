/* The C interface of quoth: articles in, JSON out. Link with -lquoth; C89 and later, and whatever
   can call C.

     quoth_analyzer* analyzer;
     char* out;
     if (quoth_analyzer_new("{\"fast\": true}", &analyzer, &out) == QUOTH_OK) {
       if (quoth_annotate(analyzer, text, strlen(text), NULL, &out) == QUOTH_OK) puts(out);
       quoth_free(out);
       quoth_analyzer_free(analyzer);
     }

   Texts and paths. Text that goes in is UTF-8; a legacy encoding is recognized, as in files. What
   comes out is UTF-8 that ends with NUL and has no other NUL. Paths are bytes, as the system has
   them.

   Results. Each call that can fail returns a quoth_status. With QUOTH_OK and QUOTH_PARTLY, *out is
   the result; with any other status it is a message for a person, one line, or NULL if there was no
   memory for it. Either way the caller owns it, and ends it with quoth_free(). No call throws an
   exception, prints, or ends the process, except quoth_main().

   Options. `options` is NULL or a JSON object. Its keys are the long names of the program's flags
   with _ for -, so `quoth report --help` describes them; a flag that takes a list takes an array, a
   flag without a value true or false. A key or a value that is not known is QUOTH_USAGE. Four
   groups belong to several calls:
     reading   input_format, text_key, id_key, title_key, date_key, include, exclude,
               max_article_size (bytes), threads, offsets
     quotation speaker, type, medium, sign, confidence, precise
     article   about, kind, since, until
     format    what comes out; the first that is named here unless it is given

   Threads. Several threads may use one quoth_analyzer at once, and make, use and end others. A
   quoth_reader is for one thread at a time. The same input gives the same bytes, whatever the
   threads. */
#ifndef QUOTH_H
#define QUOTH_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum quoth_status {
  QUOTH_OK = 0,
  QUOTH_PARTLY = 1, /* some input could not be read; the result is whole but for it */
  QUOTH_FAILED = 2, /* nothing could be read, or written */
  QUOTH_USAGE = 3,  /* an option or an argument is wrong */
  QUOTH_MEMORY = 4, /* out of memory */
  QUOTH_END = 5     /* of quoth_reader_next(): there are no more articles */
} quoth_status;

/* The models, loaded. Making one takes milliseconds; keep it for all articles. */
typedef struct quoth_analyzer quoth_analyzer;
/* Articles one after the other. */
typedef struct quoth_reader quoth_reader;

/* What a call goes over. It stays the caller's, and so do the bytes that it points to. */
typedef struct quoth_inputs {
  /* Whatever the program takes: files, folders, archives, annotations, reports, databases; "-" is
     standard input. May be NULL if path_count is 0. */
  const char* const* paths;
  size_t path_count;
  /* Then JSON in memory, an object a line: articles ({"id": ..., "text": ...}), annotations and
     reports. May be NULL if lines_size is 0. */
  const char* lines;
  size_t lines_size;
} quoth_inputs;

/* "0.1.0". Static. */
const char* quoth_version(void);
/* The JSON Schema of an output, "annotation", "report", "diff", "timeline", "find" or "stats", or
   of "overrides"; NULL for another name. Static. */
const char* quoth_schema(const char* name);

/* Adds the word lists of a folder to the built-in ones, for the whole process. Only before the
   first analyzer is made, and not while other threads use quoth; *message is only set if the status
   is not QUOTH_OK. */
quoth_status quoth_add_lexicon(const char* folder, char** message);

/* Ends a result or a message. NULL is allowed, here and in the other calls that end something. */
void quoth_free(char* out);

/* Options: fast, guideline, model (an array of files), overrides (a file). *analyzer is only set if
   the status is QUOTH_OK, and *message only if it is not. */
quoth_status quoth_analyzer_new(const char* options, quoth_analyzer** analyzer, char** message);
void quoth_analyzer_free(quoth_analyzer* analyzer);
/* What annotations carry as "models": "encoder-1f0c92ab". Valid as long as the analyzer. */
const char* quoth_analyzer_models(const quoth_analyzer* analyzer);
/* Which lines of its overrides found nothing to correct in all that it was used for: a JSON array
   of {"path": "FILE:LINE", "reason": ...}. */
quoth_status quoth_analyzer_unfit(const quoth_analyzer* analyzer, char** out);

/* Annotates one article of `size` bytes. The result is an annotation: one line of JSON, without a
   line end. Options: id, title, date ("2016-09-12"), meta (an object that is carried along),
   offsets, layers, precise; format: ndjson, spacy, csv (rows without the header), brat, conllu.
   QUOTH_FAILED if it is empty or no text. */
quoth_status quoth_annotate(const quoth_analyzer* analyzer, const char* text, size_t size,
                            const char* options, char** out);

/* Who said what in all articles together. Options: reading, quotation, article; sort; format: json,
   text, markdown, html, csv. With text and markdown also all, max_speakers, max_statements; with
   text explain; with csv bom. QUOTH_PARTLY if "errors" of the report names inputs. */
quoth_status quoth_report(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                          const char* options, char** out);

/* Where a pattern occurs; `quoth find --help` has its notation. With the option like, a text, the
   quotations whose wording is nearest to it, and `pattern` is NULL. Other options: in; reading,
   quotation, article; with like top (10); with csv bom; format: json, text, csv. QUOTH_PARTLY if
   "errors" names inputs; nothing found is QUOTH_OK. */
quoth_status quoth_find(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                        const char* pattern, const char* options, char** out);

/* Who is quoted, how much and how. Options: by ("speaker", "article", "outlet" or "month"), or
   key_words; reading, quotation, article; with text top (40); with csv bom; format: json, text,
   csv. QUOTH_PARTLY if "errors" names inputs. */
quoth_status quoth_stats(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                         const char* options, char** out);

/* Compares `count` versions, two or more, oldest first. The result is a diff, or a timeline if
   there are more than two. Options: change (an array of kinds), kind; reading, quotation; format:
   json, text, markdown, html. QUOTH_FAILED if a version cannot be read. */
quoth_status quoth_diff(const quoth_analyzer* analyzer, const quoth_inputs* versions, size_t count,
                        const char* options, char** out);

/* Annotates articles into a database of SQLite, which is made if there is none. What it has already
   is kept. Another call may read the database by its path. Options: reading but for offsets; prune.
   The result is {"articles": N, "annotated": N, "errors": [{"path": ..., "reason": ...}]};
   QUOTH_PARTLY if there are errors. */
quoth_status quoth_update_database(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                                   const char* database, const char* options, char** out);

/* Annotates articles in order, on several threads, and holds only a few at a time. The reader keeps
   what it needs of the analyzer and the inputs. Options: reading; layers, precise and format as of
   quoth_annotate(). */
quoth_status quoth_reader_new(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                              const char* options, quoth_reader** reader, char** message);
/* The next annotation. QUOTH_FAILED if an input cannot be read: the message names it, and reading
   goes on with the next call. QUOTH_END at the end, with *out NULL. */
quoth_status quoth_reader_next(quoth_reader* reader, char** out);
void quoth_reader_free(quoth_reader* reader);

/* Runs the program quoth with its arguments, argv[0] included, and returns its exit status. It
   writes to the streams of the process, handles signals while it writes a file, and ends the
   process where memory ends. */
int quoth_main(int argc, char** argv);

#ifdef __cplusplus
}
#endif

#endif
