// Runs winkNLP on a folder of articles; prints sentences, tags, lemmas and entities as JSON.
const fs = require('fs');
const path = require('path');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));

const its = nlp.its;
const folder = process.argv[2];
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
  const doc = nlp.readDoc(fs.readFileSync(path.join(folder, file), 'utf8'));
  const found = {
    id: file,
    sentences: doc.sentences().out(its.span),
    tokens: doc.tokens().out(its.value),
    tags: doc.tokens().out(its.pos),
    lemmas: doc.tokens().out(its.lemma),
    entities: doc.entities().out(its.detail),
  };
  process.stdout.write(JSON.stringify(found) + '\n');
}
