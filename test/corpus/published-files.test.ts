/**
 * Published installer and carrier-grade files, read where they lie: each gives exactly the errors and warnings that are
 * listed here, by rule and number. What is not listed is clean. A file stands alone, as it did on its page.
 */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/index.js';
import { type CorpusFile, describeCorpus } from '../support/corpus.js';

type Expected = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ROUTER = { 'installer/fixed-range-public': 1, 'installer/customer-router-off-management': 1 };
const MINIMAL = {
  'installer/env-empty-value': 2,
  'installer/svc-missing': 1,
  'installer/virtual-interface-missing': 1,
};
const VLAN_SAMPLE = {
  'installer/bm-range-outside': 2,
  'installer/customer-router-off-management': 1,
  'installer/dvr-esx': 1,
};
const DUMP = { 'installer/env-empty-value': 2, 'common/json-unclosed': 1 };

const installerFiles: Expected = {
  'baremetal-1.1-swift-object-line.csv': { 'baremetal/csv-disk-low': 1 },
  'baremetal-1.1-swift-proxy-line.csv': { 'baremetal/csv-disk-low': 1 },
  'baremetal-1.1-vsa-lines.csv': { 'baremetal/csv-disk-low': 2 },
  'baremetal-1.1.csv': { 'baremetal/csv-disk-low': 2 },
  'ceph-orchestration.json': { 'common/json-unclosed': 1 },
  'ceph-server.json': { 'common/json-prose': 1 },
  'esx-custom-ips-1.1.json': {
    'installer/bm-cidr-missing': 1,
    'installer/bridge-interface-missing': 1,
    'installer/customer-router-conflict': 1,
    'installer/dvr-esx': 1,
  },
  'esx-custom-ips-vlan-1.0.json': VLAN_SAMPLE,
  'esx-custom-ips-vlan-1.1.json': VLAN_SAMPLE,
  // The same ranges as in the JSON of that scenario.
  'envvars/env_vars-esx-scenario2-vlan.sh': { 'installer/bm-range-outside': 2 },
  'kvm-custom-ips-1.0-draft.json': ROUTER,
  'kvm-custom-ips-1.0.json': ROUTER,
  'kvm-custom-ips-1.1-draft-nameserver-keys.json': {
    ...ROUTER,
    'installer/floating-outside-cidr': 1,
    'installer/env-dns-nameserver-keys': 3,
  },
  'kvm-custom-ips-1.1.json': { ...ROUTER, 'installer/floating-outside-cidr': 1 },
  'overcloud-config-3par-brocade.json': {
    'installer/backend-san-ip': 1,
    'installer/svc-missing': 1,
    'installer/virtual-interface-missing': 1,
    'installer/zone-manager-in-3par': 1,
  },
  'overcloud-config-fcp-1.0.json': {
    'installer/bridge-interface-brbm': 1,
    'installer/fixed-range-public': 1,
    'installer/svc-route-outside': 1,
  },
  'overcloud-config-minimal-kvm.json': MINIMAL,
  'overcloud-config-swift-scaleout.json': { ...MINIMAL, 'installer/swift-proxy-missing': 1 },
  'overcloud-config-vsa-1.0.fixed.json': MINIMAL,
  'overcloud-config-vsa-1.0.json': DUMP,
  'overcloud-config-vsa-1.1.fixed.json': { ...MINIMAL, 'installer/ntp-key-missing': 1 },
  'overcloud-config-vsa-1.1.json': DUMP,
  // The final page spells an option as an earlier revision, and the driver, do not.
  'passthrough/overcloud_brocade_config.json': { 'installer/brocade-option-spelling': 2 },
  'passthrough/overcloud_neutron_dhcp_agent-1.1.json': { 'installer/passthrough-template-value': 1 },
  'passthrough/overcloud_neutron_dhcp_agent-troubleshooting.json': {
    'common/json-prose': 1,
    'installer/passthrough-template-value': 1,
  },
  'passthrough/overcloud_neutron_ml2_conf-vlan-fragment.json': {
    'common/json-duplicate-key': 4,
    'common/json-missing-comma': 2,
    'common/json-unclosed': 1,
  },
  'vm-plan-fcp-1.1.csv': { 'baremetal/vmplan-role': 2 },
};

/** Files that are ours by what they hold, and those that are not. */
const notOurs = [/^README\.md$/, /\.jsonfrag$/];

/** Carrier-grade pages that are broken JSON on purpose: only what the rules of the dialect say is listed. */
const MASKED = /-masked|broken|malformed|fragment|template|draft/;

const carrierGradeFiles: Expected = {
  '1.1-kvm-esx-memphis/ansible.json': { 'carrier-grade/cg-xmpp-name': 2, 'carrier-grade/cg-xmpp-domain': 2 },
  '1.1-kvm-esx-memphis/esx-first-revision.json': { 'carrier-grade/cg-esx-example-values': 2 },
  '1.1-kvm-esx-memphis/wr.json': { 'carrier-grade/cg-wr-backup-small': 1 },
};

function countsOf({ name, text }: CorpusFile, part: string): Record<string, number> | undefined {
  const analysis = analyse({ uri: `file:///${part}/${name}`, text });
  if (!analysis) return undefined;
  expect(analysis.failures()).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { rule, severity } of analysis.findings())
    if (severity === 'error' || severity === 'warning') counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describeCorpus('hos1', (files) => {
  test.each(files.map((file) => [file.name, file] as const))('%s', (name, file) => {
    const counts = countsOf(file, 'hos1');
    if (notOurs.some((pattern) => pattern.test(name))) expect(counts).toBeUndefined();
    else expect(counts).toEqual(installerFiles[name] ?? {});
  });
});

describeCorpus('cg1', (files) => {
  const whole = files.filter(
    ({ name }) => name.endsWith('.json') && (!MASKED.test(name) || name.includes('.fixed.')),
  );
  const readable = whole.filter(({ text }) => isJson(text) && !/\bx\.x/.test(text));

  test.each(readable.map((file) => [file.name, file] as const))('%s', (name, file) => {
    expect(countsOf(file, 'cg1')).toEqual(carrierGradeFiles[name] ?? {});
  });

  test('drafts and broken pages give what is wrong with them', () => {
    const draft = files.find(({ name }) => name.endsWith('environment-bonded-first-draft-malformed.json'));
    expect(Object.keys(draft ? (countsOf(draft, 'cg1') ?? {}) : {}).toSorted()).toEqual([
      'carrier-grade/cg-interface-nested',
      'carrier-grade/cg-logical-map-missing',
      'carrier-grade/cg-port-map-missing',
      'carrier-grade/cg-start-outside',
    ]);
    const reversed = files.find(({ name }) => name.endsWith('wr-draft-reversed-range.json'));
    expect(reversed && countsOf(reversed, 'cg1')).toEqual({
      'carrier-grade/cg-wr-backup-small': 1,
      'carrier-grade/cg-wr-range-reversed': 1,
    });
  });

  test('nothing is taken for ours but the files of a cloud', () => {
    const foreign = files.filter((file) => countsOf(file, 'cg1') === undefined).map(({ name }) => name);
    expect(foreign).toEqual([
      '2.0-memphis-tahoe/vrsvapp-deployment-masked.json',
      'README.md',
      'other/dcn-gre47-fragment.jsonfrag',
    ]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
