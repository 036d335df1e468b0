/**
 * Names and values are typed where a model defines things that all its servers depend on: after each character the findings
 * and their repairs are those of a model that is read afresh.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeModel } from '../../../../../bench/model.mjs';
import { type Analyses, analyseTogether } from '../../../../../server/src/core/index.js';
import { runs } from '../../../../support/thorough.js';

const model = makeModel(14);

/** Where it is typed: a file, the words before the place, and what is typed there. */
const places = [
  ['network_groups', 'name: MANAGEMENT', 'X'],
  ['network_groups', 'name: GUEST', '-2'],
  ['network_groups', 'hostname-suffix: mgmt', 'x'],
  ['network_groups', 'hostname: tru', 'x'],
  ['network_groups', 'routes:\n      - defaul', 'x'],
  ['net_interfaces', 'name: COMPUTE-INTERFACES', 'X'],
  ['net_interfaces', '- MANAGEMENT', 'X'],
  ['net_interfaces', '- GUEST', 'X'],
  ['server_roles', 'name: COMPUTE-ROLE', 'X'],
  ['server_roles', 'interface-model: COMPUTE-INTERFACES', 'X'],
  ['server_roles', 'disk-model: ', 'X'],
  ['server_groups', 'name: RACK2', 'X'],
  ['server_groups', '- RACK1', 'X'],
  ['server_groups', '- MANAGEMENT-NET-RACK2', 'X'],
  ['networks', 'name: MANAGEMENT-NET-RACK2', 'X'],
  ['networks', 'network-group: MANAGEMENT', 'X'],
  ['networks', 'cidr: 10.21.2.0/2', '8'],
  ['networks', 'vlanid: ', '1'],
  ['control_plane', 'server-role: COMPUTE-ROLE', 'X'],
  ['control_plane', 'min-count: ', '1'],
  ['nic_mappings', 'name: XL170-2PORT', 'X'],
  ['servers', 'role: COMPUTE-RO', 'X'],
  ['servers', 'server-group: RACK', '1'],
  ['servers', 'ip-addr: 10', '1'],
  ['servers', 'nic-mapping: XL170', 'X'],
  // Names that stand twice or are missing, and lists that are empty, leave open what others lead to.
  ['server_groups', '\nserver-groups:\n', '  - name: RACK2\n    networks: []\n'],
  ['network_groups', '\nnetwork-groups:\n', '  - name: GUEST\n    hostname-suffix: guest2\n'],
  ['networks', '\nnetworks:\n', '  - network-group: GUEST\n    tagged-vlan: false\n'],
  ['server_roles', '\nserver-roles:\n', '  - disk-model: COMPUTE-DISKS\n'],
  ['server_roles', '\nserver-roles:\n', '  - name: COMPUTE-ROLE\n    disk-model: COMPUTE-DISKS\n'],
  ['net_interfaces', '\ninterface-models:\n', '  - name: COMPUTE-INTERFACES\n'],
  ['nic_mappings', '\nnic-mappings:', ' []\nothers:'],
] as const;

const inputs = (files: ReadonlyMap<string, string>) =>
  [...files].map(([name, text]) => ({ uri: `file:///model/${name}`, text }));

const seen = ({ all }: Analyses) =>
  all.flatMap((analysis) => [
    ...analysis.failures(),
    ...analysis.findings().map((finding) => ({ ...finding, fixes: finding.fixes() })),
  ]);

/** What stands in a file when some of the places have their words. */
function textOf(name: string, typed: ReadonlySet<number>): string {
  let text = model.get(name) ?? '';
  for (const at of typed) {
    const [file, before, word] = places[at] ?? ['', '', ''];
    if (name !== `data/${file}.yml`) continue;
    const start = text.indexOf(before);
    if (start < 0) throw new Error(`'${name}' has no '${before}'`);
    text = text.slice(0, start + before.length) + word + text.slice(start + before.length);
  }
  return text;
}

const filesWith = (typed: ReadonlySet<number>) =>
  new Map([...model.keys()].map((name) => [name, textOf(name, typed)]));

test('each place by itself is typed into and repaired', () => {
  let analyses = analyseTogether(inputs(model));
  const before = seen(analyses);
  for (const at of places.keys()) {
    const files = filesWith(new Set([at]));
    analyses = analyseTogether(inputs(files), {}, analyses);
    expect(seen(analyses), places[at]?.[1]).toEqual(seen(analyseTogether(inputs(files))));
    analyses = analyseTogether(inputs(model), {}, analyses);
    expect(seen(analyses), places[at]?.[1]).toEqual(before);
  }
});

test('several places are typed into and repaired in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(places.length - 1), { maxLength: 12 }), (steps) => {
      const typed = new Set<number>();
      let analyses = analyseTogether(inputs(model));
      for (const at of steps) {
        if (!typed.delete(at)) typed.add(at);
        const files = filesWith(typed);
        analyses = analyseTogether(inputs(files), {}, analyses);
        expect(seen(analyses)).toEqual(seen(analyseTogether(inputs(files))));
      }
    }),
    { numRuns: runs(6) },
  );
});

test('a role that stands twice is typed beside each of the other places', () => {
  const twice = places.findIndex(([, , word]) => word.includes('name: COMPUTE-ROLE'));
  for (const at of places.keys()) {
    let analyses = analyseTogether(inputs(filesWith(new Set([at]))));
    const files = filesWith(new Set([at, twice]));
    analyses = analyseTogether(inputs(files), {}, analyses);
    expect(seen(analyses), places[at]?.[1]).toEqual(seen(analyseTogether(inputs(files))));
  }
});
