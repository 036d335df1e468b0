/**
 * What the technical overview states, in its order, each with the plans that break it: words of a good plan, and what is
 * written there instead. `overview.test.ts` checks every row and writes docs/dev/overview-facts.md from them.
 */
import { esxPlan, kvmPlan } from '../../../../server/src/core/dialects/plan/examples.js';
import {
  AVAILABILITY,
  FLOATING,
  NODES,
  PORTS,
  STORAGE,
  VCENTERS,
} from '../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import type { Change } from './said-of.js';

export const BASES: Readonly<Record<string, string>> = {
  kvm: kvmPlan,
  esx: esxPlan,
  availability: AVAILABILITY,
  nodes: NODES,
  floating: FLOATING,
  storage: STORAGE,
  ports: PORTS,
  vcenters: VCENTERS,
};

/** One way to break a statement. */
export interface Breach {
  /** Without the dialect. */
  readonly rule: string;
  readonly base: string;
  readonly bad: readonly Change[];
  /** What is changed in the base to get the good plan, and in the bad plan before `bad`. */
  readonly good?: readonly Change[];
}

interface Statement {
  readonly says: string;
  readonly breaches: readonly Breach[];
  /** Why no plan can break it, or what of it cannot be checked. */
  readonly open?: string;
}

export interface Chapter {
  readonly title: string;
  readonly statements: readonly Statement[];
}

export function breach(rule: string, base: string, ...bad: readonly Change[]): Breach {
  return { rule, base, bad };
}

/** A breach of a plan that says more than the base: `good` says it. */
export function after(
  good: readonly Change[],
  rule: string,
  base: string,
  ...bad: readonly Change[]
): Breach {
  return { rule, base, bad, good };
}

/** A network of the good plan with more keys. */
export function network(name: string, more: string): Change {
  return [`network: ${name}, vlan-type`, `network: ${name}, ${more}, vlan-type`];
}

const OVERCLOUD_ROLES = 'controllers, compute, swift-storage, vsa-storage';
export const ALL_ROLES = `undercloud, ${OVERCLOUD_ROLES}`;

/** A further physical network beside those of the examples, untagged on the port of the others. */
export function further(name: string, more = ''): Change {
  return [
    '  - { network: external, vlan-type: tagged, vlan-id: 331',
    `  - { network: ${name},${more} vlan-type: untagged, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1, port: eth0 }\n  - { network: external, vlan-type: tagged, vlan-id: 331`,
  ];
}

/** A network that reaches the roles it must reach, and one of them taken away. */
export function reach(name: string, roles: string, without: string, base = 'kvm'): Breach {
  const left = roles.split(', ').filter((role) => role !== without);
  return after([network(name, `roles: [${roles}]`)], 'network-role-missing', base, [
    `roles: [${roles}]`,
    `roles: [${left.join(', ')}]`,
  ]);
}

/** The same for a network that the examples do not have. */
export function reachOfFurther(name: string, roles: string, without: string): Breach {
  const left = roles.split(', ').filter((role) => role !== without);
  return after([further(name, ` roles: [${roles}],`)], 'network-role-missing', 'kvm', [
    `roles: [${roles}]`,
    `roles: [${left.join(', ')}]`,
  ]);
}

/** An untagged network that is planned with a tag, or the other way round. */
export function tagging(name: string, good: 'tagged' | 'untagged', base = 'kvm'): Breach {
  const bad = good === 'tagged' ? 'untagged' : 'tagged';
  return breach('network-tagging', base, [
    `network: ${name}, vlan-type: ${good}`,
    `network: ${name}, vlan-type: ${bad}`,
  ]);
}

export const OVERCLOUD: string = OVERCLOUD_ROLES;
