/** Ports that are open on the networks of a group, and routes that components need. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import { said, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { InputModel } from '../model/input-model.js';
import type { Predicted } from './predicted.js';
import { networkGroupOf, networkOf } from './references.js';

export function portThings({ model, prediction }: Predicted): Thing[] {
  return [...prediction.firewall()].flatMap(([group, ports]) =>
    ports.map(({ port, protocol, components }): Thing => {
      const label = `${port}/${protocol}`;
      return {
        ...{ kind: 'port', key: [networkGroupOf(group), label], label },
        detail: `for ${components.join(', ')}`,
        traits: {},
        at: () => portAt(model, group, components),
      };
    }),
  );
}

/** The rule of a user that opens it, or the place where its component is an endpoint. */
function portAt({ frame }: InputModel, group: string, components: readonly string[]): NodePlace | undefined {
  for (const component of components) {
    const rule = component.startsWith(USER) && frame.find('firewall-rules', component.slice(USER.length));
    if (rule) return rule.nameAt;
  }
  const item = frame.find('network-groups', group);
  const listed = ['component-endpoints', 'tls-component-endpoints'].flatMap(
    (key) => item?.texts(key).items ?? [],
  );
  const found =
    listed.find(({ value }) => components.includes(value)) ?? listed.find(({ value }) => value === DEFAULT);
  return found?.at ?? item?.nameAt;
}

/** Rules of users are components of these names. */
const USER = 'user-';

export function routeThings({ model: { frame }, prediction, known }: Predicted): Thing[] {
  return [...prediction.neededRoutes()].flatMap(([source, targets]) =>
    [...targets].map(([target, { isDefault }]): Thing => {
      const group = prediction.cloud.networks.get(source)?.group;
      return {
        kind: 'route',
        key: [networkOf(source), networkOf(target)],
        label: `from '${source}' to '${target}'`,
        // A network of which something is open may have the route after all.
        traits: {
          way: known.open.has('route') ? UNTOLD : said(isDefault ? 'the default route' : 'a route for it'),
        },
        at: () => {
          const item = frame.find('network-groups', group);
          return item ? item.keyAt('routes') : frame.find('networks', source)?.nameAt;
        },
      };
    }),
  );
}
