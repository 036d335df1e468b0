/** Names in the data of services: networks that Neutron creates, server groups, network groups. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report, Severity } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { NameKind } from '../../model/model-kinds.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { networkLines, serviceFile } from './examples.js';
import { dataFor } from './read-data.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

/** A name that the model does not define; what may stand where nobody can look is passed over. */
export function* unknown(frame: Frame, kind: NameKind, what: string, name: Value<string>): Iterable<Report> {
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

export interface ProviderNetworkName {
  readonly id: `input-model/${string}`;
  readonly severity: Severity;
  readonly service: string;
  readonly key: string;
  readonly summary: string;
  readonly why: string;
}

/** A key of a service under which a provider network stands. */
export function namesProviderNetwork({
  id,
  severity,
  service,
  key,
  summary,
  why,
}: ProviderNetworkName): ModelRule {
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

export const ironicUnknownCleaningNet = namesProviderNetwork({
  id: 'input-model/ironic-unknown-cleaning-net',
  severity: 'error',
  service: 'ironic',
  key: 'cleaning_network',
  summary: 'The network in which Ironic cleans servers is created by nobody.',
  why: 'Ironic looks for it among the provider networks in the configuration data of Neutron.',
});

export const ironicUnknownProvisioningNet = namesProviderNetwork({
  id: 'input-model/ironic-unknown-provisioning-net',
  severity: 'warning',
  service: 'ironic',
  key: 'provisioning_network',
  summary: 'The network in which Ironic installs servers is created by nobody.',
  why: 'The configuration processor does not look; Ironic fails to start when it finds no network of the name.',
});

export const octaviaUnknownAmpNetwork = namesProviderNetwork({
  id: 'input-model/octavia-unknown-amp-network',
  severity: 'warning',
  service: 'octavia',
  key: 'amp_network_name',
  summary: 'The network of the amphorae of Octavia is created by nobody.',
  why: 'The configuration processor does not look; Octavia could create no load balancer.',
});

export const dataReferenceRules: readonly ModelRule[] = [
  ironicUnknownCleaningNet,
  ironicUnknownProvisioningNet,
  octaviaUnknownAmpNetwork,
];
