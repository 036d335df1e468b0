/** The networks around an address are those that a look at every network would find: nested, apart, side by side. */
import { expect, test } from 'vitest';
import { exampleModel } from '../../../../server/src/core/dialects/input-model/examples.js';
import { analysesOf, analysisIn } from '../../../support/check-rule.js';

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
}

const HEAD = 'product:\n  version: 2\n\n';

/** An address of 10.0.0.0/16 by the number that its last two bytes are. */
const dotted = (value: number) => `10.0.${value >> 8}.${value & 255}`;

test.each([1, 2, 3, 4, 5])('addresses and networks by chance, seed %i', (seed) => {
  const roll = dice(seed);
  const networks = Array.from({ length: 40 }, () => {
    const prefix = 22 + roll(8);
    const size = 2 ** (32 - prefix);
    const first = Math.floor(roll(65_536) / size) * size;
    return { first, last: first + size - 1, cidr: `${dotted(first)}/${prefix}` };
  });
  const addresses = Array.from({ length: 300 }, () => 1 + roll(65_534));
  const files = exampleModel({
    'data/networks.yml': `${HEAD}networks:\n${networks
      .map(({ cidr }, at) => `  - name: NET-${at}\n    network-group: MANAGEMENT\n    cidr: ${cidr}\n`)
      .join('')}`,
    'data/servers.yml': `${HEAD}servers:\n${addresses
      .map((value, at) => `  - id: s${at}\n    ip-addr: ${dotted(value)}\n    role: COMPUTE-ROLE\n`)
      .join('')}`,
  });
  const analysis = analysisIn(analysesOf(files), 'data/servers.yml');
  const found = analysis
    .everyFinding()
    .filter(({ rule }) => rule === 'input-model/server-ip-no-network')
    .map(({ span }) => analysis.file.text.slice(span.start, span.end));
  const lost = addresses.filter(
    (value) => !networks.some(({ first, last }) => first < value && value < last),
  );
  expect(lost.length).toBeGreaterThan(20);
  expect(found).toEqual(lost.map(dotted));
});
