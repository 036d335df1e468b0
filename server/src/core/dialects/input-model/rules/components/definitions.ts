/** Services and components that a model defines: names, mnemonics, the service that a component belongs to, variables. */
import { clmServices } from '../../../../architecture/clm-services.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { shippedDefinitions } from '../../simulation/component-definitions.js';
import { renumber } from '../../simulation/component-sets-repeats.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { ownComponent, ownFile } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of services and service components';

/** Something that has a mnemonic, and where the model defines it. */
interface Holder {
  readonly what: string;
  readonly value: string;
  readonly mnemonic?: Value<string>;
}

function mnemonicsOf(frame: Frame, list: 'services' | 'service-components', what: string): Holder[] {
  return frame.list(list).flatMap((item) => {
    const mnemonic = item.text('mnemonic');
    return mnemonic ? [{ what: `${what} '${item.name ?? ''}'`, value: mnemonic.value, mnemonic }] : [];
  });
}

function shippedServices(frame: Frame): Holder[] {
  return [...clmServices(frame.generation.value).values()].map(({ name, mnemonic }) => ({
    what: `service '${name}' of the product`,
    value: mnemonic,
  }));
}

/** Another name of a component has its mnemonic, which is no clash. */
function shippedComponents(frame: Frame): Holder[] {
  return [...shippedDefinitions(frame).values()].flatMap(({ name, mnemonic, aliasOf }) =>
    mnemonic === undefined || aliasOf !== undefined
      ? []
      : [{ what: `component '${name}' of the product`, value: mnemonic }],
  );
}

/** Those of `own` whose mnemonic stands before them. */
function* clashes(before: readonly Holder[], own: readonly Holder[]): Iterable<Report> {
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

const serviceDuplicateMnemonic = frameRule({
  id: 'input-model/service-duplicate-mnemonic',
  severity: 'error',
  docs: {
    summary: 'Two services have the same mnemonic.',
    why: 'Variables and aliases of hosts are named after mnemonics.',
    source: SOURCE,
    bad: ownFile('services:\n  - name: mine\n    mnemonic: OWN\n  - name: yours\n    mnemonic: OWN\n'),
    good: ownFile('services:\n  - name: mine\n    mnemonic: OWN\n  - name: yours\n    mnemonic: YRS\n'),
  },
  check: (frame) => clashes(shippedServices(frame), mnemonicsOf(frame, 'services', 'service')),
});

const componentDuplicateMnemonic = frameRule({
  id: 'input-model/component-duplicate-mnemonic',
  severity: 'error',
  docs: {
    summary: 'A component has the mnemonic of another component or of a service.',
    why: 'Components are found by their mnemonic, and aliases of hosts are named after it.',
    source: SOURCE,
    bad: ownFile(
      'service-components:\n  - name: own-api\n    mnemonic: OWN\n    service: nova\n  - name: own-agent\n    mnemonic: OWN\n    service: nova\n',
    ),
    good: ownFile(
      'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n  - name: own-agent\n    mnemonic: OWN-AGN\n    service: nova\n',
    ),
  },
  check: (frame) =>
    clashes(
      [...shippedServices(frame), ...shippedComponents(frame), ...mnemonicsOf(frame, 'services', 'service')],
      mnemonicsOf(frame, 'service-components', 'component'),
    ),
});

const componentNoService = frameRule({
  id: 'input-model/component-no-service',
  severity: 'warning',
  docs: {
    summary: 'A component does not say which service it belongs to.',
    why: 'It is then counted to `foundation`.',
    source: SOURCE,
    bad: ownFile('service-components:\n  - name: own-api\n    mnemonic: OWN-API\n'),
    good: ownComponent(''),
  },
  *check(frame) {
    const listed = new Set(frame.list('services').flatMap((service) => [...componentsListed(service)]));
    for (const item of frame.list('service-components')) {
      const name = item.text('name');
      if (!name || item.has('service') || listed.has(name.value)) continue;
      yield finding(name.at, `'${name.value}' names no service, and is counted to 'foundation'.`, {
        fixes: () => [
          {
            title: "Add 'service: foundation'",
            edits: inFile(
              item.file,
              insertEntry(item.file, item.node, 'service', 'foundation', item.entry('mnemonic')),
            ),
          },
        ],
      });
    }
  },
});

/** Components in the old form: under a service, in groups. */
function componentsListed(service: Item): readonly string[] {
  const groups = service.map('components');
  return groups ? groups.keys.flatMap((group) => groups.map(group)?.keys ?? []) : [];
}

const serviceComponentsListDeprecated = frameRule({
  id: 'input-model/service-components-list-deprecated',
  severity: 'warning',
  docs: {
    summary: 'A service lists its components.',
    why: 'This is the old form: today each component names its service.',
    source: SOURCE,
    bad: ownFile(
      'services:\n  - name: mine\n    mnemonic: OWN\n    components:\n      control:\n        own-api:\n          min-count: 1\nservice-components:\n  - name: own-api\n    mnemonic: OWN-API\n',
    ),
    good: ownFile(
      'services:\n  - name: mine\n    mnemonic: OWN\nservice-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: mine\n',
    ),
  },
  *check(frame) {
    const open = new Set<string>();
    for (const item of frame.list('service-components'))
      if (item.name !== undefined && !item.has('service')) open.add(item.name);
    for (const service of frame.list('services')) {
      if (!componentsListed(service).some((name) => open.has(name))) continue;
      yield finding(
        service.keyAt('components'),
        `A service no longer lists its components; give each of them 'service: ${service.name ?? ''}'.`,
        { tag: 'deprecated' },
      );
    }
  },
});

const componentCpuNoRoles = frameRule({
  id: 'input-model/component-cpu-no-roles',
  severity: 'error',
  docs: {
    summary: 'A component can be given processors, but does not say in which roles.',
    why: 'A CPU model assigns processors to a component by role.',
    source: SOURCE,
    bad: ownComponent('supported-resource-allocations:\n  cpu: true'),
    good: ownComponent('supported-resource-allocations:\n  cpu: true\n  cpu-roles:\n    - vm'),
  },
  *check(frame) {
    for (const item of frame.list('service-components')) {
      const resources = item.map('supported-resource-allocations');
      if (resources?.flag('cpu')?.value !== true || resources.has('cpu-roles')) continue;
      yield finding(resources.keyAt('cpu'), `With 'cpu: true', 'cpu-roles' must list the roles.`, {
        fixes: () => [
          {
            title: "Add 'cpu-roles' with 'vm'",
            edits: inFile(item.file, insertEntry(item.file, resources.node, 'cpu-roles', ['vm'])),
          },
        ],
      });
    }
  },
});

/** What Ansible takes as a variable; the processor wants two characters at least. */
const VARIABLE = /^[A-Za-z_]\w+$/;

/** Names of variables that Ansible would not take. */
function badVariables(
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

const consumption = (list: string, name: string, vars: string) =>
  `${list}:\n  - name: ${name}\n    mnemonic: OWN\n${list === 'services' ? '' : '    service: nova\n'}    consumes-services:\n      - service-name: mysql\n        relationship-vars:\n${vars}`;

const relationshipVars = (item: Item) =>
  item.items('consumes-services').items.flatMap((each) => each.items('relationship-vars').items);

const variableRules: readonly ModelRule[] = [
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

export const definitionRules: readonly ModelRule[] = [
  serviceDuplicateMnemonic,
  componentDuplicateMnemonic,
  componentNoService,
  serviceComponentsListDeprecated,
  componentCpuNoRoles,
  ...variableRules,
];
