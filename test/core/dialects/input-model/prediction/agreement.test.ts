/** What rules are told for certain, and what is predicted, never contradict each other, whatever stands in a model. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallModel } from '../../../../support/models.js';
import { contradictions } from './agreement.js';
import { anyEdit, edited, modelOf, type Texts } from './models.js';

const names = ['R1', 'R2', 'R3'];
const roles = ['A', 'B'];
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });

const anyServer = fc.record({
  role: fc.constantFrom(...roles),
  group: fc.option(fc.constantFrom(...names), { nil: undefined }),
  isHost: fc.boolean(),
  host: fc.option(fc.nat({ max: 3 }), { nil: undefined, freq: 4 }),
});

const anyGroup = fc.record({
  roles: some(roles),
  zones: fc.option(some(names), { nil: undefined }),
  policy: fc.constantFrom('strict', 'any', undefined),
  count: fc.constantFrom(
    'member-count: 1',
    'member-count: 2',
    'min-count: 2',
    'max-count: 2',
    'min-count: 0',
  ),
});

type Group = typeof anyGroup extends fc.Arbitrary<infer Each> ? Each : never;
type Server = typeof anyServer extends fc.Arbitrary<infer Each> ? Each : never;

function groupText(name: string, { roles: own, zones, policy, count }: Group): string {
  const more = [
    ...(zones ? [`failure-zones: [${zones.join()}]`] : []),
    ...(policy === undefined ? [] : [`allocation-policy: ${policy}`]),
  ];
  return `      - {${[`name: ${name}`, `server-role: [${own.join()}]`, count, 'service-components: []', ...more].join(', ')}}\n`;
}

function serverText({ role, group, isHost, host }: Server, index: number): string {
  const more = [
    ...(group === undefined ? [] : [`server-group: ${group}`]),
    ...(isHost ? ['ardana-hypervisor: true'] : []),
    ...(host === undefined || host === index ? [] : [`hypervisor-id: s${host}`]),
  ];
  return `  - {${[`id: s${index}`, `role: ${role}`, ...more].join(', ')}}\n`;
}

/** Servers and groups at random, in zones of which one holds another. */
function modelWith(
  clusters: readonly Group[],
  resources: readonly Group[],
  servers: readonly Server[],
): Texts {
  const head = 'product:\n  version: 2\n\n';
  return {
    ...smallModel,
    'data/control_plane.yml': `${head}control-planes:\n  - name: cp\n    clusters:\n${clusters.map((each, at) => groupText(`c${at}`, each)).join('')}    resources:\n${resources.map((each, at) => groupText(`r${at}`, each)).join('')}`,
    'data/servers.yml': `${head}servers:\n${servers.map(serverText).join('')}`,
    'data/server_roles.yml': `${head}server-roles:\n${roles.map((name) => `  - {name: ${name}, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}\n`).join('')}`,
    'data/server_groups.yml': `${head}server-groups:\n  - {name: R1}\n  - {name: R2, server-groups: [R3]}\n  - {name: R3}\n`,
  };
}

test('of servers and groups at random', () => {
  const clusters = fc.array(anyGroup, { minLength: 1, maxLength: 3 });
  const resources = fc.array(anyGroup, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(clusters, resources, fc.array(anyServer, { minLength: 1, maxLength: 8 }), (...parts) => {
      expect(contradictions(modelOf(modelWith(...parts)), '5.0')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('of servers of two roles that are in no server group', () => {
  const count = 'min-count: 2';
  const cluster: Group = { roles: ['A', 'B'], zones: ['R1', 'R3'], policy: 'strict', count };
  const resource: Group = { roles: ['B'], zones: undefined, policy: 'strict', count: 'min-count: 0' };
  const nowhere = { group: undefined, isHost: false, host: undefined };
  const servers = ['A', 'B'].map((role): Server => ({ ...nowhere, role }));
  expect(contradictions(modelOf(modelWith([cluster], [resource], servers)), '5.0')).toEqual([]);
});

test('of a model that is edited at random', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 4 }), (edits) => {
      expect(contradictions(modelOf(edits.reduce<Texts>(edited, smallModel)), '5.0')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
