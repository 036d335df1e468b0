/** Which releases a model may be for is told by what only some of them have. */
import { expect, test } from 'vitest';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import { type ClmRelease, clmReleases } from '../../../../../server/src/core/architecture/clm-releases.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import { buildModel } from '../../../../../server/src/core/dialects/input-model/model/input-model.js';

const ALL = clmReleases.map(({ id }) => id);

const root = 'file:///model/';
const dialect = bindDialect(inputModelDialect);

function readFrame(text: string, releases: readonly ClmRelease[] = []) {
  const product = 'product:\n  version: 2\n';
  const config = dialect.read(
    `${root}cloudConfig.yml`,
    product,
    { kind: 'cloud-config', language: 'yaml' },
    {},
  );
  const data = dialect.read(`${root}data/cp.yml`, product + text, { kind: 'data', language: 'yaml' }, {});
  return buildModel([config, data], root, releases, undefined).frame;
}

const plane = (components: string, more = '') =>
  `control-planes:\n  - name: cp\n    clusters:\n      - service-components: [${components}]\n${more}`;

test.each([
  ['keystone-api, own-thing', '', ALL, undefined],
  [
    'vsa',
    '',
    ['hos2.0', 'hos2.1', 'hos3.0', 'hos4.0', 'hos5.0'],
    "'vsa' was removed after Helion OpenStack 5.0",
  ],
  [
    'barbican-api, vsa',
    '',
    ['hos3.0', 'hos4.0', 'hos5.0'],
    "'barbican-api' was added in Helion OpenStack 3.0, and 'vsa' was removed after Helion OpenStack 5.0",
  ],
  [
    'freezer-api, cassandra',
    '',
    ['soc8'],
    "'cassandra' was added in SUSE OpenStack Cloud 8, and 'freezer-api' was removed after SUSE OpenStack Cloud 8",
  ],
  ['manila-api', '', ['soc8', 'soc9'], "'manila-api' was added in SUSE OpenStack Cloud 8"],
  ['octavia-client', '', ['soc9'], "'octavia-client' was added in SUSE OpenStack Cloud 9"],
  [
    'vsa',
    'regions:\n  - name: r\n',
    ['hos3.0', 'hos4.0', 'hos5.0'],
    "'regions' was added in Helion OpenStack 3.0, and 'vsa' was removed after Helion OpenStack 5.0",
  ],
  [
    'vsa',
    '    uses: []\n',
    ['hos3.0', 'hos4.0', 'hos5.0'],
    "'uses' was added in Helion OpenStack 3.0, and 'vsa' was removed after Helion OpenStack 5.0",
  ],
  ['vsa, octavia-client', '', ALL, undefined],
] as const)('%s %j', (components, more, releases, reason) => {
  const { possible, reason: said } = readFrame(plane(components, more)).generation;
  expect(possible).toEqual(releases);
  expect(said).toBe(reason);
});

test('what is set counts, and has no reason', () => {
  const { generation } = readFrame(plane('vsa'), ['soc9']);
  expect(generation).toEqual({ possible: ['soc9'], described: ['soc9'], value: 'soc9' });
});

test.each([
  [['hos2.0', 'hos5.0'], 'hos'],
  [['hos5.0', 'soc8'], undefined],
  [['soc8'], 'soc8'],
] as const)('%j are described by %s', (releases, value) => {
  expect(readFrame(plane('vsa'), releases).generation.value).toBe(value);
});
