// A server that records each request as it comes over the wire, and answers what the request's path asks for.
'use strict';

const net = require('net');

const NTLM_CHALLENGE = Buffer.concat([
  Buffer.from('NTLMSSP\0'), Buffer.from([2, 0, 0, 0]), Buffer.from([8, 0, 8, 0, 56, 0, 0, 0]),
  Buffer.from([0x05, 0x82, 0x89, 0x02]), Buffer.from('0123456789abcdef', 'hex'), Buffer.alloc(8),
  Buffer.from([12, 0, 12, 0, 64, 0, 0, 0]), Buffer.from([10, 0, 0x61, 0x4a, 0, 0, 0, 15]),
  Buffer.from('WIRE', 'utf16le'), Buffer.from([2, 0, 8, 0]), Buffer.from('WIRE', 'utf16le')
]).toString('base64');

// Paths that script an answer; all others get a 200.
const ANSWERS = [
  [/^\/answer\/(\d+)\/([^/?]*)\/now$/, (match) => [Number(match[1]), [['Location', decodeURIComponent(match[2])]]]],
  [/^\/digest\/([^/?]*)\/([^/?]*)/, (match, credentials) => (/^digest /i.test(credentials) ? null : [
    401, [['WWW-Authenticate', digestChallenge(match[1], decodeURIComponent(match[2]))]]
  ])],
  [/^\/ntlm(?![^/?])/, (match, credentials) => {
    const token = credentials.replace(/^(ntlm|negotiate) /i, '');
    if (token.startsWith('TlRMTVNTUAAD')) { return null; }
    const isFirst = token.startsWith('TlRMTVNTUAAB');
    return [401, [['WWW-Authenticate', isFirst ? `NTLM ${NTLM_CHALLENGE}` : 'NTLM']]];
  }]
];

function digestChallenge (algorithm, qop) {
  const named = algorithm === 'none' ? '' : `, algorithm=${algorithm}`;
  return `Digest realm="wire", nonce="bm9uY2U", opaque="b3BhcXVl"${named}${qop === 'none' ? '' : `, qop="${qop}"`}`;
}

function headerOf (headers, name) {
  return (headers.find(([key]) => key.toLowerCase() === name) || ['', ''])[1];
}

function answerOf (request) {
  for (const [pattern, answer] of ANSWERS) {
    const match = pattern.exec(request.target);
    const found = match && answer(match, headerOf(request.headers, 'authorization'));
    if (found) { return { status: found[0], headers: found[1] }; }
  }
  return null;
}

function parseHead (head) {
  const [first, ...lines] = head.toString('latin1').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
  });
  const [method, target] = [first.slice(0, first.indexOf(' ')), first.slice(first.indexOf(' ') + 1, first.lastIndexOf(' '))];
  return { method, target, headers };
}

// The body at the start of the bytes and how many they take, or null while some are missing.
function takeBody (bytes, headers) {
  if (headerOf(headers, 'transfer-encoding').toLowerCase() !== 'chunked') {
    const length = Number(headerOf(headers, 'content-length')) || 0;
    return bytes.length < length ? null : [bytes.subarray(0, length), length];
  }
  const chunks = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.toString('latin1', at, end), 16);
    if (end < 0 || bytes.length < end + size + 4) { return null; }
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + size + 4;
    if (!size) { return [Buffer.concat(chunks), at]; }
  }
}

function bytesOf (request, answer) {
  const body = request.method === 'HEAD' ? '' : '{"ok":true}';
  const { status, headers } = answer || { status: 200, headers: [] };
  const lines = [['Content-Type', 'application/json'], ['Content-Length', '11'], ...headers];
  const head = [`HTTP/1.1 ${status} Answer`, ...lines.map((header) => header.join(': '))].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${body}`, 'latin1');
}

class Capture {
  constructor () {
    this.origins = new Map();
    this.requests = [];
    this.server = net.createServer((socket) => this.serve(socket));
  }

  async start () {
    await new Promise((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
  }

  close () {
    this.server.close();
  }

  // A connection for one origin, whatever its name.
  connect (origin) {
    const socket = net.connect(this.server.address().port, '127.0.0.1');
    socket.once('connect', () => { this.origins.set(socket.localPort, origin); });
    return socket;
  }

  take () {
    return this.requests.splice(0);
  }

  serve (socket) {
    let waiting = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      waiting = this.read(socket, Buffer.concat([waiting, data]));
    });
  }

  // Records the requests at the start of the bytes; what is left.
  read (socket, bytes) {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) { return bytes; }
    const request = parseHead(bytes.subarray(0, end));
    const body = takeBody(bytes.subarray(end + 4), request.headers);
    if (!body) { return bytes; }
    const answer = answerOf(request);
    const origin = this.origins.get(socket.remotePort);
    this.requests.push({ ...request, ...origin, body_b64: body[0].toString('base64'), ...(answer ? { answer } : {}) });
    socket.write(bytesOf(request, answer));
    return this.read(socket, bytes.subarray(end + 4 + body[1]));
  }
}

module.exports = { Capture };
