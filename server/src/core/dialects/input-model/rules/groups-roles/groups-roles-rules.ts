/** Server groups: a tree in which each group has one parent, and at most one network of each network group. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, insertItem, removeItem } from '../../../../syntax/rewrite.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import { finding, fleetRule, frameRule, type ModelRule } from '../define.js';

const GROUPS = 'data/server_groups.yml';
const source = 'Ardana configuration processor, cross reference validator';

const groups = (from: string | RegExp, to: string) => () =>
  exampleModel({ [GROUPS]: exampleFile(GROUPS).replace(from, to) });
const good = () => exampleModel();

export const groupsRolesRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/sg-multiple-parents',
    severity: 'error',
    docs: {
      summary: 'A server group lies in two groups.',
      why: 'Servers take networks from the nearest group above them; with two parents there are two answers.',
      source,
      bad: groups('      - RACK2\n', '      - RACK2\n      - RACK1\n'),
      good,
    },
    *check(frame): Iterable<Report> {
      const firsts = new Map<string, Value<string>>();
      for (const group of frame.list('server-groups'))
        for (const child of group.texts('server-groups').items) {
          const first = firsts.get(child.value);
          if (!first) firsts.set(child.value, child);
          else
            yield finding(child.at, `The server group '${child.value}' lies in another group already.`, {
              related: [{ at: first.at, message: `'${child.value}' lies in this group first.` }],
              fixes: () => [
                {
                  title: `Remove '${child.value}' here`,
                  edits: inFile(group.file, removeItem(group.file, child.node)),
                },
              ],
            });
        }
    },
  }),
  frameRule({
    id: 'input-model/sg-cycle',
    severity: 'error',
    docs: {
      summary: 'A server group lies in itself.',
      why: 'The configuration processor goes round in circles until it fails.',
      source: 'Behaviour of the Ardana configuration processor',
      bad: groups('  - name: RACK1\n', '  - name: RACK1\n    server-groups:\n      - CLOUD\n'),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const group of frame.list('server-groups')) {
        const { name } = group;
        if (name === undefined) continue;
        for (const child of group.texts('server-groups').items) {
          const way = wayTo(frame, child.value, name);
          if (!way) continue;
          const round = [name, ...way].join("' > '");
          yield finding(child.at, `The server group '${name}' lies in itself: '${round}'.`);
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/sg-netgroup-twice',
    severity: 'error',
    docs: {
      summary: 'A server group has two networks of one network group.',
      why: 'A server is connected to one network of each network group.',
      source,
      bad: () =>
        exampleModel({
          [GROUPS]: exampleFile(GROUPS).replace(
            '      - MANAGEMENT-NET\n',
            '      - MANAGEMENT-NET\n      - MANAGEMENT-NET-2\n',
          ),
          'data/more.yml':
            'product:\n  version: 2\n\nnetworks:\n  - name: MANAGEMENT-NET-2\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.20.0/24\n    gateway-ip: 192.168.20.1\n',
        }),
      good,
    },
    *check(frame): Iterable<Report> {
      for (const group of frame.list('server-groups')) {
        const firsts = new Map<string, Value<string>>();
        for (const network of group.texts('networks').items) {
          const netGroup = frame.find('networks', network.value)?.text('network-group')?.value;
          if (netGroup === undefined) continue;
          const first = firsts.get(netGroup);
          if (!first) firsts.set(netGroup, network);
          else
            yield finding(
              network.at,
              `'${network.value}' and '${first.value}' are both networks of the group '${netGroup}'; '${group.name}' can have one of them.`,
              {
                related: [{ at: first.at, message: `'${first.value}' stands here.` }],
                fixes: () => [
                  {
                    title: `Remove '${network.value}'`,
                    edits: inFile(group.file, removeItem(group.file, network.node)),
                  },
                ],
              },
            );
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/network-not-in-group',
    severity: 'warning',
    docs: {
      summary: 'A network is in no server group.',
      why: 'Where there are server groups, servers are connected to the networks of their groups. Networks in none of them are found only by servers that find no other.',
      source,
      bad: groups('      - EXTERNAL-API-NET\n', ''),
      good,
    },
    *check(frame): Iterable<Report> {
      const all = frame.list('server-groups');
      if (
        all.length === 0 ||
        !frame.isWhole('server-groups') ||
        !all.every((group) => group.texts('networks').complete)
      )
        return;
      const listed = new Set(all.flatMap((group) => group.texts('networks').items.map(({ value }) => value)));
      const attached = attachedGroups(frame);
      for (const network of frame.list('networks')) {
        const name = network.text('name');
        const group = network.text('network-group');
        if (!name || !group || listed.has(name.value) || !attached.has(group.value)) continue;
        yield finding(name.at, `The network '${name.value}' is in no server group.`, {
          fixes: () =>
            all.slice(0, 5).flatMap((each) => {
              const seq = each.entry('networks')?.value;
              const edits =
                seq?.type === 'seq'
                  ? insertItem(each.file, seq, name.value)
                  : each.has('networks')
                    ? []
                    : insertEntry(each.file, each.node, 'networks', [name.value]);
              return edits.length === 0
                ? []
                : [{ title: `Add it to '${each.name}'`, edits: inFile(each.file, edits) }];
            }),
        });
      }
    },
  }),
  fleetRule({
    id: 'input-model/server-no-group',
    severity: 'error',
    columns: ['id', 'group', 'hypervisorId'],
    docs: {
      summary: 'A server is in no server group, though there are some.',
      why: 'Where there are server groups, they say which networks a server is connected to.',
      source,
      bad: () =>
        exampleModel({
          'data/servers.yml': exampleFile('data/servers.yml').replace(/ +server-group: .*\n/, ''),
        }),
      good,
    },
    *check(fleet, frame): Iterable<Report> {
      if (frame.list('server-groups').length === 0) return;
      for (const [index, row] of fleet.rows.entries()) {
        // Virtual servers stand where their hypervisor does.
        if (row.group !== undefined || row.unknown?.includes('group') || row.hypervisorId !== undefined)
          continue;
        const item = fleet.server(index)?.item;
        if (item?.state('server-group') !== 'absent') continue;
        yield finding(item.nameAt, `The server '${row.id}' is in no server group.`, {
          fixes: () =>
            frame
              .list('server-groups')
              .slice(0, 5)
              .flatMap(({ name }) =>
                name === undefined
                  ? []
                  : [
                      {
                        title: `Put it into '${name}'`,
                        edits: inFile(item.file, insertEntry(item.file, item.node, 'server-group', name)),
                      },
                    ],
              ),
        });
      }
    },
  }),
];

/** The groups from one to another below it; undefined when it is not below. */
function wayTo(frame: Frame, from: string, to: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const go = (name: string): readonly string[] | undefined => {
    if (name === to) return [name];
    if (seen.has(name)) return undefined;
    seen.add(name);
    for (const child of frame.find('server-groups', name)?.texts('server-groups').items ?? []) {
      const rest = go(child.value);
      if (rest) return [name, ...rest];
    }
    return undefined;
  };
  return go(from);
}

const ATTACHED = {};

/** Network groups that an interface carries. */
function attachedGroups(frame: Frame): ReadonlySet<string> {
  return frame.once(ATTACHED, () => {
    const keys = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'];
    return new Set(
      frame
        .list('interface-models')
        .flatMap((model) =>
          model
            .items('network-interfaces')
            .items.flatMap((each) => keys.flatMap((key) => each.texts(key).items.map(({ value }) => value))),
        ),
    );
  });
}
