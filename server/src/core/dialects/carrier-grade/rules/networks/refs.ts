/** References to networks: `ccn-INTF0-management` in an interface names a network that another interface defines. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report, Rule } from '../../../../rules/rule.js';
import { removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import {
  type CarrierGrade,
  type LogicalNetwork,
  type NetworkEnvironment,
  refOf,
} from '../../model/carrier-grade-model.js';
import { called, defineNetworksRule, isWhole, keyOf, networksOf } from './about-networks.js';

export const PARTS = /^([A-Za-z]+)-(INTF\d+)-(.+)$/;

export const REF = 'environment.json node-type.2.interface-map.0.logical-network-map.0.ref';

/** Calls `check` for every network with a ref. */
export function refRule(
  rule: Omit<Rule<CarrierGrade>, 'check'>,
  check: (ref: Value<string>, network: LogicalNetwork, environment: NetworkEnvironment) => Report | undefined,
): Rule<CarrierGrade> {
  return defineNetworksRule({
    ...rule,
    check({ environment, report }) {
      for (const network of networksOf(environment)) {
        const found = network.ref && check(network.ref, network, environment);
        if (found) report(found);
      }
    },
  });
}

export function change({ file }: NetworkEnvironment, ref: Value<string>, to: string, preferred: boolean) {
  return [
    {
      title: `Change to '${to}'`,
      edits: inFile(file, replaceScalar(file, ref.node, to)),
      ...(preferred && { preferred }),
    },
  ];
}

export const refRules: readonly Rule<CarrierGrade>[] = [
  refRule(
    {
      id: 'carrier-grade/cg-ref-format',
      severity: 'error',
      docs: {
        summary: 'A reference to a network is not made of node type, interface and network.',
        why: 'A ref is the node type in lower case, the interface and the network that is defined there, joined by dashes: ccn-INTF0-management.',
        source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
        ...cloudExample({ [REF]: 'management' }),
      },
    },
    (ref, _network, environment) => {
      if (PARTS.test(ref.value)) return undefined;
      const guess = environment.defined.find(({ name }) => name?.value === ref.value.split('-').at(-1));
      const right = guess && refOf(guess);
      return {
        at: ref.at,
        message: `'${ref.value}' is no reference; write node type, interface and network, such as '${right ?? 'ccn-INTF0-management'}'.`,
        fixes: () => (right ? change(environment, ref, right, true) : []),
      };
    },
  ),
  refRule(
    {
      id: 'carrier-grade/cg-ref-unresolved',
      severity: 'error',
      docs: {
        summary: 'A reference names a network that is defined nowhere.',
        why: 'The interface takes VLAN and addresses from the network that the ref names. When there is none, the configuration processor stops.',
        source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
        ...cloudExample({ [REF]: 'ccn-INTF1-management' }),
      },
    },
    (ref, _network, environment) => {
      const parts = PARTS.exec(ref.value);
      if (!parts || !isWhole(environment)) return undefined;
      const [, type = '', interfaceName, name] = parts;
      if (environment.resolve(`${type.toLowerCase()}-${interfaceName}-${name}`)) return undefined;
      const known = environment.defined.flatMap((each) => refOf(each) ?? []);
      const guess = known.find((each) => each.endsWith(`-${name}`)) ?? nearest(ref.value, known);
      return {
        at: ref.at,
        message: `No network is defined as '${ref.value}'${guess ? `; did you mean '${guess}'?` : '.'}`,
        fixes: () => (guess ? change(environment, ref, guess, true) : []),
      };
    },
  ),
  refRule(
    {
      id: 'carrier-grade/cg-ref-case',
      severity: 'warning',
      docs: {
        summary: 'The node type in a reference is not in lower case.',
        why: 'Every published file writes it so, and names in these files are compared letter by letter.',
        source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
        ...cloudExample({ [REF]: 'CCN-INTF0-management' }),
      },
    },
    (ref, _network, environment) => {
      const type = PARTS.exec(ref.value)?.[1];
      if (!type || type === type.toLowerCase()) return undefined;
      const right = type.toLowerCase() + ref.value.slice(type.length);
      return {
        at: ref.at,
        message: `Write the node type in lower case: '${right}'.`,
        fixes: () => change(environment, ref, right, true),
      };
    },
  ),
  refRule(
    {
      id: 'carrier-grade/cg-ref-name-differs',
      severity: 'warning',
      docs: {
        summary: 'The name beside a reference is not the network that it names.',
        why: 'The last part of the ref is what the interface gets; who reads the name beside it sees another network.',
        source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
        ...cloudExample({ [REF]: 'ccn-INTF0-api' }),
      },
    },
    (ref, { name }, environment) => {
      const last = PARTS.exec(ref.value)?.[3];
      if (!name || last === undefined || last === name.value) return undefined;
      // A ref that leads nowhere is a mistake of its own.
      if (!environment.network(last)) return undefined;
      const other = environment.network(name.value);
      const right = other && refOf(other);
      return {
        at: name.at,
        message: `The name is '${name.value}', but the reference names '${last}'.`,
        related: [{ at: ref.at, message: 'The reference stands here.' }],
        fixes: () => [
          ...change(environment, name, last, false),
          ...(right ? change(environment, ref, right, false) : []),
        ],
      };
    },
  ),
  refRule(
    {
      id: 'carrier-grade/cg-ref-with-address',
      severity: 'warning',
      docs: {
        summary: 'A network has a reference and a definition at once.',
        why: 'A ref takes everything from the network that it names; a type or addresses beside it are without effect, or make two networks of one.',
        source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
        ...cloudExample({ [REF.replace(/ref$/, 'type')]: 'vlan' }),
      },
    },
    (ref, network, environment) => {
      const keys = (['type', 'segment-id', 'network-address'] as const).filter(
        (key) => network.section.state(key) === 'written',
      );
      const [first] = keys;
      const at = first && keyOf(network.section, first);
      if (!at) return undefined;
      const { file } = environment;
      return {
        at,
        message: `${called(network)} has a 'ref', so its '${keys.join("' and '")}' has no effect.`,
        related: [{ at: ref.at, message: 'The reference stands here.' }],
        fixes: () =>
          keys.flatMap((key) => {
            const entry = network.section.entry(key);
            return entry ? [{ title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) }] : [];
          }),
      };
    },
  ),
];
