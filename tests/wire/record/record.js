#!/usr/bin/env node
// node record.js COLLECTION.json [ENVIRONMENT.json] > RECORDING.jsonl
// node record.js --serve    reads {"collection": ..., "environment": ...} a line, answers {"rows": [...]} a line
'use strict';

const { record } = require('./runner');
const fs = require('fs');
const readline = require('readline');

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function serve () {
  let fail;
  process.on('uncaughtException', (error) => fail(error));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { collection, environment } = JSON.parse(line);
    write(await record(collection, environment, (reject) => { fail = reject; }).then(
      (rows) => ({ rows }), (error) => ({ error: String(error.message || error) })));
  }
}

async function main (files) {
  if (files[0] === '--serve') {
    await serve();
  } else {
    (await record(...files.map(read))).forEach(write);
  }
  process.exit(0);
}

main(process.argv.slice(2));
