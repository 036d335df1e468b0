/** The endpoints of components that a model defines. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertEntry, removeEntry, removeItem, setValue } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { repeats } from '../../simulation/component-sets-repeats.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { ownComponent } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of service components';

const HAS_VIP = 'has-vip';
const TERMINATOR = 'tls-terminator';

function* endpoints(frame: Frame): Iterable<Item> {
  for (const component of frame.list('service-components'))
    for (const endpoint of component.items('endpoints').items) yield endpoint;
}

const endpoint = (...lines: readonly string[]) =>
  ownComponent(
    [
      'endpoints:',
      "  - port: '7000'",
      ...lines.map((line) => `    ${line}`),
      '    roles:',
      '      - internal',
    ].join('\n'),
  );

const hasVip = (item: Item) => item.flag(HAS_VIP)?.value === true;
/** The default is that it has none. */
const hasNoVip = (item: Item) => item.state(HAS_VIP) === 'absent' || item.flag(HAS_VIP)?.value === false;

function removal(item: Item, key: string): Fix[] {
  const entry = item.entry(key);
  return entry ? [{ title: `Remove '${key}'`, edits: inFile(item.file, removeEntry(item.file, entry)) }] : [];
}

function setting(item: Item, key: string, value: boolean): Fix {
  const entry = item.entry(key);
  const { file } = item;
  return {
    title: `Set '${key}: ${value}'`,
    edits: inFile(file, entry ? setValue(file, entry, value) : insertEntry(file, item.node, key, value)),
  };
}

const componentEndpointRoleDuplicate = frameRule({
  id: 'input-model/component-endpoint-role-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two endpoints of a component have the same role.',
    why: 'Whoever looks for an endpoint by its role would find two.',
    source: SOURCE,
    bad: ownComponent(
      "endpoints:\n  - port: '7000'\n    roles:\n      - internal\n  - port: '7001'\n    roles:\n      - internal",
    ),
    good: ownComponent(
      "endpoints:\n  - port: '7000'\n    roles:\n      - internal\n  - port: '7001'\n    roles:\n      - admin",
    ),
  },
  *check(frame) {
    for (const component of frame.list('service-components')) {
      const roles: (Value<string> & { readonly endpoint: Item })[] = [];
      for (const each of component.items('endpoints').items)
        for (const role of each.texts('roles').items) roles.push({ ...role, endpoint: each });
      for (const { again, first } of repeats(roles)) {
        if (again.endpoint.node === first.endpoint.node) continue;
        yield finding(again.at, `Another endpoint of this component has the role '${again.value}', too.`, {
          related: [{ at: first.at, message: 'It stands here first.' }],
          fixes: () => [
            {
              title: `Remove '${again.value}'`,
              edits: inFile(again.at.file, removeItem(again.at.file, again.node)),
            },
          ],
        });
      }
    }
  },
});

const componentPortRangeVip = frameRule({
  id: 'input-model/component-port-range-vip',
  severity: 'error',
  docs: {
    summary: 'An endpoint behind a virtual address has a range of ports.',
    why: 'A load balancer forwards one port.',
    source: SOURCE,
    bad: ownComponent("endpoints:\n  - port: '7000:7010'\n    has-vip: true\n    roles:\n      - internal"),
    good: ownComponent("endpoints:\n  - port: '7000'\n    has-vip: true\n    roles:\n      - internal"),
  },
  *check(frame) {
    for (const each of endpoints(frame)) {
      const port = each.text('port');
      if (!port || !hasVip(each) || !port.value.includes(':')) continue;
      yield finding(port.at, `'${port.value}' is a range, but an endpoint with 'has-vip' has one port.`);
    }
  },
});

/** A key that only makes sense behind a virtual address. */
function needsVip(id: `input-model/${string}`, key: string, example: string): ModelRule {
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

const componentTlsPortWithVip = frameRule({
  id: 'input-model/component-tls-port-with-vip',
  severity: 'error',
  docs: {
    summary: 'An endpoint behind a virtual address has `tls-port`.',
    why: 'Behind a virtual address the load balancer ends TLS; its port is `vip-tls-port`.',
    source: SOURCE,
    bad: endpoint('has-vip: true', 'tls-terminator: false', 'tls-port: 7443'),
    good: endpoint('tls-terminator: false', 'tls-port: 7443'),
  },
  *check(frame) {
    for (const each of endpoints(frame)) {
      if (each.state('tls-port') !== 'written' || !hasVip(each)) continue;
      yield finding(each.keyAt('tls-port'), `'tls-port' is not for an endpoint with 'has-vip'.`, {
        fixes: () => removal(each, 'tls-port'),
      });
    }
  },
});

const componentTlsPortTerminator = frameRule({
  id: 'input-model/component-tls-port-terminator',
  severity: 'error',
  docs: {
    summary: 'An endpoint has `tls-port` while TLS ends in front of it.',
    why: 'The key `tls-terminator` is true unless it is set to false: then TLS ends before the component, which needs no port for it.',
    source: SOURCE,
    bad: endpoint('tls-port: 7443'),
    good: endpoint('tls-terminator: false', 'tls-port: 7443'),
  },
  *check(frame) {
    for (const each of endpoints(frame)) {
      if (each.state('tls-port') !== 'written') continue;
      if (each.state(TERMINATOR) !== 'absent' && each.flag(TERMINATOR)?.value !== true) continue;
      yield finding(
        each.keyAt('tls-port'),
        `'tls-port' needs 'tls-terminator: false' at the same endpoint.`,
        {
          fixes: () => [setting(each, TERMINATOR, false), ...removal(each, 'tls-port')],
        },
      );
    }
  },
});

export const endpointRules: readonly ModelRule[] = [
  componentEndpointRoleDuplicate,
  componentPortRangeVip,
  needsVip('input-model/component-vip-port-no-vip', 'vip-port', '7001'),
  needsVip('input-model/component-vip-tls-port-no-vip', 'vip-tls-port', '7443'),
  needsVip('input-model/component-vip-options-no-vip', 'vip-options', "['option tcp-check']"),
  componentTlsPortWithVip,
  componentTlsPortTerminator,
];
