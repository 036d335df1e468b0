/** The roles, certificates and outside names of load balancers. */
import { DEFAULT, INTERNAL_ROLE, PUBLIC_ROLE } from '../../../../architecture/clm-load-balancers.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { insertEntry, insertItem, removeItem } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import { renumber } from '../../simulation/component-sets-repeats.js';
import { type Balancer, balancersOf, byPlane, titleOf } from '../../simulation/load-balancers.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { balancerExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of load balancers';

const lbNoRoles = frameRule({
  id: 'input-model/lb-no-roles',
  severity: 'error',
  docs: {
    summary: 'A load balancer has no roles.',
    why: 'The roles say which endpoints of the components it serves: internal, admin or public ones.',
    source: SOURCE,
    bad: balancerExample([{}, { name: 'lb2', roles: [] }]),
    good: balancerExample([{}, { name: 'lb2', roles: ['public'] }]),
  },
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const { item, roles } = balancer;
      const { file } = item;
      const list = item.entry('roles')?.value;
      const isEmpty = list?.type === 'seq' && list.items.length === 0;
      if (roles.state !== 'absent' && !isEmpty) continue;
      yield finding(
        roles.state === 'absent' ? item.nameAt : item.keyAt('roles'),
        `The load balancer ${titleOf(balancer)} needs roles: 'internal' and 'admin', or 'public' alone.`,
        {
          fixes: () =>
            [['internal', 'admin'], [PUBLIC_ROLE]].map((words) => ({
              title: `Add the role${words.length > 1 ? 's' : ''} ${words.map((word) => `'${word}'`).join(' and ')}`,
              edits: inFile(
                file,
                list?.type === 'seq'
                  ? words.slice(0, 1).flatMap((word) => insertItem(file, list, word))
                  : insertEntry(file, item.node, 'roles', words),
              ),
            })),
        },
      );
    }
  },
});

const lbPublicCombined = frameRule({
  id: 'input-model/lb-public-combined',
  severity: 'error',
  docs: {
    summary: 'A load balancer serves public endpoints and others.',
    why: 'Public endpoints are to be reached from outside with a name and a certificate of their own, so that they need a load balancer of their own.',
    source: SOURCE,
    bad: balancerExample([{ roles: ['internal', 'admin', 'public'] }]),
    good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
  },
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const { items } = balancer.roles;
      const shown = items.find(({ value }) => value === PUBLIC_ROLE);
      const others = items.filter(({ value }) => value !== PUBLIC_ROLE);
      if (!shown || others.length === 0) continue;
      yield finding(
        shown.at,
        `'public' cannot be combined with another role; give public endpoints a load balancer of their own.`,
        {
          fixes: () => [
            {
              title: "Remove 'public'",
              edits: inFile(shown.at.file, removeItem(shown.at.file, shown.node)),
            },
          ],
        },
      );
    }
  },
});

const lbNoInternal = frameRule({
  id: 'input-model/lb-no-internal',
  severity: 'error',
  docs: {
    summary: 'None of the load balancers of a control plane serves internal endpoints.',
    why: 'The services of a cloud talk to each other over the virtual addresses of the role `internal`.',
    source: SOURCE,
    bad: balancerExample([{ roles: ['public'] }]),
    good: balancerExample([{ roles: ['internal', 'admin'] }]),
  },
  *check(frame) {
    for (const [plane, all] of byPlane(frame)) {
      const own = all.filter(({ isInline }) => !isInline);
      if (own.length === 0 || !plane.item.items('load-balancers').complete) continue;
      if (own.some(({ roles }) => !roles.complete)) continue;
      const words = own.flatMap(({ roles }) => roles.items.map(({ value }) => value));
      if (words.includes(INTERNAL_ROLE) || words.includes(DEFAULT)) continue;
      yield finding(
        plane.item.keyAt('load-balancers'),
        `No load balancer of this control plane has the role 'internal'.`,
      );
    }
  },
});

