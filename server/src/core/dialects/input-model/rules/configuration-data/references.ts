/** Names in the data of services: networks that Neutron creates, server groups, network groups. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report, Severity } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { NameKind } from '../../model/model-kinds.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { networkLines, serviceFile } from './examples.js';
import { dataFor } from './read-data.js';

const SOURCE = 'Ardana configuration processor, checks of configuration data';

/** A name that the model does not define; what may stand where nobody can look is passed over. */
function* unknown(frame: Frame, kind: NameKind, what: string, name: Value<string>): Iterable<Report> {
  if (frame.isKnown(kind, name.value) !== false) return;
  const known = [...frame.defined(kind).keys()];
  const guess = nearest(name.value, known) ?? (known.length === 1 ? known[0] : undefined);
  const guessed = guess === undefined ? '.' : `; did you mean '${guess}'?`;
  yield finding(name.at, `There is no ${what} '${name.value}' in this model${guessed}`, {
    fixes: () =>
      guess === undefined || name.shared
        ? []
        : [
            {
              title: `Change to '${guess}'`,
              edits: inFile(name.at.file, replaceScalar(name.at.file, name.node, guess)),
            },
          ],
  });
}

interface ProviderNetworkName {
  readonly id: `input-model/${string}`;
  readonly severity: Severity;
  readonly service: string;
  readonly key: string;
  readonly summary: string;
  readonly why: string;
}

/** A key of a service under which a provider network stands. */
function namesProviderNetwork({ id, severity, service, key, summary, why }: ProviderNetworkName): ModelRule {
  const example = (name: string) => () =>
    exampleModel({
      ...serviceFile('neutron', networkLines('cidr: 172.30.1.0/24')),
      ...serviceFile(service, `${key}: ${name}`),
    });
  return frameRule({
    id,
    severity,
    docs: { summary, why, source: SOURCE, bad: example('GUEST-NET'), good: example('OCTAVIA-MGMT-NET') },
    *check(frame) {
      for (const { data } of dataFor(frame, service)) {
        const name = data?.text(key);
        if (name) yield* unknown(frame, 'provider-network', 'provider network', name);
      }
    },
  });
}

const ironicUnknownCleaningNet = namesProviderNetwork({
  id: 'input-model/ironic-unknown-cleaning-net',
  severity: 'error',
  service: 'ironic',
  key: 'cleaning_network',
  summary: 'The network in which Ironic cleans servers is created by nobody.',
  why: 'Ironic looks for it among the provider networks in the configuration data of Neutron.',
});

const ironicUnknownProvisioningNet = namesProviderNetwork({
  id: 'input-model/ironic-unknown-provisioning-net',
  severity: 'warning',
  service: 'ironic',
  key: 'provisioning_network',
  summary: 'The network in which Ironic installs servers is created by nobody.',
  why: 'The configuration processor does not look; Ironic fails to start when it finds no network of the name.',
});

const octaviaUnknownAmpNetwork = namesProviderNetwork({
  id: 'input-model/octavia-unknown-amp-network',
  severity: 'warning',
  service: 'octavia',
  key: 'amp_network_name',
  summary: 'The network of the amphorae of Octavia is created by nobody.',
  why: 'The configuration processor does not look; Octavia could create no load balancer.',
});

const zones = (group: string) => () =>
  exampleModel(
    serviceFile(
      'swift',
      `control_plane_rings:\n  swift-zones:\n    - id: 1\n      server-groups:\n        - ${group}\n  rings: []`,
    ),
  );

const swiftUnknownServerGroup = frameRule({
  id: 'input-model/swift-unknown-server-group',
  severity: 'warning',
  docs: {
    summary: 'A zone or region of Swift names a server group that nobody defines.',
    why: 'The configuration processor does not look; the servers of the group end up in no zone.',
    source: SOURCE,
    bad: zones('RACK9'),
    good: zones('RACK1'),
  },
  *check(frame) {
    const rings = [
      ...dataFor(frame, 'swift').flatMap(({ data }) => data?.map('control_plane_rings') ?? []),
      ...frame.list('ring-specifications'),
    ];
    for (const each of rings) {
      for (const item of [each, ...each.items('rings').items]) {
        for (const name of groupsIn(item)) yield* unknown(frame, 'server-group', 'server group', name);
      }
    }
  },
});

function* groupsIn(item: Item): Iterable<Value<string>> {
  for (const key of ['swift-zones', 'swift-regions'])
    for (const zone of item.items(key).items) yield* zone.texts('server-groups').items;
}

const tagged = (group: string) => () => {
  const files = serviceFile('neutron', '');
  const tags = `    network-tags:\n      - network-group: ${group}\n        tags: []\n`;
  return exampleModel(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text + tags])));
};

const configdataTagsUnknownGroup = frameRule({
  id: 'input-model/configdata-tags-unknown-group',
  severity: 'warning',
  docs: {
    summary: 'Tags in configuration data are for a network group that nobody defines.',
    why: 'The configuration processor does not look; the tags do nothing.',
    source: SOURCE,
    bad: tagged('EXTERNAL-VM'),
    good: tagged('EXTERNAL-API'),
  },
  *check(frame) {
    for (const item of frame.list('configuration-data')) {
      for (const entry of item.items('network-tags').items) {
        const group = entry.text('network-group');
        if (group) yield* unknown(frame, 'network-group', 'network group', group);
      }
    }
  },
});

export const dataReferenceRules: readonly ModelRule[] = [
  ironicUnknownCleaningNet,
  ironicUnknownProvisioningNet,
  octaviaUnknownAmpNetwork,
  swiftUnknownServerGroup,
  configdataTagsUnknownGroup,
];
