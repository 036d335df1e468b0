/** The same of components that call each other: over networks, through load balancers, in other control planes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictions } from './agreement.js';
import { modelOf } from './models.js';
import { anyCloud, type CloudOfCalls, textsOf } from './models-of-calls.js';

function contradictionsIn(cloud: CloudOfCalls): readonly string[] {
  return contradictions(modelOf(textsOf(cloud)), '5.0');
}

const component = { endpoints: [], consumes: [], isOwnPlaneOnly: false };
const group = { endpoints: [], tls: [], routes: [], vip: undefined };
const plane = { cluster: [], compute: [], common: [], uses: undefined, balancers: [] };
const listener = { ...component, endpoints: [{ roles: ['internal' as const], vip: false, lists: false }] };
const balancer = { provider: 'ip-cluster' as const, roles: ['internal' as const], components: ['default'] };

/** A component on the controllers that listens in one group, and one on the compute servers that calls it. */
const calling: CloudOfCalls = {
  components: [listener, { ...component, consumes: ['one'] }, component],
  groups: [group, { ...group, endpoints: ['default'] }, { ...group, endpoints: ['one'] }],
  planes: [{ ...plane, cluster: ['one'], compute: ['two'] }],
  attached: {
    CONTROLLER: ['MANAGEMENT', 'EXTERNAL', 'STORE'],
    COMPUTE: ['MANAGEMENT', 'EXTERNAL'],
    forced: [],
  },
  isInline: false,
  isRacked: true,
};

const onlyProviders: CloudOfCalls = {
  ...calling,
  planes: [{ ...plane, compute: ['two'], balancers: [{ ...balancer, group: 'MANAGEMENT' }] }],
};

test.each<readonly [string, CloudOfCalls]>([
  ['a component is called in a group that its consumers have no route to', calling],
  [
    'servers are not attached to the group that lists what they run',
    { ...calling, attached: { ...calling.attached, CONTROLLER: ['MANAGEMENT', 'EXTERNAL'] } },
  ],
  ['what provides a load balancer listens nowhere by default', onlyProviders],
  [
    "servers need nothing for another control plane's load balancer",
    {
      ...onlyProviders,
      planes: [
        { ...plane, compute: ['two'] },
        { ...plane, balancers: [{ ...balancer, group: 'STORE' }] },
      ],
    },
  ],
  [
    'the servers behind a virtual address are in several networks',
    {
      ...calling,
      components: [
        { ...listener, endpoints: [{ roles: ['internal'], vip: true, lists: false }] },
        { ...component, consumes: ['one'] },
        component,
      ],
      planes: [
        { ...plane, cluster: ['one'], compute: ['two'], balancers: [{ ...balancer, group: 'MANAGEMENT' }] },
      ],
      attached: { ...calling.attached, COMPUTE: ['EXTERNAL'] },
    },
  ],
])('%s', (_, cloud) => {
  expect(contradictionsIn(cloud)).toEqual([]);
});

test('of components that call each other at random', () => {
  fc.assert(
    fc.property(anyCloud, (cloud) => {
      expect(contradictionsIn(cloud)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
