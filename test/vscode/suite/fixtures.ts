/** What stands in test/vscode/workspace, and what must be found there. */

/** A plan with exactly the mistakes below. */
export const plan = 'helion.yml';

/** A plan without any. */
export const good = 'good.helion.yml';

export const mistakes = {
  tagging: { rule: 'plan/network-tagging', at: 'untagged' },
  gateway: { rule: 'plan/gateway-outside-cidr' },
  controllers: { rule: 'plan/controller-count' },
} as const;

/** A word of the plan, and a slip in it of which it is certain what was meant. */
export const slip = { from: 'routing: dvr', to: 'routing: drv', rule: 'plan/unknown-value' } as const;

/** Slips in the plan of which it is certain what was meant; two are of one kind. */
export const certain = [
  { from: 'cidr: 192.168.11.0/24', to: 'cidr: 192.168.11.7/24', rule: 'common/cidr-host-bits' },
  { from: 'swift-storage: 2', to: 'swift-stroage: 2', rule: 'plan/unknown-key' },
  { from: 'vsa-storage: 3', to: 'vsa-stroage: 3', rule: 'plan/unknown-key' },
  { ...slip },
] as const;

export const jsonPlan = { file: 'broken.helion.json', rule: 'plan/network-tagging', at: 'untagged' } as const;

export const renamed = {
  text: 'physical-networks:\n  - network: storage\nvirtual-networks:\n  - network: management\n    carried-by: storage\n',
  at: 'network: stor$0age',
  to: 'sdn',
} as const;

/** A cloud directory of two files; the zone of the server is defined in the other one. */
export const cloud = {
  definition: 'cloud/definition.json',
  servers: 'cloud/node-provision.json',
  zone: '"failure_zone": "f$0z1"',
  unknown: 'carrier-grade/cg-failure-zone-undefined',
} as const;

/** A plan, an environment file and machines of one cloud. */
export const installer = {
  plan: 'installer/site.helion.yml',
  environment: 'installer/site.json',
  machines: 'installer/baremetal.csv',
  /** Reported in the environment file when the plan says something else. */
  differs: 'installer/plan-hypervisor-differs',
} as const;

/** A folder with a cloudConfig.yml: the example of the project under another name. */
export const model = {
  servers: 'model/data/servers.yml',
  roles: 'model/data/server_roles.yml',
  controlPlane: 'model/data/control_plane.yml',
  role: 'id: controller1\n    ip-addr: 192.168.40.11\n    role: CONTR$0OLLER-ROLE',
  everyRole: ['LIFECYCLE-ROLE', 'CONTROLLER-ROLE', 'COMPUTE-ROLE'],
  unknownRole: 'input-model/server-unknown-role',
} as const;
