/** Rules of the firewall, and variables that are passed through to playbooks. */

import { parseAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, removeEntry } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

const FIREWALL = 'data/firewall_rules.yml';
const changed = (from: string | RegExp, to: string) => () =>
  exampleModel({ [FIREWALL]: exampleFile(FIREWALL).replace(from, to) });
const good = () => exampleModel();
const source = 'Ardana configuration processor, firewall rules validator';

/** What an ICMP type or code can be. */
const ICMP_MAX = 255;

export const firewallAreaRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/firewall-no-groups',
    severity: 'error',
    docs: {
      summary: 'Firewall rules are for no network group.',
      why: 'They would hold nowhere.',
      source,
      bad: changed(/ {4}network-groups:\n(?: {6}- .*\n)+/, ''),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const set of frame.list('firewall-rules')) {
        const groups = set.texts('network-groups');
        if (groups.items.length > 0 || !groups.complete) continue;
        yield finding(set.nameAt, `The firewall rules '${set.name}' are for no network group.`, {
          fixes: () =>
            set.has('network-groups')
              ? []
              : [
                  {
                    title: "Let them hold for 'all' groups",
                    edits: inFile(set.file, insertEntry(set.file, set.node, 'network-groups', ['all'])),
                  },
                ],
        });
      }
    },
  }),
  frameRule({
    id: 'input-model/firewall-prefix-invalid',
    severity: 'error',
    docs: {
      summary: 'The origin of traffic is no subnet.',
      why: 'It is an address with a prefix length; `0.0.0.0/0` is everywhere.',
      source,
      bad: changed('0.0.0.0/0', '0.0.0.0/33'),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const { rule } of rulesOf(frame)) {
        const prefix = rule.text('remote-ip-prefix');
        if (!prefix || isPrefix(prefix.value)) continue;
        yield finding(prefix.at, `'${prefix.value}' is no subnet; write an address and a prefix length.`);
      }
    },
  }),
  frameRule({
    id: 'input-model/firewall-icmp-range',
    severity: 'error',
    docs: {
      summary: 'The type or code of ICMP is out of range.',
      why: 'For ICMP the first port is the type and the last one the code, each from 0 to 255.',
      source,
      bad: changed('port-range-min: 8', 'port-range-min: 800'),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const { rule } of rulesOf(frame)) {
        if (!rule.text('protocol')?.value.toLowerCase().startsWith('icmp')) continue;
        for (const [key, what] of [
          ['port-range-min', 'type'],
          ['port-range-max', 'code'],
        ] as const) {
          const value = rule.integer(key);
          if (value && (value.value < 0 || value.value > ICMP_MAX))
            yield finding(value.at, `${value.value} is no ${what} of ICMP; they go from 0 to ${ICMP_MAX}.`);
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/firewall-rule-incomplete',
    severity: 'error',
    docs: {
      summary: 'A rule of the firewall lacks its ports or its protocol.',
      why: 'The configuration processor fails without them while it writes what it made.',
      source: 'Behaviour of the Ardana configuration processor',
      bad: changed(/ +protocol: .*\n/, ''),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const { set, rule } of rulesOf(frame)) {
        const missing = ['port-range-min', 'port-range-max', 'protocol'].filter(
          (key) => rule.state(key) === 'absent',
        );
        if (missing.length > 0)
          yield finding(
            rule.nameAt,
            `A rule of '${set.name}' lacks ${missing.map((key) => `'${key}'`).join(', ')}.`,
          );
      }
    },
  }),
  frameRule({
    id: 'input-model/passthrough-global-duplicate',
    severity: 'error',
    docs: {
      summary: 'A variable for all servers is passed through twice.',
      why: 'Only one value can be meant.',
      source: 'Ardana configuration processor, internal model',
      bad: () =>
        exampleModel({
          ...moreFile('pass-through:\n  global:\n    esx_cloud: true\n'),
          'data/other.yml': 'product:\n  version: 2\n\npass-through:\n  global:\n    esx_cloud: false\n',
        }),
      good: () => exampleModel(moreFile('pass-through:\n  global:\n    esx_cloud: true\n')),
    },
    *check(frame): Iterable<Report> {
      const firsts = new Map<string, { readonly item: Item; readonly entry: MapEntry }>();
      for (const pass of frame.list('pass-through'))
        yield* variables(pass.map('global'), firsts, 'for all servers');
    },
  }),
  frameRule({
    id: 'input-model/passthrough-server-duplicate',
    severity: 'error',
    docs: {
      summary: 'A variable of a server is passed through twice.',
      why: 'Only one value can be meant.',
      source: 'Ardana configuration processor, internal model',
      bad: () =>
        exampleModel(
          moreFile(
            'pass-through:\n  servers:\n    - id: compute1\n      data:\n        rack: one\n    - id: compute1\n      data:\n        rack: two\n',
          ),
        ),
      good: () =>
        exampleModel(
          moreFile('pass-through:\n  servers:\n    - id: compute1\n      data:\n        rack: one\n'),
        ),
    },
    *check(frame): Iterable<Report> {
      const byServer = new Map<string, Map<string, { readonly item: Item; readonly entry: MapEntry }>>();
      for (const pass of frame.list('pass-through'))
        for (const server of pass.items('servers').items) {
          const id = server.text('id')?.value;
          if (id === undefined) continue;
          const firsts =
            byServer.get(id) ?? new Map<string, { readonly item: Item; readonly entry: MapEntry }>();
          byServer.set(id, firsts);
          yield* variables(server.map('data'), firsts, `for '${id}'`);
        }
    },
  }),
];

function* rulesOf(frame: Frame): Iterable<{ readonly set: Item; readonly rule: Item }> {
  for (const set of frame.list('firewall-rules'))
    for (const rule of set.items('rules').items) yield { set, rule };
}

function isPrefix(text: string): boolean {
  if (parseAddress(text)) return true;
  // Bits of a host in a prefix do no harm here.
  return parseCidr(text).kind !== 'invalid' && /\/\d{1,3}$/.test(text);
}

function* variables(
  map: Item | undefined,
  firsts: Map<string, { readonly item: Item; readonly entry: MapEntry }>,
  whom: string,
): Iterable<Report> {
  for (const key of map?.keys ?? []) {
    const entry = map?.entry(key);
    if (!map || !entry) continue;
    const first = firsts.get(key);
    if (!first) firsts.set(key, { item: map, entry });
    else
      yield finding(
        { file: map.file, node: entry.key },
        `The variable '${key}' is passed through ${whom} already.`,
        {
          related: [
            { at: { file: first.item.file, node: first.entry.key }, message: `'${key}' stands here first.` },
          ],
          fixes: () => [
            { title: `Remove this '${key}'`, edits: inFile(map.file, removeEntry(map.file, entry)) },
          ],
        },
      );
  }
}
