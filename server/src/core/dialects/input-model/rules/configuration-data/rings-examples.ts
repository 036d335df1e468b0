/** Examples that several pages about rings show. */
import { indent } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of the rings of Swift';

export const RINGS = [
  'rings:',
  '  - name: account',
  '    display-name: Account Ring',
  '    partition-power: 17',
].join('\n');

export const inData = (rings: string) => `control_plane_rings:\n${indent(rings, 2).trimEnd()}`;

export const oldForm = (...regions: readonly string[]): Readonly<Record<string, string>> => ({
  'data/rings.yml': `product:\n  version: 2\n\nring-specifications:\n${regions
    .map((region) => `  - region-name: ${region}\n${indent(RINGS, 4)}`)
    .join('')}`,
});
