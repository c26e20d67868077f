// Runs a collection in Postman's runtime, and gives what it put on the wire for each request.
'use strict';

const { seed } = require('./frozen');
const { EventEmitter } = require('events');
const fs = require('fs');
const http = require('http');
const https = require('https');
const runtime = require('postman-runtime');
const sdk = require('postman-collection');
const { Capture } = require('./capture');

const DEFAULT_PORTS = { http: 80, https: 443 };

// Gives each request of a collection its position as its id, and removes the scripts.
function prepare (node, path, rows) {
  delete node.event;
  if (!Array.isArray(node.item)) { return; }
  node.item.forEach((child, index) => {
    if (!child || typeof child !== 'object') { return; }
    delete child._postman_id;
    child.id = `${path}item/${index}`;
    if (!child.item) { rows.set(child.id, { path: child.id, name: child.name }); }
    prepare(child, `${child.id}/`, rows);
  });
}

function agent (Agent, scheme, capture) {
  const made = new Agent({ keepAlive: false });
  made.createConnection = ({ host, port }) => capture.connect({ scheme, authority: authority(scheme, host, port) });
  return made;
}

function authority (scheme, host, port) {
  const name = host.includes(':') ? `[${host}]` : host;
  return Number(port || DEFAULT_PORTS[scheme]) === DEFAULT_PORTS[scheme] ? name : `${name}:${port}`;
}

// Stands for the sandbox, which nothing needs without scripts, and which takes long to start.
function noSandbox () {
  return Object.assign(new EventEmitter(), { dispose () {}, execute () {} });
}

function options (environment, capture) {
  return {
    environment: new sdk.VariableScope(environment || {}),
    fileResolver: fs,
    host: { external: true, instance: noSandbox() },
    timeout: { request: 2000, global: 0 },
    requester: {
      agents: { http: agent(http.Agent, 'http', capture), https: agent(https.Agent, 'https', capture) },
      useWhatWGUrlParser: true,
      followRedirects: true,
      protocolVersion: 'http1',
      ignoreProxyEnvironmentVariables: true
    }
  };
}

function finish (row, requests) {
  const { answer, ...last } = requests.at(-1) || {};
  Object.assign(row, { n: requests.length }, last, requests.length > 1 ? { all: requests } : {});
}

function events (rows, capture, done) {
  let row;
  const failed = (error) => { if (error && row) { row.error = String(error.message || error); } };
  const leave = () => { if (row) { finish(row, capture.take()); } row = undefined; };
  return {
    beforeItem (error, cursor, item) {
      leave();
      row = rows.get(item.id);
      seed(item.id);
    },
    request: failed,
    item: failed,
    exception (cursor, error) { failed(error); },
    done () {
      leave();
      done([...rows.values()]);
    }
  };
}

// Gives one row a request, in the order of the collection. `onFailure` gets what to call if the runtime throws.
async function record (collection, environment, onFailure = () => {}) {
  const rows = new Map();
  prepare(collection, '', rows);
  // A new one each time: a request that comes late must not be taken for one of the next collection.
  const capture = new Capture();
  await capture.start();
  try {
    return await new Promise((resolve, reject) => {
      onFailure(reject);
      new runtime.Runner().run(new sdk.Collection(collection), options(environment, capture), (error, run) => {
        if (error) { reject(error); return; }
        run.start(events(rows, capture, resolve));
      });
    });
  } finally {
    capture.close();
  }
}

module.exports = { record };
