/** What is known of a prediction is taken over from version to version, and what is taken over is what it would be anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Network } from '../../../../../server/src/core/dialects/input-model/prediction/cloud.js';
import { parseAddress } from '../../../../../server/src/core/net/address.js';
import { parseRange, rangeContains } from '../../../../../server/src/core/net/address-range.js';
import { cidrContains, parseCidr } from '../../../../../server/src/core/net/cidr.js';
import { smallModel } from '../../../../support/models.js';
import { anyEdit, edited, modelOf, type Predicted, predictionFor, saidBy, type Texts } from './models.js';
import { replaced } from './predicted.js';

/** The predictions before and after a change of one file. */
function around(name: string, change: (text: string) => string): readonly [Predicted, Predicted] {
  const model = modelOf(smallModel);
  const before = predictionFor(model);
  const texts = { ...smallModel, [name]: change(smallModel[name] ?? '') };
  return [before, predictionFor(modelOf(texts, model))];
}

test('all who ask about a model share its prediction', () => {
  const model = modelOf(smallModel);
  expect(predictionFor(model)).toBe(predictionFor(model));
  expect(predictionFor(model).files).toBe(predictionFor(model).files);
});

test('an edit that the prediction does not read takes everything over', () => {
  const edits: readonly (readonly [string, string, string])[] = [
    ['data/servers.yml', '  # The controllers.', '  # The machines.'],
    ['data/servers.yml', 'ilo-ip: 192.168.9.3', 'ilo-ip: 192.168.9.4'],
    ['data/control_plane.yml', 'control-planes:', '# Planes.\ncontrol-planes:'],
    ['data/control_plane.yml', '    region-name', '    description: all of it\n    region-name'],
    ['data/networks.yml', 'networks:', '# Networks.\nnetworks:'],
    ['cloudConfig.yml', 'cloud:', '# The cloud.\ncloud:'],
  ];
  for (const [name, from, to] of edits) {
    const [before, after] = around(name, replaced(from, to));
    expect(after).not.toBe(before);
    expect(after.cloud).toBe(before.cloud);
    expect(after.networking).toBe(before.networking);
    expect(after.firewall()).toBe(before.firewall());
  }
});

test('an edit of an address allocates nothing again', () => {
  const [before, after] = around('data/servers.yml', replaced('192.168.10.3', '192.168.10.30'));
  const [first] = before.allocation.members.values();
  const [same] = after.allocation.members.values();
  expect(same?.map(({ name }) => name)).toEqual(first?.map(({ name }) => name));
  // The members whose servers say what they said are the same objects.
  expect(same?.filter((each) => first?.includes(each))).toHaveLength(1);
  expect(after.members.map(({ addresses }) => addresses[0])).toContain('192.168.10.30');
});

test('an edit of a firewall rule leaves the networks as they are', () => {
  const rules = (port: number) =>
    `product:\n  version: 2\n\nfirewall-rules:\n  - name: extra\n    network-groups: [all]\n    rules:\n      - {type: allow, port-range-min: ${port}, port-range-max: ${port}, protocol: tcp}\n`;
  const texts = { ...smallModel, 'data/firewall_rules.yml': rules(81) };
  const model = modelOf(texts);
  const before = predictionFor(model);
  expect(JSON.stringify([...before.firewall()])).toContain('"81"');
  const after = predictionFor(modelOf({ ...texts, 'data/firewall_rules.yml': rules(82) }, model));
  expect(after.networking).toBe(before.networking);
  expect(JSON.stringify([...after.firewall()])).toContain('"82"');
});

test('what a server says beside its columns is saved as it is by now', () => {
  const [before, after] = around('data/servers.yml', replaced('mac-addr:', 'rack: "7"\n    mac-addr:'));
  const saved = ({ files }: Predicted) =>
    files.find(({ path }) => path.endsWith('server_allocations.yml'))?.text;
  expect(saved(before)).toContain('rack: null');
  expect(saved(after)).toContain("rack: '7'");
  expect(after.networking).toBe(before.networking);
});

test('after any edits a prediction is what it would be anew', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
      let texts: Texts = smallModel;
      let model = modelOf(texts);
      predictionFor(model);
      for (const edit of edits) {
        texts = edited(texts, edit);
        model = modelOf(texts, model);
        const asked = predictionFor(model);
        // Of some versions nobody reads more than this.
        if (edit.line % 2 === 0) continue;
        expect(saidBy(asked)).toEqual(saidBy(predictionFor(modelOf(texts))));
      }
      expect(saidBy(predictionFor(model))).toEqual(saidBy(predictionFor(modelOf(texts))));
    }),
    { numRuns: 30 },
  );
});

