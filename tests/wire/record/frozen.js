// A clock that stands still and randomness that repeats. Must be loaded before anything that uses either.
'use strict';

const crypto = require('crypto');

const NOW = Date.parse('2026-01-02T03:04:05.000Z');
const RealDate = Date;
let state = 0;

class FrozenDate extends RealDate {
  constructor (...parts) {
    super(...(parts.length ? parts : [NOW]));
  }

  static now () {
    return NOW;
  }
}

// The Mulberry32 generator: small, and the same everywhere.
function random () {
  state = (state + 0x6D2B79F5) | 0;
  let word = Math.imul(state ^ (state >>> 15), state | 1);
  word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
  return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
}

function fill (array) {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  bytes.forEach((_, index) => { bytes[index] = random() * 256; });
  return array;
}

function randomBytes (size, callback) {
  const bytes = fill(Buffer.alloc(size));
  return callback ? process.nextTick(callback, null, bytes) : bytes;
}

function seed (text) {
  state = crypto.createHash('sha256').update(text).digest().readInt32LE();
}

global.Date = FrozenDate;
Math.random = random;
Object.assign(crypto, { randomBytes, randomFillSync: fill });

module.exports = { seed };
