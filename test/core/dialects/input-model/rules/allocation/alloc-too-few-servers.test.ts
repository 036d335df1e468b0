import { test } from 'vitest';
import { allocTooFewServers } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-too-few-servers.js';
import { checkModel } from '../../../../../support/examples.js';

test('the count can be lowered, but a cluster has one server', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          failure-zones: [RACK1]
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 3 # of these
              #             ^ error: Cluster 'c1' needs 3 servers, but only 1 has the role 'CONTROLLER-ROLE' in 'RACK1'.
              #             | fix: Change 'member-count' to 1
              #             | -         member-count: 3 # of these
              #             | +         member-count: 1 # of these
            - name: c2
              server-role: [OTHER-ROLE, COMPUTE-ROLE]
            # ^^^^^^^^^^^ error: Cluster 'c2' needs 1 server, but none have the role 'OTHER-ROLE', 'COMPUTE-ROLE' in 'RACK2'.
            # | no fix
              failure-zones: [RACK2]
          resources:
            - name: r1
              server-role: OTHER-ROLE
              min-count: 1
              #          ^ error: Resource group 'r1' needs 1 server, but none have the role 'OTHER-ROLE' in 'RACK1'.
              #          | fix: Change 'min-count' to 0
            - name: r2
              server-role: OTHER-ROLE
              min-count: 0
      server-roles:
        - name: OTHER-ROLE
    `,
  });
});

test('servers of the right role in a zone, in a group below it, or in no group', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          failure-zones: [CLOUD]
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 3
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: two, role: CONTROLLER-ROLE, server-group: CLOUD}
        - {id: three, role: CONTROLLER-ROLE}
    `,
  });
});

test('clusters that come first leave too few', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 1
            - name: c2
              server-role: CONTROLLER-ROLE
              member-count: 2
              #             ^ error: Cluster 'c2' needs 2 servers, but only 1 of 2 with the role 'CONTROLLER-ROLE' is left. Groups allocated earlier take the others.
              #             | fix: Change 'member-count' to 1
              #             | -         member-count: 2
              #             | +         member-count: 1
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - {id: two, role: CONTROLLER-ROLE}
    `,
  });
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 2
            - name: c2
              server-role: CONTROLLER-ROLE
              min-count: 1
              #          ^ error: Cluster 'c2' needs 1 server, but none of 2 with the role 'CONTROLLER-ROLE' are left. Groups allocated earlier take the others.
              #          | no fix
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - {id: two, role: CONTROLLER-ROLE}
    `,
  });
});

test('more than one that others leave', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - {name: c1, server-role: CONTROLLER-ROLE, member-count: 1}
            - name: c2
              server-role: CONTROLLER-ROLE
              member-count: 3
              #             ^ error: Cluster 'c2' needs 3 servers, but only 2 of 3 with the role 'CONTROLLER-ROLE' are left. Groups allocated earlier take the others.
              #             | fix: Change 'member-count' to 2
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - {id: two, role: CONTROLLER-ROLE}
        - {id: three, role: CONTROLLER-ROLE}
    `,
  });
});

test('a role that nobody defines is told elsewhere, and what cannot be read is not missing', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: NO-ROLE
              member-count: 3
            - name: c2
              server-role: CONTROLLER-ROLE
              member-count: {{ count }}
    `,
  });
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 3
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - {id: two, role: CONTROLLER-ROLE}
        - {id: three, role: '{{ role }}'}
    `,
  });
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
              member-count: 3
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - *unknown
    `,
  });
});

