// Makes the curl and the Python snippet of requests with postman-code-generators, and writes each into a file.
// node snippets.js PACKAGES COLLECTION FOLDER [NUMBER]: of all requests, or of the one with this number, from 0.
'use strict';

const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [packages, collection, folder, number] = process.argv.slice(2);
const load = createRequire(path.join(packages, 'index.js'));
const generators = load('postman-code-generators');
const { Collection } = load('postman-collection');

const KINDS = [['curl', 'curl', 'sh'], ['python', 'requests', 'py']];
const items = [];
new Collection(JSON.parse(fs.readFileSync(collection))).forEachItem((item) => items.push(item));
const first = number === undefined ? 0 : Number(number);
const last = number === undefined ? items.length : first + 1;
for (let place = first; place < last; place += 1) {
  for (const [language, variant, ending] of KINDS) {
    generators.convert(language, variant, items[place].request, {}, (error, snippet) => {
      if (error) throw new Error(error);
      fs.writeFileSync(path.join(folder, `${place}.${ending}`), snippet);
    });
  }
}
