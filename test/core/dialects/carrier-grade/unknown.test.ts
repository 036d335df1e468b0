/** What is not known is not wrong: missing, broken, masked and vendor files make rules silent, and copies are left out. */
import { describe, expect, test } from 'vitest';
import { cloudFiles, properties } from '../../../../server/src/core/dialects/carrier-grade/examples.js';
import { analysesOf } from '../../../support/check-rule.js';

function found(files: Readonly<Record<string, string>>): string[] {
  return analysesOf(files)
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule.replace('carrier-grade/', ''));
}

type CloudPatch = NonNullable<Parameters<typeof cloudFiles>[0]>;

const patched = (patch: CloudPatch) => found(cloudFiles(patch));

test('the example cloud has nothing wrong in it', () => {
  expect(patched({})).toEqual([]);
});

describe('silent', () => {
  test.each<[string, CloudPatch]>([
    ['when the environment is missing', { 'environment.json': undefined }],
    ['when the servers are missing', { 'node-provision.json': undefined }],
    ['when the definition is missing', { 'definition.json': undefined }],
    ['when the variables are missing', { 'vars/ansible.json': undefined, 'vars/wr.json': undefined }],
    ['when the delivered control plane is missing', { '.hos/ccp-dcn-esx.json': undefined }],
    ['when a directory has no service users', { [`vars/ldap.json ${properties}.ldap_ou`]: undefined }],
    [
      'about services that were never published',
      { '.hos/ccp-dcn-esx.json tiers.0.services.0.name': 'XYZ-ABC' },
    ],
    ['about names of networks by the terms of the product', terms()],
  ])('%s', (_what, patch) => {
    expect(patched(patch)).toEqual([]);
  });

  test('about the rest of the cloud while one file is being typed', () => {
    const files = cloudFiles();
    for (const name of Object.keys(files)) {
      const broken = { ...files, [name]: (files[name] ?? '').slice(0, -40) };
      const others = found(broken).filter((rule) => !rule.startsWith('common/'));
      expect(others, name).toEqual([]);
    }
  });

  test('about how a copy fits the cloud', () => {
    const files = cloudFiles();
    const copy = cloudFiles({ 'environment.json node-type.2.name': 'VRX' })['environment.json'] ?? '';
    expect(found({ ...files, 'environment-two.json': copy })).toEqual(['cg-node-type-unknown']);
  });
});

test('masked addresses are one mistake each, and nothing is concluded from them', () => {
  expect(
    patched({
      'environment.json node-type.0.interface-map.0.logical-network-map.0.network-address': {
        cidr: '10.x.x.x/24',
        'start-address': '10.x.x.x',
        gateway: '10.x.x.x',
      },
    }),
  ).toEqual(['cg-masked-value', 'cg-masked-value', 'cg-masked-value']);
});

test('a broken ref is one mistake', () => {
  expect(
    patched({
      'environment.json node-type.2.interface-map.0.logical-network-map.0.ref': 'ccn-INTF0-managment',
    }),
  ).toEqual(['cg-ref-unresolved']);
});

/** Every network called by its term, in both files that name networks. */
function terms(): CloudPatch {
  const map = 'environment.json node-type.0.interface-map.0.logical-network-map';
  const dcn = 'environment.json node-type.1.interface-map';
  const vrg = 'environment.json node-type.2.interface-map';
  const wr = `vars/wr.json ${properties}.logical_interface.0.network`;
  return {
    [`${map}.0.name`]: 'CLM',
    [`${map}.1.name`]: 'CAN',
    [`${map}.2.name`]: 'BLS',
    [`${dcn}.0.logical-network-map.0`]: { name: 'CLM', ref: 'ccn-INTF0-CLM' },
    [`${dcn}.0.logical-network-map.1.name`]: 'DCM',
    [`${dcn}.1.logical-network-map.0.name`]: 'TUL',
    [`${vrg}.0.logical-network-map.0`]: { name: 'CLM', ref: 'ccn-INTF0-CLM' },
    [`${vrg}.1.logical-network-map.0`]: { name: 'TUL', ref: 'dcn-INTF1-TUL' },
    [`${wr}.0.name`]: 'CLM',
    [`${wr}.1.name`]: 'BLS',
    [`${wr}.2.name`]: 'CAN',
  };
}
