/** `vars/wr.json`: the ranges of addresses that the KVM region takes of each network. */

import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade, Wr, WrNetwork } from '../../model/carrier-grade-model.js';
import { changeTo, quoted } from '../define.js';
import { interfaceRule, type Say } from './about-wr.js';

export const AT = `vars/wr.json ${properties}`;

export const INTERFACE = `${AT}.logical_interface.0`;

export const RANGE = `${INTERFACE}.network.0`;

/** The same for every network in them; `used` tells whether the file is compared with others. */
export function networkRule(
  rule: Omit<Rule<CarrierGrade>, 'check'>,
  check: (network: WrNetwork, file: Wr, report: Say, model: CarrierGrade, used: boolean) => void,
): Rule<CarrierGrade> {
  return interfaceRule(rule, ({ networks }, file, report, model) => {
    for (const network of networks.items) check(network, file, report, model, model.wr?.file === file.file);
  });
}

export const wrNetworkRules: readonly Rule<CarrierGrade>[] = [
  networkRule(
    {
      id: 'carrier-grade/cg-wr-range-reversed',
      severity: 'error',
      docs: {
        summary: 'A range of addresses ends before it begins.',
        why: 'The KVM region takes the addresses between the two; read the wrong way round there are none.',
        source: 'Sample files wr.json; a published draft has this mistake',
        ...cloudExample({ [`${RANGE}.ip_start_address`]: '10.40.5.50' }),
      },
    },
    ({ first, last, name }, file, report) => {
      if (!first || !last || first.value.value <= last.value.value) return;
      const [low, high] = [formatAddress(last.value), formatAddress(first.value)];
      report({
        at: first.at,
        message: `The range of '${name?.value ?? 'this network'}' begins at ${high} and ends at ${low}.`,
        related: [{ at: last.at, message: 'Its end stands here.' }],
        fixes: () => [
          {
            title: 'Swap the two addresses',
            edits: inFile(
              file.file,
              replaceScalar(file.file, first.node, low),
              replaceScalar(file.file, last.node, high),
            ),
          },
        ],
      });
    },
  ),
  networkRule(
    {
      id: 'carrier-grade/cg-wr-range-outside',
      severity: 'error',
      docs: {
        summary: 'A range is not inside the subnet of its network.',
        why: 'The regions share the network; addresses outside its subnet reach none of its hosts.',
        source: 'Sample files wr.json and environment.json',
        ...cloudExample({ [`${RANGE}.ip_end_address`]: '10.40.30.99' }),
      },
    },
    ({ first, last, name }, _file, report, model, used) => {
      const cidr = used && name ? model.environment?.network(name.value)?.cidr : undefined;
      if (!cidr || !name) return;
      for (const end of [first, last])
        if (end && !cidrContains(cidr.value, end.value))
          report({
            at: end.at,
            message: `${formatAddress(end.value)} lies outside ${formatCidr(cidr.value)}, the subnet of '${name.value}'.`,
            related: [{ at: cidr.at, message: 'The subnet stands here.' }],
          });
    },
  ),
  networkRule(
    {
      id: 'carrier-grade/cg-wr-range-collision',
      severity: 'error',
      docs: {
        summary: 'A range holds an address that the other region uses.',
        why: 'The non-KVM region gives addresses out from start-address upwards, and the gateway is taken; both regions would use the same ones.',
        source: 'Annotated sample file wr.json',
        ...cloudExample({ [`${RANGE}.ip_end_address`]: '10.40.3.130' }),
      },
    },
    ({ range, name, first }, _file, report, model, used) => {
      const network = used && name ? model.environment?.network(name.value) : undefined;
      if (!range || !network || !first || !name) return;
      const taken: readonly (readonly [Value<(typeof first)['value']> | undefined, string])[] = [
        [network.start, 'the first address that the other region gives out'],
        [network.gateway, 'the gateway'],
      ];
      for (const [address, what] of taken)
        if (address && rangeContains(range, address.value))
          report({
            at: first.at,
            message: `The range of '${name.value}' holds ${formatAddress(address.value)}, ${what}.`,
            related: [{ at: address.at, message: 'That address stands here.' }],
          });
    },
  ),
  networkRule(
    {
      id: 'carrier-grade/cg-wr-network-name',
      severity: 'error',
      docs: {
        summary: 'A network of the KVM region is none of the environment, or occurs twice.',
        why: 'The regions share networks by name, letter by letter.',
        source: 'Sample files wr.json and environment.json',
        ...cloudExample({ [`${RANGE}.name`]: 'managment' }),
      },
    },
    ({ name }, file, report, model, used) => {
      if (!name || !used) return;
      const all = file.interfaces.items.flatMap(({ networks }) => networks.items);
      const first = all.find((each) => each.name?.value === name.value)?.name;
      if (first && first.node !== name.node)
        report({
          at: name.at,
          message: `'${name.value}' occurs twice.`,
          related: [{ at: first.at, message: 'The first one is here.' }],
        });
      const { environment } = model;
      if (!environment?.nodeTypes.complete || environment.broken || environment.network(name.value)) return;
      const known = environment.defined.flatMap((network) => network.name?.value ?? []);
      if (known.length === 0) return;
      const guess = nearest(name.value, known);
      report({
        at: name.at,
        message: `The environment has no network '${name.value}'${guess ? `; did you mean '${guess}'?` : `, only ${quoted(known)}.`}`,
        fixes: () => (guess ? [changeTo(file, name, guess, true)] : []),
      });
    },
  ),
];
