// Converts a collection to OpenAPI with postman2openapi: node openapi.js PACKAGES COLLECTION FILE.
'use strict';

const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [packages, collection, file] = process.argv.slice(2);
const { transpile } = createRequire(path.join(packages, 'index.js'))('postman2openapi');

fs.writeFileSync(file, JSON.stringify(transpile(JSON.parse(fs.readFileSync(collection)))));
