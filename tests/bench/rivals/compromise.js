// Runs compromise on a folder of articles; prints tags, quotations and people as JSON.
const fs = require('fs');
const path = require('path');
const nlp = require('compromise');

const folder = process.argv[2];
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
  const doc = nlp(fs.readFileSync(path.join(folder, file), 'utf8'));
  const found = {
    id: file,
    sentences: doc.json({ offset: true }),
    quotations: doc.quotations().out('array'),
    people: doc.people().out('array'),
  };
  process.stdout.write(JSON.stringify(found) + '\n');
}
