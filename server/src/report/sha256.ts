/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal digits. Node and browsers have it in ways that differ, and a
 * finding must be known again by the same words wherever it was found.
 */

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard defines its constants. */
function fractions(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let each = 2; primes.length < count; each++)
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  return primes.map((prime) => Math.trunc((root(prime) % 1) * 2 ** 32) | 0);
}

const START = fractions(8, Math.sqrt);

const ROUNDS = fractions(64, Math.cbrt);

const BLOCK = 64;

export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  let state = START;
  const schedule = new Int32Array(ROUNDS.length);
  for (let at = 0; at < words.byteLength; at += BLOCK) {
    for (let i = 0; i < ROUNDS.length; i++)
      schedule[i] = i < 16 ? words.getInt32(at + i * 4) : extended(schedule, i);
    state = compressed(state, schedule);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A one, zeros, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function extended(schedule: Int32Array, i: number): number {
  const a = schedule[i - 15] ?? 0;
  const b = schedule[i - 2] ?? 0;
  const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
  const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
  return (schedule[i - 16] ?? 0) + first + (schedule[i - 7] ?? 0) + second;
}

function compressed(state: readonly number[], schedule: Int32Array): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [i, round] of ROUNDS.entries()) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + round + (schedule[i] ?? 0)) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => ((state[i] ?? 0) + word) | 0);
}
