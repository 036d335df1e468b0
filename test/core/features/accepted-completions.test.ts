/**
 * A completion never inserts what our own rules then object to, unless a person has something to choose: then a tab stop
 * is there. What is allowed all the same is listed here, each with its reason.
 */
import { describe, expect, test } from 'vitest';
import { ownEnvironments, ruleExamples } from '../../support/environments.js';
import { restyled, STYLES } from '../../support/styles.js';
import { thorough } from '../../support/thorough.js';
import { type Amount, acceptEverything, type Objection } from './accepted-completions.js';

/** A value is still to be written, at a tab stop or behind the key. */
const TO_BE_WRITTEN =
  /\/(?:empty-value|missing-value|env-empty-value|env-placeholder|json-syntax|ip-invalid)$/;

/** An item or a section that was begun with one key lacks others, and the finding says which come next. */
const TO_BE_CONTINUED = [
  'input-model/schema-violation',
  'input-model/firewall-no-groups',
  'input-model/firewall-rule-incomplete',
  'input-model/lb-in-both',
  'input-model/lb-no-internal',
  'input-model/lb-no-roles',
  'input-model/lb-role-missing',
  'input-model/network-vlanid-missing',
  'input-model/neutron-net-missing-param',
  'input-model/neutron-net-missing-subparam',
  'input-model/server-no-group',
  'input-model/server-no-nic-mapping',
  'input-model/swift-rings-invalid',
  'input-model/tag-invalid-format',
  'input-model/tag-missing-attribute',
  'plan/missing-key',
  'plan/section-missing',
  'plan/pool-too-small',
  'carrier-grade/cg-ldap-service-users',
  'input-model/input-no-version',
];

/** What is new is used by nothing yet; using it is the next step, in another place. */
const TO_BE_USED = [
  'input-model/unused-name',
  'input-model/network-not-in-group',
  'input-model/netgroup-unused',
  'input-model/netgroup-no-networks',
  'carrier-grade/cg-failure-zone-unused',
  'input-model/lb-not-in-netgroup',
  'baremetal/csv-rows-unused',
  // A new disk of a virtual machine has its size elsewhere.
  'input-model/disk-vm-device-no-size',
];

/** A choice that may be right with a change elsewhere, or that a person makes knowing more than the files say. */
const TO_BE_DECIDED = [
  'plan/fibre-channel-without-3par',
  'installer/svc-esx-optional',
  'input-model/server-device-not-mapped',
  'input-model/disk-dg-consumer-not-on-server',
  'input-model/ifmodel-device-reused',
  'installer/raw-device-mismatch',
  'installer/vlan-ranges-unmapped',
  'carrier-grade/cg-ccn-same-zone',
  'baremetal/csv-ilo4-bios',
  'input-model/consumes-no-endpoint',
  'input-model/cpu-assignment-unused',
  'installer/cloud-type-file-name',
  'installer/svc-missing',
  'carrier-grade/cg-ccn-count',
  'baremetal/csv-scale-mismatch',
  'installer/vcenter-missing',
  'input-model/disk-lv-consumer-not-on-server',
  'input-model/network-gateway-missing-multi',
  'input-model/alloc-too-few-servers',
  'input-model/vm-groups-not-passthrough',
  'plan/service-dependency',
  'plan/nodes-without-service',
  'plan/vsa-nodes-unused',
  'plan/scale-out-swift-proxy-missing',
  'plan/vsa-without-nodes',
  'plan/storage-not-listed',
  'plan/storage-nodes-differ',
  'input-model/srv-cidr-multi-device',
  'input-model/cp-regions-missing-multi',
  'input-model/tag-unknown',
  'input-model/server-out-of-scope',
  'plan/tagged-no-vlan-id',
  'input-model/srv-hostnames-on-interfaces',
];

/** Only the person knows the address of the NIC, or the name in Neutron: what is in its place is refused until it is typed over. */
const TO_BE_TYPED = ['baremetal/csv-mac-multicast', 'input-model/tag-physnet-multiple'];

function isAllowed({ finding: { rule }, item, atStop, pointed, inserted }: Objection): boolean {
  if (TO_BE_WRITTEN.test(rule) || (atStop && pointed === '""')) return true;
  // The cursor is left in a section or a list in brackets, where its keys or items are offered next.
  if (item.kind === 'key' && /(?:\{\s*\}|\[\s*\]),?$/.test(inserted)) return true;
  const isMember = item.kind === 'key' || /^[\w-]+: /.test(item.label);
  if (isMember && TO_BE_CONTINUED.includes(rule)) return true;
  if (TO_BE_TYPED.includes(rule)) return atStop;
  // A copy lacks what the server lacks that it is like.
  if (item.label.startsWith('server like ') && rule === 'input-model/server-no-nic-mapping') return true;
  return TO_BE_USED.includes(rule) || TO_BE_DECIDED.includes(rule);
}

/** What our own rules object to in what was accepted, in words, and how often that is allowed. */
function tried(...[environments, amount]: Parameters<typeof acceptEverything>) {
  const wrong: string[] = [];
  let allowed = 0;
  for (const each of acceptEverything(environments, amount)) {
    if (typeof each === 'string') wrong.push(`${each} speaks of a placeholder`);
    else if (isAllowed(each)) allowed++;
    else {
      const { place, item, inserted, finding } = each;
      wrong.push(`${place} ${item.label} -> ${inserted}\n  ${finding.rule}: ${finding.message}`);
    }
  }
  return { wrong, allowed };
}

const amount = (some: number, all: number): Amount => ({
  each: thorough ? all : some,
  most: thorough ? 6 : 3,
});

describe('what is offered speaks of no placeholder and makes no finding that its own text is to blame for', () => {
  test('in the examples', () => {
    const { wrong, allowed } = tried(ownEnvironments(), amount(61, 7));
    expect(wrong).toEqual([]);
    // Many are allowed: without any, nothing would have been accepted.
    expect(allowed).toBeGreaterThan(20);
  });

  test.each(STYLES.slice(1))('in the examples, written as %s', (style) => {
    expect(tried(restyled(ownEnvironments(), style), amount(307, 17)).wrong).toEqual([]);
  });

  test.each(STYLES)('in the good examples of all rules, %s', (style) => {
    expect(tried(restyled(ruleExamples('good'), style), amount(7001, 307)).wrong).toEqual([]);
  });
});