const lbCertFormat = frameRule({
  id: 'input-model/lb-cert-format',
  severity: 'error',
  docs: {
    summary: 'The certificate of a component is no file name.',
    why: 'The key `cert-file` has the name of a file, or a map with a file name for each component and one for `default`.',
    source: SOURCE,
    bad: balancerExample([{ more: 'cert-file:\n  default:\n    - cert-1\n    - cert-2' }]),
    good: balancerExample([{ more: 'cert-file:\n  default: cert-1' }]),
  },
  *check(frame) {
    for (const { item } of balancersOf(frame).all) {
      for (const { key, value } of certEntries(item.entry('cert-file'))) {
        if (value.type !== 'map' && value.type !== 'seq') continue;
        yield finding(
          { file: item.file, node: value },
          `The certificate for '${String(key.value)}' is to be the name of one file.`,
        );
      }
    }
  },
});

function certEntries(entry: MapEntry | undefined): readonly MapEntry[] {
  return entry?.value.type === 'map' ? entry.value.entries : [];
}

/** Values that two load balancers share, over all control planes. */
function* shared(balancers: readonly Balancer[], valuesOf: (balancer: Balancer) => readonly Value<string>[]) {
  const first = new Map<string, { readonly balancer: Balancer; readonly value: Value<string> }>();
  for (const balancer of balancers) {
    for (const value of valuesOf(balancer)) {
      const before = first.get(value.value);
      if (!before) first.set(value.value, { balancer, value });
      else if (before.balancer !== balancer)
        yield { again: value, first: before, taken: new Set(first.keys()) };
    }
  }
}

function certFiles({ item }: Balancer): readonly Value<string>[] {
  const lone = item.text('cert-file');
  if (lone) return [lone];
  const map = item.map('cert-file');
  return map ? map.keys.flatMap((key) => map.text(key) ?? []) : [];
}

const lbCertDuplicate = frameRule({
  id: 'input-model/lb-cert-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two load balancers have the same certificate file.',
    why: 'The file is made for the names and addresses of one load balancer.',
    source: SOURCE,
    bad: balancerExample([
      { more: 'cert-file: my-cert' },
      { name: 'extlb', roles: ['public'], more: 'cert-file: my-cert' },
    ]),
    good: balancerExample([
      { more: 'cert-file: my-cert' },
      { name: 'extlb', roles: ['public'], more: 'cert-file: my-public-cert' },
    ]),
  },
  *check(frame) {
    for (const { again, first, taken } of shared(balancersOf(frame).all, certFiles))
      yield finding(
        again.at,
        `${titleOf(first.balancer)} has the certificate file '${again.value}' already.`,
        {
          related: [{ at: first.value.at, message: 'It stands here, too.' }],
          fixes: () => renumber(again, taken),
        },
      );
  },
});

const lbExternalNameDuplicate = frameRule({
  id: 'input-model/lb-external-name-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two load balancers have the same external name.',
    why: 'The external name is looked up from outside and leads to the address of one load balancer.',
    source: SOURCE,
    bad: balancerExample([
      { more: 'external-name: cloud.example.com' },
      { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' },
    ]),
    good: balancerExample([
      {},
      { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' },
    ]),
  },
  *check(frame) {
    const names = ({ item }: Balancer) => {
      const name = item.text('external-name');
      return name && name.value !== '' ? [name] : [];
    };
    for (const { again, first } of shared(balancersOf(frame).all, names))
      yield finding(again.at, `${titleOf(first.balancer)} has the external name '${again.value}' already.`, {
        related: [{ at: first.value.at, message: 'It stands here, too.' }],
      });
  },
});

export const balancerRoleRules: readonly ModelRule[] = [
  lbNoRoles,
  lbPublicCombined,
  lbNoInternal,
  lbCertFormat,
  lbCertDuplicate,
  lbExternalNameDuplicate,
];
