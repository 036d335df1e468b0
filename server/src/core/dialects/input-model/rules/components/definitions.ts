/** Services and components that a model defines: names, mnemonics, the service that a component belongs to, variables. */

import { clmServices } from '../../../../architecture/clm-services.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { renumber } from '../../simulation/component-sets-repeats.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { ownFile } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of services and service components';

/** Something that has a mnemonic, and where the model defines it. */
export interface Holder {
  readonly what: string;
  readonly value: string;
  readonly mnemonic?: Value<string>;
}

export function mnemonicsOf(frame: Frame, list: 'services' | 'service-components', what: string): Holder[] {
  return frame.list(list).flatMap((item) => {
    const mnemonic = item.text('mnemonic');
    return mnemonic ? [{ what: `${what} '${item.name ?? ''}'`, value: mnemonic.value, mnemonic }] : [];
  });
}

export function shippedServices(frame: Frame): Holder[] {
  return [...clmServices(frame.generation.value).values()].map(({ name, mnemonic }) => ({
    what: `service '${name}' of the product`,
    value: mnemonic,
  }));
}

/** Those of `own` whose mnemonic stands before them. */
export function* clashes(before: readonly Holder[], own: readonly Holder[]): Iterable<Report> {
  const first = new Map<string, Holder>();
  for (const each of before) if (!first.has(each.value)) first.set(each.value, each);
  for (const each of own) {
    const other = first.get(each.value);
    if (!other) first.set(each.value, each);
    const { mnemonic } = each;
    if (!other || !mnemonic) continue;
    yield finding(mnemonic.at, `The ${other.what} has the mnemonic '${each.value}' already.`, {
      ...(other.mnemonic && { related: [{ at: other.mnemonic.at, message: 'It stands here, too.' }] }),
      fixes: () => renumber(mnemonic, new Set(first.keys())),
    });
  }
}

/** Components in the old form: under a service, in groups. */
export function componentsListed(service: Item): readonly string[] {
  const groups = service.map('components');
  return groups ? groups.keys.flatMap((group) => groups.map(group)?.keys ?? []) : [];
}

/** What Ansible takes as a variable; the processor wants two characters at least. */
export const VARIABLE = /^[A-Za-z_]\w+$/;

/** Names of variables that Ansible would not take. */
export function badVariables(
  id: `input-model/${string}`,
  where: string,
  example: (name: string) => string,
  namesIn: (frame: Frame) => Iterable<Value<string> | undefined>,
): ModelRule {
  return frameRule({
    id,
    severity: 'error',
    docs: {
      summary: `The name of a variable ${where} is none that Ansible takes.`,
      why: 'A variable begins with a letter or underscore and goes on with letters, digits and underscores.',
      source: SOURCE,
      bad: ownFile(example('own-user')),
      good: ownFile(example('own_user')),
    },
    *check(frame) {
      for (const name of namesIn(frame)) {
        if (!name || VARIABLE.test(name.value)) continue;
        const good = name.value.replace(/\W/g, '_');
        yield finding(name.at, `'${name.value}' is no name for a variable of Ansible.`, {
          fixes: () =>
            VARIABLE.test(good)
              ? [
                  {
                    title: `Change to '${good}'`,
                    edits: inFile(name.at.file, replaceScalar(name.at.file, name.node, good)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    },
  });
}

export const consumption = (list: string, name: string, vars: string) =>
  `${list}:\n  - name: ${name}\n    mnemonic: OWN\n${list === 'services' ? '' : '    service: nova\n'}    consumes-services:\n      - service-name: mysql\n        relationship-vars:\n${vars}`;

export const relationshipVars = (item: Item) =>
  item.items('consumes-services').items.flatMap((each) => each.items('relationship-vars').items);

export const variableRules: readonly ModelRule[] = [
  badVariables(
    'input-model/service-bad-ansible-var',
    'that a service hands over',
    (name) =>
      consumption(
        'services',
        'mine',
        `          - name: accounts\n            vars:\n              own:\n                - name: ${name}\n                  value: a\n`,
      ),
    function* (frame) {
      for (const service of frame.list('services')) {
        for (const item of relationshipVars(service)) {
          const vars = item.map('vars');
          for (const key of vars?.keys ?? [])
            for (const each of vars?.items(key).items ?? []) yield each.text('name');
        }
      }
    },
  ),
  badVariables(
    'input-model/component-bad-relationship-var',
    'that a component hands over',
    (name) =>
      consumption('service-components', 'own-api', `          - name: ${name}\n            value: a\n`),
    function* (frame) {
      for (const component of frame.list('service-components'))
        for (const item of relationshipVars(component)) yield item.text('name');
    },
  ),
  badVariables(
    'input-model/component-bad-config-var',
    'in the settings of a component',
    (name) =>
      `service-components:\n  - name: own-api\n    mnemonic: OWN\n    service: nova\n    config-set:\n      - name: own.cnf\n        ansible-vars:\n          - name: ${name}\n            value: a\n`,
    function* (frame) {
      for (const component of frame.list('service-components'))
        for (const set of component.items('config-set').items)
          for (const each of set.items('ansible-vars').items) yield each.text('name');
    },
  ),
];