test('a count that others share is left alone', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      count: &count 3
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: COMPUTE-ROLE
              failure-zones: [RACK1]
              member-count: *count
              #             ^^^^^^ error: Cluster 'c1' needs 3 servers, but only 1 has the role 'COMPUTE-ROLE' in 'RACK1'.
              #             | no fix
    `,
  });
});

const zones = (counts: readonly number[], more = '') =>
  [
    'product:\n  version: 2\nserver-groups:',
    ...counts.map((_, zone) => `  - {name: Z${zone}, server-groups: [R${zone}]}\n  - {name: R${zone}}`),
    'servers:',
    ...counts.flatMap((count, zone) =>
      Array.from(
        { length: count },
        (_, n) =>
          `  - {id: s${zone}-${n}, role: CONTROLLER-ROLE, server-group: ${n === 0 ? 'Z' : 'R'}${zone}}`,
      ),
    ),
    more,
  ].join('\n');

const strict = (count: number, policy = '') => `
      control-planes:
        - name: control-plane-1
          failure-zones: [Z0, Z1, Z2]
          clusters:
            - name: c1
              server-role: CONTROLLER-ROLE
${policy}              member-count: ${count}
`;

test('strict allocation takes one of each zone in turn and ends with the first round that finds none', () => {
  checkModel(
    allocTooFewServers,
    {
      'data/control_plane.yml': `${strict(5).trimEnd()}
              #             ^ error: Cluster 'c1' needs 5 servers, but strict allocation finds only 2. It takes one from each of the zones 'Z0', 'Z1', 'Z2' in turn, and stops when those next in turn have none left.
              #             | fix: Change 'member-count' to 2
    `,
    },
    { files: { 'data/servers.yml': zones([3, 3, 0]).replace('Z2, server-groups: [R2]', 'Z2') } },
  );
});

test.each([
  ['an equal share of each', strict(6), zones([2, 2, 2])],
  ['what is left over comes of any zone', strict(5), zones([2, 1, 2])],
  ['servers of no group stand in', strict(4), zones([1, 1, 1], '  - {id: free, role: CONTROLLER-ROLE}')],
  ['the other policy', strict(6, '              allocation-policy: "any"\n'), zones([1, 1, 4])],
  [
    'a group of which nothing is known',
    strict(6),
    zones([1, 1, 4], '  - {id: x, role: CONTROLLER-ROLE, server-group: "{{ g }}"}'),
  ],
  [
    'a zone within another',
    strict(4),
    zones([1, 1, 3])
      .replace('{name: R1}', '{name: R1, server-groups: [R2]}')
      .replace('Z1, server-groups: [R1]', 'Z1, server-groups: [R1, Z2]'),
  ],
])('strict allocation: %s', (_, planes, servers) => {
  checkModel(
    allocTooFewServers,
    {},
    {
      files: {
        'data/control_plane.yml': `product:\n  version: 2\n${planes.replace(/^ {6}/gm, '')}`,
        'data/servers.yml': servers,
      },
    },
  );
});

test('a group that takes all that it can get leaves none, whatever else fits it', () => {
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: c1
              server-role: [CONTROLLER-ROLE, COMPUTE-ROLE]
              allocation-policy: 'any'
              min-count: 1
            - name: c2
              server-role: COMPUTE-ROLE
              min-count: 1
              #          ^ error: Cluster 'c2' needs 1 server, but none of 1 with the role 'COMPUTE-ROLE' are left. Groups allocated earlier take the others.
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: one, role: CONTROLLER-ROLE}
        - {id: two, role: COMPUTE-ROLE}
    `,
  });
});

test('resource groups are served in the order of a dict of Python 2', () => {
  const plane = (first: string, second: string) => `
      control-planes:
        - name: control-plane-1
          resources:
            - {name: a, server-role: COMPUTE-ROLE, min-count: 2${first}
            - {name: b, server-role: COMPUTE-ROLE, min-count: 2${second}
    `;
  const servers = `
      product:
        version: 2
      servers:
        - {id: one, role: COMPUTE-ROLE}
        - {id: two, role: COMPUTE-ROLE}
    `;
  // The dict has 'a' before 'b', whatever the list says.
  const error = (name: string) => `
            #                                                 ^ error: Resource group '${name}' needs 2 servers, but none of 2 with the role 'COMPUTE-ROLE' are left. Groups allocated earlier take the others.`;
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': plane('}', `}${error('b')}`),
    'data/servers.yml': servers,
  });
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': plane('}', `}${error('b')}`).replace(
      /( +- \{name: a.*\n)([\s\S]*error.*\n)/,
      '$2$1',
    ),
    'data/servers.yml': servers,
  });
});

test('servers in several files are taken in an order that nobody knows', () => {
  const plane = (error = '') => `
      control-planes:
        - name: control-plane-1
          clusters:
            - {name: c1, server-role: [CONTROLLER-ROLE, COMPUTE-ROLE], member-count: 1}
            - {name: c2, server-role: COMPUTE-ROLE, min-count: 1}${error}
    `;
  const head = `
      product:
        version: 2
      servers:`;
  const [one, two] = ['{id: one, role: COMPUTE-ROLE}', '{id: two, role: CONTROLLER-ROLE}'];
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': plane(`
            #                                                  ^ error: Cluster 'c2' needs 1 server, but none of 1 with the role 'COMPUTE-ROLE' are left. Groups allocated earlier take the others.`),
    'data/servers.yml': `${head}
        - ${one}
        - ${two}
    `,
  });
  checkModel(allocTooFewServers, {
    'data/control_plane.yml': plane(),
    'data/servers.yml': `${head}
        - ${one}
    `,
    'data/servers_2.yml': `${head}
        - ${two}
    `,
  });
});
