/** What load balancers balance: their provider and components. */
import { DEFAULT, EXTERNAL_PROVIDER } from '../../../../architecture/clm-load-balancers.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem, removeItem } from '../../../../syntax/rewrite.js';
import {
  type Balancer,
  balancersOf,
  byPlane,
  commonRole,
  componentLists,
  titleOf,
} from '../../simulation/load-balancers.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { balancerExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of load balancers';

const lbProviderNotInCp = frameRule({
  id: 'input-model/lb-provider-not-in-cp',
  severity: 'error',
  docs: {
    summary: 'The provider of a load balancer runs nowhere in its control plane.',
    why: 'The component that provides a load balancer holds its virtual addresses; without it there is no load balancer.',
    source: SOURCE,
    bad: balancerExample([{ provider: 'bind' }]),
    good: balancerExample([{}]),
  },
  *check(frame) {
    for (const { item, plane } of balancersOf(frame).all) {
      const provider = item.text('provider');
      if (!provider || !plane?.isWhole || provider.value === EXTERNAL_PROVIDER) continue;
      if (plane.components.has(provider.value)) continue;
      if (frame.isKnown('service-component', provider.value) !== true) continue;
      const [group] = plane.groups;
      const list = group?.item.entry('service-components')?.value;
      yield finding(
        provider.at,
        `'${provider.value}' is in no cluster or resource group of the control plane '${plane.name ?? ''}'.`,
        {
          related: [{ at: plane.item.nameAt, message: 'This is the control plane.' }],
          fixes: () =>
            group && list?.type === 'seq'
              ? [
                  {
                    title: `Add '${provider.value}' to '${group.name ?? group.kind}'`,
                    edits: inFile(group.item.file, insertItem(group.item.file, list, provider.value)),
                  },
                ]
              : [],
        },
      );
    }
  },
});

const lbComponentNotInCp = frameRule({
  id: 'input-model/lb-component-not-in-cp',
  severity: 'warning',
  docs: {
    summary: 'A load balancer lists a component that its control plane does not have.',
    why: 'There is nothing to balance. Often the component is in another control plane, whose load balancer should list it.',
    source: SOURCE,
    bad: balancerExample([{ components: ['swift-proxy', 'default'] }]),
    good: balancerExample([{ components: ['mysql', 'default'] }]),
  },
  *check(frame) {
    for (const { item, isInline, plane } of balancersOf(frame).all) {
      if (isInline || !plane?.isWhole) continue;
      for (const key of componentLists) {
        for (const component of item.texts(key).items) {
          const { value } = component;
          if (value === DEFAULT || plane.components.has(value)) continue;
          if (frame.isKnown('service-component', value) !== true) continue;
          yield finding(component.at, `'${value}' is not in the control plane '${plane.name ?? ''}'.`, {
            tag: 'unnecessary',
            fixes: () => [removal(component)],
          });
        }
      }
    }
  },
});

function removal({ value, node, at }: Value<string>): Fix {
  return { title: `Remove '${value}'`, edits: inFile(at.file, removeItem(at.file, node)) };
}

/** The same word in the lists of two load balancers with a common role. */
function* listedTwice(
  balancers: readonly Balancer[],
  isMeant: (word: string) => boolean,
  message: (word: string, other: Balancer, role: string) => string,
): Iterable<Report> {
  for (const key of componentLists) {
    const listed = new Map<string, { readonly balancer: Balancer; readonly component: Value<string> }[]>();
    for (const balancer of balancers) {
      for (const component of balancer.item.texts(key).items) {
        const { value } = component;
        if (!isMeant(value)) continue;
        const before = listed.get(value) ?? [];
        listed.set(value, before);
        const other = before.find(
          (each) => each.balancer !== balancer && commonRole(each.balancer, balancer) !== undefined,
        );
        before.push({ balancer, component });
        const role = other && commonRole(other.balancer, balancer);
        if (!other || role === undefined) continue;
        yield finding(component.at, message(value, other.balancer, role), {
          related: [{ at: other.component.at, message: `${titleOf(other.balancer)} lists it here.` }],
          fixes: () => [removal(component)],
        });
      }
    }
  }
}

const lbDefaultDuplicate = frameRule({
  id: 'input-model/lb-default-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two load balancers with a common role are both the default one.',
    why: 'The word `default` stands for all components that no other load balancer lists, so that there can be one for each role.',
    source: SOURCE,
    bad: balancerExample([{}, { name: 'lb2', roles: ['admin'] }]),
    good: balancerExample([{}, { name: 'lb2', roles: ['public'] }]),
  },
  *check(frame) {
    for (const balancers of byPlane(frame).values()) {
      yield* listedTwice(
        balancers,
        (word) => word === DEFAULT,
        (_, other, role) => `${titleOf(other)} is the default load balancer for the role '${role}' already.`,
      );
    }
  },
});

const lbComponentDuplicate = frameRule({
  id: 'input-model/lb-component-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two load balancers with a common role list the same component.',
    why: 'For each role a component has one virtual address.',
    source: SOURCE,
    bad: balancerExample([
      { components: ['mysql', 'default'] },
      { name: 'lb2', components: ['mysql'], roles: ['admin'] },
    ]),
    good: balancerExample([
      { components: ['default'] },
      { name: 'lb2', components: ['mysql'], roles: ['admin'] },
    ]),
  },
  *check(frame) {
    for (const balancers of byPlane(frame).values()) {
      yield* listedTwice(
        balancers,
        (word) => word !== DEFAULT,
        (word, other, role) => `'${word}' is behind ${titleOf(other)} for the role '${role}' already.`,
      );
    }
  },
});

export const balancerContentRules: readonly ModelRule[] = [
  lbProviderNotInCp,
  lbComponentNotInCp,
  lbDefaultDuplicate,
  lbComponentDuplicate,
];
