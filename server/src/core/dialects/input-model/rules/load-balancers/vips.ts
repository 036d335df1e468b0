/** Virtual addresses: which nobody takes, and endpoints and certificates that are left without one. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planesOf } from '../../simulation/component-sets.js';
import { type Balancer, balancersOf, byPlane, titleOf } from '../../simulation/load-balancers.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { balancerExample, networksText, onlyBalancers } from './examples.js';

const SOURCE = 'Ardana configuration processor, virtual addresses of load balancers';

const lbRoleMissing = frameRule({
  id: 'input-model/lb-role-missing',
  severity: 'error',
  docs: {
    summary: 'A component has endpoints of a role for which its control plane has no load balancer.',
    why: 'Such an endpoint is reached over a virtual address, which a load balancer with the role must provide.',
    source: SOURCE,
    bad: onlyBalancers([{}]),
    good: balancerExample([{}]),
  },
  *check(frame) {
    const balancers = byPlane(frame);
    for (const plane of planesOf(frame)) {
      const own = balancers.get(plane) ?? [];
      if (own.length === 0 || own.some(({ roles }) => !roles.complete || roles.items.length === 0)) continue;
      if (!plane.item.items('load-balancers').complete || !balancersOf(frame).areAttachmentsWhole) continue;
      const roles = new Set(own.flatMap((each) => each.roles.items.map(({ value }) => value)));
      if (!roles.has(DEFAULT)) yield* missingRoles(frame, plane, own, roles);
    }
  },
});

function* missingRoles(
  frame: Frame,
  plane: Plane,
  own: readonly Balancer[],
  roles: ReadonlySet<string>,
): Iterable<Report> {
  const definitions = componentDefinitions(frame);
  const said = new Set<string>();
  for (const name of plane.components) {
    for (const endpoint of definitions.get(name)?.endpoints ?? []) {
      for (const role of endpoint.hasVip ? endpoint.roles : []) {
        if (roles.has(role) || said.has(role)) continue;
        said.add(role);
        const [first] = own;
        const at = plane.item.has('load-balancers') ? plane.item.keyAt('load-balancers') : first?.item.nameAt;
        yield finding(
          at ?? plane.item.nameAt,
          `'${name}' has endpoints of the role '${role}', for which no load balancer of this control plane is.`,
        );
      }
    }
  }
}

const cert = (entry: string) =>
  balancerExample([
    {},
    {
      name: 'extlb',
      roles: ['public'],
      more: `cert-file:\n  ${entry}: my-cert\ntls-components:\n  - default`,
    },
  ]);

const lbCertMissingEntry = frameRule({
  id: 'input-model/lb-cert-missing-entry',
  severity: 'error',
  docs: {
    summary: 'The certificates of a load balancer leave out a component that it serves with TLS.',
    why: 'A map of certificates needs an entry for each component, or one for `default`.',
    source: SOURCE,
    bad: cert('glance-api'),
    good: cert('default'),
  },
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const { item, plane } = balancer;
      const files = item.map('cert-file');
      if (!files || files.has(DEFAULT)) continue;
      for (const component of item.texts('tls-components').items) {
        const { value } = component;
        if (files.has(value) || (value !== DEFAULT && !plane?.components.has(value))) continue;
        yield finding(
          item.keyAt('cert-file'),
          `'cert-file' has no certificate for '${value}', which ${titleOf(balancer)} serves with TLS.`,
          { related: [{ at: component.at, message: 'It is listed here.' }] },
        );
      }
    }
  },
});

const vip = (roles: readonly string[]) =>
  balancerExample([{}], {
    'data/networks.yml': networksText(
      ['vips:', '  - address: 192.168.10.200', '    roles:', ...roles.map((role) => `      - ${role}`)].join(
        '\n',
      ),
    ),
  });

const netVipUnused = frameRule({
  id: 'input-model/net-vip-unused',
  severity: 'warning',
  docs: {
    summary: 'No load balancer takes a virtual address of a network.',
    why: 'A load balancer takes the address whose roles are exactly its own. Otherwise it gets some free address of the network.',
    source: SOURCE,
    bad: vip(['internal']),
    good: vip(['internal', 'admin']),
  },
  *check(frame) {
    const { all, areAttachmentsWhole } = balancersOf(frame);
    if (!areAttachmentsWhole || !frame.isWhole('control-planes')) return;
    const wanted = new Map<string, Set<string>>();
    for (const { networkGroups, roles } of all) {
      if (!roles.complete) return;
      for (const { name } of networkGroups) {
        const sets = wanted.get(name ?? '') ?? new Set();
        wanted.set(name ?? '', sets.add(setOf(roles.items.map(({ value }) => value))));
      }
    }
    for (const network of frame.list('networks')) {
      const group = network.text('network-group')?.value;
      if (group === undefined || frame.isKnown('network-group', group) !== true) continue;
      const sets = wanted.get(group);
      for (const item of network.items('vips').items) {
        const roles = item.texts('roles');
        const isPlain = roles.state === 'absent' || (roles.complete && roles.items.length === 0);
        if (!roles.complete || (sets && isPlain)) continue;
        if (sets?.has(setOf(roles.items.map(({ value }) => value)))) continue;
        yield finding(
          item.text('address')?.at ?? item.nameAt,
          sets
            ? `No load balancer of the network group '${group}' has exactly these roles, so that none takes the address.`
            : `The network group '${group}' has no load balancer that could take the address.`,
          {
            tag: 'unnecessary',
            fixes: () => [
              {
                title: 'Remove the virtual address',
                edits: inFile(item.file, removeItem(item.file, item.node)),
              },
            ],
          },
        );
      }
    }
  },
});

const setOf = (words: readonly string[]) => [...new Set(words)].sort().join('\n');

export const vipRules: readonly ModelRule[] = [lbRoleMissing, lbCertMissingEntry, netVipUnused];
