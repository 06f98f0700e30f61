-- The tables of a database of articles, as `quoth annotate … -o FILE.db` writes them: version 2.
--
-- The application_id is "Qoth", the user_version the version of the schema.
-- Places are [start, "end") in Unicode code points of the article's text, from 0, so that
-- substr(text, start + 1, "end" - start) is what stands there. A text is kept once, in `articles`;
-- the views at the end show the words of the quotations. The numbers of rows (`article`, `speaker`,
-- `quotation`) hold within one file; `id` is what other outputs of quoth call the same thing.

PRAGMA application_id = 1366258792;
PRAGMA user_version = 2;

-- 'generator': the program that wrote it; 'report': 'current' if the tables of the report are of
-- these articles, 'stale' if articles have changed since, absent if there was no report; 'media':
-- of which quotations the report is ('speech,writing').
CREATE TABLE about (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE articles (
  article INTEGER PRIMARY KEY,
  id TEXT NOT NULL,        -- the path in the folder, or the id of its line, row, entry
  digest TEXT NOT NULL,    -- of the text
  stamp TEXT NOT NULL,     -- of the article as it was given, the models and the program
  encoding TEXT NOT NULL,  -- of the bytes it was read from
  models TEXT NOT NULL,    -- what made the layers
  language TEXT,           -- 'de'; null for English, and where it cannot be told
  title TEXT NOT NULL,     -- the headline; may be empty
  date TEXT,               -- '2016-09-12'
  meta TEXT NOT NULL,      -- a JSON object: what came with the article
  text TEXT NOT NULL,
  UNIQUE (id, stamp)
);

CREATE TABLE paragraphs (
  article INTEGER NOT NULL REFERENCES articles,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  role TEXT NOT NULL,  -- headline, standfirst, heading, body, item, caption, signature, furniture
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

CREATE TABLE sentences (
  article INTEGER NOT NULL REFERENCES articles,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,  -- from 0
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

-- Words as Universal Dependencies has them: "don't" is two.
CREATE TABLE tokens (
  article INTEGER NOT NULL REFERENCES articles,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  tag TEXT NOT NULL,    -- of the Penn Treebank; may be empty
  lemma TEXT NOT NULL,  -- may be empty
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

-- What stands between quotation marks, with them, whether or not anyone is quoted.
CREATE TABLE quoted (
  article INTEGER NOT NULL REFERENCES articles,
  number INTEGER NOT NULL,  -- from 0
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  marks TEXT NOT NULL,    -- double, single, guillemets
  open INTEGER NOT NULL,  -- 1 if the closing mark is missing
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

-- Those whom an article quotes, or who are spoken to in it.
CREATE TABLE speakers (
  speaker INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,           -- 'andrew-parker'
  name TEXT NOT NULL,
  kind TEXT NOT NULL,         -- person, organization, group, document, unnamed
  description TEXT NOT NULL   -- 'director general of MI5'; may be empty
);
CREATE INDEX speakers_of_article ON speakers (article);
CREATE INDEX speakers_by_id ON speakers (id);

CREATE TABLE aliases (
  speaker INTEGER NOT NULL REFERENCES speakers,
  name TEXT NOT NULL,
  PRIMARY KEY (speaker, name)
) WITHOUT ROWID;

-- Where an article speaks of a speaker, by pronouns too.
CREATE TABLE mentions (
  speaker INTEGER NOT NULL REFERENCES speakers,
  number INTEGER NOT NULL,  -- from 0
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (speaker, number)
) WITHOUT ROWID;

-- Names, and expressions of time and amount.
CREATE TABLE entities (
  article INTEGER NOT NULL REFERENCES articles,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  label TEXT NOT NULL,  -- PERSON, ORG, LOC, MISC, DATE, TIME, MONEY, PERCENT, QUANTITY
  speaker INTEGER REFERENCES speakers,
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

CREATE TABLE quotations (
  quotation INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,                        -- 'q-0123abcd'
  type TEXT NOT NULL,                      -- direct, mixed, indirect
  medium TEXT NOT NULL,                    -- speech, writing, thought, act
  sign TEXT NOT NULL,                      -- '+' said, '-' denied or refused, '?' asked
  speaker INTEGER REFERENCES speakers,
  resolved_by TEXT NOT NULL,               -- how the source was resolved to the speaker
  addressee INTEGER REFERENCES speakers,
  cue_start INTEGER,                       -- the words that signal it: "said"
  cue_end INTEGER,
  source_start INTEGER,                    -- the words that say who said it
  source_end INTEGER,
  paragraph INTEGER NOT NULL,              -- of the start of the content, from 0
  sentence INTEGER NOT NULL,
  continues INTEGER REFERENCES quotations, -- the quotation that this one continues
  within INTEGER REFERENCES quotations,    -- the one that this one is nested in
  confidence REAL NOT NULL,                -- the estimated chance that all parts are right
  -- The words and then the lemmas as `quoth find` compares them ("lovland gon na"), where the index
  -- spells or divides them otherwise ("Løvland", "gonna"); null in most quotations.
  folded TEXT
);
CREATE INDEX quotations_of_article ON quotations (article);
CREATE INDEX quotations_of_speaker ON quotations (speaker);

-- The content of a quotation, in one piece or several, quotation marks included.
CREATE TABLE pieces (
  quotation INTEGER NOT NULL REFERENCES quotations,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  left_out INTEGER NOT NULL,  -- 1 if words of the article are left out before this piece
  PRIMARY KEY (quotation, start)
) WITHOUT ROWID;

-- What a quotation says, as it is written and in lemmas.
CREATE VIEW quotation_words AS
SELECT
  q.quotation,
  q.article,
  (SELECT group_concat(
     iif(p.left_out, '… ', '') || substr(a.text, p.start + 1, p."end" - p.start), ' ')
   FROM pieces AS p WHERE p.quotation = q.quotation) AS text,
  (SELECT group_concat(t.lemma, ' ')
   FROM pieces AS p CROSS JOIN tokens AS t
   WHERE p.quotation = q.quotation AND t.article = q.article
   AND t.start >= p.start AND t.start < p."end") AS lemmas,
  q.folded
FROM quotations AS q JOIN articles AS a ON a.article = q.article;

-- SELECT rowid FROM quotation_index WHERE quotation_index MATCH 'bridge' gives quotations.
CREATE VIRTUAL TABLE quotation_index USING fts5 (
  text, lemmas, folded, content = 'quotation_words', content_rowid = 'quotation',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Who said what, a quotation a row.
CREATE VIEW who_said_what AS
SELECT
  q.quotation,
  a.id AS article,
  a.title,
  a.date,
  s.name AS speaker,
  s.kind,
  s.description,
  q.type,
  q.medium,
  q.sign,
  substr(a.text, q.cue_start + 1, q.cue_end - q.cue_start) AS cue,
  w.text,
  t.name AS addressee,
  q.paragraph + 1 AS paragraph,
  q.confidence
FROM quotations AS q
JOIN articles AS a ON a.article = q.article
JOIN quotation_words AS w ON w.quotation = q.quotation
LEFT JOIN speakers AS s ON s.speaker = q.speaker
LEFT JOIN speakers AS t ON t.speaker = q.addressee;

-- The report of all articles, as `quoth report FILE.db -o FILE.db` writes it: speakers under one
-- name, and what several articles carry; of speech and writing, unless another --medium was asked
-- for.
CREATE TABLE report_articles (
  number INTEGER PRIMARY KEY,  -- in the order of the report
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,            -- with a suffix if several texts have one id
  title TEXT NOT NULL,
  date TEXT,
  models TEXT NOT NULL
);
CREATE INDEX report_articles_by_article ON report_articles (article);

CREATE TABLE report_speakers (
  report_speaker INTEGER PRIMARY KEY,  -- in the order of the report
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  description TEXT NOT NULL,
  quotations INTEGER NOT NULL          -- without those that copies repeat
);

CREATE TABLE report_aliases (
  report_speaker INTEGER NOT NULL REFERENCES report_speakers,
  name TEXT NOT NULL,
  PRIMARY KEY (report_speaker, name)
) WITHOUT ROWID;

-- The same thing said by one speaker; nobody's statements have no report_speaker.
CREATE TABLE statements (
  statement INTEGER PRIMARY KEY,  -- in the order of the report
  id TEXT NOT NULL,               -- 's-0123abcd'
  report_speaker INTEGER REFERENCES report_speakers,
  sign TEXT NOT NULL,
  quotation INTEGER NOT NULL REFERENCES quotations  -- the fullest wording
);
CREATE INDEX statements_of_report_speaker ON statements (report_speaker);
CREATE INDEX statements_by_quotation ON statements (quotation);

CREATE TABLE variants (
  quotation INTEGER PRIMARY KEY REFERENCES quotations,
  statement INTEGER NOT NULL REFERENCES statements,
  relation TEXT NOT NULL  -- of its wording to the fullest: same, shorter, longer, reworded
);
CREATE INDEX variants_of_statement ON variants (statement);

-- Who else has the words of a statement between quotation marks, and in which articles.
CREATE TABLE also_given_to (
  statement INTEGER NOT NULL REFERENCES statements,
  report_speaker INTEGER NOT NULL REFERENCES report_speakers,
  article INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (statement, report_speaker, article)
) WITHOUT ROWID;
CREATE INDEX also_given_to_by_article ON also_given_to (article);

-- Articles with the same text as another.
CREATE TABLE copies (
  article INTEGER PRIMARY KEY REFERENCES articles,
  original INTEGER NOT NULL REFERENCES articles
);

-- The people and things that the articles name.
CREATE TABLE report_entities (
  entity INTEGER PRIMARY KEY,  -- in the order of the report
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL
);