type Found = (message: string) => void;

/** What is wrong with a prediction of any model. */
function flaws(prediction: Predicted): string[] {
  const flaws: string[] = [];
  const found = (message: string) => flaws.push(message);
  const owners = new Map<string, string>();
  const own = (address: string, owner: string) => {
    const other = owners.get(address);
    if (other !== undefined && other !== owner) found(`${address} is of ${other} and of ${owner}`);
    owners.set(address, owner);
  };
  for (const member of prediction.members) {
    const { name, serviceIps } = member;
    for (const { network, address } of member.interfaces.flatMap(({ networks }) => networks)) {
      if (address === undefined || address === 'unknown') continue;
      own(address, name);
      misplaced(network, address, found);
    }
    for (const [component, address] of serviceIps) own(address, `${component} ${name}`);
  }
  miscounted(prediction, found);
  for (const { address, isAllocated, host } of prediction.pools.holders.values())
    if (isAllocated && host === undefined) found(`${address} is of nobody`);
  return flaws;
}

function misplaced({ name, cidr: text = '', addresses, gateway }: Network, own: string, found: Found): void {
  const [address, read] = [parseAddress(own), parseCidr(text)];
  // A network may list other addresses than those of its subnet, which has a finding.
  const isListed = addresses.some((range) => inRange(range, own));
  if (address && 'cidr' in read && !cidrContains(read.cidr, address) && !isListed)
    found(`${own} is not in ${name}`);
  if (own === gateway) found(`${own} is the gateway of ${name}`);
}

function inRange(text: string, own: string): boolean {
  const [read, address] = [parseRange(text), parseAddress(own)];
  return read.kind === 'range' && address !== undefined && rangeContains(read.range, address);
}

function miscounted({ members, saved, cloud, allocation }: Predicted, found: Found): void {
  for (const [group, all] of allocation.members) {
    const numbers = all.map(({ member }) => member);
    if (saved.servers.size === 0 && numbers.some((number, at) => number !== at + 1))
      found(`The members of ${group.name} are ${numbers.join()}`);
    if (group.max !== undefined && all.length > group.max) found(`${group.name} has too many members`);
  }
  const servers = members.map(({ server }) => server);
  if (new Set(servers).size !== servers.length) found('A server is a member twice');
  if (servers.some((server) => !cloud.servers.includes(server))) found('A member is no server');
}

test('no address is given twice, each is in its network, and members are counted without gaps', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 5 }), (edits) => {
      const texts = edits.reduce<Texts>(edited, smallModel);
      expect(flaws(predictionFor(modelOf(texts)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('bad input of any kind has a prediction', () => {
  const deep = `${'['.repeat(90)}${']'.repeat(90)}`;
  const groups = (text: string) => `product: {version: 2}\nserver-groups:\n${text}`;
  const bad: readonly Texts[] = [
    { 'cloudConfig.yml': 'cloud: 7\n' },
    { 'cloudConfig.yml': 'cloud: {name: 1, hostname-data: [1]}\n' },
    { 'data/servers.yml': 'servers: []\n' },
    { 'data/servers.yml': 'servers: [{id: 1, role: 2, server-group: 3, ip-addr: 4}, 5, null, [x]]\n' },
    { 'data/networks.yml': 'networks: [{name: 1, network-group: 2, cidr: 3, addresses: [4], vips: 5}]\n' },
    { 'data/networks.yml': `networks: ${deep}\n` },
    { 'data/control_plane.yml': `control-planes: [{name: x, clusters: ${deep}, failure-zones: {a: 1}}]\n` },
    {
      'data/control_plane.yml':
        'control-planes: [{name: 1, clusters: [{name: 2, server-role: 3, member-count: x}]}]\n',
    },
    // A group that is in itself.
    {
      'data/server_groups.yml': groups(
        '  - {name: RACK1, server-groups: [RACK2]}\n  - {name: RACK2, server-groups: [RACK1]}\n',
      ),
    },
    { 'data/server_groups.yml': groups('  - &a {name: RACK1, server-groups: [*a]}\n') },
    {
      'data/server_groups.yml': `x: &a [1]\n${'bcdefghijk'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghijk'[at]},`.repeat(9)}]\n`)}server-groups: *k\n`,
    },
  ];
  for (const each of bad) {
    const prediction = predictionFor(modelOf({ ...smallModel, ...each }));
    expect(flaws(prediction)).toEqual([]);
    expect(saidBy(prediction)).toHaveLength(15);
  }
});
