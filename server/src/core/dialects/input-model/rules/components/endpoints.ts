/** The endpoints of components that a model defines. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertEntry, removeEntry, setValue } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { ownComponent } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of service components';

export const HAS_VIP = 'has-vip';

export function* endpoints(frame: Frame): Iterable<Item> {
  for (const component of frame.list('service-components'))
    for (const endpoint of component.items('endpoints').items) yield endpoint;
}

export const endpoint = (...lines: readonly string[]) =>
  ownComponent(
    [
      'endpoints:',
      "  - port: '7000'",
      ...lines.map((line) => `    ${line}`),
      '    roles:',
      '      - internal',
    ].join('\n'),
  );

export const hasVip = (item: Item) => item.flag(HAS_VIP)?.value === true;

/** The default is that it has none. */
export const hasNoVip = (item: Item) =>
  item.state(HAS_VIP) === 'absent' || item.flag(HAS_VIP)?.value === false;

export function removal(item: Item, key: string): Fix[] {
  const entry = item.entry(key);
  return entry ? [{ title: `Remove '${key}'`, edits: inFile(item.file, removeEntry(item.file, entry)) }] : [];
}

export function setting(item: Item, key: string, value: boolean): Fix {
  const entry = item.entry(key);
  const { file } = item;
  return {
    title: `Set '${key}: ${value}'`,
    edits: inFile(file, entry ? setValue(file, entry, value) : insertEntry(file, item.node, key, value)),
  };
}

/** A key that only makes sense behind a virtual address. */
export function needsVip(id: `input-model/${string}`, key: string, example: string): ModelRule {
  return frameRule({
    id,
    severity: 'error',
    docs: {
      summary: `An endpoint without a virtual address has \`${key}\`.`,
      why: 'It is a setting of the load balancer, which an endpoint without `has-vip` has not.',
      source: SOURCE,
      bad: endpoint(`${key}: ${example}`),
      good: endpoint('has-vip: true', `${key}: ${example}`),
    },
    *check(frame): Iterable<Report> {
      for (const each of endpoints(frame)) {
        if (each.state(key) !== 'written' || !hasNoVip(each)) continue;
        yield finding(each.keyAt(key), `'${key}' needs 'has-vip: true' at the same endpoint.`, {
          fixes: () => [setting(each, HAS_VIP, true), ...removal(each, key)],
        });
      }
    },
  });
}

export const endpointRules: readonly ModelRule[] = [
  needsVip('input-model/component-vip-port-no-vip', 'vip-port', '7001'),
  needsVip('input-model/component-vip-tls-port-no-vip', 'vip-tls-port', '7443'),
  needsVip('input-model/component-vip-options-no-vip', 'vip-options', "['option tcp-check']"),
];
